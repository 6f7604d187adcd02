//! The card as the schema describes it: the objects of [`fact_card::wire`], with what an editor says about each key.

#![expect(dead_code, reason = "no card is ever read into these: they are there for what is said of them")]

use fact_card::wire::{MAX_POINTS, MAX_STATS};
use schemars::JsonSchema;

use super::kinds::{Address, Better, Currency, Date, Display, Figure, Labels, Language, Measure, Text, Words};

/// A card of an article's key figures.
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Card {
    /// The language of the texts as a tag: "id", "es-MX". Figures and dates are written as it does. Without one the page's.
    lang: Option<Language>,
    /// The heading.
    title: Text,
    /// The date for which the figures hold: "2024", "2024-10" or "2024-11-04".
    as_of: Option<Date>,
    /// The figures, one to twelve.
    #[schemars(length(min = 1, max = MAX_STATS))]
    stats: Vec<Stat>,
    /// A remark below the figures.
    note: Option<Text>,
    /// Who published the figures.
    source: Option<Source>,
    /// Your own words for the card's, by their names.
    labels: Option<Labels>,
    /// The address of this schema. The card does not look at it.
    #[schemars(rename = "$schema")]
    schema: Option<Text>,
}

/// A label and a fact: "value", "date", "text" or "missing", or a "range" or a "rank" alone.
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(extend("anyOf" = [
    { "required": ["value"] }, { "required": ["date"] }, { "required": ["text"] },
    { "required": ["missing"] }, { "required": ["range"] }, { "required": ["rank"] },
]))]
pub(super) struct Stat {
    /// A name by which other stats refer to this one ("ofStat"). Readers do not see it.
    id: Option<Text>,
    /// What the stat is about: "Residents".
    label: Text,
    /// The figure, as published: 2860701, or "99.50" to keep the zero. Digits are not grouped; decimals follow a point.
    value: Option<Figure>,
    /// A date in place of a figure: "2024", "2024-10" or "2024-11-04".
    date: Option<Date>,
    /// A few words in place of a figure.
    text: Option<Text>,
    /// Why there is no figure. The card says "Not published", and this.
    missing: Option<Text>,
    /// What the figure is counted in: "people", "%", { "currency": "IDR" }, { "measure": "kilometer" }, or plural forms.
    unit: Option<super::kinds::Unit>,
    /// "compact": the figure is written in short, such as 2.86M. Screen readers and copied text have it in full.
    display: Option<Display>,
    /// The figure is a part of a whole.
    share: Option<Share>,
    /// The figure is on its way to a target. Not beside a share.
    target: Option<Target>,
    /// The figure lies between two others.
    range: Option<Range>,
    /// The figure is uncertain by so much. Not beside a range.
    margin: Option<Margin>,
    /// The figure was another one before.
    change: Option<Change>,
    /// Its place in a field: 3rd of 10 provinces.
    rank: Option<Rank>,
    /// The "id" of the stat that this figure and all others with the same "partsOf" add up to, or "100%" where they are percentages of
    /// something that is no stat of the card.
    parts_of: Option<Text>,
    /// How the figure came about, as a line: two to 120 points, each later than the one before it.
    #[schemars(length(min = 2, max = MAX_POINTS))]
    series: Option<Vec<Point>>,
    /// A remark on this figure.
    note: Option<Text>,
    /// Who published this figure, where it is not the card's source.
    source: Option<Source>,
}

/// A part of a whole: a percentage, and what it is a percentage of ("of", "ofStat" or "ofTotal").
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(extend("anyOf" = [{ "required": ["of"] }, { "required": ["ofStat"] }, { "required": ["ofTotal"] }]))]
pub(super) struct Share {
    /// How much of the whole it is, in percent, as published: 99.54.
    percent: Figure,
    /// The whole in words: "all residents".
    of: Option<Text>,
    /// The "id" of the stat that is the whole.
    of_stat: Option<Text>,
    /// The whole as a figure, where no stat has it.
    of_total: Option<Figure>,
}

/// A target: its "value", or a "percent" and what that is a percentage of ("of", "ofStat" or "ofTotal").
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(extend("anyOf" = [{ "required": ["value"] }, { "required": ["percent"] }]))]
pub(super) struct Target {
    /// The target in percent of a whole: 30.
    percent: Option<Figure>,
    /// The whole in words: "all residents".
    of: Option<Text>,
    /// The "id" of the stat that is the whole.
    of_stat: Option<Text>,
    /// The whole as a figure, where no stat has it.
    of_total: Option<Figure>,
    /// The target as a figure.
    value: Option<Figure>,
    /// Who set the target.
    by: Option<Text>,
    /// How much of the target is reached, in percent, as published: 18.25. Without it the card computes it.
    reached: Option<Figure>,
}

/// Two figures that the figure lies between.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Range {
    /// The lower end.
    low: Figure,
    /// The upper end.
    high: Figure,
    /// How sure it is, in percent: 95.
    confidence: Option<Figure>,
}

/// How uncertain the figure is.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Margin {
    /// 2.5 for ±2.5, in the unit of the figure; of percentages, in percentage points.
    value: Figure,
    /// How sure it is, in percent: 95.
    confidence: Option<Figure>,
}

/// What the figure was before: at least one of "from", "by" and "percent".
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[schemars(extend("anyOf" = [{ "required": ["from"] }, { "required": ["by"] }, { "required": ["percent"] }]))]
pub(super) struct Change {
    /// The earlier figure, in the same unit.
    from: Option<Figure>,
    /// When that was the figure: "2019", "2019-10" or "2019-11-04".
    date: Option<Date>,
    /// The difference as published, with its sign; of percentages, in percentage points.
    by: Option<Figure>,
    /// The difference in percent of the earlier figure, as published, with its sign.
    percent: Option<Figure>,
    /// Which way is for the better. The card says so in a colour and in words, unless it is "neutral".
    better: Option<Better>,
}

/// A place in a field: { "place": 3, "of": 10, "among": "provinces" } is "3rd of 10 provinces".
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Rank {
    /// The place: a whole number from 1.
    place: Figure,
    /// How many there are.
    of: Figure,
    /// What they are: "provinces", or plural forms.
    among: Option<Words>,
}

/// A point of a series.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Point {
    /// All points have years ("2024"), or all months ("2024-10"), or all days ("2024-11-04").
    date: Date,
    /// The figure then. Without one the line has a gap.
    value: Option<Figure>,
}

/// What figures are counted in: a currency, a measure, or words for each category of numbers.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[schemars(extend("minProperties" = 1))]
pub(super) struct Unit {
    /// The code of a currency (ISO 4217): "IDR", "EUR".
    currency: Option<Currency>,
    /// A measure, written in short: "kilometer" is km.
    measure: Option<Measure>,
    /// For zero, in languages that have a form for it.
    zero: Option<Text>,
    /// For one: "person".
    one: Option<Text>,
    /// For two, in languages that have a form for it.
    two: Option<Text>,
    /// For a few, in languages that have a form for it.
    few: Option<Text>,
    /// For many, in languages that have a form for it.
    many: Option<Text>,
    /// For all numbers that no other form is for: "people".
    other: Option<Text>,
}

/// Words for each category of numbers that the language has.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Forms {
    /// For zero, in languages that have a form for it.
    zero: Option<Text>,
    /// For one: "province".
    one: Option<Text>,
    /// For two, in languages that have a form for it.
    two: Option<Text>,
    /// For a few, in languages that have a form for it.
    few: Option<Text>,
    /// For many, in languages that have a form for it.
    many: Option<Text>,
    /// For all numbers that no other form is for: "provinces".
    other: Text,
}

/// Who published figures, and where.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Source {
    /// Who published them.
    name: Text,
    /// Where to read them: https://…
    url: Option<Address>,
    /// When they were published: "2024", "2024-10" or "2024-11-04".
    date: Option<Date>,
}
