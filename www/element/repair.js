// Repairs JSON that word processors and content systems have mangled.

import { slip } from "./slip.js";

/** Typographic double quotation marks. */
const CURLY = "\u201c\u201d\u201e\u201f\u2033\uff02";

/** A card with what may surround it: punctuation, also of comments and CDATA, and tags. */
const AROUND = /^(?:[^\p{L}\p{N}{}"]|<!\[CDATA\[|<\/?[a-z][^<>]*>)*(\{.*\})(?:[^\p{L}\p{N}{}"]|gt;|<\/?[a-z][^<>]*>)*$/isu;

/**
 * Texts, and what may stand between them that is not JSON. A text between straight marks is never looked
 * into. One that begins with a curly mark ends with the next mark of any kind: where that one belongs to the
 * text, what is left is no JSON. None of these can fail once it has begun, so that no text takes long.
 */
const PIECES = new RegExp(
  `("(?:[^"\\\\]|\\\\.?)*"?)|[${CURLY}]((?:[^"\\\\${CURLY}]|\\\\.?)*)["${CURLY}]?|(?:[\\s\\xad\\u200b-\\u200f\\u2060]|&nbsp;|<\\/?[a-z][^<>]*>)+`,
  "gis",
);

/** Characters by the names that HTML has for them. */
const NAMES = { quot: '"', amp: "&", lt: "<", gt: ">", apos: "'", nbsp: "\xa0", ldquo: "\u201c", rdquo: "\u201d" };

/**
 * Repairs a text that is not JSON, wherever there is only one thing that can have been meant. Throws a `hint`
 * for the message where it is known what is wrong.
 */
export function repair(text) {
  // The text of any object, where a script has written one into an attribute.
  if (/^\s*\[object \w+\]\s*$/.test(text)) {
    throw { hint: ". A script has written an object as text: write JSON.stringify(data), or set the property card to it" };
  }
  // HTML-encoded once too often, or twice: all of it, so no quotation mark is left.
  for (let time = 0; time < 3 && !text.includes('"') && /\{\s*&(amp;)*(quot|[lr]dquo|#)/.test(text); time++) {
    text = text.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (all, hex, code, name) =>
      code ? String.fromCodePoint(parseInt(code, hex ? 16 : 10)) : (NAMES[name] ?? all),
    );
  }
  const card = AROUND.exec(text)?.[1] ?? text;
  const repaired = card.replace(PIECES, (_, straight, curly) => straight ?? (curly === undefined ? " " : `"${curly}"`));
  try {
    JSON.parse(repaired);
  } catch {
    throw { hint: slip(text) };
  }
  return repaired;
}
