//! What was found, in one of three forms. A form writes each file by itself, so that files can be looked through side by side.

mod github;
mod json;
mod text;

use clap::ValueEnum;

use super::review::Review;
use text::Text;

/// The form.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    #[default]
    Text,
    /// For programs: a list of files
    Json,
    /// For GitHub Actions: a note on each line
    Github,
}

/// A form that is ready to write.
pub(crate) enum Report {
    Text(Box<Text>),
    Json,
    Github,
}

impl Report {
    /// The form, as standard output takes it.
    pub(crate) fn new(format: Format, is_terminal: bool) -> Self {
        match format {
            Format::Text => Self::Text(Box::new(Text::new(is_terminal))),
            Format::Json => Self::Json,
            Format::Github => Self::Github,
        }
    }

    /// What stands before the first file.
    pub(crate) fn start(&self) -> &'static str {
        if matches!(self, Self::Json) { "[\n" } else { "" }
    }

    /// What was found in a file.
    pub(crate) fn review(&self, review: &Review) -> String {
        match self {
            Self::Text(text) => text.review(review),
            Self::Json => json::review(review),
            Self::Github => github::review(review),
        }
    }

    /// What stands between two files.
    pub(crate) fn between(&self) -> &'static str {
        if matches!(self, Self::Json) { ",\n" } else { "" }
    }

    /// What stands after the last file.
    pub(crate) fn end(&self) -> &'static str {
        if matches!(self, Self::Json) { "\n]\n" } else { "" }
    }
}
