// The floor: a custom element by hand, with one string of markup.

import css from "fact-card-css";
import { texts } from "../text.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
const escape = (text) => text.replace(/[&<>"]/g, (found) => `&#${found.charCodeAt(0)};`);

class Peer extends HTMLElement {
  connectedCallback() {
    const data = this.querySelector("script");
    if (data) this.card = JSON.parse(data.text);
  }

  set card(data) {
    const card = texts(data);
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = `<figure class="card" lang="id" dir="ltr" data-theme="light" aria-labelledby="title"><figcaption class="head">
<h3 class="title" id="title">${escape(card.title)}</h3><p class="as-of">Data per <time datetime="${card.asOf.iso}">${card.asOf.text}</time></p></figcaption>
<dl class="stats">${card.stats.map(stat).join("")}</dl><footer class="foot"><p class="note">${escape(card.note)}</p>
<p class="source">Sumber: <a href="${escape(card.source.url)}">${escape(card.source.name)}</a>, <time datetime="${card.source.date}">${card.source.text}</time></p></footer></figure>`;
  }
}

function stat({ label, value, unit, width, alt, bold, middle, goal, rest, by }) {
  return `<div class="stat"><dt class="label">${escape(label)}</dt><dd class="details"><p class="value">${value} <span class="unit">${escape(unit)}</span></p>
<svg class="bar" role="img" aria-label="${alt}" width="100%" height="10"><rect class="track" width="100%" height="10"></rect><rect class="fill" width="${width}%" height="10"></rect>${goal ? '<rect class="mark" width="2" height="10" x="100%"></rect>' : ""}</svg>
<p class="${goal ? "target" : "share"}"><strong>${bold}</strong>${middle ?? ""}${goal ? `<strong>${goal}</strong>` : ""}${escape(rest)}</p>${by ? `<p class="set-by">${escape(by)}</p>` : ""}</dd></div>`;
}

customElements.define("fact-card", Peer);
