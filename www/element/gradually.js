// Makes instances of the wasm in the script, and leaves the browser to others between decoding the text and
// making the instance: for large modules.

import text from "fact-card-text";
import { pause } from "./idle.js";
import { bytes } from "./instance.js";

/** Resolves to the exports of a new instance. */
export async function instantiate(imports) {
  const wasm = bytes(text);
  await pause();
  const { instance } = await WebAssembly.instantiate(wasm, imports);
  return instance.exports;
}
