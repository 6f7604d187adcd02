// Amounts as people write them: "421.6 million", "£421.6m", "Rp 2,3 triliun". They are read as in an article.

import { readAmounts, readFigure } from "../fact-card.write-VERSION.mjs";

/** Shows a figure short with all of its digits: no card keeps more of them. */
const ALL_DIGITS = 15;

/** Scale words up to this many letters are abbreviations: "m", "bn", "Mio". */
const ABBREVIATED = 3;

/** A currency, for texts that mean something else as money: "421.6m" is a length without it. */
const MONEY = "USD";

/** The forms in which a figure is shown, by the names that the page has for them. */
export const DISPLAYS = {
  full: undefined,
  compact: { form: "compact", digits: ALL_DIGITS },
  short: { form: "short", digits: ALL_DIGITS },
};

/**
 * What a text can mean that has more than digits: a list, each with its `value` as JSON, as it is `shown`,
 * with its `unit`, and with the `display` that it is written in. `currency` is the code of what the stat is
 * in, or undefined.
 */
export function amountsOf(text, lang, currency) {
  const amounts = textsOf(text.trim(), lang).flatMap((one) => {
    const plain = amountOf(one, lang);
    if (plain?.unit?.currency) return [plain];
    const money = amountOf({ ...one, text: `${currency ?? MONEY} ${one.text}` }, lang);
    if (currency) return [money ?? plain];
    // A currency that nobody stated says no more than that it can be another figure.
    const isOther = plain && money && money.value !== plain.value;
    return isOther ? [plain, named({ ...money, value: JSON.parse(money.value), unit: undefined }, lang)] : [plain];
  });
  return amounts.filter(Boolean);
}

/** Whether a figure has more digits than can be shown short. */
export function isTooLong(value) {
  return String(value).replace(/[^\p{Nd}]/gu, "").replace(/^0+|0+$/g, "").length > ALL_DIGITS;
}

/** A figure with all of its digits, in groups, as long as a number of JavaScript has them all. */
export function grouped(value, lang) {
  if (!Number.isSafeInteger(value)) return String(value);
  return format(lang, {})?.format(value) ?? String(value);
}

/** The readings of the digits in a text: as the field alone would read them. */
function textsOf(text, lang) {
  const [digits] = /\p{Nd}(?:[\p{Nd}.,'’\s]*\p{Nd})?/u.exec(text) ?? [];
  const meanings = (digits && readFigure(digits, lang)) || [];
  if (!meanings.length) return [{ text }];
  return meanings.map(({ shown }) => ({ text: text.replace(digits, shown), digits: shown }));
}

/** The amount that all of a text is; nothing where it is none, or more than one. */
function amountOf({ text, digits }, lang) {
  const found = readAmounts(text, lang) ?? [];
  if (found.length !== 1) return;
  const [{ text: part, stat }] = found;
  const { value, unit } = JSON.parse(stat);
  const [before, after] = [text.slice(0, text.indexOf(part)), text.slice(text.indexOf(part) + part.length)];
  // Before it stands "about" and the like, which the value says, and behind it what is counted.
  if ((before.trim() && typeof value !== "string") || (after.trim() && after.trim() !== unit)) return;
  return named({ value, unit, display: displayOf(value, part, digits, lang) }, lang);
}

/** An amount with the words for it. */
function named({ value, unit, display }, lang) {
  const words = unit?.currency ?? unit?.measure ?? unit ?? "";
  return { value: JSON.stringify(value), shown: `${grouped(value, lang)} ${words}`.trim(), unit, display };
}

/** How an amount with a scale word is shown, so that it reads as it was written; else nothing. */
function displayOf(value, part, digits, lang) {
  const number = Number(/[\d.]+$/.exec(String(value))?.[0]);
  if (!digits || !number || isTooLong(value)) return;
  const [, scale = ""] = /^\s*(\p{L}+)/u.exec(part.slice(part.indexOf(digits) + digits.length)) ?? [];
  const form = scale.length > ABBREVIATED ? "compact" : "short";
  const options = { notation: "compact", compactDisplay: form === "short" ? "short" : "long" };
  const parts = format(lang, { ...options, maximumSignificantDigits: ALL_DIGITS })?.formatToParts(number) ?? [];
  const isShort = parts.some(({ type }) => type === "compact");
  const written = parts.filter(({ type }) => ["integer", "decimal", "fraction"].includes(type));
  // "2.30 million" would lose its zero.
  const isSame = written.map(({ value }) => value).join("") === digits;
  return isShort && isSame ? DISPLAYS[form] : undefined;
}

function format(lang, options) {
  try {
    return new Intl.NumberFormat(lang, options);
  } catch {
    // The language of a card can be any text.
  }
}
