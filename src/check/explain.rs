//! A calculation in one line of English, for `fact-card check --explain`.

use super::messages::{grouped, name, percent};
use super::{Calculation, Check, Reason, Verdict};
use crate::card::{Card, Relation, Stat};
use crate::finding::quoted;
use crate::text::join;

impl Calculation {
    /// The calculation in one line: `reached: 156,639 ÷ 858,210.3 ≈ 18.2518%, agrees with 18.25%`. `card` is
    /// the card that was checked.
    pub fn explain(&self, card: &Card) -> String {
        let what = match self.check {
            Check::Share => "share",
            Check::Implied(_) | Check::SameWhole(_) => "whole",
            Check::Goal => "target",
            Check::Reached => "reached",
            Check::Overall(_) => "of the whole",
            Check::Distance => "distance",
            Check::Difference => "change",
            Check::Growth => "growth",
            Check::Compared(_) | Check::ComparedPercent(_) => "comparison",
            Check::Parts => "parts",
            Check::Latest(_) | Check::Earlier(_) => "series",
        };
        match self.verdict {
            Verdict::Unchecked(reason) => return join(&[what, ": can't be checked, because ", reason.in_words()]),
            Verdict::Impossible => return join(&[what, ": is impossible"]),
            _ => {}
        }
        let is_percentage = matches!(self.check, Check::Share | Check::Reached | Check::Growth);
        let stated = match self.check {
            Check::SameWhole(_) => Some("it".to_owned()),
            Check::Latest(_) | Check::Earlier(_) => Some(grouped(self.left)),
            _ => self.stated.map(if is_percentage { percent } else { grouped }),
        };
        let verdict = match (self.verdict, stated) {
            (Verdict::Agrees, Some(stated)) => join(&[", agrees with ", &stated]),
            (Verdict::Truncated, Some(stated)) => join(&[", cut off to ", &stated]),
            (Verdict::Contradicts, Some(stated)) => join(&[", contradicts ", &stated]),
            _ => String::new(),
        };
        join(&[what, ": ", &self.equation(card), &verdict])
    }

    fn equation(&self, card: &Card) -> String {
        let result = self.result();
        let [left, right, total] = [self.left, self.right, result.figure].map(grouped);
        let is = if result.exact { " = " } else { " ≈ " };
        match self.check {
            Check::Share | Check::Reached | Check::Overall(_) | Check::Growth | Check::ComparedPercent(_) => {
                join(&[&left, " ÷ ", &right, is, &percent(result.figure)])
            }
            Check::Implied(rate) => {
                let rate = rate.map(|rate| join(&[" ÷ ", &percent(rate)])).unwrap_or_default();
                let range = match self.implied() {
                    Some((low, high)) => join(&[&grouped(low), " to ", &grouped(high)]),
                    None => "anything".to_owned(),
                };
                let name = match card.stats().get(self.stat).map(Stat::relation) {
                    Some(Relation::Share(share)) => share.whole().words(),
                    _ => None,
                };
                let name = name.map(|name| join(&[", which is ", &quoted(name)])).unwrap_or_default();
                join(&[&left, " ÷ ", &right, "%", &rate, is, &range, &name])
            }
            Check::Goal => join(&[&left, "% of ", &right, is, &total]),
            Check::Distance | Check::Difference | Check::Compared(_) => join(&[&left, " − ", &right, is, &total]),
            Check::Parts => {
                let mut sum = String::new();
                let parts_of = card.stats().get(self.stat).and_then(Stat::parts_of);
                for part in card.stats().iter().filter(|part| part.parts_of() == parts_of) {
                    let value = part.value().map(grouped).unwrap_or_default();
                    sum = join(&[&sum, if sum.is_empty() { "" } else { " + " }, &value]);
                }
                join(&[&sum, is, &total])
            }
            Check::Latest(_) => join(&["it ends with ", &right]),
            Check::Earlier(_) => join(&["it has ", &right, " for the date of the change"]),
            Check::SameWhole(other) => {
                let other = card.stats().get(other).map(name).unwrap_or_default();
                join(&["the size that follows from ", &left, " being ", &right, "% is compared with that of ", &other])
            }
        }
    }
}

impl Reason {
    fn in_words(self) -> &'static str {
        match self {
            Self::TooLong => "the numbers are too long",
            Self::NoWhole => "nothing says what the percentage is of",
            Self::Negative => "an earlier figure that is not above zero has no percentages",
            Self::Scale => "a scale whose zero is a convention has no percentages",
            Self::Units => "the parts are counted in different units",
        }
    }
}
