//! The shape of a guess.

use std::ops::Range;

/// A likely mistake.
pub(super) struct Guess {
    /// In bytes of the text.
    pub(super) range: Range<usize>,
    /// The problem, without a full stop.
    pub(super) message: String,
    /// The correction, as a sentence.
    pub(super) remedy: String,
}

impl Guess {
    pub(super) fn new(range: Range<usize>, message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { range, message: message.into(), remedy: remedy.into() }
    }
}
