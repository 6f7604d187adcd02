// The languages that cards are written in: those in this script, and all others in a file beside it; and
// measures, in another.

import own from "fact-card-languages";
import { lazyLoad } from "./lazy.js";

/** Languages that were asked for, by tag and whether with measures. */
const known = new Map();

/**
 * How a language writes, as the crate reads it, by its tag: that of the nearest language that there is, else
 * English. `base` is the base URL of the files beside the script; `withMeasures` says whether the card has any. A promise of
 * it, where it was not asked for before.
 */
export function language(tag, base, withMeasures) {
  const key = `${tag}\n${withMeasures}`;
  return known.get(key) ?? load(tag, base, withMeasures).then((text) => (known.set(key, text), text));
}

async function load(tag, base, withMeasures) {
  let text = (find(own, tag) ?? (tag && find(await lazyLoad("languages", base), tag))) || "";
  // What there are no words of is written with English ones.
  if (!text.includes("\nasOf = ")) text += own.en;
  if (!withMeasures) return text;
  const measures = await lazyLoad("measures", base);
  return text + (find(measures, tag) ?? measures.en ?? "");
}

/** The member of the tag, or of what is left when its last subtags are taken away. */
function find(languages, tag) {
  for (let name = tag.toLowerCase(); name; name = name.replace(/(^|-)[^-]*$/, "")) {
    if (Object.hasOwn(languages, name)) return languages[name];
  }
}
