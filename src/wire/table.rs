//! The table of the format: each object, each of its keys, the values of these, and their meaning.
//!
//! `cargo xtask generate` writes the JSON Schema, the TypeScript types and the reference page from it. See
//! `schema`.

use super::row::{
    Field, FieldDocs, ObjectDocs, ObjectType, about, currency, date, figure, flag, keep, language_tag, link, list,
    measure, object, one_of, one_of_or, one_or_more, stated, text, text_or,
};
use crate::format::{RARE_WORDS, WORDS};

/// The maximum number of stats of a card.
pub const MAX_STATS: usize = 12;
/// The maximum number of points of a series: ten years of months.
pub const MAX_POINTS: usize = 120;
/// The maximum number of changes of a stat: since a month, a quarter, a year and ten years ago.
pub(super) const MAX_CHANGES: usize = 4;
/// The maximum number of figures that a stat is compared with.
pub(super) const MAX_COMPARISONS: usize = 4;
/// The maximum number of sources, of a stat or of the card.
pub(super) const MAX_SOURCES: usize = 6;
/// The maximum number of characters of a text.
pub const MAX_TEXT: usize = 2_000;
/// The maximum number of bytes of a card's JSON. Checked where the JSON text is available: in
/// [`crate::card::Card::from_json`], and in the script in a browser.
pub const MAX_BYTES: usize = 64 * 1024;

const STATS_UNIT: &str = "that of the stat";
const DIFFERENCE_UNIT: &str = "that of the stat; of percentages, percentage points";
const DATES: &[&str] = &[r#""2024""#, r#""2024-10""#, r#""2024-11-04""#, r#""2024-Q3""#];

/// The card.
pub static CARD: ObjectType = ObjectType {
    name: "a card",
    fields: &[
        language_tag(
            "lang",
            about(
                "The language of the texts, as a BCP 47 tag. Figures and dates are written as the CLDR has it for this \
                 locale, with its digits. The direction of the card follows it too.",
            )
            .default("the language of the page")
            .examples(&[r#""id""#, r#""es-MX""#, r#""hi-u-nu-deva""#]),
        ),
        text("title", about("The heading.").required().examples(&[r#""Labour market""#])),
        date("asOf", about("The date for which the figures hold.").examples(DATES)),
        list("stats", &STAT, 1, MAX_STATS, about("The figures.").required()),
        text("note", about("A note below the figures.").examples(&[r#""Seasonally adjusted.""#])),
        one_or_more(
            "source",
            &SOURCE,
            MAX_SOURCES,
            about("Who published the figures.").examples(&[
                r#"{ "name": "Statistics Indonesia", "url": "https://www.bps.go.id/", "date": "2024-11" }"#,
                r#"[ { "name": "Statistics Indonesia", "date": "2024" }, { "name": "our own count" } ]"#,
            ]),
        ),
        object(
            "labels",
            &LABELS,
            about("Your own words for those of the card, by their names.")
                .examples(&[r#"{ "source": "Data: {source}", "missing": "n/a" }"#]),
        )
        .rare(),
        text(
            "$schema",
            about("The address of the JSON Schema, for editors. The card does not look at it.")
                .examples(&[r#""../fact-card.schema.json""#]),
        ),
    ],
    docs: keep(ObjectDocs { type_name: "Card", sentence: "A card of an article's key figures.", any_of: &[] }),
};

/// One fact with its label.
pub(crate) static STAT: ObjectType = ObjectType {
    name: "a stat",
    fields: &[
        text(
            "id",
            about("A name by which other stats refer to this one, in `ofStat` and `partsOf`. Readers do not see it.").examples(&[r#""all""#]),
        ),
        text("label", about("What the stat is about.").required().examples(&[r#""Residents""#])),
        stated(
            "value",
            about(
                "The figure, as published. Digits are not grouped; decimals follow a point. In quotation marks it keeps \
                 the zeros at its end.",
            )
            .unit("see `unit`")
            .examples(&["2860701", r#""99.50""#]),
        ),
        date("date", about("A date in place of a figure.").examples(DATES)),
        text("text", about("A few words in place of a figure.").examples(&[r#""Dukcapil Prima""#])),
        text(
            "missing",
            about("Why there is no figure. The card says \"Not published\", and this.")
                .examples(&[r#""Due in May 2025""#]),
        ),
        text_or(
            "unit",
            &UNIT,
            about("What the figure is counted in. Percentages (`\"%\"`) are written as the language writes them.").examples(
                &[
                    r#""people""#,
                    r#""%""#,
                    r#"{ "currency": "IDR" }"#,
                    r#"{ "measure": "kilometer" }"#,
                    r#"{ "one": "person", "other": "people" }"#,
                ],
            ),
        ),
        one_of_or(
            "display",
            &["compact", "short"],
            &DISPLAY,
            about(
                "`\"compact\"`: the figure is rounded to three digits and shortened, such as 2.86 million. `\"short\"`: \
                 the same with an abbreviation, such as 2.86M. So are the amounts in the lines below it. Two that \
                 would read the same stay in full. Screen readers, the tooltip (pointer or keyboard) and copied text \
                 have all in full.",
            )
            .default("the figure in full")
            .examples(&[r#""compact""#, r#"{ "form": "short", "digits": 2, "from": 1000000 }"#]),
        ),
        object(
            "share",
            &SHARE,
            about("The figure is a part of a whole.")
                .examples(&[r#"{ "percent": 99.54, "of": "all residents" }"#, r#"{ "percent": 18.25, "ofStat": "all" }"#]),
        ),
        object(
            "target",
            &TARGET,
            about("The figure is on its way to a target. Not together with `share`.")
                .examples(&[r#"{ "percent": 30, "ofStat": "all", "reached": 18.25 }"#]),
        ),
        object(
            "range",
            &RANGE,
            about("The figure lies between two others.").examples(&[r#"{ "low": 4.7, "high": 5.1, "confidence": 95 }"#]),
        )
        .rare(),
        object(
            "margin",
            &MARGIN,
            about("The margin of error of the figure. Not together with `range`.")
                .examples(&[r#"{ "value": 0.2, "confidence": 95 }"#]),
        )
        .rare(),
        one_or_more(
            "change",
            &CHANGE,
            MAX_CHANGES,
            about("The figure was another one before. Several are listed, such as a month and a year ago.").examples(&[
                r#"{ "from": 5.3, "date": "2023", "better": "down" }"#,
                r#"[ { "from": 3.2, "date": "2024-09" }, { "from": 6.7, "date": "2023-10" } ]"#,
            ]),
        ),
        one_or_more(
            "compare",
            &COMPARISON,
            MAX_COMPARISONS,
            about("The figure of another place or group, or an average.")
                .examples(&[r#"{ "value": 900, "label": "EU average" }"#]),
        )
        .rare(),
        object(
            "rank",
            &RANK,
            about("The place of the figure in a ranking: 3rd of 10 provinces.")
                .examples(&[r#"{ "place": 3, "of": 10, "among": "provinces" }"#]),
        )
        .rare(),
        text(
            "partsOf",
            about(
                "The `id` of the stat that this figure and all others with the same `partsOf` add up to. `\"100%\"` if \
                 they are percentages of something that is not a stat of the card.",
            )
            .examples(&[r#""all""#, r#""100%""#]),
        ),
        list(
            "series",
            &POINT,
            2,
            MAX_POINTS,
            about("How the figure has developed, drawn as a line. Each point is later than the one before it.")
                .examples(&[r#"[ { "date": "2023", "value": 5.3 }, { "date": "2024", "value": 4.9 } ]"#]),
        )
        .rare(),
        one_of(
            "status",
            &["provisional", "estimate", "forecast", "revised"],
            about("How final the figure is. The card says it below the figure."),
        )
        .rare(),
        text(
            "quote",
            about("The article's own sentence for the figure. Readers do not see it.")
                .examples(&[r#""So far 156,639 residents have activated it.""#]),
        ),
        text("note", about("A note on this figure.").examples(&[r#""Preliminary.""#])),
        one_or_more(
            "source",
            &SOURCE,
            MAX_SOURCES,
            about("Who published this figure.").default("the `source` of the card"),
        ),
    ],
    docs: keep(ObjectDocs {
        type_name: "Stat",
        sentence: "A label and a fact. The fact is one of `value`, `date`, `text` and `missing`; without one of them a \
                   `range` or a `rank` is the fact. The keys `display`, `share`, `target`, `margin`, `change`, \
                   `compare`, `partsOf` and `series` need a `value`.",
        any_of: &["value", "date", "text", "missing", "range", "rank"],
    }),
};

/// How a figure is shortened.
pub(crate) static DISPLAY: ObjectType = ObjectType {
    name: "an object for the display",
    fields: &[
        one_of("form", &["compact", "short"], about("As `display` alone.").default("`\"compact\"`")),
        figure(
            "digits",
            about("How many digits are kept. All digits before the point are: 123.4 thousand is 123 thousand.")
                .range("whole numbers from 1 to 15")
                .default("3")
                .examples(&["2"]),
        ),
        figure(
            "from",
            about("The smallest figure that is shortened, regardless of its sign.")
                .unit(STATS_UNIT)
                .default("a thousand, or what the language has a word for")
                .examples(&["1000000"]),
        ),
    ],
    docs: keep(ObjectDocs {
        type_name: "Display",
        sentence: "How a figure is shortened. Only what is seen is rounded: the exact figure is beside it.",
        any_of: &[],
    }),
};

/// The stat's figure is a part of a whole.
pub(crate) static SHARE: ObjectType = ObjectType {
    name: "a share",
    fields: &[
        stated(
            "percent",
            about("How much of the whole it is, as published. The card does not compute it.")
                .required()
                .unit("percent")
                .examples(&["99.54"]),
        ),
        OF,
        OF_STAT,
        OF_TOTAL,
    ],
    docs: keep(ObjectDocs {
        type_name: "Share",
        sentence: "A part of a whole: a percentage, and what it is a percentage of (`of`, `ofStat` or `ofTotal`).",
        any_of: &["of", "ofStat", "ofTotal"],
    }),
};

const OF: Field = text(
    "of",
    about("The whole in words, in the form that follows the card's \"of\".").examples(&[r#""all residents""#]),
);
const OF_STAT: Field = text("ofStat", about("The `id` of the stat that is the whole.").examples(&[r#""all""#]));
const OF_TOTAL: Field = stated(
    "ofTotal",
    about("The whole as a figure, if it is not a stat of the card. Not together with `ofStat`.")
        .unit(STATS_UNIT)
        .examples(&["2873955"]),
);

/// The stat's figure progresses towards a target.
pub(crate) static TARGET: ObjectType = ObjectType {
    name: "a target",
    fields: &[
        figure(
            "percent",
            about("The target as a percentage of a whole. Not together with `value`.")
                .unit("percent")
                .examples(&["30"]),
        ),
        OF,
        OF_STAT,
        OF_TOTAL,
        stated("value", about("The target as a figure.").unit(STATS_UNIT).examples(&["858210"])),
        text("by", about("Who set the target.").examples(&[r#""Ministry of Home Affairs""#])),
        date("date", about("Until when it is to be reached.").examples(&[r#""2030""#, r#""2030-12""#])).rare(),
        stated(
            "reached",
            about("How much of the target is reached, as published.")
                .unit("percent")
                .default("computed, and marked ≈ if rounded")
                .examples(&["18.25"]),
        ),
        one_of(
            "better",
            &["up", "down"],
            about(
                "`\"down\"`: less is better. The card says how far the figure is above or below the target, and whether \
                 that is met, in place of a percentage. `\"up\"`: more is better, which only matters where there is no \
                 percentage, as for a target of zero.",
            )
            .default("the percentage of the target that is reached"),
        )
        .rare(),
        one_of(
            "kind",
            &["goal", "ceiling", "floor"],
            about(
                "`\"ceiling\"`: the figure is to be at most this. `\"floor\"`: it is to be at least this. The card says how \
                 far it is above or below that.",
            )
            .default("`\"goal\"`"),
        )
        .rare(),
    ],
    docs: keep(ObjectDocs {
        type_name: "Target",
        sentence: "A target: its `value`, or a `percent` and what it is a percentage of (`of`, `ofStat` or `ofTotal`).",
        any_of: &["value", "percent"],
    }),
};

/// The figure, or the unknown figure, lies between two others.
pub(crate) static RANGE: ObjectType = ObjectType {
    name: "a range",
    fields: &[
        figure("low", about("The lower end.").required().unit(STATS_UNIT).examples(&["4.7"])),
        figure("high", about("The upper end.").required().unit(STATS_UNIT).examples(&["5.1"])),
        CONFIDENCE,
    ],
    docs: keep(ObjectDocs {
        type_name: "Range",
        sentence: "Two figures that the figure lies between. The `value` of the stat, if it has one, is in the range.",
        any_of: &[],
    }),
};

/// How uncertain the figure is.
pub(crate) static MARGIN: ObjectType = ObjectType {
    name: "a margin",
    fields: &[
        figure(
            "value",
            about("The margin of error: 2.5 for ±2.5.")
                .required()
                .unit(DIFFERENCE_UNIT)
                .range("from 0")
                .examples(&["2.5"]),
        ),
        CONFIDENCE,
    ],
    docs: keep(ObjectDocs { type_name: "Margin", sentence: "How uncertain the figure is.", any_of: &[] }),
};

const CONFIDENCE: Field =
    figure("confidence", about("The confidence level.").unit("percent").range("above 0, up to 100").examples(&["95"]));

/// The figure was another one before.
pub(crate) static CHANGE: ObjectType = ObjectType {
    name: "a change",
    fields: &[
        stated("from", about("The earlier figure.").unit(STATS_UNIT).examples(&["5.3"])),
        date("date", about("When that was the figure.").examples(&[r#""2019""#, r#""2019-10""#, r#""2019-11-04""#])),
        stated(
            "by",
            about("The difference with its sign, as published.")
                .unit(DIFFERENCE_UNIT)
                .default("computed from `from`, and marked ≈ if rounded")
                .examples(&["-0.4"]),
        ),
        stated(
            "percent",
            about("The difference as a percentage of the earlier figure, with its sign, as published.")
                .unit("percent")
                .default("computed from `from`, and marked ≈ if rounded")
                .examples(&["-7.5"]),
        ),
        stated(
            "times",
            about("How many times the earlier figure this one is, as published: \"3 times as much\".")
                .range("above 1")
                .examples(&["3"]),
        )
        .rare(),
        one_of(
            "better",
            &["up", "down", "neutral"],
            about(
                "Which direction is an improvement. The card shows it in a colour and in words, unless it is \
                 `\"neutral\"`.",
            )
            .default("`\"neutral\"`"),
        ),
    ],
    docs: keep(ObjectDocs {
        type_name: "Change",
        sentence: "What the figure was before: at least one of `from`, `by`, `percent` and `times`.",
        any_of: &["from", "by", "percent", "times"],
    }),
};

/// The figure of something else.
pub(crate) static COMPARISON: ObjectType = ObjectType {
    name: "a comparison",
    fields: &[
        figure("value", about("The other figure.").required().unit(STATS_UNIT).examples(&["900"])),
        text("label", about("Whose figure that is.").required().examples(&[r#""EU average""#])),
        date("date", about("When that was the figure.").examples(DATES)),
    ],
    docs: keep(ObjectDocs {
        type_name: "Comparison",
        sentence: "The figure of something else, and how far the stat's is above or below it.",
        any_of: &[],
    }),
};

/// The stat's rank in a field.
pub(crate) static RANK: ObjectType = ObjectType {
    name: "a rank",
    fields: &[
        figure("place", about("The place.").required().range("whole numbers from 1 to `of`").examples(&["3"])),
        figure("of", about("How many are ranked.").required().range("whole numbers from 1").examples(&["10"])),
        text_or(
            "among",
            &FORMS,
            about("What is ranked, in the form that is counted with the number `of`.")
                .examples(&[r#""provinces""#, r#"{ "one": "province", "other": "provinces" }"#]),
        ),
        flag("tied", about("Whether others share the place: \"Joint 3rd of 10 provinces\".").default("`false`")),
        object(
            "previous",
            &EARLIER_RANK,
            about("The place before this one.")
                .examples(&[r#"{ "place": 5, "date": "2023" }"#, r#"{ "place": 5, "of": 12, "date": "2023" }"#]),
        ),
    ],
    docs: keep(ObjectDocs {
        type_name: "Rank",
        sentence: "A place in a ranking: `{ \"place\": 3, \"of\": 10, \"among\": \"provinces\" }` is \"3rd of 10 \
                   provinces\".",
        any_of: &[],
    }),
};

/// An earlier rank of the stat.
pub(crate) static EARLIER_RANK: ObjectType = ObjectType {
    name: "an earlier rank",
    fields: &[
        figure("place", about("The place then.").required().range("whole numbers from 1 to `of`").examples(&["5"])),
        figure(
            "of",
            about("How many were ranked then.")
                .range("whole numbers from 1")
                .default("only the number of the place is shown")
                .examples(&["12"]),
        ),
        date("date", about("When that was the place.").examples(DATES)),
    ],
    docs: keep(ObjectDocs { type_name: "EarlierRank", sentence: "A place before the present one.", any_of: &[] }),
};

/// A point of a series.
pub(crate) static POINT: ObjectType = ObjectType {
    name: "a point",
    fields: &[
        date(
            "date",
            about("When the figure was this one. All points have dates of one form: years, months, quarters.")
                .required()
                .examples(DATES),
        ),
        stated(
            "value",
            about("The figure then.")
                .unit(STATS_UNIT)
                .default("a gap in the line, which the findings mention")
                .examples(&["5.3"]),
        ),
    ],
    docs: keep(ObjectDocs { type_name: "Point", sentence: "A point of a series.", any_of: &[] }),
};

/// The unit of figures, where it is not one text for all numbers.
pub(crate) static UNIT: ObjectType = ObjectType {
    name: "a unit",
    fields: &[
        currency(
            "currency",
            about(
                "The ISO 4217 code of a currency: `\"IDR\"` is \"Rp 2.860.701\" in Indonesian, \"IDR 2,860,701\" in \
                 English.",
            )
            .examples(&[r#""IDR""#, r#""EUR""#]),
        ),
        measure(
            "measure",
            about("The CLDR's name of a measure, written in short: `\"kilometer\"` is km.")
                .examples(&[r#""kilometer""#]),
        ),
        figure(
            "per",
            about(
                "The figure is a rate: per so many of what the words name. `{ \"per\": 100000, \"other\": \"residents\" }` is \
                 \"per 100,000 residents\".",
            )
            .range("whole numbers from 1")
            .examples(&["1000", "100000"]),
        )
        .rare(),
        date(
            "index",
            about("The figure is an index that is 100 at this date: `\"2015\"` is \"(2015 = 100)\".")
                .examples(&[r#""2015""#]),
        )
        .rare(),
        ZERO,
        text("one", about("For one.").examples(&[r#""person""#])),
        TWO,
        FEW,
        MANY,
        text("other", about("For all numbers that no other form is for.").examples(&[r#""people""#])),
    ],
    docs: keep(ObjectDocs {
        type_name: "Unit",
        sentence: "What figures are counted in: a currency, a measure, a rate, an index, or words for each plural category \
                   of the language.",
        any_of: &["currency", "measure", "per", "index", "zero", "one", "two", "few", "many", "other"],
    }),
};

/// Words for each plural category of the CLDR.
pub(crate) static FORMS: ObjectType = ObjectType {
    name: "an object of plural forms",
    fields: &[
        ZERO,
        text("one", about("For one.").examples(&[r#""province""#])),
        TWO,
        FEW,
        MANY,
        text("other", about("For all numbers that no other form is for.").required().examples(&[r#""provinces""#])),
    ],
    docs: keep(ObjectDocs {
        type_name: "Forms",
        sentence: "Words for each plural category of the language.",
        any_of: &[],
    }),
};

const ZERO: Field = text("zero", about("For zero, in languages that have a form for it."));
const TWO: Field = text("two", about("For two, in languages that have a form for it."));
const FEW: Field = text("few", about("For a few, in languages that have a form for it."));
const MANY: Field = text("many", about("For many, in languages that have a form for it."));

/// The page's own wording of the card's interface.
pub(crate) static LABELS: ObjectType = ObjectType {
    name: "an object of labels",
    fields: &LABEL_FIELDS,
    docs: keep(ObjectDocs {
        type_name: "Labels",
        sentence: "Your own words for those of the card. The placeholders in braces are filled in, and must stay.",
        any_of: &[],
    }),
};

/// The names of all interface sentences. The English words are in `format/words/en.txt`.
#[expect(clippy::indexing_slicing, reason = "it is worked out when the crate is compiled, which fails where it panics")]
static LABEL_FIELDS: [Field; WORDS.len() + RARE_WORDS.len()] = {
    let mut fields = [text_or("", &FORMS, LABEL); WORDS.len() + RARE_WORDS.len()];
    let mut index = 0;
    while index < fields.len() {
        let is_common = index < WORDS.len();
        fields[index].name = if is_common { WORDS[index].0 } else { RARE_WORDS[index - WORDS.len()].0 };
        index += 1;
    }
    fields
};

const LABEL: FieldDocs = about("A text, or plural forms.");

/// Where figures come from.
pub(crate) static SOURCE: ObjectType = ObjectType {
    name: "a source",
    fields: &[
        text("name", about("Who published them.").required().examples(&[r#""Statistics Indonesia""#])),
        text(
            "detail",
            about("Where they are in it. It stands in brackets behind the name.")
                .examples(&[r#""table 3""#, r#""page 12""#]),
        )
        .rare(),
        link("url", about("Where to read them.").examples(&[r#""https://www.bps.go.id/""#])),
        date("date", about("When they were published.").examples(DATES)),
    ],
    docs: keep(ObjectDocs { type_name: "Source", sentence: "Who published figures, and where.", any_of: &[] }),
};
