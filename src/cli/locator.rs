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
        match self.place(path) {
            Some(Place { value, found: Found::Value, .. }) if !path.is_empty() => self.whole(value),
            Some(Place { member: Some(member), found: Found::Key, .. }) => member.name(),
            Some(Place { value, .. }) => opening(value),
            None => 0..0,
        }
    }

    /// The part of the text that a path leads to. None for a text that is not JSON.
    pub(crate) fn place(&self, path: &str) -> Option<Place<'_, 'a>> {
        let value = self.root.as_ref()?;
        let mut place = Place { value, member: None, found: Found::Value, is_sure: true };
        // The shape is None below an unknown key.
        let mut shape: Option<&'static ObjectType> = Some(&CARD);
        let mut rest = path;
        while !rest.is_empty() {
            match place.value {
                Value::Object(object) => {
                    let Some((member, length)) = Member::of(object, rest) else { return Some(place.missing()) };
                    let others = object.properties.iter().filter(|property| matches(property, rest).is_some());
                    place.is_sure &= others.count() == member.count;
                    let after = rest.get(length..).unwrap_or_default();
                    rest = after.strip_prefix('.').unwrap_or(after);
                    place.is_sure &= member.count == 1 || rest.is_empty();
                    place.value = &member.property.value;
                    place.member = Some(member);
                    let name = member.property.name.as_str();
                    let known = shape.and_then(|shape| shape.fields.iter().find(|field| field.name == name));
                    // An unknown key is itself the mistake.
                    let Some(field) = known else { return Some(Place { found: Found::Key, ..place }) };
                    shape = field.kind.object();
                }
                Value::Array(array) => {
                    let element = index(rest).and_then(|(index, rest)| Some((array.elements.get(index)?, rest)));
                    let Some((element, after)) = element else { return Some(place.missing()) };
                    rest = after;
                    place.value = element;
                    place.member = None;
                }
                _ => return Some(place.missing()),
            }
        }
        Some(place)
    }

    /// The range of a value, or of its opening bracket if it has several lines.
    fn whole(&self, value: &Value<'_>) -> Range<usize> {
        let whole = range(value);
        let is_short = self.text.get(whole.clone()).is_some_and(|text| !text.contains('\n'));
        if is_short { whole } else { opening(value) }
    }
}

/// The part of a text that a path leads to.
#[derive(Clone, Copy)]
pub(crate) struct Place<'v, 'a> {
    /// The value, or the last one on the way.
    pub(crate) value: &'v Value<'a>,
    /// The member of an object that has this value.
    pub(crate) member: Option<Member<'v, 'a>>,
    pub(crate) found: Found,
    /// Whether no other part of the text has the same path, except for members with the same key.
    pub(crate) is_sure: bool,
}

/// What a path leads to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    Value,
    /// A key that the format does not have.
    Key,
    /// Something that is missing in the value.
    Nothing,
}

impl Place<'_, '_> {
    /// The range of the value.
    pub(crate) fn range(&self) -> Range<usize> {
        range(self.value)
    }

    fn missing(self) -> Self {
        Self { found: Found::Nothing, ..self }
    }
}

/// A member of an object.
#[derive(Clone, Copy)]
pub(crate) struct Member<'v, 'a> {
    pub(crate) object: &'v Object<'a>,
    property: &'v ObjectProp<'a>,
    /// How many members of the object have this key.
    pub(crate) count: usize,
}

impl<'v, 'a> Member<'v, 'a> {
    /// The member of an object that a path leads to, and the length of its key in the path.
    fn of(object: &'v Object<'a>, path: &str) -> Option<(Self, usize)> {
        // A key may contain a point: the longest match counts. Of duplicate keys, the last counts.
        let matches = object.properties.iter().filter_map(|property| Some((property, matches(property, path)?)));
        let (property, length) = matches.max_by_key(|(_, length)| *length)?;
        let is_same = |other: &&ObjectProp<'_>| other.name.as_str() == property.name.as_str();
        let count = object.properties.iter().filter(is_same).count();
        Some((Self { object, property, count }, length))
    }

    /// The range of its key.
    pub(crate) fn name(&self) -> Range<usize> {
        range(&self.property.name)
    }

    /// The index in the object of the first member with this key.
    pub(crate) fn first(&self) -> Option<usize> {
        let name = self.property.name.as_str();
        self.object.properties.iter().position(|property| property.name.as_str() == name)
    }

    /// Whether the object has a member with this key.
    pub(crate) fn has_sibling(&self, key: &str) -> bool {
        self.object.properties.iter().any(|property| property.name.as_str() == key)
    }
}

/// The length of a member's key at the start of a path.
fn matches(property: &ObjectProp<'_>, path: &str) -> Option<usize> {
    let rest = path.strip_prefix(short(property.name.as_str()))?;
    (rest.is_empty() || rest.starts_with(['.', '['])).then_some(path.len() - rest.len())
}

/// The opening brace or bracket of an object or list. Of another value, its whole range.
fn opening(value: &Value<'_>) -> Range<usize> {
    let whole = range(value);
    match value {
        Value::Object(_) | Value::Array(_) => whole.start..whole.start + 1,
        _ => whole,
    }
}

/// The range of a part.
pub(crate) fn range(part: &impl Ranged) -> Range<usize> {
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
