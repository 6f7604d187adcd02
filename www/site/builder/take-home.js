// Taking a card home: its code in each form, and files.

import { writeCard } from "../fact-card.write-VERSION.mjs";

/** The forms that load the script from an address. */
export const NEED_ADDRESS = new Set(["script", "iframe"]);

/**
 * The scripts by the tags of the languages that they have, and the hashes of the copies that belong to this
 * page. The build writes both.
 */
const SCRIPTS = "@scripts";
const HASHES = "@hashes";

/** Resolves to a card in a form. `folder` is the address of the folder with the script, or empty. */
export async function codeOf(card, lang, form, folder) {
  const isEmbed = ["div", "element", "script", "iframe"].includes(form);
  if (!isEmbed || !folder) return writeCard(card, lang, form);
  const file = form === "iframe" ? "fact-card.frame.js" : scriptFor(lang);
  const at = (name) => `${folder.replace(/\/+$/, "")}/${name}`;
  const script = { address: at(file), integrity: HASHES[file], page: at(`${nameOf(card)}.html`) };
  return writeCard(card, lang, form, script);
}

/** Saves a text as a file of the reader's. */
export function save(text, card, extension, type) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href: address, download: `${nameOf(card)}.${extension}` }).click();
  // Some browsers read the file after a delay.
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

/** The script that writes a language without loading another file. */
function scriptFor(lang) {
  for (let tag = lang.toLowerCase(); tag; tag = tag.replace(/(^|-)[^-]*$/, "")) {
    if (Object.hasOwn(SCRIPTS, tag)) return SCRIPTS[tag];
  }
  return SCRIPTS.en;
}

/** A file name: letters and digits of the title. */
function nameOf({ title }) {
  const words = typeof title === "string" ? title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) : undefined;
  return words?.join("-").slice(0, 60) ?? "card";
}
