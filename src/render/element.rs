//! A card that is visible at the page's first paint.

use super::data::one_line;
use super::lines::Lines;
use super::plain_html::in_line;
use super::style::{Style, stylesheet};
use crate::document::Document;
use crate::html::{attribute, html};
use crate::tree::Tree;
use crate::view::{Context, Heading, Theme};

/// The card as a `<fact-card>` element: its markup in a [declarative shadow root], and its data beside it. A
/// browser paints it without a script. `fact-card.js` adopts it, and changes nothing if it has the same
/// version.
///
/// The card is drawn for `context`. The element's attributes state the same, so that the script draws the
/// same card. After the root follows the output of [`super::plain_html()`], for feeds, readers and browsers
/// that don't support such roots; other browsers don't show it. Empty if the context is strict and no stat is
/// left to show.
///
/// [declarative shadow root]: https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
pub fn element(document: &Document, context: Context<'_>, style: Style<'_>) -> String {
    let lines = document.walk::<Lines>(context);
    let mut out = String::new();
    if lines.is_empty() {
        return out;
    }
    out.push_str("<fact-card");
    stated(context, &mut out);
    stated_heading("heading", context, &mut out);
    out.push_str("><template shadowrootmode=\"open\">");
    match style {
        Style::Inline => {
            out.push_str("<style");
            attribute(VERSION_NAME, VERSION, &mut out);
            out.push('>');
            out.push_str(stylesheet());
            out.push_str("</style>");
        }
        Style::Link(address) => {
            out.push_str("<link rel=\"stylesheet\"");
            attribute("href", address, &mut out);
            attribute(VERSION_NAME, VERSION, &mut out);
            out.push('>');
        }
    }
    out.push_str(&shadow_root(document, context));
    out.push_str("</template><script type=\"application/json\">");
    out.push_str(&one_line(document.json()));
    out.push_str("</script>");
    out.push_str(&in_line(&lines, context.heading));
    out.push_str("</fact-card>");
    out
}

/// The markup in the shadow root of a card, without its stylesheet, for callers that make the root
/// themselves. Empty if the context is strict and no stat is left to show.
pub fn shadow_root(document: &Document, context: Context<'_>) -> String {
    html(&document.walk::<Tree>(context))
}

/// What a context states, as attributes of the card's element.
pub(super) fn stated(context: Context<'_>, out: &mut String) {
    if !context.lang.is_empty() {
        attribute("lang", &context.stated_lang(), out);
    }
    if context.theme == Theme::Dark {
        attribute("theme", context.theme.name(), out);
    }
    if context.strict {
        attribute("strict", "", out);
    }
}

/// The level of the heading as such an attribute, unless it is the usual one.
pub(super) fn stated_heading(name: &str, context: Context<'_>, out: &mut String) {
    if context.heading != Heading::default() {
        attribute(name, &context.heading.level().to_string(), out);
    }
}

/// Marks a stylesheet of this version. A script of another version replaces it with its own.
const VERSION_NAME: &str = "data-version";
const VERSION: &str = env!("CARGO_PKG_VERSION");
