// The work in progress: the article, the card, which figure of it each stat came from, and what was before.

const CARD = "fact-card-builder.card";
const ARTICLE = "fact-card-builder.article";
/** How many steps can be undone. */
const STEPS = 200;

export class Work {
  /**
   * What is shown now: `card`; `origins`, where each stat came from or null, and `off`, the stats that were
   * taken off (see `origins.js`); `given`, what the article gave besides stats.
   */
  #now = nothing();
  #article = noArticle();
  /** The article before somebody typed in it, since a step has replaced it last. */
  #untyped;
  /** Steps: what was there, and the article before where the step has replaced that. */
  #before = [];
  #after = [];
  #listener;
  #failed;
  /** Whether it is kept in the browser. */
  #isKept = true;

  /**
   * `listener` is told of each change, whether fields show it already, and whether the article is another
   * one; `failed` why it is not kept.
   */
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

  /** The article: its `text`, the `html` it came in, its `lang`, and whether somebody has chosen that. */
  get article() {
    return this.#article;
  }

  get canUndo() {
    return this.#before.length > 0;
  }

  get canRedo() {
    return this.#after.length > 0;
  }

  /**
   * Changes the work by a function that gets a copy. `isTyped` says that the fields show it already.
   * `article` takes the place of the one that is there.
   */
  change(edit, isTyped = false, article = undefined) {
    const next = structuredClone(this.#now);
    edit(next);
    const isOther = article && Object.keys(article).some((key) => article[key] !== this.#article[key]);
    if (!isOther && JSON.stringify(next) === JSON.stringify(this.#now)) return;
    this.#before.push({ work: this.#now, article: article && this.#article });
    if (this.#before.length > STEPS) this.#before.shift();
    this.#after = [];
    this.#show(next, isTyped, article);
  }

  /** Takes the last step back. Returns whether that was what somebody has typed in the article. */
  undo() {
    const { article } = this.#before.at(-1) ?? {};
    const untyped = this.#untyped;
    const isTyped = !!article && !!untyped && untyped.text !== this.#article.text;
    // It is a step now that another article is next.
    if (isTyped) this.#before.push({ work: this.#now, article: untyped });
    this.#step(this.#before, this.#after);
    return isTyped;
  }

  redo() {
    this.#step(this.#after, this.#before);
  }

  /** Takes up what was kept. Returns whether there was anything. */
  restore() {
    const now = read(CARD);
    if (Array.isArray(now?.origins) && isObject(now.card)) this.#now = { ...nothing(), ...now };
    const article = read(ARTICLE);
    if (isObject(article)) this.#article = { ...this.#article, ...article };
    this.#listener(false, true);
    return !!now || !!article;
  }

  /** Begins with a card and an article that the page around keeps. */
  begin(card, article) {
    this.#isKept = false;
    const stats = Array.isArray(card.stats) ? card.stats : [];
    this.#now = { ...nothing(), card, origins: stats.map(() => null) };
    this.#article = { ...this.#article, ...article };
    this.#listener(false, true);
  }

  /**
   * Takes what is typed in the article. That is no step, since its field undoes it, until a step is to put
   * another article in its place.
   */
  typeArticle(typed) {
    this.#untyped ??= this.#article;
    this.keepArticle(typed);
  }

  /** Changes the article, which is no step. */
  keepArticle(changed) {
    this.#article = { ...this.#article, ...changed };
    this.#keep(ARTICLE, this.#article);
  }

  #step(from, to) {
    const step = from.pop();
    if (!step) return;
    to.push({ work: this.#now, article: step.article && this.#article });
    this.#show(step.work, false, step.article);
  }

  #show(next, isTyped, article) {
    this.#now = next;
    this.#keep(CARD, next);
    if (article) {
      this.#untyped = undefined;
      this.keepArticle(article);
    }
    this.#listener(isTyped, !!article);
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
  return { card: { title: "", stats: [] }, origins: [], off: [], given: {} };
}

/** No article. */
export function noArticle() {
  return { text: "", html: "", lang: "", isChosen: false };
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
