//! Reads data along the table of the format.
//!
//! The reader walks the output of any serde deserializer: an object of a page, or JSON text. An invalid part
//! never makes the whole invalid. It becomes a finding with its path, and the parts around it are still read.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::bidi::closed;
#[cfg(any(not(browser), feature = "full"))]
use super::encoding::{damaged_word, decoded};
#[cfg(any(not(browser), feature = "full"))]
use super::line_breaks::on_one_line;
#[cfg(any(not(browser), feature = "full"))]
use super::markup::without_markup;
use super::printed;
use super::row::{Field, Kind, ObjectType};
use super::spelling::{nearest, slip};
use super::table::{CARD, MAX_POINTS, MAX_TEXT};
use crate::figure::{Figure, FigureError};
use crate::finding::{At, Findings, Fix, message, phrase, quoted, short};
use crate::full::{Full, IS_FULL};
use crate::qualifier;
use crate::text::count;

/// The value at a key.
#[derive(Debug)]
pub(crate) enum Slot {
    /// No value, or `null`.
    Absent,
    /// A value that could not be read. A finding says why.
    Wrong,
    Text(String),
    Figure(Figure),
    True(Full),
    False(Full),
    Object(Record),
    List(Vec<Slot>),
}

/// An object that has been read: a slot for each key of its type.
#[derive(Debug)]
pub(crate) struct Record {
    object: &'static ObjectType,
    slots: Vec<Slot>,
}

impl Record {
    /// The slot of `key`.
    fn get(&self, key: &str) -> &Slot {
        let slot = self.object.fields.iter().zip(&self.slots).find(|(field, _)| field.name == key);
        slot.map_or(&Slot::Absent, |(_, slot)| slot)
    }

    /// The text at `key`.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        if let Slot::Text(text) = self.get(key) { Some(text) } else { None }
    }

    /// A copy of the text at `key`.
    pub(crate) fn owned(&self, key: &str) -> Option<String> {
        self.text(key).map(str::to_owned)
    }

    /// The figure at `key`.
    pub(crate) fn figure(&self, key: &str) -> Option<Figure> {
        if let Slot::Figure(figure) = self.get(key) { Some(*figure) } else { None }
    }

    /// Whether `key` is `true`.
    pub(crate) fn is(&self, key: &str) -> bool {
        matches!(self.get(key), Slot::True(_))
    }

    /// The object at `key`.
    pub(crate) fn object(&self, key: &str) -> Option<&Record> {
        self.get(key).object()
    }

    /// The list at `key`.
    pub(crate) fn list(&self, key: &str) -> Option<&[Slot]> {
        if let Slot::List(slots) = self.get(key) { Some(slots) } else { None }
    }

    /// Whether there is a value at `key`, valid or not.
    pub(crate) fn has(&self, key: &str) -> bool {
        !matches!(self.get(key), Slot::Absent)
    }
}

impl Slot {
    /// The object in this slot.
    pub(crate) fn object(&self) -> Option<&Record> {
        if let Self::Object(record) = self { Some(record) } else { None }
    }

    /// Whether both have the same value. Of one that could not be read, nobody knows.
    fn equals(&self, other: &Self) -> bool {
        let all = |ours: &[Self], theirs: &[Self]| {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(one, other)| one.equals(other))
        };
        match (self, other) {
            (Self::Absent, Self::Absent) => true,
            (Self::Text(one), Self::Text(other)) => one == other,
            (Self::Figure(one), Self::Figure(other)) => one == other,
            (Self::Object(one), Self::Object(other)) => all(&one.slots, &other.slots),
            (Self::List(ours), Self::List(theirs)) => all(ours, theirs),
            _ => false,
        }
    }
}

/// Reads a card's data along the table, and records what is wrong with it.
///
/// # Errors
/// The deserializer's own: JSON that does not parse, or a script value that has no form in JSON.
pub(crate) fn read<'de, D: Deserializer<'de>>(deserializer: D, findings: &Findings) -> Result<Slot, D::Error> {
    Reader { kind: Kind::Object(&CARD), at: &At::Card, findings }.deserialize(deserializer)
}

/// Reads the value at one path.
#[derive(Clone, Copy)]
struct Reader<'a> {
    kind: Kind,
    at: &'a At<'a>,
    findings: &'a Findings,
}

impl Reader<'_> {
    /// Adds an error: the value is of another kind.
    fn refuse(self, found: impl FnOnce() -> String) -> Slot {
        self.refuse_with(found, || None)
    }

    /// The same with a fix.
    fn refuse_with(self, found: impl FnOnce() -> String, fix: impl FnOnce() -> Option<Fix>) -> Slot {
        // The full module may read it.
        if !IS_FULL {
            self.findings.ask();
        }
        self.findings.error(self.at, || match self.kind {
            Kind::Text => message(&found(), "a text", "Write it in quotation marks.").with(fix()),
            Kind::Figure | Kind::Stated(_) => message(&found(), "a figure", printed::REMEDY),
            Kind::Flag(_) => message(&found(), "true or false", "Write it without quotation marks."),
            Kind::Object(object) => {
                message(&found(), object.name, &phrase("Write { … } with the keys {0}.", &[&keys(object)]))
            }
            Kind::List(object, _) => message(&found(), "a list", &phrase("Write [ { … } ], each {0}.", &[object.name])),
            Kind::OneOrMore(object, ..) => {
                let remedy = phrase("Write { … } with the keys {0}, or [ { … } ] with several.", &[&keys(object)]);
                message(&found(), &phrase("{0} or a list", &[object.name]), &remedy)
            }
            Kind::TextOr(object) => {
                let remedy = phrase("Write it in quotation marks, or { … } with the keys {0}.", &[&keys(object)]);
                message(&found(), &phrase("a text or {0}", &[object.name]), &remedy)
            }
        });
        Slot::Wrong
    }

    fn number(self, number: Result<Figure, FigureError>) -> Slot {
        match (number, self.kind) {
            (Ok(figure), Kind::Figure | Kind::Stated(_)) => Slot::Figure(figure),
            (Ok(figure), _) => {
                let fix = || matches!(self.kind, Kind::Text).then(|| Fix::text(&figure.plain()));
                self.refuse_with(|| phrase("the number {0}", &[&figure.plain()]), fix)
            }
            (Err(_), _) => {
                self.findings.error(self.at, || {
                    let found = "a number that JSON does not keep exactly";
                    let remedy = "Write all its digits in quotation marks.";
                    message(found, "at most 15 digits, and no less than 0.000001", remedy)
                });
                Slot::Wrong
            }
        }
    }

    fn text(self, text: &str) -> Slot {
        let trimmed = text.trim_ascii();
        // An empty cell of a spreadsheet.
        if trimmed.is_empty() {
            return Slot::Absent;
        }
        match self.kind {
            Kind::Text | Kind::TextOr(_) => self.words(trimmed),
            Kind::Figure | Kind::Stated(_) => self.figure(trimmed).map_or(Slot::Wrong, Slot::Figure),
            _ => self.refuse(|| quoted(trimmed)),
        }
    }

    fn figure(self, text: &str) -> Option<Figure> {
        if !IS_FULL {
            let figure = Figure::parse(text).ok();
            if figure.is_none() {
                // The full module may be able to read it.
                self.findings.ask();
            }
            return figure;
        }
        let is_stated = matches!(self.kind, Kind::Stated(_));
        let parsed = if is_stated { qualifier::parse(text) } else { Figure::parse(text) };
        let figure = match parsed {
            Ok(figure) => {
                printed::doubt(text, is_stated, self.at, self.findings);
                figure
            }
            Err(error) => printed::read(text, &error, is_stated, self.at, self.findings)?,
        };
        if !figure.is_plain() {
            self.findings.need_words();
        }
        Some(figure)
    }

    fn words(self, text: &str) -> Slot {
        // Counts the bytes that begin a character.
        let length = text.bytes().filter(|byte| byte & 0xc0 != 0x80).count();
        if length > MAX_TEXT {
            self.findings.error(self.at, || {
                message(
                    &phrase("a text of {0} characters", &[&count(length)]),
                    "at most 2000 characters",
                    "Shorten it.",
                )
            });
            return Slot::Wrong;
        }
        if text.bytes().any(|byte| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')) {
            self.findings
                .error(self.at, || message("a text with a control character", "a text", "Take the character out."));
            return Slot::Wrong;
        }
        // In the other module the page shows a line break as a space.
        #[cfg(any(not(browser), feature = "full"))]
        let text = &*on_one_line(text);
        #[cfg(any(not(browser), feature = "full"))]
        self.doubt(text);
        Slot::Text(closed(text))
    }

    /// Warns of a text that is shown as it is, but was probably meant otherwise.
    #[cfg(any(not(browser), feature = "full"))]
    fn doubt(self, text: &str) {
        let plain = without_markup(text);
        let expected = if plain.is_some() { "a text without markup" } else { "a text in UTF-8" };
        let plain = plain.map(|plain| decoded(&plain).unwrap_or(plain)).or_else(|| decoded(text));
        if let Some(plain) = &plain {
            self.findings.warning(self.at, || {
                message(&quoted(text), expected, &phrase("Write \"{0}\".", &[plain])).with(Fix::text(plain))
            });
        }
        if let Some(word) = damaged_word(text) {
            self.findings.warning(self.at, || {
                let remedy = "Letters are lost, and another sign is in their place. Write them anew: nothing here \
                              says which they were.";
                message(&phrase("the word {0}", &[&quoted(word)]), "a word with all its letters", remedy)
            });
        }
        if NO_TEXTS.contains(&text) {
            self.findings.warning(self.at, || {
                message(&quoted(text), "a text", "Leave the key out where there is none.").with(Fix::Remove)
            });
        }
    }

    /// The index of a key in the object type. An unknown key gets a warning, with the known key that was
    /// probably meant. Only the full module can tell it from one that few cards have.
    fn position(self, key: &str, object: &ObjectType) -> Option<usize> {
        let position = object.fields.iter().position(|field| field.name == key);
        match position {
            None if IS_FULL => self.unknown_key(key, object),
            None => self.findings.ask(),
            Some(_) => {}
        }
        position
    }

    fn unknown_key(self, key: &str, object: &ObjectType) {
        self.findings.warning(&self.at.key(key), || {
            let key = short(key);
            let remedy = match nearest(key, object.fields.iter().map(|field| field.name)) {
                None => phrase("The keys here are {0}.", &[&keys(object)]),
                Some(name) => phrase("Did you mean {0}?", &[&quoted(name)]),
            };
            let fix = slip(key, object.fields.iter().map(|field| field.name));
            message(&phrase("the unknown key {0}", &[&quoted(key)]), "a key of the format", &remedy)
                .with(fix.map(|name| Fix::Rename(name.to_owned())))
        });
    }
}

/// What programs write where there is no text. `None` is not among them: it may be the answer to a question.
const NO_TEXTS: [&str; 8] = ["null", "NULL", "NaN", "nan", "NaT", "undefined", "#N/A", "<NA>"];

/// A list of the values of these slots: none where all of them are empty rows.
fn list(slots: Vec<Slot>) -> Slot {
    let is_nothing = !slots.is_empty() && slots.iter().all(|slot| matches!(slot, Slot::Absent));
    if is_nothing { Slot::Absent } else { Slot::List(slots) }
}

fn keys(object: &ObjectType) -> String {
    let mut keys = String::new();
    for field in object.fields {
        if !keys.is_empty() {
            keys.push_str(", ");
        }
        keys.push_str(field.name);
    }
    keys
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Slot;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Slot, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Reads a key of an object of this type: its index in the type.
struct Key<'a>(Reader<'a>, &'static ObjectType);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = Option<usize>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        let Self(reader, object) = self;
        Ok(reader.position(value, object))
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Slot;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("data as JSON has it")
    }

    fn visit_unit<E>(self) -> Result<Slot, E> {
        Ok(Slot::Absent)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Slot, E> {
        if let Kind::Flag(full) = self.kind {
            return Ok(if value { Slot::True(full) } else { Slot::False(full) });
        }
        Ok(self.refuse(|| if value { "true" } else { "false" }.into()))
    }

    #[expect(clippy::cast_precision_loss, reason = "an integer that a float does not hold is refused, see Figure")]
    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Slot, E> {
        self.visit_f64(value as f64)
    }

    #[expect(clippy::cast_precision_loss, reason = "as for visit_i64")]
    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Slot, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E>(self, value: f64) -> Result<Slot, E> {
        Ok(self.number(Figure::from_number(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Slot, E> {
        Ok(self.text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Slot, A::Error> {
        let (Kind::List(object, most) | Kind::OneOrMore(object, most, _)) = self.kind else {
            while seq.next_element::<IgnoredAny>()?.is_some() {}
            if !IS_FULL {
                // It may be one of those that only the full module reads.
                self.findings.ask();
            }
            return Ok(self.refuse(|| "a list".into()));
        };
        let mut slots = Vec::new();
        // An item that is invalid as a whole keeps its index, so that the paths of the others stay correct.
        // Of a series the newest points are kept, which come last.
        let keeps_last = IS_FULL && most == MAX_POINTS;
        while keeps_last || slots.len() < most {
            let at = self.at.item(slots.len());
            match seq.next_element_seed(Reader { kind: Kind::Object(object), at: &at, ..self })? {
                Some(slot) => slots.push(slot),
                None => break,
            }
        }
        let mut length = slots.len();
        while seq.next_element::<IgnoredAny>()?.is_some() {
            length += 1;
        }
        if length > most {
            self.findings.error(self.at, || {
                let most = count(most);
                let remedy = if keeps_last {
                    phrase("The newest {0} are shown: leave the others out, or state fewer dates.", &[&most])
                } else {
                    phrase("Choose the key ones: those after the first {0} are left out.", &[&most])
                };
                message(&phrase("a list of {0}", &[&count(length)]), &phrase("at most {0}", &[&most]), &remedy)
            });
            if keeps_last {
                slots.iter_mut().take(length - most).for_each(|slot| *slot = Slot::Absent);
            }
        }
        let is_nothing = slots.is_empty() && matches!(self.kind, Kind::OneOrMore(..));
        Ok(if is_nothing { Slot::Absent } else { list(slots) })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Slot, A::Error> {
        let (Kind::Object(object) | Kind::TextOr(object) | Kind::OneOrMore(object, ..)) = self.kind else {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(self.refuse(|| "an object".into()));
        };
        let mut slots: Vec<Slot> = object.fields.iter().map(|_| Slot::Absent).collect();
        let mut is_filled = false;
        while let Some(position) = map.next_key_seed(Key(self, object))? {
            let field = position.and_then(|position| object.fields.get(position).zip(slots.get_mut(position)));
            if let Some((Field { name, kind, .. }, slot)) = field {
                is_filled = true;
                let value = map.next_value_seed(Reader { kind: *kind, at: &self.at.key(name), ..self })?;
                // Where a key occurs twice, the last one counts, as in a browser.
                if IS_FULL && !matches!(slot, Slot::Absent) {
                    self.findings.warning(&self.at.key(name), || {
                        let found = phrase("the key {0} twice", &[&quoted(name)]);
                        let fix = slot.equals(&value).then_some(Fix::RemoveRepetition);
                        message(&found, "each key once", "Remove one of them: the last one counts.").with(fix)
                    });
                }
                *slot = value;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        // A row of empty cells is nothing either.
        let is_nothing = is_filled && slots.iter().all(|slot| matches!(slot, Slot::Absent));
        Ok(if is_nothing { Slot::Absent } else { Slot::Object(Record { object, slots }) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_json(json: &str) -> (Slot, Vec<String>) {
        let findings = Findings::default();
        let slot = read(&mut serde_json::Deserializer::from_str(json), &findings).unwrap();
        (slot, findings.into_vec().iter().map(crate::finding::Finding::message).collect())
    }

    #[test]
    fn an_unknown_key_gets_the_nearest_known_one() {
        let (_, findings) = read_json(r#"{ "titel": "x", "stats": [ { "vlaue": 1, "colour": {}, "Label": "a" } ] }"#);
        assert_eq!(
            findings,
            [
                "titel: found the unknown key \"titel\", expected a key of the format. Did you mean \"title\"?",
                "stats[0].vlaue: found the unknown key \"vlaue\", expected a key of the format. Did you mean \"value\"?",
                "stats[0].colour: found the unknown key \"colour\", expected a key of the format. The keys here are \
                 id, label, value, date, text, missing, unit, display, share, target, range, margin, change, compare, rank, partsOf, series, status, quote, note, \
                 source.",
                "stats[0].Label: found the unknown key \"Label\", expected a key of the format. Did you mean \"label\"?",
            ]
        );
    }

    #[test]
    fn a_wrong_part_does_not_affect_its_neighbours() {
        let (slot, findings) = read_json(r#"{ "title": 7, "stats": [ 5, { "label": "a", "value": "1,000" } ] }"#);
        let card = slot.object().unwrap();
        assert!(card.has("title"));
        assert_eq!(card.text("title"), None);
        let stats = card.list("stats").unwrap();
        assert_eq!(stats[1].object().unwrap().text("label"), Some("a"));
        assert!(stats[0].object().is_none());
        assert_eq!(
            findings,
            [
                "title: found the number 7, expected a text. Write it in quotation marks.",
                "stats[0]: found the number 5, expected a stat. Write { … } with the keys id, label, value, date, text, \
                 missing, unit, display, share, target, range, margin, change, compare, rank, partsOf, series, status, quote, note, source.",
                "stats[1].value: found \"1,000\", expected a figure that can be read one way only. Write 1000 or \
                 1.000, whichever is meant.",
            ]
        );
    }

    #[test]
    fn null_counts_as_absent_and_texts_are_trimmed() {
        let (slot, findings) = read_json(r#"{ "title": null, "note": "  a note \n" }"#);
        let card = slot.object().unwrap();
        assert!(!card.has("title"));
        assert_eq!(card.text("note"), Some("a note"));
        assert!(findings.is_empty());
    }

    #[test]
    fn data_that_nests_deeper_than_the_format_is_skipped() {
        let nested = "[".repeat(100) + &"]".repeat(100);
        let (slot, findings) = read_json(&format!(r#"{{ "title": {nested}, "x": {nested}, "note": "n" }}"#));
        assert_eq!(slot.object().unwrap().text("note"), Some("n"));
        assert_eq!(findings.len(), 2);
        assert_eq!(findings[0], "title: found a list, expected a text. Write it in quotation marks.");
    }
}
