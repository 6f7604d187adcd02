//! The wasm module as text, for the one script that holds everything.
//!
//! The text is printable ASCII, so that it means the same whatever encoding the page has, and it needs no escape inside
//! a JavaScript string. The commonest bytes are one character each, the others two, of which the first is one that stands
//! for no byte by itself. Compressed with brotli it weighs little more than the bytes do, where base64 would weigh
//! a quarter more. `www/bytes.js` reads it.

#![expect(clippy::indexing_slicing, reason = "tables of 256, indexed by a byte")]

/// The characters that the first of two can be. Neither stands alone.
const FIRST: [char; 2] = ['}', '~'];

/// The module's bytes as text: the codes of the bytes 0 to 255 in order, then the module in these codes.
pub(crate) fn encode(wasm: &[u8]) -> String {
    let codes = codes(wasm);
    let all = (0..=u8::MAX).collect::<Vec<_>>();
    all.iter().chain(wasm).map(|byte| codes[usize::from(*byte)].as_str()).collect()
}

/// A code for each byte, the shorter the commoner the byte is.
fn codes(wasm: &[u8]) -> Vec<String> {
    let mut counts = [0_usize; 256];
    for byte in wasm {
        counts[usize::from(*byte)] += 1;
    }
    let mut by_count: Vec<u8> = (0..=u8::MAX).collect();
    by_count.sort_by_key(|byte| (std::cmp::Reverse(counts[usize::from(*byte)]), *byte));
    let alphabet: Vec<char> = (' '..='~').filter(|character| !"\"\\<&`$".contains(*character)).collect();
    let singles: Vec<char> = alphabet.iter().copied().filter(|character| !FIRST.contains(character)).collect();
    let pairs = FIRST.iter().flat_map(|first| alphabet.iter().map(move |second| format!("{first}{second}")));

    // A byte that is a character of the alphabet stands for itself where it can, so that texts stay texts; and otherwise
    // codes go in the order of the bytes, so that numbers near each other have codes near each other.
    let mut codes = vec![String::new(); 256];
    let mut common: Vec<u8> = by_count.drain(..singles.len()).collect();
    let mut free = singles;
    common.retain(|byte| {
        let itself = free.iter().position(|character| *character == char::from(*byte));
        if let Some(position) = itself {
            codes[usize::from(*byte)] = free.remove(position).to_string();
        }
        itself.is_none()
    });
    common.sort_unstable();
    by_count.sort_unstable();
    let rest = free.into_iter().map(String::from).chain(pairs);
    for (byte, code) in common.into_iter().chain(by_count).zip(rest) {
        codes[usize::from(byte)] = code;
    }
    codes
}
