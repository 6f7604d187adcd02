//! `fact-card schema`: the [JSON Schema] of a card, by which an editor completes and checks it while it is written.
//!
//! [JSON Schema]: https://json-schema.org/draft/2020-12

mod card;
mod kinds;

use std::process::ExitCode;

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use serde_json::Value;

use super::output::Output;

pub(crate) fn run() -> ExitCode {
    let mut output = Output::new("the schema");
    output.write(&text());
    output.flush();
    if output.has_failed() { ExitCode::from(2) } else { ExitCode::SUCCESS }
}

/// The schema as JSON with a line break at its end.
fn text() -> String {
    let generator = SchemaSettings::draft2020_12().with_transform(RecursiveTransform(without_null)).into_generator();
    let schema = generator.into_root_schema_for::<card::Card>();
    // Nothing in a schema has a form that JSON lacks.
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}

/// Takes back that what may be left out may be `null` too, which would stand in every hint of an editor.
fn without_null(schema: &mut Schema) {
    let is_null = |value: &Value| value == "null" || value.get("type").is_some_and(|kind| kind == "null");
    for key in ["type", "enum", "anyOf"] {
        let Some(Value::Array(kinds)) = schema.get_mut(key) else { continue };
        kinds.retain(|kind| !is_null(kind));
        match (key, kinds.as_mut_slice()) {
            ("type", [only]) => {
                let only = only.take();
                schema.insert(key.to_owned(), only);
            }
            ("anyOf", [Value::Object(only)]) => {
                let members = std::mem::take(only);
                schema.remove(key);
                for (name, member) in members {
                    schema.ensure_object().entry(name).or_insert(member);
                }
            }
            _ => {}
        }
    }
}
