//! Shares and targets.

use super::View;
use super::sentence::{Filling, rounded};
use crate::card::{Goal, Share, Stat, Target, Unit, Whole};
use crate::figure::Rounded;
use crate::format::fill;

impl View<'_> {
    pub(super) fn share(&mut self, stat: &Stat, share: &Share) {
        let percent = self.percent(share.percent());
        self.bar(share.percent(), &percent, false);
        let whole = self.whole(share.whole(), stat.unit(), true);
        let fillings = [("percent", Filling::Strong(percent)), ("whole", Filling::Text(whole))];
        self.sentence("share", self.say("share"), &fillings);
    }

    pub(super) fn target(&mut self, stat: &Stat, target: &Target) {
        let Some(value) = stat.value() else { return };
        let goal = match target.goal() {
            Goal::Value(value) => Some(*value),
            Goal::Percent(percent, whole) => self.card.size_of(whole).and_then(|whole| whole.percentage(*percent)),
        };
        // As stated, else computed to one decimal, where that can be done.
        let reached = match target.reached() {
            Some(figure) => Some(Rounded { figure, exact: true }),
            None => goal.and_then(|goal| value.percent_of(goal, 1)),
        };
        let mut fillings = Vec::new();
        if let Some(reached) = reached {
            let text = rounded(reached.exact, &self.percent(reached.figure));
            let label = fill(self.say("targetReached"), &[("percent", &text)]);
            self.bar(reached.figure, &label, true);
            fillings.push(("percent", Filling::Strong(text)));
        }
        if let Some(goal) = goal {
            // Read to the precision of the stat itself: a target of 858,210.3 people is one of 858,210.
            let read = goal.rounded(u8::try_from(value.decimals()).unwrap_or_default()).figure;
            fillings.push(("target", Filling::Strong(self.with_unit(read, stat.unit()))));
        }
        if let Goal::Percent(rate, whole) = target.goal() {
            fillings.push(("rate", Filling::Text(self.percent(*rate))));
            fillings.push(("whole", Filling::Text(self.whole(whole, None, false))));
        }
        let pattern = match (target.goal(), goal, reached) {
            (Goal::Value(_), _, Some(_)) => "target",
            (Goal::Value(_), _, None) => "targetAlone",
            (Goal::Percent(..), Some(_), Some(_)) => "targetRate",
            (Goal::Percent(..), None, Some(_)) => "targetOfName",
            (Goal::Percent(..), _, None) => "targetAloneOfName",
        };
        self.sentence("target", self.say(pattern), &fillings);
        if let Some(by) = target.by() {
            self.sentence("set-by", self.say("setBy"), &[("by", Filling::Text(by.to_owned()))]);
        }
    }

    /// What a percentage is of, by name, size or both: "eligible voters (204,807,222 people)". `unit` is what a total is
    /// counted in; another stat has its own.
    fn whole(&self, whole: &Whole, unit: Option<&Unit>, with_unit: bool) -> String {
        let unit = match whole {
            Whole::Stat(index, _) => self.card.stats().get(*index).and_then(Stat::unit),
            _ => unit,
        };
        let size = self.card.size_of(whole).map(|size| self.with_unit(size, unit.filter(|_| with_unit)));
        match whole.words() {
            Some(name) => self.beside(name, size.as_deref()),
            None => size.unwrap_or_default(),
        }
    }
}
