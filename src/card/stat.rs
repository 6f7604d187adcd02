//! A stat: its fact, and how that relates to others.

use super::{Several, Source};
use crate::date::Date;
use crate::figure::{Figure, Rounded};
use crate::format::{Category, ShortForm, pieces};
use crate::full::{Full, Rare};
use crate::text::join;

/// One fact, its label, and what it is a part of.
#[derive(Clone, Debug, PartialEq)]
pub struct Stat {
    pub(super) id: Option<String>,
    pub(super) index: usize,
    pub(super) label: String,
    pub(super) fact: Fact,
    pub(super) unit: Option<Unit>,
    pub(super) short: Option<ShortForm>,
    pub(super) relation: Relation,
    pub(super) changes: Several<Change>,
    pub(super) parts_of: Option<PartsOf>,
    pub(super) note: Option<String>,
    pub(super) sources: Several<Source>,
    pub(super) more: Rare<More>,
}

/// What few stats have.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct More {
    pub(super) interval: Option<Interval>,
    pub(super) comparisons: Several<Comparison>,
    pub(super) rank: Option<Rank>,
    pub(super) series: Vec<Point>,
    pub(super) status: Option<Status>,
    pub(super) scale: u8,
}

/// How final a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It was published before all data were there.
    Provisional,
    /// It was estimated.
    Estimate,
    /// It is of a time to come.
    Forecast,
    /// It replaces one that was published before.
    Revised,
}

impl Status {
    /// All of them.
    pub(crate) const ALL: [Self; 4] = [Self::Provisional, Self::Estimate, Self::Forecast, Self::Revised];

    /// Its name in the data, which is also that of the card's word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Provisional => "provisional",
            Self::Estimate => "estimate",
            Self::Forecast => "forecast",
            Self::Revised => "revised",
        }
    }
}

/// The fact of a stat.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// A figure.
    Figure(Figure),
    /// A date.
    Date(Date),
    /// A few words.
    Text(String),
    /// No figure is available, for this reason.
    Missing(String),
    /// Only a range is known: the [`Stat::interval`] is a range then.
    Range,
    /// Only a rank is known: see [`Stat::rank`].
    Rank,
}

/// The unit of a figure.
#[derive(Clone, Debug, PartialEq)]
pub enum Unit {
    /// Percent. The figure is formatted as the language formats percentages, and the difference of two is in
    /// percentage points.
    Percent,
    /// Words.
    Words(Wording),
    /// Money: an ISO 4217 code.
    Currency(String),
    /// A rate: per so many of something.
    Per(Full, Figure, Option<Wording>),
    /// An index that is 100 at a date.
    Index(Full, Date),
    /// A measure: its CLDR name, one of [`crate::format::MEASURES`], or another word that is shown unchanged.
    Measure(String),
}

impl Unit {
    /// Whether percentages of a figure mean anything: not on a scale whose zero is a convention, such as that
    /// of temperatures.
    pub(crate) fn is_ratio(&self) -> bool {
        match self {
            Self::Measure(name) => !matches!(name.as_str(), "celsius" | "fahrenheit"),
            // °, º, ℃ or ℉
            Self::Words(words) => {
                !matches!(words.of(Category::Other).as_bytes(), [0xc2, 0xb0 | 0xba, ..] | [0xe2, 0x84, 0x83 | 0x89, ..])
            }
            _ => true,
        }
    }
}

/// Words with one form for each plural category that the language needs.
///
/// All forms are one text, because a list of texts would add half a kilobyte to the bundle. Each form begins
/// with the index of its category in [`Category::ALL`] and ends with U+0001, which no text of a card
/// contains.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wording(String);

/// How a stat's figure relates to a whole.
#[derive(Clone, Debug, PartialEq)]
pub enum Relation {
    /// It is not related to a whole.
    Plain,
    /// It is a part of a whole.
    Share(Share),
    /// It progresses towards a target.
    Target(Target),
}

/// A stated percentage of a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    pub(super) percent: Figure,
    pub(super) whole: Whole,
}

/// A target: until when, who set it, and how much of it is reached as stated.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    pub(super) goal: Goal,
    pub(super) by: Option<String>,
    pub(super) reached: Option<Figure>,
    pub(super) terms: Rare<Terms>,
}

/// What few targets have.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Terms {
    pub(super) kind: TargetKind,
    pub(super) better: Option<Better>,
    pub(super) date: Option<Date>,
}

/// What a target asks of a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TargetKind {
    /// To reach it.
    #[default]
    Goal,
    /// To be at most this.
    Ceiling,
    /// To be at least this.
    Floor,
}

/// The amount of a target.
#[derive(Clone, Debug, PartialEq)]
pub enum Goal {
    /// A figure in the stat's own unit.
    Value(Figure),
    /// A percentage of a whole.
    Percent(Figure, Whole),
}

/// The whole of a percentage.
#[derive(Clone, Debug, PartialEq)]
pub enum Whole {
    /// Known only by its name: "residents who need an ID".
    Words(String),
    /// The figure of another stat of the card: its index in [`super::Card::stats`], and the name that this
    /// stat gives the whole, if any.
    Stat(usize, Option<String>),
    /// The same where the figures of that stat are in another scale: "million people" beside "people". They
    /// are not compared.
    OtherScale(Full, usize, Option<String>),
    /// A figure, and its name, if any.
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
    /// Between two figures, the lower one first. The stat's figure, where it has one, lies between them or
    /// equals one of them.
    Range(Figure, Figure),
    /// At most this far from the stat's figure, in the same unit. Not negative.
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
    pub(super) times: Rare<Option<Figure>>,
    pub(super) item: Rare<Option<usize>>,
}

/// The figure of something else that a figure is compared with.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    pub(super) value: Figure,
    pub(super) label: String,
    pub(super) date: Option<Date>,
    pub(super) item: Option<usize>,
}

/// Which direction of a change is an improvement, and which side of a target is the better one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// A larger figure.
    Up,
    /// A smaller figure.
    Down,
}

/// A rank in a field: first of ten provinces.
#[derive(Clone, Debug, PartialEq)]
pub struct Rank {
    pub(super) place: Figure,
    pub(super) of: Figure,
    pub(super) among: Option<Wording>,
    pub(super) is_tied: bool,
    pub(super) previous: Option<EarlierRank>,
}

/// A rank before the present one.
#[derive(Clone, Debug, PartialEq)]
pub struct EarlierRank {
    pub(super) place: Figure,
    pub(super) of: Option<Figure>,
    pub(super) date: Option<Date>,
}

/// The whole that a stat and the other parts add up to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartsOf {
    /// Another stat of the card: its index in [`super::Card::stats`].
    Stat(usize),
    /// A whole that is not a stat of the card. The parts are percentages.
    Hundred,
}

/// A point of a series.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    pub(super) date: Date,
    pub(super) value: Option<Figure>,
}

impl Stat {
    /// The id by which other stats refer to it.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Its index in the list of the data, for the paths of findings. That list includes the stats that could
    /// not be shown.
    pub fn index(&self) -> usize {
        self.index
    }

    /// What the stat is about.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The fact that is stated.
    pub fn fact(&self) -> &Fact {
        &self.fact
    }

    /// The figure, if the fact is one.
    pub fn value(&self) -> Option<Figure> {
        if let Fact::Figure(figure) = self.fact { Some(figure) } else { None }
    }

    /// The unit of its figures.
    pub fn unit(&self) -> Option<&Unit> {
        self.unit.as_ref()
    }

    /// How the figure is shortened, with the exact one available, if it is: "2.86 million".
    pub fn short_form(&self) -> Option<ShortForm> {
        self.short
    }

    /// Its relation to a whole.
    pub fn relation(&self) -> &Relation {
        &self.relation
    }

    /// The whole of its share, or of the percentage that is its target.
    pub fn whole(&self) -> Option<&Whole> {
        match &self.relation {
            Relation::Share(share) => Some(&share.whole),
            Relation::Target(Target { goal: Goal::Percent(_, whole), .. }) => Some(whole),
            _ => None,
        }
    }

    /// How certain the figure is, where that is stated.
    pub fn interval(&self) -> Option<&Interval> {
        self.more.get()?.interval.as_ref()
    }

    /// How the figure has changed, where that is stated: the first of [`Self::changes`].
    pub fn change(&self) -> Option<&Change> {
        self.changes.first()
    }

    /// How the figure has changed since some earlier figures.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter()
    }

    /// The figures of something else that the figure is compared with.
    pub fn comparisons(&self) -> impl Iterator<Item = &Comparison> {
        self.more.get().into_iter().flat_map(|more| more.comparisons.iter())
    }

    /// How final the figure is, where that is stated.
    pub fn status(&self) -> Option<Status> {
        self.more.get()?.status
    }

    /// The power of ten that the words of its unit begin with: 6 for "million people".
    pub(crate) fn scale(&self) -> u8 {
        self.more.get().map(|more| more.scale).unwrap_or_default()
    }

    /// Its rank in a field, where that is stated.
    pub fn rank(&self) -> Option<&Rank> {
        self.more.get()?.rank.as_ref()
    }

    /// The whole that this figure adds up to, together with the figures of all other stats that have the same
    /// value here.
    pub fn parts_of(&self) -> Option<PartsOf> {
        self.parts_of
    }

    /// The history of the figure: no points, or two to [`crate::wire::MAX_POINTS`]. The dates are all years,
    /// all months or all days, each later than the one before it. At least two points have a figure.
    pub fn series(&self) -> &[Point] {
        self.more.get().map(|more| &*more.series).unwrap_or_default()
    }

    /// A note on this fact.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// Who published this fact, where that is not the card's source.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.sources.iter()
    }

    /// The same, together.
    pub(crate) fn own_sources(&self) -> &Several<Source> {
        &self.sources
    }
}

impl Wording {
    /// Adds the words for a category.
    pub(super) fn add(&mut self, category: Category, words: &str) {
        self.0.push_str(&join(&[category.mark(), words, "\u{1}"]));
    }

    /// All forms, in the order in which they were added.
    pub(crate) fn forms(&self) -> impl Iterator<Item = &str> {
        pieces(&self.0, 1).filter_map(|form| form.get(1..))
    }

    /// The words for a category. Falls back to the form for all other numbers, then to any form.
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
    /// The stated percentage of the whole.
    pub fn percent(&self) -> Figure {
        self.percent
    }

    /// The whole that it is a percentage of.
    pub fn whole(&self) -> &Whole {
        &self.whole
    }
}

impl Target {
    /// The amount of the target.
    pub fn goal(&self) -> &Goal {
        &self.goal
    }

    /// What it asks of the figure.
    pub fn kind(&self) -> TargetKind {
        self.terms.get().map(|terms| terms.kind).unwrap_or_default()
    }

    /// Whether more or less is better, where that is stated or follows from the kind.
    pub fn better(&self) -> Option<Better> {
        self.terms.get()?.better
    }

    /// Whether a figure meets this amount, where it is known which side is better.
    pub(crate) fn is_met(&self, value: Figure, goal: Figure) -> Option<bool> {
        Some(match self.better()? {
            Better::Up => !goal.exceeds(value),
            Better::Down => !value.exceeds(goal),
        })
    }

    /// Whether readers are told how far a figure is from this amount, in place of the percentage of it that
    /// is reached.
    pub(crate) fn is_distance(&self, value: Figure, goal: Figure, unit: Option<&Unit>) -> bool {
        if self.kind() != TargetKind::Goal || self.better() == Some(Better::Down) {
            return true;
        }
        // A stated percentage is shown as it is.
        if self.reached.is_some() {
            return false;
        }
        if unit.is_some_and(|unit| !unit.is_ratio()) {
            return self.better().is_some();
        }
        !value.has_percentage_of(goal)
    }

    /// Who set it.
    pub fn by(&self) -> Option<&str> {
        self.by.as_deref()
    }

    /// Until when it is to be reached.
    pub fn date(&self) -> Option<&Date> {
        self.terms.get()?.date.as_ref()
    }

    /// How much of the target is reached, in percent of the target, as stated.
    pub fn reached(&self) -> Option<Figure> {
        self.reached
    }
}

impl Whole {
    /// The name that the data gives the whole here.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Words(words) => Some(words),
            Self::Stat(_, words) | Self::OtherScale(_, _, words) | Self::Total(_, words) => words.as_deref(),
        }
    }
}

impl Interval {
    /// Where the true figure lies.
    pub fn extent(&self) -> Extent {
        self.extent
    }

    /// The confidence level, in percent.
    pub fn confidence(&self) -> Option<Figure> {
        self.confidence
    }
}

impl Change {
    /// The earlier figure.
    pub fn from(&self) -> Option<Figure> {
        self.from
    }

    /// The date of the earlier figure.
    pub fn date(&self) -> Option<&Date> {
        self.date.as_ref()
    }

    /// The difference to the earlier figure, as stated. For percentages, in percentage points.
    pub fn by(&self) -> Option<Figure> {
        self.by
    }

    /// The earlier figure that follows from a figure and [`Self::percent`], as precise as the figure is.
    pub(crate) fn earlier_of(&self, figure: Figure) -> Option<Figure> {
        let percent = self.percent?.plus(Figure::from(100)).filter(|percent| percent.exceeds(Figure::from(0)))?;
        Some(figure.percent_of(percent, u8::try_from(figure.decimals()).ok()?)?.figure)
    }

    /// How many times the earlier figure this one is, as stated: more than once.
    pub fn times(&self) -> Option<Figure> {
        *self.times.get()?
    }

    /// The difference in percent of the earlier figure, as stated.
    pub fn percent(&self) -> Option<Figure> {
        self.percent
    }

    /// Which direction is an improvement, where either is.
    pub fn better(&self) -> Option<Better> {
        self.better
    }

    /// Its index in the list of the data, if it was in one.
    pub(crate) fn item(&self) -> Option<usize> {
        *self.item.get()?
    }
}

impl Comparison {
    /// The other figure.
    pub fn value(&self) -> Figure {
        self.value
    }

    /// Whose figure that is.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The date of the other figure.
    pub fn date(&self) -> Option<&Date> {
        self.date.as_ref()
    }

    /// The difference in percent of the other figure, where that means anything in this unit.
    pub(crate) fn percent_of(&self, difference: Figure, unit: Option<&Unit>, decimals: u8) -> Option<Rounded> {
        let has_percentage = unit.is_none_or(|unit| *unit != Unit::Percent && unit.is_ratio());
        let is_known = has_percentage && !difference.is_zero() && self.value.exceeds(Figure::from(0));
        difference.percent_of(self.value, decimals).filter(|_| is_known)
    }

    /// Its index in the list of the data, if it was in one.
    pub(crate) fn item(&self) -> Option<usize> {
        self.item
    }
}

impl Rank {
    /// The rank: a whole number from 1 to the size of the field.
    pub fn place(&self) -> Figure {
        self.place
    }

    /// The size of the field.
    pub fn of(&self) -> Figure {
        self.of
    }

    /// What the field consists of: "provinces".
    pub fn among(&self) -> Option<&Wording> {
        self.among.as_ref()
    }

    /// Whether others share the place.
    pub fn is_tied(&self) -> bool {
        self.is_tied
    }

    /// The rank before this one, where that is stated.
    pub fn previous(&self) -> Option<&EarlierRank> {
        self.previous.as_ref()
    }
}

impl EarlierRank {
    /// The rank: a whole number from 1 to the size of the field.
    pub fn place(&self) -> Figure {
        self.place
    }

    /// The size of the field then, where that is stated.
    pub fn of(&self) -> Option<Figure> {
        self.of
    }

    /// The date of the earlier rank.
    pub fn date(&self) -> Option<&Date> {
        self.date.as_ref()
    }
}

impl Point {
    /// The date of the figure.
    pub fn date(&self) -> &Date {
        &self.date
    }

    /// The figure. `None` where it is not known: the line has a gap there.
    pub fn value(&self) -> Option<Figure> {
        self.value
    }
}
