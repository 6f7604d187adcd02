//! Amounts in short form, where the host asks for it: the large figure, and the amounts in the lines below
//! it. Readers who copy or listen get the exact ones. Calculations have exact ones only.

use std::cmp::Ordering;

use super::View;
use super::comparison::Ends;
use super::distance::goal_and_distance;
use super::sink::{Part, Sink};
use crate::card::{Extent, Interval, PartsOf, Relation, Stat, Unit, Whole};
use crate::figure::Figure;
use crate::format::{Short, ShortForm};
use crate::full::{Full, IS_FULL, Rare};
use crate::text::join;

/// Begins an amount in short form within a text. No text of a card contains it, nor the other two.
const SHORT: &str = "\u{2}";

/// Stands between the short form and the exact one.
const EXACT: &str = "\u{3}";

/// Ends the exact one.
const END: &str = "\u{4}";

/// How the amounts of a stat are shortened.
#[derive(Default)]
pub(super) struct Shortening {
    form: Option<ShortForm>,
    /// The amounts that the stat shows, and the figures of the stats that it is shown beside.
    amounts: Vec<Figure>,
}

impl<S: Sink> View<'_, S> {
    /// Shortens the amounts of a stat from here on, if the host asks for it.
    pub(super) fn shorten(&mut self, index: usize, stat: &Stat) {
        self.shortening = Rare::new(|| match stat.short_form() {
            Some(form) => Shortening { form: Some(form), amounts: self.amounts(index, stat) },
            None => Shortening::default(),
        });
    }

    /// Leaves amounts exact from here on.
    pub(super) fn leave_exact(&mut self) {
        self.shortening = Rare::new(Shortening::default);
    }

    /// The short form of an amount of the stat. `None` where it stays exact: also where another amount would
    /// read the same.
    pub(super) fn short_of(&self, figure: Figure, unit: Option<&Unit>) -> Option<Short> {
        let Shortening { form, amounts } = self.shortening.get()?;
        let form = form.filter(|_| unit != Some(&Unit::Percent))?;
        let short = self.locale.compact(figure, form)?;
        let is_read_as_this = |other: &Figure| {
            other.magnitude().compare(figure.magnitude()) != Some(Ordering::Equal)
                && self.locale.compact(*other, form).is_some_and(|other| other.magnitude() == short.magnitude())
        };
        (!amounts.iter().any(is_read_as_this)).then_some(short)
    }

    /// An amount as `written` writes it: exact, or also in short form.
    pub(super) fn amount_in_line(
        &self,
        figure: Figure,
        unit: Option<&Unit>,
        written: impl Fn(Option<&Short>) -> String,
    ) -> String {
        let exact = written(None);
        match self.short_of(figure, unit) {
            Some(short) if IS_FULL => join(&[SHORT, &written(Some(&short)), EXACT, &exact, END]),
            _ => exact,
        }
    }

    /// Text in the innermost open part. From its first amount in short form to the last it is written twice:
    /// for the eye, and exactly.
    pub(super) fn write(&mut self, text: &str) {
        match Full::HERE {
            Some(full) if text.contains(SHORT) => {
                let start = text.find(SHORT).unwrap_or_default();
                let end = text.rfind(END).map_or(text.len(), |end| end + END.len());
                let (before, rest) = text.split_at_checked(start).unwrap_or_default();
                let (amounts, after) = rest.split_at_checked(end - start).unwrap_or_default();
                self.write_around(before);
                self.write_both(amounts, full, |view, text| view.sink.text(text));
                self.write_around(after);
            }
            _ => self.sink.text(text),
        }
    }

    fn write_around(&mut self, text: &str) {
        if !text.is_empty() {
            self.sink.text(text);
        }
    }

    /// The same of the figure that a sentence is about, all of it.
    pub(super) fn write_strong(&mut self, text: &str) {
        match Full::HERE {
            Some(full) if text.contains(SHORT) => {
                self.write_both(text, full, |view, text| view.words(Part::Strong, text));
            }
            _ => self.words(Part::Strong, text),
        }
    }

    fn write_both(&mut self, text: &str, full: Full, write: fn(&mut Self, &str)) {
        for (part, text) in [(Part::Short, short(text)), (Part::ExactInLine(full), exact(text))] {
            self.sink.begin(part);
            write(self, &text);
            self.sink.end();
        }
    }

    /// The amounts of a stat, those that it refers to, and the figures of the stats that refer to it and are
    /// shortened too.
    fn amounts(&self, index: usize, stat: &Stat) -> Vec<Figure> {
        let Some(value) = stat.value() else { return Vec::new() };
        let mut amounts = vec![value];
        amounts.extend(stat.whole().and_then(|whole| self.card.figure_of(whole)));
        if let Relation::Target(target) = stat.relation()
            && let Some(goal) = self.card.amount_of(target)
        {
            let (goal, distance) = goal_and_distance(target, value, goal);
            amounts.extend([goal.figure, distance.figure]);
        }
        for change in stat.changes() {
            amounts.extend(change.from());
            amounts.extend(change.by().or_else(|| value.minus(change.from()?)));
        }
        for comparison in stat.comparisons() {
            amounts.push(comparison.value());
            amounts.extend(value.minus(comparison.value()));
        }
        match stat.interval().map(Interval::extent) {
            Some(Extent::Range(low, high)) => amounts.extend([low, high]),
            Some(Extent::Margin(margin)) => amounts.push(margin),
            None => {}
        }
        if let Some(ends) = Ends::of(stat.series()) {
            amounts.extend(ends.figures());
        }
        for (other_index, other) in self.card.stats().iter().enumerate() {
            let is_part = matches!(other.whole(), Some(Whole::Stat(whole, _)) if *whole == index)
                || other.parts_of() == Some(PartsOf::Stat(index));
            let is_beside = stat.parts_of().is_some()
                && (other.parts_of() == stat.parts_of() || stat.parts_of() == Some(PartsOf::Stat(other_index)));
            if other.short_form().is_some() && (is_part || is_beside) {
                amounts.extend(other.value());
            }
        }
        amounts
    }
}

/// A text with amounts in short form.
fn short(text: &str) -> String {
    with_amounts(text, |(short, _)| short)
}

/// A text with exact amounts only.
pub(super) fn exact(text: &str) -> String {
    with_amounts(text, |(_, exact)| exact)
}

/// A text with one form of each amount.
fn with_amounts<'a>(mut text: &'a str, chosen: fn((&'a str, &'a str)) -> &'a str) -> String {
    let mut all = String::new();
    while let Some((before, (amount, after))) =
        text.split_once(SHORT).and_then(|(before, rest)| Some((before, rest.split_once(END)?)))
    {
        all.push_str(before);
        all.push_str(amount.split_once(EXACT).map(chosen).unwrap_or_default());
        text = after;
    }
    all + text
}
