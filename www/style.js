// The stylesheet in a card's shadow root.

import css from "fact-card-css";

let sheet;

/** Adopts the one stylesheet that all cards share, which no `style-src` policy refuses. */
export function applyStyle(root) {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    if (root.adoptedStyleSheets[0] !== sheet) root.adoptedStyleSheets = [sheet];
  } catch {
    // Safari before 16.4 has no constructed stylesheets.
    if (root.querySelector("style")) return;
    const style = document.createElement("style");
    style.textContent = css;
    root.append(style);
  }
}
