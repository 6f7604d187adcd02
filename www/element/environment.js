// The environment of a card: the language of the page around it, and whether that is light or dark. The page
// decides that, not the reader's system alone.

import { isDark } from "./theme.js";

let waiting;

/**
 * Resolves to a host's environment: language, darkness, level of its heading, and whether the host is hidden
 * while it is empty, is strict, or wants to be checked. All that are asked for at the same time are read
 * before any card is drawn: to alternate would have the browser recalculate the page's style for each card.
 */
export function readEnvironment(host) {
  if (!waiting) {
    waiting = [];
    queueMicrotask(() => {
      const all = waiting;
      waiting = undefined;
      for (const [host, resolve] of all) {
        resolve({
          lang: languageOf(host),
          dark: isDark(host),
          // 0 where there is none.
          heading: (host.getAttribute("heading") ?? host.getAttribute("data-fact-card-heading")) | 0,
          // By a theme that hides what has no content.
          isHidden: host.matches(":empty") && getComputedStyle(host).display === "none",
          strict: host.hasAttribute("strict"),
          wantsCheck: host.hasAttribute("check"),
        });
      }
    });
  }
  return new Promise((resolve) => waiting.push([host, resolve]));
}

/**
 * The language of a host as HTML defines it: that of the nearest element around it that states one, through
 * shadow roots, else that of the page's `<meta>`. Content in a slot has the language of where it is written,
 * not of the slot. Empty if unknown. The locales of content systems (`nl_NL.UTF-8`) become tags.
 */
function languageOf(host) {
  let lang;
  for (let node = host; node && lang == null; node = node.parentNode ?? node.host) {
    lang = node.getAttribute?.("lang") ?? node.getAttribute?.("xml:lang");
  }
  lang ??= document.querySelector('meta[http-equiv=content-language i]:not([content*=","])')?.content ?? "";
  return lang.replace(/[.@].*/, "").replaceAll("_", "-").trim();
}
