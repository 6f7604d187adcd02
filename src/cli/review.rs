//! One card's data, looked through: what was found, each at its place in the text.

use std::ops::Range;

use fact_card::card::Card;
use fact_card::finding::Finding;

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
    /// What was found, in the order of the text.
    Read(Vec<Remark>),
}

/// A finding, and where in the text it stands.
pub(crate) struct Remark {
    pub(crate) finding: Finding,
    /// In bytes.
    pub(crate) range: Range<usize>,
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
        // Most cards have nothing wrong with them, and need not be read a second time.
        if reading.findings.is_empty() {
            return Self::Read(Vec::new());
        }
        let places = Places::of(text);
        let remark = |finding: Finding| Remark { range: places.range(&finding.path), finding };
        let mut remarks: Vec<Remark> = reading.findings.into_iter().map(remark).collect();
        // Those at one place stay in the order of the reading.
        remarks.sort_by_key(|remark| remark.range.start);
        Self::Read(remarks)
    }
}
