// The stylesheet in a card's shadow root.

import css from "fact-card-css";

/**
 * The stylesheet of each document: constructed stylesheets can't be used in another one, such as a frame's.
 */
const sheets = new WeakMap();

/** Parses the stylesheet once for all cards of a document. */
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

/**
 * Adopts it in a shadow root, which no `style-src` policy refuses. A `<style>` of another version is removed.
 */
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
