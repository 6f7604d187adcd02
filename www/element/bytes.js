// Bytes from text: the wasm module inside the one script.

/** Characters that mean something to HTML, to JavaScript or to what pastes scripts together. */
const LEFT_OUT = '"$&<\\`';

/**
 * The bytes of a text in the alphabet of the printable ASCII characters but for six, counted from 0 to 88. The first 87 of them
 * are the bytes from 0 to 66 and from 97 to 116, the commonest ones of a wasm module; the last two begin a pair, which counts
 * in 89s and is one of the other bytes. `cargo xtask build` writes the text.
 */
export function bytes(text) {
  const numbers = new Uint8Array(127);
  let number = 0;
  for (let code = 32; code < 127; code++) {
    if (!LEFT_OUT.includes(String.fromCharCode(code))) numbers[code] = number++;
  }
  // Decoded where it stands. A phone spends more time in this loop than in compiling what comes out of it.
  const codes = new TextEncoder().encode(text);
  const { length } = codes;
  let end = 0;
  for (let at = 0; at < length; ) {
    let number = numbers[codes[at++]];
    if (number > 66) {
      if (number < 87) number += 30;
      else {
        number = (number - 87) * 89 + numbers[codes[at++]];
        number += number < 30 ? 67 : 87;
      }
    }
    codes[end++] = number;
  }
  return codes.subarray(0, end);
}
