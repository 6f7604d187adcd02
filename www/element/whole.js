// fact-card.whole-….mjs: all of the crate. Loaded where what the script itself has is not enough.

import { whole as answer, __wbg_set_wasm as setWasm } from "fact-card-glue";
import { imports } from "fact-card-imports";
import { instantiate } from "fact-card-instantiate";
import { Instance } from "./instance.js";

const instance = new Instance(async () => instantiate(imports), setWasm);

/** Resolves to what there is to say of a card's data: see `whole` of the crate's `bridge`. */
export function whole(...given) {
  return instance.call(() => answer(...given));
}
