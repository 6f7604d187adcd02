//! How a locale writes numbers: its row in the table made from the Unicode CLDR.

use super::cldr::{DIGITS, NUMBERS};
use super::table::pieces;
use super::tag::{locales, numbering_system};
use crate::finding::join;

/// How a locale writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// The digit zero. The others follow it in Unicode.
    pub(super) zero: char,
    /// Stands before the decimals.
    pub(super) decimal: &'static str,
    /// Stands between groups of digits.
    pub(super) group: &'static str,
    /// Stands before a negative figure.
    pub(super) minus: &'static str,
    /// A percentage, with `#` for the figure.
    pub(super) percent: &'static str,
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

impl Numbers {
    /// The way of a locale, by its BCP 47 tag: of its language in its script and region, else in its script, else in its region, else
    /// by itself, else that of the CLDR's root. A numbering system may be asked for: `hi-u-nu-deva`.
    pub fn of(tag: &str) -> Self {
        let tag = tag.to_ascii_lowercase();
        let locales = locales(&tag);
        let usual = row(&locales, "").unwrap_or_default();
        let system = pieces(usual, b'|').next().unwrap_or_default();
        match numbering_system(&tag).and_then(|asked| Some((asked, zero(asked)?))) {
            Some((asked, zero)) if asked != system => {
                // As its European digits are, but for the digits; Arabic ones have separators of their own everywhere.
                let row = row(&locales, &join(&["~", asked])).or_else(|| row(&locales, "~latn"));
                Self::read(row.unwrap_or(usual), zero)
            }
            _ => Self::read(usual, zero(system).unwrap_or('0')),
        }
    }

    /// Reads the fields of a row, but for the numbering system.
    fn read(row: &'static str, zero: char) -> Self {
        let mut fields = pieces(row, b'|').skip(1);
        let mut next = || fields.next().unwrap_or_default();
        let [decimal, group, minus, percent] = [next(), next(), next(), next()];
        let mut digit = || next().bytes().next().map_or(3, |byte| usize::from(byte.wrapping_sub(b'0')));
        let [size, percent_size, minimum] = [digit(), digit(), digit()];
        Self {
            zero,
            decimal,
            group,
            minus,
            percent,
            grouping: Grouping { size, minimum },
            percent_grouping: Grouping { size: percent_size, minimum },
        }
    }
}

/// The row of the first of these locales that is listed with `mark` after it.
fn row(locales: &[String], mark: &str) -> Option<&'static str> {
    locales.iter().find_map(|locale| {
        let before = NUMBERS.get(..find(NUMBERS, &join(&[" ", locale, mark, " "]))?)?;
        before.get(before.bytes().rposition(|byte| byte == b'\n').map_or(0, |end| end + 1)..)
    })
}

/// The zero of a numbering system.
fn zero(system: &str) -> Option<char> {
    let name = join(&["\n", system, "|"]);
    DIGITS.get(find(DIGITS, &name)? + name.len()..)?.chars().next()
}

/// Where a text stands in another. The standard library's search is quicker, and would be a kilobyte of the bundle.
fn find(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes().windows(wanted.len()).position(|window| window == wanted.as_bytes())
}
