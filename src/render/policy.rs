use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use super::{page_script, page_style, stylesheet};

/// What a content security policy must allow of a card from [`element`](super::element()) with its stylesheet
/// in it: `style-src 'sha256-…'`.
pub fn element_policy() -> String {
    format!("style-src {}", hash(stylesheet()))
}

/// The same of a page from [`page`](super::page()), with its own style and script.
pub fn page_policy() -> String {
    format!("{} {}; script-src {}", element_policy(), hash(page_style()), hash(page_script()))
}

/// The source expression for a text within the page.
fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}
