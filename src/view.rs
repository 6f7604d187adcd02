//! What the reader sees: every word, every order and every length of a bar is decided here.

mod calculations;
mod comparison;
mod fact;
mod graphic;
mod relation;
mod sentence;
mod sharing;
pub(crate) mod sink;

use crate::card::{Card, Relation, Source};
use crate::check::{Calculation, contradicts};
use crate::format::{Language, Locale, direction, is_language_tag};
use crate::full::IS_FULL;
use sentence::Argument;
use sink::{Outline, Part, Sink};

/// What a card's appearance depends on beside its data.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// The language of the page around the card, for a card that states none: a BCP 47 tag, or empty if
    /// unknown.
    pub lang: &'a str,
    /// Whether that page is light or dark.
    pub theme: Theme,
    /// Whether a stat is left out that states something which does not come out of its figures.
    pub strict: bool,
    /// What there is of the calculations of a stat.
    pub calculations: Disclosed,
    /// What there is of the ways to share the card.
    pub sharing: Disclosed,
}

/// What there is of something that readers open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Disclosed {
    /// All of it, closed: of calculations, those that come out. This is for what is written once, such as a page or a
    /// picture.
    #[default]
    Written,
    /// A button that says what can be opened, as the script in a browser has it until a reader does.
    Offered,
    /// What is there once a reader has: of calculations, also those that don't come out.
    Opened,
}

/// Whether the card stands on a light or a dark page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark ink on light paper.
    #[default]
    Light,
    /// Light ink on dark paper.
    Dark,
    /// As the reader's system has it: for a page that follows that too, and a card on it that no script has
    /// looked around for yet.
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

/// The tag of the language that the card is written in.
pub(crate) fn tag_of<'a>(card: &'a Card, context: Context<'a>) -> &'a str {
    let tag = card.lang().unwrap_or(if is_language_tag(context.lang) { context.lang } else { "" });
    if tag.is_empty() { "en" } else { tag }
}

/// Walks through a card and gives what a sink has made of it. The card is written in a `language` that is given: its
/// own, or else that of the page. `calculations` are those of [`mod@crate::check`]. The sink is given nothing where
/// there is nothing to show: where the context is strict, and every stat contradicts itself.
pub(crate) fn walk<S: Sink>(
    card: &Card,
    calculations: &[Calculation],
    context: Context<'_>,
    language: Language<'_>,
) -> S {
    let tag = tag_of(card, context);
    let mut view = View { card, calculations, context, locale: Locale::new(tag, language), sink: S::default() };
    let shown = || shown(card, calculations, context);
    let count = shown().count();
    if count == 0 {
        return view.sink;
    }
    view.sink.card(Outline {
        lang: tag,
        direction: direction(tag),
        theme: context.theme,
        is_titled: card.title().is_some(),
    });
    view.head();
    // Of a few figures the first leads, where there is room.
    view.sink.begin(if (3..=5).contains(&count) { Part::StatsLed } else { Part::Stats });
    for index in shown() {
        view.stat(index);
    }
    view.sink.end();
    // It is there also where it is empty, so that what follows it stays what it is when the data changes.
    view.sink.begin(Part::Foot);
    view.remarks(card.note(), card.source());
    view.sink.end();
    view.sharing();
    view.sink.end();
    view.sink
}

/// The indices of the stats that are shown: where the context is strict, those that do not contradict themselves.
pub(crate) fn shown(card: &Card, calculations: &[Calculation], context: Context<'_>) -> impl Iterator<Item = usize> {
    let is_shown = move |index: &usize| !(IS_FULL && context.strict && contradicts(card, calculations, *index));
    (0..card.stats().len()).filter(is_shown)
}

/// A card, what was worked out of it, the locale it is written in, and what takes its parts.
struct View<'a, S> {
    card: &'a Card,
    calculations: &'a [Calculation],
    context: Context<'a>,
    locale: Locale<'a>,
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
        self.fact(stat);
        match stat.relation() {
            Relation::Plain => {}
            Relation::Share(share) => self.share(stat, share),
            Relation::Target(target) => self.target(stat, target),
        }
        self.comparisons(stat);
        self.remarks(stat.note(), stat.source());
        self.calculations(index, stat);
        self.sink.end();
        self.sink.end();
    }

    /// The note and the source of a stat or of the card.
    fn remarks(&mut self, note: Option<&str>, source: Option<&Source>) {
        if let Some(note) = note {
            self.words(Part::Note, note);
        }
        let Some(source) = source else { return };
        let name = ("source", Argument::Source(source));
        match source.date() {
            Some(date) => {
                self.sentence(Part::Source, self.message("sourceDated"), &[name, ("date", Argument::Date(date))])
            }
            None => self.sentence(Part::Source, self.message("source"), &[name]),
        }
    }
}
