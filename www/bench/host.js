// A custom element for the peers that are not custom elements themselves.

import css from "fact-card-css";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** Defines the element. `draw` takes the shadow root, the data, and what it gave back the last time. */
export function define(draw) {
  class Peer extends HTMLElement {
    #drawn;

    connectedCallback() {
      const data = this.querySelector("script");
      if (data) this.card = JSON.parse(data.text);
    }

    set card(data) {
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      this.#drawn = draw(root, data, this.#drawn);
    }
  }
  customElements.define("fact-card", Peer);
}
