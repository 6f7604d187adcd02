// Whether a card stands on a dark page: the page decides, not the reader's system alone.

/** `theme="light"` and `theme="dark"` decide; else the background behind the host, else the page's colour scheme. */
export function isDark(host) {
  const theme = host.getAttribute("theme");
  if (theme === "dark" || theme === "light") return theme === "dark";
  for (let element = host; element; element = parentOf(element)) {
    const behind = luminance(getComputedStyle(element).backgroundColor);
    if (behind !== undefined) return behind < 0.4;
  }
  const scheme = getComputedStyle(host).colorScheme;
  return scheme.includes("dark") && (!scheme.includes("light") || systemIsDark.matches);
}

/** What the reader's system prefers, which changes when the sun sets. */
export const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

function parentOf(element) {
  return element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
}

/** How light an opaque colour is, 0 to 1 (ITU-R BT.601 luma). `undefined` for one that lets another shine through. */
function luminance(colour) {
  const [red, green, blue, alpha = 1] = (colour.match(/^rgba?\((.*)\)$/)?.[1] ?? "0,0,0,0").split(/[\s,/]+/).map(Number);
  return alpha < 0.5 ? undefined : (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
