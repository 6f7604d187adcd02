//! The page of `fact-card watch`, for this computer only.

use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Request, State as Extracted};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use fact_card::render;
use futures_util::stream::{self, Stream};
use tokio::sync::watch::Receiver;

use super::page::State;

/// Nothing but the page's own files.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                      frame-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The last state, and those to come.
type States = Receiver<Arc<State>>;

/// Serves the page until Ctrl+C.
pub(super) fn serve(listener: TcpListener, states: States) -> io::Result<()> {
    let port = listener.local_addr()?.port();
    listener.set_nonblocking(true)?;
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        // Pages are open as long as they are looked at: nothing waits for their end.
        tokio::select! {
            served = axum::serve(listener, router(states, port)) => served,
            stopped = tokio::signal::ctrl_c() => stopped,
        }
    })
}

fn router(states: States, port: u16) -> Router {
    Router::new()
        .route("/", get(async || ([(CONTENT_SECURITY_POLICY, POLICY)], file("text/html", include_str!("page.html")))))
        .route("/page.css", get(async || file("text/css", include_str!("page.css"))))
        .route("/page.js", get(async || file("text/javascript", include_str!("page.js"))))
        .route("/frame.js", get(async || file("text/javascript", include_str!("../../../www/element/frame.js"))))
        .route("/changes", get(changes))
        .route("/cards/{version}", get(card))
        .layer(from_fn(move |request: Request, next: Next| guarded(request, next, port)))
        .with_state(states)
}

/// Answers only those who ask for this computer. A page of another site can have its own name lead here (DNS
/// rebinding), and would be told what the cards say.
async fn guarded(request: Request, next: Next, port: u16) -> Response {
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let is_here = |name: &str| host == format!("{name}:{port}") || (port == 80 && host == name);
    if !["127.0.0.1", "localhost"].into_iter().any(is_here) {
        let text = format!("found the host {host:?}, expected 127.0.0.1:{port}. Open http://127.0.0.1:{port}/\n");
        return (StatusCode::MISDIRECTED_REQUEST, text).into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

fn file(kind: &'static str, content: &'static str) -> impl IntoResponse {
    ([(CONTENT_TYPE, format!("{kind}; charset=utf-8"))], content)
}

/// The state at once, and then each time that it has changed.
async fn changes(Extracted(mut states): Extracted<States>) -> impl IntoResponse {
    states.mark_changed();
    Sse::new(events(states)).keep_alive(KeepAlive::default())
}

fn events(states: States) -> impl Stream<Item = Result<Event, Infallible>> {
    stream::unfold(states, async |mut states| {
        states.changed().await.ok()?;
        let event = Event::default().data(states.borrow_and_update().json());
        Some((Ok(event), states))
    })
}

/// A card in a page of its own, which runs nothing but its own script. No address names a file.
async fn card(Extracted(states): Extracted<States>, Path(version): Path<String>) -> Response {
    let state = states.borrow().clone();
    match state.card(&version) {
        Some(page) => {
            let policy =
                format!("default-src 'none'; {}; form-action 'none'; frame-ancestors 'self'", render::page_policy());
            let kind = "text/html; charset=utf-8".to_owned();
            ([(CONTENT_SECURITY_POLICY, policy), (CONTENT_TYPE, kind)], page).into_response()
        }
        None => (StatusCode::NOT_FOUND, "this card has changed since, or is gone\n").into_response(),
    }
}
