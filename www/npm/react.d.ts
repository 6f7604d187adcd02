// `import type {} from "fact-card/react"`: <fact-card> in the JSX of React 19.

import type { Card, FactCardAttributes, FactCardElement } from "./fact-card.js";
import type { DetailedHTMLProps, HTMLAttributes } from "react";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "fact-card": DetailedHTMLProps<HTMLAttributes<FactCardElement>, FactCardElement> & FactCardAttributes & { card?: Card };
    }
  }
}
