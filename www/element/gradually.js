// Makes instances of the wasm in the script, and leaves the browser to others between decoding parts of the
// text and making the instance: for large modules.

import text from "fact-card-text";
import { pause } from "./idle.js";
import { bytes } from "./instance.js";

/** How many characters are decoded in one task. */
const PART = 1 << 17;

/** The alphabet's last two characters, which begin a pair: a part ends with neither. */
const BEGINS_PAIR = /[}~]/;

/** Resolves to the exports of a new instance. */
export async function instantiate(imports) {
  const wasm = new Uint8Array(text.length);
  let size = 0;
  for (let at = 0, end; at < text.length; at = end) {
    end = at + PART;
    // What stands behind one of the two may belong to it.
    while (BEGINS_PAIR.test(text.charAt(end - 1))) end++;
    const part = bytes(text.slice(at, end));
    wasm.set(part, size);
    size += part.length;
    await pause();
  }
  const { instance } = await WebAssembly.instantiate(wasm.subarray(0, size), imports);
  return instance.exports;
}
