// The page around this one, where that keeps the card: an editor of a content system, on the same site. The
// messages are described in www/site/docs/builder.md.

import { nothing } from "./work.js";
import { writeCard } from "../fact-card.write-VERSION.mjs";

/** Whether that page is there. */
export const isEmbedded = parent !== window && new URLSearchParams(location.search).has("embedded");

/** Resolves to the message with what is to be edited. */
export const opened = new Promise((resolve) => {
  addEventListener("message", ({ source, origin, data }) => {
    if (source === parent && origin === location.origin && data?.factCard === "open") resolve(data);
  });
});

if (isEmbedded) send({ factCard: "hello", version: "VERSION" });

/**
 * Hands a card over, as the text of a `data-fact-card` with its fallback, unless by then `isLast` says that
 * there is a newer one. `lang` is the language of one that states none.
 */
export async function hand(card, lang, isLast) {
  if (JSON.stringify(card) === JSON.stringify(nothing().card)) {
    return send({ factCard: "change", card: "", fallback: "" });
  }
  // Feeds and other pages may be in another language than this one.
  const stated = card.lang ? card : { lang, ...card };
  const text = await writeCard(stated, lang, "data");
  const code = await writeCard(stated, lang, "div");
  if (!isLast()) return;
  // Nothing in a parsed document is run or loaded.
  const host = new DOMParser().parseFromString(code, "text/html").body.firstElementChild;
  send({ factCard: "change", card: text, fallback: host?.innerHTML ?? "" });
}

function send(message) {
  parent.postMessage(message, location.origin);
}
