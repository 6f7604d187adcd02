//! What a card consists of on the page: a closed tree of elements, attributes and text.
//!
//! There is no way to put markup into it, no attribute that runs script, and the only address it can hold is
//! a [`Link`], so nothing in a card's data can become markup.
//!
//! The tree is kept as it is written down, from its first tag to its last, in one string. So it is built
//! without an allocation for each node, is compared with the tree before it byte by byte, and stays with the
//! card that shows it in one piece: `dom` draws in a page from that string what [`crate::html`] writes.

use crate::card::Link;
use crate::date::Date;
use crate::format::Direction;

/// A tree of nodes under construction, and afterwards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// The tokens, with [`END`] between them: what it is, in one character, then its content.
    tokens: String,
    /// Whether the last token is a text.
    in_text: bool,
}

/// A step through a tree.
#[derive(Clone, Copy, Debug)]
pub enum Token<'a> {
    /// An element begins.
    Open(Head<'a>),
    /// Text. No two follow each other.
    Text(&'a str),
    /// The element that began last and has not ended ends.
    Close,
}

/// The tag that begins an element.
#[derive(Clone, Copy, Debug)]
pub struct Head<'a>(&'a str);

impl<'a> Head<'a> {
    /// The element's name, as HTML and SVG write it.
    pub fn name(self) -> &'a str {
        self.0.split(char::from(ATTRIBUTE)).next().unwrap_or_default()
    }

    /// The value of one of its attributes.
    pub fn attribute(self, name: &str) -> Option<&'a str> {
        self.attributes().find_map(|(known, value)| (known == name).then_some(value))
    }

    /// Its attributes in order, each with its value. None stands twice.
    pub fn attributes(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.split(char::from(ATTRIBUTE)).skip(1).filter_map(|attribute| attribute.split_once('='))
    }
}

/// Ends a token. Neither it nor [`ATTRIBUTE`] is in any text of a card: [`crate::wire`] refuses them.
pub(crate) const END: u8 = b'\0';
/// Stands before each attribute of a tag.
pub(crate) const ATTRIBUTE: u8 = b'\x01';
const OPEN: &str = "<";
const TEXT: &str = "\"";
const CLOSE: &str = ">";

/// The elements a card is made of.
#[expect(missing_docs, reason = "each is the HTML or SVG element of its name")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    A,
    Button,
    Dd,
    Details,
    Div,
    Dl,
    Dt,
    Figcaption,
    Figure,
    Footer,
    H3,
    P,
    Path,
    Rect,
    Span,
    Strong,
    Summary,
    Svg,
    Time,
}

/// What can have happened when a reader shares a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is in the clipboard.
    Copied,
    /// It is in a file.
    Saved,
    /// It could not be copied.
    NotCopied,
    /// It could not be shared.
    NotShared,
}

/// Whether the card stands on a light or a dark page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark ink on light paper.
    #[default]
    Light,
    /// Light ink on dark paper.
    Dark,
    /// As the reader's system has it: for a page that follows that too, and a card on it that no script has
    /// looked around for yet.
    Auto,
}

impl Tree {
    /// Begins an element, with a class for our stylesheet. Its attributes come next, then its children.
    pub fn open(&mut self, tag: Tag, class: &'static str) {
        self.push(OPEN, tag.name());
        self.attribute("class", class);
    }

    /// Begins an element that the page may style too: its class and its part have the same name.
    pub fn open_part(&mut self, tag: Tag, name: &'static str) {
        self.open(tag, name);
        self.attribute("part", name);
    }

    /// The same with classes of its own: where parts of one name look different.
    pub fn open_part_as(&mut self, tag: Tag, part: &'static str, classes: &'static str) {
        self.open(tag, classes);
        self.attribute("part", part);
    }

    /// Ends the element that was begun last.
    pub fn close(&mut self) {
        self.push(CLOSE, "");
    }

    /// Adds text. After a text it continues that: in a page's markup they could not be told apart, so they
    /// are not told apart here.
    pub fn text(&mut self, text: &str) {
        if self.in_text {
            self.tokens.push_str(text);
        } else {
            self.push(TEXT, text);
            self.in_text = true;
        }
    }

    /// `aria-expanded`: for what opens something that is not there yet.
    pub fn aria_expanded(&mut self) {
        self.attribute("aria-expanded", "false");
    }

    /// `aria-hidden`: for what words beside it say too.
    pub fn aria_hidden(&mut self) {
        self.attribute("aria-hidden", "true");
    }

    /// `aria-label`: any text.
    pub fn aria_label(&mut self, text: &str) {
        self.attribute("aria-label", text);
    }

    /// `aria-labelledby`: an `id` of this card.
    pub fn aria_labelledby(&mut self, id: &'static str) {
        self.attribute("aria-labelledby", id);
    }

    /// `data-…`: words that the element comes to show, each under the name of what has happened then.
    pub fn outcome(&mut self, name: Outcome, words: &str) {
        self.attribute(name.name(), words);
    }

    /// `d`: the commands of a path, in the hundred by hundred of [`Self::stretched`].
    pub fn d(&mut self, commands: &str) {
        self.attribute("d", commands);
    }

    /// `data-theme`
    pub fn theme(&mut self, theme: Theme) {
        self.attribute("data-theme", theme.name());
    }

    /// `datetime`
    pub fn datetime(&mut self, date: &Date) {
        self.attribute("datetime", date.as_str());
    }

    /// `dir`
    pub fn dir(&mut self, direction: Direction) {
        self.attribute("dir", direction.name());
    }

    /// `height`: pixels.
    pub fn height(&mut self, pixels: &'static str) {
        self.attribute("height", pixels);
    }

    /// `href`
    pub fn href(&mut self, link: &Link) {
        self.attribute("href", link.as_str());
    }

    /// `id`: unique within the card's shadow root.
    pub fn id(&mut self, id: &'static str) {
        self.attribute("id", id);
    }

    /// `lang`: a language tag.
    pub fn lang(&mut self, tag: &str) {
        self.attribute("lang", tag);
    }

    /// `viewBox` and `preserveAspectRatio`: a drawing of a hundred by a hundred, drawn to whatever width and
    /// height there is.
    pub fn stretched(&mut self) {
        self.attribute("viewBox", "0 0 100 100");
        self.attribute("preserveAspectRatio", "none");
    }

    /// `role`
    pub fn role(&mut self, role: &'static str) {
        self.attribute("role", role);
    }

    /// `tabindex`: where the reader may stop, in the order of the page.
    pub fn focusable(&mut self) {
        self.attribute("tabindex", "0");
    }

    /// `value`: which of several buttons it is.
    pub fn value(&mut self, name: &'static str) {
        self.attribute("value", name);
    }

    /// `width`: pixels or a percentage.
    pub fn width(&mut self, length: &str) {
        self.attribute("width", length);
    }

    /// `x`: a percentage.
    pub fn x(&mut self, length: &str) {
        self.attribute("x", length);
    }

    /// The tree from its first tag to its last.
    pub fn tokens(&self) -> impl Iterator<Item = Token<'_>> {
        self.tokens.split(char::from(END)).filter_map(|token| {
            let (kind, content) = token.split_at_checked(1)?;
            Some(match kind {
                OPEN => Token::Open(Head(content)),
                CLOSE => Token::Close,
                _ => Token::Text(content),
            })
        })
    }

    /// The tokens as `dom` takes them.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn into_string(self) -> String {
        self.tokens
    }

    fn attribute(&mut self, name: &'static str, value: &str) {
        self.tokens.push(char::from(ATTRIBUTE));
        for piece in [name, "=", value] {
            self.tokens.push_str(piece);
        }
    }

    fn push(&mut self, kind: &str, content: &str) {
        if !self.tokens.is_empty() {
            self.tokens.push(char::from(END));
        }
        self.tokens.push_str(kind);
        self.tokens.push_str(content);
        self.in_text = false;
    }
}

impl Tag {
    /// Its name as HTML and SVG write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::Button => "button",
            Self::Dd => "dd",
            Self::Details => "details",
            Self::Div => "div",
            Self::Dl => "dl",
            Self::Dt => "dt",
            Self::Figcaption => "figcaption",
            Self::Figure => "figure",
            Self::Footer => "footer",
            Self::H3 => "h3",
            Self::P => "p",
            Self::Path => "path",
            Self::Rect => "rect",
            Self::Span => "span",
            Self::Strong => "strong",
            Self::Summary => "summary",
            Self::Svg => "svg",
            Self::Time => "time",
        }
    }
}

impl Outcome {
    /// The attribute with its words.
    fn name(self) -> &'static str {
        match self {
            Self::Copied => "data-copied",
            Self::Saved => "data-saved",
            Self::NotCopied => "data-not-copied",
            Self::NotShared => "data-not-shared",
        }
    }
}

impl Theme {
    /// `light`, `dark` or `auto`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Auto => "auto",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_is_read_as_it_was_built() {
        let mut tree = Tree::default();
        tree.open(Tag::P, "a");
        tree.aria_label("x=\"y\"");
        tree.text("one, ");
        tree.text("two");
        tree.open_part(Tag::Strong, "b");
        tree.close();
        tree.text(">");
        tree.close();
        let said = |token| match token {
            Token::Open(head) => format!("<{} {:?}", head.name(), head.attributes().collect::<Vec<_>>()),
            Token::Text(text) => text.to_owned(),
            Token::Close => "close".to_owned(),
        };
        let expected = [
            r#"<p [("class", "a"), ("aria-label", "x=\"y\"")]"#,
            "one, two",
            r#"<strong [("class", "b"), ("part", "b")]"#,
            "close",
            ">",
            "close",
        ];
        assert_eq!(tree.tokens().map(said).collect::<Vec<_>>(), expected);
    }
}
