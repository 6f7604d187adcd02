// The controls with which readers go from a figure of the card to its sentence in the article. Each stands in
// a shadow root of its paragraph: the card is drawn, compared and copied as if it were not there.

import css from "./article-controls.css";
import { canMark, linkTo, mark, unmark } from "./article-mark.js";
import { pause } from "./idle.js";

/** The class of the paragraph that the figures of a key stand in, where that is not the key itself. */
const PARAGRAPHS = { margin: "range", series: "points", compared: "change", changes: "change" };

export class Controls {
  #host;
  /** The controls of each paragraph, each with its place. */
  #groups = [];
  /** What a control leads to: several places where it stands for its paragraph's others, too. */
  #places = new Map();
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
    const old = new Map(this.#groups.flat().map(([control, { path }]) => [path, control]));
    this.#groups = [];
    this.#places = new Map();
    for (const [paragraph, its] of canMark(ownerDocument) ? byParagraph(shadowRoot, places) : []) {
      const root = rootOf(paragraph);
      const group = [];
      for (const place of its) {
        let control = old.get(place.path);
        if (control?.getRootNode() === root) old.delete(place.path);
        else control = make(ownerDocument);
        // They stand in the order of the figures.
        root.append(control);
        // None takes room on the line. Each stands beyond those before it.
        control.style.setProperty("--before", group.length);
        control.onclick = (event) => this.#press(event, reading);
        if (control.localName === "a") control.href = linkTo(ownerDocument, place.text);
        group.push([control, place]);
      }
      this.#groups.push(group);
    }
    for (const control of old.values()) {
      unmark(control, true);
      control.remove();
    }
    if (!this.#groups.length) return;
    if (this.#status) return this.#fit();
    // A live region announces only what changes after it was inserted.
    this.#status = document.createElement("div");
    this.#status.className = "status";
    this.#status.setAttribute("role", "status");
    shadowRoot.append(this.#status);
    this.#groups.forEach((group) => this.#divide(group, true));
    // To lay out a long page takes a task of its own.
    pause().then(() => new ResizeObserver(() => this.#fit()).observe(this.#host));
  }

  /** Goes to the sentences of a control, or back where they are marked already. */
  #press(event, reading) {
    const control = event.currentTarget;
    if (unmark(control)) return event.preventDefault();
    const shown = [];
    for (const { path, text, spot } of this.#places.get(control)) {
      const range = reading.rangeOf(spot);
      const reveal = new CustomEvent("fact-card-reveal", {
        bubbles: true,
        composed: true,
        cancelable: true,
        detail: { path, text, range },
      });
      // Without a range, the page has changed since it was read. It is being read again.
      if (range && this.#host.dispatchEvent(reveal)) shown.push({ text, range });
    }
    if (!shown.length) return event.preventDefault();
    const say = (words) => {
      this.#status.lang = reading.lang;
      this.#status.dir = "auto";
      this.#status.textContent = words;
    };
    say(shown.map(({ text }) => text).join(" "));
    const isDark = this.#host.shadowRoot.querySelector("figure").dataset.theme === "dark";
    const ranges = shown.map(({ range }) => range);
    if (control.localName === "button") mark(control, ranges, isDark, () => say(""));
  }

  /**
   * Controls take no room, so that nothing moves when they come: they stand beyond the end of their line.
   * Where several of a paragraph would be outside of what can be seen, the first stands for all. Where that
   * is outside, too, it goes to the next line after all.
   */
  #fit() {
    const room = roomOf(this.#host);
    const isOutside = (control) => {
      const { left, right } = control.getBoundingClientRect();
      return right > room.right || left < room.left;
    };
    for (const [control] of this.#groups.flat()) {
      control.hidden = false;
      control.classList.remove("tight");
    }
    const areApart = this.#groups.map((group) => !group.some(([control]) => isOutside(control)));
    this.#groups.forEach((group, index) => this.#divide(group, areApart[index]));
    const firsts = this.#groups.map(([[control]]) => control);
    const areTight = firsts.map(isOutside);
    firsts.forEach((control, index) => control.classList.toggle("tight", areTight[index]));
  }

  /** Has each control of a paragraph lead to its place, or the first to all places. */
  #divide(group, isApart) {
    group.forEach(([control, place], index) => {
      const places = isApart ? [place] : group.map(([, place]) => place);
      const name = places.map(({ name }) => name).join(" · ");
      control.hidden = !isApart && index > 0;
      // The mark of one that goes would have no control.
      if (control.hidden) unmark(control, true);
      control.setAttribute("aria-label", name);
      control.title = name;
      this.#places.set(control, places);
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
