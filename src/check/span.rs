//! The values that a printed figure can have had before it was rounded: a span of exact decimals.

use std::cmp::Ordering;

use crate::card::Unit;
use crate::figure::Figure;

/// All amounts from one figure to another, both included. Where a number became too long to calculate with,
/// the figure is [`Figure::TOO_LONG`], and so is every result from it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) low: Figure,
    pub(super) high: Figure,
}

impl Span {
    /// One amount.
    pub(super) fn exact(figure: Figure) -> Self {
        Self { low: figure, high: figure }
    }

    /// Every value that rounds to the figure.
    pub(super) fn printed(figure: Figure) -> Self {
        let (low, high) = figure.rounded_from().unwrap_or((Figure::TOO_LONG, Figure::TOO_LONG));
        Self { low, high }
    }

    /// Every value that a figure in a unit stands for. A whole number of people or of money was counted. A
    /// figure with decimals, a percentage or a measure was rounded to its last digit.
    #[inline(never)]
    pub(super) fn of(figure: Figure, unit: Option<&Unit>) -> Self {
        let is_counted = figure.decimals() == 0 && !matches!(unit, Some(Unit::Percent | Unit::Measure(_)));
        if is_counted { Self::exact(figure) } else { Self::printed(figure) }
    }

    /// All differences of an amount in this span and one in the other.
    #[inline(never)]
    pub(super) fn minus(self, other: Self) -> Self {
        let minus = |one: Figure, other: Figure| one.minus(other).unwrap_or(Figure::TOO_LONG);
        Self { low: minus(self.low, other.high), high: minus(self.high, other.low) }
    }

    /// All percentages `percents` of an amount in this span, which is not negative.
    #[inline(never)]
    pub(super) fn percentage(self, percents: Self) -> Self {
        let of = |whole: Figure, percent: Figure| whole.percentage(percent).unwrap_or(Figure::TOO_LONG);
        Self {
            low: of(if percents.low.is_negative() { self.high } else { self.low }, percents.low),
            high: of(if percents.high.is_negative() { self.low } else { self.high }, percents.high),
        }
    }

    /// Whether some amount is in both. `None` where the numbers are too long to tell.
    #[inline(never)]
    pub(super) fn meets(self, other: Self) -> Option<bool> {
        let above = self.low.compare(other.high)?;
        let below = other.low.compare(self.high)?;
        Some(above != Ordering::Greater && below != Ordering::Greater)
    }
}
