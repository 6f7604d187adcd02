//! What a card consists of on the page: a closed tree of elements, attributes and text.
//!
//! Both renderers write this tree down as it is. There is no variant for raw HTML, no attribute that runs script, and
//! the only address a node can hold is a [`Link`], so nothing in a card's data can become markup.

use std::borrow::Cow;

use crate::card::Link;
use crate::date::Date;
use crate::format::Direction;

/// An element, or text.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// An element with its attributes and children.
    Element(Element),
    /// Text, not escaped.
    Text(Cow<'static, str>),
}

/// An element with its attributes, in the order in which they are written, and its children.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    tag: Tag,
    attributes: Vec<Attribute>,
    children: Vec<Node>,
}

/// The elements a card is made of.
#[expect(missing_docs, reason = "each is the HTML or SVG element of its name")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    A,
    Dd,
    Div,
    Dl,
    Dt,
    Figcaption,
    Figure,
    Footer,
    H3,
    P,
    Rect,
    Span,
    Strong,
    Svg,
    Time,
}

/// An attribute. There is a constructor for each that a card's elements may have, which takes only what is safe in it;
/// all are kept alike, so that both renderers and the comparison of two trees stay small.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    name: &'static str,
    value: Cow<'static, str>,
}

/// Whether the card stands on a light or a dark page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark ink on light paper.
    #[default]
    Light,
    /// Light ink on dark paper.
    Dark,
}

impl Element {
    /// An element without children, with a class for our stylesheet.
    pub fn new(tag: Tag, class: &'static str) -> Self {
        Self { tag, attributes: vec![Attribute::class(class)], children: Vec::new() }
    }

    /// Adds an attribute, which it must not have yet.
    pub fn set(&mut self, attribute: Attribute) {
        self.attributes.push(attribute);
    }

    /// Adds a child at the end. A text after a text continues it: in a page's markup they could not be told apart, so
    /// they are not told apart here.
    pub fn add(&mut self, child: Node) {
        match (self.children.last_mut(), child) {
            (Some(Node::Text(text)), Node::Text(more)) => text.to_mut().push_str(&more),
            (_, child) => self.children.push(child),
        }
    }

    /// Adds text at the end.
    pub fn add_text(&mut self, text: &str) {
        self.add(Node::Text(Cow::Owned(text.to_owned())));
    }

    /// Which element it is.
    pub fn tag(&self) -> Tag {
        self.tag
    }

    /// Its attributes in order; none stands twice.
    pub fn attributes(&self) -> &[Attribute] {
        &self.attributes
    }

    /// Its children in order; no two texts stand next to each other.
    pub fn children(&self) -> &[Node] {
        &self.children
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

impl Tag {
    /// Its name as HTML and SVG write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::Dd => "dd",
            Self::Div => "div",
            Self::Dl => "dl",
            Self::Dt => "dt",
            Self::Figcaption => "figcaption",
            Self::Figure => "figure",
            Self::Footer => "footer",
            Self::H3 => "h3",
            Self::P => "p",
            Self::Rect => "rect",
            Self::Span => "span",
            Self::Strong => "strong",
            Self::Svg => "svg",
            Self::Time => "time",
        }
    }

    /// Whether it is an element of SVG, which the DOM creates in a namespace of its own.
    pub fn is_svg(self) -> bool {
        matches!(self, Self::Rect | Self::Svg)
    }
}

impl Attribute {
    /// `aria-label`: any text.
    pub fn aria_label(text: String) -> Self {
        Self::owned("aria-label", text)
    }

    /// `aria-labelledby`: an `id` of this card.
    pub fn aria_labelledby(id: &'static str) -> Self {
        Self::fixed("aria-labelledby", id)
    }

    /// `data-theme`
    pub fn theme(theme: Theme) -> Self {
        Self::fixed("data-theme", theme.name())
    }

    /// `datetime`
    pub fn datetime(date: Date) -> Self {
        Self::owned("datetime", date.to_iso())
    }

    /// `dir`
    pub fn dir(direction: Direction) -> Self {
        Self::fixed("dir", direction.name())
    }

    /// `height`: pixels.
    pub fn height(pixels: &'static str) -> Self {
        Self::fixed("height", pixels)
    }

    /// `href`
    pub fn href(link: &Link) -> Self {
        Self::owned("href", link.as_str().to_owned())
    }

    /// `id`: unique within the card's shadow root.
    pub fn id(id: &'static str) -> Self {
        Self::fixed("id", id)
    }

    /// `lang`: a language tag.
    pub fn lang(tag: &str) -> Self {
        Self::owned("lang", tag.to_owned())
    }

    /// `part`: what the page's stylesheet calls the element.
    pub fn part(part: &'static str) -> Self {
        Self::fixed("part", part)
    }

    /// `role`
    pub fn role(role: &'static str) -> Self {
        Self::fixed("role", role)
    }

    /// `width`: pixels or a percentage.
    pub fn width(length: Cow<'static, str>) -> Self {
        Self { name: "width", value: length }
    }

    /// `x`: a percentage.
    pub fn x(length: String) -> Self {
        Self::owned("x", length)
    }

    /// Its name as HTML and SVG write it.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Its value, not escaped.
    pub fn value(&self) -> &str {
        &self.value
    }

    fn class(class: &'static str) -> Self {
        Self::fixed("class", class)
    }

    fn fixed(name: &'static str, value: &'static str) -> Self {
        Self { name, value: Cow::Borrowed(value) }
    }

    fn owned(name: &'static str, value: String) -> Self {
        Self { name, value: Cow::Owned(value) }
    }
}

impl Theme {
    /// `light` or `dark`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}
