import { LitElement, html, nothing, svg, unsafeCSS } from "lit";
import css from "fact-card-css";
import { texts } from "../text.js";

class Peer extends LitElement {
  static styles = unsafeCSS(css);
  static properties = { card: { attribute: false } };

  connectedCallback() {
    super.connectedCallback();
    const data = this.querySelector("script");
    if (data) this.card = JSON.parse(data.text);
  }

  render() {
    if (!this.card) return nothing;
    const card = texts(this.card);
    return html`<figure class="card" lang="id" dir="ltr" data-theme="light" aria-labelledby="title">
      <figcaption class="head"><h3 class="title" id="title">${card.title}</h3>
        <p class="as-of">Data per <time datetime=${card.asOf.iso}>${card.asOf.text}</time></p></figcaption>
      <dl class="stats">${card.stats.map(stat)}</dl>
      <footer class="foot"><p class="note">${card.note}</p>
        <p class="source">Sumber: <a href=${card.source.url}>${card.source.name}</a>, <time datetime=${card.source.date}>${card.source.text}</time></p></footer>
    </figure>`;
  }
}

function stat({ label, value, unit, width, alt, bold, middle, goal, rest, by }) {
  return html`<div class="stat"><dt class="label">${label}</dt><dd class="details">
    <p class="value">${value} <span class="unit">${unit}</span></p>
    <svg class="bar" role="img" aria-label=${alt} width="100%" height="10">
      <rect class="track" width="100%" height="10"></rect><rect class="fill" width="${width}%" height="10"></rect>
      ${goal ? svg`<rect class="mark" width="2" height="10" x="100%"></rect>` : nothing}
    </svg>
    <p class=${goal ? "target" : "share"}><strong>${bold}</strong>${middle}${goal ? html`<strong>${goal}</strong>` : nothing}${rest}</p>
    ${by ? html`<p class="set-by">${by}</p>` : nothing}</dd></div>`;
}

customElements.define("fact-card", Peer);
