// Shoelace's card and progress bar, filled by hand.

import "@shoelace-style/shoelace/dist/components/card/card.js";
import "@shoelace-style/shoelace/dist/components/progress-bar/progress-bar.js";
import theme from "@shoelace-style/shoelace/dist/themes/light.css";
import css from "fact-card-css";
import { define } from "../host.js";
import { texts } from "../text.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync(theme);
document.adoptedStyleSheets.push(sheet);
const escape = (text) => text.replace(/[&<>"]/g, (found) => `&#${found.charCodeAt(0)};`);

define((root, data) => {
  const card = texts(data);
  root.innerHTML = `<sl-card class="card" lang="id"><h3 class="title" id="title">${escape(card.title)}</h3>
<p class="as-of">Data per <time datetime="${card.asOf.iso}">${card.asOf.text}</time></p><dl class="stats">${card.stats.map(stat).join("")}</dl>
<footer class="foot"><p class="note">${escape(card.note)}</p>
<p class="source">Sumber: <a href="${escape(card.source.url)}">${escape(card.source.name)}</a>, <time datetime="${card.source.date}">${card.source.text}</time></p></footer></sl-card>`;
});

function stat({ label, value, unit, width, alt, bold, middle, goal, rest, by }) {
  return `<div class="stat"><dt class="label">${escape(label)}</dt><dd class="details"><p class="value">${value} <span class="unit">${escape(unit)}</span></p>
<sl-progress-bar value="${width}" label="${alt}"></sl-progress-bar>
<p class="${goal ? "target" : "share"}"><strong>${bold}</strong>${middle ?? ""}${goal ? `<strong>${goal}</strong>` : ""}${escape(rest)}</p>${by ? `<p class="set-by">${escape(by)}</p>` : ""}</dd></div>`;
}
