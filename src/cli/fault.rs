//! Why a file cannot be checked at all.

mod json;
mod number;

use std::ops::Range;

/// What stands in the way, and what to do about it.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    /// Where in the text, in bytes, if there is a text.
    pub(crate) range: Option<Range<usize>>,
    /// What is wrong, as a sentence without its full stop: "there is no such file".
    pub(crate) what: String,
    /// What to do: a whole sentence.
    pub(crate) remedy: String,
}

impl Fault {
    /// One of the file as a whole.
    pub(crate) fn whole(what: &str, remedy: &str) -> Self {
        Self { range: None, what: what.to_owned(), remedy: remedy.to_owned() }
    }

    /// One of a card that has nothing to show; where it is strict, that may be why.
    pub(crate) fn of_nothing(is_strict: bool) -> Self {
        let remedy =
            if is_strict { "Mend what is said above, or leave out --strict." } else { "Mend what is said above." };
        Self::whole("there is nothing to show", remedy)
    }

    /// Why a text is not JSON.
    pub(crate) fn of_json(text: &str, error: &serde_json::Error) -> Self {
        json::fault(text, error)
    }
}
