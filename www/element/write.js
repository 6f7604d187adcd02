// fact-card.write-….mjs: drafts, checks and writes cards, for pages on which people make them. No card loads
// it.

import { add, check, close, draft, meanings, open, take, write, written } from "fact-card-glue";
import { generation, instance } from "./article-instance.js";
import { blocksOf } from "./article-text.js";
import { language } from "./lazy.js";

/** The number of no article. */
const NONE = 0xffffffff;

/** An article to draft a card from, or to compare one with. */
export class Article {
  /** The text, or a list of blocks. */
  #content;
  #lang;
  #number = NONE;
  #generation;

  /** `content` is plain text, or an element of a page that is rendered. `lang` is the tag of its language. */
  constructor(content, lang) {
    this.#content = typeof content === "string" ? content : [...blocksOf(content)].filter(Boolean);
    this.#lang = lang;
  }

  /** Resolves to what a card can be made of: see `Draft` in the crate's `bridge/write.rs`. */
  async draft() {
    const number = await this.number();
    return instance.now(() => draft(number));
  }

  /** Resolves to its number in the instance. */
  async number() {
    await instance.start();
    if (this.#generation !== generation) {
      this.#number = instance.now(() => this.#hand());
      this.#generation = generation;
    }
    return this.#number;
  }

  /** Ends it: its memory is given back. */
  close() {
    if (this.#generation === generation) instance.now(() => close(this.#number));
    this.#generation = undefined;
  }

  /** Hands it over. */
  #hand() {
    if (typeof this.#content === "string") return take(this.#content, this.#lang);
    const number = open(this.#lang);
    for (const { element, lang, text } of this.#content) add(number, element, lang, text);
    return number;
  }
}

/**
 * Resolves to the findings of a card's data, and where the article has its figures, if one is given: see
 * `Checked` in the crate's `bridge/write.rs`. `lang` is the language for a card that names none, and `spoken`
 * that of the findings: they are in English where they have no words in it.
 */
export async function checkCard(data, lang, article, spoken = "en") {
  const { json, words, tag } = await prepare(data, lang);
  const number = article ? await article.number() : NONE;
  return instance.call(() => check(JSON.parse(json), json, words, tag, number, spoken));
}

/**
 * Resolves to a card in one of its forms: see `write` in the crate's `bridge/write.rs`. `script` is the
 * `address` and the `integrity` of the script, and the address of the `page` for a frame.
 */
export async function writeCard(data, lang, form, { address = "", integrity = "", page = "" } = {}) {
  const { json, words, tag } = await prepare(data, lang);
  return instance.call(() => write(JSON.parse(json), json, words, tag, 2, form, address, integrity, page));
}

/** Has the next two work. */
export async function startFigures() {
  await instance.start();
}

/**
 * What a text that was typed as a figure can mean in a language: a list of figures, each with its `value` as
 * JSON and as it is `shown`. See `meanings` in the crate's `bridge/write.rs`. `undefined` before
 * `startFigures` has resolved.
 */
export function readFigure(text, lang) {
  return instance.now(() => meanings(text, lang));
}

/**
 * The figures in a text that was typed, such as "£421.6m", as `draft` has those that no stat was made of, and
 * those of its stats. `undefined` as above.
 */
export function readAmounts(text, lang) {
  return instance.now(() => {
    const number = take(text, lang);
    const { stats, leftOut } = draft(number);
    close(number);
    return [...stats, ...leftOut];
  });
}

/** A figure of a card's data, as people of a language would type it. `undefined` as above. */
export function showFigure(value, lang) {
  return instance.now(() => written(String(value), lang));
}

async function prepare(data, lang) {
  const json = JSON.stringify(data, null, 2) ?? "null";
  const tag = typeof data?.lang === "string" && data.lang ? data.lang : lang;
  return { json, tag, words: await language(tag, import.meta.url, ["measures", "rare"]) };
}
