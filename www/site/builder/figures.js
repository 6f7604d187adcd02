// The figures of an article, each in its sentence, to be taken or left.

import { group, say } from "./words.js";

/** The sentence of a figure, with the figure marked. */
function sentence(mention, parts) {
  const quote = document.createElement("blockquote");
  const { spot, sentence: around } = mention;
  if (!spot || !around) {
    quote.append(mention.text);
    return quote;
  }
  const { text } = parts[spot.block];
  const mark = document.createElement("mark");
  mark.append(text.slice(spot.start, spot.end));
  quote.append(text.slice(around.start, spot.start), mark, text.slice(spot.end, around.end));
  return quote;
}

/**
 * Shows the figures in a list. `origins` has the numbers of those that are on the card. `take` and `edit` are
 * called with a figure's number.
 */
export function showFigures(list, { mentions, parts, lang }, origins, take, edit) {
  const focused = document.activeElement?.closest?.("#figures li")?.dataset.number;
  const items = mentions.map((mention, number) => {
    const item = document.createElement("li");
    item.dataset.number = number;
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.checked = origins.includes(number);
    box.addEventListener("change", () => take(number, box.checked));
    label.append(box, ` ${say("onCard", { figure: mention.text })}`);
    const quote = sentence(mention, parts);
    quote.lang = lang;
    item.append(label, quote);
    const remarks = mention.remarks.filter((remark) => !box.checked || mention.isProposed || !LEFT_OUT.has(remark));
    for (const remark of remarks) {
      const note = document.createElement("p");
      note.className = "remark";
      note.textContent = group("remarks")[remark];
      item.append(note);
    }
    if (box.checked) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = say("edit", { figure: mention.text });
      button.addEventListener("click", () => edit(number));
      item.append(button);
    }
    return item;
  });
  list.replaceChildren(...items);
  if (focused) list.children[focused]?.querySelector("input").focus();
}

/** The remarks that say why a figure is not on the draft. */
const LEFT_OUT = new Set(["minor", "noLabel", "ofWhat", "target", "span"]);
