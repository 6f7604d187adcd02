// `import type {} from "fact-card/svelte"`: <fact-card> in the markup of Svelte.

import type { Card, FactCardAttributes, FactCardElement } from "./fact-card.js";
import type { HTMLAttributes } from "svelte/elements";

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "fact-card": HTMLAttributes<FactCardElement> & FactCardAttributes & { card?: Card };
  }
}
