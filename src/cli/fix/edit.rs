//! The change of a JSON text that a fix is.

use std::ops::Range;

use fact_card::finding::{Finding, Fix};

use crate::cli::locator::{Found, Locator, Place, range};

/// A change of a text.
#[derive(Clone, Debug)]
pub(super) struct Edit {
    /// The part that is replaced, in bytes.
    pub(super) range: Range<usize>,
    pub(super) replacement: String,
    /// The path of the finding that the change is for.
    pub(super) path: String,
    /// Where the part begins that people see change: without commas and white space.
    pub(super) offset: usize,
    /// That part, before and after.
    pub(super) before: String,
    pub(super) after: Option<String>,
}

impl Edit {
    /// The change for a finding. None if it has no fix, or if the text does not have exactly one part that
    /// the fix can be about.
    pub(super) fn of(text: &str, locator: &Locator<'_>, finding: &Finding) -> Option<Self> {
        let place = locator.place(&finding.path).filter(|place| place.is_sure && place.found != Found::Nothing)?;
        let count = place.member.map_or(1, |member| member.count);
        let (range, replacement, shown) = match (finding.fix.as_ref()?, count) {
            (Fix::Replace(json), 1) => (place.range(), json.clone(), place.range()),
            (Fix::Rename(key), 1) => {
                let member = place.member.filter(|member| !member.has_sibling(key))?;
                (member.name(), serde_json::to_string(key).ok()?, member.name())
            }
            (Fix::Remove, 1) | (Fix::RemoveRepetition, 2..) => removal(&place)?,
            _ => return None,
        };
        let after = (!replacement.is_empty()).then(|| replacement.clone());
        let before = text.get(shown.clone())?.to_owned();
        Some(Self { range, replacement, path: finding.path.clone(), offset: shown.start, before, after })
    }
}

/// The removal of the first member with a key: the range with a comma, and that without.
fn removal(place: &Place<'_, '_>) -> Option<(Range<usize>, String, Range<usize>)> {
    let member = place.member?;
    let index = member.first()?;
    let all = &member.object.properties;
    let own = range(all.get(index)?);
    let last = index.checked_sub(1).and_then(|before| all.get(before));
    let whole = match (all.get(index + 1), last) {
        // The next one moves to where this one was.
        (Some(next), _) => own.start..range(next).start,
        (None, Some(last)) => range(last).end..own.end,
        (None, None) => own.clone(),
    };
    Some((whole, String::new(), own))
}
