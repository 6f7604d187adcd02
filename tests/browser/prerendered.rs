//! Pages that have their card before the script.

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderName, header};
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use fact_card::Context;
use fact_card::Theme;
use fact_card::render::{Style, element, stylesheet};
use sha2::{Digest, Sha256};

use crate::held::Gates;
use crate::seeds::{names, written};
use crate::setup::root;

/// What stands in an address for all seeds.
pub(crate) const ALL: &str = "all-seeds";

/// All below `/prerendered/`.
pub(crate) fn routes(gates: &Gates) -> Router {
    let gates = gates.clone();
    Router::new()
        .route("/prerendered/twin.html", get(twin))
        .route("/prerendered/{kind}/{seed}", get(page))
        .route("/prerendered/late/dist/{name}", get(async move |Path(name): Path<String>| late(name, &gates).await))
}

/// The twin as the build has written it, on a site that lets no script run.
async fn twin() -> impl IntoResponse {
    let page = std::fs::read_to_string(root().join("www").join("dist").join("prerendered.html")).unwrap_or_default();
    ([(header::CONTENT_SECURITY_POLICY, "script-src 'none'")], Html(page))
}

/// A page with a seed's card, or with those of all, and the script that arrives when it has been painted.
async fn page(Path((kind, seed)): Path<(String, String)>) -> Result<impl IntoResponse, String> {
    let style = if kind == "linked" { Style::Link("/dist/fact-card.css") } else { Style::Inline };
    let theme = if kind.starts_with("auto") { Theme::Auto } else { Theme::Light };
    let after = "<p class=\"after\">After.</p>";
    let mut card = if seed == ALL {
        let section = |seed: String| {
            format!("<section data-seed=\"{seed}\">{}</section>{after}", element_of(&seed, theme, style))
        };
        names().into_iter().map(section).collect()
    } else {
        element_of(&seed, theme, style) + after
    };
    if kind == "older" {
        card = card.replacen("data-version=\"", "data-version=\"0.0.", 1).replacen("2.860.701 ", "2.860.700 ", 1);
        card = card.replacen("<dt class=\"label\" part=\"label\">", "<dt class=\"label\">An older ", 1);
    }
    let script = if kind.ends_with("-alone") {
        ""
    } else {
        "<script src=\"/tests/prerendered.js\"></script>\
         <script async src=\"/prerendered/late/dist/fact-card.js\"></script>"
    };
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A card</title>\
         <meta name=\"color-scheme\" content=\"light dark\">\
         <link rel=\"icon\" href=\"data:,\"><script src=\"/tests/case.js\"></script></head>\
         <body><p>Before.</p>{card}{script}</body></html>"
    );
    let hash = BASE64_STANDARD.encode(Sha256::digest(stylesheet()));
    let policy = match kind.as_str() {
        "policy" => format!(
            "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'sha256-{hash}'; img-src data:"
        ),
        "linked" => {
            "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:".to_owned()
        }
        _ => "default-src * data: 'unsafe-inline' 'unsafe-eval'".to_owned(),
    };
    Ok(([(HeaderName::from_static("content-security-policy"), policy)], Html(page)))
}

/// A seed's card as an element.
pub(crate) fn element_of(seed: &str, theme: Theme, style: Style<'_>) -> String {
    written(seed, |document| element(document, Context { theme, ..Context::default() }, style))
}

/// The bundle, whose script comes once the page lets it: as an `async` script does, after the page was
/// painted and before it has loaded. What stands beside the script comes at once.
async fn late(name: String, gates: &Gates) -> impl IntoResponse + use<> {
    if name == "fact-card.js" {
        gates.pass(&name).await;
    }
    let path = root().join("www").join("dist").join(name);
    ([(header::CONTENT_TYPE, "text/javascript")], std::fs::read(path).unwrap_or_default())
}
