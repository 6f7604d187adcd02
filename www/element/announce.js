// Announces changed figures to screen readers: politely, and not every single change.

import { cardIn } from "./drawing.js";
import { words } from "./text.js";

/** An announcement waits until nothing has changed for QUIET milliseconds, but no longer than LONGEST. */
const QUIET = 1000;
const LONGEST = 5000;

/** Announces what changes in a card's shadow root. */
export class Announcer {
  #root;
  #status;
  #timer;
  /** When the next announcement is due. */
  #due;
  /** Since when there is something to announce. */
  #since;
  /** The statements that were announced last, or were there to be read. */
  #known;

  constructor(root) {
    this.#root = root;
  }

  /** Call this before other data is drawn. */
  prepare() {
    this.#known ??= statements(this.#root);
    if (!this.#status) {
      // A live region announces only what changes after it was inserted.
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

  /** Waits for the due time. There is one timer, however often that is put off. */
  #wait() {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (performance.now() < this.#due) this.#wait();
      else this.#announce();
    }, this.#due - performance.now());
  }

  #announce() {
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

/** What a card states, in words, by label. */
function statements(root) {
  return new Map(
    [...root.querySelectorAll(".stat")].map((stat) => [
      stat.querySelector(".label").textContent,
      // Of a compact figure the exact one: that is what screen readers read.
      [...stat.querySelectorAll(".details > p")].map((text) => words(text).replaceAll("\0", "")),
    ]),
  );
}
