//! The building blocks of the format's table: object types, and the columns of a row.
//!
//! A wasm module contains only the keys and their kinds. Documentation for people and for editors stays out
//! of it: see [`Kept`].

use crate::full::{Full, IS_FULL};

/// An object of the format, with a row for each of its keys.
#[derive(Debug)]
pub struct ObjectType {
    /// Its name in findings, with the article: "a stat".
    pub name: &'static str,
    /// Its keys, in the order of the documentation.
    pub fields: &'static [Field],
    /// Its description in documentation and schema.
    pub docs: Kept<ObjectDocs>,
}

/// A row of the table: a key and its values.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The key.
    pub name: &'static str,
    /// The kind of value that the reader accepts.
    pub kind: Kind,
    /// Its description in documentation and schema.
    pub docs: Kept<FieldDocs>,
}

/// The kind of value at a key. Nothing nests deeper than these kinds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A text of up to [`MAX_TEXT`](super::MAX_TEXT) characters.
    Text,
    /// A number, or a text with the digits of one.
    Figure,
    /// The same, or a text with a qualifier before the digits: `about 300000`. Only the full module reads it.
    Stated(Full),
    /// `true` or `false`.
    Flag(Full),
    /// An object.
    Object(&'static ObjectType),
    /// A list of objects, up to this many.
    List(&'static ObjectType, usize),
    /// An object, or a list of up to this many.
    OneOrMore(&'static ObjectType, usize, Full),
    /// A text or an object.
    TextOr(&'static ObjectType),
}

#[cfg(not(browser))]
impl Kind {
    /// The type of the objects that a value of this kind may be, or may consist of.
    pub fn object(self) -> Option<&'static ObjectType> {
        match self {
            Self::Object(object) | Self::List(object, _) | Self::OneOrMore(object, ..) | Self::TextOr(object) => {
                Some(object)
            }
            Self::Text | Self::Figure | Self::Stated(_) | Self::Flag(_) => None,
        }
    }
}

/// The documentation of an object type.
#[derive(Clone, Copy, Debug)]
pub struct ObjectDocs {
    /// The name of the type in schema and TypeScript: "Stat".
    pub type_name: &'static str,
    /// What the object is.
    pub sentence: &'static str,
    /// Keys of which at least one is required. If all keys are listed, the object must not be empty.
    pub any_of: &'static [&'static str],
}

/// The documentation of a key. In all texts, code is in backticks.
#[derive(Clone, Copy, Debug)]
pub struct FieldDocs {
    /// What the value means.
    pub sentence: &'static str,
    /// Which texts are accepted, if it is a text.
    pub texts: Texts,
    /// Whether the key is required.
    pub is_required: bool,
    /// The smallest number of items, if it is a list.
    pub least: usize,
    /// The unit of a figure.
    pub unit: &'static str,
    /// Which figures are accepted.
    pub range: &'static str,
    /// The default without the key.
    pub default: &'static str,
    /// Example values, each as JSON.
    pub examples: &'static [&'static str],
    /// The first version that has the key.
    pub since: &'static str,
}

/// Which texts a key accepts.
#[derive(Clone, Copy, Debug)]
pub enum Texts {
    /// Any text.
    Any,
    /// A year, a month or a day.
    Date,
    /// A BCP 47 language tag.
    LanguageTag,
    /// An absolute address, `http` or `https`.
    Link,
    /// An ISO 4217 code.
    Currency,
    /// The name of a measure. Unknown names are accepted too, and shown unchanged.
    Measure,
    /// One of these.
    OneOf(&'static [&'static str]),
}

/// Documentation. In wasm it is empty and takes no bytes.
#[cfg(not(browser))]
pub type Kept<T> = T;
/// Documentation. In wasm it is empty and takes no bytes.
#[cfg(browser)]
pub type Kept<T> = std::marker::PhantomData<T>;

#[cfg(not(browser))]
pub(super) const fn keep<T: Copy>(docs: T) -> Kept<T> {
    docs
}
#[cfg(browser)]
pub(super) const fn keep<T: Copy>(_: T) -> Kept<T> {
    std::marker::PhantomData
}

/// Begins the documentation of a key.
pub(super) const fn about(sentence: &'static str) -> FieldDocs {
    FieldDocs {
        sentence,
        texts: Texts::Any,
        is_required: false,
        least: 0,
        unit: "",
        range: "",
        default: "",
        examples: &[],
        since: FieldDocs::FIRST_VERSION,
    }
}

impl FieldDocs {
    /// The version of all keys that were not added later.
    pub const FIRST_VERSION: &str = "0.1.0";

    pub(super) const fn required(self) -> Self {
        Self { is_required: true, ..self }
    }

    pub(super) const fn unit(self, unit: &'static str) -> Self {
        Self { unit, ..self }
    }

    pub(super) const fn range(self, range: &'static str) -> Self {
        Self { range, ..self }
    }

    pub(super) const fn default(self, default: &'static str) -> Self {
        Self { default, ..self }
    }

    pub(super) const fn examples(self, examples: &'static [&'static str]) -> Self {
        Self { examples, ..self }
    }

    const fn texts(self, texts: Texts) -> Self {
        Self { texts, ..self }
    }
}

pub(super) const fn text(name: &'static str, docs: FieldDocs) -> Field {
    Field { name, kind: Kind::Text, docs: keep(docs) }
}

pub(super) const fn date(name: &'static str, docs: FieldDocs) -> Field {
    text(name, docs.texts(Texts::Date))
}

pub(super) const fn language_tag(name: &'static str, docs: FieldDocs) -> Field {
    text(name, docs.texts(Texts::LanguageTag))
}

pub(super) const fn link(name: &'static str, docs: FieldDocs) -> Field {
    text(name, docs.texts(Texts::Link))
}

pub(super) const fn currency(name: &'static str, docs: FieldDocs) -> Field {
    text(name, docs.texts(Texts::Currency))
}

pub(super) const fn measure(name: &'static str, docs: FieldDocs) -> Field {
    text(name, docs.texts(Texts::Measure))
}

pub(super) const fn one_of(name: &'static str, texts: &'static [&'static str], docs: FieldDocs) -> Field {
    text(name, docs.texts(Texts::OneOf(texts)))
}

pub(super) const fn figure(name: &'static str, docs: FieldDocs) -> Field {
    Field { name, kind: Kind::Figure, docs: keep(docs) }
}

/// One of some texts, or an object that only the full module reads.
pub(super) const fn one_of_or(
    name: &'static str,
    texts: &'static [&'static str],
    of: &'static ObjectType,
    docs: FieldDocs,
) -> Field {
    Field { kind: if IS_FULL { Kind::TextOr(of) } else { Kind::Text }, ..one_of(name, texts, docs) }
}

/// A figure that may have a qualifier before it.
pub(super) const fn stated(name: &'static str, docs: FieldDocs) -> Field {
    let kind = match Full::HERE {
        Some(full) => Kind::Stated(full),
        None => Kind::Figure,
    };
    Field { name, kind, docs: keep(docs) }
}

pub(super) const fn flag(name: &'static str, docs: FieldDocs) -> Field {
    let kind = match Full::HERE {
        Some(full) => Kind::Flag(full),
        None => Kind::Text,
    };
    Field { name, kind, docs: keep(docs) }
}

pub(super) const fn object(name: &'static str, of: &'static ObjectType, docs: FieldDocs) -> Field {
    Field { name, kind: Kind::Object(of), docs: keep(docs) }
}

pub(super) const fn text_or(name: &'static str, of: &'static ObjectType, docs: FieldDocs) -> Field {
    Field { name, kind: Kind::TextOr(of), docs: keep(docs) }
}

/// A list of `least` to `most` objects.
pub(super) const fn list(
    name: &'static str,
    of: &'static ObjectType,
    least: usize,
    most: usize,
    docs: FieldDocs,
) -> Field {
    Field { name, kind: Kind::List(of, most), docs: keep(FieldDocs { least, ..docs }) }
}

/// An object, or a list of up to `most`. The module that every reader loads reads only the object.
pub(super) const fn one_or_more(name: &'static str, of: &'static ObjectType, most: usize, docs: FieldDocs) -> Field {
    let kind = match Full::HERE {
        Some(full) => Kind::OneOrMore(of, most, full),
        None => Kind::Object(of),
    };
    Field { name, kind, docs: keep(FieldDocs { least: 1, ..docs }) }
}

impl Field {
    /// Marks a key that few cards have, so that only the full module reads it. The module that every reader
    /// loads does not even have its name: it asks for the full one wherever it does not know a key.
    pub(super) const fn rare(self) -> Self {
        if IS_FULL { self } else { Self { name: "", kind: Kind::Text, ..self } }
    }
}
