//! What was found, in one of three forms. A form writes each file by itself, so that files can be looked through side by side.

mod github;
mod json;
mod text;

use clap::ValueEnum;
use supports_color::Stream;

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
    /// With or without what comes out.
    Json(bool),
    Github,
}

impl Report {
    /// The form, as an output takes it: with what comes out too, where that is asked for.
    pub(crate) fn new(format: Format, explains: bool, stream: Stream) -> Self {
        match format {
            Format::Text => Self::Text(Box::new(Text::new(explains, stream))),
            Format::Json => Self::Json(explains),
            Format::Github => Self::Github,
        }
    }

    /// What stands before the first file.
    pub(crate) fn start(&self) -> &'static str {
        if matches!(self, Self::Json(_)) { "[\n" } else { "" }
    }

    /// What was found in a file.
    pub(crate) fn review(&self, review: &Review) -> String {
        match self {
            Self::Text(text) => text.review(review),
            Self::Json(explains) => json::review(review, *explains),
            Self::Github => github::review(review),
        }
    }

    /// What stands between two files.
    pub(crate) fn between(&self) -> &'static str {
        if matches!(self, Self::Json(_)) { ",\n" } else { "" }
    }

    /// What stands after the last file.
    pub(crate) fn end(&self) -> &'static str {
        if matches!(self, Self::Json(_)) { "\n]\n" } else { "" }
    }
}
