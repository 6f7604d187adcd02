//! A description of a thing in the schema.org vocabulary.

use std::fmt;

use serde_json::{Map, Value};

use crate::figure::Figure;

/// A thing with its type and properties. It displays as JSON in one line, with its properties in alphabetical
/// order.
pub(super) struct Thing(Map<String, Value>);

impl Thing {
    pub(super) fn new(kind: &str) -> Self {
        Self(Map::new()).with("@type", kind)
    }

    /// The thing with a property added.
    pub(super) fn with(mut self, property: &str, value: impl Into<Value>) -> Self {
        self.0.insert(property.to_owned(), value.into());
        self
    }

    /// The thing with a property added if it has a value.
    pub(super) fn with_some(self, property: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(property, value),
            None => self,
        }
    }

    /// The thing with a property that has one value, or a list of several.
    pub(super) fn with_any(self, property: &str, values: impl Iterator<Item = Self>) -> Self {
        let mut values: Vec<Self> = values.collect();
        if values.len() > 1 { self.with(property, values) } else { self.with_some(property, values.pop()) }
    }

    /// The thing with a property that has any number of values.
    pub(super) fn with_all(self, property: &str, values: Vec<Self>) -> Self {
        if values.is_empty() { self } else { self.with(property, values) }
    }
}

impl From<Thing> for Value {
    fn from(thing: Thing) -> Self {
        Self::Object(thing.0)
    }
}

impl fmt::Display for Thing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The keys of an object are texts, so serialising it never fails.
        formatter.write_str(&serde_json::to_string(&self.0).map_err(|_| fmt::Error)?)
    }
}

/// A figure as a number, if JSON writes it with the digits that were stated and every program reads back the
/// same figure. Otherwise as a text: `99.50`, whose zero was stated, or more digits than a binary float
/// holds.
pub(super) fn number(figure: Figure) -> Value {
    let plain = figure.plain();
    let is_as_stated = |number: &Value| {
        let (written, read) = (number.to_string(), number.as_f64());
        written == plain && read.is_some_and(|read| Figure::from_number(read) == Ok(figure.alone()))
    };
    let number = serde_json::from_str(&plain).ok().filter(is_as_stated);
    number.unwrap_or(Value::String(plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_every_digit_that_was_stated() {
        let written = |text: &str| number(Figure::parse(text).unwrap()).to_string();
        for text in ["0", "-4.9", "2860701", "9007199254740991", "858210.3", "0.05"] {
            assert_eq!(written(text), text);
        }
        for text in
            ["99.50", "78.0", "0.000001", "9007199254740993", "0.1234567890123456", "123456789012345678901234567890"]
        {
            assert_eq!(written(text), format!("\"{text}\""));
        }
    }
}
