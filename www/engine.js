// The crate that serves every card of a page: the module that draws, and the one that explains what is wrong with data.

import { draw, __wbg_set_wasm as setWasm } from "fact-card-glue";
import { imports } from "fact-card-imports";
import { beside } from "./beside.js";
import { Instance } from "./instance.js";
import { language } from "./languages.js";
import { Failure, MISTAKE } from "./report.js";
import { Turns } from "./turns.js";

/** Each is loaded as a module, which a policy with `strict-dynamic` or Trusted Types allows a script that it trusts. */
const NOWASM = "fact-card.nowasm.js";
const EXPLAIN = "fact-card.explain.mjs";
const EXPLAIN_NOWASM = "fact-card.explain.nowasm.js";

export class Engine {
  #instantiate;
  #home;
  #nowasm;
  /**
   * Whether cards are drawn without WebAssembly. A page can't ask whether it may have it, and Chromium and Firefox tell the site of
   * each try that its policy refuses: `data-nowasm` on the script tag saves the try.
   */
  #isWithout;
  #instance = new Instance(() => this.#make(), setWasm);

  /** The turns that its cards take. */
  turns = new Turns();

  /**
   * `instantiate` takes the imports and resolves to the exports of a new instance. `home` is the address of
   * the script: what is loaded later stands beside it. `nowasm` is the address of what draws without WebAssembly, where it stands elsewhere.
   */
  constructor(instantiate, home, nowasm) {
    this.#instantiate = instantiate;
    this.#home = home;
    this.#nowasm = nowasm;
  }

  /** Starts the drawing module, so that it is there when it is needed. */
  start() {
    return this.#instance.start();
  }

  /**
   * Resolves to what `draw` of the crate's `bridge` gives for a card's data, as tokens, its language as that writes, and the language
   * and darkness of the page, and whether it is strict.
   */
  draw(...given) {
    return this.#instance.call(() => draw(...given));
  }

  /** Resolves to how a language writes, by its tag: see `language`. */
  language(tag, withMeasures) {
    return language(tag, this.#home, withMeasures);
  }

  /** Does what a control is for that a card is shared with: see `share.js`, which is loaded for the first. */
  async share(host, control) {
    const { share } = await beside("share", this.#home);
    const outcome = control.parentNode.querySelector(".outcome");
    if (share) share(host, control, outcome);
    else outcome.textContent = outcome.dataset.notShared;
  }

  /** Resolves to the `count` findings in a card's data, given as tokens, in words where these can be loaded. */
  async explain(data, count) {
    const file = this.#isWithout ? EXPLAIN_NOWASM : EXPLAIN;
    const found = `${count} wrong`;
    let expected = `${file} beside the script, to say what is wrong`;
    let remedy = "Put it there.";
    try {
      const { explain } = await import(new URL(file, this.#home));
      expected = "words for it";
      remedy = `${MISTAKE}.`;
      return await explain(data);
    } catch (error) {
      expected += ` (${error.message})`;
      const message = `card: found ${found}, expected ${expected}. ${remedy}`;
      return [{ severity: "warning", path: "", found, expected, remedy, message }];
    }
  }

  /** Resolves to the exports of a new instance: of the wasm, or where there can't be one, of the same crate as JavaScript. */
  async #make() {
    let refusal = "";
    // Whoever writes a page's text may choose this, but not an address: what is loaded from there would be trusted as this script is.
    if (!this.#isWithout && !document.querySelector("script[data-nowasm]")) {
      try {
        return await this.#instantiate(imports);
      } catch (error) {
        refusal = ` (${error.message})`;
      }
    }
    const url = this.#nowasm ? new URL(this.#nowasm, document.baseURI) : new URL(NOWASM, this.#home);
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
