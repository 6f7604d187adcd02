//! For GitHub Actions: a [workflow command] a finding, which becomes a note on its line in a pull request.
//!
//! [workflow command]: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands

use std::ops::Range;

use fact_card::finding::Severity;

use crate::cli::position::Position;
use crate::cli::review::{Outcome, Review};

pub(super) fn review(review: &Review) -> String {
    match &review.outcome {
        Outcome::Unusable(fault) => {
            command("error", review, fault.range.as_ref(), &fault.what, &format!("{}. {}", fault.what, fault.remedy))
        }
        Outcome::Read(reading) => {
            let notes = reading.remarks.iter().map(|remark| {
                let finding = &remark.finding;
                let level = match finding.severity {
                    Severity::Error => "error",
                    Severity::Warning => "warning",
                    Severity::Note => "notice",
                };
                let title = if finding.path.is_empty() { "card" } else { &finding.path };
                let message = format!("found {}, expected {}. {}", finding.found, finding.expected, finding.remedy);
                command(level, review, Some(&remark.range), title, &message)
            });
            notes.collect()
        }
    }
}

fn command(level: &str, review: &Review, range: Option<&Range<usize>>, title: &str, message: &str) -> String {
    let place = range.map_or(String::new(), |range| {
        let [start, end] = [range.start, range.end].map(|offset| Position::of(&review.text, offset));
        format!(",line={},col={},endLine={},endColumn={}", start.line, start.column, end.line, end.column)
    });
    format!("::{level} file={}{place},title={}::{}\n", property(&review.name), property(title), data(message))
}

/// A message as the runner reads it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property, which ends at a comma or a colon.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
