//! A validated card. Its fields are private, and validation is the only way to build one.
//!
//! Validation collects all problems. Valid parts are kept. Invalid parts are left out, each with a finding:
//! where it is, what was expected and what to write instead. A stat without a label or a fact cannot be
//! shown. A stat with an invalid share, target or change still has a valid figure, and is shown as that
//! figure.

mod read;
#[cfg(any(not(browser), feature = "full"))]
mod scale;
mod several;
mod stat;

use serde::de::Deserializer;

use crate::date::Date;
use crate::figure::Figure;
use crate::finding::{At, Finding, Findings, message};
#[cfg(not(browser))]
use crate::format::scale_for;
use crate::full::Rare;
use crate::wire::{self, Slot};
pub use crate::wire::{MAX_BYTES, MAX_POINTS, MAX_STATS, MAX_TEXT};
pub(crate) use several::Several;
pub use stat::{
    Better, Change, Comparison, EarlierRank, Extent, Fact, Goal, Interval, PartsOf, Point, Rank, Relation, Share, Stat,
    Status, Target, TargetKind, Unit, Whole, Wording,
};

/// The article's key figures, with their title, date and source. Has at least one stat.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    lang: Option<String>,
    title: Option<String>,
    as_of: Option<Date>,
    stats: Vec<Stat>,
    note: Option<String>,
    sources: Several<Source>,
    labels: Rare<Vec<(&'static str, Wording)>>,
}

/// Where figures come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    name: String,
    link: Option<Link>,
    date: Option<Date>,
    detail: Rare<Option<String>>,
    item: Rare<Option<usize>>,
}

/// An address that a card links to: `http` or `https`, nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(String);

/// The result of reading a card's data: a card of the valid parts, and findings about the invalid ones. Data
/// with one invalid stat gives a card without that stat, and a finding: where it is, what was found, what was
/// expected, and what to write instead.
///
/// The findings are about the data alone. Whether the figures add up is checked by [`crate::check::check`].
#[derive(Clone, Debug)]
pub struct Reading {
    /// The card with all valid parts; `None` where no stat is valid.
    pub card: Option<Card>,
    /// Everything that is invalid or looks unintended: first values of the wrong type, then values that do
    /// not fit together.
    pub findings: Vec<Finding>,
}

impl Card {
    /// Reads a card from JSON text in the format of `www/site/docs/data.md`: up to 64 KiB of UTF-8, white
    /// space included.
    ///
    /// ```
    /// use fact_card::Card;
    ///
    /// let reading = Card::from_json(r#"{ "title": "Census", "stats": [
    ///     { "label": "Residents", "value": 1234 },
    ///     { "label": "Households", "value": "1,234" } ] }"#)?;
    ///
    /// // What is right is a card.
    /// let card = reading.card.ok_or("no stat of it can be shown")?;
    /// assert_eq!(card.stats().len(), 1);
    ///
    /// // What is not, was left out.
    /// let messages: Vec<String> = reading.findings.iter().map(|finding| finding.to_string()).collect();
    /// assert_eq!(messages, [
    ///     "stats[1].value: found \"1,234\", expected a figure that can be read one way only. Write 1234 or 1.234, whichever is meant."
    /// ]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Where the text is not JSON, with the line and the column. All other problems are in
    /// [`Reading::findings`]. Where no stat can be shown, [`Reading::card`] is `None`.
    #[cfg(not(browser))]
    pub fn from_json(json: &str) -> Result<Reading, crate::Error> {
        let findings = Findings::default();
        let card = Self::read_json(json, &findings)?;
        Ok(Reading { card, findings: findings.into_vec() })
    }

    /// Reads a card from JSON text, and records what is wrong with it.
    ///
    /// # Errors
    /// Where the text is not JSON.
    #[cfg(not(browser))]
    pub(crate) fn read_json(json: &str, findings: &Findings) -> Result<Option<Self>, crate::Error> {
        if Self::is_too_large(json, findings) {
            return Ok(None);
        }
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let mut card = Self::read(&mut deserializer, findings)?;
        deserializer.end()?;
        if let Some(card) = &mut card {
            let lang = card.lang.clone();
            card.find_scales(|unit| scale_for(lang.as_deref(), unit), findings);
        }
        Ok(card)
    }

    /// Whether a JSON text is larger than a card may be, which is then a finding. White space counts, as it
    /// does for the text of a script element in a page.
    pub(crate) fn is_too_large(json: &str, findings: &Findings) -> bool {
        let is_so = json.len() > wire::MAX_BYTES;
        if is_so {
            let remedy = "Take out what the reader does not need.";
            findings.error(&At::Card, || message("more than 64 KiB", "a card of at most 64 KiB", remedy));
        }
        is_so
    }

    /// Reads a card from any deserializer, and records what is wrong with it.
    ///
    /// # Errors
    /// The deserializer's own.
    pub(crate) fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        findings: &Findings,
    ) -> Result<Option<Self>, D::Error> {
        let slot = wire::read(deserializer, findings)?;
        if matches!(slot, Slot::Absent) {
            findings.error(&At::Card, || message("nothing", "a card", "Write { \"title\": …, \"stats\": [ … ] }."));
        }
        Ok(slot.object().and_then(|record| read::card(record, findings)))
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

    /// A note on all of the figures.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// Who published the figures.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.sources.iter()
    }

    /// Who published the figure of a stat: its own sources, else those of the card.
    pub(crate) fn sources_of<'a>(&'a self, stat: &'a Stat) -> &'a Several<Source> {
        if stat.sources.first().is_some() { &stat.sources } else { &self.sources }
    }

    /// All sources, together.
    pub(crate) fn all_sources(&self) -> &Several<Source> {
        &self.sources
    }

    /// The page's own wording of the interface sentence `name`, if the data has one.
    pub fn label(&self, name: &str) -> Option<&Wording> {
        self.labels.get()?.iter().find(|(known, _)| *known == name).map(|(_, wording)| wording)
    }

    /// The size of a whole, where it is known in the scale of its parts.
    pub fn size_of(&self, whole: &Whole) -> Option<Figure> {
        if matches!(whole, Whole::OtherScale(..)) { None } else { self.figure_of(whole) }
    }

    /// The figure of a whole, in whatever scale.
    pub(crate) fn figure_of(&self, whole: &Whole) -> Option<Figure> {
        match whole {
            Whole::Words(_) => None,
            Whole::Stat(index, _) | Whole::OtherScale(_, index, _) => self.stats.get(*index)?.value(),
            Whole::Total(figure, _) => Some(*figure),
        }
    }

    /// The amount of a target, where it is known.
    pub fn amount_of(&self, target: &Target) -> Option<Figure> {
        match target.goal() {
            Goal::Value(value) => Some(*value),
            Goal::Percent(percent, whole) => self.size_of(whole)?.percentage(*percent).filter(|goal| !goal.is_bound()),
        }
    }

    /// The unit of a whole. Another stat has its own unit; a total has the unit of the stat that names it.
    pub(crate) fn unit_of<'a>(&'a self, whole: &Whole, own: Option<&'a Unit>) -> Option<&'a Unit> {
        match whole {
            Whole::Stat(index, _) | Whole::OtherScale(_, index, _) => self.stats.get(*index)?.unit(),
            _ => own,
        }
    }
}

impl Source {
    /// Who published the figures.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The address of the publication.
    pub fn link(&self) -> Option<&Link> {
        self.link.as_ref()
    }

    /// When the figures were published or stated.
    pub fn date(&self) -> Option<&Date> {
        self.date.as_ref()
    }

    /// Where in it they are: "table 3".
    pub fn detail(&self) -> Option<&str> {
        self.detail.get()?.as_deref()
    }

    /// Its index in the list of the data, if it was in one.
    pub(crate) fn item(&self) -> Option<usize> {
        *self.item.get()?
    }
}

impl Link {
    /// Takes an absolute `http:` or `https:` address without spaces, control characters or backslashes.
    /// `None` for all others, `javascript:` among them.
    pub(crate) fn parse(address: &str) -> Option<Self> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> (Option<Card>, Vec<String>) {
        let reading = Card::from_json(json).unwrap();
        (reading.card, reading.findings.iter().map(Finding::message).collect())
    }

    /// A card of two stats, `a` and `b`, each with additional members.
    fn two(a: &str, b: &str) -> String {
        format!(
            r#"{{ "title": "t", "stats": [
                {{ "id": "a", "label": "A", "value": 10 {a} }}, {{ "id": "b", "label": "B", "value": 4 {b} }} ] }}"#
        )
    }

    #[test]
    fn a_card_has_at_most_64_kib() {
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
    fn a_circular_reference_is_refused() {
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
    fn leaving_a_stat_out_moves_no_reference() {
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
