//! The large figure, or the words in its place.

use super::sentence::Argument;
use super::sink::{Look, Part, Sink};
use super::{View, amount};
use crate::card::{Extent, Fact, Interval, Stat, Unit};
use crate::date::Form;
use crate::figure::Figure;
use crate::format::{Category, Piece, Short, fill, next_piece};
use crate::full::IS_FULL;
use crate::text::capitalized;

/// Stands for a figure. No text of a card contains it.
const FIGURE: &str = "\u{1}";

/// Nothing around an amount.
const AMOUNT: &str = "{}";

impl<S: Sink> View<'_, S> {
    pub(super) fn fact(&mut self, stat: &Stat) {
        match stat.fact() {
            Fact::Figure(figure) => self.figure(*figure, stat),
            // A pattern that begins with a word: "week 36 of 2024".
            Fact::Date(date) if matches!(date.form(), Form::Week(..)) => {
                self.sink.begin(Part::Value(Look::Words));
                self.sink.date(date, &capitalized(&self.date(date)));
                self.sink.end();
            }
            Fact::Date(date) => self.fact_in_words(Argument::Date(date)),
            Fact::Text(text) => self.fact_in_words(Argument::Text(text.clone())),
            Fact::Missing(reason) => {
                self.words(Part::Value(Look::Missing), self.message("missing"));
                self.words(Part::Note, reason);
            }
            Fact::Range => {
                if let Some(Extent::Range(low, high)) = stat.interval().filter(|_| IS_FULL).map(Interval::extent) {
                    let places = [("low", &*self.bare(low, stat.unit())), ("high", &*self.bare(high, stat.unit()))];
                    let range = fill(self.message("range"), &places);
                    self.amount_in_large(AMOUNT, &range, stat.unit(), high);
                }
            }
            Fact::Rank => {
                if let Some(rank) = stat.rank().filter(|_| IS_FULL) {
                    let place = self.place(rank);
                    self.fact_in_words(Argument::Text(place));
                }
            }
        }
    }

    fn fact_in_words(&mut self, words: Argument<'_>) {
        self.sentence(Part::Value(Look::Words), "{}", &[("", words)]);
    }

    fn figure(&mut self, figure: Figure, stat: &Stat) {
        let unit = stat.unit();
        let short = if IS_FULL {
            self.short_of(figure, unit)
        } else {
            let form = stat.short_form().filter(|_| unit != Some(&Unit::Percent));
            form.and_then(|form| self.locale.compact(figure, form))
        };
        let qualifier = if IS_FULL { figure.qualifier().sentence() } else { None };
        let around = qualifier.map(|name| capitalized(self.message(name)));
        let around = around.as_deref().unwrap_or(AMOUNT);
        if let Some(short) = short {
            // The short form is for sight only. Screen readers, copied text and the pointer get the exact
            // figure.
            self.sink.begin(Part::Value(Look::Compact));
            self.sink.begin(Part::Short);
            self.amount_within(around, &self.short(&short, unit), unit, short.category);
            self.sink.end();
            let exact = self.with_unit(figure, unit);
            let exact = if IS_FULL { amount::exact(&exact) } else { exact };
            self.words(Part::Exact, &if IS_FULL && around != AMOUNT { capitalized(&exact) } else { exact });
            self.sink.end();
        } else {
            self.amount_in_large(around, &self.digits(figure, unit, None), unit, figure);
        }
    }

    /// Digits in large type, with the unit's words for the figure, and what is `around` that amount.
    fn amount_in_large(&mut self, around: &str, digits: &str, unit: Option<&Unit>, figure: Figure) {
        let more = if IS_FULL && around != AMOUNT { width(around) } else { 0 };
        let look = match width(digits) + more {
            0..=60 => Look::Figure,
            61..=71 => Look::Wide,
            72..=96 => Look::Wider,
            _ => Look::Long,
        };
        let category = match unit {
            Some(Unit::Words(_)) => self.locale.category(figure),
            _ => Category::Other,
        };
        self.sink.begin(Part::Value(look));
        self.amount_within(around, digits, unit, category);
        self.sink.end();
    }

    /// An amount in a message: "About {figure}".
    fn amount_within(&mut self, mut around: &str, digits: &str, unit: Option<&Unit>, category: Category) {
        if !IS_FULL {
            return self.amount(digits, unit, category);
        }
        while let Some(piece) = next_piece(&mut around) {
            match piece {
                Piece::Text(text) => self.sink.text(text),
                Piece::Place(_) => self.amount(digits, unit, category),
            }
        }
    }

    /// Digits, with the unit if it is in words.
    fn amount(&mut self, digits: &str, unit: Option<&Unit>, category: Category) {
        match unit {
            Some(Unit::Words(words)) => {
                let unit = words.of(category);
                let arguments = [("figure", Argument::Text(digits.to_owned())), ("unit", Argument::Unit(unit))];
                self.pieces(self.counted_with(unit), &arguments);
            }
            Some(unit) if IS_FULL && let Some(text) = self.beside_base(unit, FIGURE) => {
                // All but the figure is the unit, without the space between them.
                let (before, after) = text.split_once(FIGURE).unwrap_or_default();
                let (unit_before, unit_after) = (before.trim_end(), after.trim_start());
                if !unit_before.is_empty() {
                    self.words(Part::Unit, unit_before);
                }
                self.sink.text(before.get(unit_before.len()..).unwrap_or_default());
                self.sink.text(digits);
                self.sink.text(after.get(..after.len() - unit_after.len()).unwrap_or_default());
                if !unit_after.is_empty() {
                    self.words(Part::Unit, unit_after);
                }
            }
            _ => self.sink.text(digits),
        }
    }

    pub(super) fn short(&self, short: &Short, unit: Option<&Unit>) -> String {
        match unit {
            Some(Unit::Currency(code)) => self.locale.short_money(short, code),
            Some(Unit::Measure(name)) => {
                self.locale.short_measure(short, name).unwrap_or_else(|| self.counted(short.number(), name))
            }
            _ => short.number().to_owned(),
        }
    }
}

/// The width of digits in a bold typeface as wide as Verdana, in tenths of its font size. The stylesheet's
/// font sizes for figures depend on it.
fn width(digits: &str) -> usize {
    let of = |letter: char| match letter {
        'A'..='Z' | 'a'..='z' => 8,
        '.' | ',' | '\'' | '’' | '٬' | '٫' | ' ' | '\u{a0}' | '\u{202f}' => 4,
        _ => 7,
    };
    digits.chars().map(of).sum()
}
