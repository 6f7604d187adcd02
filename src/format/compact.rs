//! Figures in compact form: `2.86 million`.

use super::plural::Category;
use super::table::pieces;
use crate::figure::Figure;
use crate::full::Rare;

/// How a figure is shortened. The module that every reader loads has one way only.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShortForm(Rare<Choice>);

/// What a host may choose.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Choice {
    is_abbreviated: bool,
    digits: usize,
    from: Option<Figure>,
}

impl ShortForm {
    /// "2.86 million".
    pub const COMPACT: Self = Self::new(false, DIGITS, None);

    /// "2.86M".
    pub const SHORT: Self = Self::new(true, DIGITS, None);

    const fn new(is_abbreviated: bool, digits: usize, from: Option<Figure>) -> Self {
        Self(Rare::of(Choice { is_abbreviated, digits, from }))
    }

    /// The same form with another number of digits, if one is given, and the smallest figure that is
    /// shortened. Without one, that is the smallest that the language has words for.
    pub(crate) fn chosen(self, digits: Option<usize>, from: Option<Figure>) -> Self {
        Self::new(self.is_abbreviated(), digits.unwrap_or_else(|| self.digits()), from)
    }

    /// Whether the words are abbreviated.
    pub(super) fn is_abbreviated(self) -> bool {
        self.0.get().is_some_and(|choice| choice.is_abbreviated)
    }

    /// How many digits are kept. All digits before the point are.
    pub(super) fn digits(self) -> usize {
        self.0.get().map_or(DIGITS, |choice| choice.digits)
    }

    /// Whether a figure is too small to be shortened.
    pub(super) fn leaves(self, figure: Figure) -> bool {
        let from = self.0.get().and_then(|choice| choice.from);
        from.is_some_and(|from| from.exceeds(figure.magnitude()))
    }
}

/// How many digits are kept unless the host says otherwise.
const DIGITS: usize = 3;

/// A figure in compact form.
pub(super) struct Compact<'a> {
    /// The part that is written in digits, rounded.
    pub(super) figure: Figure,
    /// The power of ten that the words stand for.
    pub(super) exponent: u8,
    /// The placeholder for the digits, and the words: `{n} million`.
    pub(super) pattern: &'a str,
}

/// The figure in compact form, without its sign. `None` where the language has no words for numbers of this
/// size. An entry of `row` has the words from a power of ten on, for any number or for one plural category:
/// `6:{n} million`, `6few:{n} miliony`.
/// `digits` are kept, and all digits before the point.
pub(super) fn compact(
    figure: Figure,
    row: &str,
    digits: usize,
    category: impl Fn(Figure) -> Category,
) -> Option<Compact<'_>> {
    let figure = figure.magnitude();
    let length = figure.digits().len() - figure.decimals();
    // Tries again with one digit more, in case rounding adds one: 999,999 is not 1,000 thousand.
    for length in [length, length + 1] {
        let exponent = power_below(row, length)?;
        let shown = length - usize::from(exponent);
        let decimals = u8::try_from(digits.saturating_sub(shown)).unwrap_or_default();
        let rounded = figure.shifted(exponent).rounded(decimals).figure.shortened();
        if rounded.digits().len() - rounded.decimals() <= shown {
            let words = |name: &str| {
                pieces(row, b'|').find_map(|entry| {
                    let (power, after) = power(entry);
                    (power == exponent).then_some(())?;
                    after.strip_prefix(name)?.strip_prefix(':')
                })
            };
            let pattern = words(category(rounded).name()).or_else(|| words(""))?;
            return (!pattern.is_empty()).then_some(Compact { figure: rounded, exponent, pattern });
        }
    }
    None
}

/// The largest power of ten that has words and that numbers with this many digits reach.
fn power_below(row: &str, length: usize) -> Option<u8> {
    let powers = pieces(row, b'|').map(|entry| power(entry).0);
    powers.filter(|power| *power > 0 && usize::from(*power) < length).max()
}

/// The power of ten at the start of an entry, and the rest.
pub(super) fn power(entry: &str) -> (u8, &str) {
    let mut power = 0_u8;
    let mut rest = entry;
    while let Some(digit) = rest.bytes().next().filter(u8::is_ascii_digit) {
        power = power.wrapping_mul(10).wrapping_add(digit & 15);
        rest = rest.get(1..).unwrap_or_default();
    }
    (power, rest)
}
