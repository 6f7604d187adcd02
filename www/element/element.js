// The <fact-card> element: where its data comes from, and when it is read.

import { Card } from "./card.js";
import { roots } from "./hosts.js";
import { complete } from "./pending.js";
import { REFLECTED, reflect } from "./reflected.js";
import { Failure } from "./report.js";
import { text } from "./text.js";

/** An element that has no data this long after the page has loaded reports an error, in milliseconds. */
const PATIENCE = 5000;

/**
 * Makes the class of the element, a subclass of `HTMLElement`, for cards of an `Engine`. `discover` is called
 * with the shadow roots that its elements are in: see `discovery.js`.
 */
export function elementClass(HTMLElement, engine, discover) {
  class FactCardElement extends HTMLElement {
    static observedAttributes = ["data-fact-card", "lang", ...REFLECTED];

    /** Resolves once all cards of the page are up to date, the plain forms too. */
    static get updateComplete() {
      return complete();
    }

    #card = new Card(this, engine);
    /** The data set by script, if any. It takes precedence over the markup. */
    #given;
    #children = new MutationObserver(() => this.#readMarkup());

    constructor() {
      super();
      // Set before the element was defined: an own property, which hides the accessor.
      for (const name of ["card", ...REFLECTED]) {
        if (!Object.hasOwn(this, name)) continue;
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }

    /** The data that was set by script. Setting it again updates the card. */
    get card() {
      return this.#given;
    }

    set card(data) {
      this.#given = data;
      this.#card.show(data);
    }

    /** The findings of the last data. */
    get findings() {
      return this.#card.findings;
    }

    /** Resolves once the card shows its last data, or has reported why it can't. */
    get updateComplete() {
      return complete(this.#card);
    }

    /** The card's facts in plain text; empty before there is a card. */
    toText() {
      return text(this.shadowRoot);
    }

    /** A listener for findings has the card checked. */
    addEventListener(type, ...given) {
      super.addEventListener(type, ...given);
      if (type === "fact-card-finding") this.#card.rendering.check();
    }

    connectedCallback() {
      const root = this.getRootNode();
      // It may be of a closed one.
      if (root.host && !roots.has(root)) discover(root);
      this.#children.observe(this, { childList: true, characterData: true, subtree: true, attributeFilter: ["card"] });
      this.#readMarkup();
      // The parser may not have read the children yet.
      if (document.readyState === "loading") addEventListener("DOMContentLoaded", () => this.#readMarkup(), { once: true });
      // An element that a script creates may receive its data at any time. One of the page's markup may wait
      // for a script too, but hardly for this long.
      if (document.readyState !== "complete") {
        addEventListener("load", () => setTimeout(() => this.#reportMissing(), PATIENCE), { once: true });
      }
    }

    disconnectedCallback() {
      this.#children.disconnect();
    }

    adoptedCallback() {
      this.#card.rendering.adopt();
    }

    attributeChangedCallback(name) {
      if (!this.isConnected) return;
      if (name === "src" || name === "data-fact-card" || name === "refresh") this.#readMarkup();
      else this.#card.redraw();
    }

    /** Shows the data of the markup, if it is new. */
    #readMarkup() {
      if (this.#given !== undefined || !this.isConnected) return;
      const address = this.getAttribute("src");
      const text = this.getAttribute("data-fact-card");
      const script = this.querySelector('script[type="application/json"]');
      if (address !== null) this.#card.showFrom(address);
      else if (text !== null) this.#card.showText(text);
      else if (script && isComplete(script)) this.#card.showText(script.text);
      // Set by a script: in markup it may be a trace of what a script will set.
      else if (this.hasAttribute("card") && document.readyState === "complete") this.#reportMissing();
    }

    async #reportMissing() {
      const isNeeded = () => !this.#card.hasSource && this.isConnected;
      if (!isNeeded()) return;
      const { missing } = await engine.later();
      if (!isNeeded()) return;
      this.#card.showNothing(new Failure("no-data", missing?.(this) ?? "there is no data in it"));
    }
  }
  reflect(FactCardElement);
  return FactCardElement;
}

/** Whether the parser has read all of an inline script: what is still incomplete is not JSON. */
function isComplete(script) {
  if (document.readyState !== "loading") return true;
  try {
    JSON.parse(script.text);
    return true;
  } catch {
    return false;
  }
}
