// fact-card.explain.mjs: what is wrong with a card's data, in words. Loaded only where something is.

import { bytes } from "./bytes.js";
import { explain, __wbg_set_wasm as setWasm } from "fact-card-glue";
import { imports } from "fact-card-imports";
import text from "fact-card-text";

const { instance } = await WebAssembly.instantiate(bytes(text), imports);
setWasm(instance.exports);
// Where the toolchain leaves something to set up.
instance.exports.__wbindgen_start?.();

/** The findings in a card's data, given as tokens: see `findings` in the README. */
export { explain };
