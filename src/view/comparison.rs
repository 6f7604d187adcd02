//! What a figure is compared with: its own uncertainty, an earlier figure, a ranking, its history.

use std::cmp::Ordering;

use super::amount::exact;
use super::graphic::hundredths;
use super::sentence::{Argument, marked};
use super::sink::{Part, Sink};
use super::{APART, View};
use crate::card::{Better, Change, Extent, Fact, Interval, Point, Stat, Unit};
use crate::check::COMPUTED_DECIMALS;
use crate::figure::{Figure, Qualifier};
use crate::format::fill;
use crate::full::IS_FULL;
use crate::text::{capitalized, join};

impl<S: Sink> View<'_, S> {
    pub(super) fn comparisons(&mut self, stat: &Stat) {
        if let Some(interval) = stat.interval().filter(|_| IS_FULL) {
            self.interval(stat, interval);
        }
        if let Some(value) = stat.value() {
            for change in stat.changes() {
                self.change(change, value, stat.unit());
            }
            if IS_FULL {
                stat.comparisons().for_each(|comparison| self.compared(comparison, value, stat.unit()));
            }
        }
        if let Some(rank) = stat.rank().filter(|_| IS_FULL) {
            self.rank(rank, matches!(stat.fact(), Fact::Rank));
        }
        if IS_FULL {
            self.series(stat.series(), stat.unit());
        }
    }

    fn interval(&mut self, stat: &Stat, interval: &Interval) {
        let unit = stat.unit();
        let confidence = interval
            .confidence()
            .map(|percent| fill(self.message("confidence"), &[("percent", &self.percent(percent))]));
        let text = match (interval.extent(), stat.value()) {
            // The range itself is already the large figure.
            (Extent::Range(..), None) => match confidence {
                Some(confidence) => capitalized(&confidence),
                None => return,
            },
            (Extent::Range(low, high), Some(value)) => {
                // Bare at both ends: what a sentence like this one asks of the words of a unit is not in the
                // data.
                let places = [("low", &*self.bare(low, unit)), ("high", &*self.bare(high, unit))];
                let text = fill(self.message("between"), &places);
                let at = value.minus(low).and_then(|above| above.percent_of(high.minus(low)?, 2));
                if let Some(at) = at {
                    self.sink.span(hundredths(at.figure), &exact(&text));
                }
                self.beside(&text, confidence.as_deref())
            }
            (Extent::Margin(margin), _) => {
                let margin = self.plus_minus(margin, unit);
                let text = fill(self.message("margin"), &[("figure", &margin)]);
                self.sink.span(Figure::from(50), &exact(&text));
                self.beside(&text, confidence.as_deref())
            }
        };
        self.words(Part::Range, &text);
    }

    /// A difference of so much in both directions: its sign stands where that of a negative figure does,
    /// which is not before words.
    fn plus_minus(&mut self, figure: Figure, unit: Option<&Unit>) -> String {
        let Some(negative) = Figure::from(0).minus(figure).filter(|negative| negative.is_negative()) else {
            return self.difference(figure, unit);
        };
        let locale = self.locale;
        self.locale = locale.with_minus("±");
        let text = self.difference(negative, unit);
        self.locale = locale;
        text
    }

    fn change(&mut self, change: &Change, value: Figure, unit: Option<&Unit>) {
        if IS_FULL && let Some(times) = change.times() {
            self.times(times, change.better());
            if change.by().or(change.percent()).is_none() {
                return self.previous(change, unit);
            }
        }
        let computed = || value.minus(change.from()?).filter(|by| !by.is_bound());
        let by = change.by().or_else(computed);
        let Some(way) = by.or(change.percent()) else {
            // Nothing follows from "more than 5".
            if IS_FULL && (value.is_bound() || change.from().is_some_and(Figure::is_bound)) {
                self.previous(change, unit);
            }
            return;
        };
        // As stated, else computed. A percentage that has changed by a percentage of itself
        // would be misread.
        let percent = match change.percent() {
            Some(percent) => Some(self.percent(percent.magnitude())),
            None if unit.is_some_and(|unit| *unit == Unit::Percent || !unit.is_ratio()) => None,
            None => {
                let from = change.from().filter(|from| !from.is_negative());
                let percent = from.and_then(|from| by?.magnitude().percent_of(from, COMPUTED_DECIMALS));
                percent.map(|percent| self.computed(percent))
            }
        };
        // A change of a percentage in percent of itself would be taken for one in percentage points, so these
        // lead.
        let points =
            if IS_FULL && by.is_none() && unit == Some(&Unit::Percent) { change.earlier_of(value) } else { None };
        let points = points.and_then(|earlier| value.minus(earlier)).filter(|points| !points.is_zero());
        let amount = match (by, points) {
            (Some(by), _) => {
                // Where one of the two figures is "about" an amount, so is their difference.
                let is_exact = by.qualifier() != Qualifier::Approximate;
                self.beside(&marked(is_exact, &self.difference(by.magnitude(), unit)), percent.as_deref())
            }
            (None, Some(points)) => {
                self.beside(&marked(false, &self.difference(points.magnitude(), unit)), percent.as_deref())
            }
            (None, None) => percent.unwrap_or_default(),
        };
        let is_up = if way.is_zero() { None } else { Some(!way.is_negative()) };
        let is_better = is_up.zip(change.better()).map(|(is_up, better)| is_up == (better == Better::Up));
        self.sink.begin(Part::Change);
        self.sink.arrow(is_up, is_better);
        self.pieces(self.message(way_of(way)), &[("by", Argument::Strong(amount))]);
        self.improvement(is_better);
        self.sink.end();
        self.previous(change, unit);
    }

    /// A figure that is several times the earlier one.
    fn times(&mut self, times: Figure, better: Option<Better>) {
        let is_better = better.map(|better| better == Better::Up);
        let number = self.qualified(times, self.locale.number(times));
        let pattern = self.message_for("times", self.locale.category_in_words(times));
        let text = fill(pattern, &[("figure", &number)]);
        self.sink.begin(Part::Change);
        self.sink.arrow(Some(true), is_better);
        self.words(Part::Strong, &capitalized(&text));
        self.improvement(is_better);
        self.sink.end();
    }

    /// Whether a change is for the better, where that is known.
    fn improvement(&mut self, is_better: Option<bool>) {
        if let Some(is_better) = is_better {
            self.sink.text(APART);
            self.sink.text(self.message(if is_better { "better" } else { "worse" }));
        }
    }

    /// What the figure was before a change, and when.
    fn previous(&mut self, change: &Change, unit: Option<&Unit>) {
        match (change.from(), change.date()) {
            (Some(from), date) => {
                let date = date.map(|date| self.date(date));
                let from = self.beside(&self.bare(from, unit), date.as_deref());
                self.sentence(Part::Previous, self.message("previous"), &[("figure", Argument::Text(from))]);
            }
            (None, Some(date)) => {
                self.sentence(Part::Previous, self.message("since"), &[("date", Argument::Date(date))]);
            }
            (None, None) => {}
        }
    }

    /// A line through the points, the figures at its ends, and the highest and lowest figures if they are not
    /// at the ends.
    fn series(&mut self, points: &[Point], unit: Option<&Unit>) {
        let Some(Ends { first, last, highest, lowest }) = Ends::of(points) else { return };
        let from = self.point(first, unit);
        let to = self.point(last, unit);
        let label = fill(self.message("range"), &[("low", &from), ("high", &to)]);
        self.trend(points, lowest.1, highest.1, &exact(&label));
        self.sink.begin(Part::Ends);
        self.words(Part::Point, &from);
        self.words(Part::Point, &to);
        self.sink.end();
        let mut extremes = String::new();
        for (name, extreme) in [("highest", highest), ("lowest", lowest)] {
            let is_end = |end: (&Point, Figure)| end.1.compare(extreme.1) == Some(Ordering::Equal);
            if !is_end(first) && !is_end(last) {
                let text = fill(self.message(name), &[("figure", &self.point(extreme, unit))]);
                extremes = join(&[&extremes, if extremes.is_empty() { "" } else { APART }, &text]);
            }
        }
        if !extremes.is_empty() {
            self.words(Part::Extremes, &extremes);
        }
    }

    /// A point of a series: "4.91% (2024)".
    fn point(&self, (point, value): (&Point, Figure), unit: Option<&Unit>) -> String {
        self.beside(&self.bare(value, unit), Some(&self.date(point.date())))
    }
}

/// The name of the message that says whether a figure went up, went down or stayed the same.
pub(super) fn way_of(change: Figure) -> &'static str {
    match change {
        change if change.is_zero() => "unchanged",
        change if change.is_negative() => "down",
        _ => "up",
    }
}

/// The points of a series that the text mentions, with their figures.
pub(super) struct Ends<'a> {
    first: (&'a Point, Figure),
    last: (&'a Point, Figure),
    highest: (&'a Point, Figure),
    lowest: (&'a Point, Figure),
}

impl<'a> Ends<'a> {
    /// Those of a series. `None` where no point has a figure.
    pub(super) fn of(points: &'a [Point]) -> Option<Self> {
        // If several points are the highest or the lowest, the earliest one counts.
        let mut found: Option<Self> = None;
        for point in points {
            let Some(value) = point.value() else { continue };
            let known = (point, value);
            let ends = found.get_or_insert(Self { first: known, last: known, highest: known, lowest: known });
            ends.last = known;
            if value.compare(ends.highest.1) == Some(Ordering::Greater) {
                ends.highest = known;
            }
            if value.compare(ends.lowest.1) == Some(Ordering::Less) {
                ends.lowest = known;
            }
        }
        found
    }

    /// Their figures.
    pub(super) fn figures(&self) -> [Figure; 4] {
        [self.first, self.last, self.highest, self.lowest].map(|(_, figure)| figure)
    }
}
