//! The figures that a card states.

use super::amount::Amount;
use super::context::Words;
use crate::article::figures::figures;
use crate::card::{Card, Extent, Goal, Relation, Stat, Unit, Whole, Wording};
use crate::figure::Figure;
use crate::finding::At;
use crate::format::Category;

/// A figure that a card states.
pub(super) struct Stated<'a> {
    pub(super) path: String,
    pub(super) stat: usize,
    pub(super) figure: Figure,
    pub(super) unit: Wanted<'a>,
    /// The amounts that it can stand for: its own, and that with the words of its unit, which may be "million
    /// people".
    pub(super) amounts: Vec<Amount>,
    /// Whether an article may have it without its sign: "fell by 5%".
    pub(super) is_signed: bool,
    pub(super) is_point: bool,
    /// The words of the card about it.
    pub(super) words: Words,
}

/// What a figure is to be counted in.
#[derive(Clone, Copy)]
pub(super) enum Wanted<'a> {
    Nothing,
    Percent,
    Points,
    Words(&'a Wording),
    Currency(&'a str),
    Measure(&'a str),
    /// It is a place in a ranking.
    Place,
}

impl<'a> Wanted<'a> {
    fn of(unit: Option<&'a Unit>) -> Self {
        match unit {
            Some(Unit::Percent) => Self::Percent,
            Some(Unit::Words(words)) => Self::Words(words),
            Some(Unit::Currency(code)) => Self::Currency(code),
            Some(Unit::Measure(name)) => Self::Measure(name),
            Some(Unit::Per(..) | Unit::Index(..)) | None => Self::Nothing,
        }
    }

    /// The unit of a difference of two figures.
    fn of_difference(unit: Option<&'a Unit>) -> Self {
        match Self::of(unit) {
            Self::Percent => Self::Points,
            other => other,
        }
    }
}

/// All figures that a card states, in the order of the stats. `lang` is the article's language.
pub(super) fn all<'a>(card: &'a Card, lang: &str) -> Vec<Stated<'a>> {
    let stats = At::Card.key("stats");
    let mut all = Vec::new();
    for (index, stat) in card.stats().iter().enumerate() {
        let at = stats.item(stat.index());
        let words = words_of(card, stat);
        Listing { card, index, stat, words, lang, all: &mut all }.figures(&at);
    }
    all
}

/// The list of the figures of a stat.
struct Listing<'a, 'l> {
    card: &'a Card,
    index: usize,
    stat: &'a Stat,
    words: String,
    lang: &'l str,
    all: &'l mut Vec<Stated<'a>>,
}

impl<'a> Listing<'a, '_> {
    fn figures(&mut self, at: &At<'_>) {
        let stat = self.stat;
        let own = Wanted::of(stat.unit());
        if let Some(value) = stat.value() {
            self.add(&at.key("value"), value, own);
        }
        match stat.relation() {
            Relation::Plain => {}
            Relation::Share(share) => {
                let at = &at.key("share");
                self.add(&at.key("percent"), share.percent(), Wanted::Percent);
                self.total(at, share.whole());
            }
            Relation::Target(target) => {
                let at = &at.key("target");
                match target.goal() {
                    Goal::Value(value) => self.add(&at.key("value"), *value, own),
                    Goal::Percent(percent, whole) => {
                        self.add(&at.key("percent"), *percent, Wanted::Percent);
                        self.total(at, whole);
                    }
                }
                if let Some(reached) = target.reached() {
                    self.add(&at.key("reached"), reached, Wanted::Percent);
                }
            }
        }
        self.changes(at);
        if let Some(interval) = stat.interval() {
            let at = &match interval.extent() {
                Extent::Range(..) => at.key("range"),
                Extent::Margin(_) => at.key("margin"),
            };
            match interval.extent() {
                Extent::Range(low, high) => {
                    self.add(&at.key("low"), low, own);
                    self.add(&at.key("high"), high, own);
                }
                Extent::Margin(margin) => self.add(&at.key("value"), margin, Wanted::of_difference(stat.unit())),
            }
            if let Some(confidence) = interval.confidence() {
                self.add(&at.key("confidence"), confidence, Wanted::Percent);
            }
        }
        for comparison in stat.comparisons() {
            let at = &at.key("compare");
            let at = &at.listed(comparison.item());
            self.add_about(&at.key("value"), comparison.value(), own, comparison.label());
        }
        self.rank(at);
        let series = &at.key("series");
        for (index, point) in stat.series().iter().enumerate() {
            if let Some(value) = point.value() {
                self.add(&series.item(index).key("value"), value, own);
                if let Some(last) = self.all.last_mut() {
                    last.is_point = true;
                }
            }
        }
    }

    fn changes(&mut self, at: &At<'_>) {
        let stat = self.stat;
        for change in stat.changes() {
            let at = &at.key("change");
            let at = &at.listed(change.item());
            if let Some(from) = change.from() {
                self.add(&at.key("from"), from, Wanted::of(stat.unit()));
            }
            let of_difference = Wanted::of_difference(stat.unit());
            let parts = [
                ("by", change.by(), of_difference),
                ("percent", change.percent(), Wanted::Percent),
                ("times", change.times(), Wanted::Nothing),
            ];
            for (key, figure, unit) in parts {
                let Some(figure) = figure else { continue };
                self.add(&at.key(key), figure, unit);
                if let Some(last) = self.all.last_mut() {
                    last.is_signed = true;
                }
            }
        }
    }

    fn rank(&mut self, at: &At<'_>) {
        let Some(rank) = self.stat.rank() else { return };
        let at = &at.key("rank");
        let field = rank.among().map_or(Wanted::Nothing, Wanted::Words);
        self.add(&at.key("place"), rank.place(), Wanted::Place);
        self.add(&at.key("of"), rank.of(), field);
        if let Some(previous) = rank.previous() {
            let at = &at.key("previous");
            self.add(&at.key("place"), previous.place(), Wanted::Place);
            if let Some(of) = previous.of() {
                self.add(&at.key("of"), of, field);
            }
        }
    }

    /// A whole that is stated by itself.
    fn total(&mut self, at: &At<'_>, whole: &'a Whole) {
        if let Whole::Total(total, _) = whole {
            self.add(&at.key("ofTotal"), *total, Wanted::of(self.stat.unit()));
        }
    }

    fn add(&mut self, at: &At<'_>, figure: Figure, unit: Wanted<'a>) {
        self.add_about(at, figure, unit, "");
    }

    fn add_about(&mut self, at: &At<'_>, figure: Figure, unit: Wanted<'a>, more: &str) {
        let mut amounts = vec![Amount::of(figure, Some(figure.last_place()))];
        if let Wanted::Words(words) = unit {
            amounts.extend(self.with_unit(figure, words));
        }
        self.all.push(Stated {
            path: at.path(),
            stat: self.index,
            figure,
            unit,
            amounts,
            is_signed: figure.is_negative(),
            is_point: false,
            words: Words::of(&[&self.words, more]),
        });
    }

    /// The amount of a figure with its unit, where that has a word such as "million".
    fn with_unit(&self, figure: Figure, words: &Wording) -> Option<Amount> {
        let lang = self.card.lang().unwrap_or(self.lang);
        let one = figures(&["1 ", words.of(Category::Other)].concat(), lang).into_iter().next()?;
        let times = one.value.hundredfold().filter(|_| one.number.start == 0 && one.value != Figure::from(1))?;
        Amount::of(figure, Some(figure.last_place())).converted(times)
    }
}

/// What the card says about a stat.
fn words_of(card: &Card, stat: &Stat) -> String {
    let mut words = vec![stat.label()];
    if let Some(Unit::Words(unit)) = stat.unit() {
        words.push(unit.of(Category::Other));
    }
    if let Some(whole) = stat.whole() {
        words.extend(whole.words());
        if let Whole::Stat(index, _) = whole {
            words.extend(card.stats().get(*index).map(Stat::label));
        }
    }
    if let Relation::Target(target) = stat.relation() {
        words.extend(target.by());
    }
    words.extend(stat.note());
    words.join(" ")
}
