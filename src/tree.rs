//! What a card consists of on the page: a closed tree of elements, attributes and text.
//!
//! There is no way to put markup into it, no attribute that runs script, and the only address it can hold is
//! a [`crate::card::Link`], so nothing in a card's data can become markup.
//!
//! The tree is kept as it is written down, from its first tag to its last, in one string. So it is built
//! without an allocation for each node, is compared with the tree before it byte by byte, and stays with the
//! card that shows it in one piece: `dom` draws in a page from that string what [`crate::html`] writes.

mod markup;

/// A tree of nodes under construction, and afterwards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tree {
    /// The tokens, with [`END`] between them: what it is, in one character, then its content.
    tokens: String,
    /// Whether the last token is a text.
    in_text: bool,
}

/// A step through a tree.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Token<'a> {
    /// An element begins.
    Open(Head<'a>),
    /// Text. No two follow each other.
    Text(&'a str),
    /// The element that began last and has not ended ends.
    Close,
}

/// The tag that begins an element.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Head<'a>(&'a str);

impl<'a> Head<'a> {
    /// The element's name, as HTML and SVG write it.
    pub(crate) fn name(self) -> &'a str {
        self.0.split(char::from(ATTRIBUTE)).next().unwrap_or_default()
    }

    /// Its attributes in order, each with its value. None stands twice.
    pub(crate) fn attributes(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.split(char::from(ATTRIBUTE)).skip(1).filter_map(|attribute| attribute.split_once('='))
    }
}

/// Ends a token. Neither it nor [`ATTRIBUTE`] is in any text of a card: [`crate::wire`] refuses them.
pub(crate) const END: u8 = b'\0';
/// Stands before each attribute of a tag.
pub(crate) const ATTRIBUTE: u8 = b'\x01';
/// The same as texts: to write one takes less code than to encode a character.
const END_TEXT: &str = "\0";
const ATTRIBUTE_TEXT: &str = "\u{1}";
const OPEN: &str = "<";
const TEXT: &str = "\"";
const CLOSE: &str = ">";

/// How an element begins: its name, and those of its attributes that are always the same. See [`opening`].
#[derive(Clone, Copy)]
pub(crate) struct Opening(pub(crate) &'static str);

/// How an element begins: `opening!(p, class = "share", part = "share")`. Only the elements and the attributes
/// that [`name`] lists can be written.
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

/// The elements and the attributes that a card is made of, as HTML and SVG write them. None runs script, and
/// `href` is given no address but that of a [`crate::card::Link`].
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
    (h3) => { "h3" };
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
    /// Begins an element. Attributes that differ come next, then what is in it.
    pub(crate) fn open(&mut self, opening: Opening) {
        self.push(opening.0);
    }

    /// An attribute of the element that has just begun. `name` is one of [`name`].
    pub(crate) fn attribute(&mut self, name: &'static str, value: &str) {
        for piece in [ATTRIBUTE_TEXT, name, "=", value] {
            self.tokens.push_str(piece);
        }
    }

    /// Ends the element that was begun last.
    pub(crate) fn close(&mut self) {
        self.push(CLOSE);
    }

    /// Adds text. After a text it continues that: in a page's markup they could not be told apart, so they
    /// are not told apart here.
    pub(crate) fn write(&mut self, text: &str) {
        if self.in_text {
            self.tokens.push_str(text);
        } else {
            self.push(TEXT);
            self.tokens.push_str(text);
            self.in_text = true;
        }
    }

    /// The tree from its first tag to its last.
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

    /// The tokens as `dom` takes them.
    #[cfg(target_arch = "wasm32")]
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
