// fact-card.later.mjs: what few cards need, and none before it is on the page.

import { repair } from "./repair.js";
import { Refresh } from "./refresh.js";

export default { repair, Refresh };
