// Finds the plain forms of cards and the scripts with a card, in the page as it is and whenever it changes.

import { Card } from "./card.js";
import { HOSTS, NAME, cards } from "./hosts.js";
import { SCRIPT, placeAt } from "./placement.js";

/** Shows the cards that are in the page, and observes it for others. */
export function discover(engine) {
  const show = (host) => {
    const card = cards.get(host) ?? new Card(host, engine);
    const text = host.getAttribute("data-fact-card");
    if (text !== null) card.showText(text);
    else card.showFrom(host.getAttribute("data-fact-card-src"));
  };
  const discoverIn = (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    for (const host of [node, ...node.querySelectorAll(`${HOSTS},${SCRIPT}`)]) {
      // A card that was moved may have another environment.
      if (host.matches(HOSTS)) cards.get(host)?.redraw() ?? show(host);
      // Other scripts may have an attribute of that name too.
      else if (host.matches(SCRIPT) && /^\s*\{/.test(host.dataset.card)) placeAt(host);
    }
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "childList") addedNodes.forEach(discoverIn);
      else if (target.matches(HOSTS) && !target.matches(NAME)) show(target);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ["data-fact-card", "data-fact-card-src", "data-fact-card-refresh"],
  });
  discoverIn(document.documentElement);
}
