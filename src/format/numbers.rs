//! How a locale writes numbers: its row of the Unicode CLDR's.

use super::cldr::DIGITS;
use super::language::Language;
use super::table::{field, find};
use super::tag::numbering_system;
use crate::text::join;

/// How a locale writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numbers<'a> {
    /// The digit zero. The others follow it in Unicode.
    pub(super) zero: char,
    /// Stands before the decimals.
    pub(super) decimal: &'a str,
    /// Stands between groups of digits.
    pub(super) group: &'a str,
    minus: &'a str,
    /// A percentage, with `#` for the figure.
    pub(super) percent: &'a str,
    pub(super) grouping: Grouping,
    pub(super) percent_grouping: Grouping,
}

/// Where digits are grouped. The first group, before the decimals, is of three.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Grouping {
    /// How many digits the groups have that stand before it.
    pub(super) size: usize,
    /// The fewest digits that may stand before the first separator.
    pub(super) minimum: usize,
}

/// The row of the CLDR's root, for a language that it does not know.
const ROOT: &str = "latn|.|,|-|#%|3|3|1|";

impl<'a> Numbers<'a> {
    /// The way of a locale, by its BCP 47 tag: of its language in its script and region, else in its script, else in its region, else
    /// by itself, else that of the CLDR's root. A numbering system may be asked for: `hi-u-nu-deva`.
    pub(super) fn of(tag: &str, language: Language<'a>) -> Self {
        let usual = language.row(tag, "#", "").unwrap_or(ROOT);
        let system = field(usual, 0);
        match numbering_system(tag).and_then(|asked| Some((asked, zero(asked)?))) {
            Some((asked, zero)) if asked != system => {
                // As its European digits are, but for the digits; Arabic ones have separators of their own everywhere.
                let row = language.row(tag, "#", &join(&["~", asked])).or_else(|| language.row(tag, "#", "~latn"));
                Self::read(row.unwrap_or(usual), zero)
            }
            _ => Self::read(usual, zero(system).unwrap_or('0')),
        }
    }

    /// Stands before a negative figure.
    pub(super) fn minus(&self) -> &'a str {
        self.minus
    }

    /// The same for amounts of money, whose groups may be of another size, and whose separators may be others.
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

/// The zero of a numbering system.
fn zero(system: &str) -> Option<char> {
    let name = join(&["\n", &system.to_ascii_lowercase(), "|"]);
    DIGITS.get(find(DIGITS, &name)? + name.len()..)?.chars().next()
}
