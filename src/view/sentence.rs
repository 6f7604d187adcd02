//! Words: sentences of the interface with their places filled, and figures with what they are counted in.

use super::View;
use super::sink::{Part, Sink};
use crate::card::{Source, Unit};
use crate::date::Date;
use crate::figure::{Figure, Rounded};
use crate::format::{Category, Piece, fill, next_piece};
use crate::full::IS_FULL;
use crate::text::join;

/// What stands at a place of a sentence.
pub(super) enum Argument<'a> {
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

impl<'a, S: Sink> View<'a, S> {
    /// A sentence of the interface: the page's own, else the language's.
    pub(super) fn message(&self, name: &str) -> &'a str {
        self.message_for(name, Category::Other)
    }

    /// A sentence of the interface, for a category of numbers.
    pub(super) fn message_for(&self, name: &str, category: Category) -> &'a str {
        self.card
            .label(name)
            .filter(|_| IS_FULL)
            .map_or_else(|| self.locale.words(name, category), |own| own.of(category))
    }

    /// A part with nothing but words.
    pub(super) fn words(&mut self, part: Part, words: &str) {
        self.sink.begin(part);
        self.sink.text(words);
        self.sink.end();
    }

    /// A part with a message of the interface, its arguments filled in.
    pub(super) fn sentence(&mut self, part: Part, pattern: &str, arguments: &[(&str, Argument<'_>)]) {
        self.sink.begin(part);
        self.pieces(pattern, arguments);
        self.sink.end();
    }

    /// A sentence, its places filled. What nothing is given for stays empty.
    pub(super) fn pieces(&mut self, mut pattern: &str, arguments: &[(&str, Argument<'_>)]) {
        while let Some(piece) = next_piece(&mut pattern) {
            match piece {
                Piece::Text(text) => self.sink.text(text),
                Piece::Place(place) => {
                    if let Some((_, argument)) = arguments.iter().find(|(name, _)| *name == place) {
                        self.fill(argument);
                    }
                }
            }
        }
    }

    fn fill(&mut self, argument: &Argument<'_>) {
        match argument {
            Argument::Text(text) => self.sink.text(text),
            Argument::Strong(text) => self.words(Part::Strong, text),
            Argument::Unit(unit) => self.words(Part::Unit, unit),
            Argument::Date(date) => self.sink.date(date, &self.locale.date(date)),
            Argument::Source(source) => match source.link() {
                Some(link) => self.sink.link(link, source.name()),
                None => self.sink.text(source.name()),
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
        let points = self.message_for("points", self.locale.category(figure));
        fill(points, &[("figure", &self.locale.number(figure))])
    }

    pub(super) fn counted(&self, figure: &str, unit: &str) -> String {
        fill(self.message("counted"), &[("figure", figure), ("unit", unit)])
    }

    /// What is known of something beside its name: `eligible voters (204,807,222)`.
    pub(super) fn beside(&self, name: &str, more: Option<&str>) -> String {
        match more {
            Some(more) => fill(self.message("whole"), &[("name", name), ("size", more)]),
            None => name.to_owned(),
        }
    }
}
