// The host elements of cards, and the card of each.

export const NAME = "fact-card";
/** The element, and its plain forms on any other element, for content systems that strip unknown ones. */
export const HOSTS = "fact-card,[data-fact-card],[data-fact-card-src]";

/** The card of each host, for as long as the host exists. */
export const cards = new WeakMap();

/** The document, and the shadow roots in it that were found. */
export const roots = new Set();

/** All hosts in the page. */
export function allHosts() {
  return [...roots].flatMap((root) => [...root.querySelectorAll(HOSTS)]);
}
