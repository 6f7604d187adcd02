//! A stat: what it states, and how that relates to others.

use super::Source;
use crate::date::Date;
use crate::figure::Figure;
use crate::format::{Category, pieces};
use crate::text::join;

/// One fact, its label, and what it is a part of.
#[derive(Clone, Debug, PartialEq)]
pub struct Stat {
    pub(super) id: Option<String>,
    pub(super) index: usize,
    pub(super) label: String,
    pub(super) fact: Fact,
    pub(super) unit: Option<Unit>,
    pub(super) is_compact: bool,
    pub(super) relation: Relation,
    pub(super) interval: Option<Interval>,
    pub(super) change: Option<Change>,
    pub(super) rank: Option<Rank>,
    pub(super) parts_of: Option<PartsOf>,
    pub(super) series: Vec<Point>,
    pub(super) note: Option<String>,
    pub(super) source: Option<Source>,
}

/// What a stat states.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// A figure.
    Figure(Figure),
    /// A date.
    Date(Date),
    /// A few words.
    Text(String),
    /// That there is no figure, with the reason.
    Missing(String),
    /// No more than its [`Stat::interval`] says, which is a range then.
    Range,
    /// No more than its [`Stat::rank`] says.
    Rank,
}

/// What a figure is counted in.
#[derive(Clone, Debug, PartialEq)]
pub enum Unit {
    /// Percent: the figure is written as the language writes percentages, and differences of two are in percentage points.
    Percent,
    /// Words.
    Words(Wording),
    /// Money, by its ISO 4217 code.
    Currency(String),
    /// A measure, by its name in the CLDR: one of [`crate::format::MEASURES`], or else a word that stands as it is.
    Measure(String),
}

impl Unit {
    /// Whether percentages of a figure mean anything: not on a scale whose zero is a convention, such as that of
    /// temperatures.
    pub(crate) fn is_ratio(&self) -> bool {
        match self {
            Self::Measure(name) => !matches!(name.as_str(), "celsius" | "fahrenheit"),
            Self::Words(words) => !words.of(Category::Other).starts_with(['°', 'º', '℃', '℉']),
            Self::Percent | Self::Currency(_) => true,
        }
    }
}

/// Words, for one or for many, as the language needs them.
///
/// One text with all forms: each begins with the place of its category among [`Category::ALL`], and ends with U+0001, which no text of a card
/// has. A list of texts would be half a kilobyte of the bundle.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wording(String);

/// How a stat's figure relates to a whole.
#[derive(Clone, Debug, PartialEq)]
pub enum Relation {
    /// It stands for itself.
    Plain,
    /// It is a part of a whole.
    Share(Share),
    /// It is on its way to a target.
    Target(Target),
}

/// A stated percentage of a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    pub(super) percent: Figure,
    pub(super) whole: Whole,
}

/// A target, who set it and how much of it is stated to be reached.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    pub(super) goal: Goal,
    pub(super) by: Option<String>,
    pub(super) reached: Option<Figure>,
}

/// What a target amounts to.
#[derive(Clone, Debug, PartialEq)]
pub enum Goal {
    /// A figure in the stat's own unit.
    Value(Figure),
    /// A percentage of a whole.
    Percent(Figure, Whole),
}

/// What a percentage is a percentage of.
#[derive(Clone, Debug, PartialEq)]
pub enum Whole {
    /// Known by its name only: "residents who need an ID".
    Words(String),
    /// The figure of another stat of the card (its position in [`super::Card::stats`]), perhaps with a name of its own here.
    Stat(usize, Option<String>),
    /// A figure, perhaps with a name.
    Total(Figure, Option<String>),
}

/// How certain a figure is.
#[derive(Clone, Debug, PartialEq)]
pub struct Interval {
    pub(super) extent: Extent,
    pub(super) confidence: Option<Figure>,
}

/// Where the true figure lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Extent {
    /// Between two figures, the lower first. The stat's figure, where it has one, is one of them or between them.
    Range(Figure, Figure),
    /// At most so far from the stat's figure, in the same unit. Not negative.
    Margin(Figure),
}

/// How a figure has changed since an earlier one. At least one of `from`, `by` and `percent` is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub(super) from: Option<Figure>,
    pub(super) date: Option<Date>,
    pub(super) by: Option<Figure>,
    pub(super) percent: Option<Figure>,
    pub(super) better: Option<Better>,
}

/// Which way is for the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// A larger figure.
    Up,
    /// A smaller figure.
    Down,
}

/// A place in a field: first of ten provinces.
#[derive(Clone, Debug, PartialEq)]
pub struct Rank {
    pub(super) place: Figure,
    pub(super) of: Figure,
    pub(super) among: Option<Wording>,
}

/// What a stat is one of all parts of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartsOf {
    /// Of another stat of the card, by its position in [`super::Card::stats`].
    Stat(usize),
    /// Of something that is no stat of the card, in percent.
    Hundred,
}

/// A point of a series.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    pub(super) date: Date,
    pub(super) value: Option<Figure>,
}

impl Stat {
    /// What other stats refer to it by.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Its index in the list of the data, where stats that could not be shown stand too: for paths of findings.
    pub fn index(&self) -> usize {
        self.index
    }

    /// What the stat is about.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// What is stated of it.
    pub fn fact(&self) -> &Fact {
        &self.fact
    }

    /// The figure, where that is what is stated.
    pub fn value(&self) -> Option<Figure> {
        if let Fact::Figure(figure) = self.fact { Some(figure) } else { None }
    }

    /// What it is counted in.
    pub fn unit(&self) -> Option<&Unit> {
        self.unit.as_ref()
    }

    /// Whether the figure is written in short, with the exact one at hand: "2.86 million".
    pub fn is_compact(&self) -> bool {
        self.is_compact
    }

    /// What whole the figure is a part of, if any.
    pub fn relation(&self) -> &Relation {
        &self.relation
    }

    /// The whole that its share, or the percentage that its target is, is of.
    pub fn whole(&self) -> Option<&Whole> {
        match &self.relation {
            Relation::Share(share) => Some(&share.whole),
            Relation::Target(Target { goal: Goal::Percent(_, whole), .. }) => Some(whole),
            _ => None,
        }
    }

    /// How certain the figure is, where that is stated.
    pub fn interval(&self) -> Option<&Interval> {
        self.interval.as_ref()
    }

    /// How the figure has changed, where that is stated.
    pub fn change(&self) -> Option<&Change> {
        self.change.as_ref()
    }

    /// Its place in a field, where that is stated.
    pub fn rank(&self) -> Option<&Rank> {
        self.rank.as_ref()
    }

    /// What this figure and those of all other stats with the same answer add up to.
    pub fn parts_of(&self) -> Option<PartsOf> {
        self.parts_of
    }

    /// How the figure came about: none or two to [`crate::wire::MAX_POINTS`] points, all years, all months or all days, each later than the one
    /// before it. At least two have a figure.
    pub fn series(&self) -> &[Point] {
        &self.series
    }

    /// A remark on this fact.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// Who published this fact, where it is not the card's source.
    pub fn source(&self) -> Option<&Source> {
        self.source.as_ref()
    }
}

impl Wording {
    /// Adds the words for a category.
    pub(super) fn add(&mut self, category: Category, words: &str) {
        self.0.push_str(&join(&[category.mark(), words, "\u{1}"]));
    }

    /// All forms, in the order in which they were added.
    pub(super) fn forms(&self) -> impl Iterator<Item = &str> {
        pieces(&self.0, 1).filter_map(|form| form.get(1..))
    }

    /// The words for a figure of a category: those of the category, else those for all others, else any.
    pub fn of(&self, category: Category) -> &str {
        for category in [category, Category::Other] {
            for form in pieces(&self.0, 1) {
                if let Some(words) = form.strip_prefix(category.mark()) {
                    return words;
                }
            }
        }
        self.forms().next().unwrap_or_default()
    }
}

impl Share {
    /// How much of the whole, in percent, as stated.
    pub fn percent(&self) -> Figure {
        self.percent
    }

    /// What it is a percentage of.
    pub fn whole(&self) -> &Whole {
        &self.whole
    }
}

impl Target {
    /// What the target amounts to.
    pub fn goal(&self) -> &Goal {
        &self.goal
    }

    /// Who set it.
    pub fn by(&self) -> Option<&str> {
        self.by.as_deref()
    }

    /// How much of the target is reached, in percent of it, as stated.
    pub fn reached(&self) -> Option<Figure> {
        self.reached
    }
}

impl Whole {
    /// The name the data gives it at this place.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Words(words) => Some(words),
            Self::Stat(_, words) | Self::Total(_, words) => words.as_deref(),
        }
    }
}

impl Interval {
    /// Where the true figure lies.
    pub fn extent(&self) -> Extent {
        self.extent
    }

    /// How sure that is, in percent.
    pub fn confidence(&self) -> Option<Figure> {
        self.confidence
    }
}

impl Change {
    /// The earlier figure.
    pub fn from(&self) -> Option<Figure> {
        self.from
    }

    /// When that was the figure.
    pub fn date(&self) -> Option<&Date> {
        self.date.as_ref()
    }

    /// The difference to it, as stated; of percentages, in percentage points.
    pub fn by(&self) -> Option<Figure> {
        self.by
    }

    /// The earlier figure that follows from a figure and [`Self::percent`], as precise as the figure is.
    pub(crate) fn earlier_of(&self, figure: Figure) -> Option<Figure> {
        let percent = self.percent?.plus(Figure::from(100)).filter(|percent| percent.exceeds(Figure::from(0)))?;
        Some(figure.percent_of(percent, u8::try_from(figure.decimals()).ok()?)?.figure)
    }

    /// The difference in percent of the earlier figure, as stated.
    pub fn percent(&self) -> Option<Figure> {
        self.percent
    }

    /// Which way is for the better, where either is.
    pub fn better(&self) -> Option<Better> {
        self.better
    }
}

impl Rank {
    /// The place: a whole number from 1 to that of the field.
    pub fn place(&self) -> Figure {
        self.place
    }

    /// How many are in the field.
    pub fn of(&self) -> Figure {
        self.of
    }

    /// What these are: "provinces".
    pub fn among(&self) -> Option<&Wording> {
        self.among.as_ref()
    }
}

impl Point {
    /// When it was so.
    pub fn date(&self) -> &Date {
        &self.date
    }

    /// The figure. None where it is not known: the line has a gap there.
    pub fn value(&self) -> Option<Figure> {
        self.value
    }
}
