//! Diagnostics in one of three forms. Each file is written on its own, so that files can be checked in
//! parallel.

mod changes;
mod github;
mod json;
mod text;

use clap::ValueEnum;
use supports_color::Stream;

use super::checked::Checked;
use text::Text;

/// The form of a report.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    #[default]
    Text,
    /// For programs: a JSON list of files
    Json,
    /// For GitHub Actions: notes on the lines of a pull request
    Github,
}

/// A form that is ready to write.
pub(crate) enum Report {
    Text(Box<Text>),
    /// Whether it explains the calculations.
    Json(bool),
    Github,
}

impl Report {
    /// The form for an output. `explains` adds the calculations.
    pub(crate) fn new(format: Format, explains: bool, stream: Stream) -> Self {
        match format {
            Format::Text => Self::Text(Box::new(Text::new(explains, stream))),
            Format::Json => Self::Json(explains),
            Format::Github => Self::Github,
        }
    }

    /// The text before the first file.
    pub(crate) fn start(&self) -> &'static str {
        if matches!(self, Self::Json(_)) { "[\n" } else { "" }
    }

    /// The report of a file.
    pub(crate) fn file(&self, checked: &Checked) -> String {
        match self {
            Self::Text(text) => text.file(checked),
            Self::Json(explains) => json::file(checked, *explains),
            Self::Github => github::file(checked),
        }
    }

    /// The text between two files.
    pub(crate) fn between(&self) -> &'static str {
        if matches!(self, Self::Json(_)) { ",\n" } else { "" }
    }

    /// The text after the last file.
    pub(crate) fn end(&self) -> &'static str {
        if matches!(self, Self::Json(_)) { "\n]\n" } else { "" }
    }
}
