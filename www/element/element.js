// The <fact-card> element: where a card's data is found, and when to look for it.

import { Card } from "./card.js";
import { complete } from "./pending.js";
import { Failure } from "./report.js";
import { text } from "./text.js";

/** How long after the page has loaded an element without data is taken for a mistake, in milliseconds. */
const PATIENCE = 5000;

/** The class of the element, for cards of an `Engine`. */
export function elementClass(engine) {
  return class FactCardElement extends HTMLElement {
    static observedAttributes = ["src", "data-fact-card", "lang", "theme", "strict", "check", "refresh"];

    /** Resolves once each card of the page does, also those on elements of other names. */
    static get updateComplete() {
      return complete();
    }

    #card = new Card(this, engine);
    /** The data set from script, if any: it outweighs all that the markup says. */
    #given;
    #children = new MutationObserver(() => this.#look());

    constructor() {
      super();
      // Set before the element was defined: then it is a plain property in front of ours.
      if (Object.hasOwn(this, "card")) {
        const { card } = this;
        delete this.card;
        this.card = card;
      }
    }

    /** The data shown, as it was set from script; setting it again updates the card. */
    get card() {
      return this.#given;
    }

    set card(data) {
      this.#given = data;
      this.#card.show(data);
    }

    /** What the last data had wrong. */
    get findings() {
      return this.#card.findings;
    }

    /** Resolves once the card shows what it was last given, or has said why it can't. */
    get updateComplete() {
      return complete(this.#card);
    }

    /** The card's facts in plain text; empty before there is a card. */
    toText() {
      return text(this.shadowRoot);
    }

    /** Who listens for findings has the card checked. */
    addEventListener(type, ...given) {
      super.addEventListener(type, ...given);
      if (type === "fact-card-finding") this.#card.rendering.check();
    }

    connectedCallback() {
      this.#children.observe(this, { childList: true, characterData: true, subtree: true });
      this.#look();
      // The parser may have read no further than the opening tag.
      if (document.readyState === "loading") addEventListener("DOMContentLoaded", () => this.#look(), { once: true });
      // An element that a script made gets its data from that script, whenever that may be. One of the page's
      // markup may be waiting for a script too, but hardly for this long.
      if (document.readyState !== "complete") {
        addEventListener("load", () => setTimeout(() => this.#miss(), PATIENCE), { once: true });
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
      if (name === "src" || name === "data-fact-card" || name === "refresh") this.#look();
      else this.#card.redraw();
    }

    /** Takes the data that the markup has, if it has new data. */
    #look() {
      if (this.#given !== undefined || !this.isConnected) return;
      const address = this.getAttribute("src");
      const text = this.getAttribute("data-fact-card");
      const script = this.querySelector('script[type="application/json"]');
      if (address !== null) this.#card.showFrom(address);
      else if (text !== null) this.#card.showText(text);
      else if (script && isComplete(script)) this.#card.showText(script.text);
    }

    #miss() {
      if (this.#card.hasSource || !this.isConnected) return;
      const remedy = 'Put <script type="application/json">{…}</script> inside, or src="…", or set its card property';
      this.#card.showNothing(new Failure("no-data", `there is no data in it. ${remedy}`));
    }
  };
}

/** Whether the parser has read all of an inline script: the beginning of a JSON object is not a JSON object. */
function isComplete(script) {
  if (document.readyState !== "loading") return true;
  try {
    JSON.parse(script.text);
    return true;
  } catch {
    return false;
  }
}
