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
  /** Ends the wait for the last data. It also identifies that data: earlier data has another one. */
  #end;
  #source;
  #refresh;
  /** Fetches the data again: see `Refresh`. */
  #fetchAgain;
  /** The last result that the page was told of. */
  #made;

  rendering;
  /** The findings of the last data. */
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

  /** Shows data set by script. */
  show(data) {
    this.#source = data;
    let text;
    try {
      text = stringify(data);
    } catch (error) {
      text = this.#engine.later().then(({ culprit }) => {
        const path = culprit?.(data, "") || "card";
        throw new Failure("json", `its data can't be written as JSON: ${path}: ${error.message}`);
      });
    }
    this.#take(text, "its data");
  }

  /** Shows data written as JSON. */
  showText(text) {
    if (this.#isNew(`text ${text}`)) this.#take(text, "its data");
  }

  /** Fetches JSON and shows it, and again as often as the host's `refresh` says. */
  showFrom(address) {
    const source = `from ${address}`;
    const what = `the answer of ${address}`;
    let last;
    if (this.#isNew(source)) {
      last = download(address, this.#host.baseURI);
      this.#take(last, what);
      this.#refresh = undefined;
      this.#fetchAgain = async (failures) => {
        // The host may have another source by now.
        if (this.#source !== source) return;
        const answer = download(address, this.#host.baseURI, "no-cache");
        const [before, now] = await Promise.allSettled([last, answer]);
        if (now.value === undefined) {
          // Report a failure once, until the next success.
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

  /** Reports that there is no data. */
  showNothing(error) {
    if (this.#isNew(error.message)) this.#take(Promise.reject(error));
  }

  /** Draws the card again, if its environment has changed or `hasTo` is set. */
  redraw(hasTo) {
    return note(this, async () => {
      try {
        const made = await this.rendering.redraw(hasTo);
        if (made?.findings) this.#tell(made);
        this.#ground();
      } catch (error) {
        await this.rendering.recover();
        reportFailure(this.#host, error, []);
      }
    });
  }

  async #startRefresh() {
    const fetchAgain = this.#fetchAgain;
    const { Refresh } = await this.#engine.later();
    // The host may have another source by now.
    if (!Refresh || fetchAgain !== this.#fetchAgain) return;
    (this.#refresh ??= new Refresh(this.#host, fetchAgain)).start();
  }

  /**
   * Whether the markup has another source than before: an element that is moved neither fetches nor reports
   * again.
   */
  #isNew(source) {
    const isNew = source !== this.#source;
    this.#source = source;
    return isNew;
  }

  /**
   * Shows the JSON text that `answer` resolves to, unless another source is set meanwhile: the last one wins.
   * Nothing is thrown into the page: errors are reported. `what` names the text in their messages.
   */
  #take(answer, what) {
    this.#end?.();
    note(this, async (end) => {
      this.#end = end;
      const isLast = () => end === this.#end;
      const { rendering } = this;
      let made;
      try {
        // It starts while the data is on its way.
        const started = this.#engine.start();
        started.catch(() => {});
        const content = await readContent(await answer, what, this.#engine);
        // It is loaded while the card waits to be scheduled.
        if (content.isRare) started.then(() => this.#engine.loadFull()).catch(() => {});
        // An update on an idle page need not be scheduled.
        if (rendering.shown && this.#engine.scheduler.isIdle && isLast()) made = rendering.drawNow(content);
        made ??= await this.#engine.scheduler.schedule(
          () => rendering.prepare(),
          async () => {
            await started;
            return isLast() && rendering.draw(content, isLast);
          },
        );
        // Other cards need not wait for the full module.
        if (isLast() && (made.isRare || made.mistakes)) {
          made = await rendering.drawFull(content, isLast, made.mistakes);
        }
        if (!isLast()) return;
        this.#tell(made);
        fire(this.#host, "render", { findings: this.findings });
        this.#ground();
      } catch (error) {
        await rendering.recover();
        if (isLast()) reportFailure(this.#host, error, made?.findings ?? []);
      }
    });
  }

  /** Has the figures that are shown found in the article, if the host names one. */
  #ground() {
    const { shown } = this.rendering;
    if (shown && this.#host.matches("[article],[data-fact-card-article]")) {
      this.#engine.ground(this.#host, shown, () => this.#tell(this.#made));
    }
  }

  /** Reports the findings to the page, if they are new. Those of the article are kept with what is shown. */
  #tell(made) {
    const findings = [...(made.findings ?? []), ...(this.rendering.shown?.found ?? [])];
    this.#made = made;
    const messages = (findings) => `${findings.map(({ message }) => message)}`;
    const isNew = messages(findings) !== messages(this.findings);
    this.findings = findings;
    if (isNew) fire(this.#host, "finding", { findings });
    if (!made.isShown) throw new Failure("card", "nothing in its data can be shown");
    if (isNew) reportFindings(this.#host, findings);
  }
}
