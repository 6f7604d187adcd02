// fact-card.js: one classic script with everything in it.

import { bytes } from "./bytes.js";
import { placeAt, register } from "./register.js";
import text from "fact-card-text";

register(async (imports) => WebAssembly.instantiate(bytes(text), imports));
placeAt(document.currentScript);
