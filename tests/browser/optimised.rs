//! What becomes of the script in the hands of those who make pages faster.

use axum::Router;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::get;

use crate::setup::root;

/// The script under other names and among other lines.
pub(crate) fn routes() -> Router {
    let late = ("document.addEventListener('DOMContentLoaded', function () {", "})");
    let guarded = ("try { (function () {", "})() } catch (error) { console.error(error) }");
    Router::new()
        .route("/bundled/bundle.js", get(async || script("var before = 'run'\n", "var after = 'run';")))
        .route("/optimised/guarded.js", get(async move || script(guarded.0, guarded.1)))
        .route("/optimised/fact-card.later.js", get(async move || script(late.0, late.1)))
        .route("/optimised/fact-card.3f9a1c2b.js", get(async || script("", "")))
        .route("/optimised/fact-card.languages.mjs", get(async || answer(built("fact-card.languages.mjs"))))
}

/// A page that may have the script in it, wherever it says `/*fact-card.js*/`.
pub(crate) fn inlined(page: &str) -> String {
    page.replace("/*fact-card.js*/", &built("fact-card.js"))
}

/// The script between others' lines.
fn script(before: &str, after: &str) -> impl IntoResponse + use<> {
    answer(format!("{before}{}{after}", built("fact-card.js")))
}

fn answer(script: String) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/javascript")], script)
}

fn built(name: &str) -> String {
    std::fs::read_to_string(root().join("www").join("dist").join(name)).unwrap_or_default()
}
