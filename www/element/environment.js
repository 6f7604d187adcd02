// The environment of a card: the language of the page around it, and whether that is light or dark. The page
// decides that, not the reader's system alone.

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
          checks: host.hasAttribute("check"),
        });
      }
    });
  }
  return new Promise((resolve) => waiting.push([host, resolve]));
}

/** `theme="light"` and `theme="dark"` decide; else the background behind the host, else the page's colour scheme. */
function isDark(host) {
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
