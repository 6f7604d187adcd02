// One card on one host element, whichever way its data comes.

import { Announcer } from "./announce.js";
import { download } from "./download.js";
import { Drawing } from "./drawing.js";
import { readEnvironment } from "./environment.js";
import { parse, stringify } from "./json.js";
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

/** What `draw` of the crate's `bridge` says of data that takes all of the crate. */
const RARE = 255;

export class Card {
  #host;
  #engine;
  /** Ends the wait for the data that was set last, which is told from earlier data by this. */
  #end;
  #source;
  /** What is shown: the data, and what has to be known of it before it is drawn. */
  #shown;
  #drawing;
  #announcer;
  /** What the card takes from the page around it. */
  #environment;
  #refresh;
  /** Fetches the data again: see `Refresh`. */
  #fetchAgain;
  /** Whether somebody has asked for the sums, for the ways to share it, and for the findings. */
  #isOpened = false;
  #isShared = false;
  #isChecked = false;

  /** What the last data had wrong: see `findings` in the README. */
  findings = [];

  constructor(host, engine) {
    this.#host = host;
    this.#engine = engine;
    this.#drawing = new Drawing(host);
    cards.set(host, this);
  }

  /** Whether any data was shown or is on its way. */
  get hasSource() {
    return this.#source !== undefined;
  }

  /** Shows data that is in memory already, as JSON would have it. */
  show(data) {
    this.#source = data;
    let text;
    try {
      text = stringify(data);
    } catch (error) {
      text = Promise.reject(error);
    }
    this.#take(text, "its data");
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
      this.#refresh = undefined;
      this.#fetchAgain = async (failures) => {
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
      };
    }
    if (this.#host.matches("[refresh], [data-fact-card-refresh]")) this.#startRefresh();
  }

  /** Says that there will be no data. */
  showNothing(error) {
    this.#take(Promise.reject(error));
  }

  /** Takes what is shown along to the host's new document. */
  adopt() {
    if (!this.#shown) return;
    prepareStyle(this.#host.ownerDocument);
    applyStyle(this.#host.shadowRoot);
  }

  /** Has the card checked, now and later: somebody waits for its findings. */
  check() {
    if (this.#isChecked) return;
    this.#isChecked = true;
    this.redraw(true);
  }

  /** Builds all sums, closed, for who looks through the page or prints it. */
  async reveal() {
    if (this.#isOpened || !this.#shown) return;
    this.#isOpened = true;
    await this.redraw(true);
  }

  async #startRefresh() {
    const fetchAgain = this.#fetchAgain;
    const { Refresh } = await this.#engine.later();
    // The host may show something else by now.
    if (Refresh && fetchAgain === this.#fetchAgain) (this.#refresh ??= new Refresh(this.#host, fetchAgain)).start();
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
   * Takes the JSON text that `answer` resolves to, unless another source is set before that is done: the last
   * one wins. Nothing that goes wrong is thrown into the page; `what` names the text in what is said then.
   */
  #take(answer, what) {
    this.#end?.();
    this.#note(async (end) => {
      this.#end = end;
      const isLast = () => end === this.#end;
      let made;
      try {
        // It is there when the data is.
        const started = this.#engine.start();
        started.catch(() => {});
        const text = await answer;
        let content;
        try {
          content = contentOf(text, what);
        } catch (error) {
          const { repair } = error.failure === "json" ? await this.#engine.later() : {};
          try {
            content = contentOf(repair(text));
          } catch {
            throw error;
          }
        }
        // It is loaded while the card waits for its turn.
        if (content.isRare) started.then(() => this.#engine.loadFull()).catch(() => {});
        // What changes on a page that is at rest need not wait for its turn.
        if (this.#shown && this.#engine.scheduler.isIdle && isLast()) made = this.#drawNow(content);
        made ??= await this.#engine.scheduler.schedule(
          () => this.#readEnvironment(),
          async () => {
            await started;
            return isLast() && this.#drawOwn(content, isLast);
          },
        );
        // Others need not wait for what has to be loaded.
        if (isLast() && (made.isRare || made.count)) made = await this.#drawFull(content, isLast, made.count);
        if (!isLast()) return;
        this.#tell(made);
        fire(this.#host, "render", { findings: this.findings });
      } catch (error) {
        await this.#recover();
        if (isLast()) reportFailure(this.#host, error, made?.findings ?? []);
      }
    });
  }

  /** Draws again what is shown, if the page around it has changed, or it has to be. */
  redraw(hasTo) {
    return this.#note(async () => {
      const before = this.#environment;
      if (!this.#shown) {
        // It is looked at again before it is drawn.
        this.#environment = undefined;
        return;
      }
      try {
        const environment = await readEnvironment(this.#host);
        if (!hasTo && Object.keys(environment).every((key) => environment[key] === this.#environment[key])) return;
        this.#environment = environment;
        const shown = this.#shown;
        const isWanted = () => this.#shown === shown;
        const made = await this.#drawAny(shown, isWanted);
        if (made.findings && isWanted()) this.#tell(made);
      } catch (error) {
        this.#environment = before;
        await this.#recover();
        reportFailure(this.#host, error, []);
      }
    });
  }

  /** Sees what is around the card, and prepares its style. */
  async #readEnvironment() {
    prepareStyle(this.#host.ownerDocument);
    return (this.#environment ??= await readEnvironment(this.#host));
  }

  /** Draws content, as it can be. */
  async #drawAny(content, isWanted) {
    const made = await this.#drawOwn(content, isWanted);
    return made?.isRare ? this.#drawFull(content, isWanted) : (made ?? {});
  }

  /**
   * Draws content with what the script itself has, if all that it takes is there. Gives how much is wrong
   * with it and whether there is anything to show, or that it takes all of the crate, unless there is none:
   * then what is rare is left out.
   */
  #drawNow(content, isAlone = false) {
    const environment = this.#environment;
    if (!environment || !this.#engine.isRunning) return;
    this.#isOpened ||= this.#isUsed(".sums");
    this.#isShared ||= this.#isUsed(".sharing");
    const isRare = content.isRare || this.#isOpened || this.#isChecked || environment.strict || environment.checks;
    if (isRare && !isAlone) return { isRare };
    const language = this.#languageOf(content, environment);
    if (language.then) return;
    const given = [this.#isShared, isAlone];
    const result = this.#engine.draw(content.data, language, environment, given, (draw) => this.#paint(content, environment, draw));
    if (result === undefined) return;
    const [count] = result;
    if (count !== RARE) return { count, isShown: result.length > 1 };
    content.isRare = true;
    return { isRare: true };
  }

  /** The same once it is there, unless that is not wanted any more by then. */
  async #drawOwn(content, isWanted, isAlone) {
    let made;
    while (isWanted() && !(made = this.#drawNow(content, isAlone))) {
      await this.#engine.start();
      await this.#languageOf(content, await this.#readEnvironment());
    }
    return made;
  }

  /**
   * The same with all of the crate. Resolves to the findings, and whether there is anything to show. `count`
   * says how much is known to be wrong.
   */
  async #drawFull(content, isWanted, count) {
    let findings;
    let result;
    do {
      const environment = await this.#readEnvironment();
      const language = await this.#languageOf(content, environment);
      const answer = await this.#engine.full(content.data, language, environment, this.#isOpened, this.#isShared, count);
      ({ findings } = answer);
      if (answer.tree === undefined) {
        this.#isOpened = false;
        if (environment.strict) throw new Failure("unchecked", "it is strict, and what checks it could not be loaded");
        return { ...(await this.#drawOwn(content, isWanted, true)), findings };
      }
      const isSame = () => isWanted() && environment === this.#environment;
      const paint = (draw) => (isSame() ? this.#paint(content, environment, draw) : undefined);
      result = answer.tree && (await this.#engine.show(answer.tree, paint));
    } while (result === undefined && isWanted());
    return { findings, isShown: result?.length > 1 };
  }

  /**
   * How the language writes that the data states, or else the page. Measures are rare, so how it writes them is
   * loaded for cards that have some.
   */
  #languageOf({ lang, hasMeasures }, environment) {
    return this.#engine.language((lang ?? environment.lang).trim(), hasMeasures);
  }

  /** Whether a reader has opened something that was in the page's markup, or is about to. */
  #isUsed(name) {
    return this.#drawing.isOfPage && !!this.#host.shadowRoot?.querySelector(`${name}:is([open],:focus-within)`);
  }

  /** Has content drawn. Gives what was drawn. */
  #paint(content, environment, draw) {
    if (this.#shown && this.#shown !== content) (this.#announcer ??= new Announcer(this.#host.shadowRoot)).prepare();
    const result = this.#drawing.draw(draw, environment.dark);
    if (result.length < 2) return result;
    if (!this.#shown) {
      applyStyle(this.#host.shadowRoot);
      this.#listen();
    }
    this.#shown = content;
    return result;
  }

  /** Tells the page what is wrong with what it gave. */
  #tell({ findings = [], isShown }) {
    const isNew = `${findings.map(({ message }) => message)}` !== `${this.findings.map(({ message }) => message)}`;
    this.findings = findings;
    if (isNew) fire(this.#host, "finding", { findings });
    if (!isShown) throw new Failure("card", "nothing in its data can be shown");
    if (isNew) reportFindings(this.#host, findings);
  }

  /** Draws anew what was shown, if a fault has come in the middle of something else. */
  async #recover() {
    if (!this.#drawing.isStale || !this.#shown) return;
    try {
      await this.#drawAny(this.#shown, () => true);
    } catch {
      // Rather none than one that is half of each.
      this.#drawing.clear();
    }
  }

  #listen() {
    this.#host.shadowRoot.addEventListener("click", ({ target }) => {
      if (target.matches("button:is(.how,.offer)")) this.#open(target);
      else if (target.matches(".offer,.way")) this.#engine.share(this.#host, target);
    });
  }

  /** Builds what a button offers, and opens it, unless it is pressed once more before that is there. */
  async #open(button) {
    const says = (isOpen) => button.setAttribute("aria-expanded", isOpen);
    const isOpen = () => button.getAttribute("aria-expanded") === "true";
    says(!isOpen());
    if (!isOpen()) return;
    const all = () => [...this.#host.shadowRoot.querySelectorAll(`.${button.className}`)];
    const place = all().indexOf(button);
    if (button.matches(".how")) this.#isOpened = true;
    else this.#isShared = true;
    await this.redraw(true);
    const control = all()[place];
    if (control === button || !isOpen()) return says(false);
    control.parentNode.open = true;
    // It is where the reader has pressed.
    control.focus({ preventScroll: true });
    if (control.matches(".offer")) this.#engine.share(this.#host, control);
  }
}

/**
 * The data in a JSON text, and what has to be known of it before it is drawn. A key may mean something else where it
 * stands, but hardly ever does.
 */
function contentOf(text, what) {
  const data = parse(text, what);
  const lang = typeof data?.lang === "string" ? data.lang : undefined;
  const isRare = /"(series|range|margin|rank|labels)"\s*:/.test(text);
  return { data, lang, hasMeasures: text.includes('"measure"'), isRare };
}
