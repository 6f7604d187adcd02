//! A card whose every part is known to be good: fields are private, and validation is the only way to build one.
//!
//! Validation collects. What is right is kept; what is not is left out with a finding that says where it stands,
//! what was expected and what to write instead. A stat without a label or a figure cannot be shown; a stat whose
//! share or target is wrong is still a true figure, and is shown as that.

use serde::de::Deserializer;

use crate::date::Date;
use crate::figure::Figure;
use crate::finding::{At, Finding, Findings, Said, join, quoted, say};
use crate::format::{has_words, is_language_tag};
use crate::wire::{self, Record, Slot};

/// The article's key figures, with their title, date and source. Has at least one stat.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    lang: Option<String>,
    title: Option<String>,
    as_of: Option<Date>,
    stats: Vec<Stat>,
    note: Option<String>,
    source: Option<Source>,
}

/// One figure, its label, and what it is a part of.
#[derive(Clone, Debug, PartialEq)]
pub struct Stat {
    label: String,
    value: Figure,
    unit: Option<String>,
    relation: Relation,
    note: Option<String>,
    source: Option<Source>,
}

/// How a stat's figure relates to others.
#[derive(Clone, Debug, PartialEq)]
pub enum Relation {
    /// It stands for itself.
    Plain,
    /// It is a part of a whole.
    Share(Share),
    /// It is on its way to a target.
    Target(Target),
}

/// A stated percentage of a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    percent: Figure,
    whole: Whole,
}

/// A target, who set it and how much of it is stated to be reached.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    goal: Goal,
    by: Option<String>,
    reached: Option<Figure>,
}

/// What a target amounts to.
#[derive(Clone, Debug, PartialEq)]
pub enum Goal {
    /// A figure in the stat's own unit.
    Value(Figure),
    /// A percentage of a whole.
    Percent(Figure, Whole),
}

/// What a percentage is a percentage of.
#[derive(Clone, Debug, PartialEq)]
pub enum Whole {
    /// Known by its name only: "residents who need an ID".
    Words(String),
    /// The figure of another stat of the card (its position in [`Card::stats`]), perhaps with a name of its own here.
    Stat(usize, Option<String>),
    /// A figure, perhaps with a name.
    Total(Figure, Option<String>),
}

/// Where figures come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    name: String,
    link: Option<Link>,
    date: Option<Date>,
}

/// An address a reader may be sent to: `http` or `https`, nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(String);

/// What reading a card's data came to.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The card of all valid parts; `None` where no stat is valid.
    pub card: Option<Card>,
    /// Everything that was wrong or looked unintended: first what is of a wrong kind, then what does not fit together.
    pub findings: Vec<Finding>,
}

impl Card {
    /// Reads a card from JSON text.
    ///
    /// # Errors
    /// Where the text is not JSON at all. Everything else is in [`Reading::findings`].
    #[cfg(not(target_arch = "wasm32"))]
    pub fn from_json(json: &str) -> Result<Reading, serde_json::Error> {
        // The text itself is the measure, white space included, as it is for a script's text in a page.
        let findings = Findings::default();
        if json.len() > wire::MAX_BYTES {
            let remedy = "Take out what the reader does not need.";
            findings.error(&At::Card, || say("more than 64 KiB", "a card of at most 64 KiB", remedy));
            return Ok(Reading { card: None, findings: findings.into_vec() });
        }
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let card = Self::read(&mut deserializer, &findings)?;
        deserializer.end()?;
        Ok(Reading { card, findings: findings.into_vec() })
    }

    /// Reads a card from whatever a deserializer offers, noting what is wrong with it.
    ///
    /// # Errors
    /// The deserializer's own.
    pub(crate) fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        findings: &Findings,
    ) -> Result<Option<Self>, D::Error> {
        let slot = wire::read(deserializer, findings)?;
        if matches!(slot, Slot::Absent) {
            findings.error(&At::Card, || say("nothing", "a card", "Write { \"title\": …, \"stats\": [ … ] }."));
        }
        Ok(slot.object().and_then(|record| card(record, findings)))
    }

    /// The language of the texts as a BCP 47 tag, where the data states one.
    pub fn lang(&self) -> Option<&str> {
        self.lang.as_deref()
    }

    /// The heading.
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The date the figures hold for.
    pub fn as_of(&self) -> Option<&Date> {
        self.as_of.as_ref()
    }

    /// One to [`wire::MAX_STATS`] stats, in the order of the data.
    pub fn stats(&self) -> &[Stat] {
        &self.stats
    }

    /// A remark on all of the figures.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// Who published the figures.
    pub fn source(&self) -> Option<&Source> {
        self.source.as_ref()
    }

    /// The size of a whole, where it has one.
    pub fn size_of(&self, whole: &Whole) -> Option<Figure> {
        match whole {
            Whole::Words(_) => None,
            Whole::Stat(index, _) => Some(self.stats.get(*index)?.value),
            Whole::Total(figure, _) => Some(*figure),
        }
    }
}

impl Stat {
    /// What is counted.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The figure.
    pub fn value(&self) -> Figure {
        self.value
    }

    /// What it is counted in, in words, or `%`.
    pub fn unit(&self) -> Option<&str> {
        self.unit.as_deref()
    }

    /// What the figure is a part of, if anything.
    pub fn relation(&self) -> &Relation {
        &self.relation
    }

    /// A remark on this figure.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// Who published this figure, where it is not the card's source.
    pub fn source(&self) -> Option<&Source> {
        self.source.as_ref()
    }
}

impl Share {
    /// How much of the whole, in percent, as stated.
    pub fn percent(&self) -> Figure {
        self.percent
    }

    /// What it is a percentage of.
    pub fn whole(&self) -> &Whole {
        &self.whole
    }
}

impl Target {
    /// What the target amounts to.
    pub fn goal(&self) -> &Goal {
        &self.goal
    }

    /// Who set it.
    pub fn by(&self) -> Option<&str> {
        self.by.as_deref()
    }

    /// How much of the target is reached, in percent of it, as stated.
    pub fn reached(&self) -> Option<Figure> {
        self.reached
    }
}

impl Whole {
    /// The name the data gives it at this place.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Words(words) => Some(words),
            Self::Stat(_, words) | Self::Total(_, words) => words.as_deref(),
        }
    }
}

impl Source {
    /// Who published.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where to read it.
    pub fn link(&self) -> Option<&Link> {
        self.link.as_ref()
    }

    /// When it was published or said.
    pub fn date(&self) -> Option<&Date> {
        self.date.as_ref()
    }
}

impl Link {
    /// Takes an absolute `http:` or `https:` address without spaces, control characters or backslashes. `None` for all
    /// others, `javascript:` among them.
    pub fn parse(address: &str) -> Option<Self> {
        let web = ["https://", "http://"].into_iter().any(|scheme| {
            let (start, host) = address.split_at_checked(scheme.len()).unwrap_or_default();
            start.eq_ignore_ascii_case(scheme) && !matches!(host.bytes().next(), None | Some(b'/' | b'?' | b'#'))
        });
        let clean = address.bytes().all(|byte| byte > b' ' && byte != 0x7f && byte != b'\\');
        (web && clean).then(|| Self(address.into()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A stat that can be shown, on its way into the card: what it refers to is still a name.
struct Draft<'a> {
    /// Its position in the data, for paths.
    index: usize,
    id: Option<&'a str>,
    label: &'a str,
    value: Figure,
    record: &'a Record,
    relation: Option<Written<'a>>,
}

/// A share or a target as it was written.
#[derive(Clone, Copy)]
struct Written<'a> {
    is_target: bool,
    record: &'a Record,
}

fn card(record: &Record, findings: &Findings) -> Option<Card> {
    let at = At::Card;
    let lang = language_tag(record.text("lang"), &at.key("lang"), findings);
    require(record, "title", &at, findings, || say("nothing", "a heading for the card", "Add \"title\": \"…\"."));
    require(record, "stats", &at, findings, || say("nothing", "a list of stats", "Add \"stats\": [ … ]."));
    let as_of = date(record.text("asOf"), &at.key("asOf"), findings);
    let source = source(record, &at, findings);
    let stats_at = at.key("stats");
    let slots = record.list("stats")?;
    if slots.is_empty() {
        findings.error(&stats_at, || say("an empty list", "at least one stat", "Add { \"label\": …, \"value\": … }."));
    }
    let mut drafts: Vec<Draft<'_>> = Vec::new();
    for (index, slot) in slots.iter().enumerate() {
        let at = stats_at.item(index);
        if matches!(slot, Slot::Absent) {
            findings.error(&at, || say("nothing", "a stat", "Take the null out."));
        }
        let Some(mut draft) = slot.object().and_then(|record| draft(index, record, &at, findings)) else { continue };
        if let Some(id) = draft.id
            && find(&drafts, id).is_some()
        {
            let remedy = "Another stat has this one: choose another.";
            findings.error(&at.key("id"), || say(&quoted(id), "an id of its own", remedy));
            draft.id = None;
        }
        drafts.push(draft);
    }
    let mut stats = Vec::new();
    for (place, draft) in drafts.iter().enumerate() {
        let at = stats_at.item(draft.index);
        stats.push(Stat {
            label: draft.label.to_owned(),
            value: draft.value,
            unit: draft.record.owned("unit"),
            relation: relation(place, &drafts, &at, findings).unwrap_or(Relation::Plain),
            note: draft.record.owned("note"),
            source: self::source(draft.record, &at, findings),
        });
    }
    if stats.is_empty() {
        return None;
    }
    Some(Card { lang, title: record.owned("title"), as_of, stats, note: record.owned("note"), source })
}

fn draft<'a>(index: usize, record: &'a Record, at: &At<'_>, findings: &Findings) -> Option<Draft<'a>> {
    require(record, "label", at, findings, || say("nothing", "what the figure counts", "Add \"label\": \"…\"."));
    require(record, "value", at, findings, || say("nothing", "a figure", "Add \"value\": …, or take the stat out."));
    let share = record.object("share").map(|record| Written { is_target: false, record });
    let target = record.object("target").map(|record| Written { is_target: true, record });
    if share.is_some() && target.is_some() {
        let remedy = "Make two stats of it: here the share is shown, and the target is left out.";
        findings.error(&at.key("target"), || say("a target beside a share", "one of the two", remedy));
    }
    Some(Draft {
        index,
        id: record.text("id"),
        label: record.text("label")?,
        value: record.figure("value")?,
        record,
        relation: share.or(target),
    })
}

/// Notes that a key which the card can't do without is not there.
fn require(record: &Record, key: &'static str, at: &At<'_>, findings: &Findings, said: impl FnOnce() -> Said) {
    if !record.has(key) {
        findings.error(&at.key(key), said);
    }
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

/// What the draft at `place` is a part of, once every reference in it is known to be good. `None` where it is a part of
/// nothing.
fn relation(place: usize, drafts: &[Draft<'_>], stat: &At<'_>, findings: &Findings) -> Option<Relation> {
    let written = drafts.get(place)?.relation?;
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

/// The position of the stat with this id.
fn find(drafts: &[Draft<'_>], id: &str) -> Option<usize> {
    drafts.iter().position(|draft| draft.id == Some(id))
}

/// The source of a stat or of the card.
fn source(parent: &Record, at: &At<'_>, findings: &Findings) -> Option<Source> {
    let record = parent.object("source")?;
    let at = &at.key("source");
    require(record, "name", at, findings, || say("nothing", "who published the figures", "Add \"name\": \"…\"."));
    let url = record.text("url");
    let link = url.and_then(Link::parse);
    if let (Some(url), None) = (url, &link) {
        let remedy = "Write it whole: \"https://…\".";
        findings.error(&at.key("url"), || say(&quoted(url), "an http or https address", remedy));
    }
    let date = date(record.text("date"), &at.key("date"), findings);
    Some(Source { name: record.owned("name")?, link, date })
}

fn date(text: Option<&str>, at: &At<'_>, findings: &Findings) -> Option<Date> {
    let text = text?;
    let date = Date::parse(text);
    if date.is_none() {
        let remedy = "Write \"2024\", \"2024-10\" or \"2024-11-04\".";
        findings.error(at, || say(&quoted(text), "a date of the calendar", remedy));
    }
    date
}

fn language_tag(text: Option<&str>, at: &At<'_>, findings: &Findings) -> Option<String> {
    let text = text?;
    if !is_language_tag(text) {
        findings.error(at, || say(&quoted(text), "a language tag", "Write \"id\", \"en\" or \"pt-BR\"."));
        return None;
    }
    if !has_words(text) {
        let remedy = "The card's own words and its dates are written in English.";
        findings.warning(at, || say(&quoted(text), "a language that the card speaks", remedy));
    }
    Some(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> (Option<Card>, Vec<String>) {
        let reading = Card::from_json(json).unwrap();
        (reading.card, reading.findings.iter().map(Finding::message).collect())
    }

    /// A card of two stats, `a` and `b`, with more members for each.
    fn two(a: &str, b: &str) -> String {
        format!(
            r#"{{ "title": "t", "stats": [
                {{ "id": "a", "label": "A", "value": 10 {a} }}, {{ "id": "b", "label": "B", "value": 4 {b} }} ] }}"#
        )
    }

    #[test]
    fn a_card_is_of_64_kib_at_most() {
        let card = |spaces| {
            let (card, findings) = read(&(two("", "") + &" ".repeat(spaces)));
            (card.is_some(), findings)
        };
        let room = wire::MAX_BYTES - two("", "").len();
        assert_eq!(card(room), (true, vec![]));
        assert_eq!(
            card(room + 1),
            (false, vec!["card: found more than 64 KiB, expected a card of at most 64 KiB. Take out what the reader does not need.".into()])
        );
    }

    #[test]
    fn a_whole_is_words_a_stat_or_a_total() {
        let share = |members: &str| {
            let (card, findings) = read(&two("", &format!(r#", "share": {{ "percent": 40, {members} }}"#)));
            assert_eq!(findings, [""; 0]);
            match card.unwrap().stats()[1].relation() {
                Relation::Share(share) => share.whole().clone(),
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(share(r#""of": "all""#), Whole::Words("all".into()));
        assert_eq!(share(r#""ofStat": "a""#), Whole::Stat(0, None));
        assert_eq!(share(r#""ofStat": "a", "of": "all""#), Whole::Stat(0, Some("all".into())));
        assert_eq!(share(r#""ofTotal": 10"#), Whole::Total(Figure::from(10), None));
    }

    #[test]
    fn a_reference_in_a_circle_is_no_whole() {
        let (card, findings) = read(&two(
            r#", "share": { "percent": 1, "ofStat": "b" }"#,
            r#", "share": { "percent": 2, "ofStat": "a" }"#,
        ));
        assert!(card.unwrap().stats().iter().all(|stat| *stat.relation() == Relation::Plain));
        assert_eq!(findings.len(), 2);
        assert!(findings[0].starts_with("stats[0].share.ofStat: found \"b\", a stat that refers back to this one"));
        let (_, findings) = read(&two("", r#", "target": { "percent": 1, "ofStat": "b" }"#));
        assert!(findings[0].starts_with("stats[1].target.ofStat: found \"b\", the stat itself"), "{findings:?}");
    }

    #[test]
    fn a_stat_left_out_moves_no_reference() {
        let (card, findings) = read(
            r#"{ "title": "t", "stats": [
                { "label": "no figure" },
                { "id": "a", "label": "A", "value": 10 },
                { "label": "B", "value": 4, "share": { "percent": 40, "ofStat": "a" } } ] }"#,
        );
        let card = card.unwrap();
        let Relation::Share(share) = card.stats()[1].relation() else { panic!("no share") };
        assert_eq!(card.size_of(share.whole()), Some(Figure::from(10)));
        assert_eq!(findings.len(), 1);
        assert!(findings[0].starts_with("stats[0].value: found nothing"));
    }

    #[test]
    fn only_web_addresses_are_links() {
        for good in ["https://example.org", "http://example.org/a?b#c", "HTTPS://EXAMPLE.ORG/ü"] {
            assert!(Link::parse(good).is_some(), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "javascript://%0aalert(1)",
            " https://example.org",
            "https://",
            "https:///path",
            "//example.org",
            "data:text/html,x",
            "https://exa mple.org",
            "https://example.org\n",
            "ftp://example.org",
            "example.org",
            "java\nscript:alert(1)//https://",
            "https:\\\\example.org",
        ] {
            assert!(Link::parse(bad).is_none(), "{bad}");
        }
    }
}
