//! How a stat's figures add up, for readers who want to see it. Nothing is shown that checking did not
//! establish: what comes out, and to those who ask also what does not.

use super::comparison::way_of;
use super::sentence::Filling;
use super::{Disclosed, View};
use crate::IS_FULL;
use crate::card::{Card, Goal, PartsOf, Relation, Source, Stat, Unit, Whole};
use crate::check::{Claim, Sum, concerns};
use crate::figure::Figure;
use crate::finding::join;
use crate::format::fill;
use crate::node::Tag;

impl View<'_> {
    /// What opens to the sums of a stat, if it has any.
    pub(super) fn sums(&mut self, index: usize, stat: &Stat) {
        let disclosed = if IS_FULL { self.context.sums } else { Disclosed::Offered };
        let is_offered = disclosed != Disclosed::Written && follows(self.card, stat);
        if disclosed == Disclosed::Offered {
            if is_offered {
                // Heard by itself, it says which figure.
                self.offer("how", self.say("sums"), Some(stat.label()));
            }
            return;
        }
        let mut is_open = is_offered;
        if is_open {
            self.open_sums(stat);
        }
        for sum in self.sums {
            let is_shown = sum.is_shown() || (is_offered && sum.is_contradicted());
            if !is_shown || !concerns(self.card, sum, index) {
                continue;
            }
            if !is_open {
                is_open = true;
                self.open_sums(stat);
            }
            self.tree.open(Tag::Div, "line");
            self.tree.open_part(Tag::Dt, "claim");
            self.claim(sum, stat);
            self.tree.close();
            self.tree.open_part(Tag::Dd, "sum");
            self.equation(sum, stat);
            self.tree.close();
            self.tree.close();
        }
        if is_open {
            self.tree.close();
            self.terms(index, stat);
            self.tree.close();
        }
    }

    fn open_sums(&mut self, stat: &Stat) {
        self.disclosure("sums", "how", self.say("sums"), Some(stat.label()));
        self.tree.open(Tag::Dl, "lines");
    }

    /// What a sum is about, in words.
    fn claim(&mut self, sum: &Sum, stat: &Stat) {
        let mut amount = match sum.stated() {
            Some(stated) => self.percent(stated.magnitude()),
            None => self.computed(sum.result()),
        };
        let name = match sum.claim() {
            Claim::Share | Claim::Overall(_) => "share",
            Claim::Reached => "targetReached",
            Claim::Goal => {
                amount = self.percent(sum.left());
                "targetAloneOfName"
            }
            Claim::Growth => way_of(sum.stated().unwrap_or(sum.left())),
            Claim::Difference => {
                let difference = sum.result().figure;
                amount = self.difference(difference.magnitude(), stat.unit());
                way_of(difference)
            }
            // A whole's name says what it is.
            _ => "",
        };
        let whole = match (stat.whole(), stat.parts_of(), sum.claim()) {
            (_, Some(PartsOf::Stat(whole)), Claim::Parts) => self.label(whole),
            (_, _, Claim::Parts) => &amount,
            (Some(Whole::Stat(_, Some(words)) | Whole::Total(_, Some(words)) | Whole::Words(words)), ..) => words,
            (Some(Whole::Stat(whole, None)), ..) => self.label(*whole),
            _ => &self.locale.number(sum.right()),
        };
        let whole = whole.to_owned();
        let pattern = if name.is_empty() { "{whole}" } else { self.say(name) };
        let amount = || Filling::Text(amount.clone());
        let fillings = [("percent", amount()), ("rate", amount()), ("by", amount()), ("whole", Filling::Text(whole))];
        self.pieces(pattern, &fillings);
    }

    fn label(&self, index: usize) -> &str {
        self.card.stats().get(index).map(Stat::label).unwrap_or_default()
    }

    /// A sum in figures. Lines break before a sign.
    fn equation(&mut self, sum: &Sum, stat: &Stat) {
        let card = self.card;
        let unit = stat.unit();
        let whole_unit = stat.whole().map_or(unit, |whole| card.unit_of(whole, unit));
        let result = sum.result();
        let mut is_exact = result.exact;
        let mut total = (result.figure, Some(&Unit::Percent));
        match sum.claim() {
            Claim::Goal => {
                self.amount_in(sum.left(), Some(&Unit::Percent));
                self.sign(" ×\u{a0}");
                self.amount_in(sum.right(), whole_unit);
                total.1 = whole_unit;
            }
            Claim::Difference => {
                let is_negative = sum.right().is_negative();
                self.amount_in(sum.left(), unit);
                self.sign(if is_negative { " −\u{a0}(" } else { " −\u{a0}" });
                self.amount_in(sum.right(), unit);
                self.sign(if is_negative { ") =\u{a0}" } else { " =\u{a0}" });
                let mut differences = self.difference(result.figure, unit);
                if let Some(stated) = sum.stated().filter(|_| sum.is_contradicted()) {
                    differences = join(&[&differences, NOT, &self.difference(stated, unit)]);
                }
                return self.tree.text(&differences);
            }
            Claim::Implied(rate) => {
                self.amount_in(sum.left(), unit);
                for percent in [Some(sum.right()), rate].into_iter().flatten() {
                    self.sign(" ÷\u{a0}");
                    self.amount_in(percent, Some(&Unit::Percent));
                }
                self.sign(" ≈\u{a0}");
                let (low, high) = sum.implied().unwrap_or((sum.left(), sum.left()));
                let range =
                    fill(self.say("range"), &[("low", &self.bare(low, unit)), ("high", &self.bare(high, unit))]);
                return self.tree.text(&range);
            }
            Claim::Parts => {
                let mut sign = "";
                for part in card.stats() {
                    if part.parts_of() == stat.parts_of()
                        && let Some(value) = part.value()
                    {
                        self.sign(sign);
                        self.amount_in(value, part.unit());
                        sign = " +\u{a0}";
                    }
                }
                total = (sum.right(), unit);
                is_exact = result.figure.minus(sum.right()).is_some_and(Figure::is_zero);
                if !is_exact {
                    self.sign(" =\u{a0}");
                    self.amount_in(result.figure, unit);
                }
                if sum.is_contradicted() {
                    self.sign(NOT);
                    return self.amount_in(sum.right(), unit);
                }
            }
            _ => {
                self.amount_in(sum.left(), unit);
                self.sign(" ÷\u{a0}");
                self.amount_in(sum.right(), whole_unit);
            }
        }
        self.sign(if is_exact { " =\u{a0}" } else { " ≈\u{a0}" });
        self.amount_in(total.0, total.1);
        if let Some(stated) = sum.stated().filter(|_| sum.is_contradicted()) {
            self.sign(NOT);
            self.amount_in(stated, total.1);
        }
    }

    fn sign(&mut self, sign: &str) {
        self.tree.text(sign);
    }

    fn amount_in(&mut self, figure: Figure, unit: Option<&Unit>) {
        let amount = self.bare(figure, unit);
        self.tree.text(&amount);
    }

    /// The figures that the sums are made of, each with its label, and where they are from: once, where that
    /// is the same.
    fn terms(&mut self, index: usize, stat: &Stat) {
        let card = self.card;
        let source = source_of(card, stat);
        let mut is_one = true;
        for is_written in [false, true] {
            for (other, term) in card.stats().iter().enumerate() {
                let is_part = term.parts_of().is_some() && term.parts_of() == stat.parts_of();
                let is_whole = matches!(stat.whole(), Some(Whole::Stat(whole, _)) if *whole == other);
                if !is_part && !is_whole && other != index && stat.parts_of() != Some(PartsOf::Stat(other)) {
                    continue;
                }
                is_one &= source_of(card, term) == source;
                if is_written && let Some(value) = term.value() {
                    let term_text = self.beside(term.label(), Some(&self.with_unit(value, term.unit())));
                    self.words(Tag::P, "term", &term_text);
                    if !is_one {
                        self.remarks(None, source_of(card, term));
                    }
                }
            }
        }
        if is_one {
            self.remarks(None, source);
        }
    }
}

/// Stands between what a sum comes to and what was stated instead.
const NOT: &str = " ≠\u{a0}";

/// Whether something that a stat states follows from other figures, as far as its data tells without working
/// it out.
fn follows(card: &Card, stat: &Stat) -> bool {
    let is_known = |whole| card.size_of(whole).is_some();
    let is_related = match stat.relation() {
        Relation::Plain => false,
        // No percent of something may be any number.
        Relation::Share(share) => is_known(share.whole()) || !share.percent().is_zero(),
        Relation::Target(target) => match target.goal() {
            Goal::Value(_) => true,
            Goal::Percent(_, whole) => is_known(whole) || target.reached().is_some(),
        },
    };
    let has_changed = stat.change().is_some_and(|change| {
        change.from().is_some()
            || change
                .by()
                .is_some_and(|by| !by.is_zero() && (change.percent().is_some() || stat.unit() != Some(&Unit::Percent)))
    });
    is_related || has_changed || stat.parts_of().is_some()
}

fn source_of<'a>(card: &'a Card, stat: &'a Stat) -> Option<&'a Source> {
    stat.source().or(card.source())
}

#[cfg(test)]
mod tests {
    use crate::card::Card;
    use crate::html::html;
    use crate::view::{Context, Disclosed, view};

    /// The markup of a card with one share that is right, one that is not, and a figure that nothing follows from.
    fn drawn(sums: Disclosed) -> String {
        let data = r#"{ "title": "t", "stats": [
            { "id": "a", "label": "All", "value": 200 },
            { "label": "Right", "value": 50, "share": { "percent": 25, "ofStat": "a" } },
            { "label": "Wrong", "value": 50, "share": { "percent": 30, "ofStat": "a" } } ] }"#;
        let card = Card::from_json(data).unwrap().card.unwrap();
        html(&view(&card, Context { sums, ..Context::default() }))
    }

    #[test]
    fn what_is_written_has_only_what_comes_out() {
        let written = drawn(Disclosed::Written);
        assert_eq!(written.matches("<details class=\"sums\"").count(), 1);
        assert!(written.contains("50 ÷&nbsp;200 =&nbsp;25%") && !written.contains('≠'));
    }

    #[test]
    fn what_is_offered_is_a_button_for_each_that_follows() {
        let offered = drawn(Disclosed::Offered);
        assert_eq!(offered.matches("<button class=\"how\"").count(), 2);
        assert!(!offered.contains("200 ="));
    }

    #[test]
    fn what_is_opened_says_what_does_not_come_out() {
        let opened = drawn(Disclosed::Opened);
        assert_eq!(opened.matches("<details class=\"sums\"").count(), 2);
        assert!(opened.contains("50 ÷&nbsp;200 =&nbsp;25% ≠&nbsp;30%"), "{opened}");
    }
}
