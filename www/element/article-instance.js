// The wasm module that has articles: its instance, and which one that is.

import { __wbg_set_wasm as setWasm } from "fact-card-glue";
import { imports } from "fact-card-imports";
import { instantiate } from "fact-card-instantiate";
import { Instance } from "./instance.js";

/** Counts the instances: an article of one is not known to the next. */
export let generation = 0;

export const instance = new Instance(async () => {
  generation++;
  return instantiate(imports);
}, setWasm);
