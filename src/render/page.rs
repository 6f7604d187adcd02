//! A page that contains only a card, for a frame on another page.

use super::element::element;
use super::style::Style;
use crate::document::Document;
use crate::format::direction;
use crate::html::{attribute, text};
use crate::view::{Context, Theme, tag_of};

/// The card as a complete page, for the frame of [`super::Embed::Frame`]. The card is in its markup and needs
/// no script. Its links open in a new window. The page tells its height to the page around the frame and to
/// no other: see [`page_script`].
///
/// Its background follows the context's theme; [`Theme::Auto`] follows the reader's system. The arguments are
/// those of [`element()`]. Empty if the context is strict and no stat is left to show.
///
/// ```
/// use fact_card::{Context, Document, Theme, render};
///
/// let data = r#"{ "lang": "en", "title": "Census", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;
/// let document = Document::from_json(data)?;
/// let context = Context { theme: Theme::Auto, ..Context::default() };
/// let page = render::page(&document, context, render::Style::Inline);
/// assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
/// # Ok::<(), fact_card::Error>(())
/// ```
pub fn page(document: &Document, context: Context<'_>, style: Style<'_>) -> String {
    let drawn = element(document, context, style);
    let mut out = String::new();
    if drawn.is_empty() {
        return out;
    }
    let lang = &*tag_of(document.card(), context);
    let scheme = match context.theme {
        Theme::Light => "light",
        Theme::Dark => "dark",
        Theme::Auto => "light dark",
    };
    out.push_str("<!DOCTYPE html>\n<html");
    attribute("lang", lang, &mut out);
    attribute("dir", direction(lang).name(), &mut out);
    out.push_str(">\n<head>\n<meta charset=\"utf-8\">\n<title>");
    text(document.card().title().unwrap_or("fact-card"), &mut out);
    out.push_str("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\"");
    attribute("content", scheme, &mut out);
    out.push_str(">\n<base target=\"_blank\">\n<style>");
    out.push_str(page_style());
    out.push_str("</style>\n</head>\n<body>\n");
    out.push_str(&drawn);
    out.push_str("\n<script>");
    out.push_str(page_script());
    out.push_str("</script>\n</body>\n</html>\n");
    out
}

/// The style of every [`page()`] around the card, byte for byte. A content security policy needs its hash in
/// `style-src`, beside that of [`super::stylesheet`] if the page contains that too.
pub fn page_style() -> &'static str {
    // A transparent frame would show dark text on the background of the page around it.
    "html{background:Canvas;font-family:system-ui,sans-serif}body{margin:0}"
}

/// The script of every [`page()`], byte for byte. A content security policy needs its hash in `script-src`.
///
/// It reports the height of the page to `window.parent` only, over the port that comes with the question for
/// it. `fact-card.frame.js` asks, and gives the frame that height.
pub fn page_script() -> &'static str {
    include_str!("../../www/element/framed.js").trim_ascii()
}
