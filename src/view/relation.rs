//! Shares and targets.

use super::View;
use super::distance::goal_and_distance;
use super::sentence::Argument;
use super::sink::{Part, Sink};
use crate::card::{Goal, Share, Stat, Target, Unit, Whole};
use crate::check::COMPUTED_DECIMALS;
use crate::figure::{Figure, Rounded};
use crate::format::fill;
use crate::full::IS_FULL;

impl<S: Sink> View<'_, S> {
    pub(super) fn share(&mut self, stat: &Stat, share: &Share) {
        let percent = self.percent(share.percent());
        self.bar(share.percent(), &percent, false, None);
        let whole = self.whole(share.whole(), stat.unit(), true);
        let arguments = [("percent", Argument::Strong(percent)), ("whole", Argument::Text(whole))];
        self.sentence(Part::Share, self.message("share"), &arguments);
    }

    pub(super) fn target(&mut self, stat: &Stat, target: &Target) {
        let Some(value) = stat.value() else { return };
        let goal = self.card.amount_of(target);
        match goal.filter(|goal| IS_FULL && target.is_distance(value, *goal, stat.unit())) {
            Some(goal) => self.distance(stat, target, value, goal),
            None => self.progress(stat, target, value, goal),
        }
        if let Some(date) = target.date().filter(|_| IS_FULL) {
            self.sentence(Part::Due, self.message("due"), &[("date", Argument::Date(date))]);
        }
        if let Some(by) = target.by() {
            self.sentence(Part::SetBy, self.message("setBy"), &[("by", Argument::Text(by.to_owned()))]);
        }
    }

    /// A target of which the percentage reached is shown.
    fn progress(&mut self, stat: &Stat, target: &Target, value: Figure, goal: Option<Figure>) {
        // As stated, else computed where possible.
        let reached = match target.reached() {
            Some(figure) => Some((figure, self.percent(figure))),
            None => goal
                .filter(|goal| stat.unit().is_none_or(Unit::is_ratio) && value.has_percentage_of(*goal))
                .and_then(|goal| value.percent_of(goal, COMPUTED_DECIMALS))
                .filter(|reached| !reached.figure.is_bound())
                .map(|reached| (reached.figure, self.computed(reached))),
        };
        let mut arguments = Vec::new();
        let is_known = reached.is_some();
        if let Some((reached, text)) = reached {
            let label = fill(self.message("targetReached"), &[("percent", &text)]);
            self.bar(reached, &label, true, None);
            arguments.push(("percent", Argument::Strong(text)));
        }
        if let Some(goal) = goal {
            // One that is computed is as precise as the stat itself: ≈858,210 people for 858,210.3.
            let Rounded { figure, exact } = goal_and_distance(target, value, goal).0;
            let exact = exact && (matches!(target.goal(), Goal::Value(_)) || goal.is_plain());
            let target = self.computed_with_unit(Rounded { figure, exact }, stat.unit());
            arguments.push(("target", Argument::Strong(target)));
        }
        if let Goal::Percent(rate, whole) = target.goal() {
            arguments.push(("rate", Argument::Text(self.percent(*rate))));
            arguments.push(("whole", Argument::Text(self.whole(whole, None, false))));
        }
        let pattern = match (target.goal(), goal, is_known) {
            (Goal::Value(_), _, true) => "target",
            (Goal::Value(_), _, false) => "targetAlone",
            (Goal::Percent(..), Some(_), true) => "targetRate",
            (Goal::Percent(..), None, true) => "targetOfName",
            (Goal::Percent(..), _, false) => "targetAloneOfName",
        };
        self.sentence(Part::Target, self.message(pattern), &arguments);
    }

    /// The whole of a percentage by name, size or both: "eligible voters (204,807,222 people)". `unit` is the
    /// unit of a total; another stat has its own.
    pub(super) fn whole(&self, whole: &Whole, unit: Option<&Unit>, with_unit: bool) -> String {
        let unit = self.card.unit_of(whole, unit);
        // Millions are a part of the figure.
        let is_scaled = matches!(whole, Whole::OtherScale(_, index, _) if self.card.stats().get(*index).is_some_and(|stat| stat.scale() > 0));
        let unit = unit.filter(|_| with_unit || is_scaled);
        let size = self.card.figure_of(whole);
        match whole.words() {
            Some(name) => self.beside(name, size.map(|size| self.with_unit(size, unit)).as_deref()),
            None if is_scaled => size.map(|size| self.with_unit(size, unit)).unwrap_or_default(),
            // Without its words, which would have to agree with the sentence.
            None => size.map(|size| self.bare(size, unit)).unwrap_or_default(),
        }
    }
}
