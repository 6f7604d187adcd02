//! What the reader sees. Every word, the order of the parts and the length of every bar are decided here.

mod amount;
mod calculations;
mod comparison;
mod distance;
mod fact;
mod graphic;
mod rank;
mod relation;
mod sentence;
mod sharing;
pub(crate) mod sink;
mod source;

#[cfg(any(not(browser), feature = "write"))]
use std::borrow::Cow;

use crate::card::{Card, Relation, Several, Source};
use crate::check::{Calculation, contradicts};
#[cfg(any(not(browser), feature = "write"))]
use crate::format::hyphenated;
use crate::format::{Language, Locale, direction, is_language_tag};
use crate::full::{IS_FULL, Rare};
use amount::Shortening;
use sentence::Argument;
use sink::{Outline, Part, Sink};

/// Separates two facts on a line. If the line breaks, the separator goes with the second fact.
pub(crate) const APART: &str = " ·\u{a0}";

/// What a card's appearance depends on, apart from its data.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// The language of the page around the card, for a card that states none: a BCP 47 tag, or empty if
    /// unknown. `nl_NL` is `nl-NL`.
    pub lang: &'a str,
    /// Whether that page is light or dark.
    pub theme: Theme,
    /// The level of the card's heading.
    pub heading: Heading,
    /// Whether to leave out stats that contradict their own figures.
    pub strict: bool,
    /// How much of a stat's calculations to draw.
    pub calculations: Disclosed,
    /// How much of the card's sharing options to draw.
    pub sharing: Disclosed,
}

/// The level of a card's heading: from 2 to 6, as in `<h2>` to `<h6>`.
///
/// It is 2 unless the page says otherwise. Below an `<h1>` alone that leaves out no level; nor does it below
/// any other heading, for a level may go up by any number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heading(u8);

impl Heading {
    /// The level of a card whose page says nothing.
    pub const DEFAULT: Self = Self(2);

    /// A level, if it is from 2 to 6. The first is that of the page.
    #[must_use]
    pub const fn new(level: u8) -> Option<Self> {
        if matches!(level, 2..=6) { Some(Self(level)) } else { None }
    }

    /// The level.
    #[must_use]
    pub const fn level(self) -> u8 {
        self.0
    }
}

impl Default for Heading {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// How much to draw of something that readers can open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Disclosed {
    /// All of it, closed. Of the calculations, only those that agree with the data. For output that is
    /// written once, such as a page or a picture.
    #[default]
    Written,
    /// Only a button. The script in a browser draws this until a reader opens it.
    Offered,
    /// What a reader sees after opening it. Of the calculations, also those that contradict the data.
    Opened,
}

/// Whether the card is on a light or a dark page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark text on a light background.
    #[default]
    Light,
    /// Light text on a dark background.
    Dark,
    /// The theme of the reader's system. For pages that follow the system too, when no script has examined
    /// the page yet.
    Auto,
}

impl Theme {
    /// `light`, `dark` or `auto`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Auto => "auto",
        }
    }
}

#[cfg(any(not(browser), feature = "write"))]
impl<'a> Context<'a> {
    /// The language with hyphens, as a page states it.
    pub(crate) fn stated_lang(self) -> Cow<'a, str> {
        hyphenated(self.lang)
    }

    /// The language tag, if it is one.
    pub(crate) fn tag(self) -> Option<Cow<'a, str>> {
        Some(self.stated_lang()).filter(|tag| is_language_tag(tag))
    }
}

/// The language tag of the card: its own, else that of the page, else `en`.
#[cfg(any(not(browser), feature = "write"))]
pub(crate) fn tag_of<'a>(card: &'a Card, context: Context<'a>) -> Cow<'a, str> {
    card.lang().map(Cow::Borrowed).or_else(|| context.tag()).unwrap_or(Cow::Borrowed("en"))
}

/// The same in a page, whose script has read the language.
#[cfg(all(browser, not(feature = "write")))]
fn tag_of<'a>(card: &'a Card, context: Context<'a>) -> &'a str {
    let tag = card.lang().unwrap_or(if is_language_tag(context.lang) { context.lang } else { "" });
    if tag.is_empty() { "en" } else { tag }
}

/// Walks through a card part by part and returns the sink that received the parts.
///
/// `language` is the language of the card's text: its own, else that of the page. `calculations` are those of
/// [`mod@crate::check`]. The sink receives nothing if there is nothing to show: the context is strict and
/// every stat contradicts itself.
pub(crate) fn walk<S: Sink>(
    card: &Card,
    calculations: &[Calculation],
    context: Context<'_>,
    language: Language<'_>,
) -> S {
    let tag = tag_of(card, context);
    let tag: &str = AsRef::<str>::as_ref(&tag);
    let mut view = View {
        card,
        calculations,
        context,
        locale: Locale::new(tag, language),
        shortening: Rare::default(),
        sink: S::default(),
    };
    let shown = || shown(card, calculations, context);
    let count = shown().count();
    if count == 0 {
        return view.sink;
    }
    view.sink.card(Outline {
        lang: tag,
        direction: direction(tag),
        theme: context.theme,
        heading: context.heading,
        is_titled: card.title().is_some(),
    });
    view.head();
    // With three to five stats, the first leads where there is room.
    view.sink.begin(if (3..=5).contains(&count) { Part::StatsLed } else { Part::Stats });
    for index in shown() {
        view.stat(index);
    }
    view.sink.end();
    // The foot exists even when empty, so that the elements after it keep their positions when the data
    // changes.
    view.sink.begin(Part::Foot);
    view.remarks(card.note(), card.all_sources());
    view.sink.end();
    view.sharing();
    view.sink.end();
    view.sink
}

/// The indices of the stats to show. In a strict context, stats that contradict themselves are left out.
pub(crate) fn shown(card: &Card, calculations: &[Calculation], context: Context<'_>) -> impl Iterator<Item = usize> {
    let is_shown = move |index: &usize| !(IS_FULL && context.strict && contradicts(card, calculations, *index));
    (0..card.stats().len()).filter(is_shown)
}

/// A card, its calculations, the locale it is written in, and the sink that receives its parts.
struct View<'a, S> {
    card: &'a Card,
    calculations: &'a [Calculation],
    context: Context<'a>,
    locale: Locale<'a>,
    /// That of the stat.
    shortening: Rare<Shortening>,
    sink: S,
}

impl<S: Sink> View<'_, S> {
    fn head(&mut self) {
        if self.card.title().is_none() && self.card.as_of().is_none() {
            return;
        }
        self.sink.begin(Part::Head);
        if let Some(title) = self.card.title() {
            self.words(Part::Title, title);
        }
        if let Some(date) = self.card.as_of() {
            self.sentence(Part::AsOf, self.message("asOf"), &[("date", Argument::Date(date))]);
        }
        self.sink.end();
    }

    fn stat(&mut self, index: usize) {
        let Some(stat) = self.card.stats().get(index) else { return };
        self.sink.begin(Part::Stat);
        self.words(Part::Label, stat.label());
        self.sink.begin(Part::Details);
        self.shorten(index, stat);
        self.fact(stat);
        if let Some(status) = stat.status().filter(|_| IS_FULL) {
            self.words(Part::Status, self.message(status.name()));
        }
        match stat.relation() {
            Relation::Plain => {}
            Relation::Share(share) => self.share(stat, share),
            Relation::Target(target) => self.target(stat, target),
        }
        self.comparisons(stat);
        self.leave_exact();
        self.remarks(stat.note(), stat.own_sources());
        self.calculations(index, stat);
        self.sink.end();
        self.sink.end();
    }

    /// The note and the sources of a stat or of the card.
    fn remarks(&mut self, note: Option<&str>, sources: &Several<Source>) {
        if let Some(note) = note {
            self.words(Part::Note, note);
        }
        let Some(source) = sources.first() else { return };
        if IS_FULL && sources.is_many() {
            return self.sources(sources);
        }
        let name = ("source", Argument::Source(source));
        match source.date() {
            Some(date) => {
                self.sentence(Part::Source, self.message("sourceDated"), &[name, ("date", Argument::Date(date))]);
            }
            None => self.sentence(Part::Source, self.message("source"), &[name]),
        }
    }
}
