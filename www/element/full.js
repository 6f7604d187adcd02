// fact-card.full-….mjs: all of the crate. Loaded where what the script itself has is not enough.

import { full as answer, __wbg_set_wasm as setWasm } from "fact-card-glue";
import { imports } from "fact-card-imports";
import { instantiate } from "fact-card-instantiate";
import { Instance } from "./instance.js";

const instance = new Instance(async () => instantiate(imports), setWasm);

/** Resolves to what there is to say of a card's data: see `full` of the crate's `bridge`. */
export function full(...given) {
  return instance.call(() => answer(...given));
}
