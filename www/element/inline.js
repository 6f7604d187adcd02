// The crate's wasm, in the script itself.

import { bytes } from "./bytes.js";
import text from "fact-card-text";

/** Resolves to the exports of a new instance. */
export async function instantiate(imports) {
  const { instance } = await WebAssembly.instantiate(bytes(text), imports);
  return instance.exports;
}
