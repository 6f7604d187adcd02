//! For programs: one object a file, on a line of its own.

use std::ops::Range;

use serde::Serialize;

use crate::cli::fault::Fault;
use crate::cli::position::Position;
use crate::cli::review::{Outcome, Reading, Remark, Review};

#[derive(Serialize)]
struct Checked<'a> {
    file: &'a str,
    findings: Vec<Finding<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sums: Option<Vec<Sum<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Error<'a>>,
}

#[derive(Serialize)]
struct Finding<'a> {
    severity: &'static str,
    path: &'a str,
    #[serde(flatten)]
    place: Place,
    found: &'a str,
    expected: &'a str,
    remedy: &'a str,
    message: String,
}

/// What was worked out, in the order of the stats.
#[derive(Serialize)]
struct Sum<'a> {
    /// The stat: `stats[1]`.
    path: String,
    label: &'a str,
    verdict: &'static str,
    message: String,
}

#[derive(Serialize)]
struct Error<'a> {
    #[serde(flatten)]
    place: Option<Place>,
    message: &'a str,
    remedy: &'a str,
}

/// From one; the end is just behind the last character.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Place {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

pub(super) fn review(review: &Review, explains: bool) -> String {
    let file = &review.name;
    let checked = match &review.outcome {
        Outcome::Unusable(fault) => {
            Checked { file, findings: Vec::new(), sums: None, error: Some(error(review, fault)) }
        }
        Outcome::Read(reading) => Checked {
            file,
            findings: reading.remarks.iter().map(|remark| finding(review, remark)).collect(),
            sums: explains.then(|| sums(reading)),
            error: None,
        },
    };
    // Nothing here has a form that JSON lacks.
    serde_json::to_string(&checked).unwrap_or_default()
}

fn sums(reading: &Reading) -> Vec<Sum<'_>> {
    let sums = reading.worked().map(|worked| Sum {
        path: format!("stats[{}]", worked.stat.place()),
        label: worked.stat.label(),
        verdict: worked.verdict.name(),
        message: worked.text,
    });
    sums.collect()
}

fn finding<'a>(review: &Review, remark: &'a Remark) -> Finding<'a> {
    let finding = &remark.finding;
    Finding {
        severity: finding.severity.name(),
        path: &finding.path,
        place: place(review, &remark.range),
        found: &finding.found,
        expected: &finding.expected,
        remedy: &finding.remedy,
        message: finding.message(),
    }
}

fn error<'a>(review: &Review, fault: &'a Fault) -> Error<'a> {
    let place = fault.range.as_ref().map(|range| place(review, range));
    Error { place, message: &fault.what, remedy: &fault.remedy }
}

fn place(review: &Review, range: &Range<usize>) -> Place {
    let Position { line, column } = Position::of(&review.text, range.start);
    let end = Position::of(&review.text, range.end);
    Place { line, column, end_line: end.line, end_column: end.column }
}
