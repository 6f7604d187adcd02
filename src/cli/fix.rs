//! Mends the JSON text of a card: makes the changes that findings have as their fix, and before that those
//! that make it JSON.
//!
//! A change is made only if nothing comes of it but fewer findings. So a mended text parses, has fewer
//! findings and no new error, and stays the same when it is mended again.

mod edit;
mod syntax;

use std::collections::HashMap;

use fact_card::Document;
use fact_card::finding::{Finding, Severity};

use super::locator::Locator;
use edit::Edit;

/// A text after it was mended.
pub(crate) struct Mended {
    pub(crate) text: String,
    /// What was changed, in the order of the original.
    pub(crate) changes: Vec<Change>,
    /// What was not changed, because an error would have come of it.
    pub(crate) refused: Vec<Refused>,
}

/// A change of a part of a text.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    /// The path of the data before the change, such as `stats[1].value`.
    pub(crate) path: String,
    /// Where the part begins, in bytes.
    pub(crate) offset: usize,
    pub(crate) before: String,
    /// What is there now. None if it was taken out.
    pub(crate) after: Option<String>,
}

/// A change that is not made.
pub(crate) struct Refused {
    /// The change. Its offset is in the mended text.
    pub(crate) change: Change,
    /// The error that would come of it.
    pub(crate) error: Finding,
}

/// Mends a text as far as it can be mended. None if it is not JSON, and nobody but its author knows what was
/// meant.
pub(crate) fn mend(text: &str) -> Option<Mended> {
    let (text, edits, findings) = syntax::mend(text)?;
    let mut state = State { text, findings, edits };
    loop {
        let fixable: Vec<Finding> = state.findings.iter().filter(|finding| finding.fix.is_some()).cloned().collect();
        let mut refused = Vec::new();
        // Each change makes findings or errors fewer, so this comes to an end.
        if !state.attempt(&fixable, &mut refused) {
            return Some(Mended { changes: state.changes(), text: state.text, refused });
        }
    }
}

/// A text, its findings, and the edits that were made.
struct State {
    text: String,
    findings: Vec<Finding>,
    /// In the order in which they were made. Each one's range is in the text before it.
    edits: Vec<Edit>,
}

impl State {
    /// Makes the changes for these findings: all at once, or if that brings errors, each half by itself.
    /// Returns whether any was made.
    fn attempt(&mut self, findings: &[Finding], refused: &mut Vec<Refused>) -> bool {
        let Some((next, first)) = self.after(findings) else { return false };
        let next = next.settled(self);
        let mut came = next.came(self);
        came.retain(is_error);
        if came.is_empty() && next.rank() < self.rank() {
            *self = next;
            return true;
        }
        if let [_] = findings {
            let change = Change { path: first.path, offset: first.offset, before: first.before, after: first.after };
            refused.extend(came.into_iter().next().map(|error| Refused { change, error }));
            return false;
        }
        let (one, other) = findings.split_at(findings.len() / 2);
        let is_changed = self.attempt(one, refused);
        self.attempt(other, refused) || is_changed
    }

    /// The state after the changes for these findings, and the first of them. None if there is no change, or
    /// what comes of it is not JSON.
    fn after(&self, findings: &[Finding]) -> Option<(Self, Edit)> {
        let locator = Locator::of(&self.text);
        let mut edits: Vec<Edit> =
            findings.iter().filter_map(|finding| Edit::of(&self.text, &locator, finding)).collect();
        edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
        let mut made: Vec<Edit> = Vec::new();
        for edit in edits {
            // What overlaps is left for the next round, in which its path may lead elsewhere.
            if made.last().is_none_or(|last| last.range.end <= edit.range.start && last.range != edit.range) {
                made.push(edit);
            }
        }
        let first = made.first()?.clone();
        let mut text = self.text.clone();
        // From the end, so that the ranges of the others stay right.
        made.reverse();
        for edit in &made {
            text.replace_range(edit.range.clone(), &edit.replacement);
        }
        let findings = Document::all_findings(&text).ok()?;
        Some((Self { text, findings, edits: [self.edits.clone(), made].concat() }, first))
    }

    /// The state after the changes for findings that came with it. A key with its right name may have a value
    /// that has to be mended too.
    fn settled(mut self, before: &Self) -> Self {
        while let Some((next, _)) = self.after(&self.came(before))
            && next.rank() < self.rank()
        {
            self = next;
        }
        self
    }

    /// The number of errors and warnings, and of errors alone.
    fn rank(&self) -> (usize, usize) {
        let count = |least: fn(Severity) -> bool| {
            let is_counted = |finding: &&Finding| least(finding.severity);
            self.findings.iter().filter(is_counted).count()
        };
        (count(|severity| severity != Severity::Note), count(|severity| severity == Severity::Error))
    }

    /// The findings that were not there before. Remedies may change: they name what else is there.
    fn came(&self, before: &Self) -> Vec<Finding> {
        let key = |finding: &Finding| {
            (is_error(finding), finding.path.clone(), finding.found.clone(), finding.expected.clone())
        };
        let mut known: HashMap<_, usize> = HashMap::new();
        for finding in &before.findings {
            *known.entry(key(finding)).or_default() += 1;
        }
        let is_new = |finding: &&Finding| match known.get_mut(&key(finding)) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        };
        self.findings.iter().filter(is_new).cloned().collect()
    }

    /// The changes in the order of the original.
    fn changes(&self) -> Vec<Change> {
        let mut changes: Vec<Change> = Vec::new();
        for (index, edit) in self.edits.iter().enumerate() {
            let earlier = self.edits.get(..index).unwrap_or_default();
            let offset = earlier.iter().rev().fold(edit.offset, before);
            let (path, before, after) = (edit.path.clone(), edit.before.clone(), edit.after.clone());
            changes.push(Change { path, offset, before, after });
        }
        // The sort is stable: two changes of one place stay in the order in which they were made.
        changes.sort_by_key(|change| change.offset);
        changes
    }
}

fn is_error(finding: &Finding) -> bool {
    finding.severity == Severity::Error
}

/// Where something was before an edit: an offset in the text after it, as one in the text before it.
fn before(offset: usize, edit: &Edit) -> usize {
    let end = edit.range.start + edit.replacement.len();
    if offset < edit.range.start {
        offset
    } else if offset < end {
        edit.range.start
    } else {
        offset - end + edit.range.end
    }
}

#[cfg(test)]
mod tests;
