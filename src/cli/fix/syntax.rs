//! Makes a text JSON that is none for slips which can mean one thing only.

use std::ops::Range;

use fact_card::Document;
use fact_card::finding::Finding;

use super::edit::Edit;
use crate::cli::syntax_error::diagnose;

/// Where more slips are in a text than these, it is no card with slips.
const MAX_SLIPS: usize = 200;

/// The edits that make a text JSON, each after those before it, that text, and its findings. None where it
/// takes something that nobody but its author knows.
pub(super) fn mend(text: &str) -> Option<(String, Vec<Edit>, Vec<Finding>)> {
    let mut text = text.to_owned();
    let mut edits = Vec::new();
    for _ in 0..MAX_SLIPS {
        let failure = match Document::all_findings(&text) {
            Ok(findings) => return Some((text, edits, findings)),
            Err(error) => diagnose(&text, &error),
        };
        let edit = edit(&text, failure.range?, failure.fix?)?;
        text.replace_range(edit.range.clone(), &edit.replacement);
        edits.push(edit);
    }
    None
}

fn edit(text: &str, range: Range<usize>, replacement: String) -> Option<Edit> {
    let before = text.get(range.clone())?.to_owned();
    let after = (!replacement.is_empty()).then(|| replacement.clone());
    Some(Edit { offset: range.start, range, replacement, path: String::new(), before, after })
}
