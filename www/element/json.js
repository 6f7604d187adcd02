// JSON: parsed from texts, and written from data that scripts have set.

import { Failure } from "./report.js";

/** The most bytes of JSON a card may have: `MAX_BYTES` of the crate's `wire` module. */
export const MAX_BYTES = 65536;

/** The data in a JSON text. `what` names the text in error messages. */
export function parse(text, what) {
  // No character has more than three bytes.
  if (text.length > MAX_BYTES / 3 && new TextEncoder().encode(text).length > MAX_BYTES) {
    throw new Failure("too-large", `${what} has more than 64 KiB of JSON`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure("json", `${what} is not valid JSON: ${error.message}`);
  }
}

/**
 * Data set by script, as JSON text: a snapshot, and nothing but JSON reaches the wasm. Numbers that JSON
 * lacks become texts, so that a finding can name them. A `toJSON` that the page has added to built-in
 * prototypes is ignored: an old library has one for lists, which writes them as texts.
 */
export function stringify(data) {
  function replace(key, value) {
    const own = this[key];
    if (typeof own === "bigint" || (typeof own === "number" && !Number.isFinite(own))) return String(own);
    return typeof own !== "object" || Array.isArray(own) || isPlain(own) ? own : value;
  }
  try {
    // The fast path: data that is plain JSON, on a page that leaves prototypes alone.
    if (![[], "", 0, {}].some((value) => value.toJSON)) {
      const text = JSON.stringify(data);
      // What JSON lacks is written as null, so this may hide something.
      if (text && !text.includes("null")) return text;
    }
  } catch {
    // A big integer, or something that fails below in the same way.
  }
  return JSON.stringify(data, replace) ?? "null";
}

/** Whether it is a plain object without a `toJSON` of its own. */
function isPlain(value) {
  return value?.constructor === Object && !Object.hasOwn(value, "toJSON");
}
