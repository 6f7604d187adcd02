//! Draws a tree as elements in a page, and updates them to the next tree.
//!
//! This is the sibling of [`crate::html`]. The tokens of the previous tree describe what is drawn, so a tree
//! that differs in one figure costs a comparison of bytes and one call into the page. Elements are created,
//! never parsed from a string, so a page's Trusted Types policy has nothing to refuse. No state is kept
//! between calls: an error that ends the instance loses nothing, and a removed card leaves nothing behind.

use wasm_bindgen::JsCast;
use web_sys::js_sys::Array;
use web_sys::{Document, Element, Node};

use crate::format::pieces;
use crate::tree::{ATTRIBUTE, END};

const HTML: &str = "http://www.w3.org/1999/xhtml";
const SVG: &str = "http://www.w3.org/2000/svg";
/// Elements and texts, as a bit mask of the DOM standard's `NodeFilter`.
const ELEMENTS_AND_TEXTS: u32 = 5;

/// Updates the card in `place` from the tokens `old` to the tokens `new`. Where `old` is empty, creates it at
/// the end of `place`. Nodes that need no change are not touched.
///
/// On entry, `nodes` is empty where there is no card. Otherwise it has the card's figure element, or that and
/// all elements and texts in it, in document order. On return it has the figure element, or still all of them
/// where no element or text was added or removed.
///
/// `None` where the nodes are not those that `old` describes. Some may have been updated to `new` by then.
pub(crate) fn draw(place: &Node, nodes: &Array, old: &[u8], new: &str) -> Option<()> {
    let page = Page { document: &place.owner_document()?, nodes };
    if nodes.length() == 1 && old != new.as_bytes() {
        page.find(old)?;
    }
    let mut is_another = false;
    let mut figure = nodes.get(0);
    let mut old = Old::new(old);
    // The positions of the open elements.
    let mut open = Vec::new();
    let mut tokens = pieces(new, END);
    while let Some(token) = tokens.next() {
        if old.token != token.as_bytes() && token.starts_with('<') && old.has(token) {
            // The nodes before the one that fits are not in the new tree.
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
            // The existing node stays after the new one, because a later token may fit it.
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

/// The document and the nodes of a card.
struct Page<'a> {
    document: &'a Document,
    nodes: &'a Array,
}

impl Page<'_> {
    /// The element or the text at a position.
    fn node(&self, position: u32) -> Node {
        self.nodes.get(position).unchecked_into()
    }

    /// Removes the next node.
    fn remove(&self, old: &mut Old<'_>) {
        self.node(old.position).unchecked_ref::<Element>().remove();
        old.pass();
    }

    /// Collects all elements and texts of the figure element. `None` where their number is not that of the
    /// tokens.
    fn find(&self, tokens: &[u8]) -> Option<()> {
        let walker = self.document.create_tree_walker_with_what_to_show(&self.node(0), ELEMENTS_AND_TEXTS).ok()?;
        while let Ok(Some(node)) = walker.next_node() {
            self.nodes.push(&node);
        }
        let count = split(tokens, END).filter(|token| *token != b">").count();
        (usize::try_from(self.nodes.length()) == Ok(count)).then_some(())
    }

    /// Creates the node that a token describes, with everything in it.
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

/// The tokens that describe the existing nodes.
#[derive(Clone, Copy)]
struct Old<'a> {
    /// The next one; empty after the last.
    token: &'a [u8],
    rest: &'a [u8],
    /// The position of its node in the list of all nodes.
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

    /// Whether the next node or one of its later siblings can become what a token describes.
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

    /// Skips the node with everything in it.
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

/// Whether an existing node can become what a token describes: both are texts, or elements with the same name
/// and with attributes of the same names.
fn fits(before: &[u8], token: &[u8]) -> bool {
    let names = |tag| split(tag, ATTRIBUTE).map(|attribute| split(attribute, b'=').next());
    before.first() == token.first() && (token.first() == Some(&b'"') || names(before).eq(names(token)))
}

/// Updates a text, or an element's attributes, from one token to another.
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
