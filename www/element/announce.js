// What screen readers are told of new figures: politely, and not each time.

import { cardIn } from "./drawing.js";

/** How long nothing has to change before it is told, and how long it is kept back at most, in milliseconds. */
const QUIET = 1000;
const LONGEST = 5000;

/** Tells of what changes in a card's shadow root. */
export class Announcer {
  #root;
  #status;
  #timer;
  /** When it is to be told what has changed. */
  #due;
  /** Since when there is something to tell. */
  #since;
  /** What was told last, or was there to be read. */
  #known;

  constructor(root) {
    this.#root = root;
  }

  /** To be called before other data is drawn. */
  prepare() {
    this.#known ??= statements(this.#root);
    if (!this.#status) {
      // A live region speaks only of what changes in it after it is there.
      this.#status = document.createElement("div");
      this.#status.className = "status";
      this.#status.setAttribute("role", "status");
      this.#root.append(this.#status);
    }
    const now = performance.now();
    this.#since ??= now;
    this.#due = Math.min(now + QUIET, this.#since + LONGEST);
    this.#wait();
  }

  /** Waits until it is to be told. There is one timer, however often that is put off. */
  #wait() {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (performance.now() < this.#due) this.#wait();
      else this.#tell();
    }, this.#due - performance.now());
  }

  #tell() {
    const card = cardIn(this.#root);
    const changed = [];
    for (const [label, texts] of statements(this.#root)) {
      const known = this.#known.get(label);
      const news = texts.filter((text) => !known?.includes(text));
      if (news.length) changed.push(`${label}: ${news.join(", ")}`);
    }
    this.#known = this.#since = undefined;
    if (!changed.length) return;
    this.#status.lang = card.lang;
    this.#status.dir = card.dir;
    this.#status.textContent = changed.join("; ");
  }
}

/** What a card states, in words, by the labels. */
function statements(root) {
  return new Map(
    [...root.querySelectorAll(".stat")].map((stat) => [
      stat.querySelector(".label").textContent,
      // Of a short figure the exact one, which is what is read aloud.
      [...stat.querySelectorAll(".details > p")].map((text) => (text.querySelector(".exact") ?? text).textContent),
    ]),
  );
}
