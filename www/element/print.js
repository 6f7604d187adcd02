// Printing and searching: what is closed in the page's cards is part of what is printed, and can be found.

import { allHosts, cards } from "./hosts.js";

/** Has all sums of the page's cards built before the page is printed or searched. */
export function followPrinting() {
  const reveal = () => Promise.all(allHosts().map((host) => cards.get(host)?.rendering.reveal()));
  addEventListener("keydown", ({ key, ctrlKey, metaKey }) => (ctrlKey || metaKey) && /^[fp]$/i.test(key) && reveal());
  let opened = [];
  let isPrinting = false;
  addEventListener("beforeprint", async () => {
    isPrinting = true;
    await reveal();
    // What had to be loaded may have come too late.
    if (!isPrinting) return;
    // On paper nothing opens. Where a stylesheet can't show what is closed, it is open for as long as the
    // page prints.
    if (CSS.supports("selector(::details-content)")) return;
    opened = allHosts().flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(".sums:not([open])") ?? [])]);
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    isPrinting = false;
    for (const details of opened) details.open = false;
  });
}
