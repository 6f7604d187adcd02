//! What stands before a figure in a text: "about 300,000", "less than 0.01%".

use crate::figure::{Figure, FigureError};
use crate::full::IS_FULL;

/// How a stated figure relates to the amount that it is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Qualifier {
    /// It is that amount, as printed.
    #[default]
    None,
    /// It is near it.
    About,
    /// It is just above it: "nearly", "almost".
    Nearly,
    /// The amount is smaller.
    LessThan,
    /// The amount is no larger.
    AtMost,
    /// The amount is as large as this in some cases: "up to".
    UpTo,
    /// The amount is larger.
    MoreThan,
    /// The amount is no smaller.
    AtLeast,
    /// Calculated from a figure that is about an amount. No figure is stated like this.
    Approximate,
    /// Calculated from a figure that bounds an amount, so that it says little. No figure is stated like this.
    Unknown,
}

impl Qualifier {
    /// The name of the sentence that a figure is in: see `format/words.rs`. `None` where it is in none.
    pub(crate) fn sentence(self) -> Option<&'static str> {
        if !IS_FULL {
            return None;
        }
        SENTENCES.iter().find(|(qualifier, _)| *qualifier == self).map(|(_, name)| *name)
    }

    /// The names of all sentences that a qualified figure can be in.
    pub(crate) fn sentences() -> impl Iterator<Item = &'static str> {
        SENTENCES.iter().map(|(_, name)| *name)
    }

    /// Whether the amount can be far from the figure, so that no other figure follows from it.
    pub fn is_bound(self) -> bool {
        !matches!(self, Self::None | Self::About | Self::Nearly | Self::Approximate)
    }

    /// What is known of a figure that is calculated from two.
    pub(crate) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::None, Self::None) => Self::None,
            _ if self.is_bound() || other.is_bound() => Self::Unknown,
            _ => Self::Approximate,
        }
    }

    /// How the data format writes it before the digits: `<`, `about `.
    pub(crate) fn written(self) -> &'static str {
        WRITTEN.iter().find(|(qualifier, _)| *qualifier == self).map_or("", |(_, written)| *written)
    }
}

const SENTENCES: [(Qualifier, &str); 7] = [
    (Qualifier::About, "about"),
    (Qualifier::Nearly, "nearly"),
    (Qualifier::LessThan, "lessThan"),
    (Qualifier::AtMost, "atMost"),
    (Qualifier::UpTo, "upTo"),
    (Qualifier::MoreThan, "moreThan"),
    (Qualifier::AtLeast, "atLeast"),
];

/// How the data format writes each. The first of each is how findings write it. A sign that another one
/// begins with is after that one.
pub(crate) const WRITTEN: [(Qualifier, &str); 17] = [
    (Qualifier::About, "about "),
    (Qualifier::About, "~"),
    (Qualifier::About, "≈"),
    (Qualifier::Nearly, "nearly "),
    (Qualifier::Nearly, "almost "),
    (Qualifier::LessThan, "less than "),
    (Qualifier::LessThan, "fewer than "),
    (Qualifier::AtMost, "at most "),
    (Qualifier::AtMost, "<="),
    (Qualifier::AtMost, "≤"),
    (Qualifier::LessThan, "<"),
    (Qualifier::UpTo, "up to "),
    (Qualifier::MoreThan, "more than "),
    (Qualifier::AtLeast, "at least "),
    (Qualifier::AtLeast, ">="),
    (Qualifier::AtLeast, "≥"),
    (Qualifier::MoreThan, ">"),
];

/// Other words that people write for one of these, each with what it means.
const SYNONYMS: [(&str, Qualifier); 16] = [
    ("around ", Qualifier::About),
    ("approximately ", Qualifier::About),
    ("approx. ", Qualifier::About),
    ("roughly ", Qualifier::About),
    ("some ", Qualifier::About),
    ("circa ", Qualifier::About),
    ("ca. ", Qualifier::About),
    ("c. ", Qualifier::About),
    ("under ", Qualifier::LessThan),
    ("below ", Qualifier::LessThan),
    ("over ", Qualifier::MoreThan),
    ("above ", Qualifier::MoreThan),
    ("maximum ", Qualifier::AtMost),
    ("max. ", Qualifier::AtMost),
    ("minimum ", Qualifier::AtLeast),
    ("min. ", Qualifier::AtLeast),
];

/// Splits a text into what stands before its digits and the rest: `about 300000`, `<0.01`.
pub(crate) fn split(text: &str) -> (Qualifier, &str) {
    let found = WRITTEN.iter().find_map(|(qualifier, written)| Some((*qualifier, after(text, written)?)));
    found.map_or((Qualifier::None, text), |(qualifier, rest)| (qualifier, rest.trim_ascii()))
}

/// Splits a text with another word for a qualifier before its digits: `around 300000`.
pub(crate) fn meant(text: &str) -> Option<(Qualifier, &str)> {
    SYNONYMS.iter().find_map(|(synonym, qualifier)| Some((*qualifier, after(text, synonym)?.trim_ascii())))
}

/// Reads a figure with what stands before it.
///
/// # Errors
/// Those of [`Figure::parse`].
pub(crate) fn parse(text: &str) -> Result<Figure, FigureError> {
    let (qualifier, digits) = split(text);
    Ok(Figure::parse(digits)?.qualified(qualifier))
}

/// The rest of a text after its beginning, in capital or small letters.
fn after<'a>(text: &'a str, beginning: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(beginning.len())?;
    start.eq_ignore_ascii_case(beginning).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_read_with_what_stands_before_it() {
        for (text, qualifier, digits) in [
            ("300000", Qualifier::None, "300000"),
            ("about 300000", Qualifier::About, "300000"),
            ("About 300000", Qualifier::About, "300000"),
            ("~5", Qualifier::About, "5"),
            ("<0.01", Qualifier::LessThan, "0.01"),
            ("< 0.01", Qualifier::LessThan, "0.01"),
            ("<=3", Qualifier::AtMost, "3"),
            ("≥ -3", Qualifier::AtLeast, "-3"),
            (">7.50", Qualifier::MoreThan, "7.50"),
            ("up to 12", Qualifier::UpTo, "12"),
            ("almost 12", Qualifier::Nearly, "12"),
        ] {
            let figure = parse(text).unwrap();
            assert_eq!((figure.qualifier(), figure.plain().as_str()), (qualifier, digits), "{text}");
        }
        for text in ["about", "about ", "<", "about about 3", "aboot 3", "≈x", "é"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn every_qualifier_is_written_as_it_is_read() {
        for (qualifier, _) in SENTENCES {
            let text = qualifier.written().to_owned() + "5";
            assert_eq!(parse(&text).unwrap().qualifier(), qualifier);
        }
        for (synonym, qualifier) in SYNONYMS {
            assert_eq!(split(synonym).0, Qualifier::None, "{synonym}");
            let written = qualifier.written();
            assert_ne!(split(&(written.to_owned() + "5")).0, Qualifier::None, "{written}");
        }
    }
}
