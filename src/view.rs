//! What the reader sees: every word, every order and every length of a bar is decided here.

use std::borrow::Cow;
use std::cmp::Ordering;

use crate::card::{Card, Goal, Relation, Share, Source, Stat, Target, Whole};
use crate::date::Date;
use crate::figure::{Figure, Rounded};
use crate::finding::join;
use crate::format::{self, Language, Piece};
use crate::node::{Attribute, Element, Node, Tag, Theme};

/// What a card's appearance depends on beside its data.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The language of the page around the card, for a card that states none: a BCP 47 tag, or empty if unknown.
    pub lang: &'a str,
    /// Whether that page is light or dark.
    pub theme: Theme,
}

/// The unit that is written as the language writes percentages, not as a word.
const PERCENT: &str = "%";

/// The card as a tree of nodes.
pub fn view(card: &Card, context: Context<'_>) -> Node {
    let tag = card.lang().unwrap_or(context.lang);
    let language = Language::of(tag).unwrap_or_else(Language::fallback);
    let tag = if tag.is_empty() { language.subtag } else { tag };
    let mut figure = named(Tag::Figure, "card");
    figure.set(Attribute::lang(tag));
    figure.set(Attribute::dir(format::direction(tag)));
    figure.set(Attribute::theme(context.theme));
    if card.title().is_some() {
        figure.set(Attribute::aria_labelledby("title"));
    }
    let view = View { card, language };
    view.head(&mut figure);
    let mut stats = Element::new(Tag::Dl, "stats");
    for stat in card.stats() {
        stats.add(view.stat(stat).into());
    }
    figure.add(stats.into());
    view.foot(&mut figure);
    figure.into()
}

/// A card with the language it is written in.
struct View<'a> {
    card: &'a Card,
    language: &'static Language,
}

/// What stands at a place of a sentence.
enum Filling {
    /// A figure that the sentence is about.
    Strong(String),
    /// Words.
    Text(String),
    /// An element.
    Element(Element),
}

impl View<'_> {
    fn head(&self, figure: &mut Element) {
        let mut head = Element::new(Tag::Figcaption, "head");
        if let Some(title) = self.card.title() {
            let mut heading = named(Tag::H3, "title");
            heading.set(Attribute::id("title"));
            heading.add_text(title);
            head.add(heading.into());
        }
        if let Some(date) = self.card.as_of() {
            let time = Filling::Element(self.time(date));
            head.add(sentence("as-of", self.language.words.as_of, vec![("date", time)]));
        }
        if !head.children().is_empty() {
            figure.add(head.into());
        }
    }

    fn foot(&self, figure: &mut Element) {
        let mut foot = Element::new(Tag::Footer, "foot");
        self.remarks(&mut foot, self.card.note(), self.card.source());
        if !foot.children().is_empty() {
            figure.add(foot.into());
        }
    }

    fn stat(&self, stat: &Stat) -> Element {
        let mut label = named(Tag::Dt, "label");
        label.add_text(stat.label());
        let mut details = Element::new(Tag::Dd, "details");
        details.add(self.value(stat));
        match stat.relation() {
            Relation::Plain => {}
            Relation::Share(share) => self.share(&mut details, stat, share),
            Relation::Target(target) => self.target(&mut details, stat, target),
        }
        self.remarks(&mut details, stat.note(), stat.source());
        let mut whole = named(Tag::Div, "stat");
        whole.add(label.into());
        whole.add(details.into());
        whole
    }

    /// The figure in large, with its unit.
    fn value(&self, stat: &Stat) -> Node {
        let mut value = named(Tag::P, "value");
        match stat.unit() {
            Some(unit) if unit != PERCENT => {
                value.add_text(&format::number(stat.value(), self.language));
                value.add_text(" ");
                let mut words = named(Tag::Span, "unit");
                words.add_text(unit);
                value.add(words.into());
            }
            unit => value.add_text(&self.with_unit(stat.value(), unit)),
        }
        value.into()
    }

    fn share(&self, details: &mut Element, stat: &Stat, share: &Share) {
        let percent = self.percent(share.percent());
        details.add(bar(share.percent(), percent.clone(), false));
        let whole = self.whole(share.whole(), stat.unit(), true);
        let fillings = vec![("percent", Filling::Strong(percent)), ("whole", Filling::Text(whole))];
        details.add(sentence("share", self.language.words.share, fillings));
    }

    fn target(&self, details: &mut Element, stat: &Stat, target: &Target) {
        let words = &self.language.words;
        let goal = match target.goal() {
            Goal::Value(value) => Some(*value),
            Goal::Percent(percent, whole) => self.card.size_of(whole).and_then(|whole| whole.percentage(*percent)),
        };
        // As stated, else computed to one decimal, where that can be done.
        let reached = match target.reached() {
            Some(figure) => Some(Rounded { figure, exact: true }),
            None => goal.and_then(|goal| stat.value().percent_of(goal, 1)),
        };
        let mut fillings = Vec::new();
        if let Some(reached) = reached {
            let sign = if reached.exact { "" } else { "≈" };
            let text = join(&[sign, &self.percent(reached.figure)]);
            let label = format::fill(words.bar_target, &[("percent", &text)]);
            details.add(bar(reached.figure, label, true));
            fillings.push(("percent", Filling::Strong(text)));
        }
        if let Some(goal) = goal {
            // Read to the precision of the stat itself: a target of 858,210.3 people is one of 858,210.
            let read = goal.rounded(u8::try_from(stat.value().decimals()).unwrap_or_default()).figure;
            fillings.push(("target", Filling::Strong(self.with_unit(read, stat.unit()))));
        }
        if let Goal::Percent(rate, whole) = target.goal() {
            fillings.push(("rate", Filling::Text(self.percent(*rate))));
            fillings.push(("whole", Filling::Text(self.whole(whole, None, false))));
        }
        let pattern = match (target.goal(), goal, reached) {
            (Goal::Value(_), _, Some(_)) => words.target,
            (Goal::Value(_), _, None) => words.target_alone,
            (Goal::Percent(..), Some(_), Some(_)) => words.target_rate,
            (Goal::Percent(..), None, Some(_)) => words.target_of_name,
            (Goal::Percent(..), _, None) => words.target_alone_of_name,
        };
        details.add(sentence("target", pattern, fillings));
        if let Some(by) = target.by() {
            details.add(sentence("set-by", words.set_by, vec![("by", Filling::Text(by.to_owned()))]));
        }
    }

    /// What a percentage is of, by name, size or both: "eligible voters (204,807,222 people)". `unit` is what a total is
    /// counted in; another stat has its own.
    fn whole(&self, whole: &Whole, unit: Option<&str>, with_unit: bool) -> String {
        let unit = match whole {
            Whole::Stat(index, _) => self.card.stats().get(*index).and_then(Stat::unit),
            _ => unit,
        };
        let size = self.card.size_of(whole).map(|size| self.with_unit(size, unit.filter(|_| with_unit)));
        match (whole.words(), size) {
            (Some(name), Some(size)) => format::fill(self.language.words.whole, &[("name", name), ("size", &size)]),
            (Some(name), None) => name.to_owned(),
            (None, size) => size.unwrap_or_default(),
        }
    }

    /// The note and the source of a stat or of the card.
    fn remarks(&self, parent: &mut Element, note: Option<&str>, source: Option<&Source>) {
        if let Some(note) = note {
            let mut paragraph = named(Tag::P, "note");
            paragraph.add_text(note);
            parent.add(paragraph.into());
        }
        let Some(source) = source else { return };
        let name = match source.link() {
            Some(link) => {
                let mut anchor = Element::new(Tag::A, "link");
                anchor.set(Attribute::href(link));
                anchor.add_text(source.name());
                Filling::Element(anchor)
            }
            None => Filling::Text(source.name().to_owned()),
        };
        let mut fillings = vec![("source", name)];
        let mut pattern = self.language.words.source;
        if let Some(date) = source.date() {
            fillings.push(("date", Filling::Element(self.time(date))));
            pattern = self.language.words.source_dated;
        }
        parent.add(sentence("source", pattern, fillings));
    }

    fn time(&self, date: Date) -> Element {
        let mut time = Element::new(Tag::Time, "date");
        time.set(Attribute::datetime(date));
        time.add_text(&format::date(date, self.language));
        time
    }

    fn percent(&self, figure: Figure) -> String {
        format::percent(figure, self.language)
    }

    fn with_unit(&self, figure: Figure, unit: Option<&str>) -> String {
        match unit {
            Some(PERCENT) => self.percent(figure),
            Some(unit) => join(&[&format::number(figure, self.language), " ", unit]),
            None => format::number(figure, self.language),
        }
    }
}

/// A length to draw, with its text equivalent. `is_target`: the hundred percent have a mark, and may be passed.
fn bar(percent: Figure, label: String, is_target: bool) -> Node {
    let zero = Figure::from(0);
    let hundred = Figure::from(100);
    let beyond = percent.compare(hundred) == Some(Ordering::Greater);
    // A target that is passed: the bar is drawn to the end, and the mark moves in to where the target stands.
    let at = if beyond { hundred.percent_of(percent, 2).map_or(hundred, |at| at.figure) } else { hundred };
    let fill = match percent {
        _ if beyond => hundred,
        _ if percent.is_negative() => zero,
        percent => percent,
    };
    let mut svg = named(Tag::Svg, "bar");
    svg.set(Attribute::role("img"));
    svg.set(Attribute::aria_label(label));
    svg.set(Attribute::width(Cow::Borrowed("100%")));
    svg.set(Attribute::height("10"));
    svg.add(rect("track", Cow::Borrowed("100%")).into());
    svg.add(rect("fill", Cow::Owned(length(fill))).into());
    if is_target {
        let mut mark = rect("mark", Cow::Borrowed("2"));
        mark.set(Attribute::x(length(at)));
        svg.add(mark.into());
    }
    svg.into()
}

fn rect(class: &'static str, width: Cow<'static, str>) -> Element {
    let mut rect = Element::new(Tag::Rect, class);
    rect.set(Attribute::width(width));
    rect.set(Attribute::height("10"));
    rect
}

/// A percentage as SVG takes it, to a hundredth.
fn length(percent: Figure) -> String {
    join(&[&percent.rounded(2).figure.plain(), "%"])
}

/// An element that the page may style too: its class and its part have the same name.
fn named(tag: Tag, name: &'static str) -> Element {
    let mut element = Element::new(tag, name);
    element.set(Attribute::part(name));
    element
}

/// A paragraph with a sentence of the interface, its places filled.
fn sentence(name: &'static str, mut pattern: &'static str, mut fillings: Vec<(&str, Filling)>) -> Node {
    let mut paragraph = named(Tag::P, name);
    while let Some(piece) = format::next_piece(&mut pattern) {
        let place = match piece {
            Piece::Text(text) => {
                paragraph.add_text(text);
                continue;
            }
            Piece::Place(place) => place,
        };
        let Some(index) = fillings.iter().position(|(name, _)| *name == place) else { continue };
        match fillings.swap_remove(index).1 {
            Filling::Text(text) => paragraph.add_text(&text),
            Filling::Element(element) => paragraph.add(element.into()),
            Filling::Strong(text) => {
                let mut strong = Element::new(Tag::Strong, "key");
                strong.add_text(&text);
                paragraph.add(strong.into());
            }
        }
    }
    paragraph.into()
}
