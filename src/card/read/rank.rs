//! Ranks: the place of a figure in its field, now and before.

use super::{date, require, unit};
use crate::card::{EarlierRank, Rank};
use crate::figure::Figure;
use crate::finding::{At, Findings, message, phrase};
use crate::wire::Record;

/// The rank of a stat in its field.
pub(super) fn rank(stat: &Record, at: &At<'_>, findings: &Findings) -> Option<Rank> {
    let record = stat.object("rank")?;
    let at = &at.key("rank");
    for key in ["place", "of"] {
        require(record, key, at, findings, || message("nothing", "a figure", "Write { \"place\": 1, \"of\": 10 }."));
    }
    let (place, of) = (record.figure("place")?, record.figure("of")?);
    if !is_rank(place, Some(of), at, findings) {
        return None;
    }
    let is_tied = record.is("tied");
    if is_tied {
        findings.need_words();
    }
    let previous = previous(record, at, findings);
    Some(Rank { place, of, among: unit::wording(record, "among", at, findings), is_tied, previous })
}

fn previous(rank: &Record, at: &At<'_>, findings: &Findings) -> Option<EarlierRank> {
    let record = rank.object("previous")?;
    let at = &at.key("previous");
    require(record, "place", at, findings, || {
        message("nothing", "a figure", "Write { \"place\": 5, \"date\": \"2023\" }.")
    });
    let (place, of) = (record.figure("place")?, record.figure("of"));
    let is_rank = is_rank(place, of, at, findings);
    is_rank.then(|| EarlierRank { place, of, date: date(record, "date", at, findings) })
}

/// Whether there is such a place in a field of this size.
fn is_rank(place: Figure, of: Option<Figure>, at: &At<'_>, findings: &Findings) -> bool {
    let is_place = |figure: Figure| figure.decimals() == 0 && !figure.is_negative() && !figure.is_zero();
    let is_in_field = of.is_none_or(|of| is_place(of) && !place.exceeds(of));
    if !is_place(place) || !is_in_field {
        let found = || match of {
            Some(of) => phrase("place {0} of {1}", &[&place.plain(), &of.plain()]),
            None => phrase("place {0}", &[&place.plain()]),
        };
        let expected = "whole numbers, the place no larger than the field";
        findings.error(at, || message(&found(), expected, "Correct \"place\" or \"of\"."));
        return false;
    }
    true
}
