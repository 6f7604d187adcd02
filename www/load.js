// The one wasm instance that serves every card of a page.

import { Drawing, __wbg_set_wasm as setWasm } from "fact-card-glue";
import { imports } from "fact-card-imports";
import { Failure } from "./report.js";

/**
 * Makes a function that starts the instance once, however many cards ask, and again after a failure.
 * `instantiate` takes the imports and resolves to what `WebAssembly.instantiate` gives for bytes.
 */
export function loader(instantiate) {
  let starting;
  return () =>
    (starting ??= instantiate(imports).then(
      ({ instance }) => {
        setWasm(instance.exports);
        instance.exports.__wbindgen_start();
        return Drawing;
      },
      (error) => {
        starting = undefined;
        throw new Failure(
          "wasm",
          `WebAssembly could not start here (${error.message}). If the page has a content security policy, ` +
            "its script-src needs 'wasm-unsafe-eval'",
        );
      },
    ));
}
