//! What may stand at a key: figures, dates and texts, as the reader takes them.

use std::borrow::Cow;

use fact_card::figure::MAX_DIGITS;
use fact_card::format::MEASURES;
use fact_card::wire::{LABELS, MAX_TEXT};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::card::Forms;

/// Gives a kind its schema, which stands at each key: where it stood elsewhere, an editor would show what is said of it there
/// and not what is said of the key.
macro_rules! kind {
    ($(#[$doc:meta])* $name:ident, $generator:ident => $schema:expr) => {
        $(#[$doc])*
        pub(super) struct $name;

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema($generator: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    };
}

/// The largest whole number that every reader of JSON keeps exactly.
const LARGEST: i64 = 9_007_199_254_740_991;

kind!(
    /// A number, or a text with its digits.
    Figure, _generator => json_schema!({
        "anyOf": [
            { "type": "number", "minimum": -LARGEST, "maximum": LARGEST },
            {
                "type": "string",
                "pattern": format!("^(?=([^0-9]*[0-9]){{1,{MAX_DIGITS}}}[^0-9]*$)[+-]?[0-9]+(\\.[0-9]+)?$"),
            },
        ],
    })
);

kind!(
    /// Some words.
    Text, _generator => json_schema!({ "type": "string", "maxLength": MAX_TEXT, "pattern": "\\S" })
);

kind!(
    /// A year, a month or a day.
    Date, _generator => json_schema!({
        "type": "string",
        "pattern": "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
    })
);

kind!(
    /// A language tag.
    Language, _generator => json_schema!({
        "type": "string",
        "pattern": "^([A-Za-z]{2,3}|[A-Za-z]{5,8})(-[A-Za-z0-9]{1,8})*$",
    })
);

kind!(
    /// An address on the web.
    Address, _generator => json_schema!({
        "type": "string",
        "maxLength": MAX_TEXT,
        "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\\\/?#][^\\s\\\\]*$",
    })
);

kind!(
    /// The code of a currency.
    Currency, _generator => json_schema!({ "type": "string", "pattern": "^[A-Z]{3}$" })
);

kind!(
    /// The name of a measure. Others are shown as they are, so they are allowed.
    Measure, _generator => json_schema!({
        "anyOf": [
            { "enum": MEASURES.split_ascii_whitespace().collect::<Vec<_>>() },
            Text::json_schema(_generator),
        ],
    })
);

kind!(
    /// How a figure is written.
    Display, _generator => json_schema!({ "enum": ["compact"] })
);

kind!(
    /// Which way is for the better.
    Better, _generator => json_schema!({ "enum": ["up", "down", "neutral"] })
);

kind!(
    /// A text, or one for each category of numbers.
    Words, generator => json_schema!({
        "anyOf": [Text::json_schema(generator), generator.subschema_for::<Forms>()],
    })
);

kind!(
    /// A unit in words, or an object.
    Unit, generator => json_schema!({
        "anyOf": [Text::json_schema(generator), generator.subschema_for::<super::card::Unit>()],
    })
);

/// Words for those of the card, by their names.
pub(super) struct Labels;

impl JsonSchema for Labels {
    fn schema_name() -> Cow<'static, str> {
        "Labels".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let english = include_str!("../../format/words/en.txt");
        let sentence = |name: &str| {
            let line = english.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "));
            line.unwrap_or_default().to_owned()
        };
        let properties: serde_json::Map<_, _> = LABELS
            .fields
            .iter()
            .map(|(name, _)| {
                let mut schema = Words::json_schema(generator);
                let description = format!("In place of \"{}\". Keep what stands in braces.", sentence(name));
                schema.insert("description".to_owned(), description.into());
                ((*name).to_owned(), schema.to_value())
            })
            .collect();
        json_schema!({
            "description": "Your own words for the card's. What stands in braces is filled in, and must be there.",
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
        })
    }
}
