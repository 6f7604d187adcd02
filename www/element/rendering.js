// Renders content on a host: in its environment, in its language, with the module that it needs.

import { Announcer } from "./announce.js";
import { handleControls } from "./controls.js";
import { Drawing } from "./drawing.js";
import { readEnvironment } from "./environment.js";
import { Failure } from "./report.js";
import { applyStyle, prepareStyle } from "./style.js";

/** The answer of `draw` in the crate's `bridge` for data that needs the full module. */
const RARE = 255;

/**
 * The result of drawing is an object: `isRare` where the full module is needed; else `isShown`, whether there
 * is anything to show, and the number of `mistakes` in the data or the `findings` themselves.
 */
export class Rendering {
  #host;
  #engine;
  #redraw;
  #drawing;
  #announcer;
  #environment;
  /** Whether the sums, the ways to share the card, and the findings are wanted. */
  #isOpened = false;
  #isShared = false;
  #isChecked = false;

  /** The content that is shown. */
  shown;

  /** `redraw` draws the card again, when more of it is wanted. */
  constructor(host, engine, redraw) {
    this.#host = host;
    this.#engine = engine;
    this.#redraw = redraw;
    this.#drawing = new Drawing(host);
  }

  /** Takes the stylesheet of the host's new document. */
  adopt() {
    if (!this.shown) return;
    prepareStyle(this.#host.ownerDocument);
    applyStyle(this.#host.shadowRoot);
  }

  /** Turns checking on: somebody waits for the findings. */
  check() {
    if (this.#isChecked) return;
    this.#isChecked = true;
    this.#redraw();
  }

  /** Builds all sums, closed, for printing and searching. */
  async reveal() {
    if (this.#isOpened || !this.shown) return;
    this.#isOpened = true;
    await this.#redraw();
  }

  /** Prepares the stylesheet, and reads the environment. */
  async prepare() {
    prepareStyle(this.#host.ownerDocument);
    return (this.#environment ??= await readEnvironment(this.#host));
  }

  /**
   * Draws again what is shown, if its environment has changed or `hasTo` is set. Resolves to the result, if
   * it was drawn and is still current.
   */
  async redraw(hasTo) {
    const before = this.#environment;
    if (!this.shown) {
      // It will be read again before the card is drawn.
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

  /** Draws content with whichever module it needs. */
  async #drawAny(content, isWanted) {
    const made = await this.draw(content, isWanted);
    return made?.isRare ? this.drawFull(content, isWanted) : (made ?? {});
  }

  /**
   * Draws content at once with the module in the script, if that runs and the language is loaded. Content
   * that needs the full module is not drawn, unless `isAlone` says that there is none: then what is rare is
   * left out.
   */
  drawNow(content, isAlone = false) {
    const environment = this.#environment;
    if (!environment || !this.#engine.isRunning) return;
    this.#isOpened ||= this.#isUsed(".sums");
    this.#isShared ||= this.#isUsed(".sharing");
    // Only the full module knows other calendars: -u-ca-.
    const isRare =
      content.isRare ||
      this.#isOpened ||
      this.#isChecked ||
      environment.strict ||
      environment.wantsCheck ||
      /-ca-/.test(content.lang ?? environment.lang);
    if (isRare && !isAlone) return { isRare };
    const language = this.#languageOf(content, environment);
    if (language.then) return;
    const given = [this.#isShared, isAlone];
    const result = this.#engine.draw(content.data, language, environment, given, (draw) =>
      this.#paint(content, environment, draw),
    );
    if (result === undefined) return;
    const [mistakes] = result;
    if (mistakes !== RARE) return { mistakes, isShown: result.length > 1 };
    content.isRare = true;
    return { isRare: true };
  }

  /** The same once all is loaded, as long as the content is wanted. */
  async draw(content, isWanted, isAlone) {
    let made;
    while (isWanted() && !(made = this.drawNow(content, isAlone))) {
      await this.#engine.start();
      await this.#languageOf(content, await this.prepare());
    }
    return made;
  }

  /** Draws content with the full module. `mistakes` is the number that is known already. */
  async drawFull(content, isWanted, mistakes) {
    let findings;
    let result;
    do {
      const environment = await this.prepare();
      const language = await this.#languageOf(content, environment);
      const answer = await this.#engine.full(
        content.data,
        language,
        environment,
        this.#isOpened,
        this.#isShared,
        mistakes,
      );
      ({ findings } = answer);
      if (answer.needsWords) {
        content.parts.push("rare");
        continue;
      }
      if (answer.tree === undefined) {
        this.#isOpened = false;
        if (environment.strict) {
          throw new Failure("unchecked", "it is strict, and what checks it could not be loaded");
        }
        return { ...(await this.draw(content, isWanted, true)), findings };
      }
      const isSame = () => isWanted() && environment === this.#environment;
      const paint = (draw) => (isSame() ? this.#paint(content, environment, draw) : undefined);
      result = answer.tree && (await this.#engine.show(answer.tree, paint));
    } while (result === undefined && isWanted());
    return { findings, isShown: result?.length > 1 };
  }

  /** Draws again what was shown, if a fault has left the card half drawn. */
  async recover() {
    if (!this.#drawing.isStale || !this.shown) return;
    try {
      await this.#drawAny(this.shown, () => true);
    } catch {
      // Rather no card than half of each.
      this.#drawing.clear();
    }
  }

  /** The language that the data states, or else the page, with the lazy-loaded parts that are needed. */
  #languageOf({ lang, parts }, environment) {
    return this.#engine.language(lang?.trim().replaceAll("_", "-") ?? environment.lang, parts, lang === undefined);
  }

  /** Whether a reader has opened, or has the focus in, a part of a prerendered card. */
  #isUsed(name) {
    return this.#drawing.isOfPage && !!this.#host.shadowRoot?.querySelector(`${name}:is([open],:focus-within)`);
  }

  /** Draws content with `draw`, and returns its result. */
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
    if (environment.isHidden) {
      // Not a space: that may count as empty.
      this.#host.append("\xa0");
      environment.isHidden = false;
    }
    return result;
  }
}
