//! A guess at a mistake.

use std::ops::Range;

/// The mistake that a text was likely broken by.
pub(super) struct Guess {
    /// In bytes of the text.
    pub(super) range: Range<usize>,
    /// What is wrong, without its full stop.
    pub(super) message: String,
    /// What to do: a whole sentence.
    pub(super) remedy: String,
}

impl Guess {
    pub(super) fn new(range: Range<usize>, message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { range, message: message.into(), remedy: remedy.into() }
    }
}
