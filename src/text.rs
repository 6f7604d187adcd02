//! Builds texts without `core::fmt`, which would add kilobytes to the wasm module.

use crate::figure::Figure;

/// The texts, concatenated.
pub(crate) fn join(texts: &[&str]) -> String {
    let mut joined = String::new();
    for text in texts {
        joined.push_str(text);
    }
    joined
}

/// A number in digits.
pub(crate) fn count(number: usize) -> String {
    Figure::from(u32::try_from(number).unwrap_or(u32::MAX)).plain()
}
