//! The part of a JSON text that the path of a finding names, such as `stats[1].value`.

use std::ops::Range;

use fact_card::card::MAX_BYTES;
use fact_card::finding::short;
use fact_card::schema::{CARD, ObjectType};
use jsonc_parser::ast::{Object, ObjectProp, Value};
use jsonc_parser::common::Ranged;

use super::strict_json;

/// Finds parts of a JSON text.
pub(crate) struct Locator<'a> {
    text: &'a str,
    root: Option<Value<'a>>,
}

impl<'a> Locator<'a> {
    /// Parses a text, which must be JSON.
    pub(crate) fn of(text: &'a str) -> Self {
        // The only finding of a card that is too long is its length.
        let root = if text.len() > MAX_BYTES { None } else { strict_json::parse(text).ok().flatten() };
        Self { text, root }
    }

    /// The range of a path. For a missing key, the opening brace of its object.
    pub(crate) fn range(&self, path: &str) -> Range<usize> {
        match &self.root {
            Some(root) if path.is_empty() => opening(root),
            Some(root) => self.within(root, path, Some(&CARD)),
            None => 0..0,
        }
    }

    /// The range of a path within a value. The shape is None below an unknown key.
    fn within(&self, value: &Value<'a>, path: &str, shape: Option<&'static ObjectType>) -> Range<usize> {
        let found = match value {
            Value::Object(object) => self.within_object(object, path, shape),
            Value::Array(array) => index(path).and_then(|(index, rest)| {
                let element = array.elements.get(index)?;
                Some(if rest.is_empty() { self.whole(element) } else { self.within(element, rest, shape) })
            }),
            _ => None,
        };
        found.unwrap_or_else(|| opening(value))
    }

    fn within_object(
        &self,
        object: &Object<'a>,
        path: &str,
        shape: Option<&'static ObjectType>,
    ) -> Option<Range<usize>> {
        let member = |property: &'_ ObjectProp<'a>| -> Option<usize> {
            let rest = path.strip_prefix(short(property.name.as_str()))?;
            (rest.is_empty() || rest.starts_with(['.', '['])).then_some(path.len() - rest.len())
        };
        // A key may contain a point: the longest match counts. Of duplicate keys, the last counts.
        let (property, length) = object
            .properties
            .iter()
            .filter_map(|property| Some((property, member(property)?)))
            .max_by_key(|(_, length)| *length)?;
        let rest = path.get(length..)?;
        let rest = rest.strip_prefix('.').unwrap_or(rest);
        let known = shape.and_then(|shape| shape.fields.iter().find(|field| field.name == property.name.as_str()));
        Some(match known {
            // An unknown key is itself the mistake.
            None => range(&property.name),
            Some(_) if rest.is_empty() => self.whole(&property.value),
            Some(field) => self.within(&property.value, rest, field.kind.object()),
        })
    }

    /// The range of a value, or of its opening bracket if it has several lines.
    fn whole(&self, value: &Value<'_>) -> Range<usize> {
        let whole = range(value);
        let is_short = self.text.get(whole.clone()).is_some_and(|text| !text.contains('\n'));
        if is_short { whole } else { opening(value) }
    }
}

/// The opening brace or bracket of an object or list. Of another value, its whole range.
fn opening(value: &Value<'_>) -> Range<usize> {
    let whole = range(value);
    match value {
        Value::Object(_) | Value::Array(_) => whole.start..whole.start + 1,
        _ => whole,
    }
}

fn range(part: &impl Ranged) -> Range<usize> {
    part.start()..part.end()
}

/// The index at the start of a path, and the rest of the path.
fn index(path: &str) -> Option<(usize, &str)> {
    let (digits, rest) = path.strip_prefix('[')?.split_once(']')?;
    Some((digits.parse().ok()?, rest.strip_prefix('.').unwrap_or(rest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at<'a>(text: &'a str, path: &str) -> &'a str {
        &text[Locator::of(text).range(path)]
    }

    #[test]
    fn a_path_is_found() {
        let text = r#"{ "title": "a", "stats": [ { "label": "ä" }, { "value": 5, "share": { "percent": "x" } } ] }"#;
        assert_eq!(at(text, "title"), "\"a\"");
        assert_eq!(at(text, "stats[0].label"), "\"ä\"");
        assert_eq!(at(text, "stats[1].share.percent"), "\"x\"");
        assert_eq!(at(text, "stats[1].share"), "{ \"percent\": \"x\" }");
    }

    #[test]
    fn what_is_not_there_is_missing_from_something() {
        let text = r#"{ "stats": [ { "value": 5 } ] }"#;
        assert_eq!(Locator::of(text).range("title"), 0..1);
        assert_eq!(Locator::of(text).range(""), 0..1);
        assert_eq!(Locator::of(text).range("stats[0].label"), 13..14);
        assert_eq!(Locator::of(text).range("stats[7].label"), 11..12);
        assert_eq!(at("[ 1 ]", "title"), "[");
        assert_eq!(at("5", ""), "5");
        assert_eq!(at("", ""), "");
    }

    #[test]
    fn what_goes_over_lines_is_shown_by_how_it_opens() {
        assert_eq!(at("{ \"source\": {\n} }", "source"), "{");
    }

    #[test]
    fn a_key_that_is_not_ours_is_what_is_wrong() {
        assert_eq!(at(r#"{ "titel": "x" }"#, "titel"), "\"titel\"");
        assert_eq!(at(r#"{ "stats": [ { "a.b": 1, "a": { "b": 2 } } ] }"#, "stats[0].a.b"), "\"a.b\"");
        let long = "k".repeat(50);
        let text = format!("{{ \"{long}\": 1 }}");
        assert_eq!(at(&text, &long[..40]), format!("\"{long}\""));
    }

    #[test]
    fn of_a_key_that_stands_twice_the_last_counts() {
        let text = r#"{ "title": 1, "title": 2 }"#;
        assert_eq!(at(text, "title"), "2");
    }

    #[test]
    fn an_escaped_key_is_found() {
        assert_eq!(at(r#"{ "tit\u006ce": 1 }"#, "title"), "1");
    }
}
