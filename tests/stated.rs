//! Never another figure than was stated: whatever a card states is in each of its forms, digit by digit, in
//! whatever locale. Nothing of it is rounded, shortened or completed, but for money, which has its currency's
//! decimals.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::sync::LazyLock;

use fact_card::figure::Figure;
use fact_card::format::{Language, Locale, packs, text_for};
use fact_card::image::{Fonts, Shape, svg};
use fact_card::{Context, Disclosed, Document, render};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A language that the card has words in, and locales that write figures in their own way.
static LOCALES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let words = packs().into_iter().filter(|pack| pack.has_words).filter_map(|pack| pack.tags.first().cloned());
    let others = [
        "hi-u-nu-deva",
        "ar-EG",
        "fa",
        "de-CH",
        "en-IN",
        "es-MX",
        "pt-PT",
        "my",
        "mr",
        "bn-u-nu-beng",
        "th-u-nu-thai",
        "ar-u-nu-arab",
        "fa-u-nu-latn",
        "ur-u-nu-arabext",
        "en-u-nu-mymr",
    ];
    words.chain(others.map(str::to_owned)).collect()
});

/// What a figure is counted in.
#[derive(Clone, Copy, Debug)]
enum Unit {
    None,
    Words,
    LongWords,
    Percent,
    Money(&'static str),
    /// Money that is off by so much: the sign stands where that of a negative amount does.
    Off(&'static str),
    Measure(&'static str),
}

impl Unit {
    fn json(self) -> Value {
        match self {
            Self::None => Value::Null,
            Self::Words => "units".into(),
            Self::LongWords => "twenty-foot equivalent units per wharf, berth and calendar year (provisional)".into(),
            Self::Percent => "%".into(),
            Self::Money(code) | Self::Off(code) => json!({ "currency": code }),
            Self::Measure(name) => json!({ "measure": name }),
        }
    }

    /// A figure as the locale writes it in this unit, without words.
    fn written(self, locale: &Locale<'_>, figure: Figure) -> String {
        match self {
            Self::Percent => locale.percent(figure),
            Self::Money(code) => locale.money(figure, code),
            Self::Off(code) => {
                let negative = format!("-{figure}").parse().unwrap();
                locale.money(negative, code).replace(['-', '−'], "")
            }
            // Measures have words around the figure.
            Self::None | Self::Words | Self::LongWords | Self::Measure(_) => locale.number(figure),
        }
    }
}

fn unit() -> impl Strategy<Value = Unit> {
    prop_oneof![
        Just(Unit::None),
        Just(Unit::Words),
        Just(Unit::LongWords),
        Just(Unit::Percent),
        prop::sample::select(vec!["USD", "IDR", "JPY", "KWD", "EUR"]).prop_map(Unit::Money),
        prop::sample::select(vec!["celsius", "kilometer", "hectare"]).prop_map(Unit::Measure),
    ]
}

/// A figure above zero, as it is stated: some have zeros at their ends, and more decimals than others.
fn stated() -> impl Strategy<Value = String> {
    prop_oneof![
        "[1-9][0-9]{0,9}",
        "[1-9][0-9]{0,6}\\.[0-9]{0,5}[1-9]",
        "[1-9][0-9]{0,3}\\.[1-9]0",
        "0\\.0{0,3}[1-9][0-9]?",
        "[1-9][0-9]{15,27}",
        "[1-9][0-9]{11,14}\\.[0-9]{4}[1-9]",
    ]
}

/// How the stat's amounts are shortened, if they are.
fn display() -> impl Strategy<Value = Value> {
    prop_oneof![
        3 => Just(Value::Null),
        1 => Just("compact".into()),
        1 => Just("short".into()),
        1 => (1..6_u8, stated()).prop_map(|(digits, from)| json!({ "form": "short", "digits": digits, "from": from })),
    ]
}

/// What a stat states beside its value, with the figures that readers are to find.
#[derive(Clone, Debug)]
enum More {
    Nothing,
    Share { percent: String, total: String },
    TargetValue { value: String },
    TargetRate { percent: String, total: String, reached: String },
    Margin { value: String, confidence: String },
    Change { from: String, by: String, percent: String },
    From { from: String },
    Changes { from: String, older: String },
    Distance { value: String, kind: &'static str },
    Compare { value: String, other: String },
}

/// A locale, and what a stat states beside its value.
fn said() -> impl Strategy<Value = (String, More)> {
    // Sentences that few cards need may be there in English only.
    let english = ["en", "en-IN", "my", "mr", "sr"].map(str::to_owned).to_vec();
    prop_oneof![
        3 => (prop::sample::select(LOCALES.clone()), more()),
        1 => (prop::sample::select(english), rarer()),
    ]
}

fn rarer() -> impl Strategy<Value = More> {
    let kinds = prop::sample::select(vec!["goal", "ceiling", "floor"]);
    prop_oneof![
        (stated(), kinds).prop_map(|(value, kind)| More::Distance { value, kind }),
        (stated(), stated()).prop_map(|(value, other)| More::Compare { value, other }),
    ]
}

fn more() -> impl Strategy<Value = More> {
    let figures = || (stated(), stated(), stated());
    prop_oneof![
        Just(More::Nothing),
        figures().prop_map(|(percent, total, _)| More::Share { percent, total }),
        stated().prop_map(|value| More::TargetValue { value }),
        figures().prop_map(|(percent, total, reached)| More::TargetRate { percent, total, reached }),
        (stated(), prop::sample::select(vec!["95", "99.90", "68.27"]))
            .prop_map(|(value, confidence)| More::Margin { value, confidence: confidence.to_owned() }),
        figures().prop_map(|(from, by, percent)| More::Change { from, by, percent }),
        stated().prop_map(|from| More::From { from }),
        (stated(), stated()).prop_map(|(from, older)| More::Changes { from, older }),
    ]
}

impl More {
    fn json(&self) -> (&'static str, Value) {
        match self {
            Self::Nothing => ("note", "Nothing more.".into()),
            Self::Share { percent, total } => ("share", json!({ "percent": percent, "ofTotal": total })),
            Self::TargetValue { value } => ("target", json!({ "value": value })),
            Self::TargetRate { percent, total, reached } => {
                ("target", json!({ "percent": percent, "ofTotal": total, "reached": reached }))
            }
            Self::Margin { value, confidence } => ("margin", json!({ "value": value, "confidence": confidence })),
            Self::Change { from, by, percent } => {
                ("change", json!({ "from": from, "by": by, "percent": percent, "date": "2023" }))
            }
            Self::From { from } => ("change", json!({ "from": from, "date": "2023" })),
            Self::Changes { from, older } => {
                ("change", json!([{ "from": from, "date": "2023-12" }, { "from": older, "date": "2023-01" }]))
            }
            Self::Distance { value, kind: "goal" } => ("target", json!({ "value": value, "better": "down" })),
            Self::Distance { value, kind } => ("target", json!({ "value": value, "kind": kind })),
            Self::Compare { value, other } => {
                ("compare", json!([{ "value": value, "label": "B" }, { "value": other, "label": "C" }]))
            }
        }
    }

    /// The figures, each with whether it is in percent, in the unit of the stat, or a difference in that.
    fn figures(&self, unit: Unit) -> Vec<(&str, Unit)> {
        // A difference of percentages is in percentage points, in words.
        let difference = if matches!(unit, Unit::Percent) { Unit::None } else { unit };
        let off = if let Unit::Money(code) = unit { Unit::Off(code) } else { difference };
        match self {
            Self::Nothing => vec![],
            Self::Share { percent, total } => vec![(percent, Unit::Percent), (total, unit)],
            Self::TargetValue { value } | Self::Distance { value, .. } => vec![(value, unit)],
            Self::TargetRate { percent, total, reached } => {
                vec![(percent, Unit::Percent), (total, Unit::None), (reached, Unit::Percent)]
            }
            Self::Margin { value, confidence } => vec![(value, off), (confidence, Unit::Percent)],
            Self::Change { from, by, percent } => vec![(from, unit), (by, difference), (percent, Unit::Percent)],
            Self::From { from } => vec![(from, unit)],
            Self::Changes { from: one, older: other } | Self::Compare { value: one, other } => {
                vec![(one, unit), (other, unit)]
            }
        }
    }
}

/// The text within markup, without tags and marks of direction, with all spaces alike. A sign for plus or
/// minus may stand between a currency and its digits.
fn plain(markup: &str) -> String {
    let mut text = String::new();
    let mut is_in_tag = false;
    for character in markup.chars() {
        match character {
            '<' => is_in_tag = true,
            '>' => is_in_tag = false,
            _ if is_in_tag => {}
            character => text.push(character),
        }
    }
    spaced(&text.replace("&nbsp;", " ").replace("&amp;", "&"))
}

fn spaced(text: &str) -> String {
    let is_mark =
        |character: &char| matches!(character, '±' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|it| !is_mark(it)).map(|it| if it.is_whitespace() { ' ' } else { it }).collect()
}

/// Where the digits of the locales begin, beside those of ASCII.
const ZEROS: [char; 6] = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{1040}'];

/// The digits of a text in ASCII.
fn digits(text: &str) -> String {
    let native = |character: char| {
        let mut values = ZEROS.iter().filter_map(|zero| u32::from(character).checked_sub(u32::from(*zero)));
        values.find_map(|value| char::from_digit(value, 10))
    };
    text.chars().filter_map(|it| if it.is_ascii_digit() { Some(it) } else { native(it) }).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_figure_is_in_every_form(
        (tag, more) in said(),
        value in stated(),
        unit in unit(),
        display in display(),
    ) {
        let (key, beside) = more.json();
        let mut stat = json!({ "label": "A", "value": value, "unit": unit.json(), "display": display });
        stat.as_object_mut().unwrap().insert(key.to_owned(), beside);
        let data = json!({ "lang": tag, "title": "T", "stats": [stat] });
        let document = Document::from_value(&data).unwrap();
        let context = Context::default();
        let locale = Locale::new(&tag, Language::new(text_for(&tag)));
        let forms = [
            ("card", plain(&render::shadow_root(&document, context))),
            ("text", spaced(&render::text(&document, context))),
            ("plain HTML", plain(&render::plain_html(&document, context))),
        ];
        let facts = render::jsonld(&document, context);
        let figures = [(value.as_str(), unit)].into_iter().chain(more.figures(unit));
        for (text, unit) in figures {
            let figure: Figure = text.parse().unwrap();
            let written = spaced(&unit.written(&locale, figure));
            // What the locale writes has the digits that were stated.
            let expected: String = text.chars().filter(char::is_ascii_digit).collect();
            let zeros = digits(&written).strip_prefix(&*expected).map(|zeros| zeros.trim_start_matches('0').to_owned());
            prop_assert_eq!(zeros.as_deref(), Some(""), "{} is written {}", text, written);
            if !matches!(unit, Unit::Money(_) | Unit::Off(_)) {
                prop_assert_eq!(digits(&written), expected);
            }
            for (form, content) in &forms {
                // The sign of a margin may stand between a currency and its amount.
                let is_margin = matches!((&more, unit), (More::Margin { .. }, Unit::Money(_)));
                let is_there = content.contains(&written) || (is_margin && digits(content).contains(&digits(&written)));
                prop_assert!(is_there, "{} ({}) is not in the {}:\n{}", text, written, form, content);
            }
            prop_assert!(facts.contains(text), "{} is not in {}", text, facts);
        }
    }
}

/// A card with one figure as the value, the percentage of a share, or an earlier figure.
fn card_with(tag: &str, figure: &str, place: usize) -> Document {
    let mut stat = json!({ "label": "A", "value": 12, "unit": "units" });
    let (key, member) = match place {
        0 => ("value", figure.into()),
        1 => ("share", json!({ "percent": figure, "of": "all" })),
        2 => ("change", json!({ "from": figure, "date": "2020" })),
        _ => ("target", json!({ "value": figure })),
    };
    stat.as_object_mut().unwrap().insert(key.to_owned(), member);
    Document::from_value(&json!({ "lang": tag, "title": "T", "stats": [stat] })).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_said_before_a_figure_is_in_every_form(
        tag in prop::sample::select(LOCALES.clone()),
        figure in stated(),
        (one, other) in prop::sample::select(vec![("", "about "), ("<", "<="), (">", ">="), ("about ", "nearly "), ("up to ", "<=")]),
        place in 0..4_usize,
    ) {
        let said = [one, other].map(|before| {
            let document = card_with(&tag, &format!("{before}{figure}"), place);
            let context = Context::default();
            let html = plain(&render::shadow_root(&document, context));
            [html, render::text(&document, context), plain(&render::plain_html(&document, context))]
        });
        let expected: String = figure.chars().filter(char::is_ascii_digit).collect();
        for (one, other) in said[0].iter().zip(&said[1]) {
            prop_assert_ne!(one, other);
            prop_assert!(digits(one).contains(&expected) && digits(other).contains(&expected));
        }
    }
}

/// What a card shows in short form, each with the exact text behind it.
fn shortened(card: &str) -> Vec<(String, String)> {
    let pieces = card.split("<span class=\"short\" aria-hidden=\"true\">").skip(1);
    let pair = |piece: &str| {
        let (short, rest) = piece.split_once("<span class=\"exact\"").unwrap();
        let (exact, _) = rest.split_once('>').unwrap().1.split_once("</span>").unwrap();
        (plain(short), plain(exact))
    };
    pieces.map(pair).collect()
}

/// A card of a whole and its part, whose amounts are close to each other, and how they are shortened.
fn close(tag: &str, display: &Value, value: u64, off: [u64; 4], unit: Unit) -> Value {
    let [from, other, low, whole] = off.map(|off| value + off);
    json!({ "lang": tag, "title": "T", "stats": [
        { "id": "all", "label": "All", "value": whole, "unit": unit.json(), "display": display },
        { "label": "A", "value": value, "unit": unit.json(), "display": display,
          "share": { "percent": 99, "ofStat": "all" }, "change": [{ "from": from, "date": "2020" }, { "by": low }],
          "compare": { "value": other, "label": "B" }, "margin": { "value": low } } ] })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn figures_that_differ_do_not_read_the_same(
        tag in prop::sample::select(LOCALES.clone()),
        display in prop::sample::select(vec!["compact", "short"]),
        value in 1_000..9_999_999_999_u64,
        off in prop::array::uniform4(0..20_000_u64),
        unit in unit(),
    ) {
        let display = display.into();
        let document = Document::from_value(&close(&tag, &display, value, off, unit)).unwrap();
        let context = Context { calculations: Disclosed::Offered, ..Context::default() };
        let pairs = shortened(&render::shadow_root(&document, context));
        for (short, exact) in &pairs {
            for (other_short, other) in &pairs {
                prop_assert!(short != other_short || exact == other, "{} is {} and {}", short, exact, other);
            }
        }
    }

    #[test]
    fn short_forms_are_in_the_card_and_its_picture_only(
        tag in prop::sample::select(LOCALES.clone()),
        display in display(),
        value in 1_000..9_999_999_999_u64,
        off in prop::array::uniform4(0..900_000_u64),
        unit in unit(),
    ) {
        let [short, exact] = [display, Value::Null].map(|display| {
            let document = Document::from_value(&close(&tag, &display, value, off, unit)).unwrap();
            let context = Context::default();
            let forms = [render::text(&document, context), render::plain_html(&document, context)];
            let [text, html] = forms.map(|form| plain(&form));
            (text, html, render::jsonld(&document, context), document.calculations().len())
        });
        prop_assert_eq!(short, exact);
    }
}

#[test]
fn amounts_below_a_figure_are_short_too() {
    let data = r#"{ "lang": "en", "title": "T", "stats": [
        { "id": "all", "label": "All", "value": 2860701, "unit": "people", "display": "compact" },
        { "label": "A", "value": 2156639, "unit": "people", "display": "compact", "share": { "percent": 75.39, "ofStat": "all" },
          "change": { "from": 1900000, "date": "2023" }, "range": { "low": 2100000, "high": 2200000 } },
        { "label": "B", "value": 2156639, "display": "short", "target": { "percent": 80, "ofStat": "all" },
          "compare": { "value": 1400000, "label": "C" } },
        { "label": "Alike", "value": 2860701, "display": "compact", "change": { "from": 2863000 } } ] }"#;
    let document = Document::from_json(data).unwrap();
    let context = Context { calculations: Disclosed::Offered, ..Context::default() };
    let pairs = shortened(&render::shadow_root(&document, context));
    let expected = [
        ("2.86 million people", "2,860,701 people"),
        ("2.16 million people", "2,156,639 people"),
        ("2.86 million", "2,860,701"),
        ("2.1 million and 2.2 million", "2,100,000 and 2,200,000"),
        ("257 thousand people (≈13.5%)", "256,639 people (≈13.5%)"),
        ("1.9 million", "1,900,000"),
        ("2.16M", "2,156,639"),
        ("≈2.29M", "≈2,288,561"),
        ("2.86M", "2,860,701"),
        ("1.4M", "1,400,000"),
        ("757K (≈54.0%)", "756,639 (≈54.0%)"),
        ("2.3 thousand (≈0.1%)", "2,299 (≈0.1%)"),
    ];
    assert!(pairs.iter().map(|(short, exact)| (short.as_str(), exact.as_str())).eq(expected), "{pairs:#?}");
}

#[test]
fn a_picture_has_every_figure_in_its_description() {
    let data = r#"{ "lang": "en", "title": "T", "stats": [
        { "label": "A", "value": 1, "unit": { "measure": "celsius" }, "target": { "value": "1.50" } },
        { "label": "B", "value": 2860701, "display": "compact", "target": { "value": "3000000.5" } } ] }"#;
    let document = Document::from_json(data).unwrap();
    let picture = svg(&document, Context::default(), Shape::Wide, &Fonts::embedded()).unwrap();
    for figure in ["1.50°C", "2,860,701", "3,000,000.5"] {
        assert!(picture.contains(figure), "{figure} is not in the picture");
    }
}

/// Reports that named a figure which nobody had stated, each with its right value.
#[test]
fn a_stated_target_is_not_rounded() {
    for (unit, value, target, expected) in [
        (r#"{ "measure": "celsius" }"#, "1", "1.5", "1.5°C"),
        (r#""%""#, "\"3.0\"", "2.5", "2.5%"),
        (r#""pupils""#, "23", "22.5", "22.5 pupils"),
    ] {
        let data = format!(
            r#"{{ "lang": "en", "title": "T", "stats": [
                {{ "label": "A", "value": {value}, "unit": {unit}, "target": {{ "value": {target} }} }} ] }}"#
        );
        let text = render::text(&Document::from_json(&data).unwrap(), Context::default());
        assert!(text.ends_with(expected), "{text}");
    }
}

#[test]
fn a_computed_target_is_marked_where_it_is_rounded() {
    let text = |total: &str| {
        let data = format!(
            r#"{{ "lang": "en", "title": "T", "stats": [ {{ "label": "A", "value": 156639, "unit": "people",
                "target": {{ "percent": 30, "ofTotal": {total} }} }} ] }}"#
        );
        render::text(&Document::from_json(&data).unwrap(), Context::default())
    };
    assert!(text("2860701").contains("≈858,210 people"));
    let exact = text("2860700");
    assert!(exact.contains("target of 858,210 people"), "{exact}");
}

#[test]
fn money_with_decimals_has_those_of_its_currency() {
    let written = |value: &str, currency: &str| {
        Locale::new("en", Language::new(text_for("en"))).money(value.parse().unwrap(), currency)
    };
    for (value, currency, expected) in [
        ("3.5", "USD", "$3.50"),
        ("3.50", "USD", "$3.50"),
        ("-0.3", "USD", "-$0.30"),
        ("3", "USD", "$3"),
        ("3.459", "USD", "$3.459"),
        ("3.5", "JPY", "¥3.5"),
        ("3.5", "KWD", "KWD\u{a0}3.500"),
        ("1500.5", "IDR", "IDR\u{a0}1,500.5"),
        ("1500.5", "SAR", "SAR\u{a0}1,500.50"),
    ] {
        assert_eq!(written(value, currency), expected);
    }
}

#[test]
fn a_temperature_has_no_percentage() {
    for unit in [r#"{ "measure": "celsius" }"#, r#"{ "measure": "fahrenheit" }"#] {
        let data = format!(
            r#"{{ "lang": "en", "title": "T", "stats": [
                {{ "label": "A", "value": 20, "unit": {unit}, "change": {{ "from": 10, "date": "2023" }} }},
                {{ "label": "B", "value": 1, "unit": {unit}, "target": {{ "value": 1.5 }} }} ] }}"#
        );
        let document = Document::from_json(&data).unwrap();
        let text = render::text(&document, Context::default());
        assert!(!text.contains('%') && text.contains("Up 10°") && text.contains("Target: 1.5°"), "{text}");
        assert!(!document.calculations().iter().any(|calculation| calculation.explain(document.card()).contains('%')));
    }
}
