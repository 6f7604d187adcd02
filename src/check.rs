//! Checks whether the figures of a card add up. Every statement that follows from others is calculated anew,
//! in exact decimals.
//!
//! A percentage with two decimals stands for every value that rounds to it: 18.25 for 18.245 to 18.255. The
//! same holds for every other figure that was rounded for printing. A whole number of people or of money is
//! taken as counted, so it is exact. A statement agrees if some of the values that its figures stand for make
//! it true, both ends included. It is truncated if the exact result was cut off instead of rounded, which is
//! common in official tables. Otherwise it contradicts its figures.

mod calculation;
mod checking;
#[cfg(not(browser))]
mod explain;
mod messages;
mod percentage;
mod right_whole;
mod span;

use crate::card::{Card, Stat};
pub(crate) use calculation::COMPUTED_DECIMALS;
pub use calculation::{Calculation, Check, Reason, Verdict};
#[cfg(any(not(browser), feature = "full"))]
pub(crate) use checking::calculations;
#[cfg(any(not(browser), feature = "article"))]
pub(crate) use {messages::grouped, percentage::verdict, right_whole::is_telling, span::Span};

/// The result of checking a card.
#[cfg(not(browser))]
#[derive(Clone, Debug)]
pub struct Checked {
    /// Every calculation, in the order of the stats.
    pub calculations: Vec<Calculation>,
    /// What does not add up. The findings from reading the card are not included.
    pub findings: Vec<crate::finding::Finding>,
}

/// Calculates every statement of a card that follows from others: shares, targets, changes, parts of a whole,
/// series and dates.
///
/// ```
/// use fact_card::{Card, check, check::Verdict};
///
/// let card = Card::from_json(r#"{ "title": "Census", "stats": [
///     { "id": "all", "label": "Residents", "value": 2000 },
///     { "label": "Under 18", "value": 500, "share": { "percent": 25, "ofStat": "all" } },
///     { "label": "Over 65", "value": 300, "share": { "percent": 51, "ofStat": "all" } } ] }"#)?
///     .card
///     .ok_or("no stat of it can be shown")?;
/// let checked = check(&card);
///
/// // Every calculation, in the order of the stats.
/// let verdicts: Vec<Verdict> = checked.calculations.iter().map(|calculation| calculation.verdict()).collect();
/// assert_eq!(verdicts, [Verdict::Agrees, Verdict::Contradicts]);
///
/// // What does not come out, with what to write instead.
/// assert!(checked.findings.iter().all(|finding| finding.path == "stats[2].share.percent"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[cfg(not(browser))]
pub fn check(card: &Card) -> Checked {
    let findings = crate::finding::Findings::default();
    let calculations = calculations(card, &findings);
    Checked { calculations, findings: findings.into_vec() }
}

/// Whether a stat contradicts itself: one of its statements does not follow from its figures.
pub(crate) fn contradicts(card: &Card, calculations: &[Calculation], stat: usize) -> bool {
    let is_own = |calculation: &Calculation| !matches!(calculation.check, Check::SameWhole(_));
    let is_wrong = |calculation: &Calculation| {
        is_own(calculation) && matches!(calculation.verdict, Verdict::Contradicts | Verdict::Impossible)
    };
    calculations.iter().any(|calculation| is_wrong(calculation) && concerns(card, calculation, stat))
}

/// Whether a calculation belongs to a stat. A calculation of parts belongs to each of the parts.
pub(crate) fn concerns(card: &Card, calculation: &Calculation, stat: usize) -> bool {
    let parts_of = |index: usize| card.stats().get(index).and_then(Stat::parts_of);
    calculation.stat == stat
        || (matches!(calculation.check, Check::Parts) && parts_of(calculation.stat) == parts_of(stat))
}
