// fact-card.later.mjs: what few cards need, and none before it is on the page.

import { mend } from "./mend.js";
import { Refresh } from "./refresh.js";

export default { mend, Refresh };
