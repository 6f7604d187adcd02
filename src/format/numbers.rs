//! The number format of a locale: its row of the Unicode CLDR.

use super::cldr::DIGITS;
use super::language::Language;
use super::table::{field, find};
use super::tag::numbering_system;
use crate::text::join;

/// The number format of a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numbers<'a> {
    /// The digit zero. The other digits follow it in Unicode.
    pub(super) zero: char,
    /// The decimal separator.
    pub(super) decimal: &'a str,
    /// The group separator.
    pub(super) group: &'a str,
    minus: &'a str,
    /// The pattern of a percentage, with `#` for the figure.
    pub(super) percent: &'a str,
    pub(super) grouping: Grouping,
    pub(super) percent_grouping: Grouping,
}

/// How digits are grouped. The group next to the decimals has three digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Grouping {
    /// The number of digits in the other groups.
    pub(super) size: usize,
    /// The smallest number of digits before the first separator.
    pub(super) minimum: usize,
}

/// The row of the CLDR's root, for unknown languages.
const ROOT: &str = "latn|.|,|-|#%|3|3|1|";

impl<'a> Numbers<'a> {
    /// The number format of a BCP 47 tag: of its language with script and region, else with the script, else
    /// with the region, else of the language alone, else of the CLDR's root. The tag may request a numbering
    /// system: `hi-u-nu-deva`.
    pub(super) fn of(tag: &str, language: Language<'a>) -> Self {
        let usual = language.row(tag, "#", "").unwrap_or(ROOT);
        let system = field(usual, 0);
        match numbering_system(tag).and_then(|asked| Some((asked, zero(asked)?))) {
            Some((asked, zero)) if asked != system => {
                // The format of the locale's European digits with other digits. Arabic digits have separators
                // of their own in every locale.
                let row = language.row(tag, "#", &join(&["~", asked])).or_else(|| language.row(tag, "#", "~latn"));
                Self::read(row.unwrap_or(usual), zero)
            }
            _ => Self::read(usual, zero(system).unwrap_or('0')),
        }
    }

    /// The minus sign of a negative figure.
    pub(super) fn minus(&self) -> &'a str {
        self.minus
    }

    /// The same with another sign before negative figures.
    pub(super) fn with_minus(self, minus: &'a str) -> Self {
        Self { minus, ..self }
    }

    /// The format for amounts of money, whose groups may have another size, and whose separators may be
    /// others.
    pub(super) fn for_money(&self, size: &str, decimal: &'a str, group: &'a str) -> Self {
        let own = |own: &'a str, usual| if own.is_empty() { usual } else { own };
        Self {
            decimal: own(decimal, self.decimal),
            group: own(group, self.group),
            grouping: Grouping { size: digit(size), ..self.grouping },
            ..*self
        }
    }

    fn read(row: &'a str, zero: char) -> Self {
        let minimum = digit(field(row, 7));
        let grouping = |size| Grouping { size: digit(field(row, size)), minimum };
        Self {
            zero,
            decimal: field(row, 1),
            group: field(row, 2),
            minus: field(row, 3),
            percent: field(row, 4),
            grouping: grouping(5),
            percent_grouping: grouping(6),
        }
    }
}

/// The number of one digit.
fn digit(text: &str) -> usize {
    text.bytes().map(|digit| usize::from(digit & 15)).sum()
}

/// The digit zero of a numbering system.
fn zero(system: &str) -> Option<char> {
    let name = join(&["\n", &system.to_ascii_lowercase(), "|"]);
    DIGITS.get(find(DIGITS, &name)? + name.len()..)?.chars().next()
}
