//! A site on loopback with the bundle, the demo, the seeds and the cases, and with answers that go wrong.

use std::net::Ipv4Addr;
use std::time::Duration;

use axum::Router;
use axum::http::{HeaderName, StatusCode, header};
use axum::response::Html;
use axum::routing::get;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

use crate::setup::root;

/// Starts the site and gives its address.
pub(crate) async fn start() -> std::io::Result<String> {
    let tests = root().join("tests").join("browser");
    let site = Router::new()
        .route("/answers/missing.json", get((StatusCode::NOT_FOUND, "no such card")))
        .route("/answers/page.json", get(Html("<!doctype html><title>Log in</title>")))
        .route("/answers/text.json", get("not json"))
        .route("/answers/slow.json", get(slow))
        // A host that does not know what wasm is.
        .route("/untyped/fact-card.mjs", get(async || file("fact-card.mjs", "text/javascript")))
        .route("/untyped/fact-card.wasm", get(async || file("fact-card.wasm", "application/octet-stream")))
        .nest_service("/seeds", ServeDir::new(root().join("seeds")))
        .nest_service("/tests", ServeDir::new(tests))
        .fallback_service(ServeDir::new(root().join("www")));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, site).await });
    Ok(address)
}

async fn slow() -> &'static str {
    tokio::time::sleep(Duration::from_secs(1)).await;
    r#"{ "title": "Slow", "stats": [ { "label": "Seconds", "value": 1 } ] }"#
}

fn file(name: &str, kind: &'static str) -> ([(HeaderName, &'static str); 1], Vec<u8>) {
    let content = std::fs::read(root().join("www").join("dist").join(name)).unwrap_or_default();
    ([(header::CONTENT_TYPE, kind)], content)
}
