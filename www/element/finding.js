// Findings of the scripts that are lazy-loaded, in the form of those of the crate. `engine.js` writes its
// own: to share this would cost every reader 89 bytes.

/** A warning about the card as a whole. */
export function warning(found, expected, remedy) {
  const message = `card: found ${found}, expected ${expected}. ${remedy}`;
  return { severity: "warning", path: "", found, expected, remedy, message };
}
