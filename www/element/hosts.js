// The elements of a page that are hosts of cards, and their cards.

export const NAME = "fact-card";
/** The element, and the plain forms for content systems that strip unknown elements: any that can have a shadow root. */
export const HOSTS = "fact-card,[data-fact-card],[data-fact-card-src]";

/** The card of each host. A host that leaves the page for good takes its card along. */
export const cards = new WeakMap();

/** The hosts that the page has. */
export function allHosts() {
  return [...document.querySelectorAll(HOSTS)];
}
