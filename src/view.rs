//! What the reader sees: every word, every order and every length of a bar is decided here.

use std::cmp::Ordering;

use crate::card::{Card, Goal, Relation, Share, Source, Stat, Target, Whole};
use crate::date::Date;
use crate::figure::{Figure, Rounded};
use crate::finding::join;
use crate::format::{self, Language, Numbers, Piece, is_language_tag};
use crate::node::{Tag, Theme, Tree};

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

/// The card as a tree of nodes, in its language, or else in English.
#[cfg(not(target_arch = "wasm32"))]
pub fn view(card: &Card, context: Context<'_>) -> Tree {
    let text = format::text_for(tag_of(card, context));
    view_in(card, context, Language::new(&text))
}

/// The tag of the language that the card is written in.
fn tag_of<'a>(card: &'a Card, context: Context<'a>) -> &'a str {
    let tag = card.lang().unwrap_or(if is_language_tag(context.lang) { context.lang } else { "" });
    if tag.is_empty() { "en" } else { tag }
}

/// The card as a tree of nodes, in a language that is given: the card's own, or else the page's.
pub fn view_in(card: &Card, context: Context<'_>, language: Language<'_>) -> Tree {
    let tag = tag_of(card, context);
    let mut view = View { card, tag, language, numbers: Numbers::of(tag, language), tree: Tree::default() };
    view.tree.open_part(Tag::Figure, "card");
    view.tree.lang(tag);
    view.tree.dir(format::direction(tag));
    view.tree.theme(context.theme);
    if card.title().is_some() {
        view.tree.aria_labelledby("title");
    }
    view.head();
    view.tree.open(Tag::Dl, "stats");
    for stat in card.stats() {
        view.stat(stat);
    }
    view.tree.close();
    if card.note().is_some() || card.source().is_some() {
        view.tree.open(Tag::Footer, "foot");
        view.remarks(card.note(), card.source());
        view.tree.close();
    }
    view.tree.close();
    view.tree
}

/// A card, the language it is written in, and what has been written.
struct View<'a> {
    card: &'a Card,
    tag: &'a str,
    language: Language<'a>,
    numbers: Numbers<'a>,
    tree: Tree,
}

/// What stands at a place of a sentence.
enum Filling<'a> {
    /// A figure that the sentence is about.
    Strong(String),
    /// Words.
    Text(String),
    /// A date.
    Date(&'a Date),
    /// The name of a source, which is a link where it has one.
    Source(&'a Source),
}

impl View<'_> {
    fn head(&mut self) {
        if self.card.title().is_none() && self.card.as_of().is_none() {
            return;
        }
        self.tree.open(Tag::Figcaption, "head");
        if let Some(title) = self.card.title() {
            self.tree.open_part(Tag::H3, "title");
            self.tree.id("title");
            self.tree.text(title);
            self.tree.close();
        }
        if let Some(date) = self.card.as_of() {
            self.sentence("as-of", self.language.words("as-of"), &[("date", Filling::Date(date))]);
        }
        self.tree.close();
    }

    fn stat(&mut self, stat: &Stat) {
        self.tree.open_part(Tag::Div, "stat");
        self.words(Tag::Dt, "label", stat.label());
        self.tree.open(Tag::Dd, "details");
        self.value(stat);
        match stat.relation() {
            Relation::Plain => {}
            Relation::Share(share) => self.share(stat, share),
            Relation::Target(target) => self.target(stat, target),
        }
        self.remarks(stat.note(), stat.source());
        self.tree.close();
        self.tree.close();
    }

    /// The figure in large, with its unit.
    fn value(&mut self, stat: &Stat) {
        self.tree.open_part(Tag::P, "value");
        match stat.unit() {
            Some(unit) if unit != PERCENT => {
                self.tree.text(&format::number(stat.value(), &self.numbers));
                self.tree.text(" ");
                self.words(Tag::Span, "unit", unit);
            }
            unit => self.tree.text(&self.with_unit(stat.value(), unit)),
        }
        self.tree.close();
    }

    fn share(&mut self, stat: &Stat, share: &Share) {
        let percent = self.percent(share.percent());
        self.bar(share.percent(), &percent, false);
        let whole = self.whole(share.whole(), stat.unit(), true);
        let fillings = [("percent", Filling::Strong(percent)), ("whole", Filling::Text(whole))];
        self.sentence("share", self.language.words("share"), &fillings);
    }

    fn target(&mut self, stat: &Stat, target: &Target) {
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
            let label = format::fill(self.language.words("bar-target"), &[("percent", &text)]);
            self.bar(reached.figure, &label, true);
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
            (Goal::Value(_), _, Some(_)) => "target",
            (Goal::Value(_), _, None) => "target-alone",
            (Goal::Percent(..), Some(_), Some(_)) => "target-rate",
            (Goal::Percent(..), None, Some(_)) => "target-of-name",
            (Goal::Percent(..), _, None) => "target-alone-of-name",
        };
        self.sentence("target", self.language.words(pattern), &fillings);
        if let Some(by) = target.by() {
            self.sentence("set-by", self.language.words("set-by"), &[("by", Filling::Text(by.to_owned()))]);
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
            (Some(name), Some(size)) => format::fill(self.language.words("whole"), &[("name", name), ("size", &size)]),
            (Some(name), None) => name.to_owned(),
            (None, size) => size.unwrap_or_default(),
        }
    }

    /// The note and the source of a stat or of the card.
    fn remarks(&mut self, note: Option<&str>, source: Option<&Source>) {
        if let Some(note) = note {
            self.words(Tag::P, "note", note);
        }
        let Some(source) = source else { return };
        let name = ("source", Filling::Source(source));
        match source.date() {
            Some(date) => {
                self.sentence("source", self.language.words("source-dated"), &[name, ("date", Filling::Date(date))]);
            }
            None => self.sentence("source", self.language.words("source"), &[name]),
        }
    }

    /// A length to draw, with its text equivalent. `is_target`: the hundred percent have a mark, and may be passed.
    fn bar(&mut self, percent: Figure, label: &str, is_target: bool) {
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
        self.tree.open_part(Tag::Svg, "bar");
        self.tree.role("img");
        self.tree.aria_label(label);
        self.tree.width("100%");
        self.tree.height("10");
        self.rect("track", "100%");
        self.tree.close();
        self.rect("fill", &length(fill));
        self.tree.close();
        if is_target {
            self.rect("mark", "2");
            self.tree.x(&length(at));
            self.tree.close();
        }
        self.tree.close();
    }

    /// Begins a rectangle of the bar's height.
    fn rect(&mut self, class: &'static str, width: &str) {
        self.tree.open(Tag::Rect, class);
        self.tree.width(width);
        self.tree.height("10");
    }

    /// An element with nothing but words.
    fn words(&mut self, tag: Tag, name: &'static str, words: &str) {
        self.tree.open_part(tag, name);
        self.tree.text(words);
        self.tree.close();
    }

    /// A paragraph with a sentence of the interface, its places filled.
    fn sentence(&mut self, name: &'static str, mut pattern: &str, fillings: &[(&str, Filling<'_>)]) {
        self.tree.open_part(Tag::P, name);
        while let Some(piece) = format::next_piece(&mut pattern) {
            match piece {
                Piece::Text(text) => self.tree.text(text),
                Piece::Place(place) => {
                    if let Some((_, filling)) = fillings.iter().find(|(name, _)| *name == place) {
                        self.fill(filling);
                    }
                }
            }
        }
        self.tree.close();
    }

    fn fill(&mut self, filling: &Filling<'_>) {
        match filling {
            Filling::Text(text) => self.tree.text(text),
            Filling::Strong(text) => {
                self.tree.open(Tag::Strong, "key");
                self.tree.text(text);
                self.tree.close();
            }
            Filling::Date(date) => {
                self.tree.open(Tag::Time, "date");
                self.tree.datetime(date);
                self.tree.text(&format::date(date, self.tag, self.language, &self.numbers));
                self.tree.close();
            }
            Filling::Source(source) => match source.link() {
                Some(link) => {
                    self.tree.open(Tag::A, "link");
                    self.tree.href(link);
                    self.tree.text(source.name());
                    self.tree.close();
                }
                None => self.tree.text(source.name()),
            },
        }
    }

    fn percent(&self, figure: Figure) -> String {
        format::percent(figure, &self.numbers)
    }

    fn with_unit(&self, figure: Figure, unit: Option<&str>) -> String {
        match unit {
            Some(PERCENT) => self.percent(figure),
            Some(unit) => join(&[&format::number(figure, &self.numbers), " ", unit]),
            None => format::number(figure, &self.numbers),
        }
    }
}

/// A percentage as SVG takes it, to a hundredth.
fn length(percent: Figure) -> String {
    join(&[&percent.rounded(2).figure.plain(), "%"])
}
