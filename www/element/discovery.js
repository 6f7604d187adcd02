// Finds the plain forms of cards and the scripts with a card, in the page as it is and whenever it changes,
// and in its open shadow roots.

import { Card } from "./card.js";
import { HOSTS, NAME, cards, roots } from "./hosts.js";
import { SCRIPT, placeAt } from "./placement.js";

/** What is observed for cards. */
const OBSERVED = {
  subtree: true,
  childList: true,
  attributeFilter: ["data-fact-card", "data-fact-card-src", "data-fact-card-refresh", "data-fact-card-heading"],
};

/** Returns a function that shows the cards in the document or a shadow root, and observes it for others. */
export function discovery(engine) {
  const show = (host) => {
    const card = cards.get(host) ?? new Card(host, engine);
    const text = host.getAttribute("data-fact-card");
    if (text !== null) card.showText(text);
    else card.showFrom(host.getAttribute("data-fact-card-src"));
    return card;
  };
  const discoverIn = (node) => {
    // Texts have none.
    if (!node.querySelectorAll) return;
    const find = (selector) => [node, ...node.querySelectorAll(selector)];
    for (const host of find(`${HOSTS},${SCRIPT}`)) {
      // A card that was moved may have another environment.
      if (host.matches?.(HOSTS)) cards.get(host)?.redraw() ?? show(host);
      // Other scripts may have an attribute of that name too.
      else if (host.matches?.(SCRIPT) && /^\s*\{/.test(host.dataset.card)) placeAt(host);
    }
    find("*").forEach(enter);
    // Once these are defined, they may have a shadow root. A built-in that waits for its `is` has no such
    // name.
    for (const element of find(":not(:defined)")) {
      customElements.whenDefined(element.localName).then(() => enter(element), () => {});
    }
  };
  const enter = (element) => {
    const { shadowRoot } = element;
    if (shadowRoot && !cards.has(element)) discover(shadowRoot);
  };
  const observer = new MutationObserver((changes) => {
    // Roots that are gone are not kept alive.
    for (const root of roots) if (!root.isConnected) roots.delete(root);
    for (const { type, target, addedNodes } of changes) {
      if (type === "childList") addedNodes.forEach(discoverIn);
      else if (target.matches(HOSTS) && !target.matches(NAME)) show(target).redraw();
    }
  });
  const discover = (root) => {
    if (!roots.has(root)) observer.observe(root, OBSERVED);
    roots.add(root);
    discoverIn(root);
  };
  return discover;
}
