//! `/docs/` of `cargo xtask serve`: the documentation as pages, made from its Markdown on each request.

mod page;

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use tower_http::services::ServeFile;

use crate::paths::root;

/// Everything at `/docs/`.
pub(crate) fn routes() -> Router {
    Router::new()
        .route("/docs", get(async || Redirect::permanent("/docs/")))
        .route("/docs/", get(async || shown("index")))
        .route("/docs/{name}", get(async |Path(name): Path<String>| shown(name.strip_suffix(".html").unwrap_or(&name))))
        .route_service("/docs/docs.css", ServeFile::new(root().join("www/site/docs/docs.css")))
}

fn shown(name: &str) -> Response {
    match page::page(root(), name) {
        None => (StatusCode::NOT_FOUND, "There is no such page.").into_response(),
        Some(Ok(page)) => Html(page).into_response(),
        Some(Err(error)) => (StatusCode::INTERNAL_SERVER_ERROR, format!("{name}: {error}")).into_response(),
    }
}
