//! How a stat's figures add up, for readers who want to see it. It shows only what checking established: the
//! calculations that agree with the data and, to readers who open them, also those that contradict it.

use super::comparison::way_of;
use super::sentence::{Argument, marked};
use super::sink::{Disclosure, Part, Sink};
use super::{Disclosed, View};
use crate::card::{Card, Goal, PartsOf, Relation, Stat, Unit, Whole};
use crate::check::{Calculation, Check, concerns};
use crate::figure::{Figure, Rounded};
use crate::format::fill;
use crate::full::IS_FULL;
use crate::text::join;

impl<S: Sink> View<'_, S> {
    /// The disclosure with a stat's calculations, if it has any.
    pub(super) fn calculations(&mut self, index: usize, stat: &Stat) {
        let disclosed = if IS_FULL { self.context.calculations } else { Disclosed::Offered };
        let is_offered = disclosed != Disclosed::Written && follows(self.card, stat);
        if disclosed == Disclosed::Offered {
            if is_offered {
                let words = self.message("sums");
                self.sink.offer(Disclosure::Calculations, words, &self.name_of_calculations(words, stat));
            }
            return;
        }
        let mut is_open = is_offered;
        if is_open && !self.open_calculations(stat) {
            return;
        }
        for calculation in self.calculations {
            let is_shown = calculation.is_shown() || (is_offered && calculation.is_contradicted());
            if !is_shown || !concerns(self.card, calculation, index) {
                continue;
            }
            if !is_open {
                is_open = true;
                if !self.open_calculations(stat) {
                    return;
                }
            }
            self.sink.begin(Part::Calculation);
            self.sink.begin(Part::Claim);
            self.claim(calculation, stat);
            self.sink.end();
            self.sink.begin(Part::Equation);
            self.equation(calculation, stat);
            self.sink.end();
            self.sink.end();
        }
        if is_open {
            self.sink.end();
            self.terms(index, stat);
            self.sink.end();
        }
    }

    /// Begins the calculations. Returns whether the output uses them.
    fn open_calculations(&mut self, stat: &Stat) -> bool {
        let words = self.message("sums");
        let name = self.name_of_calculations(words, stat);
        let is_wanted = self.sink.disclosure(Disclosure::Calculations, words, &name);
        if is_wanted {
            self.sink.begin(Part::Calculations);
        }
        is_wanted
    }

    /// The accessible name of the disclosure. Screen readers may read it out of context, so it names the
    /// stat.
    fn name_of_calculations(&self, words: &str, stat: &Stat) -> String {
        self.beside(words, Some(stat.label()))
    }

    /// What a calculation is about, in words.
    fn claim(&mut self, calculation: &Calculation, stat: &Stat) {
        if let (Check::Distance, Relation::Target(target)) = (calculation.check(), stat.relation()) {
            let sentence = self.sentence_of_distance(stat, target, calculation.left(), calculation.right());
            return self.distance_in_words(sentence, Argument::Text);
        }
        if let Check::Compared(index) | Check::ComparedPercent(index) = calculation.check()
            && let Some(comparison) = stat.comparisons().nth(index)
        {
            let result = calculation.result();
            let by = match calculation.check() {
                Check::Compared(_) => self.bare_difference(result.figure.magnitude(), stat.unit()),
                _ => self.computed(Rounded { figure: result.figure.magnitude(), ..result }),
            };
            let claim = self.claim_of_comparison(comparison, result.figure, &by);
            return self.sink.text(&claim);
        }
        let mut amount = match calculation.stated() {
            Some(stated) => self.percent(stated.magnitude()),
            // The words say which way it went.
            None if calculation.check() == Check::Growth => {
                let Rounded { figure, exact } = calculation.result();
                self.computed(Rounded { figure: figure.magnitude(), exact })
            }
            None => self.computed(calculation.result()),
        };
        let name = match calculation.check() {
            Check::Share | Check::Overall(_) => "share",
            Check::Reached => "targetReached",
            Check::Goal => {
                amount = self.percent(calculation.left());
                "targetAloneOfName"
            }
            Check::Growth => way_of(calculation.stated().unwrap_or(calculation.left())),
            Check::Difference => {
                let Rounded { figure: difference, exact } = calculation.result();
                amount = marked(exact, &self.difference(difference.magnitude(), stat.unit()));
                way_of(difference)
            }
            _ => "",
        };
        let whole = match (stat.whole(), stat.parts_of(), calculation.check()) {
            (_, Some(PartsOf::Stat(whole)), Check::Parts) => self.label(whole).to_owned(),
            (_, _, Check::Parts) => amount.clone(),
            // The size: the name of the whole has the form that it needs in the sentences of the card, and
            // stands in none here.
            (.., Check::Implied(_)) => join(&["≈\u{a0}", &self.implied(calculation, stat.unit())]),
            (Some(whole), ..) => match whole.words() {
                Some(words) => words.to_owned(),
                // A figure: a label may need another form after "of". The terms below have it.
                None => self.bare(calculation.right(), self.card.unit_of(whole, stat.unit())),
            },
            (None, ..) => self.bare(calculation.right(), stat.unit()),
        };
        let pattern = if name.is_empty() { "{whole}" } else { self.message(name) };
        let amount = || Argument::Text(amount.clone());
        let arguments = [("percent", amount()), ("rate", amount()), ("by", amount()), ("whole", Argument::Text(whole))];
        self.line(pattern, &arguments);
    }

    fn label(&self, index: usize) -> &str {
        self.card.stats().get(index).map(Stat::label).unwrap_or_default()
    }

    /// A calculation in figures. Lines break before an operator.
    fn equation(&mut self, calculation: &Calculation, stat: &Stat) {
        let card = self.card;
        let unit = stat.unit();
        let whole_unit = match calculation.check() {
            Check::Growth | Check::ComparedPercent(_) => unit,
            _ => stat.whole().map_or(unit, |whole| card.unit_of(whole, unit)),
        };
        let result = calculation.result();
        let mut is_exact = result.exact;
        let mut total = (result.figure, Some(&Unit::Percent));
        match calculation.check() {
            Check::Goal => {
                self.amount_in(calculation.left(), Some(&Unit::Percent));
                self.sign(" ×\u{a0}");
                self.amount_in(calculation.right(), whole_unit);
                total.1 = whole_unit;
            }
            Check::Distance | Check::Difference | Check::Compared(_) => {
                let is_negative = calculation.right().is_negative();
                self.amount_in(calculation.left(), unit);
                self.sign(if is_negative { " −\u{a0}(" } else { " −\u{a0}" });
                self.amount_in(calculation.right(), unit);
                self.sign(if is_negative { ")" } else { "" });
                self.sign(if is_exact { " =\u{a0}" } else { " ≈\u{a0}" });
                let mut differences = self.difference(result.figure, unit);
                if let Some(stated) = calculation.stated().filter(|_| calculation.is_contradicted()) {
                    differences = join(&[&differences, NOT, &self.difference(stated, unit)]);
                }
                return self.sink.text(&differences);
            }
            Check::Implied(rate) => {
                self.amount_in(calculation.left(), unit);
                for percent in [Some(calculation.right()), rate].into_iter().flatten() {
                    self.sign(" ÷\u{a0}");
                    self.amount_in(percent, Some(&Unit::Percent));
                }
                self.sign(" ≈\u{a0}");
                let range = self.implied(calculation, unit);
                return self.sink.text(&range);
            }
            Check::Parts => {
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
                total = (calculation.right(), unit);
                is_exact = result.figure.minus(calculation.right()).is_some_and(Figure::is_zero);
                if !is_exact {
                    self.sign(" =\u{a0}");
                    self.amount_in(result.figure, unit);
                }
                if calculation.is_contradicted() {
                    self.sign(NOT);
                    return self.amount_in(calculation.right(), unit);
                }
            }
            _ => {
                self.amount_in(calculation.left(), unit);
                self.sign(" ÷\u{a0}");
                self.amount_in(calculation.right(), whole_unit);
            }
        }
        self.sign(if is_exact { " =\u{a0}" } else { " ≈\u{a0}" });
        self.amount_in(total.0, total.1);
        if let Some(stated) = calculation.stated().filter(|_| calculation.is_contradicted()) {
            self.sign(NOT);
            self.amount_in(stated, total.1);
        }
    }

    /// The least and the most that a whole can be of which only the name is known.
    fn implied(&self, calculation: &Calculation, unit: Option<&Unit>) -> String {
        let (low, high) = calculation.implied().unwrap_or((calculation.left(), calculation.left()));
        fill(self.message("range"), &[("low", &self.bare(low, unit)), ("high", &self.bare(high, unit))])
    }

    fn sign(&mut self, sign: &str) {
        self.sink.text(sign);
    }

    fn amount_in(&mut self, figure: Figure, unit: Option<&Unit>) {
        let amount = self.bare(figure, unit);
        self.sink.text(&amount);
    }

    /// The figures that the calculations use, each with its label, and their sources. A source that all of
    /// them share is written once.
    fn terms(&mut self, index: usize, stat: &Stat) {
        let card = self.card;
        let sources = card.sources_of(stat);
        let mut is_one = true;
        for is_written in [false, true] {
            for (other, term) in card.stats().iter().enumerate() {
                let is_part = term.parts_of().is_some() && term.parts_of() == stat.parts_of();
                let is_whole = matches!(stat.whole(), Some(Whole::Stat(whole, _)) if *whole == other);
                if !is_part && !is_whole && other != index && stat.parts_of() != Some(PartsOf::Stat(other)) {
                    continue;
                }
                is_one &= card.sources_of(term) == sources;
                if is_written && let Some(value) = term.value() {
                    let term_text = self.beside(term.label(), Some(&self.with_unit(value, term.unit())));
                    self.words(Part::Term, &term_text);
                    if !is_one {
                        self.remarks(None, card.sources_of(term));
                    }
                }
            }
        }
        if is_one {
            self.remarks(None, sources);
        }
    }
}

/// Between the result of a calculation and the different figure that was stated.
const NOT: &str = " ≠\u{a0}";

/// Whether something that a stat states follows from other figures. Decided from the data alone, without
/// calculating.
fn follows(card: &Card, stat: &Stat) -> bool {
    // Nothing follows from words, nor from "more than 5".
    if stat.value().is_none_or(Figure::is_bound) {
        return false;
    }
    let is_known = |whole| card.size_of(whole).is_some();
    let is_related = match stat.relation() {
        Relation::Plain => false,
        // Zero percent says nothing about the size of the whole.
        Relation::Share(share) => is_known(share.whole()) || !(share.percent().is_zero() || share.percent().is_bound()),
        Relation::Target(target) => match target.goal() {
            // Of a scale without a zero of its own there is no percentage.
            Goal::Value(_) => stat.unit().is_none_or(Unit::is_ratio) || target.better().is_some(),
            Goal::Percent(_, whole) => is_known(whole) || target.reached().is_some(),
        },
    };
    let has_changed = stat.changes().any(|change| {
        change.from().is_some()
            || change
                .by()
                .is_some_and(|by| !by.is_zero() && (change.percent().is_some() || stat.unit() != Some(&Unit::Percent)))
    });
    is_related || has_changed || stat.comparisons().next().is_some() || stat.parts_of().is_some()
}

#[cfg(test)]
mod tests {
    use crate::document::Document;
    use crate::render;
    use crate::view::{Context, Disclosed};

    /// The markup of a card with one correct share, one wrong share, and a figure that nothing follows from.
    fn drawn(calculations: Disclosed) -> String {
        let data = r#"{ "title": "t", "stats": [
            { "id": "a", "label": "All", "value": 200 },
            { "label": "Right", "value": 50, "share": { "percent": 25, "ofStat": "a" } },
            { "label": "Wrong", "value": 50, "share": { "percent": 30, "ofStat": "a" } } ] }"#;
        render::shadow_root(&Document::from_json(data).unwrap(), Context { calculations, ..Context::default() })
    }

    #[test]
    fn a_written_card_shows_only_correct_calculations() {
        let written = drawn(Disclosed::Written);
        assert_eq!(written.matches("<details class=\"sums\"").count(), 1);
        assert!(written.contains("50 ÷&nbsp;200 =&nbsp;25%") && !written.contains('≠'));
    }

    #[test]
    fn an_offer_is_a_button_for_each_stat_with_calculations() {
        let offered = drawn(Disclosed::Offered);
        assert_eq!(offered.matches("<button class=\"how\"").count(), 2);
        assert!(!offered.contains("200 ="));
    }

    #[test]
    fn opened_calculations_show_contradictions() {
        let opened = drawn(Disclosed::Opened);
        assert_eq!(opened.matches("<details class=\"sums\"").count(), 2);
        assert!(opened.contains("50 ÷&nbsp;200 =&nbsp;25% ≠&nbsp;30%"), "{opened}");
    }
}
