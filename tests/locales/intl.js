// Formats with Node's Intl, which has all of ICU. Prints a line for each locale and input:
// "kind|locale|given|written".

const [figures, currencies, spoken, measures] = process.argv.slice(1).map((list) => list.split(" "));

/** The languages of ICU, out of all codes of two or three letters. */
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const pairs = letters.flatMap((one) => letters.map((two) => one + two));
const triples = pairs.flatMap((pair) => letters.map((letter) => pair + letter));
const languages = Intl.NumberFormat.supportedLocalesOf([...pairs, ...triples]).filter((tag) => !tag.includes("-"));

/**
 * Locales of a language in a region: those of ICU, and those whose script is not the language's usual one.
 */
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

const digits = (figure) => {
  const count = figure.split(".")[1]?.length ?? 0;
  return { minimumFractionDigits: count, maximumFractionDigits: count };
};
const print = (kind, locale, given, written) => console.log([kind, locale, given, written].join("|"));
const write = (locale, figure) => {
  print("number", locale, figure, new Intl.NumberFormat(locale, digits(figure)).format(figure));
  print("percent", locale, figure, new Intl.NumberFormat(locale, { style: "percent", ...digits(figure) }).format(`${figure}e-2`));
};

for (const locale of [...languages, "es-419", ...scripts]) for (const figure of figures) write(locale, figure);
for (const locale of regional) for (const figure of ["1234.5", "-1234567.85"]) write(locale, figure);
for (const language of languages) for (const system of systems) write(`${language}-u-nu-${system}`, "-1234567.85");
for (const locale of arabic) for (const system of ["arab", "arabext", "latn"]) write(`${locale}-u-nu-${system}`, "-1234567.85");

for (const locale of [...languages, ...regional, ...scripts]) {
  for (const currency of currencies) {
    for (const figure of ["1234567.5", "-500"]) {
      // Once an amount has decimals, it has those of its currency.
      const { minimumFractionDigits: own } = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
      const count = Math.max(digits(figure).minimumFractionDigits, figure.includes(".") ? own : 0);
      const options = { style: "currency", currency, minimumFractionDigits: count, maximumFractionDigits: count };
      print(`money-${currency}`, locale, figure, new Intl.NumberFormat(locale, options).format(figure));
    }
  }
}

for (const locale of languages) {
  const rules = (figure, options) => new Intl.PluralRules(locale, { ...digits(figure), ...options }).select(figure);
  for (const figure of [...figures, "2000000", "1.0", "1.5", "21", "111", "1000003"]) {
    // `select` takes a binary float.
    if (figure.length < 15) print("plural", locale, figure, rules(figure));
  }
}
for (const place of ["1", "2", "3", "4", "11", "21", "102", "113"]) {
  print("ordinal", "en", place, new Intl.PluralRules("en", { type: "ordinal" }).select(place));
}

const ofSpoken = [...spoken, ...regional.filter((tag) => spoken.includes(tag.split("-")[0]))];
for (const locale of ofSpoken) {
  for (const figure of ["1000", "1500", "-2860701", "1000000", "12345678", "999999", "850000000", "1234567890", "25000000000", "5600000000000", "99999.5"]) {
    for (const [name, compactDisplay] of [["compact", "long"], ["short", "short"]]) {
      const compact = new Intl.NumberFormat(locale, { notation: "compact", compactDisplay, useGrouping: "always", maximumSignificantDigits: 3, maximumFractionDigits: 0, roundingPriority: "morePrecision" });
      print(name, locale, figure, compact.format(figure));
    }
  }
}
// Months without a name have a number in ICU. There dates are as in English. Kako has no name for November:
// the answer must not depend on the month of the test.
const isNamed = (locale) => {
  const { format } = new Intl.DateTimeFormat(locale, { calendar: "gregory", timeZone: "UTC", year: "numeric", month: "long" });
  return [...Array(12).keys()].every((month) => !/M\d\d/.test(format(Date.UTC(2024, month, 4))));
};
for (const tag of [...languages, ...regional, ...scripts]) {
  const locale = isNamed(tag) ? tag : "en";
  const day = (options, date) => new Intl.DateTimeFormat(locale, { calendar: "gregory", timeZone: "UTC", ...options }).format(new Date(date));
  // Thai has the era in its long dates of this calendar. Intl leaves it out of a date that is put together.
  const era = locale.startsWith("th") ? { era: "short" } : {};
  const long = { year: "numeric", month: "long", day: "numeric", ...era };
  for (const date of ["2024-11-04", "2024-01-31", "1999-05-07"]) {
    print("date", tag, date, day(long, date));
    print("date", tag, date.slice(0, 7), day({ year: "numeric", month: "long", ...era }, date));
    print("date", tag, date.slice(0, 4), day({ year: "numeric", ...era }, date));
  }
  const both = (options, first, last) => new Intl.DateTimeFormat(locale, { calendar: "gregory", timeZone: "UTC", ...options })
    .formatRange(new Date(first), new Date(last));
  for (const [first, last] of [["2024-05-03", "2024-05-05"], ["2024-05-03", "2024-06-15"], ["2024-12-30", "2025-01-02"]]) {
    print("range", tag, `${first}/${last}`, both(long, first, last));
  }
  for (const [first, last] of [["2024-01", "2024-06"], ["2023-12", "2024-02"]]) {
    print("range", tag, `${first}/${last}`, both({ year: "numeric", month: "long", ...era }, first, last));
  }
  print("range", tag, "2020/2024", both({ year: "numeric", ...era }, "2020", "2024"));
  for (const time of ["2024-11-05T22:30", "2024-11-05T09:05"]) {
    print("time", tag, time, day({ dateStyle: "long", timeStyle: "short" }, `${time}Z`));
  }
}
// Other calendars: some days in all languages, and in one the first and the last day of every month.
const days = (first, last, step) => {
  const all = [];
  for (let day = Date.parse(first); day <= Date.parse(last); day += step * 864e5) all.push(new Date(day));
  return all;
};
for (const calendar of ["buddhist", "japanese", "persian", "islamic-umalqura"]) {
  const printAll = (tag, all) => {
    const long = new Intl.DateTimeFormat(tag, { calendar, timeZone: "UTC", dateStyle: "long" });
    for (const day of all) print("calendar", `${tag}-u-ca-${calendar}`, day.toISOString().slice(0, 10), long.format(day));
  };
  const numeric = new Intl.DateTimeFormat("en", { calendar, timeZone: "UTC", day: "numeric" });
  const isFirst = (day, after) => numeric.format(new Date(+day + after * 864e5)) === "1";
  const ends = (first, last) => days(first, last, 1).filter((day) => isFirst(day, 0) || isFirst(day, 1));
  for (const language of spoken) printAll(language, days("2023-12-31", "2024-12-31", 29));
  if (calendar === "japanese") printAll("en", ends("1873-01-01", "2030-01-01"));
  if (calendar === "persian") printAll("en", ends("1799-03-21", "2123-03-20"));
  if (calendar === "islamic-umalqura") printAll("en", ends("1882-11-12", "2174-11-25"));
}

for (const locale of spoken) {
  for (const unit of measures) {
    for (const figure of ["1", "2", "5", "12.5"]) {
      const options = { style: "unit", unit, unitDisplay: "short", ...digits(figure) };
      print(`measure-${unit}`, locale, figure, new Intl.NumberFormat(locale, options).format(figure));
    }
  }
}
