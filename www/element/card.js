// One card on one host element: where its data comes from, and what the page is told of it.

import { readContent } from "./content.js";
import { download } from "./download.js";
import { cards } from "./hosts.js";
import { stringify } from "./json.js";
import { note } from "./pending.js";
import { Rendering } from "./rendering.js";
import { Failure, fire, reportFailure, reportFindings } from "./report.js";

export class Card {
  #host;
  #engine;
  /** Ends the wait for the data that was set last, which is told from earlier data by this. */
  #end;
  #source;
  #refresh;
  /** Fetches the data again: see `Refresh`. */
  #fetchAgain;

  rendering;
  /** What the last data had wrong: see `findings` in the README. */
  findings = [];

  constructor(host, engine) {
    this.#host = host;
    this.#engine = engine;
    this.rendering = new Rendering(host, engine, () => this.redraw(true));
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

  /** Draws again what is shown, if the page around it has changed, or it has to be. */
  redraw(hasTo) {
    return note(this, async () => {
      try {
        const made = await this.rendering.redraw(hasTo);
        if (made?.findings) this.#tell(made);
      } catch (error) {
        await this.rendering.recover();
        reportFailure(this.#host, error, []);
      }
    });
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

  /**
   * Takes the JSON text that `answer` resolves to, unless another source is set before that is done: the last
   * one wins. Nothing that goes wrong is thrown into the page; `what` names the text in what is said then.
   */
  #take(answer, what) {
    this.#end?.();
    note(this, async (end) => {
      this.#end = end;
      const isLast = () => end === this.#end;
      const { rendering } = this;
      let made;
      try {
        // It is there when the data is.
        const started = this.#engine.start();
        started.catch(() => {});
        const content = await readContent(await answer, what, this.#engine);
        // It is loaded while the card waits for its turn.
        if (content.isRare) started.then(() => this.#engine.loadFull()).catch(() => {});
        // What changes on a page that is at rest need not wait for its turn.
        if (rendering.shown && this.#engine.scheduler.isIdle && isLast()) made = rendering.drawNow(content);
        made ??= await this.#engine.scheduler.schedule(
          () => rendering.prepare(),
          async () => {
            await started;
            return isLast() && rendering.draw(content, isLast);
          },
        );
        // Others need not wait for what has to be loaded.
        if (isLast() && (made.isRare || made.mistakes)) made = await rendering.drawFull(content, isLast, made.mistakes);
        if (!isLast()) return;
        this.#tell(made);
        fire(this.#host, "render", { findings: this.findings });
      } catch (error) {
        await rendering.recover();
        if (isLast()) reportFailure(this.#host, error, made?.findings ?? []);
      }
    });
  }

  /** Tells the page what is wrong with what it gave. */
  #tell({ findings = [], isShown }) {
    const isNew = `${findings.map(({ message }) => message)}` !== `${this.findings.map(({ message }) => message)}`;
    this.findings = findings;
    if (isNew) fire(this.#host, "finding", { findings });
    if (!isShown) throw new Failure("card", "nothing in its data can be shown");
    if (isNew) reportFindings(this.#host, findings);
  }
}
