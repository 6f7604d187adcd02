//! The figures of an article by their amounts, and those that may be a figure of the card.

use std::cmp::Reverse;

use super::Verdict;
use super::amount::{Amount, Equality, digits};
use super::context::Context;
use super::fit::{self, Fit, fit};
use super::stated::Stated;
use crate::article::{Article, Found};
use crate::figure::Figure;

/// From here on, figures are so rare in a text that two digits are enough to know one.
const LARGE: f64 = 1e6;

/// The figures of an article, in the order of their amounts.
pub(super) struct Candidates<'a> {
    pub(super) found: &'a [Found],
    pub(super) text: &'a str,
    amounts: &'a Amounts,
}

/// The amounts that the figures of an article can stand for. To find them takes longer than to compare a card
/// with them.
#[derive(Default)]
pub(crate) struct Amounts {
    readings: Vec<Reading>,
    /// About how much each is, and its index, in this order once they are sorted: that moves less than to
    /// sort the readings.
    order: Vec<(f64, usize)>,
}

impl Amounts {
    /// Those of all figures of an article.
    pub(super) fn of(found: &[Found]) -> Self {
        let mut amounts = Self::default();
        amounts.add(found, 0);
        amounts.sort();
        amounts
    }

    /// Adds those of figures, of which the first has this index.
    pub(crate) fn add(&mut self, found: &[Found], first: usize) {
        for (index, found) in (first..).zip(found) {
            let other = found.other.map(|other| Reading::of(index, other, Some(other.last_place())));
            for reading in [Reading::of(index, found.value, found.place)].into_iter().chain(other) {
                self.order.push((reading.about, self.readings.len()));
                self.readings.push(reading);
            }
        }
    }

    /// Puts them in their order. A card can be compared with them then.
    pub(crate) fn sort(&mut self) {
        self.order.sort_unstable_by(|(one, _), (other, _)| one.total_cmp(other));
    }

    /// Those from one amount to another, the smallest first.
    fn between(&self, low: f64, high: f64) -> impl Iterator<Item = &Reading> {
        let start = self.order.partition_point(|(about, _)| *about < low);
        let order = self.order.get(start..).unwrap_or_default();
        let within = order.iter().take_while(move |(about, _)| *about <= high);
        within.filter_map(|(_, index)| self.readings.get(*index))
    }
}

/// An amount that a figure of the article can stand for.
struct Reading {
    /// The index of the figure.
    index: usize,
    amount: Amount,
    is_negative: bool,
    /// About how much it is, and half of the unit that it is rounded to.
    about: f64,
    half: f64,
}

/// The figures of an article that may be a figure of the card.
pub(super) struct Matches {
    pub(super) verdict: Verdict,
    /// Their indices, the best first.
    pub(super) found: Vec<usize>,
}

/// A figure of the article that may be one of the card.
struct Match {
    verdict: Verdict,
    fit: Fit,
    /// How many of the card's words stand beside it.
    overlap: usize,
    index: usize,
}

impl<'a> Candidates<'a> {
    pub(super) fn new(article: &'a Article, found: &'a [Found], amounts: &'a Amounts) -> Self {
        Self { found, text: article.text(), amounts }
    }

    /// The figures that are equal to one of the card, and count the same. Where some are equal, those that
    /// are rounded are left out.
    pub(super) fn matches(&self, stated: &Stated<'_>, context: &Context<'_>) -> Matches {
        let mut matches: Vec<Match> = Vec::new();
        for amount in &stated.amounts {
            for conversion in fit::conversions(stated.unit) {
                self.find(stated, *amount, conversion, context, &mut matches);
            }
        }
        let rank = |verdict: Verdict| match verdict {
            Verdict::Found => 0,
            Verdict::FoundRounded(rounding) => 1 + rounding as usize,
            Verdict::OtherUnit(None) => 1,
            Verdict::OtherUnit(Some(rounding)) => 2 + rounding as usize,
            _ => usize::MAX,
        };
        matches.sort_by_key(|it| (rank(it.verdict), Reverse(it.fit), Reverse(it.overlap), it.index));
        let Some(verdict) = matches.first().map(|first| first.verdict) else {
            return Matches { verdict: Verdict::Missing, found: Vec::new() };
        };
        let mut found: Vec<usize> = Vec::new();
        for it in matches.iter().filter(|it| it.verdict == verdict) {
            if !found.contains(&it.index) {
                found.push(it.index);
            }
            // There is no end of small numbers in a long text.
            if found.len() == super::MAX_PLACES {
                break;
            }
        }
        Matches { verdict, found }
    }

    /// The figures from one amount to another, each once, without their signs.
    pub(super) fn between(&self, low: f64, high: f64) -> impl Iterator<Item = usize> {
        self.amounts.between(low, high).map(|reading| reading.index)
    }

    /// Adds the figures that are equal to an amount once they are converted.
    fn find(
        &self,
        stated: &Stated<'_>,
        amount: Amount,
        conversion: Option<Figure>,
        context: &Context<'_>,
        matches: &mut Vec<Match>,
    ) {
        let factor = conversion.map_or(1.0, |percent| percent.approximately() / 100.0);
        let (about, half) = (amount.figure.approximately() / factor, amount.half.approximately() / factor);
        // A figure of one digit is rounded by up to a half of what it is.
        let (low, high) = (about * 0.45 - half * 2.0, about * 2.1 + half * 2.0);
        for reading in self.amounts.between(low, high) {
            if (reading.about - about).abs() > 2.01 * half.max(reading.half) + about * 1e-9 {
                continue;
            }
            let Some(found) = self.found.get(reading.index) else { continue };
            if reading.is_negative != stated.figure.is_negative() && !stated.is_signed {
                continue;
            }
            let Some(unit) = fit(stated.unit, found, self.text).filter(|unit| unit.conversion == conversion) else {
                continue;
            };
            let article = match conversion {
                Some(percent) => reading.amount.converted(percent),
                None => Some(reading.amount),
            };
            let Some(equality) = article.and_then(|article| amount.equals(article)) else { continue };
            let overlap = context.overlap(&stated.words, &found.span);
            let digits = digits(reading.amount.figure).min(amount.digits());
            // "16 million" is there by chance as seldom as a figure of three digits.
            let digits = if digits == 2 && about >= LARGE { 3 } else { digits };
            if is_evidence(unit.fit, equality, digits, overlap) {
                let verdict = match (equality, conversion) {
                    (Equality::Exact, None) => Verdict::Found,
                    (Equality::Rounded(rounding), None) => Verdict::FoundRounded(rounding),
                    (Equality::Exact, Some(_)) => Verdict::OtherUnit(None),
                    (Equality::Rounded(rounding), Some(_)) => Verdict::OtherUnit(Some(rounding)),
                };
                matches.push(Match { verdict, fit: unit.fit, overlap, index: reading.index });
            }
        }
    }
}

impl Reading {
    fn of(index: usize, figure: Figure, place: Option<Figure>) -> Self {
        let amount = Amount::of(figure, place);
        let (about, half) = (amount.figure.approximately(), amount.half.approximately());
        Self { index, amount, is_negative: figure.is_negative(), about, half }
    }
}

/// Whether a figure is unlikely to be equal by chance: it has enough digits, or counts what the card counts,
/// or stands beside the card's words.
fn is_evidence(fit: Fit, equality: Equality, digits: usize, overlap: usize) -> bool {
    match (fit, equality) {
        (Fit::Same, Equality::Exact) => true,
        (Fit::Same, Equality::Rounded(_)) => digits >= 2 || overlap > 0,
        (Fit::Open, Equality::Exact) => digits >= 3 || overlap > 0,
        (Fit::Open, Equality::Rounded(_)) => digits >= 3 || digits >= 2 && overlap > 0 || overlap > 1,
        (Fit::Weak, Equality::Exact) => digits >= 4 || overlap > 1,
        (Fit::Weak, Equality::Rounded(_)) => digits >= 3 && overlap > 1,
    }
}
