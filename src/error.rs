//! Why there is no card.

use std::fmt::{self, Display, Formatter};

use crate::finding::Finding;

/// Why data is not a card at all. An invalid part of it is a [`Finding`] instead.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The text is not JSON, or a value has no form in JSON.
    Json {
        /// The message of the JSON parser, without the location.
        message: String,
        /// The line, from 1. Zero where there is no text.
        line: usize,
        /// The column, from 1, counted in bytes. Zero where there is no text.
        column: usize,
    },
    /// No stat can be shown. The findings say why.
    Nothing(Vec<Finding>),
}

impl Display for Error {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json { message, line: 0, .. } => formatter.write_str(message),
            Self::Json { message, line, column } => write!(formatter, "{message} at line {line} column {column}"),
            Self::Nothing(findings) => {
                formatter.write_str("no stat of the card can be shown")?;
                findings.iter().try_for_each(|finding| write!(formatter, "\n{}: {finding}", finding.severity))
            }
        }
    }
}

impl std::error::Error for Error {}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let all = error.to_string();
        // serde_json ends its messages with the location.
        let message = all.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&all);
        Self::Json { message: message.to_owned(), line, column }
    }
}
