// The article of a card: the element that its host names.

import { warning } from "./finding.js";

/** An article that has not come this long after the page has loaded is reported, in milliseconds. */
const PATIENCE = 5000;
/** How soon one that is not there is looked for again: each time after twice as long, until it is LAST. */
const FIRST = 250;
const LAST = 16_000;

/** The elements that are articles where the page names none. */
const ARTICLES = "article,main,[role=article],[role=main]";

export class Search {
  #host;
  #found;
  #timer;

  /** `found` is called with the article, or `undefined`, and with what is wrong with its name. */
  constructor(host, found) {
    this.#host = host;
    this.#found = found;
  }

  /** Looks for the article now and, where it is not there, for some time. */
  start() {
    clearTimeout(this.#timer);
    const started = performance.now();
    const look = (delay) => {
      const { article, finding, isWaiting } = search(this.#host, performance.now() - started >= PATIENCE);
      if (isWaiting && delay <= LAST) this.#timer = setTimeout(look, delay, delay * 2);
      this.#found(article, finding ? [finding] : []);
    };
    look(FIRST);
  }
}

/** The article of a host, what is wrong with its name, and whether it may still come. */
function search(host, isLate) {
  const selector = host.getAttribute("article") ?? host.getAttribute("data-fact-card-article");
  if (selector === null || !host.isConnected) return {};
  let articles;
  try {
    articles = articlesOf(host, selector);
  } catch {
    const remedy = 'Write one, such as article=".story", or article="" for the <article> around the card.';
    return { finding: finding(selector, "a CSS selector", remedy) };
  }
  const around = articles.filter((article) => article.contains(host)).pop();
  if (around) return { article: around };
  const [article, ...others] = articles;
  if (!article) {
    const remedy = "Name an element that is on the page, or take the attribute out.";
    const isMissing = isLate && document.readyState === "complete";
    const found = selector.trim()
      ? finding(selector, "an element of the page", remedy)
      : warning("no <article> or <main>", "one on the page", 'Name the element around the text: article=".story".');
    return { isWaiting: true, finding: isMissing && found };
  }
  const remedy = "The card is compared with the first. Name the element around the text.";
  return { article, finding: others.length && finding(selector, `one element, not ${articles.length}`, remedy) };
}

/** The elements that may be meant. */
function articlesOf(host, selector) {
  if (selector.trim()) {
    const near = host.getRootNode().querySelectorAll(selector);
    return [...(near.length ? near : document.querySelectorAll(selector))];
  }
  for (let node = host; node; node = node.getRootNode().host) {
    const around = node.closest(ARTICLES);
    if (around) return [around];
  }
  // Teasers of other articles are articles too.
  const main = document.querySelector("main,[role=main]");
  return main ? [main] : [...document.querySelectorAll(ARTICLES)];
}

function finding(selector, expected, remedy) {
  return warning(`article="${selector}"`, expected, remedy);
}
