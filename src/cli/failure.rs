//! Why a command cannot use a file.

use std::ops::Range;

/// A file cannot be read or written, or there is no card in it.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    /// The part of the text that it is about, in bytes. None for the file as a whole.
    pub(crate) range: Option<Range<usize>>,
    /// The problem, without a full stop: "there is no such file".
    pub(crate) message: String,
    /// The correction, as a sentence.
    pub(crate) remedy: String,
    /// What to put in place of the part, where it can be one thing only.
    pub(crate) fix: Option<String>,
}

impl Failure {
    /// A failure of the file as a whole.
    pub(crate) fn new(message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { range: None, message: message.into(), remedy: remedy.into(), fix: None }
    }

    /// A failure at a part of the text.
    pub(crate) fn at(range: Range<usize>, message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { range: Some(range), ..Self::new(message, remedy) }
    }

    /// A card has nothing to show. `--strict` may be the cause.
    pub(crate) fn nothing_to_show(is_strict: bool) -> Self {
        let remedy = if is_strict {
            "Correct the findings above, or leave out --strict."
        } else {
            "Correct the findings above."
        };
        Self::new("there is nothing to show", remedy)
    }
}
