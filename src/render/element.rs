//! A card that is on the page with its first paint.

use super::data::one_line;
use super::lines::Lines;
use super::plain_html::in_line;
use super::style::{Style, stylesheet};
use crate::document::Document;
use crate::html::{attribute, html};
use crate::tree::Tree;
use crate::view::{Context, Theme};

/// The card as a `<fact-card>` element with the card drawn in it, as a [declarative shadow root], and its data beside that. A browser paints it
/// without a script; `fact-card.js` adopts it, and changes nothing if it is of the same version.
///
/// The card is drawn for `context`. What that states stands on the element too, so that the script takes it from
/// there. Behind the root stands what [`super::plain_html()`] writes, for feeds, readers and browsers that know no such
/// roots: browsers that do don't show it. Empty where the context is strict and nothing is left to show.
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
    out.push_str(&in_line(&lines));
    out.push_str("</fact-card>");
    out
}

/// What stands in the shadow root of a card, beside its stylesheet, for those who make the root themselves. Empty
/// where the context is strict and nothing is left to show.
pub fn shadow_root(document: &Document, context: Context<'_>) -> String {
    html(&document.walk::<Tree>(context))
}

/// What a context states, as attributes of the element that a card is drawn in.
pub(super) fn stated(context: Context<'_>, out: &mut String) {
    if !context.lang.is_empty() {
        attribute("lang", context.lang, out);
    }
    if context.theme == Theme::Dark {
        attribute("theme", context.theme.name(), out);
    }
    if context.strict {
        attribute("strict", "", out);
    }
}

/// By this a script of another version knows a style that it brings its own in place of.
const VERSION_NAME: &str = "data-version";
const VERSION: &str = env!("CARGO_PKG_VERSION");
