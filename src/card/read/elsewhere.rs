//! The figures of other places and groups.

use super::{date, require};
use crate::card::Comparison;
use crate::finding::{At, Findings, message};
use crate::wire::Record;

/// A figure that a stat's figure is compared with. `item` is its index in the list, if it is in one.
pub(super) fn comparison(record: &Record, at: &At<'_>, item: Option<usize>, findings: &Findings) -> Option<Comparison> {
    let remedy = "Add \"value\": …, in the unit of the stat.";
    require(record, "value", at, findings, || message("nothing", "the figure to compare with", remedy));
    require(record, "label", at, findings, || message("nothing", "whose figure that is", "Add \"label\": \"…\"."));
    let (value, label) = (record.figure("value")?, record.owned("label")?);
    findings.need_words();
    Some(Comparison { value, label, date: date(record, "date", at, findings), item })
}
