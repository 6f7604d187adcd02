// What is loaded from beside the script when it is needed.

/** What cards lack that are without one of the files. */
const WITHOUT = {
  languages: "all languages but those of the script. Their cards are written as in English",
  later: "what mends data that a content system has changed, and what fetches data again. It does neither",
  measures: "kilometres, hectares and the like as each language writes them. They stand as words",
  share: "what readers copy and share cards with. They can't",
};

const loading = {};

/** Resolves to what a file has, by its name and the address of the script: to nothing, and the console says so, where it can't be loaded. */
export function beside(name, home) {
  const file = `fact-card.${name}.mjs`;
  return (loading[name] ??= import(new URL(file, home)).then(
    (module) => module.default,
    (error) => {
      console.warn(`fact-card: found no ${file} beside the script (${error.message}), which has ${WITHOUT[name]}. Put it there, or the folder it is in into factCardHome.`);
      return {};
    },
  ));
}
