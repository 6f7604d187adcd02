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
    /// What to put in place of the part, where it can be one thing only.
    pub(super) fix: Option<String>,
}

impl Guess {
    pub(super) fn new(range: Range<usize>, message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { range, message: message.into(), remedy: remedy.into(), fix: None }
    }

    /// The same with a fix.
    pub(super) fn mended(self, fix: impl Into<String>) -> Self {
        Self { fix: Some(fix.into()), ..self }
    }
}
