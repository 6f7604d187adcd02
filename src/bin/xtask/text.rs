//! Encodes a wasm module as text, for the script that holds everything.
//!
//! The text is printable ASCII, so that it means the same whatever encoding the page has, and it needs no
//! escape inside a JavaScript string. The most frequent bytes are one character each, the others two, of
//! which the first stands for no byte by itself. The codes are the same for every module: a table made for
//! each module took 200 bytes more. Compressed with brotli, the text is 2% larger than the bytes; base64
//! would be a quarter larger. `www/element/instance.js` reads it.

/// Characters with a meaning in HTML, in JavaScript, or to tools that inline scripts.
pub(crate) const LEFT_OUT: [char; 6] = ['"', '$', '&', '<', '\\', '`'];

/// The module's bytes as text.
pub(crate) fn encode(wasm: &[u8]) -> String {
    let codes = codes();
    wasm.iter().filter_map(|byte| codes.get(usize::from(*byte))).map(String::as_str).collect()
}

/// The code of each byte, in order.
fn codes() -> Vec<String> {
    let alphabet: Vec<char> = (' '..='~').filter(|character| !LEFT_OUT.contains(character)).collect();
    let (singles, firsts) = alphabet.split_at(alphabet.len() - 2);
    let pairs = firsts.iter().flat_map(|first| alphabet.iter().map(move |second| format!("{first}{second}")));
    let (mut singles, mut pairs) = (singles.iter().map(char::to_string), pairs);
    let code = |byte| if matches!(byte, 0..=66 | 97..=116) { singles.next() } else { pairs.next() };
    (0..=u8::MAX).filter_map(code).collect()
}
