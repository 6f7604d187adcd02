// Defines the element, and starts all that cards need in a page.

import { discovery } from "./discovery.js";
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
  // Adapters for compiled elements replace these, and would call the class as a function.
  const isReplaced = Object.hasOwn(customElements, "define");
  const { define, get } = isReplaced ? CustomElementRegistry.prototype : customElements;
  if (get.call(customElements, NAME)) return;
  const engine = new Engine(instantiate, base, nowasm);
  const discover = discovery(engine);
  const Base = isReplaced ? Object.getPrototypeOf(HTMLDivElement) : HTMLElement;
  define.call(customElements, NAME, elementClass(Base, engine, discover));
  discover(document);
  followTheme();
  followPrinting();
}
