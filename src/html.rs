//! The node tree as an HTML string, character for character what a browser's own serialisation of it would be.
//!
//! The only place that escapes.

use crate::node::{Element, Node};

/// The tree as HTML (the HTML standard's "serialising HTML fragments" algorithm).
pub fn html(node: &Node) -> String {
    let mut out = String::with_capacity(4096);
    write(node, &mut out);
    out
}

fn write(node: &Node, out: &mut String) {
    match node {
        Node::Text(text) => escape(text, false, out),
        Node::Element(element) => write_element(element, out),
    }
}

fn write_element(element: &Element, out: &mut String) {
    let name = element.tag().name();
    out.push('<');
    out.push_str(name);
    for attribute in element.attributes() {
        out.push(' ');
        out.push_str(attribute.name());
        out.push_str("=\"");
        escape(attribute.value(), true, out);
        out.push('"');
    }
    out.push('>');
    for child in element.children() {
        write(child, out);
    }
    // No tag of ours is void, so each is closed.
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// Escapes as the standard's "escaping a string" does, in its attribute mode where asked.
fn escape(text: &str, in_attribute: bool, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\u{a0}' => out.push_str("&nbsp;"),
            '"' if in_attribute => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::node::{Attribute, Tag};

    #[test]
    fn nothing_in_text_or_attributes_becomes_markup() {
        let mut element = Element::new(Tag::P, "a");
        element.set(Attribute::aria_label("\"><script>'&\u{a0}".into()));
        element.add_text("</p><b>\"&amp;");
        assert_eq!(
            html(&element.into()),
            "<p class=\"a\" aria-label=\"&quot;&gt;&lt;script&gt;'&amp;&nbsp;\">&lt;/p&gt;&lt;b&gt;\"&amp;amp;</p>"
        );
    }

    #[test]
    fn an_empty_element_is_closed() {
        assert_eq!(html(&Element::new(Tag::Rect, "a").into()), "<rect class=\"a\"></rect>");
    }
}
