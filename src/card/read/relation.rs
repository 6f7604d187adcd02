//! Shares and targets: percentages with what they are percentages of.

use super::{Draft, find, require};
use crate::card::{Goal, Relation, Share, Target, Whole};
use crate::finding::{At, Findings, Said, join, quoted, say};
use crate::wire::Record;

/// A share or a target as it was written.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    is_target: bool,
    record: &'a Record,
}

/// The share or the target of a stat, what it refers to still being a name.
pub(super) fn written<'a>(stat: &'a Record, at: &At<'_>, findings: &Findings) -> Option<Written<'a>> {
    let share = stat.object("share").map(|record| Written { is_target: false, record });
    let target = stat.object("target").map(|record| Written { is_target: true, record });
    if share.is_some() && target.is_some() {
        let remedy = "Make two stats of it: here the share is shown, and the target is left out.";
        findings.error(&at.key("target"), || say("a target beside a share", "one of the two", remedy));
    }
    share.or(target)
}

/// What the draft at `place` is a part of, once every reference in it is known to be good. `None` where it is a part of
/// nothing.
pub(super) fn relation(place: usize, drafts: &[Draft<'_>], stats: &At<'_>, findings: &Findings) -> Option<Relation> {
    let draft = drafts.get(place)?;
    let written = draft.relation?;
    let stat = stats.item(draft.index);
    let record = written.record;
    if written.is_target {
        let goal = written.goal(place, drafts, &stat.key("target"), findings)?;
        return Some(Relation::Target(Target { goal, by: record.owned("by"), reached: record.figure("reached") }));
    }
    let at = stat.key("share");
    let remedy = "Add \"percent\": …, as published.";
    require(record, "percent", &at, findings, || say("nothing", "how much of the whole", remedy));
    let whole = written.whole(place, drafts, &at, findings)?;
    Some(Relation::Share(Share { percent: record.figure("percent")?, whole }))
}

impl Written<'_> {
    /// The target's amount.
    fn goal(self, place: usize, drafts: &[Draft<'_>], at: &At<'_>, findings: &Findings) -> Option<Goal> {
        let Self { record, .. } = self;
        let said: fn() -> Said = match (record.has("percent"), record.has("value")) {
            (false, true) => return record.figure("value").map(Goal::Value),
            (true, false) => {
                return Some(Goal::Percent(record.figure("percent")?, self.whole(place, drafts, at, findings)?));
            }
            (true, true) => {
                || say("a value and a percent", "one of the two", "Keep \"percent\": the value follows from it.")
            }
            (false, false) => || {
                let remedy = "Add \"value\": …, or \"percent\": … with what it is a percentage of.";
                say("no amount", "what the target is", remedy)
            },
        };
        findings.error(at, said);
        None
    }

    /// What the percentage is of: the keys `of`, `ofStat` and `ofTotal` state it together.
    fn whole(self, place: usize, drafts: &[Draft<'_>], at: &At<'_>, findings: &Findings) -> Option<Whole> {
        let Self { record, .. } = self;
        let words = record.owned("of");
        match (record.has("ofStat"), record.has("ofTotal")) {
            (true, true) => {
                findings.error(at, || say("\"ofStat\" and \"ofTotal\"", "one of the two", "Keep \"ofStat\"."));
            }
            (true, false) => {
                let index = referred(place, record.text("ofStat")?, drafts, &at.key("ofStat"), findings)?;
                return Some(Whole::Stat(index, words));
            }
            (false, true) => return Some(Whole::Total(record.figure("ofTotal")?, words)),
            (false, false) if record.has("of") => return words.map(Whole::Words),
            (false, false) => findings.error(at, || {
                say(
                    "a percentage of nothing",
                    "what it is a percentage of",
                    "Add \"of\" in words, or \"ofStat\" with another stat's id, or \"ofTotal\" with a figure.",
                )
            }),
        }
        None
    }
}

/// The position of the stat that `id` names, unless following the references from there leads back to `place`.
fn referred(place: usize, id: &str, drafts: &[Draft<'_>], at: &At<'_>, findings: &Findings) -> Option<usize> {
    let Some(index) = find(drafts, id) else {
        findings.error(at, || {
            let mut remedy = String::from("Give the stat you mean this \"id\". Ids of stats that are shown:");
            for id in drafts.iter().filter_map(|draft| draft.id) {
                remedy.push(' ');
                remedy.push_str(id);
            }
            say(&quoted(id), "the id of a stat that is shown", &remedy)
        });
        return None;
    };
    if drafts.get(index).is_some_and(|draft| draft.stat.value().is_none()) {
        findings.error(at, || {
            say(&quoted(id), "a stat with a figure", "Refer to another, or state the whole as a figure (\"ofTotal\").")
        });
        return None;
    }
    let mut next = Some(index);
    // A chain that does not come back ends within as many steps as there are stats.
    for _ in 0..drafts.len() {
        let Some(current) = next else { break };
        if current == place {
            findings.error(at, || {
                let why = if index == place { ", the stat itself" } else { ", a stat that refers back to this one" };
                let expected = "another stat, whose figure does not depend on this one";
                let remedy = "State one of the wholes in words (\"of\") or as a figure (\"ofTotal\").";
                say(&join(&[&quoted(id), why]), expected, remedy)
            });
            return None;
        }
        let reference = drafts.get(current).and_then(|draft| draft.relation?.record.text("ofStat"));
        next = reference.and_then(|id| find(drafts, id));
    }
    Some(index)
}
