//! One card's data, looked through: what was found, each at its place in the text.

use std::ops::Range;

use fact_card::card::{Card, Stat};
use fact_card::check::{Sum, Verdict, check};
use fact_card::finding::{Finding, Severity};

use super::fault::Fault;
use super::input::Input;
use super::place::Places;

/// What looking through a file came to.
pub(crate) struct Review {
    /// What the file is called.
    pub(crate) name: String,
    /// What stands in it.
    pub(crate) text: String,
    pub(crate) outcome: Outcome,
}

pub(crate) enum Outcome {
    /// It cannot be read, or is not JSON.
    Unusable(Fault),
    /// It is JSON.
    Read(Reading),
}

/// What reading a card and working its statements out anew came to.
pub(crate) struct Reading {
    /// What was found, in the order of the text.
    pub(crate) remarks: Vec<Remark>,
    /// The card, if any stat of it can be shown.
    pub(crate) card: Option<Card>,
    /// What was worked out, in the order of the card's stats.
    pub(crate) sums: Vec<Sum>,
}

/// A finding, and where in the text it stands.
pub(crate) struct Remark {
    pub(crate) finding: Finding,
    /// In bytes.
    pub(crate) range: Range<usize>,
}

/// A statement worked out anew.
pub(crate) struct Worked<'a> {
    /// The stat that states it.
    pub(crate) stat: &'a Stat,
    pub(crate) verdict: Verdict,
    /// How it was worked out, in one line.
    pub(crate) text: String,
}

impl Review {
    /// Reads a file and looks it through.
    pub(crate) fn of(input: &Input) -> Self {
        let name = input.name();
        let (text, outcome) = match input.text() {
            Ok(text) => {
                let outcome = Outcome::of(&text);
                (text, outcome)
            }
            Err((text, fault)) => (text, Outcome::Unusable(fault)),
        };
        Self { name, text, outcome }
    }
}

impl Outcome {
    fn of(text: &str) -> Self {
        let reading = match Card::from_json(text) {
            Ok(reading) => reading,
            Err(error) => return Self::Unusable(Fault::of_json(text, &error)),
        };
        let mut findings = reading.findings;
        let mut sums = Vec::new();
        if let Some(card) = &reading.card {
            let checked = check(card);
            findings.extend(checked.findings);
            sums = checked.sums;
        }
        Self::Read(Reading { remarks: remarks(text, findings), card: reading.card, sums })
    }
}

impl Reading {
    /// How many errors and warnings there are.
    pub(crate) fn findings(&self) -> usize {
        self.remarks.len() - self.notes()
    }

    /// How many things there are to know that are nothing to mend.
    pub(crate) fn notes(&self) -> usize {
        self.remarks.iter().filter(|remark| remark.finding.severity == Severity::Note).count()
    }

    /// What was worked out, in the order of the stats.
    pub(crate) fn worked(&self) -> impl Iterator<Item = Worked<'_>> {
        self.card.iter().flat_map(|card| {
            self.sums.iter().filter_map(|sum| {
                let stat = card.stats().get(sum.stat())?;
                Some(Worked { stat, verdict: sum.verdict(), text: sum.explain(card) })
            })
        })
    }

    /// How many statements come out, of those that could be compared with what follows from others.
    pub(crate) fn confirmed(&self) -> usize {
        let comes_out = |sum: &&Sum| matches!(sum.verdict(), Verdict::Agrees | Verdict::Truncated);
        self.sums.iter().filter(comes_out).count()
    }
}

/// The findings at their places, in the order of the text.
fn remarks(text: &str, findings: Vec<Finding>) -> Vec<Remark> {
    // Most cards have nothing wrong with them, and need not be read a second time.
    if findings.is_empty() {
        return Vec::new();
    }
    let places = Places::of(text);
    let remark = |finding: Finding| Remark { range: places.range(&finding.path), finding };
    let mut remarks: Vec<Remark> = findings.into_iter().map(remark).collect();
    // Those at one place stay in the order in which they were found.
    remarks.sort_by_key(|remark| remark.range.start);
    remarks
}
