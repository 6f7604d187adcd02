//! The look of a card that no script has given its own yet.

use std::sync::LazyLock;

/// Where a card's stylesheet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style<'a> {
    /// In the card itself. Under a content security policy, its `style-src` needs the hash of [`stylesheet`].
    Inline,
    /// At an address, of the file `fact-card.css` that goes with the script. It may be relative to the page.
    Link(&'a str),
}

static STYLESHEET: LazyLock<String> = LazyLock::new(|| {
    let source = include_str!("../../www/element/fact-card.css");
    // What can't be made smaller is right as it is.
    minifier::css::minify(source).map_or_else(|_| source.to_owned(), |small| small.to_string().trim().to_owned())
});

/// The stylesheet that stands in a card with [`Style::Inline`], to the byte: the same rules as `fact-card.css` has.
pub fn stylesheet() -> &'static str {
    &STYLESHEET
}
