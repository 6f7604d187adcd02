//! The values that a printed figure can have had before it was rounded: a span of exact decimals.

use std::cmp::Ordering;

use crate::card::Unit;
use crate::figure::{Figure, Qualifier};

/// A million times an amount, in percent of it.
const MILLION_TIMES: u32 = 100_000_000;

/// All amounts from one figure to another, both included. Where a number became too long to calculate with,
/// the figure is [`Figure::TOO_LONG`], and so is every result from it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    pub(super) low: Figure,
    pub(super) high: Figure,
}

impl Span {
    /// One amount.
    pub(crate) fn exact(figure: Figure) -> Self {
        Self { low: figure, high: figure }
    }

    /// Every value that rounds to the figure, or that it is about.
    pub(crate) fn printed(figure: Figure) -> Self {
        if !figure.is_plain() {
            return Self::qualified(figure);
        }
        let (low, high) = figure.rounded_from().unwrap_or((Figure::TOO_LONG, Figure::TOO_LONG));
        Self { low, high }
    }

    /// Every value that a figure with a qualifier stands for. "About 300,000" was rounded to its last digit
    /// that is not zero, and is no more exact than a twentieth. "More than" has an end so that it can be
    /// calculated with: a million times the figure.
    fn qualified(figure: Figure) -> Self {
        let far = |figure: Option<Figure>| figure.unwrap_or(Figure::TOO_LONG);
        let alone = figure.alone();
        let most =
            far(alone.magnitude().plus(Figure::from(1)).and_then(|one| one.percentage(Figure::from(MILLION_TIMES))));
        let least = if alone.exceeds(Figure::from(0)) { Figure::from(0) } else { far(Figure::from(0).minus(most)) };
        // The amount itself does not count for "more than" and "less than".
        let step = Self::exact(alone.last_place().shifted(6));
        let past = Self::exact(alone);
        match figure.qualifier() {
            Qualifier::LessThan => Self { low: least, high: past.minus(step).low },
            Qualifier::AtMost | Qualifier::UpTo => Self { low: least, high: alone },
            Qualifier::MoreThan => Self { low: far(alone.plus(step.low)), high: most },
            Qualifier::AtLeast => Self { low: alone, high: most },
            _ => {
                let twentieth = alone.magnitude().percentage(Figure::from(5)).unwrap_or(step.low);
                let half = alone.half_of_last_digit();
                let near = if half.exceeds(twentieth) { half } else { twentieth };
                let high = if figure.qualifier() == Qualifier::Nearly { alone } else { far(alone.plus(near)) };
                Self { low: past.minus(Self::exact(near)).low, high }
            }
        }
    }

    /// Every value that a figure in a unit stands for. A whole number of people or of money was counted. A
    /// figure with decimals, a percentage or a measure was rounded to its last digit.
    #[inline(never)]
    pub(crate) fn of(figure: Figure, unit: Option<&Unit>) -> Self {
        let is_counted = figure.decimals() == 0 && !matches!(unit, Some(Unit::Percent | Unit::Measure(_)));
        if is_counted && figure.is_plain() { Self::exact(figure) } else { Self::printed(figure) }
    }

    /// Every value that rounds to the figure, where one unit of its last printed digit is `place`: 100000 for
    /// "2.8 million".
    #[cfg(any(not(browser), feature = "article"))]
    pub(crate) fn rounded(figure: Figure, place: Figure) -> Self {
        if !figure.is_plain() {
            return Self::qualified(figure);
        }
        let half = place.percentage(Figure::from(50)).unwrap_or(Figure::TOO_LONG);
        Self::exact(figure).minus(Self { low: Figure::from(0).minus(half).unwrap_or(Figure::TOO_LONG), high: half })
    }

    /// All differences of an amount in this span and one in the other.
    #[inline(never)]
    pub(super) fn minus(self, other: Self) -> Self {
        let minus = |one: Figure, other: Figure| one.minus(other).unwrap_or(Figure::TOO_LONG);
        Self { low: minus(self.low, other.high), high: minus(self.high, other.low) }
    }

    /// All sums of an amount in this span and another.
    pub(super) fn plus(self, other: Figure) -> Self {
        let plus = |one: Figure| one.plus(other).unwrap_or(Figure::TOO_LONG);
        Self { low: plus(self.low), high: plus(self.high) }
    }

    /// All percentages `percents` of an amount in this span, which is not negative.
    #[inline(never)]
    pub(crate) fn percentage(self, percents: Self) -> Self {
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
