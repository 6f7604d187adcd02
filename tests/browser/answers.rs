//! Answers of servers that cards ask for their data, most of which go wrong.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use futures_util::{StreamExt, stream};

/// All below `/answers/`.
pub(crate) fn routes() -> Router {
    let sent = Arc::new(AtomicUsize::new(0));
    let sending = Arc::clone(&sent);
    let asked = Arc::new(AtomicUsize::new(0));
    Router::new()
        .route("/answers/missing.json", get((StatusCode::NOT_FOUND, "no such card")))
        .route("/answers/fault.json", get((StatusCode::INTERNAL_SERVER_ERROR, "{}")))
        .route("/answers/moved.json", get(async || Redirect::temporary("/answers/slow.json")))
        .route("/answers/page.json", get(Html("<!doctype html><title>Log in</title>")))
        .route("/answers/text.json", get("not json"))
        .route("/answers/from-word.json", get(FROM_WORD))
        .route("/answers/slow.json", get(slow))
        .route("/answers/never.json", get(never))
        .route("/answers/large.json", get(async move || large(sending)))
        .route("/answers/large-sent", get(async move || sent.load(Ordering::Relaxed).to_string()))
        .route("/answers/counted.json", get(async move |headers: HeaderMap| counted(&asked, &headers)))
}

/// What was written in a word processor and saved as text: with a byte order mark, curly quotation marks and a no-break space.
const FROM_WORD: &str =
    "\u{feff}{\u{a0}“title”: “A title”, “stats”: [ { “label”: “Residents”, “value”: 1234, “unit”: “people” } ] }\r\n";

async fn slow() -> &'static str {
    tokio::time::sleep(Duration::from_secs(1)).await;
    r#"{ "title": "Slow", "stats": [ { "label": "Seconds", "value": 1 } ] }"#
}

async fn never() {
    tokio::time::sleep(Duration::from_secs(120)).await;
}

/// Five megabytes in pieces, as far as somebody takes them.
fn large(sent: Arc<AtomicUsize>) -> Body {
    let piece = move |_| {
        let sent = Arc::clone(&sent);
        async move {
            sent.fetch_add(10_000, Ordering::Relaxed);
            tokio::time::sleep(Duration::from_millis(1)).await;
            Ok::<_, Infallible>(" ".repeat(10_000))
        }
    };
    Body::from_stream(stream::iter(0..500).then(piece))
}

/// The same data twice, the second time known by its tag; then other data; then two failures; then the same again.
fn counted(asked: &AtomicUsize, headers: &HeaderMap) -> Response {
    let count = asked.fetch_add(1, Ordering::Relaxed);
    let (tag, value) = if count < 2 { ("\"one\"", 1) } else { ("\"two\"", 2) };
    if count == 3 || count == 4 {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let known = headers.get(header::IF_NONE_MATCH).is_some_and(|known| known == tag);
    let data = format!(r#"{{ "title": "Counted", "stats": [ {{ "label": "Times", "value": {value} }} ] }}"#);
    if known {
        return (StatusCode::NOT_MODIFIED, [(header::ETAG, tag)]).into_response();
    }
    ([(header::ETAG, tag), (header::CONTENT_TYPE, "application/json")], data).into_response()
}
