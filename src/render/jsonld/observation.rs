//! A stat as an observation, with what it is compared with.

use serde_json::Value;

use super::thing::{Thing, number};
use super::unit::Amount;
use super::{Markup, StatLines, publication};
use crate::card::{
    Change, Comparison, Extent, Fact, Goal, Interval, Rank, Relation, Share, Stat, Target, TargetKind, Unit, Whole,
};
use crate::date::Date;
use crate::figure::Figure;
use crate::render::lines::VALUE;
use crate::view::sink::Part;

/// The type of figures beside the main value. The vocabulary has no closer type for a target or an earlier
/// figure.
const QUANTITY: &str = "QuantitativeValue";

impl Markup<'_> {
    pub(super) fn observation(&self, stat: &Stat, lines: &StatLines) -> Thing {
        let mut references = self.relation(stat, lines);
        references.extend(self.changes(stat, lines));
        references.extend(self.comparisons(stat, lines));
        references.extend(stat.rank().map(|rank| ranking(rank, lines)));
        references.extend(self.series(stat));
        // The words of a figure that is "about" an amount are in no other property.
        let is_in_words =
            matches!(stat.fact(), Fact::Missing(_)) || stat.value().is_some_and(|value| !value.is_plain());
        let remarks = [VALUE, Part::Status, Part::Note];
        let remarks = lines.text_of(remarks.get(usize::from(!is_in_words)..).unwrap_or_default());
        self.fact(stat, lines)
            .with("name", stat.label())
            .with_some("description", remarks)
            .with_some("observationDate", self.card.as_of().map(Date::without_zone))
            .with_all("valueReference", references)
            .with_any("subjectOf", stat.sources().map(publication))
    }

    /// What the stat states, and how certain it is.
    fn fact(&self, stat: &Stat, lines: &StatLines) -> Thing {
        let observed = |value: Option<Value>| Thing::new("Observation").with_some("value", value);
        let unit = stat.unit();
        let confidence = stat.interval().and_then(Interval::confidence).map(|percent| {
            self.quantity("PropertyValue", percent, Some(&Unit::Percent))
                .with_some("description", lines.text_of(&[Part::Range]))
        });
        match (stat.fact(), stat.interval().map(Interval::extent)) {
            (Fact::Figure(_) | Fact::Range, Some(Extent::Range(low, high))) => {
                let amount = Amount { value: stat.value(), low: Some(low), high: Some(high) };
                self.quantity("Observation", amount, unit).with_some("additionalProperty", confidence)
            }
            (Fact::Figure(figure), Some(Extent::Margin(margin))) => {
                let margin = self.difference(margin, unit).with_some("additionalProperty", confidence);
                self.quantity("Observation", *figure, unit).with("marginOfError", margin)
            }
            (Fact::Figure(figure), None) => self.quantity("Observation", *figure, unit),
            (Fact::Date(date), _) => observed(Some(date.without_zone().into())),
            (Fact::Text(text), _) => observed(Some(text.as_str().into())),
            (Fact::Rank, _) => observed(lines.text_of(&[VALUE]).map(Value::from)),
            (Fact::Missing(_) | Fact::Range, _) => observed(None),
        }
    }

    fn relation(&self, stat: &Stat, lines: &StatLines) -> Vec<Thing> {
        let thing = match stat.relation() {
            Relation::Plain => return Vec::new(),
            Relation::Share(share) => self.share(stat, share).with_some("description", lines.text_of(&[Part::Share])),
            Relation::Target(target) => {
                let description = lines.text_of(&[Part::Target, Part::Due, Part::SetBy]);
                self.target(stat, target).with_some("description", description)
            }
        };
        vec![thing]
    }

    fn share(&self, stat: &Stat, share: &Share) -> Thing {
        let whole = self.name_of(share.whole()).map(|name| Thing::new("StatisticalVariable").with("name", name));
        self.quantity("Observation", share.percent(), Some(&Unit::Percent))
            .with_some("measurementDenominator", whole)
            .with_some("valueReference", self.size(stat, share.whole()))
    }

    /// The target, and how much of it is reached if that is stated.
    fn target(&self, stat: &Stat, target: &Target) -> Thing {
        let goal = match target.goal() {
            Goal::Value(value) => {
                let value = *value;
                let amount = match target.kind() {
                    TargetKind::Goal => Amount::from(value),
                    TargetKind::Ceiling => Amount { high: Some(value), ..Amount::default() },
                    TargetKind::Floor => Amount { low: Some(value), ..Amount::default() },
                };
                self.quantity(QUANTITY, amount, stat.unit())
            }
            Goal::Percent(rate, whole) => {
                let name = || self.name_of(whole).map(Value::from);
                let whole = self.size(stat, whole).map(Value::from).or_else(name);
                self.quantity(QUANTITY, *rate, Some(&Unit::Percent)).with_some("valueReference", whole)
            }
        };
        match target.reached() {
            Some(reached) => self.quantity("Observation", reached, Some(&Unit::Percent)).with("valueReference", goal),
            None => goal,
        }
    }

    /// The size of a whole if it is known, with its name.
    fn size(&self, stat: &Stat, whole: &Whole) -> Option<Thing> {
        let size = self.quantity(QUANTITY, self.card.figure_of(whole)?, self.card.unit_of(whole, stat.unit()));
        Some(size.with_some("name", self.name_of(whole)))
    }

    fn name_of<'a>(&'a self, whole: &'a Whole) -> Option<&'a str> {
        let label = match whole {
            Whole::Stat(index, _) | Whole::OtherScale(_, index, _) => self.card.stats().get(*index).map(Stat::label),
            _ => None,
        };
        whole.words().or(label)
    }

    /// The earlier figures and the differences to them, as far as they are stated.
    fn changes(&self, stat: &Stat, lines: &StatLines) -> Vec<Thing> {
        let descriptions = lines.texts_of(Part::Change, Part::Previous);
        // A change between figures that are too long to subtract has no line.
        let is_each = descriptions.len() == stat.changes().count();
        let mut descriptions = descriptions.into_iter().filter(|_| is_each);
        stat.changes().flat_map(|change| self.change(stat.unit(), change, descriptions.next())).collect()
    }

    /// Only the first thing gets the description.
    fn change(&self, unit: Option<&Unit>, change: &Change, mut description: Option<String>) -> Vec<Thing> {
        let earlier = |from| self.earlier(from, unit, change.date());
        let mut stated: Vec<Thing> = change.from().map(earlier).into_iter().collect();
        stated.extend(change.by().map(|by| self.difference(by, unit)));
        let times = |times| self.quantity(QUANTITY, times, None).with("unitText", self.around_figure("times", times));
        stated.extend(change.times().map(times));
        stated.extend(change.percent().map(|percent| self.quantity(QUANTITY, percent, Some(&Unit::Percent))));
        stated.into_iter().map(|thing| thing.with_some("description", description.take())).collect()
    }

    /// The figures of something else, each with whose it is.
    fn comparisons(&self, stat: &Stat, lines: &StatLines) -> Vec<Thing> {
        let mut descriptions = lines.texts_of(Part::Compared, Part::Compared).into_iter();
        let comparison = |comparison: &Comparison| {
            self.earlier(comparison.value(), stat.unit(), comparison.date())
                .with("name", comparison.label())
                .with_some("description", descriptions.next())
        };
        stat.comparisons().map(comparison).collect()
    }

    fn series(&self, stat: &Stat) -> Vec<Thing> {
        let points = stat.series().iter();
        points.filter_map(|point| Some(self.earlier(point.value()?, stat.unit(), Some(point.date())))).collect()
    }

    fn earlier(&self, figure: Figure, unit: Option<&Unit>, date: Option<&Date>) -> Thing {
        self.quantity("Observation", figure, unit).with_some("observationDate", date.map(Date::without_zone))
    }
}

fn ranking(rank: &Rank, lines: &StatLines) -> Thing {
    let place = |place, of: Option<Figure>| {
        Thing::new("PropertyValue")
            .with("value", number(place))
            .with("minValue", 1)
            .with_some("maxValue", of.map(number))
    };
    let previous = rank.previous().map(|previous| {
        place(previous.place(), previous.of()).with_some("description", lines.text_of(&[Part::PreviousRank]))
    });
    place(rank.place(), Some(rank.of()))
        .with_some("description", lines.text_of(&[Part::Rank]))
        .with_some("valueReference", previous)
}
