// How content becomes a card on its host: in the page's environment, in its language, by the module that this takes.

import { Announcer } from "./announce.js";
import { handleControls } from "./controls.js";
import { Drawing } from "./drawing.js";
import { readEnvironment } from "./environment.js";
import { Failure } from "./report.js";
import { applyStyle, prepareStyle } from "./style.js";

/** What `draw` of the crate's `bridge` says of data that takes all of the crate. */
const RARE = 255;

/**
 * What comes of drawing is an object: `isRare` where it takes all of the crate; else `isShown`, whether there is anything to
 * show, and the number of `mistakes` in the data, or the `findings` themselves.
 */
export class Rendering {
  #host;
  #engine;
  #redraw;
  #drawing;
  #announcer;
  #environment;
  /** Whether somebody has asked for the sums, for the ways to share the card, and for the findings. */
  #isOpened = false;
  #isShared = false;
  #isChecked = false;

  /** The content that is shown. */
  shown;

  /** `redraw` draws the card again where somebody asks for more of it. */
  constructor(host, engine, redraw) {
    this.#host = host;
    this.#engine = engine;
    this.#redraw = redraw;
    this.#drawing = new Drawing(host);
  }

  /** Takes what is shown along to the host's new document. */
  adopt() {
    if (!this.shown) return;
    prepareStyle(this.#host.ownerDocument);
    applyStyle(this.#host.shadowRoot);
  }

  /** Has the card checked, now and later: somebody waits for its findings. */
  check() {
    if (this.#isChecked) return;
    this.#isChecked = true;
    this.#redraw();
  }

  /** Builds all sums, closed, for who looks through the page or prints it. */
  async reveal() {
    if (this.#isOpened || !this.shown) return;
    this.#isOpened = true;
    await this.#redraw();
  }

  /** Reads the environment, and prepares the style. */
  async prepare() {
    prepareStyle(this.#host.ownerDocument);
    return (this.#environment ??= await readEnvironment(this.#host));
  }

  /**
   * Draws again what is shown, if its environment has changed, or it has to be. Resolves to what came of it, if it was drawn
   * and is still what is shown.
   */
  async redraw(hasTo) {
    const before = this.#environment;
    if (!this.shown) {
      // It is read again before the card is drawn.
      this.#environment = undefined;
      return;
    }
    try {
      const environment = await readEnvironment(this.#host);
      if (!hasTo && Object.keys(environment).every((key) => environment[key] === this.#environment[key])) return;
      this.#environment = environment;
      const { shown } = this;
      const isWanted = () => this.shown === shown;
      const made = await this.#drawAny(shown, isWanted);
      return isWanted() && made;
    } catch (error) {
      this.#environment = before;
      throw error;
    }
  }

  /** Draws content with whichever module it takes. */
  async #drawAny(content, isWanted) {
    const made = await this.draw(content, isWanted);
    return made?.isRare ? this.drawFull(content, isWanted) : (made ?? {});
  }

  /**
   * Draws content with the module in the script, if all that this takes is there. Content that takes all of the crate is not
   * drawn, unless `isAlone` says that there is no other module: then what is rare is left out.
   */
  drawNow(content, isAlone = false) {
    const environment = this.#environment;
    if (!environment || !this.#engine.isRunning) return;
    this.#isOpened ||= this.#isUsed(".sums");
    this.#isShared ||= this.#isUsed(".sharing");
    const isRare = content.isRare || this.#isOpened || this.#isChecked || environment.strict || environment.wantsCheck;
    if (isRare && !isAlone) return { isRare };
    const language = this.#languageOf(content, environment);
    if (language.then) return;
    const given = [this.#isShared, isAlone];
    const result = this.#engine.draw(content.data, language, environment, given, (draw) => this.#paint(content, environment, draw));
    if (result === undefined) return;
    const [mistakes] = result;
    if (mistakes !== RARE) return { mistakes, isShown: result.length > 1 };
    content.isRare = true;
    return { isRare: true };
  }

  /** The same once all is there, unless the content is not wanted any more by then. */
  async draw(content, isWanted, isAlone) {
    let made;
    while (isWanted() && !(made = this.drawNow(content, isAlone))) {
      await this.#engine.start();
      await this.#languageOf(content, await this.prepare());
    }
    return made;
  }

  /** The same with all of the crate. `mistakes` says how much is known to be wrong. */
  async drawFull(content, isWanted, mistakes) {
    let findings;
    let result;
    do {
      const environment = await this.prepare();
      const language = await this.#languageOf(content, environment);
      const answer = await this.#engine.full(content.data, language, environment, this.#isOpened, this.#isShared, mistakes);
      ({ findings } = answer);
      if (answer.tree === undefined) {
        this.#isOpened = false;
        if (environment.strict) throw new Failure("unchecked", "it is strict, and what checks it could not be loaded");
        return { ...(await this.draw(content, isWanted, true)), findings };
      }
      const isSame = () => isWanted() && environment === this.#environment;
      const paint = (draw) => (isSame() ? this.#paint(content, environment, draw) : undefined);
      result = answer.tree && (await this.#engine.show(answer.tree, paint));
    } while (result === undefined && isWanted());
    return { findings, isShown: result?.length > 1 };
  }

  /** Draws anew what was shown, if a fault has come in the middle of something else. */
  async recover() {
    if (!this.#drawing.isStale || !this.shown) return;
    try {
      await this.#drawAny(this.shown, () => true);
    } catch {
      // Rather none than one that is half of each.
      this.#drawing.clear();
    }
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
    if (this.shown && this.shown !== content) (this.#announcer ??= new Announcer(this.#host.shadowRoot)).prepare();
    const result = this.#drawing.draw(draw, environment.dark);
    if (result.length < 2) return result;
    if (!this.shown) {
      applyStyle(this.#host.shadowRoot);
      handleControls(this.#host, this.#engine, (button) => {
        if (button.matches(".how")) this.#isOpened = true;
        else this.#isShared = true;
        return this.#redraw();
      });
    }
    this.shown = content;
    return result;
  }
}
