// fact-card.js: one classic script with what most cards need. Only this build looks for a base URL: the
// module loads from its own folder.

import { instantiate } from "fact-card-instantiate";
import { baseOf } from "./base.js";
import { placeAt } from "./placement.js";
import { register } from "./register.js";

const script = document.currentScript;
register(instantiate, baseOf(script), script?.dataset.nowasm);
placeAt(script);
