//! The JSON Schema of a card. Editors use it to complete and check the data while it is written.

use serde_json::{Value, json};

use super::json::Json;
use super::sentence::{description, plain};
use crate::date::Season;
use crate::figure::MAX_DIGITS;
use crate::format::MEASURES;
use crate::qualifier::WRITTEN;
use crate::wire::{CARD, Field, Kind, MAX_TEXT, ObjectType, Texts};

/// The largest whole number that every JSON reader keeps exactly.
const LARGEST: i64 = 9_007_199_254_740_991;

/// The JSON Schema as a file.
///
/// ```
/// let schema: serde_json::Value = serde_json::from_str(&fact_card::schema::json_schema())?;
/// assert_eq!(schema["required"], serde_json::json!(["title", "stats"]));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn json_schema() -> String {
    let definitions = super::object_types().into_iter().skip(1);
    let definitions = definitions.map(|object| (object.docs.type_name, Json::Object(definition(object)))).collect();
    let mut schema: Vec<(&str, Json)> =
        vec![("$schema", "https://json-schema.org/draft/2020-12/schema".into()), ("title", CARD.docs.type_name.into())];
    schema.extend(definition(&CARD));
    schema.push(("$defs", Json::Object(definitions)));
    Json::Object(schema).file()
}

fn definition(object: &'static ObjectType) -> Vec<(&'static str, Json)> {
    let properties = object.fields.iter().map(|field| (field.name, Json::Object(property(object, field)))).collect();
    let required: Vec<_> =
        object.fields.iter().filter(|field| field.docs.is_required).map(|field| field.name).collect();
    let mut members: Vec<(&str, Json)> = vec![
        ("description", plain(object.docs.sentence).into()),
        ("type", "object".into()),
        ("properties", Json::Object(properties)),
        ("additionalProperties", false.into()),
    ];
    if !required.is_empty() {
        members.push(("required", required.into()));
    }
    let any_of = object.docs.any_of;
    if any_of.len() == object.fields.len() {
        members.push(("minProperties", 1.into()));
    } else if !any_of.is_empty() {
        let any_of: Vec<_> = any_of.iter().map(|key| json!({ "required": [key] })).collect();
        members.push(("anyOf", any_of.into()));
    }
    members
}

fn property(object: &ObjectType, field: &Field) -> Vec<(&'static str, Json)> {
    let mut members: Vec<(&str, Json)> = vec![("description", plain(&description(object, field)).into())];
    match field.kind {
        Kind::Text => members.extend(texts(field.docs.texts)),
        Kind::Figure => members.push(("anyOf", figure("").into())),
        Kind::Stated(_) => members.push(("anyOf", figure(&qualifiers()).into())),
        Kind::Flag(_) => members.push(("type", "boolean".into())),
        Kind::Object(object) => members.push(("$ref", reference(object).into())),
        Kind::List(object, most) => members.extend([
            ("type", "array".into()),
            ("items", json!({ "$ref": reference(object) }).into()),
            ("minItems", field.docs.least.into()),
            ("maxItems", most.into()),
        ]),
        Kind::OneOrMore(object, most, _) => {
            let one = json!({ "$ref": reference(object) });
            let list = json!({ "type": "array", "items": one, "minItems": field.docs.least, "maxItems": most });
            members.push(("anyOf", json!([one, list]).into()));
        }
        Kind::TextOr(object) => {
            let either = vec![Json::Object(texts(field.docs.texts)), json!({ "$ref": reference(object) }).into()];
            members.push(("anyOf", Json::List(either)));
        }
    }
    let examples = field.docs.examples.iter().map(|example| serde_json::from_str(example).unwrap_or_default());
    let examples: Vec<Value> = examples.collect();
    if !examples.is_empty() {
        members.push(("examples", examples.into()));
    }
    members
}

fn reference(object: &ObjectType) -> String {
    format!("#/$defs/{}", object.docs.type_name)
}

/// The constraints for the texts of a key.
fn texts(texts: Texts) -> Vec<(&'static str, Json)> {
    let pattern = |pattern: &str| vec![("type", "string".into()), ("pattern", pattern.into())];
    let words =
        |pattern: &str| vec![("type", "string".into()), ("maxLength", MAX_TEXT.into()), ("pattern", pattern.into())];
    match texts {
        Texts::Any => words(r"\S"),
        Texts::Date => pattern(&dates()),
        Texts::LanguageTag => pattern("^([A-Za-z]{2,3}|[A-Za-z]{5,8})(-[A-Za-z0-9]{1,8})*$"),
        Texts::Link => words(r"^[Hh][Tt][Tt][Pp][Ss]?://[^\s\\/?#][^\s\\]*$"),
        Texts::Currency => pattern("^[A-Z]{3}$"),
        Texts::Measure => {
            let known: Vec<_> = MEASURES.split_ascii_whitespace().collect();
            let any = vec![json!({ "enum": known }).into(), Json::Object(words(r"\S"))];
            vec![("anyOf", Json::List(any))]
        }
        Texts::OneOf(texts) => vec![("enum", texts.to_vec().into())],
    }
}

/// A pattern for the qualifiers that may stand before a figure, in capital or small letters.
fn qualifiers() -> String {
    let written = WRITTEN.map(|(_, written)| {
        let letters = written.chars().map(|letter| match letter {
            'a'..='z' => format!("[{}{letter}]", letter.to_ascii_uppercase()),
            _ => letter.to_string(),
        });
        letters.collect::<String>()
    });
    format!("(({}) *)?", written.join("|"))
}

/// All forms of a date. The reader knows the calendar too.
fn dates() -> String {
    let year = "(?!0000)[0-9]{4}";
    let month = format!("{year}-(0[1-9]|1[0-2])");
    let day = format!("{month}-(0[1-9]|[12][0-9]|3[01])");
    let seasons = Season::ALL.map(Season::name).join("|");
    let part = format!("{year}-(Q[1-4]|W(0[1-9]|[1-4][0-9]|5[0-3])|{seasons})");
    let more = "(?!000)[0-9]{3}0s|(?!0000)[0-9]{4}/[0-9]{2}([0-9]{2})?";
    let time = r"([01][0-9]|2[0-3]):[0-5][0-9](Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])?( [^\s\d].{0,39})?";
    let until = r"([01][0-9]|2[0-3]):[0-5][0-9](Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])?/";
    let times = format!("({until})?{time}|{day}T({until}{day}T)?{time}");
    format!("^({year}|{month}|{day}|{part}|{more}|{month}/{month}|{day}/{day}|{part}/{part}|{times})$")
}

/// A number, or a text with its digits.
fn figure(before: &str) -> Value {
    let digits = format!(r"^(?=([^0-9]*[0-9]){{1,{MAX_DIGITS}}}[^0-9]*$){before}[+-]?[0-9]+(\.[0-9]+)?$");
    json!([
        { "type": "number", "minimum": -LARGEST, "maximum": LARGEST },
        { "type": "string", "pattern": digits },
    ])
}
