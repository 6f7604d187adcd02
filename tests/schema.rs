//! The JSON Schema and the TypeScript types say what the reader takes, no more and no less.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use fact_card::format::MEASURES;
use fact_card::wire::{self, Kind, MAX_TEXT, Shape};
use serde_json::{Value, json};

const PATH: &str = "www/element/fact-card.schema.json";

fn schema() -> Value {
    serde_json::from_str(&fs::read_to_string(PATH).unwrap()).unwrap()
}

/// Where a shape's definition stands in the schema, and the name of its type.
const SHAPES: [(&str, &str, &Shape); 13] = [
    ("", "Card", &wire::CARD),
    ("/$defs/Stat", "Stat", &wire::STAT),
    ("/$defs/Share", "Share", &wire::SHARE),
    ("/$defs/Target", "Target", &wire::TARGET),
    ("/$defs/Range", "Range", &wire::RANGE),
    ("/$defs/Margin", "Margin", &wire::MARGIN),
    ("/$defs/Change", "Change", &wire::CHANGE),
    ("/$defs/Rank", "Rank", &wire::RANK),
    ("/$defs/Point", "Point", &wire::POINT),
    ("/$defs/Unit", "Unit", &wire::UNIT),
    ("/$defs/Forms", "Forms", &wire::FORMS),
    ("/$defs/Labels", "Labels", &wire::LABELS),
    ("/$defs/Source", "Source", &wire::SOURCE),
];

/// The reference to a shape's definition.
fn reference(shape: &Shape) -> String {
    let (place, ..) = SHAPES.iter().find(|(_, _, known)| known.name == shape.name).unwrap();
    format!("#{place}")
}

fn is_text(schema: &Value) -> bool {
    schema["type"] == "string"
}

/// Whether a schema takes what the reader takes.
fn is_of_kind(schema: &Value, kind: Kind) -> bool {
    let any = schema["anyOf"].as_array().map(Vec::as_slice).unwrap_or_default();
    match kind {
        Kind::Text => is_text(schema) || schema["enum"].is_array() || any.iter().any(is_text),
        Kind::Figure => any.len() == 2 && any[0]["type"] == "number" && is_text(&any[1]),
        Kind::Object(shape) => schema["$ref"] == reference(shape),
        Kind::List(shape, most) => {
            schema["type"] == "array" && schema["maxItems"] == most && schema["items"]["$ref"] == reference(shape)
        }
        Kind::Elsewhere => false,
        Kind::TextOr(shape) => any.len() == 2 && is_text(&any[0]) && any[1]["$ref"] == reference(shape),
    }
}

#[test]
fn the_schema_is_current() {
    let printed = Command::new(env!("CARGO_BIN_EXE_fact-card")).arg("schema").output().unwrap();
    let printed = String::from_utf8(printed.stdout).unwrap();
    assert!(
        printed == fs::read_to_string(PATH).unwrap(),
        "{PATH} is not what the command prints. To renew it: cargo run -- schema > {PATH}"
    );
}

#[test]
fn the_schema_has_the_format() {
    let schema = schema();
    for (place, name, shape) in SHAPES {
        let definition = schema.pointer(place).unwrap();
        assert_eq!(definition["additionalProperties"], false, "{name}");
        let properties = definition["properties"].as_object().unwrap();
        let keys: BTreeSet<_> = shape.fields.iter().map(|(key, _)| *key).collect();
        assert_eq!(properties.keys().map(String::as_str).collect::<BTreeSet<_>>(), keys, "{name}");
        for (key, kind) in shape.fields {
            assert!(is_of_kind(&properties[*key], *kind), "{name}.{key} is {}", properties[*key]);
            assert!(properties[*key]["description"].is_string(), "{name}.{key} has no description");
        }
    }
    assert_eq!(schema["$defs"].as_object().unwrap().len(), SHAPES.len() - 1);
    assert_eq!(schema["properties"]["title"]["maxLength"], MAX_TEXT);
    let measures: Vec<_> = MEASURES.split_ascii_whitespace().collect();
    assert_eq!(schema["$defs"]["Unit"]["properties"]["measure"]["anyOf"][0]["enum"], json!(measures));
}

#[test]
fn the_types_have_the_format() {
    let schema = schema();
    let types = fs::read_to_string("www/element/fact-card.d.ts").unwrap();
    for (place, name, shape) in SHAPES {
        let (_, rest) = types.split_once(&format!("export interface {name} {{\n")).unwrap();
        let (body, _) = rest.split_once("\n}").unwrap();
        let is_required: BTreeMap<&str, bool> = body
            .lines()
            .map(|line| {
                let (key, _) = line.trim().split_once(": ").unwrap();
                (key.trim_end_matches('?'), !key.ends_with('?'))
            })
            .collect();
        let required = &schema.pointer(place).unwrap()["required"];
        let required = required.as_array().map(Vec::as_slice).unwrap_or_default();
        let expected = shape.fields.iter().map(|(key, _)| (*key, required.iter().any(|required| required == key)));
        assert_eq!(is_required, expected.collect(), "{name}");
    }
}

/// What the schema says against a file.
fn errors(path: &str) -> Vec<String> {
    let validator = jsonschema::draft202012::new(&schema()).unwrap();
    let card = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    validator.iter_errors(&card).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn a_good_seed_fits_the_schema() {
    for entry in fs::read_dir("seeds").unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            assert_eq!(errors(path.to_str().unwrap()), [""; 0], "{}", path.display());
        }
    }
}

#[test]
fn a_seed_that_is_not_formed_right_does_not() {
    for name in [
        "broken-facts",
        "broken-series",
        "empty-stats",
        "grouped-figures",
        "impossible-dates",
        "misspelt-keys",
        "missing-parts",
        "no-stats",
        "not-a-card",
        "not-a-language",
        "share-and-target",
        "thirteen-stats",
        "too-deep",
        "too-long-figures",
        "unknown-units",
        "unknown-whole",
        "unsafe-links",
        "wrong-kinds",
    ] {
        assert!(!errors(&format!("seeds/broken/{name}.json")).is_empty(), "{name}");
    }
    // What is wrong with these is what they say, which only the reader knows.
    for name in ["circular", "twice-the-same-id", "unknown-language"] {
        assert_eq!(errors(&format!("seeds/broken/{name}.json")), [""; 0], "{name}");
    }
}

#[test]
fn a_figure_is_what_the_reader_takes() {
    let schema = schema();
    let validator = jsonschema::draft202012::new(&schema["$defs"]["Margin"]["properties"]["value"]).unwrap();
    let long = "1".repeat(30);
    for text in
        ["0", "-0.5", "+5", "99.50", "2860701", &long, "1.", ".5", "", "1,5", "1.2.3", "1e5", &(long.clone() + "1")]
    {
        let taken = fact_card::figure::Figure::parse(text).is_ok();
        assert_eq!(validator.is_valid(&json!(text)), taken, "{text}");
    }
}

#[test]
fn a_date_is_what_the_reader_takes() {
    let schema = schema();
    let validator = jsonschema::draft202012::new(&schema["properties"]["asOf"]).unwrap();
    for text in
        ["2024", "2024-10", "2024-11-04", "0000", "24", "2024-13", "2024-1", "2024-11-32", "2024-11-04T00:00", "May"]
    {
        assert_eq!(validator.is_valid(&json!(text)), fact_card::date::Date::parse(text).is_some(), "{text}");
    }
}

#[test]
fn a_link_is_what_the_reader_takes() {
    let schema = schema();
    let validator = jsonschema::draft202012::new(&schema["$defs"]["Source"]["properties"]["url"]).unwrap();
    for text in [
        "https://example.org/ü?a#b",
        "HTTP://example.org",
        "https://",
        "https:///a",
        "ftp://a",
        "javascript:alert(1)",
        "www.example.org",
        "https://a b",
    ] {
        assert_eq!(validator.is_valid(&json!(text)), fact_card::card::Link::parse(text).is_some(), "{text}");
    }
}
