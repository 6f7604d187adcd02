//! What a content security policy has to allow of a card.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use fact_card::render;
use sha2::{Digest, Sha256};

/// The directive for an element with its stylesheet in it.
pub(crate) fn of_element() -> String {
    format!("style-src {}", hash(render::stylesheet()))
}

/// The directives for a page of a card's own.
pub(crate) fn of_page() -> String {
    format!("{} {}; script-src {}", of_element(), hash(render::page_style()), hash(render::page_script()))
}

/// The source expression for a text within the page.
fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}
