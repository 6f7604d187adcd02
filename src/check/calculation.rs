//! A calculation: its subject, its figures and its verdict.

use super::span::Span;
use crate::figure::{Figure, Rounded};

/// How many decimals a percentage has that nobody has stated.
pub(crate) const COMPUTED_DECIMALS: u8 = 1;

/// A statement, calculated anew.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Calculation {
    pub(super) stat: usize,
    pub(super) check: Check,
    pub(super) left: Figure,
    pub(super) right: Figure,
    pub(super) stated: Option<Figure>,
    pub(super) verdict: Verdict,
}

/// The subject of a calculation, and its formula for [`Calculation::left`] and [`Calculation::right`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Check {
    /// The stat's figure is a percentage of a whole: left ÷ right.
    Share,
    /// The size of a whole that is known only by its name: left ÷ right percent. Where a target is a
    /// percentage of that whole, that percentage is given, and the result is divided by it too.
    Implied(Option<Figure>),
    /// The amount of a target: left percent of right.
    Goal,
    /// How much of a target is reached: left ÷ right.
    Reached,
    /// The figure as a percentage of the whole that the target is a percentage of: left ÷ right, to this many
    /// decimals.
    Overall(usize),
    /// The distance of the figure to its target: left − right.
    Distance,
    /// The difference to an earlier figure: left − right.
    Difference,
    /// The difference in percent of the earlier figure: left ÷ right.
    Growth,
    /// The difference to the figure of something else, at this index of [`Stat::comparisons`]: left − right.
    ///
    /// [`Stat::comparisons`]: crate::card::Stat::comparisons
    Compared(usize),
    /// The same difference, left, in percent of that figure: left ÷ right.
    ComparedPercent(usize),
    /// All parts of a whole add up: left is their sum, right the whole.
    Parts,
    /// The stat's figure, left, equals the last of its series, right, at this index of the series.
    Latest(usize),
    /// The earlier figure, left, equals the one with its date in the series, right, at this index of the
    /// series.
    Earlier(usize),
    /// A whole that is known only by its name has the same size, left ÷ right percent, as the stat at this
    /// index implies.
    SameWhole(usize),
}

/// The outcome of a calculation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It agrees, to the printed precision.
    Agrees,
    /// It agrees with the exact result cut off instead of rounded.
    Truncated,
    /// It does not agree.
    Contradicts,
    /// It is impossible, whatever the figures: a share of more than 100%, a percentage of nothing.
    Impossible,
    /// No value was stated to compare the result with.
    Computed,
    /// It cannot be calculated.
    Unchecked(Reason),
}

/// Why a statement cannot be calculated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The numbers have too many digits to multiply.
    TooLong,
    /// The whole of the percentage is not stated, or is about zero.
    NoWhole,
    /// The percentage is of a figure that is not above zero. Its meaning is ambiguous.
    Negative,
    /// The figure is on a scale whose zero is a convention, such as that of temperatures.
    Scale,
    /// The figures have different units.
    Units,
}

impl Calculation {
    /// The stat that makes the statement: its index in [`crate::Card::stats`]. For [`Check::Parts`], the
    /// first of the parts.
    pub fn stat(&self) -> usize {
        self.stat
    }

    /// The subject of the calculation.
    pub fn check(&self) -> Check {
        self.check
    }

    /// The first operand.
    pub fn left(&self) -> Figure {
        self.left
    }

    /// The second operand.
    pub fn right(&self) -> Figure {
        self.right
    }

    /// The stated value, if any.
    pub fn stated(&self) -> Option<Figure> {
        self.stated
    }

    /// How the result compares with the stated value.
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// The result. A percentage has two decimals more than the stated one, or one decimal where none was
    /// stated; fewer where it is exact. For [`Check::Implied`], use [`Calculation::implied`].
    pub fn result(&self) -> Rounded {
        let exact = |figure: Option<Figure>| {
            let figure = figure.unwrap_or(self.left);
            Rounded { figure, exact: figure.is_plain() }
        };
        match self.check {
            Check::Share | Check::Reached | Check::Overall(_) | Check::Growth | Check::ComparedPercent(_) => {
                let decimals = match (self.check, self.stated) {
                    (Check::Overall(decimals), _) => decimals,
                    (_, Some(stated)) => stated.decimals() + 2,
                    (_, None) => usize::from(COMPUTED_DECIMALS),
                };
                match self.left.percent_of(self.right, places(decimals)) {
                    Some(Rounded { figure, exact: true }) => exact(Some(figure.shortened())),
                    Some(rounded) => rounded,
                    None => exact(None),
                }
            }
            Check::Goal => exact(self.right.percentage(self.left)),
            Check::Distance | Check::Difference | Check::Compared(_) => exact(self.left.minus(self.right)),
            Check::Implied(_) => Rounded { figure: self.left, exact: false },
            Check::Parts | Check::Latest(_) | Check::Earlier(_) | Check::SameWhole(_) => exact(None),
        }
    }

    /// The smallest and the largest possible size of the whole of [`Check::Implied`], rounded according to
    /// their distance: where they are 288 apart, to hundreds. `None` where the size has no upper bound, or
    /// the numbers are too long.
    pub fn implied(&self) -> Option<(Figure, Figure)> {
        let Check::Implied(rate) = self.check else { return None };
        let mut percents = Span::printed(self.right);
        if let Some(rate) = rate {
            percents = Span::exact(rate).percentage(percents);
        }
        if percents.low.is_negative() {
            return None;
        }
        let end = |percent: Figure| Some(self.left.percent_of(percent, places(self.left.decimals()))?.figure);
        let (low, high) = (end(percents.high)?, end(percents.low)?);
        let digits = high.minus(low)?.rounded(0).figure.digits().len();
        let zeros = places(digits.saturating_sub(1));
        if zeros == 0 { Some((low, high)) } else { low.in_round_numbers(zeros).zip(high.in_round_numbers(zeros)) }
    }

    /// Whether readers can see it: it is a calculation and not just a comparison, and it agrees, or no value
    /// was stated. Nothing is calculated for them from a figure that is "more than" another.
    pub fn is_shown(&self) -> bool {
        let is_known = !self.left.is_bound() && !self.right.is_bound();
        is_known && self.is_sum() && matches!(self.verdict, Verdict::Agrees | Verdict::Truncated | Verdict::Computed)
    }

    /// Whether it is a calculation and not just a comparison, and contradicts the stated value.
    pub(crate) fn is_contradicted(&self) -> bool {
        self.is_sum() && self.verdict == Verdict::Contradicts
    }

    /// Whether it is a calculation and not just a comparison.
    fn is_sum(&self) -> bool {
        match self.check {
            Check::Latest(_) | Check::Earlier(_) | Check::SameWhole(_) => false,
            Check::Implied(_) => self.implied().is_some(),
            _ => true,
        }
    }
}

impl Verdict {
    /// The name of the verdict in lower case.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Agrees => "agrees",
            Self::Truncated => "truncated",
            Self::Contradicts => "contradicts",
            Self::Impossible => "impossible",
            Self::Computed => "computed",
            Self::Unchecked(_) => "unchecked",
        }
    }
}

pub(super) fn places(decimals: usize) -> u8 {
    u8::try_from(decimals).unwrap_or(u8::MAX)
}
