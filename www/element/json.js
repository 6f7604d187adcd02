// JSON: read from texts, and written from data of the page's scripts.

import { Failure } from "./report.js";

/** The most bytes of JSON a card may have: `MAX_BYTES` of the crate's `wire` module. */
export const MAX_BYTES = 65536;

/** The data in a JSON text. `what` names it in the message when there is none. */
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
 * Data from script as JSON text: what reaches the wasm is then JSON and nothing else, taken once, whatever
 * the page does with its objects later. Numbers that JSON does not have stay visible as text, so that a
 * finding can name them. What a page has put on the prototypes that all data has (an old library gives lists
 * a `toJSON` that writes them as texts) is not asked.
 */
export function stringify(data) {
  function replace(key, value) {
    const own = this[key];
    if (typeof own === "bigint" || (typeof own === "number" && !Number.isFinite(own))) return String(own);
    return typeof own !== "object" || Array.isArray(own) || isPlain(own) ? own : value;
  }
  try {
    // Most data is JSON already, and most pages leave prototypes alone: then nothing need be asked of each
    // value.
    if (![[], "", 0, {}].some((value) => value.toJSON)) {
      const text = JSON.stringify(data);
      // What JSON lacks would be null.
      if (text && !text.includes("null")) return text;
    }
  } catch {
    // A big integer, or what fails in the same way once more.
  }
  try {
    return JSON.stringify(data, replace) ?? "null";
  } catch (error) {
    throw new Failure("json", `its data can't be written as JSON: ${culprit(data, "") || "card"}: ${error.message}`);
  }
}

/** Whether it is an object like those of JSON, which does not say itself what it is as JSON. */
function isPlain(value) {
  return value?.constructor === Object && !Object.hasOwn(value, "toJSON");
}

/** The path of the first value that stands within itself or can't be got. */
function culprit(value, path, ...above) {
  if (above.includes(value)) return path;
  if (value === null || typeof value !== "object") return;
  try {
    for (const key of Object.keys(value)) {
      const place = Array.isArray(value) ? `${path}[${key}]` : path && `${path}.${key}` || key;
      let item;
      try {
        item = value[key];
      } catch {
        return place;
      }
      const found = culprit(item, place, ...above, value);
      if (found) return found;
    }
  } catch {
    // A proxy that does not say what is in it.
    return path;
  }
}
