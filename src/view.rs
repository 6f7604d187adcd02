//! What the reader sees: every word, every order and every length of a bar is decided here.

mod comparison;
mod fact;
mod graphic;
mod relation;
mod sentence;
mod sharing;
mod sums;

use crate::IS_FULL;
use crate::card::{Card, Relation, Source};
use crate::check::{Sum, contradicts};
#[cfg(not(target_arch = "wasm32"))]
use crate::format::text_for;
use crate::format::{Language, Locale, direction, is_language_tag};
use crate::node::{Tag, Theme, Tree};
use sentence::Filling;

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
    /// What there is of the sums of a stat.
    pub sums: Disclosed,
    /// What there is of the ways to share the card.
    pub sharing: Disclosed,
}

/// What there is of something that readers open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Disclosed {
    /// All of it, closed: of sums, those that come out. This is for what is written once, such as a page or a
    /// picture.
    #[default]
    Written,
    /// A button that says what can be opened, as the script in a browser has it until a reader does.
    Offered,
    /// What is there once a reader has: of sums, also those that don't come out.
    Opened,
}

/// The card as a tree of nodes, in its language, or else in English. Empty if there is nothing to show: where
/// the context is strict, and every stat contradicts itself.
#[cfg(not(target_arch = "wasm32"))]
pub fn view(card: &Card, context: Context<'_>) -> Tree {
    view_in(card, &crate::check::check(card).sums, context, Language::new(text_for(tag_of(card, context))))
}

/// The tag of the language that the card is written in.
pub(crate) fn tag_of<'a>(card: &'a Card, context: Context<'a>) -> &'a str {
    let tag = card.lang().unwrap_or(if is_language_tag(context.lang) { context.lang } else { "" });
    if tag.is_empty() { "en" } else { tag }
}

/// The card as a tree of nodes, in a language that is given: the card's own, or else the page's. `sums` are
/// those of [`mod@crate::check`].
pub fn view_in(card: &Card, sums: &[Sum], context: Context<'_>, language: Language<'_>) -> Tree {
    let tag = tag_of(card, context);
    let mut view = View { card, sums, context, locale: Locale::new(tag, language), tree: Tree::default() };
    let is_shown = |index: &usize| !(IS_FULL && context.strict && contradicts(card, sums, *index));
    let shown = || (0..card.stats().len()).filter(is_shown);
    let count = shown().count();
    if count == 0 {
        return view.tree;
    }
    view.tree.open_part(Tag::Figure, "card");
    view.tree.lang(tag);
    view.tree.dir(direction(tag));
    view.tree.theme(context.theme);
    if card.title().is_some() {
        view.tree.aria_labelledby("title");
    }
    view.head();
    // Of a few figures the first leads, where there is room.
    view.tree.open(Tag::Dl, if (3..=5).contains(&count) { "stats led" } else { "stats" });
    for index in shown() {
        view.stat(index);
    }
    view.tree.close();
    // It is there also where it is empty, so that what follows it stays what it is when the data changes.
    view.tree.open(Tag::Footer, "foot");
    view.remarks(card.note(), card.source());
    view.tree.close();
    view.sharing();
    view.tree.close();
    view.tree
}

/// A card, what was worked out of it, the locale it is written in, and what has been written.
struct View<'a> {
    card: &'a Card,
    sums: &'a [Sum],
    context: Context<'a>,
    locale: Locale<'a>,
    tree: Tree,
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
            self.sentence("as-of", self.say("asOf"), &[("date", Filling::Date(date))]);
        }
        self.tree.close();
    }

    fn stat(&mut self, index: usize) {
        let Some(stat) = self.card.stats().get(index) else { return };
        self.tree.open_part(Tag::Div, "stat");
        self.words(Tag::Dt, "label", stat.label());
        self.tree.open(Tag::Dd, "details");
        self.fact(stat);
        match stat.relation() {
            Relation::Plain => {}
            Relation::Share(share) => self.share(stat, share),
            Relation::Target(target) => self.target(stat, target),
        }
        self.comparisons(stat);
        self.remarks(stat.note(), stat.source());
        self.sums(index, stat);
        self.tree.close();
        self.tree.close();
    }

    /// The note and the source of a stat or of the card.
    fn remarks(&mut self, note: Option<&str>, source: Option<&Source>) {
        if let Some(note) = note {
            self.words(Tag::P, "note", note);
        }
        let Some(source) = source else { return };
        let name = ("source", Filling::Source(source));
        match source.date() {
            Some(date) => self.sentence("source", self.say("sourceDated"), &[name, ("date", Filling::Date(date))]),
            None => self.sentence("source", self.say("source"), &[name]),
        }
    }
}
