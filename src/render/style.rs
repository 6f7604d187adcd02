//! The look of a card that no script has given its own yet.

/// Where a card's stylesheet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style<'a> {
    /// In the card itself. Under a content security policy, its `style-src` needs the hash of [`stylesheet`].
    Inline,
    /// At an address, of the file `fact-card.css` that goes with the script. It may be relative to the page.
    Link(&'a str),
}

/// The stylesheet that stands in a card with [`Style::Inline`], to the byte: that of the bundle's
/// `fact-card.css`.
pub fn stylesheet() -> &'static str {
    include_str!(concat!(env!("OUT_DIR"), "/fact-card.css"))
}
