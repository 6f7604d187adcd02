// The stylesheet in a card's shadow root.

import css from "fact-card-css";

let sheet;

/** Parses the stylesheet that all cards share, once. */
export function prepareStyle() {
  if (sheet !== undefined) return;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  } catch {
    // Safari before 16.4 has no constructed stylesheets.
    sheet = null;
  }
}

/** Has a card adopt it, which no `style-src` policy refuses. */
export function applyStyle(root) {
  if (sheet) {
    if (root.adoptedStyleSheets[0] !== sheet) root.adoptedStyleSheets = [sheet];
  } else if (!root.querySelector("style")) {
    const style = document.createElement("style");
    style.textContent = css;
    root.append(style);
  }
}
