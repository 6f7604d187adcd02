// The languages that cards are written in: those in this script, and all others in a file beside it; and measures, in another.

import own from "fact-card-languages";
import { beside } from "./beside.js";

/**
 * Resolves to how a language writes, as the crate reads it, by its tag: that of the nearest language that there is, else English.
 * `home` is the address of the script; `withMeasures` says whether the card has any.
 */
export async function language(tag, home, withMeasures) {
  let text = (find(own, tag) ?? (tag && find(await beside("languages", home), tag))) || "";
  // What there are no words of is written with English ones.
  if (!text.includes("\nasOf = ")) text += own.en;
  if (!withMeasures) return text;
  const measures = await beside("measures", home);
  return text + (find(measures, tag) ?? measures.en ?? "");
}

/** The member of the tag, or of what is left when its last subtags are taken away. */
function find(languages, tag) {
  for (let name = tag.toLowerCase(); name; name = name.replace(/(^|-)[^-]*$/, "")) {
    if (Object.hasOwn(languages, name)) return languages[name];
  }
}
