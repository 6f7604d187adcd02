//! Responses to cards that fetch their data, most of them wrong.

use std::convert::Infallible;
use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use futures_util::{StreamExt, stream};

use crate::held::Gates;

/// All below `/answers/`.
pub(crate) fn routes(gates: &Gates) -> Router {
    let [slow, large, large_sent] = [gates.clone(), gates.clone(), gates.clone()];
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
        .route("/answers/latin1.json", get(([(CONTENT_TYPE, "application/json; charset=ISO-8859-1")], LATIN_1)))
        .route("/answers/latin1-unnamed.json", get(([(CONTENT_TYPE, "application/json")], LATIN_1)))
        .route("/answers/unknown-encoding.json", get(([(CONTENT_TYPE, "application/json; charset=utf8mb4")], UTF_8)))
        .route("/answers/slow.json", get(async move || held(&slow).await))
        .route("/answers/never.json", get(pending::<()>))
        .route("/answers/large.json", get(async move || large_body(sending, large)))
        .route("/answers/large-sent", get(async move || once_dropped(&sent, &large_sent).await))
        .route("/answers/counted.json", get(async move |headers: HeaderMap| counted(&asked, &headers)))
}

/// A card in ISO 8859-1, as some servers and spreadsheets still write it: "Élections à Orléans".
const LATIN_1: &[u8] =
    b"{\"lang\":\"en\",\"title\":\"\xc9lections \xe0 Orl\xe9ans\",\"stats\":[{\"label\":\"\xc9lecteurs\",\"value\":120}]}";
/// The same in UTF-8.
const UTF_8: &str = r#"{"lang":"en","title":"Élections à Orléans","stats":[{"label":"Électeurs","value":120}]}"#;

/// What was written in a word processor and saved as text: with a byte order mark, curly quotation marks and
/// a no-break space.
const FROM_WORD: &str =
    "\u{feff}{\u{a0}“title”: “A title”, “stats”: [ { “label”: “Residents”, “value”: 1234, “unit”: “people” } ] }\r\n";

async fn held(gates: &Gates) -> &'static str {
    gates.pass("slow.json").await;
    r#"{ "title": "Slow", "stats": [ { "label": "Seconds", "value": 1 } ] }"#
}

/// A little more than a card may have, in pieces and without an end: to read all of it takes for ever.
fn large_body(sent: Arc<AtomicUsize>, gates: Gates) -> Body {
    let pieces = stream::iter(0..LARGE / PIECE).map(move |_| {
        sent.fetch_add(PIECE, Ordering::Relaxed);
        " ".repeat(PIECE)
    });
    let dropped = Dropped(gates);
    let end = stream::once(async move {
        let _kept = dropped;
        pending().await
    });
    Body::from_stream(pieces.chain(end).map(Ok::<_, Infallible>))
}

/// How much is sent of it, in bytes, and how much at a time. All but the last piece is less than a card may
/// have.
const LARGE: usize = 70_000;
const PIECE: usize = 10_000;

/// Opens a gate when it is dropped with the body that has it.
struct Dropped(Gates);

impl Drop for Dropped {
    fn drop(&mut self) {
        self.0.open("large.json");
    }
}

/// How much was sent of the large answer, once its connection has been closed.
async fn once_dropped(sent: &AtomicUsize, gates: &Gates) -> String {
    gates.pass("large.json").await;
    sent.load(Ordering::Relaxed).to_string()
}

/// The same data twice, the second time known by its tag; then other data; then two failures; then the same
/// again.
fn counted(asked: &AtomicUsize, headers: &HeaderMap) -> Response {
    let count = asked.fetch_add(1, Ordering::Relaxed);
    let (tag, value) = if count < 2 { ("\"one\"", 1) } else { ("\"two\"", 2) };
    if count == 3 || count == 4 {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let known = headers.get(header::IF_NONE_MATCH).is_some_and(|known| known == tag);
    let data = format!(r#"{{ "title": "Counted", "stats": [ {{ "label": "Times", "value": {value} }} ] }}"#);
    // A browser keeps it, and asks each time whether it still holds.
    let kept = [(header::ETAG, tag), (header::CACHE_CONTROL, "no-cache")];
    if known {
        return (StatusCode::NOT_MODIFIED, kept).into_response();
    }
    (kept, [(header::CONTENT_TYPE, "application/json")], data).into_response()
}
