//! How the marks of a text's numbers are meant: by its language, then by its other numbers.

use super::digits::Printed;
use crate::figure::Figure;

/// Whether a number of a text can only be read with a decimal point, and with a decimal comma.
#[derive(Clone, Copy, Default)]
pub(in crate::article) struct Marks {
    has_point: bool,
    has_comma: bool,
}

impl Marks {
    /// Those of a text with these numbers, too.
    pub(super) fn with<'a>(mut self, numbers: impl Iterator<Item = &'a Printed>) -> Self {
        for number in numbers {
            match decimal_mark(number) {
                Some('.') => self.has_point = true,
                Some(',') => self.has_comma = true,
                _ => {}
            }
        }
        self
    }
}

/// Which marks a text writes before decimals.
#[derive(Clone, Copy)]
pub(super) struct Convention {
    /// The decimal mark and the group mark of the language.
    pub(super) language: Option<(char, char)>,
    /// Whether regions of the language have the two the other way round.
    pub(super) is_split: bool,
    pub(super) marks: Marks,
}

/// Whether the regions of a language write decimals with different marks, and its tag names none of them:
/// Spanish has a comma in Spain and a point in Mexico.
pub(super) fn is_split(lang: &str) -> bool {
    lang.eq_ignore_ascii_case("es")
}

impl Convention {
    /// The figure of a number, and the other one that it can be, where that stays open.
    pub(super) fn settle(self, printed: &Printed) -> Option<(Figure, Option<Figure>)> {
        let (grouped, decimal) = match printed.figures() {
            [Some(grouped), Some(decimal)] => (grouped, decimal),
            [grouped, decimal] => return Some((grouped.or(decimal)?, None)),
        };
        let mark = printed.readings.mark?;
        let Marks { has_point, has_comma } = self.marks;
        let (is_decimal, is_group) = self.language.map_or((false, false), |(own, group)| (own == mark, group == mark));
        let (says_decimal, says_group) = match mark {
            '.' => (has_point, has_comma),
            ',' => (has_comma, has_point),
            _ => (false, false),
        };
        // The language decides, unless all other numbers of the text contradict it.
        let (is_read_as_decimal, is_open) = if self.is_split && is_decimal {
            (!says_group || says_decimal, says_decimal == says_group)
        } else if is_decimal {
            (true, says_group && !says_decimal)
        } else if is_group {
            (false, says_decimal && !says_group)
        } else {
            (says_decimal && !says_group, says_decimal == says_group)
        };
        let (figure, other) = if is_read_as_decimal { (decimal, grouped) } else { (grouped, decimal) };
        Some((figure, is_open.then_some(other)))
    }
}

/// The mark that a number has before decimals for sure, or that it can't have since its groups have the
/// other.
fn decimal_mark(number: &Printed) -> Option<char> {
    let mark = number.readings.mark?;
    match number.figures() {
        [None, Some(_)] => Some(mark),
        // 1.234.567
        [Some(_), None] => match mark {
            '.' => Some(','),
            ',' => Some('.'),
            _ => None,
        },
        _ => None,
    }
}
