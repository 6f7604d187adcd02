// Dates as people write them, and as the data format does.

/** The dates that a text can mean, as the data format writes them, other than as it stands there. */
export function datesOf(text, langs) {
  const trimmed = text.trim();
  const dates = (numbers(trimmed) ?? named(trimmed.toLowerCase(), langs)).map(written).filter(Boolean);
  return [...new Set(dates)].filter((date) => date !== trimmed);
}

/** A date in words of a language. */
export function dateInWords(date, lang) {
  // The page's English is British.
  const format = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${date}T00:00Z`));
}

/** Years, months and days of a text in numbers; nothing where it is no such text. */
function numbers(text) {
  let [, year, month, day] = /^(\d{4})[-./ ](\d{1,2})(?:[-./ ](\d{1,2}))?$/.exec(text) ?? [];
  if (year) return [[year, month, day]];
  [, month, year] = /^(\d{1,2})[-./ ](\d{4})$/.exec(text) ?? [];
  if (year) return [[year, month]];
  const [, first, mark, second, last] = /^(\d{1,2})([-./ ])(\d{1,2})\2 ?(\d{4})$/.exec(text) ?? [];
  if (!last) return;
  // The United States write the month first, and no points.
  return mark === "." ? [[last, second, first]] : [[last, second, first], [last, first, second]];
}

/** The same of a text with the name of a month. */
function named(text, langs) {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const figures = text.match(/\d+/g) ?? [];
  const years = figures.filter((figure) => figure.length === 4);
  const days = figures.filter((figure) => figure.length <= 2);
  if (years.length !== 1 || days.length > 1 || figures.length !== years.length + days.length) return [];
  const found = words.map((word) => monthsOf(word, langs));
  // Beside it stand "of", "th", "de" and the like.
  if (words.some((word, index) => !found[index].size && word.length > 3)) return [];
  const those = found.filter((months) => months.size);
  return those.length === 1 ? [...those[0]].map((month) => [years[0], month, days[0]]) : [];
}

/** The numbers of the months with a name, or one that begins so, in any of some languages. */
function monthsOf(word, langs) {
  const months = new Set();
  if (word.length < 3) return months;
  for (const lang of langs) {
    for (const style of [{ month: "long" }, { month: "short" }, { month: "long", day: "numeric" }]) {
      for (const [month, name] of monthNames(lang, style).entries()) if (name.startsWith(word)) months.add(month + 1);
    }
  }
  return months;
}

function monthNames(lang, style) {
  let format;
  try {
    format = new Intl.DateTimeFormat(lang, { ...style, calendar: "gregory", timeZone: "UTC" });
  } catch {
    // The language of a card can be any text.
    return [];
  }
  const name = (month) => format.formatToParts(Date.UTC(2024, month, 1)).find(({ type }) => type === "month")?.value;
  return Array.from({ length: 12 }, (_, month) => name(month)?.toLowerCase().replace(/\.$/, "") ?? "");
}

/** A date as the data format writes it; nothing where there is no such day. */
function written([year, month, day]) {
  const [count, of] = [Number(day ?? 1), Number(month)];
  if (of < 1 || of > 12 || count < 1 || count > new Date(Date.UTC(Number(year), of, 0)).getUTCDate()) return;
  const two = (number) => String(number).padStart(2, "0");
  return `${year}-${two(of)}${day === undefined ? "" : `-${two(count)}`}`;
}
