// The languages that cards are written in: those in this script, and all others in a file beside it.

import own from "fact-card-languages";

const FILE = "fact-card.languages.mjs";

/**
 * Resolves to how a language writes, as the crate reads it, by its tag: that of the nearest language that there is, else English.
 * `home` is the address of the script.
 */
export async function language(tag, home) {
  return (find(own, tag) ?? (tag && find(await others(home), tag))) || own.en;
}

let loading;

function others(home) {
  return (loading ??= import(new URL(FILE, home)).then(
    (module) => module.default,
    (error) => {
      console.warn(
        `fact-card: found no ${FILE} beside the script (${error.message}), which has all languages but those of the script. ` +
          "Their cards are written as in English. Put it there.",
      );
      return {};
    },
  ));
}

/** The member of the tag, or of what is left when its last subtags are taken away. */
function find(languages, tag) {
  for (let name = tag.toLowerCase(); name; name = name.replace(/(^|-)[^-]*$/, "")) {
    if (Object.hasOwn(languages, name)) return languages[name];
  }
}
