//! Shares and targets: percentages and their wholes.

use super::{Draft, find, require, target};
use crate::card::{Goal, PartsOf, Relation, Share, Target, Whole};
use crate::finding::{At, Findings, Message, message, phrase, quoted};
use crate::full::{IS_FULL, Rare};
use crate::wire::{Record, nearest};

/// A share or a target as the data has it.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    is_target: bool,
    record: &'a Record,
}

/// The share or the target of a stat. Its references are still ids.
pub(super) fn written<'a>(stat: &'a Record, at: &At<'_>, findings: &Findings) -> Option<Written<'a>> {
    let share = stat.object("share").map(|record| Written { is_target: false, record });
    let target = stat.object("target").map(|record| Written { is_target: true, record });
    if share.is_some() && target.is_some() {
        let remedy = "Make two stats of it: here the share is shown, and the target is left out.";
        findings.error(&at.key("target"), || message("a target beside a share", "one of the two", remedy));
    }
    share.or(target)
}

/// The relation of the draft at `index`, with every reference resolved. `None` where it has none, or an
/// invalid one.
pub(super) fn relation(index: usize, drafts: &[Draft<'_>], stats: &At<'_>, findings: &Findings) -> Option<Relation> {
    let draft = drafts.get(index)?;
    let written = draft.relation?;
    let stat = stats.item(draft.stat.index);
    let record = written.record;
    if written.is_target {
        let at = stat.key("target");
        let goal = written.goal(index, drafts, &at, findings)?;
        let terms = Rare::new(|| target::terms(record, &at, findings));
        let target = Target { goal, by: record.owned("by"), reached: record.figure("reached"), terms };
        if IS_FULL && !target::is_known(&target, &at, findings) {
            return None;
        }
        return Some(Relation::Target(target));
    }
    let at = stat.key("share");
    let remedy = "Add \"percent\": …, as published.";
    require(record, "percent", &at, findings, || message("nothing", "how much of the whole", remedy));
    let whole = written.whole(index, drafts, &at, findings)?;
    Some(Relation::Share(Share { percent: record.figure("percent")?, whole }))
}

/// The whole that the draft at `index` is one of the parts of.
pub(super) fn parts_of(index: usize, drafts: &[Draft<'_>], stats: &At<'_>, findings: &Findings) -> Option<PartsOf> {
    let draft = drafts.get(index)?;
    let id = draft.parts_of?;
    if id == HUNDRED && find(drafts, id).is_none() {
        return Some(PartsOf::Hundred);
    }
    let next = |draft: &Draft<'_>| find(drafts, draft.parts_of?);
    let at = stats.item(draft.stat.index);
    referred(index, id, drafts, &next, &at.key("partsOf"), findings).map(PartsOf::Stat)
}

/// The value of `partsOf` for parts of a whole that is not a stat of the card.
const HUNDRED: &str = "100%";

impl Written<'_> {
    /// The amount of the target.
    fn goal(self, index: usize, drafts: &[Draft<'_>], at: &At<'_>, findings: &Findings) -> Option<Goal> {
        let Self { record, .. } = self;
        let message: fn() -> Message = match (record.has("percent"), record.has("value")) {
            (false, true) => return record.figure("value").map(Goal::Value),
            (true, false) => {
                return Some(Goal::Percent(record.figure("percent")?, self.whole(index, drafts, at, findings)?));
            }
            (true, true) => {
                || message("a value and a percent", "one of the two", "Keep \"percent\": the value follows from it.")
            }
            (false, false) => || {
                let remedy = "Add \"value\": …, or \"percent\": … with what it is a percentage of.";
                message("no amount", "what the target is", remedy)
            },
        };
        findings.error(at, message);
        None
    }

    /// The whole of the percentage, from the keys `of`, `ofStat` and `ofTotal` together.
    fn whole(self, index: usize, drafts: &[Draft<'_>], at: &At<'_>, findings: &Findings) -> Option<Whole> {
        let Self { record, .. } = self;
        let words = record.owned("of");
        match (record.has("ofStat"), record.has("ofTotal")) {
            (true, true) => {
                findings.error(at, || message("\"ofStat\" and \"ofTotal\"", "one of the two", "Keep \"ofStat\"."));
            }
            (true, false) => {
                let next = |draft: &Draft<'_>| find(drafts, draft.relation?.record.text("ofStat")?);
                let index = referred(index, record.text("ofStat")?, drafts, &next, &at.key("ofStat"), findings)?;
                return Some(Whole::Stat(index, words));
            }
            (false, true) => return Some(Whole::Total(record.figure("ofTotal")?, words)),
            (false, false) if record.has("of") => return words.map(Whole::Words),
            (false, false) => findings.error(at, || {
                message(
                    "a percentage of nothing",
                    "what it is a percentage of",
                    "Add \"of\" in words, or \"ofStat\" with another stat's id, or \"ofTotal\" with a figure.",
                )
            }),
        }
        None
    }
}

/// The index of the stat with the id `id`. `None`, with an error, where no stat with a figure has it, or
/// where the references from there lead back to the stat at `start`. `refers` follows one reference.
fn referred(
    start: usize,
    id: &str,
    drafts: &[Draft<'_>],
    refers: &dyn Fn(&Draft<'_>) -> Option<usize>,
    at: &At<'_>,
    findings: &Findings,
) -> Option<usize> {
    let Some(index) = find(drafts, id) else {
        findings.error(at, || {
            let all: Vec<String> = drafts.iter().filter_map(|draft| draft.id).map(quoted).collect();
            let all = all.join(", ");
            let own = drafts.get(start).and_then(|draft| draft.id);
            let others = drafts.iter().filter_map(|draft| draft.id).filter(|id| Some(*id) != own);
            let remedy = match nearest(id, others) {
                Some(meant) => phrase("Did you mean {0}? Stats that are shown have {1}.", &[&quoted(meant), &all]),
                None if all.is_empty() => phrase("Give the stat you mean this \"id\".", &[]),
                None => phrase("Give the stat you mean this \"id\". Stats that are shown have {0}.", &[&all]),
            };
            message(&quoted(id), "the id of a stat that is shown", &remedy)
        });
        return None;
    };
    if drafts.get(index).is_some_and(|draft| draft.stat.value().is_none()) {
        findings.error(at, || message(&quoted(id), "a stat with a figure", "Refer to another."));
        return None;
    }
    let mut next = Some(index);
    // A chain without a cycle ends after at most as many steps as there are stats.
    for _ in 0..drafts.len() {
        let Some(current) = next else { break };
        if current == start {
            findings.error(at, || {
                let found = if index == start {
                    "{0}, the stat itself"
                } else {
                    "{0}, a stat that refers back to this one"
                };
                let expected = "another stat, whose figure does not depend on this one";
                let remedy = "Take one of the references out: a whole can be stated in words (\"of\") or as a figure (\"ofTotal\") too.";
                message(&phrase(found, &[&quoted(id)]), expected, remedy)
            });
            return None;
        }
        next = drafts.get(current).and_then(refers);
    }
    Some(index)
}
