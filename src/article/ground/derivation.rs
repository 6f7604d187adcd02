//! Figures of a card that follow from figures of its article.

use super::candidates::Candidates;
use super::fit::{Fit, fit};
use super::stated::{Stated, Wanted};
use super::{Grounded, Verdict};
use crate::article::{Found, FoundUnit, Notation};
use crate::card::{Card, Goal, Relation, Stat};
use crate::check::{self, Check, calculations, is_telling};
use crate::figure::Figure;
use crate::finding::Findings;

/// How a figure follows from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Derivation {
    /// It is one figure in percent of another one.
    Percentage,
    /// It is how much one figure is above or below another one, in percent of that.
    Growth,
    /// It is the difference of two.
    Difference,
    /// It is the sum of two.
    Sum,
    /// It is a percentage of another figure.
    PartOf,
}

/// Figures that belong together stand no further apart, in bytes.
const DISTANCE: usize = 600;
/// And have no more other figures between them.
const BETWEEN: usize = 8;
/// In an article with more figures, one of the two has to be a figure of the card.
const FEW: usize = 64;

/// Two figures of the article near each other from which the card's figure follows. None where it could
/// follow by chance.
pub(super) fn near(
    stated: &Stated<'_>,
    candidates: &Candidates<'_>,
    claimed: &[usize],
) -> Option<(Derivation, Vec<usize>)> {
    let found = candidates.found;
    let mut tries = 0;
    let mut first = None;
    let is_few = found.len() <= FEW;
    for index in if is_few { (0..found.len()).collect() } else { at_most_before(claimed, BETWEEN) } {
        let Some(one) = found.get(index) else { continue };
        let is_claimed = is_few || claimed.contains(&index);
        for (other_index, other) in found.iter().enumerate().skip(index + 1).take(BETWEEN) {
            if other.span.start > one.span.end + DISTANCE {
                break;
            }
            if !is_claimed && !claimed.contains(&other_index) {
                continue;
            }
            for (left, right, order) in [(one, other, [index, other_index]), (other, one, [other_index, index])] {
                let Some((is_there, derivation)) = follows(stated, left, right, candidates.text) else { continue };
                tries += 1;
                if is_there && first.is_none() {
                    first = Some((derivation, order.to_vec()));
                }
            }
        }
    }
    let is_telling = match stated.unit {
        Wanted::Percent | Wanted::Points => is_telling(stated.figure.magnitude(), tries),
        // Of all figures with so many digits, fewer than one in a hundred would do.
        _ => super::amount::digits(stated.figure) >= 3 + tries.checked_ilog10().unwrap_or_default() as usize,
    };
    first.filter(|_| is_telling)
}

/// The indices that are in a list, or at most so far before one that is: each once, in their order.
fn at_most_before(list: &[usize], count: usize) -> Vec<usize> {
    let mut all: Vec<usize> = list.iter().flat_map(|index| index.saturating_sub(count)..=*index).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Marks what is missing in the article, but agrees with figures that it has as the card's own check
/// calculates it.
pub(super) fn by_the_card(card: &Card, grounded: &mut [Grounded]) {
    let findings = Findings::default();
    for calculation in calculations(card, &findings) {
        let Some(stated) = calculation.stated() else { continue };
        if !matches!(calculation.verdict(), check::Verdict::Agrees | check::Verdict::Truncated) {
            continue;
        }
        let (key, derivation) = match calculation.check() {
            Check::Share => (".share.percent", Derivation::Percentage),
            Check::Reached => (".target.reached", Derivation::Percentage),
            Check::Difference => (".by", Derivation::Difference),
            Check::Growth => (".percent", Derivation::Growth),
            _ => continue,
        };
        let relation = card.stats().get(calculation.stat()).map(Stat::relation);
        let operands = match (calculation.check(), relation) {
            (Check::Reached, Some(Relation::Target(target))) => match target.goal() {
                Goal::Percent(rate, whole) => vec![Some(calculation.left()), Some(*rate), card.size_of(whole)],
                Goal::Value(goal) => vec![Some(calculation.left()), Some(*goal)],
            },
            _ => vec![Some(calculation.left()), Some(calculation.right())],
        };
        let place = |operand: &Option<Figure>| {
            let is_it = |known: &&Grounded| {
                Some(known.figure) == *operand && matches!(known.verdict, Verdict::Found | Verdict::FoundRounded(_))
            };
            grounded.iter().find(is_it)?.places.first().cloned()
        };
        let Some(places) = operands.iter().map(place).collect::<Option<Vec<_>>>() else { continue };
        let is_missing = |known: &&mut Grounded| {
            known.verdict == Verdict::Missing
                && known.stat == calculation.stat()
                && known.figure == stated
                && known.path.ends_with(key)
        };
        if let Some(missing) = grounded.iter_mut().find(is_missing) {
            missing.verdict = Verdict::Derived(derivation);
            missing.places = places;
        }
    }
}

/// Whether a figure of the card follows from two of the article, in this order, and how. `None` where the two
/// have nothing to do with each other.
fn follows(stated: &Stated<'_>, left: &Found, right: &Found, text: &str) -> Option<(bool, Derivation)> {
    let is_plain =
        |found: &Found| found.notation != Notation::Ordinal && !found.value.is_bound() && !found.value.is_zero();
    if !is_plain(left) || !is_plain(right) {
        return None;
    }
    let figure = stated.figure;
    let [one, other, own] = [left.value, right.value, figure].map(Figure::approximately);
    if matches!(stated.unit, Wanted::Percent) {
        let is_amount = |found: &Found| !matches!(found.unit, FoundUnit::Percent | FoundUnit::Points);
        if !is_amount(left) || !is_amount(right) || !is_same_unit(&left.unit, &right.unit) {
            return None;
        }
        let (check, derivation, offset) = if stated.is_signed {
            (Check::Growth, Derivation::Growth, 100.0)
        } else {
            (Check::Share, Derivation::Percentage, 0.0)
        };
        // A part is no larger than its whole.
        if check == Check::Share && one > other {
            return None;
        }
        let slack = figure.last_place().approximately();
        let is_about = (one / other * 100.0 - offset - own).abs() <= slack.max(own.abs() * 0.05);
        let is_there = is_about && {
            let [part, whole] = [left, right].map(Found::values);
            check::verdict(part, whole, figure, check) == check::Verdict::Agrees
        };
        return Some((is_there, derivation));
    }
    let fits = |found: &Found| {
        fit(stated.unit, found, text).is_some_and(|unit| unit.conversion.is_none() && unit.fit != Fit::Weak)
    };
    if left.unit == FoundUnit::Percent && fits(right) && right.unit != FoundUnit::Percent {
        let half = figure.last_place().approximately() / 2.0;
        let is_there = (one * other / 100.0 - own).abs() <= half;
        return Some((is_there, Derivation::PartOf));
    }
    if !fits(left) || !fits(right) || one < other {
        return None;
    }
    let is_equal = |result: Option<Figure>| {
        result.is_some_and(|result| result.alone().shortened() == figure.magnitude().alone().shortened())
    };
    if is_equal(left.value.plus(right.value)) {
        return Some((true, Derivation::Sum));
    }
    Some((is_equal(left.value.minus(right.value)), Derivation::Difference))
}

/// Whether two figures may count the same.
fn is_same_unit(one: &FoundUnit, other: &FoundUnit) -> bool {
    match (one, other) {
        (FoundUnit::Noun(_), FoundUnit::Noun(_)) | (FoundUnit::None, _) | (_, FoundUnit::None) => true,
        (FoundUnit::Currency { code: one, .. }, FoundUnit::Currency { code: other, .. })
        | (FoundUnit::Measure(one), FoundUnit::Measure(other)) => one == other,
        _ => false,
    }
}
