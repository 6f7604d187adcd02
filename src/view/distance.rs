//! How far a figure is from another: its target, or that of another place or group.

use std::cmp::Ordering;

use super::amount::exact;
use super::sentence::{Argument, marked};
use super::sink::{Part, Sink};
use super::{APART, View};
use crate::card::{Comparison, Goal, Stat, Target, TargetKind, Unit};
use crate::check::COMPUTED_DECIMALS;
use crate::figure::{Figure, Qualifier, Rounded};
use crate::format::fill;

/// A sentence of the card with what is filled in.
pub(super) struct Sentence {
    pattern: &'static str,
    /// The distance, without a sign.
    by: String,
    /// The amount of the target.
    amount: String,
}

impl<S: Sink> View<'_, S> {
    /// A target of which the distance is shown: a bar where a percentage means anything, and a sentence.
    pub(super) fn distance(&mut self, stat: &Stat, target: &Target, value: Figure, goal: Figure) {
        let sentence = self.sentence_of_distance(stat, target, value, goal);
        let is_known = sentence.pattern != "targetAlone";
        let is_met = target.is_met(value, goal).filter(|_| is_known);
        let has_length = is_known && stat.unit().is_none_or(Unit::is_ratio) && value.has_percentage_of(goal);
        if let Some(length) = value.percent_of(goal, 2).filter(|_| has_length) {
            let places = [("by", &*sentence.by), ("target", &*sentence.amount), ("limit", &*sentence.amount)];
            let label = fill(self.message(sentence.pattern), &places);
            self.bar(length.figure, &exact(&label), true, is_met);
        }
        self.sink.begin(Part::Target);
        self.distance_in_words(sentence, Argument::Strong);
        // Of a maximum or a minimum, the side says all.
        if let Some(is_met) = is_met.filter(|_| target.kind() == TargetKind::Goal) {
            self.sink.text(APART);
            self.sink.text(self.message(if is_met { "met" } else { "notMet" }));
        }
        if let Some(reached) = target.reached() {
            self.sink.text(APART);
            self.pieces(self.message("targetReached"), &[("percent", Argument::Text(self.percent(reached)))]);
        }
        self.sink.end();
    }

    /// The figure of something else, and how far the stat's figure is above or below it.
    pub(super) fn compared(&mut self, comparison: &Comparison, value: Figure, unit: Option<&Unit>) {
        let date = comparison.date().map(|date| self.date(date));
        let other = self.beside(&self.bare(comparison.value(), unit), date.as_deref());
        let arguments = [("name", Argument::Text(comparison.label().to_owned())), ("figure", Argument::Text(other))];
        self.sink.begin(Part::Compared);
        self.pieces(self.message("compared"), &arguments);
        // Nothing follows from "more than 5".
        if let Some(difference) = value.minus(comparison.value()).filter(|difference| !difference.is_bound()) {
            let percent = comparison.percent_of(difference.magnitude(), unit, COMPUTED_DECIMALS);
            let percent = percent.map(|percent| self.computed(percent));
            let by = marked(difference.is_plain(), &self.bare_difference(difference.magnitude(), unit));
            let by = self.beside(&by, percent.as_deref());
            self.sink.text(APART);
            self.pieces(self.message(side_of(difference)), &[("by", Argument::Strong(by))]);
        }
        self.sink.end();
    }

    /// What a calculation with the figure of something else is about: "EU average: 33.3% higher".
    pub(super) fn claim_of_comparison(&self, comparison: &Comparison, difference: Figure, by: &str) -> String {
        let figure = fill(self.message(side_of(difference)), &[("by", by)]);
        fill(self.message("compared"), &[("name", comparison.label()), ("figure", &figure)])
    }

    /// Writes the sentence. `figure` says how its figures look.
    pub(super) fn distance_in_words(&mut self, sentence: Sentence, figure: fn(String) -> Argument<'static>) {
        let Sentence { pattern, by, amount } = sentence;
        let arguments = [("by", figure(by)), ("target", figure(amount.clone())), ("limit", figure(amount))];
        self.line(self.message(pattern), &arguments);
    }

    /// Says on which side of its target a figure is, and how far from it.
    pub(super) fn sentence_of_distance(&self, stat: &Stat, target: &Target, value: Figure, goal: Figure) -> Sentence {
        let unit = stat.unit();
        let distance = value.minus(goal).unwrap_or(value);
        let (amount, by) = goal_and_distance(target, value, goal);
        let mut text = marked(amount.exact, &self.bare(amount.figure, unit));
        if let Goal::Percent(rate, whole) = target.goal() {
            let places = [("percent", &*self.percent(*rate)), ("whole", &*self.whole(whole, None, false))];
            text = self.beside(&text, Some(&fill(self.message("share"), &places)));
        }
        let side = distance.compare(Figure::from(0)).unwrap_or(Ordering::Equal);
        let mut pattern = match (target.kind(), side) {
            (TargetKind::Goal, Ordering::Greater) => "above",
            (TargetKind::Goal, Ordering::Less) => "below",
            (TargetKind::Goal, Ordering::Equal) => "onTarget",
            (TargetKind::Ceiling, Ordering::Greater) => "aboveCeiling",
            (TargetKind::Ceiling, Ordering::Less) => "belowCeiling",
            (TargetKind::Ceiling, Ordering::Equal) => "atCeiling",
            (TargetKind::Floor, Ordering::Greater) => "aboveFloor",
            (TargetKind::Floor, Ordering::Less) => "belowFloor",
            (TargetKind::Floor, Ordering::Equal) => "atFloor",
        };
        let is_exact = by.exact && distance.qualifier() != Qualifier::Approximate;
        let mut by = by.figure.magnitude();
        if distance.is_bound() {
            match bound(value, goal, side) {
                Some(qualifier) => by = by.qualified(qualifier),
                // It can be on either side.
                None => pattern = "targetAlone",
            }
        }
        let by = marked(is_exact, &self.bare_difference(by, unit));
        Sentence { pattern, by, amount: text }
    }
}

/// The amount of a target and the distance from it, as precise as readers see them.
pub(super) fn goal_and_distance(target: &Target, value: Figure, goal: Figure) -> (Rounded, Rounded) {
    let distance = Rounded { figure: value.minus(goal).unwrap_or(value), exact: true };
    match target.goal() {
        Goal::Value(_) => (Rounded { figure: goal, exact: true }, distance),
        // What is computed is as precise as the stat itself, but no distance is rounded away.
        Goal::Percent(..) => {
            let decimals = u8::try_from(value.decimals()).unwrap_or_default();
            let rounded = distance.figure.rounded(decimals);
            (goal.rounded(decimals), if rounded.figure.is_zero() { distance } else { rounded })
        }
    }
}

/// What is known of the distance of a figure such as "more than 5" from a target that is on that side of it.
fn bound(value: Figure, goal: Figure, side: Ordering) -> Option<Qualifier> {
    match (value.qualifier(), side) {
        _ if !goal.is_plain() => None,
        (Qualifier::MoreThan, Ordering::Greater) | (Qualifier::LessThan, Ordering::Less) => Some(Qualifier::MoreThan),
        (Qualifier::AtLeast, Ordering::Greater) | (Qualifier::AtMost | Qualifier::UpTo, Ordering::Less) => {
            Some(Qualifier::AtLeast)
        }
        _ => None,
    }
}

/// The name of the message that says on which side of another figure a figure is.
fn side_of(difference: Figure) -> &'static str {
    match difference {
        difference if difference.is_zero() => "same",
        difference if difference.is_negative() => "lower",
        _ => "higher",
    }
}
