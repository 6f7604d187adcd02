// Bytes from text: the wasm module inside the one script.

/**
 * The bytes of a text that begins with the codes of the bytes 0 to 255 in order and goes on in these codes. A code is one
 * character, or two of which the first is `}` or `~`. `cargo xtask build` writes the text.
 */
export function bytes(text) {
  const codes = text.match(/[}~]?./g);
  const values = {};
  for (let value = 0; value < 256; value++) values[codes[value]] = value;
  return Uint8Array.from(codes.slice(256), (code) => values[code]);
}
