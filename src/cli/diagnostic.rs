//! One problem of a file, with its location and the words that every report shows.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use fact_card::finding::{Finding, Severity};

use super::article::ArticleFile;
use super::failure::Failure;

pub(crate) enum Diagnostic {
    /// The data breaks a rule. The rest of the card can be used.
    Finding {
        /// The part of the text that it is about, in bytes.
        range: Range<usize>,
        finding: Finding,
        /// What the finding is about in the article, if that has something to do with it.
        beside: Option<Beside>,
    },
    /// The file cannot be used.
    Failure(Failure),
}

/// A part of another file, which the report shows below the card's.
pub(crate) struct Beside {
    pub(crate) file: Arc<ArticleFile>,
    /// In bytes.
    pub(crate) range: Range<usize>,
}

impl Diagnostic {
    /// The part of the text that it is about, in bytes. None for the file as a whole.
    pub(crate) fn range(&self) -> Option<&Range<usize>> {
        match self {
            Self::Finding { range, .. } => Some(range),
            Self::Failure(failure) => failure.range.as_ref(),
        }
    }

    pub(crate) fn severity(&self) -> Severity {
        match self {
            Self::Finding { finding, .. } => finding.severity,
            Self::Failure(_) => Severity::Error,
        }
    }

    /// The path of the data, such as `stats[1].value`. Empty for the card as a whole, None for a failure.
    pub(crate) fn path(&self) -> Option<&str> {
        match self {
            Self::Finding { finding, .. } => Some(&finding.path),
            Self::Failure(_) => None,
        }
    }

    /// The problem, without a full stop.
    pub(crate) fn message(&self) -> Cow<'_, str> {
        match self {
            Self::Finding { finding, .. } => format!("found {}, expected {}", finding.found, finding.expected).into(),
            Self::Failure(failure) => failure.message.as_str().into(),
        }
    }

    /// Whether a program can correct it.
    pub(crate) fn has_fix(&self) -> bool {
        match self {
            Self::Finding { finding, .. } => finding.fix.is_some(),
            Self::Failure(failure) => failure.fix.is_some(),
        }
    }

    /// What the finding is about in another file.
    pub(crate) fn beside(&self) -> Option<&Beside> {
        match self {
            Self::Finding { beside, .. } => beside.as_ref(),
            Self::Failure(_) => None,
        }
    }

    pub(crate) fn remedy(&self) -> &str {
        match self {
            Self::Finding { finding, .. } => &finding.remedy,
            Self::Failure(failure) => &failure.remedy,
        }
    }
}
