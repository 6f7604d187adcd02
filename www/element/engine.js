// The engine of all cards of a page: the wasm module that draws them, and the full module for what is rare.

import { draw, learn, show, __wbg_set_wasm as setWasm } from "fact-card-glue";
import { imports } from "fact-card-imports";
import { Instance } from "./instance.js";
import { language, lazyLoad } from "./lazy.js";
import { Failure, MISTAKE } from "./report.js";
import { Scheduler } from "./scheduler.js";

/**
 * These files are imported as modules: policies with `strict-dynamic` or Trusted Types allow that to a
 * trusted script.
 */
const NOWASM = "fact-card.nowasm.js";

export class Engine {
  #instantiate;
  #base;
  #nowasm;
  /**
   * Whether cards are drawn without WebAssembly. A script can't ask whether the policy allows it, and
   * Chromium and Firefox report each refused attempt to the site: `data-nowasm` on the script tag avoids the
   * attempt.
   */
  #isWithout;
  #instance = new Instance(() => this.#make(), setWasm);
  /** The number that the instance has given to each language. */
  #learnt;

  /** Schedules the drawing of its cards. */
  scheduler = new Scheduler();

  /**
   * `instantiate` takes the imports and resolves to the exports of a new instance. `base` is the base URL
   * of lazy-loaded files. `nowasm` is the URL of fact-card.nowasm.js, where that is elsewhere.
   */
  constructor(instantiate, base, nowasm) {
    this.#instantiate = instantiate;
    this.#base = base;
    this.#nowasm = nowasm;
  }

  /** Whether the drawing module runs. */
  get isRunning() {
    return this.#instance.isRunning;
  }

  /** Starts the drawing module. */
  start() {
    return this.#instance.start();
  }

  /**
   * Returns what `work` returns, or `undefined` where no instance runs. `work` gets a function that draws the
   * data: it takes the parameters of `draw` in the crate's `bridge` from `place` on. `language` is what
   * `language` below gives, and `given` has the parameters that precede `place`.
   */
  draw(data, language, { lang, dark, heading }, given, work) {
    return this.#instance.now(() => {
      let number = this.#learnt.get(language);
      if (number === undefined) this.#learnt.set(language, (number = learn(language)));
      return work((...place) => draw(data, number, lang, dark, heading, ...given, ...place));
    });
  }

  /** The same for a tree that the full module has made, once an instance runs. */
  show(tree, work) {
    const draw = (...place) => (show(tree, ...place) ? new TextEncoder().encode(`0${tree}`) : []);
    return this.#instance.call(() => work(draw));
  }

  /**
   * The file of the full module. It must have the same version: this script draws the trees that it makes.
   */
  get #full() {
    return `fact-card.full-${VERSION}.${this.#isWithout ? "nowasm.js" : "mjs"}`;
  }

  /** Loads the full module. Call it once this one has started: only then it is known which file is needed. */
  loadFull() {
    return import(new URL(this.#full, this.#base));
  }

  /**
   * Resolves to the answer of the full module: see `full` in the crate's `bridge`. Where it can't be loaded,
   * the answer is a finding which says so, and what it is needed for: to explain `count` mistakes in the
   * data, or else to check it.
   */
  async full(data, language, { lang, dark, heading, strict }, opened, shared, count) {
    await this.start();
    const file = this.#full;
    const found = count ? `${count} wrong` : "a card to check or to draw";
    let expected = `${file} beside the script, ${count ? "to say what is wrong" : "to do so"}`;
    let remedy = "Put it there.";
    try {
      const { full } = await this.loadFull();
      expected = "words for it";
      remedy = `${MISTAKE}.`;
      return await full(data, language, lang, dark, heading, strict, opened, shared);
    } catch (error) {
      expected += ` (${error.message})`;
      const message = `card: found ${found}, expected ${expected}. ${remedy}`;
      return { findings: [{ severity: "warning", path: "", found, expected, remedy, message }] };
    }
  }

  /** A language by its tag, or a promise of it: see `language` in `lazy.js`. */
  language(tag, ...given) {
    return language(tag, this.#base, ...given);
  }

  /** Resolves to the code that few cards need: see `later.js`. */
  later() {
    return lazyLoad("later", this.#base);
  }

  /** Has a card's figures found in its article: see `ground.js`. */
  async ground(...given) {
    const { ground } = await this.later();
    ground?.(this.#isWithout, (tag) => this.language(tag, ["rare"]), ...given);
  }

  /** Handles a share button: see `share.js`, which is loaded at the first press. */
  async share(host, control) {
    const { share } = await lazyLoad("share", this.#base);
    const outcome = control.parentNode.querySelector(".outcome");
    if (share) share(host, control, outcome);
    else outcome.textContent = outcome.dataset.notShared;
  }

  /**
   * Resolves to the exports of a new instance: of the wasm or, where that is refused, of its JavaScript form.
   */
  async #make() {
    this.#learnt = new Map();
    let refusal = "";
    // Authors of page content may set this attribute, but not a URL: what is loaded is trusted as this script
    // is.
    if (!this.#isWithout && !document.querySelector("script[data-nowasm]")) {
      try {
        return await this.#instantiate(imports);
      } catch (error) {
        refusal = ` (${error.message})`;
      }
    }
    const url = this.#nowasm ? new URL(this.#nowasm, document.baseURI) : new URL(NOWASM, this.#base);
    try {
      const { instantiate } = await import(url);
      this.#isWithout = true;
      return instantiate(imports);
    } catch (error) {
      throw new Failure(
        "wasm",
        `WebAssembly could not start here${refusal}, nor could ${url}, which does without (${error.message}). If the page has a ` +
          "content security policy, its script-src needs 'wasm-unsafe-eval', or that file's address",
      );
    }
  }
}
