//! A site on loopback with the bundle, the demo, the seeds, the cases and wrong responses; and its neighbour,
//! which is another origin.

use std::collections::HashMap;
use std::convert::Infallible;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::process::Stdio;

use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use futures_util::{StreamExt, stream};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::process::Command;
use tokio::sync::{OnceCell, oneshot};
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::held::Gates;
use crate::setup::root;
use crate::{answers, embeds, optimised, prerendered};

/// The script with all of the crate.
const FULL: &str = concat!("fact-card.full-", env!("CARGO_PKG_VERSION"), ".mjs");

/// A site with its neighbour, for one trial: no other page sees its requests.
pub(crate) struct Site {
    address: String,
    /// Each has a server running until it is dropped.
    _running: [oneshot::Sender<()>; 2],
}

impl Site {
    /// Where it is, such as `http://127.0.0.1:1234`.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

/// Starts a site with its neighbour.
pub(crate) async fn start() -> std::io::Result<Site> {
    let (neighbour, neighbour_running) = serve(neighbour()).await?;
    let (address, running) = serve(site(neighbour)).await?;
    Ok(Site { address, _running: [running, neighbour_running] })
}

/// All that the site has.
fn site(neighbour: String) -> Router {
    let tests = root().join("tests").join("browser");
    let gates = Gates::default();
    let [languages, full, style, parser] = [gates.clone(), gates.clone(), gates.clone(), gates.clone()];
    Router::new()
        .merge(gates.routes())
        .merge(answers::routes(&gates))
        .merge(embeds::routes(neighbour.clone(), &gates))
        .merge(optimised::routes())
        .merge(prerendered::routes(&gates))
        .route("/answers/slow.css", get(async move || slow_style(&style).await))
        // A host without the MIME type of wasm.
        .route("/untyped/fact-card.mjs", get(async || file("fact-card.mjs", "text/javascript")))
        .route("/untyped/fact-card.wasm", get(async || file("fact-card.wasm", "application/octet-stream")))
        // A host with the script and nothing beside it.
        .route("/alone/fact-card.js", get(async || file("fact-card.js", "text/javascript")))
        // A host without the words that few cards need.
        .route("/wordless/fact-card.js", get(async || file("fact-card.js", "text/javascript")))
        .route(&format!("/wordless/{FULL}"), get(async || file(FULL, "text/javascript")))
        // A host with the version before this one.
        .route("/older/{name}", get(older))
        // A host where lazy-loaded files take longer than the page.
        .route("/slow/fact-card.js", get(async || file("fact-card.js", "text/javascript")))
        .route("/slow/fact-card.languages.mjs", get(async move || slow(&languages, "fact-card.languages.mjs").await))
        .route(&format!("/slow/{FULL}"), get(async move || slow(&full, FULL).await))
        .route("/demo.html", get(async || heard("index.html")))
        .route("/every-card.html", get(async || heard("gallery.html")))
        .route("/situations/{name}", get(situation))
        .nest_service("/seeds", ServeDir::new(root().join("seeds")))
        .route(
            "/tests/cases/{name}/page.html",
            get(move |Path(name): Path<String>| async move { page(&name, &neighbour, &parser) }),
        )
        .route("/tests/styles/{name}", get(styled))
        .route("/tests/fake-timers.js", get(fake_timers))
        .route("/tests/life/page.html", get(left_and_come_back_to))
        .nest_service("/tests", ServeDir::new(tests))
        .route_service("/fact-card.css", ServeFile::new(root().join("www").join("element").join("fact-card.css")))
        .nest_service("/tools", ServeDir::new(root().join("www").join("node_modules")))
        .route("/dist/builder/heard.html", get(async || heard("../dist/builder/index.html")))
        .route("/dist/builder/without-wasm.html", get(async || builder_without_wasm()))
        .nest_service("/dist", dist())
        // What other tools make of the npm package: see `tests/npm/`.
        .nest_service("/npm", ServeDir::new(concat!(env!("CARGO_TARGET_TMPDIR"), "/npm/pages/site")))
        .fallback_service(ServeDir::new(root().join("www").join("site")))
}

/// Serves a site until what is given with its address is dropped. Idle connections are closed then, which a
/// browser would else use for the next site of the same port. An answer that is on its way ends with its
/// page.
async fn serve(site: Router) -> std::io::Result<(String, oneshot::Sender<()>)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = format!("http://{}", listener.local_addr()?);
    let (running, ended) = oneshot::channel::<()>();
    // No trial sees a cached response of another, except of what never changes.
    let site =
        site.layer(SetResponseHeaderLayer::if_not_present(header::CACHE_CONTROL, HeaderValue::from_static("no-store")));
    let server = axum::serve(listener, site).with_graceful_shutdown(async move {
        // Nothing is sent: the other end is dropped.
        let _ = ended.await;
    });
    tokio::spawn(server.into_future());
    Ok((address, running))
}

/// A host of scripts that lets every site use them, and under `/closed/` one that does not.
fn neighbour() -> Router {
    let add = |name, value| SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value));
    Router::new()
        .nest_service("/dist", dist())
        .layer(add(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .layer(add(HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"))
        .nest_service("/closed/dist", dist())
        .merge(embeds::neighbour_routes())
}

/// The bundle.
fn dist() -> ServeDir {
    ServeDir::new(root().join("www").join("dist"))
}

/// A script of the bundle that comes when the page lets it.
async fn slow(gates: &Gates, name: &str) -> impl IntoResponse + use<> {
    gates.pass(name).await;
    file(name, "text/javascript")
}

/// A stylesheet that comes when the page lets it. `WebKit` asks for it again when it is for another medium,
/// unless it may be kept.
async fn slow_style(gates: &Gates) -> ([(HeaderName, &'static str); 2], &'static str) {
    gates.pass("slow.css").await;
    ([(header::CONTENT_TYPE, "text/css"), (header::CACHE_CONTROL, "max-age=60")], ".dark, section { background: #111 }")
}

/// A clock for pages that are about time: `FakeTimers`, which npm has installed as modules, as one script.
async fn fake_timers() -> Result<impl IntoResponse, (StatusCode, String)> {
    static SCRIPT: OnceCell<Vec<u8>> = OnceCell::const_new();
    let bundle = async || {
        let www = root().join("www");
        let bundled = Command::new(www.join("node_modules").join(".bin").join("esbuild"))
            .args([
                "@sinonjs/fake-timers",
                "--bundle",
                "--format=iife",
                "--global-name=FakeTimers",
                // What it has of Node is not asked for in a browser.
                "--external:util",
                "--log-level=error",
            ])
            .current_dir(www)
            .stdin(Stdio::null())
            .output()
            .await
            .map_err(|error| format!("cannot run esbuild: {error}"))?;
        let complaints = String::from_utf8_lossy(&bundled.stderr).into_owned();
        if bundled.status.success() { Ok(bundled.stdout) } else { Err(complaints) }
    };
    let script =
        SCRIPT.get_or_try_init(bundle).await.map_err(|error: String| (StatusCode::INTERNAL_SERVER_ERROR, error))?;
    Ok(([(header::CONTENT_TYPE, "text/javascript")], script.as_slice()))
}

/// A page that a browser may keep: one that it may not store is gone for whoever comes back to it.
async fn left_and_come_back_to() -> impl IntoResponse {
    let page = std::fs::read_to_string(root().join("tests/browser/life/page.html")).unwrap_or_default();
    ([(header::CACHE_CONTROL, "no-cache")], Html(page))
}

/// The page of a case, with the headers of its `headers.json` where it has one. Wherever it says
/// `<!--pause-->`, the rest is held back until it lets that through as `parser`. In both `{neighbour}` is the
/// neighbour's address, `{integrity}` the hash of the script, and `{version}` that of the crate.
fn page(name: &str, neighbour: &str, gates: &Gates) -> Result<impl IntoResponse + use<>, String> {
    let folder = root().join("tests").join("browser").join("cases").join(name);
    let read = |file: &str| {
        let text = std::fs::read_to_string(folder.join(file)).unwrap_or_default();
        let text = text.replace("{neighbour}", neighbour).replace("{integrity}", &integrity());
        text.replace("{version}", env!("CARGO_PKG_VERSION"))
    };
    let headers = if folder.join("headers.json").exists() { read("headers.json") } else { "{}".to_owned() };
    let headers: HashMap<String, String> = serde_json::from_str(&headers).map_err(|error| error.to_string())?;
    let mut headers = HeaderMap::try_from(&headers).map_err(|error| error.to_string())?;
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html"));
    let pieces: Vec<String> = optimised::inlined(&read("page.html")).split("<!--pause-->").map(str::to_owned).collect();
    let gates = gates.clone();
    let stream = stream::iter(pieces.into_iter().enumerate()).then(move |(index, piece)| {
        let gates = gates.clone();
        async move {
            if index > 0 {
                gates.pass("parser").await;
            }
            Ok::<_, Infallible>(piece)
        }
    });
    Ok((headers, Body::from_stream(stream)))
}

/// The hash of `fact-card.js`.
fn integrity() -> String {
    integrity_of("fact-card.js")
}

/// The hash of a file of the bundle.
pub(crate) fn integrity_of(name: &str) -> String {
    let manifest = std::fs::read(root().join("www").join("dist").join("manifest.json")).unwrap_or_default();
    let manifest: Value = serde_json::from_slice(&manifest).unwrap_or_default();
    let file = manifest["files"].as_array().and_then(|files| files.iter().find(|file| file["name"] == name));
    file.and_then(|file| file["integrity"].as_str()).unwrap_or_default().to_owned()
}

/// A page of `styles/`, with a card in the language that it names (`<!--card en-->`), and after it one of
/// each of the elements that a page has.
async fn styled(Path(name): Path<String>) -> Html<String> {
    let tests = root().join("tests").join("browser");
    let read = |path: PathBuf| std::fs::read_to_string(path).unwrap_or_default();
    let mut page = read(tests.join("styles").join(name));
    for (lang, seed) in [("en", "every-kind.json"), ("ar", "every-kind-arabic.json")] {
        let data = read(root().join("seeds").join(seed));
        // With paper of its own, it looks alike whatever is behind it.
        let card = format!(
            "<fact-card style=\"--fact-card-paper: #fff\"><script type=\"application/json\">{data}</script></fact-card>"
        );
        page = page.replace(&format!("<!--card {lang}-->"), &card);
    }
    Html(page + &read(tests.join("elements.html")))
}

/// A page of `www/site/`, which loads `case.js` first, as the pages of the cases do.
fn heard(name: &str) -> Html<String> {
    let page = std::fs::read_to_string(root().join("www").join("site").join(name)).unwrap_or_default();
    Html(page.replacen("<head>", "<head>\n<script src=\"/tests/case.js\"></script>", 1))
}

/// The page on which people write cards, where a policy refuses `WebAssembly`.
fn builder_without_wasm() -> Html<String> {
    let Html(page) = heard("../dist/builder/index.html");
    Html(page.replacen(" 'wasm-unsafe-eval'", "", 1))
}

/// A page of `www/site/variants/` or a stylesheet of it.
async fn situation(Path(name): Path<String>) -> Response {
    let file = format!("variants/{name}");
    if let Some((_, "html")) = name.split_once('.') {
        return heard(&file).into_response();
    }
    let content = std::fs::read(root().join("www").join("site").join(file)).unwrap_or_default();
    ([(header::CONTENT_TYPE, "text/css")], content).into_response()
}

/// A script of the bundle, as if it were of the version before this one: that is in its own name, and in
/// those of the files that it lazy-loads.
async fn older(Path(name): Path<String>) -> Response {
    const BEFORE: &str = "0.0.9";
    let path = root().join("www").join("dist").join(name.replace(BEFORE, env!("CARGO_PKG_VERSION")));
    let Ok(content) = std::fs::read_to_string(path) else { return StatusCode::NOT_FOUND.into_response() };
    let content = content.replace(env!("CARGO_PKG_VERSION"), BEFORE);
    ([(header::CONTENT_TYPE, "text/javascript")], content).into_response()
}

fn file(name: &str, kind: &'static str) -> ([(HeaderName, &'static str); 1], Vec<u8>) {
    let content = std::fs::read(root().join("www").join("dist").join(name)).unwrap_or_default();
    ([(header::CONTENT_TYPE, kind)], content)
}
