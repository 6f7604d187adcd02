// Defines the element, and starts all that cards need in a page.

import { discover } from "./discovery.js";
import { elementClass } from "./element.js";
import { Engine } from "./engine.js";
import { NAME } from "./hosts.js";
import { followPrinting } from "./print.js";
import { followTheme } from "./theme.js";

/**
 * Defines `<fact-card>`, and starts what finds plain forms and follows the page. The first script on a page
 * wins: another copy, of whichever version, does nothing. The arguments are those of `Engine`.
 */
export function register(instantiate, base, nowasm) {
  if (customElements.get(NAME)) return;
  const engine = new Engine(instantiate, base, nowasm);
  customElements.define(NAME, elementClass(engine));
  discover(engine);
  followTheme();
  followPrinting();
}
