//! A tree as elements in a page: made, and later brought to what the next tree says.
//!
//! The sibling of [`crate::html`]. What was drawn last is told by that tree's tokens, so a tree that differs
//! in one figure costs a comparison of bytes and one call into the page. Elements are created, never parsed
//! from a string, so a page's Trusted Types policy has nothing to refuse. Nothing is kept here from one call
//! to the next: a fault that ends the instance loses nothing, and a card that is removed leaves nothing
//! behind.

use wasm_bindgen::JsCast;
use web_sys::js_sys::Array;
use web_sys::{Document, Element, Node};

use crate::format::pieces;
use crate::tree::{ATTRIBUTE, END};

const HTML: &str = "http://www.w3.org/1999/xhtml";
const SVG: &str = "http://www.w3.org/2000/svg";
/// Elements and texts, as the DOM standard's `NodeFilter` counts them.
const ELEMENTS_AND_TEXTS: u32 = 5;

/// Brings the card in a place from what the tokens `old` say to what `new` say, or makes it at the end of the
/// place where `old` is empty. What is as it should be is not touched.
///
/// `nodes` is empty where there is no card, or has its figure, or all elements and texts of that in their
/// order; afterwards it has the figure, or still all of them where no element and no text is new or gone.
///
/// `None` where the nodes are not those that `old` tells of. Some may have been brought to `new` by then.
pub(crate) fn draw(place: &Node, nodes: &Array, old: &[u8], new: &str) -> Option<()> {
    let page = Page { document: &place.owner_document()?, nodes };
    if nodes.length() == 1 && old != new.as_bytes() {
        page.find(old)?;
    }
    let mut is_another = false;
    let mut figure = nodes.get(0);
    let mut old = Old::new(old);
    // The elements that are open, by their positions.
    let mut open = Vec::new();
    let mut tokens = pieces(new, END);
    while let Some(token) = tokens.next() {
        if old.token != token.as_bytes() && token.starts_with('<') && old.has(token) {
            // What is in front of it is gone.
            while !fits(old.token, token.as_bytes()) {
                is_another = true;
                page.remove(&mut old);
            }
        }
        let before = old.token;
        if token == ">" {
            while old.is_node() {
                is_another = true;
                page.remove(&mut old);
            }
            old.take();
            open.pop();
        } else if before == token.as_bytes() || fits(before, token.as_bytes()) {
            if before != token.as_bytes() {
                adapt(&page.node(old.position), before, token)?;
            }
            if token.starts_with('<') {
                open.push(old.position);
            }
            old.take();
        } else {
            is_another = true;
            let parent = open.last().map_or_else(|| place.clone(), |position| page.node(*position));
            // What is there may still be of use behind it.
            let next = old.is_node().then(|| page.node(old.position));
            let made = page.make(token, &mut tokens)?;
            parent.insert_before(&made, next.as_ref()).ok()?;
            if open.is_empty() {
                figure = made.into();
            }
        }
    }
    while old.is_node() {
        page.remove(&mut old);
    }
    if is_another {
        nodes.set_length(0);
        nodes.push(&figure);
    }
    Some(())
}

/// What a card is drawn with.
struct Page<'a> {
    document: &'a Document,
    nodes: &'a Array,
}

impl Page<'_> {
    /// The element or the text at a position.
    fn node(&self, position: u32) -> Node {
        self.nodes.get(position).unchecked_into()
    }

    /// Removes what is next in turn.
    fn remove(&self, old: &mut Old<'_>) {
        self.node(old.position).unchecked_ref::<Element>().remove();
        old.pass();
    }

    /// Finds all elements and texts of the figure, if there are as many as tokens tell of.
    fn find(&self, tokens: &[u8]) -> Option<()> {
        let walker = self.document.create_tree_walker_with_what_to_show(&self.node(0), ELEMENTS_AND_TEXTS).ok()?;
        while let Ok(Some(node)) = walker.next_node() {
            self.nodes.push(&node);
        }
        let count = split(tokens, END).filter(|token| *token != b">").count();
        (usize::try_from(self.nodes.length()) == Ok(count)).then_some(())
    }

    /// Makes what a token tells of, with all that is in it.
    fn make<'t>(&self, token: &'t str, tokens: &mut dyn Iterator<Item = &'t str>) -> Option<Node> {
        if let Some(text) = token.strip_prefix('"') {
            return Some(self.document.create_text_node(text).into());
        }
        let name = pieces(token.get(1..)?, ATTRIBUTE).next()?;
        let space = if matches!(name, "svg" | "rect" | "path") { SVG } else { HTML };
        let element = self.document.create_element_ns(Some(space), name).ok()?.into();
        adapt(&element, b"", token)?;
        loop {
            let token = tokens.next()?;
            if token == ">" {
                return Some(element);
            }
            element.append_child(&self.make(token, tokens)?).ok()?;
        }
    }
}

/// The tokens that tell of what there is.
#[derive(Clone, Copy)]
struct Old<'a> {
    /// The one that is next in turn; empty after the last.
    token: &'a [u8],
    rest: &'a [u8],
    /// The position of its node among all nodes.
    position: u32,
}

impl<'a> Old<'a> {
    fn new(tokens: &'a [u8]) -> Self {
        let mut old = Self { token: b"", rest: tokens, position: 0 };
        old.next();
        old
    }

    fn is_node(&self) -> bool {
        !matches!(self.token, b"" | b">")
    }

    /// Whether one of the nodes to come, beside the next one and within the same, can become what a token
    /// tells of.
    fn has(mut self, token: &str) -> bool {
        while self.is_node() {
            if fits(self.token, token.as_bytes()) {
                return true;
            }
            self.pass();
        }
        false
    }

    fn take(&mut self) {
        self.position += u32::from(self.is_node());
        self.next();
    }

    /// Takes it with all that is in it.
    fn pass(&mut self) {
        let mut depth = 0_usize;
        loop {
            depth = match self.token.first() {
                Some(b'<') => depth + 1,
                Some(b'>') => depth.saturating_sub(1),
                _ => depth,
            };
            self.take();
            if depth == 0 {
                return;
            }
        }
    }

    fn next(&mut self) {
        let end = self.rest.iter().position(|byte| *byte == END).unwrap_or(self.rest.len());
        self.token = self.rest.get(..end).unwrap_or_default();
        self.rest = self.rest.get(end + 1..).unwrap_or_default();
    }
}

/// Whether what is there can become what it should be: both are texts, or elements of one name with
/// attributes of the same names.
fn fits(before: &[u8], token: &[u8]) -> bool {
    let names = |tag| split(tag, ATTRIBUTE).map(|attribute| split(attribute, b'=').next());
    before.first() == token.first() && (token.first() == Some(&b'"') || names(before).eq(names(token)))
}

/// Brings a text, or an element's attributes, from what one token says to what another says.
fn adapt(node: &Node, before: &[u8], token: &str) -> Option<()> {
    if let Some(text) = token.strip_prefix('"') {
        node.set_node_value(Some(text));
        return Some(());
    }
    let mut before = split(before, ATTRIBUTE).skip(1);
    for attribute in pieces(token, ATTRIBUTE).skip(1) {
        if before.next() != Some(attribute.as_bytes()) {
            let end = attribute.bytes().position(|byte| byte == b'=')?;
            let (name, value) = (attribute.get(..end)?, attribute.get(end + 1..)?);
            node.unchecked_ref::<Element>().set_attribute(name, value).ok()?;
        }
    }
    Some(())
}

fn split(text: &[u8], separator: u8) -> impl Iterator<Item = &[u8]> {
    text.split(move |byte| *byte == separator)
}
