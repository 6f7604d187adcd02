//! The host's data as serde takes it.
//!
//! It crosses in one piece, as `tokens` of `www/data.js` writes it. Walking the page's own objects instead, a call into
//! JavaScript for each value, made `fact-card.js` 948 bytes heavier, compressed (17,657 for 16,709), and having
//! serde-wasm-bindgen walk them another 3,476, since it also knows what no JSON has (maps, typed arrays, iterables, big integers) and
//! describes values of a kind that it was not asked for, which takes the printing of floats along. It carries the findings
//! back, in the module where bytes count less: see `explain`.

use std::fmt;

use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};

/// Tokens that are still to be read, each ended by U+0000.
pub(super) struct Data<'de>(pub(super) &'de str);

impl<'de> Data<'de> {
    /// The byte that the next token begins with. It says what the token is.
    fn kind(&self) -> Option<u8> {
        self.0.bytes().next()
    }

    /// Takes the next token: empty where there is none.
    fn take(&mut self) -> &'de str {
        let end = self.0.bytes().position(|byte| byte == 0).unwrap_or(self.0.len());
        let token = self.0.get(..end).unwrap_or_default();
        self.0 = self.0.get(end + 1..).unwrap_or_default();
        token
    }

    /// Whether a list or an object goes on. Takes what ends it.
    fn goes_on(&mut self) -> bool {
        let ends = matches!(self.kind(), None | Some(b']' | b'}'));
        if ends {
            self.take();
        }
        !ends
    }
}

/// Never made: tokens can always be read.
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

impl<'de> serde::Deserializer<'de> for &mut Data<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let token = self.take();
        match token.bytes().next() {
            Some(b'"') => visitor.visit_borrowed_str(token.get(1..).unwrap_or_default()),
            Some(b'[') => visitor.visit_seq(self),
            Some(b'{') => visitor.visit_map(self),
            Some(b't') => visitor.visit_bool(true),
            Some(b'f') => visitor.visit_bool(false),
            None | Some(b'n') => visitor.visit_unit(),
            // A number. Its digits are what counts, and serde has no call for digits.
            Some(_) => visitor.visit_borrowed_bytes(token.as_bytes()),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_borrowed_str(self.take().get(1..).unwrap_or_default())
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let mut depth = 0_usize;
        loop {
            depth = match self.kind() {
                Some(b'[' | b'{') => depth + 1,
                Some(b']' | b'}') => depth.saturating_sub(1),
                Some(_) => depth,
                None => 0,
            };
            self.take();
            if depth == 0 {
                return visitor.visit_unit();
            }
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier
    }
}

impl<'de> SeqAccess<'de> for &mut Data<'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        if self.goes_on() { seed.deserialize(&mut **self).map(Some) } else { Ok(None) }
    }
}

impl<'de> MapAccess<'de> for &mut Data<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        if self.goes_on() { seed.deserialize(&mut **self).map(Some) } else { Ok(None) }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(&mut **self)
    }
}
