//! Converts the untrusted record into a card. Consistent parts are kept; the others are left out with a
//! finding.

mod comparison;
mod elsewhere;
mod rank;
mod relation;
mod target;
mod unit;

use super::stat::More;
use super::{Card, Fact, Link, Relation, Several, Source, Stat, Status};
use crate::date::{self, Calendar, Date, Form};
use crate::finding::{At, Findings, Fix, Message, message, phrase, quoted};
use crate::format::{calendar_of, has_words, hyphenated, is_language_tag};
use crate::full::{IS_FULL, Rare};
use crate::wire::Record;
use relation::Written;

/// Builds the card from its data. `None` where no stat can be shown.
pub(super) fn card(record: &Record, findings: &Findings) -> Option<Card> {
    let at = At::Card;
    let lang = language_tag(record.text("lang"), &at.key("lang"), findings);
    require(record, "title", &at, findings, || message("nothing", "a heading for the card", "Add \"title\": \"…\"."));
    require(record, "stats", &at, findings, || message("nothing", "a list of stats", "Add \"stats\": [ … ]."));
    let as_of = date(record, "asOf", &at, findings);
    let sources = sources(record, &at, findings);
    let labels = Rare::new(|| unit::labels(record, &at, findings));
    let stats_at = at.key("stats");
    let slots = record.list("stats")?;
    if slots.is_empty() {
        findings
            .error(&stats_at, || message("an empty list", "at least one stat", "Add { \"label\": …, \"value\": … }."));
    }
    let mut drafts: Vec<Draft<'_>> = Vec::new();
    for (index, slot) in slots.iter().enumerate() {
        let at = stats_at.item(index);
        let Some(mut draft) = slot.object().and_then(|record| draft(index, record, &at, findings)) else { continue };
        if let Some(id) = draft.id
            && find(&drafts, id).is_some()
        {
            let remedy = "Another stat has this one: choose another.";
            findings.error(&at.key("id"), || message(&quoted(id), "an id of its own", remedy));
            draft.id = None;
        }
        drafts.push(draft);
    }
    let mut references = Vec::new();
    for index in 0..drafts.len() {
        let relation = relation::relation(index, &drafts, &stats_at, findings).unwrap_or(Relation::Plain);
        references.push((relation, relation::parts_of(index, &drafts, &stats_at, findings)));
    }
    let mut stats = Vec::new();
    for (mut draft, (relation, parts_of)) in drafts.into_iter().zip(references) {
        // Only findings use the id.
        draft.stat.id = draft.id.filter(|_| IS_FULL).map(str::to_owned);
        draft.stat.relation = relation;
        draft.stat.parts_of = parts_of;
        stats.push(draft.stat);
    }
    if stats.is_empty() {
        return None;
    }
    let card = Card { lang, title: record.owned("title"), as_of, stats, note: record.owned("note"), sources, labels };
    card.stats.iter().for_each(|stat| target::ask_for_distance(&card, stat, findings));
    Some(card)
}

/// A stat that can be shown, while the card is being built: its references are still ids.
struct Draft<'a> {
    id: Option<&'a str>,
    relation: Option<Written<'a>>,
    parts_of: Option<&'a str>,
    stat: Stat,
}

/// The keys that need a figure in the same stat.
const OF_FIGURES: &[&str] = if IS_FULL {
    &["share", "target", "range", "margin", "change", "compare", "partsOf", "series", "display"]
} else {
    &["share", "target", "change", "partsOf", "display"]
};

fn draft<'a>(index: usize, record: &'a Record, at: &At<'_>, findings: &Findings) -> Option<Draft<'a>> {
    require(record, "label", at, findings, || message("nothing", "what the stat is about", "Add \"label\": \"…\"."));
    let label = record.owned("label");
    let fact = fact(record, at, findings)?;
    let is_figure = matches!(fact, Fact::Figure(_));
    // "1 in 5" is a share too, in words.
    let is_share = matches!(fact, Fact::Text(_)) && record.has("share");
    if is_share && !IS_FULL {
        findings.ask();
    }
    if !is_figure {
        for key in OF_FIGURES {
            let is_allowed =
                (matches!(fact, Fact::Range) && *key == "range") || (IS_FULL && is_share && *key == "share");
            if record.has(key) && !is_allowed {
                let found = || phrase("{0} without a figure", &[&quoted(key)]);
                let remedy = "Add \"value\": …, or take it out.";
                findings.error(&at.key(key), || message(&found(), "a figure that it is about", remedy));
            }
        }
    }
    let unit = unit::unit(record, at, findings);
    // What is about a figure.
    let stated = is_figure.then_some(record);
    let more = Rare::new(|| More {
        interval: comparison::interval(record, &fact, at, findings),
        rank: rank::rank(record, at, findings),
        comparisons: several(stated, "compare", at, |record, at, item| {
            elsewhere::comparison(record, at, item, findings)
        }),
        series: if is_figure { comparison::series(record, at, findings) } else { Vec::new() },
        status: status(record, &fact, at, findings),
        scale: 0,
    });
    let changes =
        several(stated, "change", at, |record, at, item| comparison::change(record, unit.as_ref(), at, item, findings));
    let stat = Stat {
        id: None,
        index,
        label: label?,
        short: if is_figure { unit::short_form(record, at, findings) } else { None },
        relation: Relation::Plain,
        parts_of: None,
        changes,
        fact,
        unit,
        note: record.owned("note"),
        sources: sources(record, at, findings),
        more,
    };
    let is_empty = match stat.fact {
        Fact::Range => stat.interval().is_none(),
        Fact::Rank => stat.rank().is_none(),
        _ => false,
    };
    if is_empty {
        return None;
    }
    let parts_of = if is_figure { record.text("partsOf") } else { None };
    let relation = if is_figure || (IS_FULL && is_share) { relation::written(record, at, findings) } else { None };
    // In the lines below a figure, amounts are in short form too, unless that makes two alike.
    if !IS_FULL && stat.short.is_some() && (relation.is_some() || parts_of.is_some() || stat.change().is_some()) {
        findings.ask();
    }
    Some(Draft { id: record.text("id"), parts_of, relation, stat })
}

/// How final the figure of a stat is.
fn status(record: &Record, fact: &Fact, at: &At<'_>, findings: &Findings) -> Option<Status> {
    let text = record.text("status")?;
    if matches!(fact, Fact::Missing(_)) {
        findings.error(&at.key("status"), || {
            let found = phrase("{0} without a figure", &[&quoted(text)]);
            message(&found, "a figure that it is about", "Take it out.")
        });
        return None;
    }
    findings.need_words();
    let status = Status::ALL.into_iter().find(|status| status.name() == text);
    if status.is_none() {
        let known = Status::ALL.into_iter().find(|status| status.name().eq_ignore_ascii_case(text));
        findings.error(&at.key("status"), || {
            let expected = "\"provisional\", \"estimate\", \"forecast\" or \"revised\"";
            let remedy = "Say anything else in a \"note\".";
            message(&quoted(text), expected, remedy).with(known.map(|known| Fix::text(known.name())))
        });
    }
    status
}

/// The fact of a stat. Where the data has several, the first.
fn fact(record: &Record, at: &At<'_>, findings: &Findings) -> Option<Fact> {
    const FACTS: [&str; 4] = ["value", "date", "text", "missing"];
    let mut stated = FACTS.into_iter().filter(|key| record.has(key));
    let first = stated.next();
    if let Some(second) = stated.next() {
        let remedy = "Make two stats of it: here the first is shown.";
        findings.error(&at.key(second), || {
            message(
                &phrase("{0} beside {1}", &[&quoted(second), &quoted(first.unwrap_or_default())]),
                "one of the two",
                remedy,
            )
        });
    }
    match first {
        Some("value") => record.figure("value").map(Fact::Figure),
        Some("date") => date(record, "date", at, findings).map(Fact::Date),
        Some("text") => record.owned("text").map(Fact::Text),
        Some(_) => record.owned("missing").map(Fact::Missing),
        None if record.has("range") => Some(Fact::Range),
        None if record.has("rank") => Some(Fact::Rank),
        None => {
            let remedy = "Add \"value\": …, or \"date\", \"text\" or \"missing\", or take the stat out.";
            findings.error(&at.key("value"), || message("nothing", "a figure", remedy));
            None
        }
    }
}

/// Adds an error where a required key is missing.
fn require(record: &Record, key: &'static str, at: &At<'_>, findings: &Findings, message: impl FnOnce() -> Message) {
    if !record.has(key) {
        findings.error(&at.key(key), message);
    }
}

/// The index of the stat with this id.
fn find(drafts: &[Draft<'_>], id: &str) -> Option<usize> {
    drafts.iter().position(|draft| draft.id == Some(id))
}

/// What is at a key, as an object or as a list of objects. `read` reads one, with its path and its index in
/// the list.
fn several<T>(
    parent: Option<&Record>,
    key: &str,
    at: &At<'_>,
    read: impl Fn(&Record, &At<'_>, Option<usize>) -> Option<T>,
) -> Several<T> {
    let at = &at.key(key);
    let one = parent.and_then(|parent| read(parent.object(key)?, at, None));
    Several::new(one, || {
        let slots = parent.and_then(|parent| parent.list(key)).unwrap_or_default();
        slots.iter().enumerate().filter_map(|(index, slot)| read(slot.object()?, &at.item(index), Some(index)))
    })
}

/// The sources of a stat or of the card.
fn sources(parent: &Record, at: &At<'_>, findings: &Findings) -> Several<Source> {
    let sources = several(Some(parent), "source", at, |record, at, item| source(record, at, item, findings));
    if IS_FULL && sources.is_many() {
        findings.need_words();
    }
    sources
}

fn source(record: &Record, at: &At<'_>, item: Option<usize>, findings: &Findings) -> Option<Source> {
    require(record, "name", at, findings, || message("nothing", "who published the figures", "Add \"name\": \"…\"."));
    let url = record.text("url");
    let link = url.and_then(Link::parse);
    if let (Some(url), None) = (url, &link) {
        let remedy = "Write it whole: \"https://…\".";
        findings.error(&at.key("url"), || message(&quoted(url), "an http or https address", remedy));
    }
    let date = date(record, "date", at, findings);
    let detail = Rare::new(|| record.owned("detail"));
    Some(Source { name: record.owned("name")?, link, date, detail, item: Rare::new(|| item) })
}

/// The date at a key.
fn date(record: &Record, key: &str, at: &At<'_>, findings: &Findings) -> Option<Date> {
    let text = record.text(key)?;
    let date = Date::parse(text);
    match &date {
        None => {
            // The full module may know its form.
            findings.ask();
            findings.error(&at.key(key), || message(&quoted(text), "a date of the calendar", &date::remedy(text)));
        }
        Some(date) if date.form() != Form::Plain => findings.need_words(),
        Some(_) => {}
    }
    date
}

fn language_tag(text: Option<&str>, at: &At<'_>, findings: &Findings) -> Option<String> {
    let text = text?;
    if !is_language_tag(text) {
        if IS_FULL {
            return locale(text, at, findings);
        }
        // The full module may be able to read it.
        findings.ask();
        return None;
    }
    if !has_words(text) {
        let remedy = "The card's own words are written in English.";
        findings.warning(at, || message(&quoted(text), "a language that the card speaks", remedy));
    }
    if IS_FULL
        && let Some(asked) = calendar_of(text)
        && !matches!(asked.as_str(), "" | "gregory" | "iso8601")
        && Calendar::of(text).is_none()
    {
        let expected = "a calendar that the card knows";
        let remedy = "Write \"buddhist\", \"japanese\", \"persian\" or \"islamic-umalqura\": dates are Gregorian.";
        findings.warning(at, || message(&quoted(text), expected, remedy));
    }
    Some(text.to_owned())
}

/// The tag that the locale of a program stands for: `nl-NL` for `nl_NL`. Of another one that is malformed, as
/// much as can be used, as the script of a page looks it up: `pt` of `pt-Portuguese`.
fn locale(text: &str, at: &At<'_>, findings: &Findings) -> Option<String> {
    let whole = hyphenated(text);
    let mut tag: &str = &whole;
    while !is_language_tag(tag) {
        let Some((start, _)) = tag.rsplit_once('-') else {
            let remedy = "Write \"id\", \"en\" or \"pt-BR\".";
            findings.error(at, || message(&quoted(text), "a language tag", remedy));
            return None;
        };
        tag = start;
    }
    findings.warning(at, || {
        let fix = (tag.len() == whole.len()).then(|| Fix::text(tag));
        message(&quoted(text), "a language tag", &phrase("It is read as {0}. Write that.", &[&quoted(tag)])).with(fix)
    });
    language_tag(Some(tag), at, findings)
}
