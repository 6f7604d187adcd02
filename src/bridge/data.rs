//! The host's data as serde takes it.
//!
//! serde-wasm-bindgen would do the same, and more: it also knows what no JSON has (maps, typed arrays, iterables, big
//! integers), and describes values of a kind it was not asked for, which takes the printing of floats along. That made
//! `fact-card.js` 3,476 bytes heavier, compressed: 1,900 for walking objects and lists, 1,576 for the rest (22,670 for
//! 21,094). It carries the findings back, in the module where bytes count less: see `explain`.

use std::fmt;

use js_sys::{Array, Object};
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use wasm_bindgen::{JsCast, JsValue};

/// A value that was made by `JSON.parse`.
pub(super) struct Data(pub(super) JsValue);

/// Never made: what `JSON.parse` gives can always be read.
#[derive(Debug)]
pub(super) struct Error;

impl fmt::Display for Error {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Error {}

impl serde::de::Error for Error {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl<'de> serde::Deserializer<'de> for Data {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let Self(value) = self;
        if let Some(text) = value.as_string() {
            visitor.visit_string(text)
        } else if let Some(number) = value.as_f64() {
            visitor.visit_f64(number)
        } else if let Some(truth) = value.as_bool() {
            visitor.visit_bool(truth)
        } else if Array::is_array(&value) {
            visitor.visit_seq(Items { list: value.unchecked_into(), next: 0 })
        } else if value.is_object() {
            let members = Object::entries(value.unchecked_ref());
            visitor.visit_map(Members { entries: Items { list: members, next: 0 }, value: JsValue::NULL })
        } else {
            visitor.visit_unit()
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_string(self.0.as_string().unwrap_or_default())
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier
    }
}

/// The items of a list that are still to be read.
struct Items {
    list: Array,
    next: u32,
}

impl Items {
    fn next(&mut self) -> Option<JsValue> {
        let index = self.next;
        self.next += 1;
        (index < self.list.length()).then(|| self.list.get(index))
    }
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        self.next().map(|item| seed.deserialize(Data(item))).transpose()
    }
}

/// The members of an object that are still to be read, and the value of the one whose key was read last.
struct Members {
    entries: Items,
    value: JsValue,
}

impl<'de> MapAccess<'de> for Members {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some(entry) = self.entries.next() else { return Ok(None) };
        let entry: Array = entry.unchecked_into();
        self.value = entry.get(1);
        seed.deserialize(Data(entry.get(0))).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(Data(std::mem::replace(&mut self.value, JsValue::NULL)))
    }
}
