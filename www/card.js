// One card on one host element, whichever way its data comes.

import { Announcer } from "./announce.js";
import { tokens } from "./data.js";
import { download } from "./download.js";
import { draw } from "./draw.js";
import { look } from "./page.js";
import { parse, stringify } from "./plain.js";
import { Refresh } from "./refresh.js";
import { Failure, fire, reportFailure, reportFindings } from "./report.js";
import { applyStyle, prepareStyle } from "./style.js";

/** The card of each host element. A host that leaves the page for good takes its card along. */
export const cards = new WeakMap();

/** What cards are busy with, as promises that never reject, each with its card. */
const pending = new Map();

/** Resolves once a card, or where none is named each of the page, shows what it was last given or has said why it can't. */
export async function complete(card) {
  // Some of what the page has just done is told to observers first.
  await null;
  // What is added meanwhile is come to as well.
  for (const [work, its] of pending) if ((card ?? its) === its) await work;
}

export class Card {
  #host;
  #engine;
  /** Ends the wait for the data that was set last, which is told from earlier data by this. */
  #end;
  #source;
  /** What is shown: the data as tokens, and the language that it states. */
  #shown;
  #root;
  #announcer;
  /** What the card takes from the page around it. */
  #page;
  #refresh;

  /** What the last data had wrong: see `findings` in the README. */
  findings = [];

  constructor(host, engine) {
    this.#host = host;
    this.#engine = engine;
    cards.set(host, this);
  }

  /** Whether any data was shown or is on its way. */
  get hasSource() {
    return this.#source !== undefined;
  }

  /** Shows data that is in memory already, as JSON would have it. */
  show(data) {
    this.#source = data;
    this.#take((async () => stringify(data))(), "its data");
  }

  /** Shows data written as JSON. */
  showText(text) {
    if (this.#isNew(`text ${text}`)) this.#take(text, "its data");
  }

  /** Fetches JSON and shows it, and again as often as the host wants it. */
  showFrom(address) {
    const source = `from ${address}`;
    const what = `the answer of ${address}`;
    let last;
    if (this.#isNew(source)) {
      last = download(address, this.#host.baseURI);
      this.#take(last, what);
      this.#refresh = new Refresh(this.#host, async (failures) => {
        // The host may show something else by now.
        if (this.#source !== source) return;
        const answer = download(address, this.#host.baseURI, "no-cache");
        const [before, now] = await Promise.allSettled([last, answer]);
        if (now.value === undefined) {
          // Once is enough until it answers again.
          if (!failures) reportFailure(this.#host, now.reason, this.findings);
          return false;
        }
        last = answer;
        if (now.value !== before.value && this.#source === source) this.#take(answer, what);
        return true;
      });
    }
    this.#refresh.start();
  }

  /** Says that there will be no data. */
  showNothing(error) {
    this.#take(Promise.reject(error));
  }

  /** Takes what is shown along to the host's new document. */
  adopt() {
    if (!this.#root) return;
    prepareStyle(this.#host.ownerDocument);
    applyStyle(this.#root);
  }

  /** Draws again what is shown, if the page around it has changed. */
  redraw() {
    return this.#note(async () => {
      if (!this.#shown) {
        // It is looked at again before it is drawn.
        this.#page = undefined;
        return;
      }
      try {
        const page = await look(this.#host);
        if (Object.keys(page).every((key) => page[key] === this.#page[key])) return;
        this.#page = page;
        const shown = this.#shown;
        const { tree } = await this.#draw(shown, page);
        if (this.#page === page && this.#shown === shown) this.#show(shown, tree);
      } catch (error) {
        reportFailure(this.#host, error, []);
      }
    });
  }

  /** Whether a source of the markup is another than the last: an element that is moved neither fetches nor reports anew. */
  #isNew(source) {
    const isNew = source !== this.#source;
    this.#source = source;
    return isNew;
  }

  /** Notes that the card is busy with some work, until that is done or calls the function that it is given. */
  #note(work) {
    const done = new Promise((end) => work(end).then(end, end)).then(() => pending.delete(done));
    pending.set(done, this);
    return done;
  }

  /**
   * Takes the JSON text that `answer` resolves to, unless another source is set before that is done: the last one wins.
   * Nothing that goes wrong is thrown into the page; `what` names the text in what is said then.
   */
  #take(answer, what) {
    this.#end?.();
    this.#note(async (end) => {
      this.#end = end;
      const isLast = () => end === this.#end;
      let findings = [];
      const started = this.#engine.start();
      started.catch(() => {});
      try {
        const text = await answer;
        const drawn = await this.#engine.turns.take(
          () => this.#look(),
          async () => {
            if (!isLast()) return;
            const given = parse(text, what);
            const data = tokens(given);
            const lang = typeof given?.lang === "string" ? given.lang : undefined;
            const content = { data, lang };
            await started;
            let page;
            let drawn;
            do {
              page = await this.#look();
              drawn = await this.#draw(content, page);
              // It may have taken a while, and the page may have changed.
            } while (page !== this.#page);
            if (isLast()) this.#show(content, drawn.tree);
            return { data, ...drawn };
          },
        );
        if (!isLast()) return;
        if (drawn.count) findings = await this.#engine.explain(drawn.data, drawn.count);
        if (!isLast()) return;
        const isNew = `${findings.map(({ message }) => message)}` !== `${this.findings.map(({ message }) => message)}`;
        this.findings = findings;
        if (isNew) fire(this.#host, "finding", { findings });
        if (!drawn.tree) throw new Failure("card", "nothing in its data can be shown");
        if (isNew) reportFindings(this.#host, findings);
        fire(this.#host, "render", { findings });
      } catch (error) {
        if (isLast()) reportFailure(this.#host, error, findings);
      }
    });
  }

  /** Sees what is around the card, and prepares its style. */
  async #look() {
    prepareStyle(this.#host.ownerDocument);
    return (this.#page ??= await look(this.#host));
  }

  /** Resolves to what there is to see of data in a page, as `draw` takes it, and how much is wrong with the data. */
  async #draw({ data, lang }, page) {
    // In the language that the data states, or else the page. Measures are rare, so how each language writes them is loaded for
    // cards that have some.
    const language = await this.#engine.language((lang ?? page.lang).trim(), data.includes('"measure\0'));
    const result = await this.#engine.draw(data, language, page.lang, page.dark, page.strict);
    const end = result.indexOf("\0");
    return { count: Number(result.slice(0, end)), tree: result.slice(end + 1) };
  }

  /** Shows what was drawn, if there is any. */
  #show(content, tree) {
    if (!tree) return;
    if (this.#shown && this.#shown !== content) (this.#announcer ??= new Announcer(this.#root)).prepare();
    // What is drawn anew is put together outside the page, so that the browser looks at it once.
    const root = (this.#root ??= this.#host.shadowRoot) ?? document.createDocumentFragment();
    draw(root, tree);
    if (root !== this.#root) {
      // Attached only now, so that the fallback stays on the page for as long as there is no card.
      this.#root = this.#host.attachShadow({ mode: "open" });
      this.#root.append(root);
    }
    applyStyle(this.#root);
    if (!this.#shown) {
      this.#root.addEventListener("click", ({ target }) => {
        if (target.matches(".offer, .way")) this.#engine.share(this.#host, target);
      });
    }
    this.#shown = content;
  }
}
