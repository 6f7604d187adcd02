//! A site on loopback with the bundle, the demo, the seeds and the cases, and with answers that go wrong; and its neighbour, which
//! is another origin.

use std::collections::HashMap;
use std::convert::Infallible;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use futures_util::{StreamExt, stream};
use serde_json::Value;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::setup::root;
use crate::{answers, embeds, optimised, prerendered};

/// Starts the site with its neighbour, and gives its address.
pub(crate) async fn start() -> std::io::Result<String> {
    let neighbour = serve(neighbour()).await?;
    let tests = root().join("tests").join("browser");
    let site = Router::new()
        .merge(answers::routes())
        .merge(embeds::routes(neighbour.clone()))
        .merge(optimised::routes())
        .merge(prerendered::routes())
        .route("/answers/slow.css", get(slow_style))
        // A host that does not know what wasm is.
        .route("/untyped/fact-card.mjs", get(async || file("fact-card.mjs", "text/javascript")))
        .route("/untyped/fact-card.wasm", get(async || file("fact-card.wasm", "application/octet-stream")))
        // A host with the script and nothing beside it.
        .route("/alone/fact-card.js", get(async || file("fact-card.js", "text/javascript")))
        // A host where what stands beside the script takes longer than the page.
        .route("/slow/fact-card.js", get(async || file("fact-card.js", "text/javascript")))
        .route("/slow/fact-card.languages.mjs", get(slow_languages))
        .route("/demo.html", get(async || heard("index.html")))
        .route("/every-card.html", get(async || heard("gallery.html")))
        .route("/situations/{name}", get(situation))
        .nest_service("/seeds", ServeDir::new(root().join("seeds")))
        .route(
            "/tests/cases/{name}/page.html",
            get(move |Path(name): Path<String>| async move { page(&name, &neighbour) }),
        )
        .route("/tests/styles/{name}", get(styled))
        .nest_service("/tests", ServeDir::new(tests))
        .fallback_service(ServeDir::new(root().join("www")));
    serve(site).await
}

async fn serve(site: Router) -> std::io::Result<String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, site).await });
    Ok(address)
}

/// A host of scripts that lets every site use them, and under `/closed/` one that does not.
fn neighbour() -> Router {
    let www = || ServeDir::new(root().join("www"));
    let add = |name, value| SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value));
    Router::new()
        .fallback_service(www())
        .layer(add(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .layer(add(HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"))
        .nest_service("/closed", www())
        .merge(embeds::neighbour_routes())
}

async fn slow_languages() -> impl IntoResponse {
    tokio::time::sleep(Duration::from_secs(1)).await;
    file("fact-card.languages.mjs", "text/javascript")
}

async fn slow_style() -> ([(HeaderName, &'static str); 1], &'static str) {
    tokio::time::sleep(Duration::from_secs(1)).await;
    ([(header::CONTENT_TYPE, "text/css")], ".dark, section { background: #111 }")
}

/// The page of a case, with the headers of its `headers.json` where it has one, which keeps the parser waiting wherever it says
/// `<!--pause-->`. In both `{neighbour}` is the neighbour's address, and `{integrity}` the hash of the script.
fn page(name: &str, neighbour: &str) -> Result<impl IntoResponse + use<>, String> {
    let folder = root().join("tests").join("browser").join("cases").join(name);
    let read = |file: &str| {
        let text = std::fs::read_to_string(folder.join(file)).unwrap_or_default();
        text.replace("{neighbour}", neighbour).replace("{integrity}", &integrity())
    };
    let headers = if folder.join("headers.json").exists() { read("headers.json") } else { "{}".to_owned() };
    let headers: HashMap<String, String> = serde_json::from_str(&headers).map_err(|error| error.to_string())?;
    let mut headers = HeaderMap::try_from(&headers).map_err(|error| error.to_string())?;
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html"));
    let pieces: Vec<String> = optimised::inlined(&read("page.html")).split("<!--pause-->").map(str::to_owned).collect();
    let stream = stream::iter(pieces.into_iter().enumerate()).then(async |(index, piece)| {
        tokio::time::sleep(Duration::from_millis(if index == 0 { 0 } else { 300 })).await;
        Ok::<_, Infallible>(piece)
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

/// A page of `styles/`, with a card in the language that it names (`<!--card en-->`), and after it one of each of the elements that a
/// page has.
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

/// A page of the product, which loads what the pages of the cases do before anything of its own.
fn heard(name: &str) -> Html<String> {
    let page = std::fs::read_to_string(root().join("www").join(name)).unwrap_or_default();
    Html(page.replacen("<head>", "<head>\n<script src=\"/tests/case.js\"></script>", 1))
}

/// A page of `www/variants/` or a stylesheet of it.
async fn situation(Path(name): Path<String>) -> Response {
    let file = format!("variants/{name}");
    if let Some((_, "html")) = name.split_once('.') {
        return heard(&file).into_response();
    }
    let content = std::fs::read(root().join("www").join(file)).unwrap_or_default();
    ([(header::CONTENT_TYPE, "text/css")], content).into_response()
}

fn file(name: &str, kind: &'static str) -> ([(HeaderName, &'static str); 1], Vec<u8>) {
    let content = std::fs::read(root().join("www").join("dist").join(name)).unwrap_or_default();
    ([(header::CONTENT_TYPE, kind)], content)
}
