// Light or dark: what decides it for a card, and when cards have to be drawn again.

import { allHosts, cards } from "./hosts.js";

/** The preference of the reader's system, which may change with the time of day. */
const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

/**
 * Whether a card is dark. `theme="light"` and `theme="dark"` decide; else the background behind the host,
 * else the page's colour scheme.
 */
export function isDark(host) {
  const theme = host.getAttribute("theme");
  if (theme === "dark" || theme === "light") return theme === "dark";
  for (let element = host; element; element = parentOf(element)) {
    const behind = luminance(getComputedStyle(element).backgroundColor);
    if (behind !== undefined) return behind < 0.4;
  }
  let scheme = getComputedStyle(host).colorScheme;
  // A `<meta>` is not part of the computed style.
  if (scheme === "normal") scheme = document.querySelector("meta[name=color-scheme]")?.content ?? "";
  return scheme.includes("dark") && (!scheme.includes("light") || systemIsDark.matches);
}

/** Draws the page's cards again whenever the theme may have changed. */
export function followTheme() {
  const redraw = () => allHosts().forEach((host) => cards.get(host)?.redraw());
  systemIsDark.addEventListener("change", redraw);
  // While a page fades from light to dark it is neither.
  addEventListener("transitionend", ({ propertyName }) => propertyName === "background-color" && redraw());
  const loaded = () => {
    // A card may have been drawn before the page's stylesheets were loaded.
    redraw();
    // Sites mark a chosen theme with a class or an attribute of any name.
    const chosen = new MutationObserver(redraw);
    for (const element of [document.documentElement, document.body]) if (element) chosen.observe(element, { attributes: true });
  };
  if (document.readyState === "complete") loaded();
  else addEventListener("load", loaded);
}

function parentOf(element) {
  return element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
}

/** How light an opaque colour is, 0 to 1 (ITU-R BT.601 luma). `undefined` for a transparent one. */
function luminance(colour) {
  const [red, green, blue, alpha = 1] = (colour.match(/^rgba?\((.*)\)$/)?.[1] ?? "0,0,0,0").split(/[\s,/]+/).map(Number);
  return alpha < 0.5 ? undefined : (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
