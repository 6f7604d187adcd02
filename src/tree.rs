//! The content of a card on the page: a closed tree of elements, attributes and text.
//!
//! Nothing in a card's data can become markup: the tree takes no markup, no attribute that runs script, and
//! no address except a [`crate::card::Link`].
//!
//! The tree is one string: its tokens in order, from the first tag to the last. So building it needs no
//! allocation for each node, comparing it with the previous tree is a comparison of bytes, and it is stored
//! with the card that shows it as one value. From that string `dom` builds the same nodes in a page that
//! [`crate::html`] writes.

mod markup;

use crate::view::Heading;

/// A tree of nodes, complete or under construction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tree {
    /// The tokens, separated by [`END`]. Each is one character for its kind, then its content.
    tokens: String,
    /// Whether the last token is a text.
    in_text: bool,
    /// The level of the heading of the card in it.
    heading: Heading,
}

/// A step through a tree.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Token<'a> {
    /// The start of an element.
    Open(Head<'a>),
    /// Text. No two texts follow each other.
    Text(&'a str),
    /// The end of the innermost open element.
    Close,
}

/// The start tag of an element.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Head<'a>(&'a str);

impl<'a> Head<'a> {
    /// The element's name, spelled as in HTML and SVG.
    pub(crate) fn name(self) -> &'a str {
        self.0.split(char::from(ATTRIBUTE)).next().unwrap_or_default()
    }

    /// Its attributes in order, each with its value. Names are unique.
    pub(crate) fn attributes(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.split(char::from(ATTRIBUTE)).skip(1).filter_map(|attribute| attribute.split_once('='))
    }
}

/// Ends a token. No text of a card contains it or [`ATTRIBUTE`]: [`crate::wire`] refuses them.
pub(crate) const END: u8 = b'\0';
/// Precedes each attribute of a tag.
pub(crate) const ATTRIBUTE: u8 = b'\x01';
/// The same as texts: to write one takes less code than to encode a character.
const END_TEXT: &str = "\0";
const ATTRIBUTE_TEXT: &str = "\u{1}";
const OPEN: &str = "<";
const TEXT: &str = "\"";
const CLOSE: &str = ">";

/// The start of an element: its name and its constant attributes. See [`opening`].
#[derive(Clone, Copy)]
pub(crate) struct Opening(pub(crate) &'static str);

/// The start of an element: `opening!(p, class = "share", part = "share")`. It takes only the elements and
/// attributes that [`name`] lists.
macro_rules! opening {
    ($tag:ident $(, $attribute:ident = $value:literal)*) => {
        $crate::tree::Opening(concat!(
            "<",
            $crate::tree::name!($tag)
            $(, "\u{1}", $crate::tree::name!($attribute), "=", $value)*
        ))
    };
}
pub(crate) use opening;

/// The elements and attributes of a card, spelled as in HTML and SVG. None runs script, and `href` only ever
/// takes the address of a [`crate::card::Link`].
#[rustfmt::skip]
macro_rules! name {
    (a) => { "a" };
    (button) => { "button" };
    (dd) => { "dd" };
    (details) => { "details" };
    (div) => { "div" };
    (dl) => { "dl" };
    (dt) => { "dt" };
    (figcaption) => { "figcaption" };
    (figure) => { "figure" };
    (footer) => { "footer" };
    (h2) => { "h2" };
    (h3) => { "h3" };
    (h4) => { "h4" };
    (h5) => { "h5" };
    (h6) => { "h6" };
    (p) => { "p" };
    (path) => { "path" };
    (rect) => { "rect" };
    (span) => { "span" };
    (strong) => { "strong" };
    (summary) => { "summary" };
    (svg) => { "svg" };
    (time) => { "time" };

    (aria_expanded) => { "aria-expanded" };
    (aria_hidden) => { "aria-hidden" };
    (aria_label) => { "aria-label" };
    (aria_labelledby) => { "aria-labelledby" };
    (class) => { "class" };
    (d) => { "d" };
    (data_copied) => { "data-copied" };
    (data_not_copied) => { "data-not-copied" };
    (data_not_shared) => { "data-not-shared" };
    (data_saved) => { "data-saved" };
    (data_theme) => { "data-theme" };
    (datetime) => { "datetime" };
    (dir) => { "dir" };
    (height) => { "height" };
    (href) => { "href" };
    (id) => { "id" };
    (lang) => { "lang" };
    (part) => { "part" };
    (preserve_aspect_ratio) => { "preserveAspectRatio" };
    (role) => { "role" };
    (tabindex) => { "tabindex" };
    (value) => { "value" };
    (view_box) => { "viewBox" };
    (width) => { "width" };
    (x) => { "x" };
}
pub(crate) use name;

impl Tree {
    /// Begins an element. Its variable attributes come next, then its content.
    pub(crate) fn open(&mut self, opening: Opening) {
        self.push(opening.0);
    }

    /// Adds an attribute to the element that has just begun. `name` comes from [`name`].
    pub(crate) fn attribute(&mut self, name: &'static str, value: &str) {
        for piece in [ATTRIBUTE_TEXT, name, "=", value] {
            self.tokens.push_str(piece);
        }
    }

    /// Ends the innermost open element.
    pub(crate) fn close(&mut self) {
        self.push(CLOSE);
    }

    /// Adds text. It continues a text directly before it: in a page's markup the two would be one text node,
    /// so they are one here.
    pub(crate) fn write(&mut self, text: &str) {
        if self.in_text {
            self.tokens.push_str(text);
        } else {
            self.push(TEXT);
            self.tokens.push_str(text);
            self.in_text = true;
        }
    }

    /// The tokens of the tree, from the first tag to the last.
    pub(crate) fn tokens(&self) -> impl Iterator<Item = Token<'_>> {
        self.tokens.split(char::from(END)).filter_map(|token| {
            let (kind, content) = token.split_at_checked(1)?;
            Some(match kind {
                OPEN => Token::Open(Head(content)),
                CLOSE => Token::Close,
                _ => Token::Text(content),
            })
        })
    }

    /// The tokens in the encoding that `dom` reads.
    #[cfg(browser)]
    pub(crate) fn into_string(self) -> String {
        self.tokens
    }

    /// Begins a token.
    fn push(&mut self, start: &str) {
        if !self.tokens.is_empty() {
            self.tokens.push_str(END_TEXT);
        }
        self.tokens.push_str(start);
        self.in_text = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_is_read_as_it_was_built() {
        let mut tree = Tree::default();
        tree.open(opening!(p, class = "a"));
        tree.attribute(name!(aria_label), "x=\"y\"");
        tree.write("one, ");
        tree.write("two");
        tree.open(opening!(strong, class = "b", part = "b"));
        tree.close();
        tree.write(">");
        tree.close();
        let describe = |token| match token {
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
        assert_eq!(tree.tokens().map(describe).collect::<Vec<_>>(), expected);
    }
}
