// The content of a card: its data, and what has to be known of it before it is drawn.

import { parse } from "./json.js";

/**
 * Resolves to the content of a JSON text, repaired if it has to be. `what` names the text in the message when
 * there is no JSON in it. `engine` loads what repairs it.
 */
export async function readContent(text, what, engine) {
  // U+FFFD stands where bytes could not be decoded.
  if (text.includes("\ufffd")) engine.later().then(({ warnOfEncoding }) => warnOfEncoding?.(what));
  try {
    return contentOf(text, what);
  } catch (error) {
    const { repair } = error.failure === "json" ? await engine.later() : {};
    try {
      return contentOf(repair(text));
    } catch ({ hint = "" }) {
      error.message += hint;
      throw error;
    }
  }
}

/** The keys are searched in the text: rarely does one of them mean something else where it stands. */
function contentOf(text, what) {
  const data = parse(text, what);
  const lang = typeof data?.lang === "string" ? data.lang : undefined;
  const isRare = /"(series|range|margin|rank|labels)"\s*:/.test(text);
  return { data, lang, parts: text.includes('"measure"') ? ["measures"] : [], isRare };
}
