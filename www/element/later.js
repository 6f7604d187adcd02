// fact-card.later.mjs: code that few cards need, and none for its first drawing.

import { culprit } from "./culprit.js";
import { ground } from "./ground.js";
import { Refresh } from "./refresh.js";
import { repair } from "./repair.js";
import { missing, warnOfEncoding, warnOfLanguage } from "./warnings.js";

export default { Refresh, culprit, ground, missing, repair, warnOfEncoding, warnOfLanguage };
