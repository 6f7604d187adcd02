// Printing and searching the page: closed sums are included.

import { allHosts, cards } from "./hosts.js";

/** Builds all sums before the page is printed or searched. */
export function followPrinting() {
  const reveal = () => Promise.all(allHosts().map((host) => cards.get(host)?.rendering.reveal()));
  addEventListener("keydown", ({ key, ctrlKey, metaKey }) => (ctrlKey || metaKey) && /^[fp]$/i.test(key) && reveal());
  let opened = [];
  let isPrinting = false;
  addEventListener("beforeprint", async () => {
    isPrinting = true;
    await reveal();
    // The full module may have been loaded too late.
    if (!isPrinting) return;
    // On paper nothing can be opened. Where the stylesheet can't show closed details, they are opened while
    // the page prints.
    if (CSS.supports("selector(::details-content)")) return;
    opened = allHosts().flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(".sums:not([open])") ?? [])]);
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    isPrinting = false;
    for (const details of opened) details.open = false;
  });
}
