//! What a target asks for, and until when.

use super::date;
use crate::card::stat::Terms;
use crate::card::{Better, Card, Change, Goal, Relation, Stat, Target, TargetKind, Whole};
use crate::date::Date;
use crate::figure::Figure;
use crate::finding::{At, Findings, Fix, message, phrase, quoted};
use crate::wire::Record;

/// What a target asks for, and until when.
pub(super) fn terms(record: &Record, at: &At<'_>, findings: &Findings) -> Terms {
    let date = date(record, "date", at, findings);
    if date.is_some() {
        findings.need_words();
    }
    if let Some(by) = record.text("by")
        && Date::parse(by).is_some()
    {
        findings.warning(&at.key("by"), || {
            let remedy = if record.has("date") {
                phrase("Take it out, or write the institution: \"date\" says until when.", &[])
            } else {
                phrase("Write \"date\": {0} in place of \"by\", which is for an institution.", &[&quoted(by)])
            };
            let fix = (!record.has("date")).then(|| Fix::Rename("date".to_owned()));
            message(&quoted(by), "who set the target, not a date", &remedy).with(fix)
        });
    }
    let (kind, better) = (kind(record, at, findings), better(record, at, findings));
    let implied = match kind {
        TargetKind::Goal => better,
        TargetKind::Ceiling => Some(Better::Down),
        TargetKind::Floor => Some(Better::Up),
    };
    if let (Some(stated), Some(implied)) = (better, implied)
        && stated != implied
    {
        findings.error(&at.key("better"), || {
            let found = phrase("{0} beside \"kind\": {1}", &[&quoted(word(stated)), &quoted(name(kind))]);
            message(&found, &quoted(word(implied)), "Take it out: it follows from the kind.")
        });
    }
    Terms { kind, better: implied, date }
}

/// Whether it can be said of a target which side of it is better: not of a maximum or a minimum that is a
/// percentage of what has no size.
pub(super) fn is_known(target: &Target, at: &At<'_>, findings: &Findings) -> bool {
    let (Goal::Percent(_, Whole::Words(words)), Some(_)) = (target.goal(), target.better()) else { return true };
    let expected = "a whole whose size is known";
    let remedy = "Add \"ofStat\" with another stat's id, or \"ofTotal\" with a figure.";
    let at = at.key("of");
    let kind = target.kind();
    if kind == TargetKind::Goal {
        let found = || phrase("a percentage of {0}, so no distance to the target", &[&quoted(words)]);
        findings.warning(&at, || message(&found(), expected, remedy));
        return true;
    }
    let found = || phrase("a {0} as a percentage of {1}", &[name(kind), &quoted(words)]);
    findings.error(&at, || message(&found(), expected, remedy));
    false
}

/// Asks for what it takes to say how far a figure is from its target, and to see that two figures are not in
/// the same scale.
pub(super) fn ask_for_distance(card: &Card, stat: &Stat, findings: &Findings) {
    let Some(value) = stat.value() else { return };
    let (other, is_distance) = match stat.relation() {
        Relation::Target(target) => {
            let goal = card.amount_of(target);
            (goal, goal.is_some_and(|goal| target.is_distance(value, goal, stat.unit())))
        }
        _ => (stat.change().and_then(Change::from), false),
    };
    let is_apart = |other: Figure| {
        let (one, other) = (value.magnitude(), other.magnitude());
        one.shifted(2).exceeds(other) || other.shifted(2).exceeds(one)
    };
    if is_distance || other.is_some_and(is_apart) {
        findings.ask();
        findings.need_words();
    }
}

fn kind(record: &Record, at: &At<'_>, findings: &Findings) -> TargetKind {
    const KINDS: [TargetKind; 3] = [TargetKind::Goal, TargetKind::Ceiling, TargetKind::Floor];
    let Some(text) = record.text("kind") else { return TargetKind::Goal };
    let known = KINDS.into_iter().find(|kind| name(*kind) == text);
    if known.is_none() {
        let remedy = "Write \"ceiling\" for the most that the figure may be, \"floor\" for the least.";
        let expected = "\"goal\", \"ceiling\" or \"floor\"";
        findings.error(&at.key("kind"), || message(&quoted(text), expected, remedy));
    }
    known.unwrap_or(TargetKind::Goal)
}

fn better(record: &Record, at: &At<'_>, findings: &Findings) -> Option<Better> {
    let text = record.text("better")?;
    let known = [Better::Up, Better::Down].into_iter().find(|better| word(*better) == text);
    if known.is_none() {
        let remedy = "Write \"down\" where less is better, or take it out.";
        findings.error(&at.key("better"), || message(&quoted(text), "\"up\" or \"down\"", remedy));
    }
    known
}

fn name(kind: TargetKind) -> &'static str {
    match kind {
        TargetKind::Goal => "goal",
        TargetKind::Ceiling => "ceiling",
        TargetKind::Floor => "floor",
    }
}

fn word(better: Better) -> &'static str {
    match better {
        Better::Up => "up",
        Better::Down => "down",
    }
}
