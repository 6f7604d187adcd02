//! `Display` and `FromStr` for the values of a card. The wasm modules do not need them, and `core::fmt` would
//! add kilobytes.
//!
//! | type | as text |
//! |---|---|
//! | [`Figure`] | its digits as stated: `-1234.50` |
//! | [`Date`] | ISO 8601: `2024-11-04` |
//! | [`Link`] | its address |
//! | [`Finding`] | one line of English |
//! | [`Severity`], [`Theme`], [`Verdict`], [`Category`], [`Direction`] | its name |

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use crate::card::Link;
use crate::check::Verdict;
use crate::date::Date;
use crate::figure::{Figure, FigureError};
use crate::finding::{Finding, Severity};
use crate::format::{Category, Direction};
use crate::view::Theme;

/// Why a text could not be parsed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// What was expected, with its article.
    expected: &'static str,
}

impl Display for ParseError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "expected {}", self.expected)
    }
}

impl Error for ParseError {}

impl FromStr for Figure {
    type Err = FigureError;

    /// Reads digits with at most one point and an optional sign.
    fn from_str(text: &str) -> Result<Self, FigureError> {
        Self::parse(text)
    }
}

impl FromStr for Date {
    type Err = ParseError;

    /// Reads `2024`, `2024-10`, `2024-11-04` or one of the other forms of a [`Date`].
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let expected = "a date such as 2024, 2024-10, 2024-11-04 or 2024-Q3";
        Self::parse(text).ok_or(ParseError { expected })
    }
}

impl FromStr for Link {
    type Err = ParseError;

    /// Reads an absolute `http:` or `https:` address.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        Self::parse(text).ok_or(ParseError { expected: "an address that begins with https:// or http://" })
    }
}

impl FromStr for Theme {
    type Err = ParseError;

    /// Reads `light`, `dark` or `auto`.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let known = [Self::Light, Self::Dark, Self::Auto].into_iter().find(|theme| theme.name() == text);
        known.ok_or(ParseError { expected: "light, dark or auto" })
    }
}

impl Display for FigureError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotAFigure => "expected digits with at most one point and an optional sign",
            Self::TooLong => "expected at most 30 digits",
            Self::Inexact => "expected at most 15 digits, and no less than 0.000001",
            Self::NotFinite => "expected a finite number",
        })
    }
}

impl Error for FigureError {}

/// Implements `Display` with a text of the type.
macro_rules! display {
    ($($type:ty: $text:ident),* $(,)?) => {$(
        impl Display for $type {
            fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
                formatter.pad(self.$text().as_ref())
            }
        }
    )*};
}

display! {
    Category: name,
    Date: as_str,
    Direction: name,
    Figure: plain,
    Finding: message,
    Link: as_str,
    Severity: name,
    Theme: name,
    Verdict: name,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn displayed_values_are_parsed() {
        for text in ["0", "-1234.50", "99.54", "123456789012345678901234567890"] {
            assert_eq!(text.parse::<Figure>().map(|figure| figure.to_string()).as_deref(), Ok(text));
        }
        for text in ["2024", "2024-10", "2024-02-29"] {
            assert_eq!(text.parse::<Date>().map(|date| date.to_string()).as_deref(), Ok(text));
        }
        for text in ["light", "dark", "auto"] {
            assert_eq!(text.parse::<Theme>().map(|theme| theme.to_string()).as_deref(), Ok(text));
        }
        let link = "https://example.org/";
        assert_eq!(link.parse::<Link>().map(|link| link.to_string()).as_deref(), Ok(link));
    }

    #[test]
    fn a_text_that_does_not_parse_is_explained() {
        assert_eq!("1,000".parse::<Figure>(), Err(FigureError::NotAFigure));
        let why = |error: Option<ParseError>| error.map(|error| error.to_string()).unwrap_or_default();
        assert!(why("2023-02-29".parse::<Date>().err()).contains("2024-11-04"));
        assert!(why("javascript:x".parse::<Link>().err()).contains("https://"));
        assert_eq!(why("blue".parse::<Theme>().err()), "expected light, dark or auto");
        assert_eq!(format!("{:>6}|", Theme::Dark), "  dark|");
    }
}
