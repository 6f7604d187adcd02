//! Pages of the test site with embed codes, and the card's own page for frames.

use std::fs;

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderName, header};
use axum::response::{Html, IntoResponse, Redirect};
use axum::routing::get;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use fact_card::render::{self, Embed, Script, Style, embed, page_script, page_style, stylesheet};
use fact_card::{Context, Disclosed};
use fact_card::{Heading, Theme};
use sha2::{Digest, Sha256};

use crate::held::Gates;
use crate::seeds::{names, written};
use crate::setup::root;
use crate::site::integrity_of;

/// The card in frames: it has sums to open.
const SEED: &str = "us-census-2020";
/// What it is drawn for.
const CONTEXT: Context<'_> = Context {
    lang: "",
    theme: Theme::Auto,
    heading: Heading::DEFAULT,
    strict: false,
    calculations: Disclosed::Written,
    sharing: Disclosed::Written,
};

/// Below `/embeds/` the pages of codes; below `/framed/` those with frames, whose pages the neighbour has,
/// and a script that comes late.
pub(crate) fn routes(neighbour: String, gates: &Gates) -> Router {
    let card = format!("{neighbour}/framed/card.html");
    let around = move |Path(kind): Path<String>| async move { around(&kind, &neighbour) };
    let gates = gates.clone();
    Router::new()
        .route("/framed/late/fact-card.frame.js", get(async move || late(&gates).await))
        .route("/embeds/regular.ttf", get(async || typeface(notosans::REGULAR_TTF)))
        .route("/embeds/bold.ttf", get(async || typeface(notosans::BOLD_TTF)))
        .route("/embeds/page.html", get(pages))
        .route("/embeds/div/{seed}/page.html", get(page))
        .route("/embeds/div/{seed}/policy.html", get(without_attributes))
        .route("/framed/moved.html", get(async move || Redirect::temporary(&card)))
        .route("/framed/{kind}/page.html", get(around))
}

/// What is in frames, on another origin.
pub(crate) fn neighbour_routes() -> Router {
    Router::new().route("/framed/card.html", get(card)).route("/framed/between.html", get(async || Html(BETWEEN)))
}

/// A page with the card's page in a frame of its own, which asks for its height and counts the answers.
const BETWEEN: &str = r#"<!DOCTYPE html><title>Between</title><script>
var told = 0;
function ask() {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => told++;
  frames[0].postMessage({ "fact-card-height": "?" }, "*", [port2]);
}
</script><iframe src="card.html" onload="ask()"></iframe>"#;

/// The page of a seed's embed code, in whose place the card comes when it has been painted.
async fn page(Path(seed): Path<String>) -> Html<String> {
    with(&article("div", &seed))
}

/// The same with all seeds and forms below one another.
async fn pages() -> Html<String> {
    let articles = names().into_iter().flat_map(|seed| ["div", "element"].map(|form| article(form, &seed)));
    with(&articles.collect::<String>())
}

fn with(articles: &str) -> Html<String> {
    let page = fs::read_to_string(root().join("tests/browser/embed.html")).unwrap_or_default();
    Html(page.replace("<!--articles-->", articles))
}

/// What is read before an embed code and after it.
fn article(form: &str, seed: &str) -> String {
    let code = code(seed, if form == "div" { Embed::Div(None) } else { Embed::Element(None) });
    format!(
        "<article data-name=\"{form} {seed}\"><p>What is read before the card.</p>{code}\
         <p class=\"after\">What is read after it.</p><p>And so on.</p></article>"
    )
}

/// The page of an embed code whose policy refuses what is in attributes.
async fn without_attributes(Path(seed): Path<String>) -> impl IntoResponse {
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A card</title>\
         <link rel=\"icon\" href=\"data:,\"><script src=\"/tests/case.js\"></script></head>\
         <body>{}<script async src=\"/dist/fact-card.js\"></script></body></html>",
        code(&seed, Embed::Div(None))
    );
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:";
    ([(header::CONTENT_SECURITY_POLICY, policy)], Html(page))
}

/// The embed code of a seed.
pub(crate) fn code(seed: &str, form: Embed<'_>) -> String {
    written(seed, |document| embed(document, Context::default(), form))
}

/// A typeface, which is asked for by one page after the other.
fn typeface(file: &'static [u8]) -> impl IntoResponse {
    ([(header::CACHE_CONTROL, "max-age=3600")], file)
}

/// The script of frames, once the page lets it come.
async fn late(gates: &Gates) -> impl IntoResponse + use<> {
    gates.pass("fact-card.frame.js").await;
    let content = fs::read(root().join("www").join("dist").join("fact-card.frame.js")).unwrap_or_default();
    ([(header::CONTENT_TYPE, "text/javascript")], content)
}

/// The page around the frame. Its kind says what is in it.
fn around(kind: &str, neighbour: &str) -> Html<String> {
    // The neighbour has another origin, and to that the site redirects.
    let page = if kind == "redirected" { "/framed/moved.html" } else { &format!("{neighbour}/framed/card.html") };
    let integrity = integrity_of("fact-card.frame.js");
    // Later than the page in the frame.
    let address = if kind == "late" { "/framed/late/fact-card.frame.js" } else { "/dist/fact-card.frame.js" };
    let script = Script { address, integrity: &integrity };
    let frame = written(SEED, |document| embed(document, CONTEXT, Embed::Frame { page, script }));
    let code = match kind {
        "two" => format!("{frame}<iframe src=\"{page}\"></iframe>"),
        "between" => format!("<iframe src=\"{neighbour}/framed/between.html\"></iframe>"),
        // Its page has no origin then.
        "sandboxed" => frame.replace("<iframe ", "<iframe sandbox=\"allow-scripts\" "),
        // Without the script.
        "unasked" => format!("<iframe src=\"{page}\"></iframe>"),
        _ => frame,
    };
    let around = fs::read_to_string(root().join("tests/browser/framed.html")).unwrap_or_default();
    Html(around.replace("<!--code-->", &code))
}

/// The page in the frame, under a policy that allows nothing but what is in it.
async fn card() -> impl IntoResponse {
    let page = written(SEED, |document| render::page(document, CONTEXT, Style::Inline));
    let hash = |text: &str| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)));
    let policy = format!(
        "default-src 'none'; style-src {} {}; script-src {}",
        hash(stylesheet()),
        hash(page_style()),
        hash(page_script())
    );
    let headers: [(HeaderName, String); 2] =
        [(header::CONTENT_TYPE, "text/html".to_owned()), (header::CONTENT_SECURITY_POLICY, policy)];
    (headers, page)
}
