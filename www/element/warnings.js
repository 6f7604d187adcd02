// Warnings about what a page rarely does, in the console.

const told = new Set();

/** Warns of a page's language that no card can be written in, once for each. */
export function warnOfLanguage(tag) {
  if (told.has(tag)) return;
  told.add(tag);
  console.warn(
    `fact-card: the page's language "${tag}" can't be used. Cards whose data states none are written in English. ` +
      'Write a language tag, such as lang="nl" or lang="pt-BR".',
  );
}

/** Warns of a text, named by `what`, with bytes that could not be read. */
export function warnOfEncoding(what) {
  console.warn(
    `fact-card: ${what} has letters that could not be read, shown as \ufffd. Save it as UTF-8, or have the server name ` +
      "its encoding, as in Content-Type: application/json; charset=windows-1252.",
  );
}

/** Why a host has no data, and what to do. */
export function missing(host) {
  const text = host.getAttribute("card");
  const data = '<script type="application/json">{…}</script> inside, or src="…", or set its card property';
  if (text === null) return `there is no data in it. Put ${data}`;
  const cause = /^\[object/.test(text) ? ". A framework has written an object into it as text" : "";
  return `its attribute card="${text}" is not read${cause}. Put ${data}: element.card = data`;
}
