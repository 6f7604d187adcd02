//! Messages of the interface with their arguments filled in, and figures with their units.

use super::View;
use super::sink::{Part, Sink};
use crate::card::{Source, Unit};
use crate::date::Date;
use crate::figure::{Figure, Qualifier, Rounded};
use crate::format::{Category, Piece, Short, fill, find, joint, next_piece, pieces};
use crate::full::IS_FULL;
use crate::text::{capitalized, join};

/// An argument for a placeholder in a message.
pub(super) enum Argument<'a> {
    /// The figure that the message is about.
    Strong(String),
    /// Text.
    Text(String),
    /// The unit of a large figure.
    Unit(&'a str),
    /// A date.
    Date(&'a Date),
    /// The name of a source, as a link if it has one, with where the figures are in it.
    Source(&'a Source),
}

impl Argument<'_> {
    /// Its text, if it is known before it is written.
    fn text(&self) -> &str {
        match self {
            Self::Strong(text) | Self::Text(text) => text,
            Self::Unit(unit) => unit,
            Self::Date(_) | Self::Source(_) => "",
        }
    }
}

impl<'a, S: Sink> View<'a, S> {
    /// A message of the interface: the card's own label, else the language's.
    pub(super) fn message(&self, name: &str) -> &'a str {
        self.message_for(name, Category::Other)
    }

    /// A message of the interface in a plural category.
    pub(super) fn message_for(&self, name: &str, category: Category) -> &'a str {
        self.card
            .label(name)
            .filter(|_| IS_FULL)
            .map_or_else(|| self.locale.words(name, category), |own| own.of(category))
    }

    /// A part that contains only text.
    pub(super) fn words(&mut self, part: Part, words: &str) {
        self.sink.begin(part);
        self.write(words);
        self.sink.end();
    }

    /// A part that contains a message with its arguments filled in.
    pub(super) fn sentence(&mut self, part: Part, pattern: &str, arguments: &[(&str, Argument<'_>)]) {
        self.sink.begin(part);
        self.line(pattern, arguments);
        self.sink.end();
    }

    /// A message at the beginning of a line, with its arguments filled in.
    pub(super) fn line(&mut self, mut pattern: &str, arguments: &[(&str, Argument<'_>)]) {
        if IS_FULL {
            self.begin(&mut pattern, arguments);
        }
        self.pieces(pattern, arguments);
    }

    /// The pieces of a message, with its arguments filled in. A placeholder without an argument stays empty.
    pub(super) fn pieces(&mut self, mut pattern: &str, arguments: &[(&str, Argument<'_>)]) {
        while let Some(piece) = next_piece(&mut pattern) {
            match piece {
                Piece::Text(text) => self.sink.text(text),
                Piece::Place(place) => {
                    if let Some((name, argument)) = arguments.iter().find(|(name, _)| place.ends_with(name)) {
                        let before = if name.len() < place.len() { joint(place, argument.text()) } else { "" };
                        if !before.is_empty() {
                            self.sink.text(before);
                        }
                        self.fill(argument);
                    }
                }
            }
        }
    }

    /// Writes the argument that a message begins with, if it is a figure after a qualifier: with a capital
    /// letter. The pattern is then what is left of the message.
    fn begin(&mut self, pattern: &mut &str, arguments: &[(&str, Argument<'_>)]) {
        let mut rest = *pattern;
        let Some(Piece::Place(place)) = next_piece(&mut rest) else { return };
        let argument = arguments.iter().find(|(name, _)| *name == place).map(|(_, argument)| argument);
        let begun = match argument {
            Some(Argument::Strong(text)) if self.is_qualified(text) => Argument::Strong(capitalized(text)),
            Some(Argument::Text(text)) if self.is_qualified(text) => Argument::Text(capitalized(text)),
            _ => return,
        };
        self.fill(&begun);
        *pattern = rest;
    }

    /// Whether a text begins with the words of a qualifier.
    fn is_qualified(&self, text: &str) -> bool {
        Qualifier::sentences().any(|name| {
            let words = pieces(self.message(name), b'{').next().unwrap_or_default();
            !words.is_empty() && text.starts_with(words)
        })
    }

    fn fill(&mut self, argument: &Argument<'_>) {
        match argument {
            Argument::Text(text) => self.write(text),
            Argument::Strong(text) => self.write_strong(text),
            Argument::Unit(unit) => self.words(Part::Unit, unit),
            Argument::Date(date) => self.sink.date(date, &self.date(date)),
            Argument::Source(source) => match source.detail() {
                Some(detail) => self.name_with(source, detail),
                None => self.name(source),
            },
        }
    }

    /// A date, with the card's own words for a decade or a season.
    pub(super) fn date(&self, date: &Date) -> String {
        match date.word().map(|(name, year)| (self.message(name), year)) {
            Some((words, year)) if !words.is_empty() => fill(words, &[("year", &self.locale.digits(year))]),
            _ => self.locale.date(date),
        }
    }

    /// The name of a source, as a link if it has one.
    pub(super) fn name(&mut self, source: &Source) {
        match source.link() {
            Some(link) => self.sink.link(link, source.name()),
            None => self.sink.text(source.name()),
        }
    }

    pub(super) fn percent(&self, figure: Figure) -> String {
        self.qualified(figure, self.locale.percent(figure))
    }

    /// An amount with what was said before its figure: "about 300,000 people".
    pub(super) fn qualified(&self, figure: Figure, amount: String) -> String {
        match figure.qualifier().sentence() {
            Some(name) if IS_FULL => fill(self.message(name), &[("figure", &amount)]),
            _ => amount,
        }
    }

    /// A computed percentage. If it was rounded, it is marked with `≈`; if not, trailing zeros are removed.
    pub(super) fn computed(&self, percent: Rounded) -> String {
        match percent {
            Rounded { figure, exact: true } => self.percent(figure.shortened()),
            // A zero at the end would make more of a figure that is "about" an amount.
            Rounded { figure, .. } if IS_FULL && !figure.is_plain() => marked(false, &self.percent(figure.shortened())),
            Rounded { figure, exact: false } => marked(false, &self.percent(figure)),
        }
    }

    /// A figure with its unit: `2.860.701 jiwa`, `99,54%`, `Rp 500`.
    pub(super) fn with_unit(&self, figure: Figure, unit: Option<&Unit>) -> String {
        self.computed_with_unit(Rounded { figure, exact: true }, unit)
    }

    /// The same for one that was computed: the mark stands before the number, wherever the unit stands.
    pub(super) fn computed_with_unit(&self, Rounded { figure, exact }: Rounded, unit: Option<&Unit>) -> String {
        let amount = self.amount_in_line(figure, unit, |short| {
            let bare = marked(exact, &self.digits(figure, unit, short));
            match unit {
                Some(Unit::Words(words)) => {
                    let category = short.map_or_else(|| self.locale.category(figure), |short| short.category);
                    self.counted(&bare, words.of(category))
                }
                Some(unit) if IS_FULL => self.beside_base(unit, &bare).unwrap_or(bare),
                _ => bare,
            }
        });
        self.qualified(figure, amount)
    }

    /// A figure beside the words of a rate or an index: "12.3 per 100,000 residents", "112.4 (2015 = 100)".
    pub(super) fn beside_base(&self, unit: &Unit, figure: &str) -> Option<String> {
        match unit {
            Unit::Per(_, base, among) => {
                let number = self.locale.number(*base);
                let base = match among {
                    Some(among) => self.counted(&number, among.of(self.locale.category(*base))),
                    None => number,
                };
                Some(fill(self.message("per"), &[("figure", figure), ("base", &base)]))
            }
            Unit::Index(_, date) => {
                let hundred = self.locale.number(Figure::from(100));
                Some(self.beside(figure, Some(&join(&[&self.date(date), " = ", &hundred]))))
            }
            _ => None,
        }
    }

    /// The same, but without a unit in words.
    pub(super) fn bare(&self, figure: Figure, unit: Option<&Unit>) -> String {
        self.qualified(figure, self.amount_in_line(figure, unit, |short| self.digits(figure, unit, short)))
    }

    /// The same, but without what was said before it, and exact or in short form.
    pub(super) fn digits(&self, figure: Figure, unit: Option<&Unit>, short: Option<&Short>) -> String {
        match unit {
            _ if IS_FULL && let Some(short) = short => self.short(short, unit),
            Some(Unit::Percent) => self.locale.percent(figure),
            Some(Unit::Currency(code)) => self.locale.money(figure, code),
            Some(Unit::Measure(name)) => {
                self.locale.measure(figure, name).unwrap_or_else(|| self.counted(&self.locale.number(figure), name))
            }
            _ => self.locale.number(figure),
        }
    }

    /// The difference of two figures with its unit. A difference of percentages is in percentage points.
    pub(super) fn difference(&self, figure: Figure, unit: Option<&Unit>) -> String {
        if unit != Some(&Unit::Percent) {
            // An index has no unit: its differences are points of it.
            if matches!(unit, Some(Unit::Index(..))) {
                return self.bare(figure, unit);
            }
            return self.with_unit(figure, unit);
        }
        let points = self.message_for("points", self.locale.category_in_words(figure));
        self.qualified(figure, fill(points, &[("figure", &self.locale.number(figure))]))
    }

    /// The same, but without a unit in words: what a sentence asks of them is not in the data.
    pub(super) fn bare_difference(&self, figure: Figure, unit: Option<&Unit>) -> String {
        if unit == Some(&Unit::Percent) { self.difference(figure, unit) } else { self.bare(figure, unit) }
    }

    pub(super) fn counted(&self, figure: &str, unit: &str) -> String {
        fill(self.counted_with(unit), &[("figure", figure), ("unit", unit)])
    }

    /// How a figure stands beside what it is counted in. In Bengali the classifier that a unit may begin with
    /// is a part of the numeral: ১৯৩টি দেশ.
    pub(super) fn counted_with(&self, unit: &str) -> &'a str {
        let first = pieces(unit, b' ').next().unwrap_or_default();
        match find(" টি টা খানা খানি ", &join(&[" ", first, " "])) {
            Some(_) => "{figure}{unit}",
            None => self.message("counted"),
        }
    }

    /// A name, with more about it in brackets: `eligible voters (204,807,222)`.
    pub(super) fn beside(&self, name: &str, more: Option<&str>) -> String {
        match more {
            Some(more) => fill(self.message("whole"), &[("name", name), ("size", more)]),
            None => name.to_owned(),
        }
    }
}

/// What is computed, with a mark where it is not exact.
pub(super) fn marked(is_exact: bool, amount: &str) -> String {
    join(&[if is_exact { "" } else { "≈" }, amount])
}
