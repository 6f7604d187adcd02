//! Words: sentences of the interface with their places filled, and figures with what they are counted in.

use super::View;
use crate::IS_FULL;
use crate::card::{Source, Unit};
use crate::date::Date;
use crate::figure::{Figure, Rounded};
use crate::finding::join;
use crate::format::{Category, Piece, fill, next_piece};
use crate::node::Tag;

/// What stands at a place of a sentence.
pub(super) enum Filling<'a> {
    /// A figure that the sentence is about.
    Strong(String),
    /// Words.
    Text(String),
    /// What a large figure is counted in.
    Unit(&'a str),
    /// A date.
    Date(&'a Date),
    /// The name of a source, which is a link where it has one.
    Source(&'a Source),
}

impl<'a> View<'a> {
    /// A sentence of the interface: the page's own, else the language's.
    pub(super) fn say(&self, name: &str) -> &'a str {
        self.say_for(name, Category::Other)
    }

    /// A sentence of the interface, for a category of numbers.
    pub(super) fn say_for(&self, name: &str, category: Category) -> &'a str {
        self.card
            .label(name)
            .filter(|_| IS_FULL)
            .map_or_else(|| self.locale.words(name, category), |own| own.of(category))
    }

    /// An element with nothing but words.
    pub(super) fn words(&mut self, tag: Tag, name: &'static str, words: &str) {
        self.tree.open_part(tag, name);
        self.tree.text(words);
        self.tree.close();
    }

    /// A button in place of a [`Self::disclosure`], for what is built when a reader wants it.
    pub(super) fn offer(&mut self, name: &'static str, words: &str, of: Option<&str>) {
        self.tree.open_part(Tag::Button, name);
        self.tree.aria_label(&self.beside(words, of));
        self.tree.aria_expanded();
        self.tree.text(words);
        self.tree.close();
    }

    /// Begins what a reader opens. `control` is the name of what opens it, which says for what.
    pub(super) fn disclosure(&mut self, name: &'static str, control: &'static str, words: &str, of: Option<&str>) {
        self.tree.open_part(Tag::Details, name);
        self.tree.open_part(Tag::Summary, control);
        self.tree.aria_label(&self.beside(words, of));
        self.tree.text(words);
        self.tree.close();
    }

    /// A paragraph with a sentence, its places filled.
    pub(super) fn sentence(&mut self, name: &'static str, pattern: &str, fillings: &[(&str, Filling<'_>)]) {
        self.tree.open_part(Tag::P, name);
        self.pieces(pattern, fillings);
        self.tree.close();
    }

    /// A sentence, its places filled. What nothing is given for stays empty.
    pub(super) fn pieces(&mut self, mut pattern: &str, fillings: &[(&str, Filling<'_>)]) {
        while let Some(piece) = next_piece(&mut pattern) {
            match piece {
                Piece::Text(text) => self.tree.text(text),
                Piece::Place(place) => {
                    if let Some((_, filling)) = fillings.iter().find(|(name, _)| *name == place) {
                        self.fill(filling);
                    }
                }
            }
        }
    }

    fn fill(&mut self, filling: &Filling<'_>) {
        match filling {
            Filling::Text(text) => self.tree.text(text),
            Filling::Strong(text) => {
                self.tree.open(Tag::Strong, "key");
                self.tree.text(text);
                self.tree.close();
            }
            Filling::Unit(unit) => self.words(Tag::Span, "unit", unit),
            Filling::Date(date) => {
                self.tree.open(Tag::Time, "date");
                self.tree.datetime(date);
                self.tree.text(&self.locale.date(date));
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

    pub(super) fn percent(&self, figure: Figure) -> String {
        self.locale.percent(figure)
    }

    /// A percentage that was computed: marked where it was rounded, and without zeros that nobody wrote where it was not.
    pub(super) fn computed(&self, percent: Rounded) -> String {
        match percent {
            Rounded { figure, exact: true } => self.percent(figure.shortened()),
            Rounded { figure, exact: false } => join(&["≈", &self.percent(figure)]),
        }
    }

    /// A figure with what it is counted in: `2.860.701 jiwa`, `99,54%`, `Rp 500`.
    pub(super) fn with_unit(&self, figure: Figure, unit: Option<&Unit>) -> String {
        let bare = self.bare(figure, unit);
        match unit {
            Some(Unit::Words(words)) => self.counted(&bare, words.of(self.locale.category(figure))),
            _ => bare,
        }
    }

    /// The same but for words.
    pub(super) fn bare(&self, figure: Figure, unit: Option<&Unit>) -> String {
        match unit {
            Some(Unit::Percent) => self.percent(figure),
            Some(Unit::Currency(code)) => self.locale.money(figure, code),
            Some(Unit::Measure(name)) => {
                self.locale.measure(figure, name).unwrap_or_else(|| self.counted(&self.locale.number(figure), name))
            }
            Some(Unit::Words(_)) | None => self.locale.number(figure),
        }
    }

    /// The difference of two figures in a unit: that of percentages is in percentage points.
    pub(super) fn difference(&self, figure: Figure, unit: Option<&Unit>) -> String {
        if unit != Some(&Unit::Percent) {
            return self.with_unit(figure, unit);
        }
        let points = self.say_for("points", self.locale.category(figure));
        fill(points, &[("figure", &self.locale.number(figure))])
    }

    pub(super) fn counted(&self, figure: &str, unit: &str) -> String {
        fill(self.say("counted"), &[("figure", figure), ("unit", unit)])
    }

    /// What is known of something beside its name: `eligible voters (204,807,222)`.
    pub(super) fn beside(&self, name: &str, more: Option<&str>) -> String {
        match more {
            Some(more) => fill(self.say("whole"), &[("name", name), ("size", more)]),
            None => name.to_owned(),
        }
    }
}
