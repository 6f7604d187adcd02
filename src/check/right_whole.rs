//! Finds the whole that a percentage is of, where it contradicts the stated whole.
//!
//! Among a card's figures, and the stated percentages of them, one may fit by chance. Then a suggestion would
//! be worse than none. A percentage of few digits fits often, and so does any percentage where there are many
//! wholes to try. Both together decide whether any is tried. `tests/suggestions.rs` measures how often a
//! random percentage gets a suggestion nevertheless.

use super::calculation::{Check, Verdict};
use super::percentage::verdict;
use super::span::Span;
use crate::card::{Card, Goal, Relation, Stat, Unit, Whole};
use crate::figure::Figure;

/// A whole that a percentage fits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct RightWhole {
    /// Its size.
    pub(super) size: Figure,
    /// The percentage of the figure, where the whole is not all of it.
    pub(super) rate: Option<Figure>,
    /// The figure.
    pub(super) of: Figure,
    /// The stat with that figure. `None` for a total that is stated by itself.
    pub(super) stat: Option<usize>,
}

/// The only whole on the card that the figure is `percent` of, to the last digit. `None` where there is none,
/// or where it could be by chance.
pub(super) fn right_whole(card: &Card, index: usize, value: Figure, percent: Figure) -> Option<RightWhole> {
    let stat = card.stats().get(index)?;
    let part = Span::of(value, stat.unit());
    let all = wholes(card, index, value, percent);
    if !is_telling(percent, all.len()) {
        return None;
    }
    let comes_out = |whole: &&RightWhole| {
        let unit = whole.stat.and_then(|index| card.stats().get(index)).and_then(Stat::unit).or(stat.unit());
        let of = Span::of(whole.of, unit);
        let size = match whole.rate {
            Some(rate) => of.percentage(Span::exact(rate)),
            None => of,
        };
        verdict(part, size, percent, Check::Share) == Verdict::Agrees
    };
    let mut right = all.iter().filter(comes_out);
    let first = right.next()?;
    right.next().is_none().then_some(*first)
}

/// Whether a percentage has enough digits, for the number of wholes to try, that it fits by chance in less
/// than one of a hundred cases. This holds for two distributions: all percentages up to 100 equally likely,
/// and small ones as likely as large ones.
pub(crate) fn is_telling(percent: Figure, tries: usize) -> bool {
    let tries = Figure::from(u32::try_from(tries).unwrap_or(u32::MAX));
    // The range of amounts that round to the percentage, times the number of wholes.
    let Some(chance) = tries.percentage(percent.last_place()) else { return false };
    let is_less = |most: Option<Figure>| most.is_some_and(|most| most.exceeds(chance));
    is_less(Figure::parse("0.008").ok()) && is_less(percent.percentage(Figure::parse("0.04").unwrap_or(percent)))
}

/// All wholes that the stat's figure could be a percentage of: the figures of other stats, totals, and the
/// stated percentages of these. They are large enough for a percentage of at most 100, unless `percent`
/// itself is above 100.
fn wholes(card: &Card, index: usize, value: Figure, percent: Figure) -> Vec<RightWhole> {
    let mut figures: Vec<(Figure, Option<usize>)> = Vec::new();
    let mut rates: Vec<Figure> = Vec::new();
    let scale = card.stats().get(index).map(Stat::scale);
    for (other, stat) in card.stats().iter().enumerate() {
        if let Some(value) = stat.value() {
            match stat.unit() {
                Some(Unit::Percent) => rates.push(value),
                _ if other != index && scale == Some(stat.scale()) => figures.push((value, Some(other))),
                _ => {}
            }
        }
        let whole = match stat.relation() {
            Relation::Share(share) => {
                rates.push(share.percent());
                Some(share.whole())
            }
            Relation::Target(target) => match target.goal() {
                Goal::Value(goal) => {
                    figures.push((*goal, None));
                    None
                }
                Goal::Percent(rate, whole) => {
                    rates.push(*rate);
                    Some(whole)
                }
            },
            Relation::Plain => None,
        };
        if let Some(Whole::Total(total, _)) = whole {
            figures.push((*total, None));
        }
    }
    let mut wholes: Vec<RightWhole> = Vec::new();
    for (of, stat) in figures {
        for rate in [None].into_iter().chain(rates.iter().map(|rate| Some(*rate))) {
            // The percentage itself is the one that is wrong.
            let is_own = rate.is_some_and(|rate| rate == percent);
            let size = rate.map_or(Some(of), |rate| of.percentage(rate));
            let is_passed = percent.exceeds(Figure::from(100));
            if let Some(size) = size.filter(|size| !is_own && (is_passed || !value.exceeds(*size)))
                && size.exceeds(Figure::from(0))
                && !wholes.iter().any(|known| known.size == size)
            {
                wholes.push(RightWhole { size, rate, of, stat });
            }
        }
    }
    wholes
}
