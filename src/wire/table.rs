//! The table of the format: which keys an object may have, and what may stand at each.

use crate::IS_FULL;
use crate::format::WORDS;

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
