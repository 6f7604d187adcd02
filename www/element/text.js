// A card as plain text, from its shadow root: character for character what `render/text.rs` of the crate
// writes.

/** The Unicode blocks of right-to-left scripts. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The facts of a card, by its shadow root; empty where there is no card. */
export function text(root) {
  const card = root?.querySelector(".card");
  if (!card) return "";
  const pieces = (selector, within = card) => [...within.querySelectorAll(selector)].map(piece);
  const stats = [...card.querySelectorAll(".stat")].map(
    (stat) => `${pieces(".label", stat)}: ${pieces(".details > :is(p:not(.ends), .trend)", stat).join("; ")}`,
  );
  const groups = [pieces(".head > *"), stats, pieces(".foot > *")];
  const written = groups.map((lines) => lines.join("\n")).filter(Boolean).join("\n\n");
  // Where both directions meet, directional marks keep the order.
  return written.replaceAll("\0", FROM_RIGHT.test(written) ? (card.dir === "rtl" ? "\u200f" : "\u200e") : "");
}

/** What an element says to those who do not see it, with U+0000 around each isolated piece. */
export function words(element) {
  return [...element.childNodes]
    .map((node) => node.data?.replaceAll(/\s*[\n\r]\s*/g, " ") ?? (node.hasAttribute("aria-hidden") ? "" : `\0${node.textContent}\0`))
    .join("");
}

/** The same with U+0000 at its start, and with the address of each link. */
function piece(element) {
  const addresses = [...element.querySelectorAll("a")].map((link) => `\n${link.getAttribute("href")}`);
  return `\0${element.getAttribute("aria-label") ?? words(element)}${addresses.join("")}`;
}
