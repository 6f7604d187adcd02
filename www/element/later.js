// fact-card.later.mjs: code that few cards need, and none for its first drawing.

import { repair } from "./repair.js";
import { Refresh } from "./refresh.js";

export default { repair, Refresh };
