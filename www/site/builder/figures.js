// The figures of an article, each in its sentence, to be taken or left.

import { indexOf } from "./origins.js";
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
 * Shows the figures in a place: those that the draft has, and the others. `take` and `edit` are called with a
 * figure.
 */
export function showFigures(place, { mentions, parts, lang }, { card, origins }, take, edit) {
  const { activeElement: active } = document;
  const focused = active?.closest?.("#figures li")?.dataset.number;
  const isOnSummary = active?.matches?.("#figures summary");
  const [proposed, others] = [list(), list()];
  for (const [number, mention] of mentions.entries()) {
    const index = indexOf({ origins }, mention.mark);
    const stat = index < 0 ? undefined : (card.stats?.[index] ?? {});
    const item = document.createElement("li");
    item.dataset.number = number;
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.checked = !!stat;
    box.addEventListener("change", () => take(mention, box.checked));
    const name = document.createElement("span");
    name.textContent = mention.text;
    name.lang = lang;
    label.append(box, name);
    const quote = sentence(mention, parts);
    quote.lang = lang;
    quote.id = `sentence-${number}`;
    box.setAttribute("aria-describedby", quote.id);
    item.append(label, quote);
    // What nobody has changed since is still to be looked at.
    const isLabelled = !!stat && stat.label !== JSON.parse(origins[index].given).label;
    const remarks = mention.remarks.filter((remark) => !LEFT_OUT.has(remark) && !(remark === "label" && isLabelled));
    for (const remark of remarks) item.append(note("remark", group("remarks")[remark]));
    if (stat) {
      const isNamed = !!stat.label?.trim?.();
      if (!isNamed) item.append(note("warning", say("notYet")));
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = say(isNamed ? "edit" : "sayWhat", { figure: mention.text });
      button.addEventListener("click", () => edit(mention));
      item.append(button);
    }
    (mention.isProposed ? proposed : others).append(item);
  }
  const isMixed = proposed.children.length > 0 && others.children.length > 0;
  // They stay open when all is drawn anew, and are where one of them is on the card.
  const isOpen = place.querySelector("details")?.open || !!others.querySelector(":checked");
  const shown = isMixed ? [proposed, folded(others, isOpen)] : [proposed, others].filter((one) => one.children.length);
  place.replaceChildren(...shown);
  if (focused) place.querySelector(`[data-number="${focused}"] input`)?.focus();
  if (isOnSummary) place.querySelector("summary")?.focus();
}

/** A list behind words for it. */
function folded(list, isOpen) {
  const details = document.createElement("details");
  details.open = isOpen;
  const summary = document.createElement("summary");
  summary.textContent = say("others", { count: list.children.length });
  details.append(summary, list);
  return details;
}

function list() {
  const list = document.createElement("ul");
  // Lists without marks are none to some screen readers.
  list.setAttribute("role", "list");
  return list;
}

function note(kind, words) {
  const note = document.createElement("p");
  note.className = kind;
  note.textContent = words;
  return note;
}

/** The remarks that say why a figure is not on the draft: the heading above them says enough. */
const LEFT_OUT = new Set(["minor", "noLabel", "ofWhat", "target", "span", "check"]);
