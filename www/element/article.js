// fact-card.article-….mjs: finds a card's figures in its article. Lazy-loaded for cards that name one.

import { Controls } from "./article-controls.js";
import { readingOf } from "./article-reading.js";
import { Search } from "./article-search.js";
import { warning } from "./finding.js";
import { MISTAKE } from "./report.js";

/** What is done for each host, for as long as the host exists. */
const groundings = new WeakMap();

/**
 * Finds the figures of a host's card in the article that the host names, now and whenever that changes.
 * `language` returns the text of a language by its tag, or a promise of it. What is wrong becomes
 * `content.found`, of which `tell` tells the page.
 */
export function ground(language, host, content, tell) {
  const grounding = groundings.get(host) ?? new Grounding(host, language);
  groundings.set(host, grounding);
  grounding.follow(content, tell);
}

class Grounding {
  #host;
  #language;
  #content;
  #tell;
  #controls;
  #search;
  /** The reading of the article, and what ends its use. */
  #reading;
  #leave;
  /** What is wrong with the name of the article. */
  #found = [];
  /** The last answer, and what it is of. */
  #answer;

  constructor(host, language) {
    this.#host = host;
    this.#language = language;
    this.#controls = new Controls(host);
    this.#search = new Search(host, (article, found) => this.#use(article, found));
    // The script beside the card tells when an article is named, but not when that is taken back.
    new MutationObserver(() => this.#search.start()).observe(host, {
      attributeFilter: ["article", "data-fact-card-article"],
    });
  }

  /** Follows the content that the card shows now. */
  follow(content, tell) {
    this.#content = content;
    this.#tell = tell;
    this.#search.start();
  }

  /** Takes an article, or none, and what is wrong with its name. */
  #use(article, found) {
    this.#found = found;
    const reading = article && readingOf(article);
    if (reading !== this.#reading) {
      this.#leave?.();
      this.#reading = reading;
      // It may have been taken off the page.
      this.#leave = reading?.follow(this.#host, () => (article.isConnected ? this.#compare() : this.#search.start()));
    }
    this.#compare();
  }

  /** Compares the card with its article, once that has been read. */
  async #compare() {
    const content = this.#content;
    const reading = this.#reading;
    const version = reading?.version;
    if (reading && !version) return;
    const isLast = () => content === this.#content && reading === this.#reading && version === reading?.version;
    let places = [];
    let found = this.#found;
    try {
      if (reading?.error) throw reading.error;
      if (reading) {
        const answer = await this.#answerOf(content, reading, version);
        if (!answer || !isLast()) return;
        places = answer.places;
        found = [...found, ...answer.findings];
      }
      this.#controls.show(places, reading);
    } catch (error) {
      found = [...found, fault(error)];
    }
    content.found = found;
    this.#tell();
  }

  /** Resolves to the answer about content. A card that is only drawn again has the same. */
  async #answerOf(content, reading, version) {
    if (this.#answer?.content !== content || this.#answer.version !== version) {
      const { lang } = this.#host.shadowRoot.querySelector("figure");
      const answer = await reading.compare(content.data, await this.#language(lang), lang);
      if (!answer) return;
      this.#answer = { ...answer, content, version };
    }
    return this.#answer;
  }
}

/** The finding about something that should not happen. */
function fault(error) {
  return warning("an article", `its figures (${error.message})`, `${MISTAKE}.`);
}
