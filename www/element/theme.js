// Light or dark: what decides it for a card, and when cards have to be drawn again for it.

import { allHosts, cards } from "./hosts.js";

/** What the reader's system prefers, which changes when the sun sets. */
const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

/**
 * Whether a card is dark. `theme="light"` and `theme="dark"` decide; else the background behind the host, else the page's
 * colour scheme.
 */
export function isDark(host) {
  const theme = host.getAttribute("theme");
  if (theme === "dark" || theme === "light") return theme === "dark";
  for (let element = host; element; element = parentOf(element)) {
    const behind = luminance(getComputedStyle(element).backgroundColor);
    if (behind !== undefined) return behind < 0.4;
  }
  let scheme = getComputedStyle(host).colorScheme;
  // What the page says in its head is no style.
  if (scheme === "normal") scheme = document.querySelector("meta[name=color-scheme]")?.content ?? "";
  return scheme.includes("dark") && (!scheme.includes("light") || systemIsDark.matches);
}

/** Has the page's cards drawn again whenever its theme may have changed. */
export function followTheme() {
  const redraw = () => allHosts().forEach((host) => cards.get(host)?.redraw());
  systemIsDark.addEventListener("change", redraw);
  // A page that fades from light to dark is neither until it has.
  addEventListener("transitionend", ({ propertyName }) => propertyName === "background-color" && redraw());
  const loaded = () => {
    // A card may have been drawn before the page had its style.
    redraw();
    // Where sites say that the reader has chosen dark, by a class or an attribute of whatever name.
    const chosen = new MutationObserver(redraw);
    for (const element of [document.documentElement, document.body]) if (element) chosen.observe(element, { attributes: true });
  };
  if (document.readyState === "complete") loaded();
  else addEventListener("load", loaded);
}

function parentOf(element) {
  return element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
}

/** How light an opaque colour is, 0 to 1 (ITU-R BT.601 luma). `undefined` for one that lets another shine through. */
function luminance(colour) {
  const [red, green, blue, alpha = 1] = (colour.match(/^rgba?\((.*)\)$/)?.[1] ?? "0,0,0,0").split(/[\s,/]+/).map(Number);
  return alpha < 0.5 ? undefined : (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
