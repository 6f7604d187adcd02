// The environment of a card: the language of the page around it, and whether that is light or dark. The page
// decides that, not the reader's system alone.

import { isDark } from "./theme.js";

let waiting;

/**
 * Resolves to the language and the darkness of the page around a host, and whether the host is strict, or
 * wants to be checked. All hosts that ask at the same time are read before any of them goes on: reading
 * after each drawing would make the browser work out the page's style once a card.
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
