// Taking a card home: its code in each form, and files.

import { writeCard } from "../fact-card.write-VERSION.mjs";

/** The forms that load the script from an address. */
export const NEED_ADDRESS = new Set(["script", "iframe"]);

/** The hashes of scripts that were asked for. */
const hashes = new Map();

/** Resolves to a card in a form. `folder` is the address of the folder with the script, or empty. */
export async function codeOf(card, lang, form, folder) {
  const isEmbed = ["div", "element", "script", "iframe"].includes(form);
  if (!isEmbed || !folder) return writeCard(card, lang, form);
  const file = form === "iframe" ? "fact-card.frame.js" : "fact-card.js";
  const at = (name) => `${folder.replace(/\/+$/, "")}/${name}`;
  const script = { address: at(file), integrity: await integrityOf(file), page: at(`${nameOf(card)}.html`) };
  return writeCard(card, lang, form, script);
}

/** Saves a text as a file of the reader's. */
export function save(text, card, extension, type) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href: address, download: `${nameOf(card)}.${extension}` }).click();
  // Some browsers read the file after a delay.
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

/** The hash of a script, from the copy beside this page: it is the one to put on the site. */
async function integrityOf(file) {
  if (!hashes.has(file)) {
    const response = await fetch(new URL(`../${file}`, import.meta.url));
    if (!response.ok) throw new Error(`${file} answered ${response.status}`);
    const digest = await crypto.subtle.digest("SHA-384", await response.arrayBuffer());
    hashes.set(file, `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`);
  }
  return hashes.get(file);
}

/** A file name: letters and digits of the title. */
function nameOf({ title }) {
  const words = typeof title === "string" ? title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) : undefined;
  return words?.join("-").slice(0, 60) ?? "card";
}
