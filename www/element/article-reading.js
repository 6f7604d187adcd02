// Articles that are read: in short tasks, while the page is idle, and again when they have been corrected.

import { add, close, compare, finish, know, open, rehearse } from "fact-card-glue";
import { generation, instance } from "./article-instance.js";
import { blocksOf, isSkipped, rangeIn } from "./article-text.js";
import { pause } from "./idle.js";

/** How long a task of reading may take, in milliseconds. */
const SLICE = 10;
/**
 * An article is read again when nothing has changed for QUIET milliseconds, but no later than after LONGEST.
 */
const QUIET = 500;
const LONGEST = 5000;

/** With how many figures of an article a comparison is rehearsed, each time in a task of its own. */
const REHEARSALS = [0, 20];

const OBSERVED = { subtree: true, childList: true, characterData: true, attributeFilter: ["hidden", "open"] };

const readings = new WeakMap();

/** The instance in which a comparison was rehearsed: the next ones are compiled. */
let rehearsed;

/** The reading of an article, which all its cards share. */
export function readingOf(article) {
  const reading = readings.get(article) ?? new Reading(article);
  readings.set(article, reading);
  return reading;
}

class Reading {
  #article;
  /** The hosts of its cards, each with what is called when it has been read. */
  #users = new Map();
  /** What has been read: its number in an instance, which one that is, and its blocks. */
  #number;
  #generation;
  #blocks = [];
  #timer;
  /** Since when there is something to read again. */
  #since;
  #observer = new MutationObserver((changes) => this.#note(changes));

  /** Identifies what has been read, once it has. */
  version;
  /** Why it could not be read. */
  error;

  constructor(article) {
    this.#article = article;
  }

  /** Whether there is text in it. */
  get hasText() {
    return this.#blocks.length > 0;
  }

  /** The language of the article; empty if unknown. */
  get lang() {
    return this.#article.closest("[lang]")?.lang ?? "";
  }

  /**
   * Has `changed` called each time the article has been read, and when it is taken off the page. Returns a
   * function that ends that.
   */
  follow(host, changed) {
    this.#users.set(host, changed);
    if (this.#users.size === 1) {
      this.#observer.observe(this.#article, OBSERVED);
      // It may be replaced.
      if (this.#article.parentNode) this.#observer.observe(this.#article.parentNode, { childList: true });
      this.#read();
    }
    return () => {
      this.#users.delete(host);
      this.#rest();
    };
  }

  /**
   * Resolves to the answer of `compare` in the crate's `bridge`; `undefined` where it is read again first.
   */
  async compare(data, language, lang) {
    // What led here may have taken a while.
    await pause();
    await instance.start();
    const [own, number] = [generation, this.#number];
    const isSame = () => this.#generation === own && own === generation && number === this.#number;
    if (isSame()) {
      const card = instance.now(() => know(number, data));
      await pause();
      if (rehearsed !== generation && isSame()) {
        rehearsed = generation;
        for (const figures of REHEARSALS) {
          if (isSame()) instance.now(() => rehearse(number, card, figures, language, lang));
          await pause();
        }
      }
      // A card may be compared with what was read before: it is compared again.
      if (isSame()) {
        const answer = instance.now(() => compare(number, card, language, lang));
        // What is shown of it has the page laid out.
        await pause();
        return answer;
      }
    }
    this.#read();
  }

  /** The range of a place that was found; `undefined` where the page has changed since. */
  rangeOf({ block, start, end }) {
    return rangeIn(this.#blocks[block], start, end);
  }

  /** Stops to observe the article once none of its cards is on the page. */
  #rest() {
    for (const host of this.#users.keys()) if (!host.isConnected) this.#users.delete(host);
    if (this.#users.size) return;
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#since = this.version = undefined;
    this.#close();
  }

  /** Notes changes of the page. */
  #note(changes) {
    this.#rest();
    if (!this.#article.isConnected) return this.#users.forEach((changed) => changed());
    const isOurs = ({ target }) => this.#article.contains(target) && !isSkipped(target, this.#article);
    if (!this.#users.size || !changes.some(isOurs)) return;
    const now = performance.now();
    this.#since ??= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), Math.max(0, Math.min(QUIET, this.#since + LONGEST - now)));
  }

  async #read() {
    const version = {};
    this.#since = undefined;
    this.#reading = version;
    try {
      // What the parser has not read yet is not missing.
      if (document.readyState === "loading") {
        await new Promise((resolve) => addEventListener("DOMContentLoaded", resolve, { once: true }));
      }
      await instance.start();
      await this.#readAs(version);
      this.error = undefined;
    } catch (error) {
      this.error = error;
    }
    // Another start reads it anew.
    if (version !== this.#reading) return;
    this.version = version;
    this.#users.forEach((changed) => changed());
  }

  /** Identifies the last start. */
  #reading;

  /** Reads the article in slices, unless it is to be read anew meanwhile. */
  async #readAs(version) {
    const blocks = [];
    const language = this.lang || [...this.#users.keys()][0]?.shadowRoot.querySelector("figure").lang;
    const number = instance.now(() => open(language));
    const own = generation;
    let begun = 0;
    // Whether to give up after a pause, if it is time for one.
    const isOver = async () => {
      if (performance.now() - begun <= SLICE) return false;
      await pause();
      begun = performance.now();
      return version !== this.#reading || own !== generation || !this.#users.size;
    };
    const giveUp = () => own === generation && close(number);
    for (const block of blocksOf(this.#article)) {
      if (await isOver()) return giveUp();
      if (!block) continue;
      instance.now(() => add(number, block.element, block.lang, block.text));
      blocks.push(block);
    }
    do {
      if (await isOver()) return giveUp();
    } while (instance.now(() => finish(number)));
    this.#close();
    this.#number = number;
    this.#generation = own;
    this.#blocks = blocks;
  }

  /** Gives back what the instance keeps of it. */
  #close() {
    if (this.#generation === generation) instance.now(() => close(this.#number));
    this.#generation = undefined;
  }
}
