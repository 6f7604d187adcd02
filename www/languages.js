// The languages that cards are written in: those in this script, and all others in a file beside it; and measures, in another.

import own from "fact-card-languages";

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

/** What a card lacks that is written without one of the files. */
const WITHOUT = {
  languages: "all languages but those of the script. Their cards are written as in English",
  measures: "kilometres, hectares and the like as each language writes them. They stand as words",
};

const loading = {};

function beside(name, home) {
  const file = `fact-card.${name}.mjs`;
  return (loading[name] ??= import(new URL(file, home)).then(
    (module) => module.default,
    (error) => {
      console.warn(`fact-card: found no ${file} beside the script (${error.message}), which has ${WITHOUT[name]}. Put it there, or the folder it is in into factCardHome.`);
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
