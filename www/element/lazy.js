// Lazy loading of files at the base URL: languages and measures that the script lacks, and code that few
// cards need.

import own from "fact-card-languages";

const loading = {};

/**
 * Resolves to the default export of `fact-card.NAME.mjs` at the base URL. Where that can't be loaded, the
 * console says so, and it resolves to an empty object.
 */
export function lazyLoad(name, base) {
  const file = `fact-card.${name}.mjs`;
  return (loading[name] ??= import(new URL(file, base)).then(
    (module) => module.default,
    (error) => {
      // The module build takes no notice of `factCardBase`: its base URL is always its own folder.
      console.warn(
        `fact-card: found no ${file} beside the script (${error.message}). Cards do without what it has. ` +
          "Put it there, or the folder it is in into factCardBase.",
      );
      return {};
    },
  ));
}

/** Languages that have been loaded, by tag and parts. */
const known = new Map();

/**
 * A language by its tag, as the text that the crate reads: the nearest language that there is, else English.
 * `base` is the base URL. `parts` are the lazy-loaded parts that the card needs: `measures`, `rare`.
 * `isOfPage` says whether the tag is the page's: of one that can't be used the console is told. The first
 * time it is a promise of the text.
 */
export function language(tag, base, parts, isOfPage) {
  const key = `${tag}\n${parts}`;
  return known.get(key) ?? load(tag, base, parts, isOfPage).then((text) => (known.set(key, text), text));
}

async function load(tag, base, parts, isOfPage) {
  let text = find(own, tag) ?? "";
  if (tag && !text) {
    const languages = await lazyLoad("languages", base);
    text = find(languages, tag) ?? "";
    // A tag in the data has a finding. All languages are there but those of the script.
    if (!text && isOfPage && find(languages, "aa")) (await lazyLoad("later", base)).warnOfLanguage?.(tag);
  }
  // A locale without translations has English words.
  if (!text.includes("\nasOf = ")) text += own.en;
  for (const part of parts) {
    // A language says which file has its rare words: see `Pack` in the crate's `format`.
    const file = part === "rare" ? `rare.${/\nrare = (.+)/.exec(text)?.[1] ?? "en"}` : part;
    const languages = await lazyLoad(file, base);
    text += `${find(languages, tag) ?? languages.en ?? ""}\n.${part}`;
  }
  return text;
}

/** The member for a tag, or for the tag without its last subtags. */
function find(languages, tag) {
  for (let name = tag.toLowerCase(); name; name = name.replace(/(^|-)[^-]*$/, "")) {
    if (Object.hasOwn(languages, name)) return languages[name];
  }
}
