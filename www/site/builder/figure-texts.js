// The texts of fields that have a figure: written and read as the card's language does, whatever the data
// format wants.

import { amountsOf, grouped } from "./amounts.js";
import { readFigure, showFigure } from "../fact-card.write-VERSION.mjs";
import { say } from "./words.js";

export class FigureTexts {
  #lang = "en";
  /** Texts that could mean two figures when they came, and what their fields take. */
  #asked = new Map();

  /** Takes the language of the card. Returns whether it is another one. */
  speak(lang) {
    const isOther = lang !== this.#lang;
    this.#lang = lang;
    return isOther;
  }

  /** The text of a field for what the data has. What is still asked about stays as it was typed. */
  shown(value) {
    if (value === undefined || value === null) return "";
    if (this.#isOpen(value)) return value;
    return this.#grouped(value) ?? showFigure(value, this.#lang) ?? String(value);
  }

  /**
   * What a text means: its `value` in the data, which is the text where that means no figure or two, and what
   * else an amount says, `unit` and `display`. `takes` is what the field takes: the `currency` of its stat,
   * and whether a unit `fits`.
   */
  taken(text, takes = FIGURE) {
    const meanings = this.#meanings(text, takes);
    if (meanings.length > 1) this.#asked.set(text, takes);
    const [{ value, unit, display }] = meanings.length === 1 ? meanings : [{}];
    return { value: value === undefined ? text || undefined : JSON.parse(value), unit, display };
  }

  /**
   * Says in `place` how a text is read, where that is not plain to see, or asks which figure it is and calls
   * `choose` with the answer. `isTyped` says that the text was typed just now: what the data had before has
   * nothing to be said of it unless it is asked about.
   */
  explain(place, text, isTyped, takes, choose) {
    place.replaceChildren();
    const meanings = isTyped || this.#isOpen(text) ? this.#meanings(text, takes) : [];
    if (!meanings.length || meanings[0].shown === text) return;
    if (meanings.length === 1) {
      place.append(say("readAs", { figure: meanings[0].shown }));
      return;
    }
    place.append(say("twoFigures", { text }));
    for (const { value, shown, unit, display } of meanings) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = shown;
      button.addEventListener("click", () => choose({ value: JSON.parse(value), unit, display }));
      place.append(" ", button);
    }
  }

  /** A large figure with its digits in groups, where that reads as the same figure. */
  #grouped(value) {
    if (!(Math.abs(value) >= LARGE)) return;
    const text = grouped(value, this.#lang);
    const meanings = this.#meanings(text, FIGURE);
    if (meanings.length === 1 && meanings[0].value === JSON.stringify(value)) return text;
  }

  /** Whether a text of the data was asked about, and its language does not decide now either. */
  #isOpen(value) {
    return this.#asked.has(value) && this.#meanings(value, this.#asked.get(value)).length > 1;
  }

  #meanings(text, { currency, fits }) {
    if (!text) return [];
    const plain = readFigure(text, this.#lang) ?? [];
    return plain.length ? plain : amountsOf(text, this.#lang, currency).filter(({ unit }) => fits(unit));
  }
}

/** From here on, few can count digits that are not in groups. */
const LARGE = 100000;

/** What a field takes where nothing is known of it: no unit. */
const FIGURE = { fits: (unit) => unit === undefined };
