// The texts of fields that have a figure: written and read as the card's language does, whatever the data
// format wants.

import { readFigure, showFigure } from "../fact-card.write-VERSION.mjs";
import { say } from "./words.js";

export class FigureTexts {
  #lang = "en";
  /** Texts that could mean two figures when they came. */
  #asked = new Set();

  /** Takes the language of the card. Returns whether it is another one. */
  speak(lang) {
    const isOther = lang !== this.#lang;
    this.#lang = lang;
    return isOther;
  }

  /** The text of a field for what the data has. What is still asked about stays as it was typed. */
  shown(value) {
    if (value === undefined || value === null) return "";
    return this.#isOpen(value) ? value : (showFigure(value, this.#lang) ?? String(value));
  }

  /** What the data has of a text: a figure, or the text where that means none or two. */
  taken(text) {
    const meanings = this.#meanings(text);
    if (meanings.length > 1) this.#asked.add(text);
    return meanings.length === 1 ? JSON.parse(meanings[0].value) : text || undefined;
  }

  /**
   * Says in `place` how a text is read, where that is not plain to see, or asks which figure it is and calls
   * `choose` with the answer. `isTyped` says that the text was typed just now: what the data had before has
   * nothing to be said of it unless it is asked about.
   */
  explain(place, text, isTyped, choose) {
    place.replaceChildren();
    const meanings = isTyped || this.#isOpen(text) ? this.#meanings(text) : [];
    if (!meanings.length || meanings[0].shown === text) return;
    if (meanings.length === 1) {
      place.append(say("readAs", { figure: meanings[0].shown }));
      return;
    }
    place.append(say("twoFigures", { text }));
    for (const { value, shown } of meanings) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = shown;
      button.addEventListener("click", () => choose(JSON.parse(value)));
      place.append(" ", button);
    }
  }

  /** Whether a text of the data was asked about, and its language does not decide now either. */
  #isOpen(value) {
    return this.#asked.has(value) && this.#meanings(value).length > 1;
  }

  #meanings(text) {
    return (text && readFigure(text, this.#lang)) || [];
  }
}
