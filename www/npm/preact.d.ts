// `import type {} from "fact-card/preact"`: <fact-card> in the JSX of Preact.

import type { Card, FactCardAttributes, FactCardElement } from "./fact-card.js";
import type { HTMLAttributes } from "preact";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "fact-card": HTMLAttributes<FactCardElement> & FactCardAttributes & { card?: Card };
    }
  }
}
