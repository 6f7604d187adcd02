//! How a stat's figures add up, for readers who want to see it. Nothing is shown that checking did not establish.

use super::View;
use super::comparison::way_of;
use super::sentence::Filling;
use crate::card::{Card, PartsOf, Source, Stat, Unit, Whole};
use crate::check::{Claim, Sum, concerns};
use crate::figure::Figure;
use crate::format::fill;
use crate::node::Tag;

impl View<'_> {
    /// What opens to the sums of a stat, if it has any.
    pub(super) fn sums(&mut self, index: usize, stat: &Stat) {
        let mut is_open = false;
        for sum in self.sums {
            if !sum.is_shown() || !concerns(self.card, sum, index) {
                continue;
            }
            if !is_open {
                is_open = true;
                self.tree.open_part(Tag::Details, "sums");
                // Heard by itself, it says which figure.
                let how = self.say("sums");
                self.tree.open_part(Tag::Summary, "how");
                self.tree.aria_label(&self.beside(how, Some(stat.label())));
                self.tree.text(how);
                self.tree.close();
                self.tree.open(Tag::Dl, "lines");
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
                let difference = self.difference(result.figure, unit);
                return self.tree.text(&difference);
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
            }
            _ => {
                self.amount_in(sum.left(), unit);
                self.sign(" ÷\u{a0}");
                self.amount_in(sum.right(), whole_unit);
            }
        }
        self.sign(if is_exact { " =\u{a0}" } else { " ≈\u{a0}" });
        self.amount_in(total.0, total.1);
    }

    fn sign(&mut self, sign: &str) {
        self.tree.text(sign);
    }

    fn amount_in(&mut self, figure: Figure, unit: Option<&Unit>) {
        let amount = self.bare(figure, unit);
        self.tree.text(&amount);
    }

    /// The figures that the sums are made of, each with its label, and where they are from: once, where that is the same.
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

fn source_of<'a>(card: &'a Card, stat: &'a Stat) -> Option<&'a Source> {
    stat.source().or(card.source())
}
