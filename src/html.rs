//! A tree as an HTML string, character for character what a browser's own serialisation of it would be.
//!
//! Escaping happens only here.

use crate::tree::{Token, Tree};

/// The tree as HTML (the HTML standard's "serialising HTML fragments" algorithm).
pub(crate) fn html(tree: &Tree) -> String {
    let mut out = String::with_capacity(4096);
    let mut open = Vec::new();
    for token in tree.tokens() {
        match token {
            Token::Open(head) => {
                out.push('<');
                out.push_str(head.name());
                for (name, value) in head.attributes() {
                    attribute(name, value, &mut out);
                }
                out.push('>');
                open.push(head.name());
            }
            Token::Text(content) => text(content, &mut out),
            // None of our elements is void, so each has an end tag.
            Token::Close => {
                out.push_str("</");
                out.push_str(open.pop().unwrap_or_default());
                out.push('>');
            }
        }
    }
    out
}

/// An attribute within a tag, with a space before it.
pub(crate) fn attribute(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape(value, true, out);
    out.push('"');
}

/// Text between tags.
pub(crate) fn text(text: &str, out: &mut String) {
    escape(text, false, out);
}

/// Markup in one line, in which nothing can be read as a shortcode. A space between blocks keeps words apart
/// if the tags are removed. There is none before an end tag, because WordPress would turn it into a
/// paragraph.
#[cfg(any(not(browser), feature = "write"))]
pub(crate) fn in_line(markup: &str) -> String {
    markup.replace('\r', "").replace("\n</", "</").replace('\n', " ").replace('[', "&#91;").replace(']', "&#93;")
}

/// Escapes by the standard's "escaping a string" algorithm, in its attribute mode if `in_attribute`.
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
    use crate::tree::{name, opening};

    #[test]
    fn nothing_in_text_or_attributes_becomes_markup() {
        let mut tree = Tree::default();
        tree.open(opening!(p, class = "a"));
        tree.attribute(name!(aria_label), "\"><script>'&\u{a0}");
        tree.write("</p><b>\"&amp;");
        tree.close();
        assert_eq!(
            html(&tree),
            "<p class=\"a\" aria-label=\"&quot;&gt;&lt;script&gt;'&amp;&nbsp;\">&lt;/p&gt;&lt;b&gt;\"&amp;amp;</p>"
        );
    }

    #[test]
    fn an_empty_element_is_closed() {
        let mut tree = Tree::default();
        tree.open(opening!(rect, class = "a"));
        tree.close();
        assert_eq!(html(&tree), "<rect class=\"a\"></rect>");
    }
}
