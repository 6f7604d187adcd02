// Registers the element, and sets up all that cards need of a page.

import { discover } from "./discovery.js";
import { elementClass } from "./element.js";
import { Engine } from "./engine.js";
import { NAME } from "./hosts.js";
import { followPrinting } from "./print.js";
import { followTheme } from "./theme.js";

/**
 * Registers `<fact-card>` and finds the plain forms, now and later. The first script on a page to do so keeps
 * the name: for a second copy, of this version or another, there is nothing left to do. The arguments are
 * those of `Engine`.
 */
export function register(instantiate, base, nowasm) {
  if (customElements.get(NAME)) return;
  const engine = new Engine(instantiate, base, nowasm);
  customElements.define(NAME, elementClass(engine));
  discover(engine);
  followTheme();
  followPrinting();
}
