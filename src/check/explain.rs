//! A sum in one line of English, for `fact-card check --explain`.

use super::said::{grouped, name, percent};
use super::{Claim, Reason, Sum, Verdict};
use crate::card::{Card, Relation, Stat};
use crate::finding::{join, quoted};

impl Sum {
    /// The sum in one line: `reached: 156,639 ÷ 858,210.3 ≈ 18.2518%, agrees with 18.25%`. `card` is the one that was checked.
    pub fn explain(&self, card: &Card) -> String {
        let what = match self.claim {
            Claim::Share => "share",
            Claim::Implied(_) | Claim::SameWhole(_) => "whole",
            Claim::Goal => "target",
            Claim::Reached => "reached",
            Claim::Overall(_) => "of the whole",
            Claim::Difference => "change",
            Claim::Growth => "growth",
            Claim::Parts => "parts",
            Claim::Latest(_) | Claim::Earlier(_) => "series",
        };
        match self.verdict {
            Verdict::Unchecked(reason) => return join(&[what, ": can't be checked, because ", reason.in_words()]),
            Verdict::Impossible => return join(&[what, ": is impossible"]),
            _ => {}
        }
        let is_percentage = matches!(self.claim, Claim::Share | Claim::Reached | Claim::Growth);
        let stated = match self.claim {
            Claim::SameWhole(_) => Some("it".to_owned()),
            Claim::Latest(_) | Claim::Earlier(_) => Some(grouped(self.left)),
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
        match self.claim {
            Claim::Share | Claim::Reached | Claim::Overall(_) | Claim::Growth => {
                join(&[&left, " ÷ ", &right, is, &percent(result.figure)])
            }
            Claim::Implied(rate) => {
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
            Claim::Goal => join(&[&left, "% of ", &right, is, &total]),
            Claim::Difference => join(&[&left, " − ", &right, is, &total]),
            Claim::Parts => {
                let mut sum = String::new();
                let parts_of = card.stats().get(self.stat).and_then(Stat::parts_of);
                for part in card.stats().iter().filter(|part| part.parts_of() == parts_of) {
                    let value = part.value().map(grouped).unwrap_or_default();
                    sum = join(&[&sum, if sum.is_empty() { "" } else { " + " }, &value]);
                }
                join(&[&sum, is, &total])
            }
            Claim::Latest(_) => join(&["it ends with ", &right]),
            Claim::Earlier(_) => join(&["it has ", &right, " for the date of the change"]),
            Claim::SameWhole(other) => {
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
            Self::Units => "the parts are counted in different units",
        }
    }
}
