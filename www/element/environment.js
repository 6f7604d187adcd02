// The environment of a card: the language of the page around it, and whether that is light or dark. The page
// decides that, not the reader's system alone.

import { isDark } from "./theme.js";

let waiting;

/**
 * Resolves to a host's environment: language, darkness, and whether the host is strict or wants to be
 * checked. All that are asked for at the same time are read before any card is drawn: to alternate would have
 * the browser recalculate the page's style for each card.
 */
export function readEnvironment(host) {
  if (!waiting) {
    waiting = [];
    queueMicrotask(() => {
      const all = waiting;
      waiting = undefined;
      for (const [host, resolve] of all) {
        resolve({
          lang: host.closest("[lang]")?.lang ?? "",
          dark: isDark(host),
          strict: host.hasAttribute("strict"),
          wantsCheck: host.hasAttribute("check"),
        });
      }
    });
  }
  return new Promise((resolve) => waiting.push([host, resolve]));
}
