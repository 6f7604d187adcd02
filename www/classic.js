// fact-card.js: one classic script with everything in it.

import { bytes } from "./bytes.js";
import { homeOf } from "./home.js";
import { placeAt, register } from "./register.js";
import text from "fact-card-text";

const script = document.currentScript;
register(async (imports) => WebAssembly.instantiate(bytes(text), imports), homeOf(script));
placeAt(script);
