//! What a calculation is: what it is about, its figures, and what it came to.

use super::span::Span;
use crate::figure::{Figure, Rounded};

/// How many decimals a percentage has that nobody has stated.
pub(crate) const COMPUTED_DECIMALS: u8 = 1;

/// A statement worked out anew.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Calculation {
    pub(super) stat: usize,
    pub(super) check: Check,
    pub(super) left: Figure,
    pub(super) right: Figure,
    pub(super) stated: Option<Figure>,
    pub(super) verdict: Verdict,
}

/// What a statement is about, and how it is worked out from the figures on the [`Calculation::left`] and the [`Calculation::right`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Check {
    /// The stat's figure is a percentage of a whole: left ÷ right.
    Share,
    /// A whole that is known by its name only: left ÷ right percent, and where a target is a percentage of it, ÷ that too.
    Implied(Option<Figure>),
    /// What a target amounts to: left percent of right.
    Goal,
    /// How much of a target is reached: left ÷ right.
    Reached,
    /// How much that is of what the target is a percentage of: left ÷ right, to so many decimals.
    Overall(usize),
    /// The difference to an earlier figure: left − right.
    Difference,
    /// The same in percent of the earlier figure: left ÷ right.
    Growth,
    /// All parts of a whole add up, to left, and it is right.
    Parts,
    /// The figure of the stat, left, is the last of its series, right, at this position there.
    Latest(usize),
    /// The earlier figure, left, is that of its date in the series, right, at this position there.
    Earlier(usize),
    /// A whole that is known by its name only is as large, left ÷ right percent, as where another stat, at this position, names it.
    SameWhole(usize),
}

/// What working a statement out came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It comes out, to the precision that was printed.
    Agrees,
    /// It would come out if it had been rounded instead of cut off.
    Truncated,
    /// It does not come out.
    Contradicts,
    /// It can't be so, whatever its figures: a share of more than all, a percentage of nothing.
    Impossible,
    /// Nothing was stated that it could be compared with: it is what follows.
    Computed,
    /// It can't be worked out.
    Unchecked(Reason),
}

/// Why a statement can't be worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The numbers have too many digits to be multiplied.
    TooLong,
    /// Nothing says what it is a percentage of, or that is about zero.
    NoWhole,
    /// A percentage of a figure that is not above zero means different things to different people.
    Negative,
    /// The figure is on a scale whose zero is a convention, such as that of temperatures.
    Scale,
    /// The figures are counted in different units.
    Units,
}

impl Calculation {
    /// The stat that states it, by its position in [`Card::stats`]. Of [`Check::Parts`], the first of the parts.
    pub fn stat(&self) -> usize {
        self.stat
    }

    /// What it is about.
    pub fn check(&self) -> Check {
        self.check
    }

    /// The first figure that it is worked out from.
    pub fn left(&self) -> Figure {
        self.left
    }

    /// The second.
    pub fn right(&self) -> Figure {
        self.right
    }

    /// What was stated, if anything was.
    pub fn stated(&self) -> Option<Figure> {
        self.stated
    }

    /// What comparing the two means.
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// What it comes to: a percentage to two decimals more than were stated, or else to one; fewer where it comes out even. What
    /// [`Check::Implied`] comes to is [`Calculation::implied`].
    pub fn result(&self) -> Rounded {
        let exact = |figure: Option<Figure>| Rounded { figure: figure.unwrap_or(self.left), exact: true };
        match self.check {
            Check::Share | Check::Reached | Check::Overall(_) | Check::Growth => {
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
            Check::Difference => exact(self.left.minus(self.right)),
            Check::Implied(_) => Rounded { figure: self.left, exact: false },
            Check::Parts | Check::Latest(_) | Check::Earlier(_) | Check::SameWhole(_) => exact(None),
        }
    }

    /// The least and the most that the whole of [`Check::Implied`] can be, as round as their distance allows: where they are 288 apart, in
    /// hundreds. `None` where it can be anything, or the numbers are too long.
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

    /// Whether readers can be shown it: it is worked out, not just compared, and it comes out, or nothing else was stated.
    pub fn is_shown(&self) -> bool {
        self.is_sum() && matches!(self.verdict, Verdict::Agrees | Verdict::Truncated | Verdict::Computed)
    }

    /// Whether it is worked out, and does not come out.
    pub(crate) fn is_contradicted(&self) -> bool {
        self.is_sum() && self.verdict == Verdict::Contradicts
    }

    /// Whether it is worked out, not just compared.
    fn is_sum(&self) -> bool {
        match self.check {
            Check::Latest(_) | Check::Earlier(_) | Check::SameWhole(_) => false,
            Check::Implied(_) => self.implied().is_some(),
            _ => true,
        }
    }
}

impl Verdict {
    /// In a word.
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
