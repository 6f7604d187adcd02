// The crate that serves every card of a page: the module that draws, and the one with all of it.

import { draw, learn, show, __wbg_set_wasm as setWasm } from "fact-card-glue";
import { imports } from "fact-card-imports";
import { Instance } from "./instance.js";
import { language, lazyLoad } from "./lazy.js";
import { Failure, MISTAKE } from "./report.js";
import { Scheduler } from "./scheduler.js";

/** Each is loaded as a module, which a policy with `strict-dynamic` or Trusted Types allows a script that it trusts. */
const NOWASM = "fact-card.nowasm.js";
/** It has to be of the same version: what it says is drawn here. */
const FULL = `fact-card.full-${VERSION}.mjs`;
const FULL_NOWASM = `fact-card.full-${VERSION}.nowasm.js`;

export class Engine {
  #instantiate;
  #base;
  #nowasm;
  /**
   * Whether cards are drawn without WebAssembly. A page can't ask whether it may have it, and Chromium and
   * Firefox tell the site of each try that its policy refuses: `data-nowasm` on the script tag saves the try.
   */
  #isWithout;
  #instance = new Instance(() => this.#make(), setWasm);
  /** The numbers of the languages that the instance has learnt. */
  #learnt;

  /** Schedules the drawing of its cards. */
  scheduler = new Scheduler();

  /**
   * `instantiate` takes the imports and resolves to the exports of a new instance. `base` is the base URL
   * of what is loaded later. `nowasm` is the address of what draws without
   * WebAssembly, where it stands elsewhere.
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

  /** Starts the drawing module, so that it is there when it is needed. */
  start() {
    return this.#instance.start();
  }

  /**
   * Gives what `work` gives, which takes a function that draws a card's data as `draw` of the crate's
   * `bridge` does, from its place on. The data is in a language as that writes, and `given` is what else
   * there is to know. Nothing where no instance of the crate runs.
   */
  draw(data, language, { lang, dark }, given, work) {
    return this.#instance.now(() => {
      let number = this.#learnt.get(language);
      if (number === undefined) this.#learnt.set(language, (number = learn(language)));
      return work((...place) => draw(data, number, lang, dark, ...given, ...place));
    });
  }

  /** Resolves to what `work` gives, which takes one that draws a card that `full` gave. */
  show(tree, work) {
    const draw = (...place) => (show(tree, ...place) ? new TextEncoder().encode(`0${tree}`) : []);
    return this.#instance.call(() => work(draw));
  }

  /** Where all of the crate is. */
  get #full() {
    return this.#isWithout ? FULL_NOWASM : FULL;
  }

  /** Loads all of the crate, once this module has started: by then it is known which one is needed. */
  loadFull() {
    return import(new URL(this.#full, this.#base));
  }

  /**
   * Resolves to what `full` of the crate's `bridge` gives. Where that can't be loaded, to a finding that
   * says so, and what it is needed for: to say what is wrong with the data in `count` places, or else to
   * check it.
   */
  async full(data, language, { lang, dark, strict }, opened, shared, count) {
    await this.start();
    const file = this.#full;
    const found = count ? `${count} wrong` : "a card to check or to draw";
    let expected = `${file} beside the script, ${count ? "to say what is wrong" : "to do so"}`;
    let remedy = "Put it there.";
    try {
      const { full } = await this.loadFull();
      expected = "words for it";
      remedy = `${MISTAKE}.`;
      return await full(data, language, lang, dark, strict, opened, shared);
    } catch (error) {
      expected += ` (${error.message})`;
      const message = `card: found ${found}, expected ${expected}. ${remedy}`;
      return { findings: [{ severity: "warning", path: "", found, expected, remedy, message }] };
    }
  }

  /** How a language writes, by its tag, or a promise of it: see `language`. */
  language(tag, withMeasures) {
    return language(tag, this.#base, withMeasures);
  }

  /** Resolves to what few cards need: see `later.js`. */
  later() {
    return lazyLoad("later", this.#base);
  }

  /** Handles a share button: see `share.js`, which is loaded at the first press. */
  async share(host, control) {
    const { share } = await lazyLoad("share", this.#base);
    const outcome = control.parentNode.querySelector(".outcome");
    if (share) share(host, control, outcome);
    else outcome.textContent = outcome.dataset.notShared;
  }

  /** Resolves to the exports of a new instance: of the wasm, or where there can't be one, of the same crate as JavaScript. */
  async #make() {
    this.#learnt = new Map();
    let refusal = "";
    // Whoever writes a page's text may choose this, but not an address: what is loaded from there would be
    // trusted as this script is.
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
