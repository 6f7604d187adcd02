// fact-card.explain.mjs: what is wrong with a card's data, in words. Loaded only where something is.

import { bytes } from "./bytes.js";
import { explain as findings, __wbg_set_wasm as setWasm } from "fact-card-glue";
import { imports } from "fact-card-imports";
import text from "fact-card-text";

// Not awaited here: of two that import a module which waits, Safari lets the second go on before it is done.
const started = WebAssembly.instantiate(bytes(text), imports).then(({ instance }) => {
  setWasm(instance.exports);
  // Where the toolchain leaves something to set up.
  instance.exports.__wbindgen_start?.();
});

/** Resolves to the findings in a card's data, given as tokens: see `findings` in the README. */
export async function explain(data) {
  await started;
  return findings(data);
}
