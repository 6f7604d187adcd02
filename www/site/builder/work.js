// The work in progress: the card, which figure of the article each stat came from, and what was before.

const CARD = "fact-card-builder.card";
const ARTICLE = "fact-card-builder.article";
/** How many steps can be undone. */
const STEPS = 200;

export class Work {
  /** What is shown now: `card`, and `origins`, the number of each stat's figure in the article or null. */
  #now = nothing();
  #before = [];
  #after = [];
  #listener;
  #failed;
  /** Whether it is kept in the browser. */
  #isKept = true;

  /** `listener` is told of each change, and whether fields show it already; `failed` why it is not kept. */
  constructor(listener, failed) {
    this.#listener = listener;
    this.#failed = failed;
  }

  get card() {
    return this.#now.card;
  }

  get origins() {
    return this.#now.origins;
  }

  get canUndo() {
    return this.#before.length > 0;
  }

  get canRedo() {
    return this.#after.length > 0;
  }

  /** Changes the work by a function that gets a copy. `isTyped` says that the fields show it already. */
  change(edit, isTyped = false) {
    const next = structuredClone(this.#now);
    edit(next);
    if (JSON.stringify(next) === JSON.stringify(this.#now)) return;
    this.#before.push(this.#now);
    if (this.#before.length > STEPS) this.#before.shift();
    this.#after = [];
    this.#show(next, isTyped);
  }

  undo() {
    this.#step(this.#before, this.#after);
  }

  redo() {
    this.#step(this.#after, this.#before);
  }

  /** Takes up what was kept. Returns the article, and whether there was anything. */
  restore() {
    const now = read(CARD);
    if (Array.isArray(now?.origins) && isObject(now.card)) this.#now = now;
    const article = read(ARTICLE);
    this.#listener(false);
    return { article: isObject(article) ? article : undefined, isThere: !!now || !!article };
  }

  /** Begins with a card that the page around keeps. */
  begin(card) {
    this.#isKept = false;
    const stats = Array.isArray(card.stats) ? card.stats : [];
    this.#now = { card, origins: stats.map(() => null) };
  }

  /** Keeps an article beside the card. */
  keepArticle(article) {
    this.#keep(ARTICLE, article);
  }

  #step(from, to) {
    const next = from.pop();
    if (!next) return;
    to.push(this.#now);
    this.#show(next, false);
  }

  #show(next, isTyped) {
    this.#now = next;
    this.#keep(CARD, next);
    this.#listener(isTyped);
  }

  #keep(key, value) {
    if (!this.#isKept) return;
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch (error) {
      // Storage is full or forbidden.
      this.#failed(error);
    }
  }
}

/** Nothing yet. */
export function nothing() {
  return { card: { title: "", stats: [] }, origins: [] };
}

export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}
