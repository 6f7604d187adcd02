// Writes figures with Node's Intl, which has all of ICU: for each locale and figure a line, "locale|figure|number|percentage".

const [figures] = process.argv.slice(1).map((list) => list.split(" "));

/** The languages that ICU has, of all that two or three letters could name. */
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const pairs = letters.flatMap((one) => letters.map((two) => one + two));
const triples = pairs.flatMap((pair) => letters.map((letter) => pair + letter));
const languages = Intl.NumberFormat.supportedLocalesOf([...pairs, ...triples]).filter((tag) => !tag.includes("-"));

/** Locales of a language in a region: those that ICU has, and those whose script is another than the language's usual one. */
const regions = pairs.map((pair) => pair.toUpperCase());
const script = (tag) => new Intl.Locale(tag).maximize().script;
const regional = languages.flatMap((language) =>
  regions
    .map((region) => `${language}-${region}`)
    .filter((tag) => new Intl.Locale(tag).maximize().baseName && (isOfIcu(tag) || script(tag) !== script(language))),
);
function isOfIcu(tag) {
  return new Intl.NumberFormat(tag).resolvedOptions().locale === tag;
}

const scripts = ["az-Cyrl", "bs-Cyrl", "ff-Adlm", "hi-Latn", "kk-Arab", "ks-Deva", "kok-Latn", "ku-Arab", "mni-Mtei", "pa-Arab", "sat-Deva",
  "sd-Deva", "shi-Latn", "sr-Cyrl-ME", "sr-Latn", "sr-Latn-BA", "su-Latn", "uz-Arab", "uz-Cyrl", "vai-Latn", "yue-Hans", "zh-Hans-SG", "zh-Hant", "zh-Hant-HK"];
const systems = ["beng", "deva", "gujr", "guru", "khmr", "knda", "laoo", "latn", "mlym", "mymr", "orya", "tamldec", "telu", "thai", "tibt"];
const arabic = ["ar", "ar-DZ", "ckb", "fa", "ks", "lrc", "mzn", "pa-Arab", "ps", "sd", "ug", "ur", "ur-IN", "uz-Arab"];

const write = (locale, figure) => {
  const decimals = figure.split(".")[1]?.length ?? 0;
  const digits = (count) => ({ minimumFractionDigits: count, maximumFractionDigits: count });
  const number = new Intl.NumberFormat(locale, digits(decimals)).format(figure);
  const percent = new Intl.NumberFormat(locale, { style: "percent", ...digits(decimals) }).format(`${figure}e-2`);
  console.log([locale, figure, number, percent].join("|"));
};

for (const locale of [...languages, "es-419", ...scripts]) for (const figure of figures) write(locale, figure);
for (const locale of regional) for (const figure of ["1234.5", "-1234567.85"]) write(locale, figure);
for (const language of languages) for (const system of systems) write(`${language}-u-nu-${system}`, "-1234567.85");
for (const locale of arabic) for (const system of ["arab", "arabext", "latn"]) write(`${locale}-u-nu-${system}`, "-1234567.85");
