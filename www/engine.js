// The wasm that serves every card of a page: the module that draws, and the one that explains what is wrong with data.

import { draw, __wbg_set_wasm as setWasm } from "fact-card-glue";
import { imports } from "fact-card-imports";
import { language } from "./languages.js";
import { Failure } from "./report.js";
import { Turns } from "./turns.js";

const EXPLAIN = "fact-card.explain.mjs";

export class Engine {
  #instantiate;
  #home;
  #starting;

  /** The turns that its cards take. */
  turns = new Turns();

  /**
   * `instantiate` takes the imports and resolves to what `WebAssembly.instantiate` gives for bytes. `home` is the address of
   * the script: what is loaded later stands beside it.
   */
  constructor(instantiate, home) {
    this.#instantiate = instantiate;
    this.#home = home;
  }

  /** Starts the drawing module, once however many cards ask, and again after a failure. Resolves to a function
   * of a card's data, as tokens, of its language as that writes, and of the page's language and darkness: `draw` of the crate's `bridge`. */
  start() {
    return (this.#starting ??= this.#instantiate(imports).then(
      ({ instance }) => {
        setWasm(instance.exports);
        // Where the toolchain leaves something to set up.
        instance.exports.__wbindgen_start?.();
        return draw;
      },
      (error) => {
        this.#starting = undefined;
        throw new Failure(
          "wasm",
          `WebAssembly could not start here (${error.message}). If the page has a content security policy, ` +
            "its script-src needs 'wasm-unsafe-eval'",
        );
      },
    ));
  }

  /** Resolves to how a language writes, by its tag: see `language`. */
  language(tag, withMeasures) {
    return language(tag, this.#home, withMeasures);
  }

  /** Resolves to the `count` findings in a card's data, given as tokens, in words where these can be loaded. */
  async explain(data, count) {
    try {
      const { explain } = await import(new URL(EXPLAIN, this.#home));
      return await explain(data);
    } catch (error) {
      const found = `${count} wrong`;
      const expected = `${EXPLAIN} beside the script, to say what is wrong (${error.message})`;
      const remedy = "Put it there.";
      const message = `card: found ${found}, expected ${expected}. ${remedy}`;
      return [{ severity: "warning", path: "", found, expected, remedy, message }];
    }
  }
}
