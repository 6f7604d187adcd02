// Files beside the script that are loaded when they are needed.

/** What each file is for, as the console says it where the file is missing. */
const WITHOUT = {
  languages: "all languages but those of the script. Their cards are written as in English",
  later: "what mends data that a content system has changed, and what fetches data again. It does neither",
  measures: "kilometres, hectares and the like as each language writes them. They stand as words",
  share: "what readers copy and share cards with. They can't",
};

const loading = {};

/**
 * Resolves to the default export of `fact-card.NAME.mjs` at the base URL. Where that can't be loaded, the console says so, and it
 * resolves to an empty object.
 */
export function lazyLoad(name, base) {
  const file = `fact-card.${name}.mjs`;
  return (loading[name] ??= import(new URL(file, base)).then(
    (module) => module.default,
    (error) => {
      console.warn(`fact-card: found no ${file} beside the script (${error.message}), which has ${WITHOUT[name]}. Put it there, or the folder it is in into factCardBase.`);
      return {};
    },
  ));
}
