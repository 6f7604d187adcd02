// The stylesheet in a card's shadow root.

import css from "fact-card-css";

/** The stylesheet of each document: a card that moves to another document, such as a frame's, can't take its own along. */
const sheets = new WeakMap();

/** Parses the stylesheet that all cards of a document share, once. */
export function prepareStyle(document) {
  if (sheets.has(document)) return;
  let sheet;
  try {
    sheet = new document.defaultView.CSSStyleSheet();
    sheet.replaceSync(css);
  } catch {
    // Safari before 16.4 has no constructed stylesheets.
  }
  sheets.set(document, sheet);
}

/** Has a card adopt it, which no `style-src` policy refuses. What a card of another version has brought along as its style is taken away. */
export function applyStyle(root) {
  const sheet = sheets.get(root.ownerDocument);
  if (sheet) {
    if (root.adoptedStyleSheets[0] !== sheet) root.adoptedStyleSheets = [sheet];
  } else if (!root.querySelector("style")) {
    const style = document.createElement("style");
    style.textContent = css;
    root.append(style);
  }
  root.querySelector(`[data-version]:not([data-version="${VERSION}"])`)?.remove();
}
