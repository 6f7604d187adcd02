// The controls with which readers go from a figure of the card to its sentence in the article. Each stands in
// a shadow root of its paragraph: the card is drawn, compared and copied as if it were not there.

import css from "./article-controls.css";
import { canMark, linkTo, mark, unmark } from "./article-mark.js";

/** The class of the paragraph that the figures of a key stand in, where that is not the key itself. */
const PARAGRAPHS = { margin: "range", series: "points", compared: "change", changes: "change" };

export class Controls {
  #host;
  /** The control of each path. */
  #controls = new Map();
  /** Tells screen readers the sentence. */
  #status;

  constructor(host) {
    this.#host = host;
  }

  /**
   * Shows a control for each place in a reading, and no other. Figures of one paragraph and one sentence
   * share theirs.
   */
  show(places, reading) {
    const { ownerDocument, shadowRoot } = this.#host;
    const old = this.#controls;
    this.#controls = new Map();
    for (const [paragraph, its] of canMark(ownerDocument) ? byParagraph(shadowRoot, places) : []) {
      const root = rootOf(paragraph);
      for (const place of its) {
        let control = old.get(place.path);
        if (control?.getRootNode() === root) old.delete(place.path);
        else control = make(ownerDocument);
        // They stand in the order of the figures.
        root.append(control);
        control.setAttribute("aria-label", place.name);
        control.title = place.name;
        control.onclick = (event) => this.#press(event, place, reading);
        if (control.localName === "a") control.href = linkTo(ownerDocument, place.text);
        this.#controls.set(place.path, control);
      }
    }
    for (const control of old.values()) {
      unmark(control, true);
      control.remove();
    }
    if (!this.#controls.size) return;
    if (!this.#status) {
      // A live region announces only what changes after it was inserted.
      this.#status = document.createElement("div");
      this.#status.className = "status";
      this.#status.setAttribute("role", "status");
      shadowRoot.append(this.#status);
      new ResizeObserver(() => this.#fit()).observe(this.#host);
    }
    this.#fit();
  }

  /** Goes to a sentence, or back where it is marked already. */
  #press(event, place, reading) {
    const control = event.currentTarget;
    if (unmark(control)) return event.preventDefault();
    const range = reading.rangeOf(place.spot);
    const { path, text } = place;
    const reveal = new CustomEvent("fact-card-reveal", {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: { path, text, range },
    });
    // The page may have changed since it was read. It is being read again.
    if (!range || !this.#host.dispatchEvent(reveal)) return event.preventDefault();
    const say = (words) => {
      this.#status.lang = reading.lang;
      this.#status.dir = "auto";
      this.#status.textContent = words;
    };
    say(text);
    const isDark = this.#host.shadowRoot.querySelector("figure").dataset.theme === "dark";
    if (control.localName === "button") mark(control, range, isDark, () => say(""));
  }

  /**
   * A control takes no room, so that nothing moves when it comes: it stands beyond the end of its line. Where
   * that would be outside of what can be seen, it goes to the next line after all.
   */
  #fit() {
    const controls = [...this.#controls.values()];
    for (const control of controls) control.classList.remove("tight");
    const { left, right } = roomOf(this.#host);
    const boxes = controls.map((control) => control.getBoundingClientRect());
    controls.forEach((control, index) => {
      control.classList.toggle("tight", boxes[index].right > right || boxes[index].left < left);
    });
  }
}

/** Paragraphs of a card, each with the places of its figures, in their order. */
function byParagraph(root, places) {
  const paragraphs = new Map();
  for (const place of places) {
    const paragraph = paragraphOf(root, place);
    if (!paragraph) continue;
    const others = paragraphs.get(paragraph) ?? [];
    const isSame = ({ spot: { block, start } }) => block === place.spot.block && start === place.spot.start;
    if (!others.some(isSame)) paragraphs.set(paragraph, [...others, place]);
  }
  for (const [{ textContent }, places] of paragraphs) {
    const at = ({ digits }) => textContent.indexOf(digits);
    places.sort((a, b) => at(a) - at(b));
  }
  return paragraphs;
}

/** The paragraph of a card that has a figure: the first of its stat's that has its digits. */
function paragraphOf(root, { path, label, digits }) {
  const stats = [...root.querySelectorAll(".stat")];
  const stat = stats.find((stat) => stat.querySelector(".label").textContent === label);
  const key = path.match(/\]\.(\w+)/)?.[1];
  const paragraphs = [...(stat?.querySelectorAll(".details > p") ?? [])];
  const ofKey = paragraphs.filter((paragraph) => paragraph.classList.contains(PARAGRAPHS[key] ?? key));
  return [...ofKey, ...paragraphs].find((paragraph) => paragraph.textContent.includes(digits)) ?? ofKey[0];
}

/** The stylesheet of the controls in each document. */
const sheets = new WeakMap();

/** The shadow root of a paragraph, in which its own content comes before the controls. */
function rootOf(paragraph) {
  if (paragraph.shadowRoot) return paragraph.shadowRoot;
  const { ownerDocument } = paragraph;
  const root = paragraph.attachShadow({ mode: "open" });
  root.append(ownerDocument.createElement("slot"));
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    sheet = new ownerDocument.defaultView.CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(ownerDocument, sheet);
  }
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** A control: an arrow. */
function make(document) {
  const control = document.createElement(canMark(document) === "link" ? "a" : "button");
  control.className = "control";
  if (control.localName === "button") control.setAttribute("aria-pressed", "false");
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  svg.append(document.createElementNS(svg.namespaceURI, "path"));
  svg.firstChild.setAttribute("d", "M2 1v6a3 3 0 0 0 3 3h8M9.5 6l4 4-4 4");
  control.append(svg);
  return control;
}

/** How far what stands in an element can be seen to its sides. */
function roomOf(element) {
  const { clientWidth } = element.ownerDocument.documentElement;
  const room = { left: 0, right: clientWidth };
  for (let around = element; around; around = around.assignedSlot ?? around.parentElement ?? around.getRootNode().host) {
    if (getComputedStyle(around).overflowX === "visible") continue;
    const { left, right } = around.getBoundingClientRect();
    room.left = Math.max(room.left, left);
    room.right = Math.min(room.right, right);
  }
  return room;
}
