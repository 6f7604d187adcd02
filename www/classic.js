// fact-card.js: one classic script with everything in it.

import { bytes } from "./bytes.js";
import { placeAt, register } from "./register.js";
import text from "fact-card-text";

// Where a site has put it into a script of its own, what is loaded later stands beside the page.
const script = document.currentScript;
register(async (imports) => WebAssembly.instantiate(bytes(text), imports), script?.src || document.baseURI);
placeAt(script);
