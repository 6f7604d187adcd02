// `import type {} from "fact-card/vue"`: <fact-card> in the templates of Vue 3.

import type { Card, FactCardAttributes } from "./fact-card.js";
import type { DefineComponent, HTMLAttributes } from "vue";

declare module "vue" {
  interface GlobalComponents {
    "fact-card": DefineComponent<HTMLAttributes & FactCardAttributes & { card?: Card }>;
  }
}
