// A card's data as the crate reads it.

/** No object of the format stands as deep as this. What does is not read, so its content need not cross either. */
const DEPTH = 8;

/**
 * What `JSON.parse` made as one string, so that it crosses to the wasm in one piece: tokens, each ended by U+0000. A list
 * stands between `[` and `]`, an object with its keys and values between `{` and `}`; a text has a quotation mark in
 * front; all else is as JSON writes it. `bridge/data.rs` of the crate reads this.
 */
export function tokens(value, depth = DEPTH) {
  if (typeof value === "string") {
    // A control character is refused, whichever it is.
    return `"${value.replaceAll("\0", "\x01")}\0`;
  }
  if (value === null || typeof value !== "object") return `${value}\0`;
  const inside = depth ? Object.entries(value) : [];
  const item = ([key, value]) => (list ? "" : tokens(key)) + tokens(value, depth - 1);
  const list = Array.isArray(value);
  const content = inside.map(item).join("");
  return list ? `[\0${content}]\0` : `{\0${content}}\0`;
}
