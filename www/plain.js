// Data from the page as JSON, and back.

import { mend } from "./mend.js";
import { Failure } from "./report.js";

/** The most bytes of JSON a card may have: `MAX_BYTES` of the crate's `wire` module. */
export const MAX_BYTES = 65536;

/** The data in a JSON text. `what` names it in the message when there is none. */
export function parse(text, what) {
  if (new TextEncoder().encode(text).length > MAX_BYTES) {
    throw new Failure("too-large", `${what} has more than 64 KiB of JSON`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    try {
      return JSON.parse(mend(text));
    } catch {
      throw new Failure("json", `${what} is not valid JSON: ${error.message}`);
    }
  }
}

/**
 * Data from script as JSON text: what reaches the wasm is then JSON and nothing else, taken once, whatever the page does
 * with its objects later. Numbers that JSON does not have stay visible as text, so that a finding can name them.
 */
export function stringify(data) {
  const replace = (_, value) =>
    typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value)) ? String(value) : value;
  try {
    return JSON.stringify(data, replace) ?? "null";
  } catch (error) {
    throw new Failure("json", `its data can't be written as JSON: ${culprit(data, "") || "card"}: ${error.message}`);
  }
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
