// fact-card.explain.mjs: what is wrong with a card's data, in words. Loaded only where something is.

import { explain as findings, __wbg_set_wasm as setWasm } from "fact-card-glue";
import { imports } from "fact-card-imports";
import { instantiate } from "fact-card-instantiate";
import { Instance } from "./instance.js";

const instance = new Instance(async () => instantiate(imports), setWasm);

/** Resolves to the findings in a card's data, given as tokens: see `findings` in the README. */
export function explain(data) {
  return instance.call(() => findings(data));
}
