// fact-card.full-….mjs: the full module. Lazy-loaded for what the module in the script leaves out.

import { full as answer, __wbg_set_wasm as setWasm } from "fact-card-glue";
import { imports } from "fact-card-imports";
import { instantiate } from "fact-card-instantiate";
import { Instance } from "./instance.js";

const instance = new Instance(async () => instantiate(imports), setWasm);

/** Resolves to the findings and the tree of a card's data: see `full` in the crate's `bridge`. */
export function full(...given) {
  return instance.call(() => answer(...given));
}
