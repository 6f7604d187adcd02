// fact-card.js: one classic script with everything in it.

import { instantiate } from "fact-card-instantiate";
import { homeOf } from "./home.js";
import { placeAt, register } from "./register.js";

const script = document.currentScript;
register(instantiate, homeOf(script), script?.dataset.nowasm);
placeAt(script);
