//! The untrusted shape of a card's data.
//!
//! The format is a table: [`CARD`] says which keys an object may have and what may stand at each. Reading walks whatever a
//! serde deserializer offers (a page's object, or JSON text) along that table. A wrong
//! part never fails the whole: it becomes a finding with its path, and its neighbours are read on. What the fields
//! *mean* is not decided here but in [`crate::card`].

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::IS_FULL;
use crate::figure::{self, Figure, FigureError};
use crate::finding::{At, Findings, Said, count, join, quoted, say, short};
use crate::format::{MEASURES, WORDS};

/// The most stats a card may have.
pub const MAX_STATS: usize = 12;
/// The most points a series may have: ten years of months.
pub const MAX_POINTS: usize = 120;
/// The most characters one text may have.
pub const MAX_TEXT: usize = 2_000;
/// The most bytes of JSON a card may have. Whoever holds the text counts them: [`crate::card::Card::from_json`], and the
/// script in a browser.
pub const MAX_BYTES: usize = 64 * 1024;

/// An object of the format: what it is called in a finding, and its keys.
#[derive(Debug)]
pub struct Shape {
    /// What it is, with its article: "a stat".
    pub name: &'static str,
    /// Each key with what may stand there, in the order of the documentation.
    pub fields: &'static [(&'static str, Kind)],
}

/// What may stand at a key. Nothing nests deeper than these say.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A text of up to [`MAX_TEXT`] characters.
    Text,
    /// A number, or a text with the digits of one.
    Figure,
    /// An object.
    Object(&'static Shape),
    /// A list of objects, up to so many.
    List(&'static Shape, usize),
    /// A text, or an object in its place.
    TextOr(&'static Shape),
    /// What the wasm module that every reader loads leaves to the other one.
    Elsewhere,
}

/// What may stand at a key that few cards have.
const fn rare(kind: Kind) -> Kind {
    if IS_FULL { kind } else { Kind::Elsewhere }
}

/// The card.
pub static CARD: Shape = Shape {
    name: "a card",
    fields: &[
        ("lang", Kind::Text),
        ("title", Kind::Text),
        ("asOf", Kind::Text),
        ("stats", Kind::List(&STAT, MAX_STATS)),
        ("note", Kind::Text),
        ("source", Kind::Object(&SOURCE)),
        ("labels", rare(Kind::Object(&LABELS))),
        // Where an editor finds the JSON Schema. Nothing is made of it.
        ("$schema", Kind::Text),
    ],
};

/// One fact with its label.
pub static STAT: Shape = Shape {
    name: "a stat",
    fields: &[
        ("id", Kind::Text),
        ("label", Kind::Text),
        ("value", Kind::Figure),
        ("date", Kind::Text),
        ("text", Kind::Text),
        ("missing", Kind::Text),
        ("unit", Kind::TextOr(&UNIT)),
        ("display", Kind::Text),
        ("share", Kind::Object(&SHARE)),
        ("target", Kind::Object(&TARGET)),
        ("range", rare(Kind::Object(&RANGE))),
        ("margin", rare(Kind::Object(&MARGIN))),
        ("change", Kind::Object(&CHANGE)),
        ("rank", rare(Kind::Object(&RANK))),
        ("partsOf", Kind::Text),
        ("series", rare(Kind::List(&POINT, MAX_POINTS))),
        ("note", Kind::Text),
        ("source", Kind::Object(&SOURCE)),
    ],
};

/// The stat's figure is a part of a whole.
pub static SHARE: Shape = Shape {
    name: "a share",
    fields: &[("percent", Kind::Figure), ("of", Kind::Text), ("ofStat", Kind::Text), ("ofTotal", Kind::Figure)],
};

/// The stat's figure is on its way to a target.
pub static TARGET: Shape = Shape {
    name: "a target",
    fields: &[
        ("percent", Kind::Figure),
        ("of", Kind::Text),
        ("ofStat", Kind::Text),
        ("ofTotal", Kind::Figure),
        ("value", Kind::Figure),
        ("by", Kind::Text),
        ("reached", Kind::Figure),
    ],
};

/// The figure, or what is known of it, lies between two others.
pub static RANGE: Shape =
    Shape { name: "a range", fields: &[("low", Kind::Figure), ("high", Kind::Figure), ("confidence", Kind::Figure)] };

/// The figure is uncertain by so much.
pub static MARGIN: Shape = Shape { name: "a margin", fields: &[("value", Kind::Figure), ("confidence", Kind::Figure)] };

/// The figure was another one before.
pub static CHANGE: Shape = Shape {
    name: "a change",
    fields: &[
        ("from", Kind::Figure),
        ("date", Kind::Text),
        ("by", Kind::Figure),
        ("percent", Kind::Figure),
        ("better", Kind::Text),
    ],
};

/// The stat's place in a field.
pub static RANK: Shape =
    Shape { name: "a rank", fields: &[("place", Kind::Figure), ("of", Kind::Figure), ("among", Kind::TextOr(&FORMS))] };

/// A point of a series.
pub static POINT: Shape = Shape { name: "a point", fields: &[("date", Kind::Text), ("value", Kind::Figure)] };

/// What figures are counted in, where that is not the same words for all.
pub static UNIT: Shape = Shape {
    name: "a unit",
    fields: &[
        ("currency", Kind::Text),
        ("measure", Kind::Text),
        ("zero", Kind::Text),
        ("one", Kind::Text),
        ("two", Kind::Text),
        ("few", Kind::Text),
        ("many", Kind::Text),
        ("other", Kind::Text),
    ],
};

/// Words for each of the CLDR's categories of numbers.
pub static FORMS: Shape = Shape {
    name: "an object of plural forms",
    fields: &[
        ("zero", Kind::Text),
        ("one", Kind::Text),
        ("two", Kind::Text),
        ("few", Kind::Text),
        ("many", Kind::Text),
        ("other", Kind::Text),
    ],
};

/// The page's own words for the card's interface.
pub static LABELS: Shape = Shape { name: "an object of labels", fields: &LABEL_FIELDS };

/// The names of all our words.
#[expect(clippy::indexing_slicing, reason = "it is worked out when the crate is compiled, which fails where it panics")]
static LABEL_FIELDS: [(&str, Kind); WORDS.len()] = {
    let mut fields = [("", Kind::TextOr(&FORMS)); WORDS.len()];
    let mut index = 0;
    while index < fields.len() {
        fields[index].0 = WORDS[index].0;
        index += 1;
    }
    fields
};

/// Where figures come from.
pub static SOURCE: Shape =
    Shape { name: "a source", fields: &[("name", Kind::Text), ("url", Kind::Text), ("date", Kind::Text)] };

/// What stood at a key.
#[derive(Debug)]
pub(crate) enum Slot {
    /// Nothing, or `null`.
    Absent,
    /// Something that could not be read: a finding says why.
    Wrong,
    Text(String),
    Figure(Figure),
    Object(Record),
    List(Vec<Slot>),
}

/// An object that has been read: a slot for each key of its shape.
#[derive(Debug)]
pub(crate) struct Record {
    shape: &'static Shape,
    slots: Vec<Slot>,
}

impl Record {
    /// What stands at `key`.
    fn get(&self, key: &str) -> &Slot {
        let slot = self.shape.fields.iter().zip(&self.slots).find(|((name, _), _)| *name == key);
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

    /// The object at `key`.
    pub(crate) fn object(&self, key: &str) -> Option<&Record> {
        self.get(key).object()
    }

    /// The list at `key`.
    pub(crate) fn list(&self, key: &str) -> Option<&[Slot]> {
        if let Slot::List(slots) = self.get(key) { Some(slots) } else { None }
    }

    /// Whether something stands at `key`, right or wrong.
    pub(crate) fn has(&self, key: &str) -> bool {
        !matches!(self.get(key), Slot::Absent)
    }
}

impl Slot {
    /// The object that stands here.
    pub(crate) fn object(&self) -> Option<&Record> {
        if let Self::Object(record) = self { Some(record) } else { None }
    }
}

/// Reads a card's data along the table, noting what is wrong with it.
///
/// # Errors
/// The deserializer's own: JSON that does not parse, or a value from script that JSON has no form for.
pub(crate) fn read<'de, D: Deserializer<'de>>(deserializer: D, findings: &Findings) -> Result<Slot, D::Error> {
    Reader { kind: Kind::Object(&CARD), at: &At::Card, findings }.deserialize(deserializer)
}

/// Reads what stands at one place.
#[derive(Clone, Copy)]
struct Reader<'a> {
    kind: Kind,
    at: &'a At<'a>,
    findings: &'a Findings,
}

impl Reader<'_> {
    /// Notes that something of another kind stands here.
    fn refuse(self, found: impl FnOnce() -> String) -> Slot {
        self.findings.error(self.at, || match self.kind {
            Kind::Text => say(&found(), "a text", "Write it in quotation marks."),
            Kind::Figure => {
                let remedy = "Write digits with at most one point, as a number or in quotation marks: 18.25.";
                say(&found(), "a figure", remedy)
            }
            Kind::Object(shape) => say(&found(), shape.name, &join(&["Write { … } with the keys ", &keys(shape), "."])),
            Kind::List(shape, _) => say(&found(), "a list", &join(&["Write [ { … } ], each ", shape.name, "."])),
            Kind::Elsewhere => say(&found(), "nothing", ""),
            Kind::TextOr(shape) => {
                let remedy = join(&["Write it in quotation marks, or { … } with the keys ", &keys(shape), "."]);
                say(&found(), &join(&["a text or ", shape.name]), &remedy)
            }
        });
        Slot::Wrong
    }

    fn number(self, number: Result<Figure, FigureError>) -> Slot {
        match (number, self.kind) {
            (Ok(figure), Kind::Figure) => Slot::Figure(figure),
            (Ok(figure), _) => self.refuse(|| join(&["the number ", &figure.plain()])),
            (Err(_), _) => {
                self.findings.error(self.at, || {
                    let found = "a number that JSON does not keep exactly";
                    let remedy = "Write all its digits in quotation marks.";
                    say(found, "at most 15 digits, and no less than 0.000001", remedy)
                });
                Slot::Wrong
            }
        }
    }

    fn text(self, text: &str) -> Slot {
        let trimmed = text.trim_ascii();
        match self.kind {
            Kind::Text | Kind::TextOr(_) => self.words(trimmed),
            Kind::Figure => match Figure::parse(trimmed) {
                Ok(figure) => Slot::Figure(figure),
                Err(error) => {
                    self.findings.error(self.at, || not_a_figure(trimmed, &error));
                    Slot::Wrong
                }
            },
            _ => self.refuse(|| quoted(trimmed)),
        }
    }

    fn words(self, text: &str) -> Slot {
        // The bytes that begin a character.
        let length = text.bytes().filter(|byte| byte & 0xc0 != 0x80).count();
        if length == 0 {
            self.findings.error(self.at, || say("an empty text", "some words", "Write them, or leave the key out."));
            return Slot::Wrong;
        }
        if length > MAX_TEXT {
            self.findings.error(self.at, || {
                say(&join(&["a text of ", &count(length), " characters"]), "at most 2000 characters", "Shorten it.")
            });
            return Slot::Wrong;
        }
        if text.bytes().any(|byte| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')) {
            self.findings
                .error(self.at, || say("a text with a control character", "a text", "Take the character out."));
            return Slot::Wrong;
        }
        Slot::Text(closed(text))
    }

    /// The position of a key among those of the shape. One that is not ours gets a warning, with the one of ours that was
    /// probably meant.
    fn position(self, key: &str, shape: &Shape) -> Option<usize> {
        let position = shape.fields.iter().position(|(name, _)| *name == key);
        if position.is_none() {
            self.unknown_key(key, shape);
        }
        position
    }

    fn unknown_key(self, key: &str, shape: &Shape) {
        self.findings.warning(&self.at.key(key), || {
            let key = short(key);
            let remedy = match nearest(key, shape.fields.iter().map(|(name, _)| *name)) {
                None => join(&["The keys here are ", &keys(shape), "."]),
                Some(name) => join(&["Did you mean ", &quoted(name), "?"]),
            };
            say(&join(&["the unknown key ", &quoted(key)]), "a key of the format", &remedy)
        });
    }
}

/// A text that ends every change of direction that it begins (Unicode's bidirectional algorithm, UAX 9, X1 to X8), so that the words and
/// figures that the card writes behind it stay in their places. What is added is invisible.
fn closed(text: &str) -> String {
    let mut closed = String::from(text);
    let mut ends: Vec<&str> = Vec::new();
    // Each is of three bytes, and 0xe2 begins a character wherever it stands.
    for code in text.as_bytes().windows(3).filter(|code| code.starts_with(&[0xe2])) {
        match code {
            [_, 0x80, 0xaa | 0xab | 0xad | 0xae] => ends.push("\u{202c}"),
            [_, 0x81, 0xa6..=0xa8] => ends.push("\u{2069}"),
            [_, 0x80, 0xac] if ends.last() == Some(&"\u{202c}") => {
                ends.pop();
            }
            [_, 0x81, 0xa9] if ends.contains(&"\u{2069}") => while ends.pop() == Some("\u{202c}") {},
            _ => {}
        }
    }
    while let Some(end) = ends.pop() {
        closed.push_str(end);
    }
    closed
}

fn not_a_figure(text: &str, error: &FigureError) -> Said {
    if let Some(percent) = text.strip_suffix('%') {
        let percent = percent.trim_ascii();
        let meant = figure::meant_by(percent).unwrap_or_else(|| percent.to_owned());
        let remedy = join(&["Write ", &meant, ". For a value in percent add \"unit\": \"%\"."]);
        return say(&quoted(text), "a figure without a sign for percent", &remedy);
    }
    match (error, figure::meant_by(text)) {
        (FigureError::TooLong, _) => say(&quoted(text), "at most 30 digits", "Round it, or choose a larger unit."),
        (_, Some(meant)) => {
            say(&quoted(text), "a figure", &join(&["Write \"", &meant, "\": the card writes it as the language does."]))
        }
        (_, None) => say(
            &quoted(text),
            "a figure",
            "Write digits with at most one point, as a number or in quotation marks: 18.25.",
        ),
    }
}

/// Symbols of measures, each with the name of its measure.
const SYMBOLS: &str = "km kilometer m meter cm centimeter mm millimeter ha hectare kg kilogram g gram t tonne l liter \
    °C celsius °F fahrenheit km² square-kilometer km2 square-kilometer m² square-meter m2 square-meter m³ cubic-meter \
    m3 cubic-meter mi mile ft foot lb pound oz ounce km/h kilometer-per-hour kph kilometer-per-hour mph mile-per-hour \
    m/s meter-per-second kWh kilowatt-hour kW kilowatt MW megawatt GW gigawatt min minute h hour s second";

/// The measure that was probably meant.
pub(crate) fn nearest_measure(name: &str) -> Option<&'static str> {
    let names = || MEASURES.split_ascii_whitespace();
    let mut symbols = SYMBOLS.split_ascii_whitespace();
    while let Some((symbol, measure)) = symbols.next().zip(symbols.next()) {
        if symbol == name {
            return Some(measure);
        }
    }
    // "degree celsius" has one in it.
    names()
        .find(|known| name.split(' ').any(|word| word.eq_ignore_ascii_case(known)))
        .or_else(|| nearest(name, names()))
}

/// The name that is spelt most like another, if any is: a third of its letters may be wrong, but at least one.
fn nearest(key: &str, names: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let key = key.to_ascii_lowercase();
    let distance = |name: &str| strsim::osa_distance(&key, &name.to_ascii_lowercase());
    names.filter(|name| distance(name) <= name.len().div_ceil(3)).min_by_key(|name| distance(name))
}

fn keys(shape: &Shape) -> String {
    let mut keys = String::new();
    for (key, _) in shape.fields {
        if !keys.is_empty() {
            keys.push_str(", ");
        }
        keys.push_str(key);
    }
    keys
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Slot;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Slot, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Reads a key of an object of this shape: its position among the shape's.
struct Key<'a>(Reader<'a>, &'static Shape);

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
        let Self(reader, shape) = self;
        Ok(reader.position(value, shape))
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
        let Kind::List(shape, most) = self.kind else {
            while seq.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(self.refuse(|| "a list".into()));
        };
        let mut slots = Vec::new();
        // An item that is wrong as a whole keeps its place, so that the paths of the others stay true.
        while slots.len() < most {
            let at = self.at.item(slots.len());
            match seq.next_element_seed(Reader { kind: Kind::Object(shape), at: &at, ..self })? {
                Some(slot) => slots.push(slot),
                None => return Ok(Slot::List(slots)),
            }
        }
        let mut length = slots.len();
        while seq.next_element::<IgnoredAny>()?.is_some() {
            length += 1;
        }
        if length > most {
            self.findings.error(self.at, || {
                let remedy = join(&["Choose the key ones: those after the first ", &count(most), " are left out."]);
                say(&join(&["a list of ", &count(length)]), &join(&["at most ", &count(most)]), &remedy)
            });
        }
        Ok(Slot::List(slots))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Slot, A::Error> {
        let (Kind::Object(shape) | Kind::TextOr(shape)) = self.kind else {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(self.refuse(|| "an object".into()));
        };
        let mut slots: Vec<Slot> = shape.fields.iter().map(|_| Slot::Absent).collect();
        while let Some(position) = map.next_key_seed(Key(self, shape))? {
            let field = position.and_then(|position| shape.fields.get(position).zip(slots.get_mut(position)));
            if let Some(((_, Kind::Elsewhere), _)) = field {
                self.findings.ask();
                map.next_value::<IgnoredAny>()?;
            } else if let Some(((name, kind), slot)) = field {
                // Of a key that stands twice the last one counts, as in a browser.
                *slot = map.next_value_seed(Reader { kind: *kind, at: &self.at.key(name), ..self })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Slot::Object(Record { shape, slots }))
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
    fn a_key_that_is_not_ours_names_the_nearest() {
        let (_, findings) = read_json(r#"{ "titel": "x", "stats": [ { "vlaue": 1, "colour": {}, "Label": "a" } ] }"#);
        assert_eq!(
            findings,
            [
                "titel: found the unknown key \"titel\", expected a key of the format. Did you mean \"title\"?",
                "stats[0].vlaue: found the unknown key \"vlaue\", expected a key of the format. Did you mean \"value\"?",
                "stats[0].colour: found the unknown key \"colour\", expected a key of the format. The keys here are \
                 id, label, value, date, text, missing, unit, display, share, target, range, margin, change, rank, partsOf, series, note, \
                 source.",
                "stats[0].Label: found the unknown key \"Label\", expected a key of the format. Did you mean \"label\"?",
            ]
        );
    }

    #[test]
    fn a_wrong_part_does_not_take_its_neighbours_along() {
        let (slot, findings) = read_json(r#"{ "title": 7, "stats": [ 5, { "label": "a", "value": "1.000.000" } ] }"#);
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
                 missing, unit, display, share, target, range, margin, change, rank, partsOf, series, note, source.",
                "stats[1].value: found \"1.000.000\", expected a figure. Write \"1000000\": the card writes it as \
                 the language does.",
            ]
        );
    }

    #[test]
    fn every_symbol_is_that_of_a_measure() {
        let words: Vec<_> = SYMBOLS.split_ascii_whitespace().collect();
        for pair in words.chunks(2) {
            assert!(crate::format::is_measure(pair[1]), "{pair:?}");
            assert!(!crate::format::is_measure(pair[0]), "{pair:?}");
            assert_eq!(nearest_measure(pair[0]), Some(pair[1]));
        }
    }

    #[test]
    fn a_change_of_direction_ends_with_its_text() {
        for (text, closed) in [
            ("plain", "plain"),
            ("\u{202e}evil", "\u{202e}evil\u{202c}"),
            ("\u{202a}a\u{202c}b", "\u{202a}a\u{202c}b"),
            ("\u{2067}a\u{202e}b", "\u{2067}a\u{202e}b\u{202c}\u{2069}"),
            // The end of the outer one ends the inner one too.
            ("\u{2066}a\u{202b}b\u{2069}c", "\u{2066}a\u{202b}b\u{2069}c"),
            // What was never begun ends nothing.
            ("a\u{2069}\u{202c}b", "a\u{2069}\u{202c}b"),
            ("\u{2068}\u{2068}a\u{2069}", "\u{2068}\u{2068}a\u{2069}\u{2069}"),
            ("\u{2026} \u{20ac}", "\u{2026} \u{20ac}"),
        ] {
            assert_eq!(super::closed(text), closed, "{text:?}");
        }
    }

    #[test]
    fn null_is_as_good_as_nothing_and_texts_are_trimmed() {
        let (slot, findings) = read_json(r#"{ "title": null, "note": "  a note \n" }"#);
        let card = slot.object().unwrap();
        assert!(!card.has("title"));
        assert_eq!(card.text("note"), Some("a note"));
        assert!(findings.is_empty());
    }

    #[test]
    fn what_nests_deeper_than_the_format_is_passed_over() {
        let nested = "[".repeat(100) + &"]".repeat(100);
        let (slot, findings) = read_json(&format!(r#"{{ "title": {nested}, "x": {nested}, "note": "n" }}"#));
        assert_eq!(slot.object().unwrap().text("note"), Some("n"));
        assert_eq!(findings.len(), 2);
        assert_eq!(findings[0], "title: found a list, expected a text. Write it in quotation marks.");
    }
}
