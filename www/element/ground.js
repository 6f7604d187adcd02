// Finding a card's figures in its article: what it is done with is loaded once the page is idle.

import { warning } from "./finding.js";
import { idle } from "./idle.js";

const FILE = `fact-card.article-${VERSION}.mjs`;

let loading;

/**
 * Has the figures of a host's card found in its article: see `article.js`, which gets all but the first
 * parameter. `isWithout` says whether cards are drawn without WebAssembly. What is wrong becomes
 * `content.found`, of which `tell` tells the page.
 */
export async function ground(isWithout, language, host, content, tell) {
  const file = isWithout ? FILE.replace(".mjs", ".nowasm.js") : FILE;
  loading ??= idle().then(() => import(new URL(file, import.meta.url)));
  try {
    (await loading).ground(language, host, content, tell);
  } catch (error) {
    loading = undefined;
    const expected = `${file} beside the script, to find its figures in it (${error.message})`;
    content.found = [warning("an article", expected, "Put it there.")];
    tell();
  }
}
