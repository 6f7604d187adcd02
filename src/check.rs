//! Does the card add up? Every statement that follows from others is worked out anew, in exact decimals.
//!
//! A percentage of two decimals stands for all that rounds to it: 18.25 for 18.245 to 18.255. So does every other figure that was
//! rounded for printing; a whole number of people or of money is taken as counted. A statement agrees if some of what its figures
//! stand for makes it true, both ends included. It is truncated if the exact result was cut off where it should have been rounded,
//! which is common in official tables, and else it contradicts the figures it is about.

mod calculation;
mod checking;
#[cfg(not(target_arch = "wasm32"))]
mod explain;
mod messages;
mod percentage;
mod right_whole;
mod span;

use crate::card::{Card, Stat};
pub(crate) use calculation::COMPUTED_DECIMALS;
pub use calculation::{Calculation, Check, Reason, Verdict};
#[cfg(any(not(target_arch = "wasm32"), feature = "full"))]
pub(crate) use checking::calculations;

/// What checking a card comes to.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug)]
pub struct Checked {
    /// Everything that was worked out, in the order of the stats.
    pub calculations: Vec<Calculation>,
    /// What does not come out, beside what was found when the card was read.
    pub findings: Vec<crate::finding::Finding>,
}

/// Works out every statement of a card that follows from others: shares, targets, changes, parts of a whole, series and dates.
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
#[cfg(not(target_arch = "wasm32"))]
pub fn check(card: &Card) -> Checked {
    let findings = crate::finding::Findings::default();
    let calculations = calculations(card, &findings);
    Checked { calculations, findings: findings.into_vec() }
}

/// Whether a stat contradicts itself: something that it states does not come out.
pub(crate) fn contradicts(card: &Card, calculations: &[Calculation], stat: usize) -> bool {
    let is_own = |calculation: &Calculation| !matches!(calculation.check, Check::SameWhole(_));
    let is_wrong = |calculation: &Calculation| {
        is_own(calculation) && matches!(calculation.verdict, Verdict::Contradicts | Verdict::Impossible)
    };
    calculations.iter().any(|calculation| is_wrong(calculation) && concerns(card, calculation, stat))
}

/// Whether a calculation is one of a stat's: of parts, it is one of each of them.
pub(crate) fn concerns(card: &Card, calculation: &Calculation, stat: usize) -> bool {
    let parts_of = |index: usize| card.stats().get(index).and_then(Stat::parts_of);
    calculation.stat == stat
        || (matches!(calculation.check, Check::Parts) && parts_of(calculation.stat) == parts_of(stat))
}
