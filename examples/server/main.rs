//! A server that draws cards on request. They are in the page before any script runs, and readers without
//! scripts see them too.
//!
//! ```sh
//! cargo run --example server                               # the cards of seeds/, on http://127.0.0.1:8000
//! cargo run --example server -- my-cards 127.0.0.1:8080    # the cards of another folder, on another address
//! cargo run --example server -- my-cards 127.0.0.1:8080 https://cards.example    # behind a proxy
//! ```
//!
//! `/cards/NAME` is an article with the card of `NAME.json`. Findings about the data go to the log; the
//! article stays readable. `/oembed` says how others embed that card, and `/frames/NAME` is what they embed.

mod oembed;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs, io};

use axum::Router;
use axum::extract::{self, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use fact_card::finding::Finding;
use fact_card::{Context, Document, Error, render};
use oembed::Provider;
use sha2::{Digest, Sha256};
use tokio::net::TcpListener;
use tower_http::services::{ServeDir, ServeFile};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The fallback for a card that can't be shown.
const FALLBACK: &str = "<p>The figures of this article can’t be shown at the moment.</p>";

#[tokio::main]
async fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().map_or_else(|| Path::new(ROOT).join("seeds"), PathBuf::from);
    let address = arguments.next().unwrap_or_else(|| "127.0.0.1:8000".to_owned());
    let listener =
        TcpListener::bind(&address).await.map_err(|error| io::Error::other(format!("{address}: {error}")))?;
    // What others call this server, in what they are told to embed.
    let base = match arguments.next() {
        Some(base) => base,
        None => format!("http://{}", listener.local_addr()?),
    };
    let provider =
        Provider::new(&base, Path::new(ROOT)).map_err(|error| io::Error::other(format!("{base}: {error}")))?;
    println!("The cards of {} are on {base}/", folder.display());
    if !script().is_file() {
        println!("There is no script for them yet: cargo xtask build makes it. They can be read without.");
    }
    axum::serve(listener, site(folder, provider)).await
}

/// The path of the script that adopts the cards. `cargo xtask build` makes it.
fn script() -> PathBuf {
    Path::new(ROOT).join("www/dist/fact-card.js")
}

/// What every answer is made from.
struct Site {
    folder: PathBuf,
    provider: Provider,
}

fn site(folder: PathBuf, provider: Provider) -> Router {
    Router::new()
        .route("/", get(contents))
        .route("/cards/{name}", get(article))
        .route("/frames/{name}", get(frame))
        .route("/oembed", get(embeddable))
        .route(oembed::SCRIPT, get(frame_script))
        .nest_service("/dist", ServeDir::new(Path::new(ROOT).join("www/dist")))
        .route_service("/fact-card.css", ServeFile::new(Path::new(ROOT).join("www/element/fact-card.css")))
        .with_state(Arc::new(Site { folder, provider }))
}

/// The list of the cards.
async fn contents(State(site): State<Arc<Site>>) -> Response {
    let folder = &site.folder;
    let item = |name: &String| format!("<li><a href=\"/cards/{name}\">{name}</a>");
    match names(folder) {
        Ok(names) => {
            page("Cards", "", &format!("<ul>{}</ul>", names.iter().map(item).collect::<String>())).into_response()
        }
        Err(error) => unreadable(folder, &error).into_response(),
    }
}

/// An article with its card, or 304 if the reader has it already.
async fn article(
    State(site): State<Arc<Site>>,
    extract::Path(name): extract::Path<String>,
    asked: HeaderMap,
) -> Response {
    answered(move || Ok(unless_known(&written(&site, &name)?, &asked))).await
}

/// A card in a page of its own, for frames on the pages of others.
async fn frame(State(site): State<Arc<Site>>, extract::Path(name): extract::Path<String>) -> Response {
    answered(move || {
        let document = document(&site.folder, &name)?;
        let page = render::page(&document, oembed::context(), render::Style::Link("/fact-card.css"));
        let hash = |text: &str| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)));
        let (style, script) = (hash(render::page_style()), hash(render::page_script()));
        let policy = format!("default-src 'none'; style-src 'self' {style}; script-src {script}");
        Ok(([(header::CONTENT_SECURITY_POLICY, policy)], Html(page)).into_response())
    })
    .await
}

/// What oEmbed asks about a card's page.
async fn embeddable(State(site): State<Arc<Site>>, uri: Uri) -> Response {
    answered(move || {
        let request = site.provider.request(uri.query().unwrap_or_default(), is_name)?;
        Ok(site.provider.answer(&request, &document(&site.folder, &request.name)?))
    })
    .await
}

/// What gives frames the height of their cards. Pages of others load it, and compare its hash.
async fn frame_script(State(site): State<Arc<Site>>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    (headers, site.provider.script().to_owned()).into_response()
}

/// Reading and drawing block, so they run outside the threads that answer requests.
async fn answered(make: impl FnOnce() -> Result<Response, Refusal> + Send + 'static) -> Response {
    match tokio::task::spawn_blocking(make).await {
        Ok(Ok(response)) => response,
        Ok(Err(refusal)) => refusal.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Why there is no page: a status and a plain text.
type Refusal = (StatusCode, String);

/// The article for a card's name, or the reason why there is none.
fn written(site: &Site, name: &str) -> Result<String, Refusal> {
    let Drawn { markup, facts, log } = drawn(&data(&site.folder, name)?);
    for line in log {
        eprintln!("{name}: {line}");
    }
    let text = "<p>What the article says, and the figures that it is about:</p>";
    let head = facts + &site.provider.links(name);
    Ok(page(name, &head, &format!("{text}\n{markup}")).0)
}

/// The data of a card's name, or the reason why there is none.
fn data(folder: &Path, name: &str) -> Result<String, Refusal> {
    // Checked before any path is made, so that no name leads out of the folder.
    if !is_name(name) {
        return Err(missing(folder, name));
    }
    match fs::read(folder.join(name).with_extension("json")) {
        Ok(data) => Ok(String::from_utf8_lossy(&data).into_owned()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(missing(folder, name)),
        Err(error) => Err(unreadable(&folder.join(name), &error)),
    }
}

/// The card of a name that others can embed.
fn document(folder: &Path, name: &str) -> Result<Document, Refusal> {
    Document::from_json(&data(folder, name)?).map_err(|error| {
        eprintln!("{name}: error: {error}");
        (StatusCode::NOT_FOUND, format!("the card {name:?} can’t be shown at the moment\n"))
    })
}

/// A card, ready for the page.
struct Drawn {
    /// The element, or the fallback.
    markup: String,
    /// The JSON-LD for the page's head. Empty without a card.
    facts: String,
    /// Messages for the author of the data.
    log: Vec<String>,
}

fn drawn(data: &str) -> Drawn {
    let lines = |findings: &[Finding]| findings.iter().map(|found| format!("{}: {found}", found.severity)).collect();
    let without_card = |log| Drawn { markup: FALLBACK.to_owned(), facts: String::new(), log };
    let document = match Document::from_json(data) {
        Ok(document) => document,
        Err(Error::Nothing(findings)) => return without_card(lines(&findings)),
        Err(error) => return without_card(vec![format!("error: {error}")]),
    };
    // The page's language, for cards that state none, and its theme.
    let context = Context { lang: "en", ..Context::default() };
    let markup = render::element(&document, context, render::Style::Link("/fact-card.css"));
    Drawn { markup, facts: render::jsonld(&document, context), log: lines(document.findings()) }
}

/// The page, or 304 if the request has its `ETag`.
fn unless_known(page: &str, asked: &HeaderMap) -> Response {
    let mut hasher = DefaultHasher::new();
    page.hash(&mut hasher);
    let tag = format!("\"{:016x}\"", hasher.finish());
    let known = asked.get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok()).unwrap_or_default();
    let is_known = known.split(',').map(|known| known.trim().trim_start_matches("W/")).any(|known| known == tag);
    // Fresh for a minute. For ten more, a cache may show it while it fetches the next one.
    let headers = [(header::ETAG, &*tag), (header::CACHE_CONTROL, "max-age=60, stale-while-revalidate=600")];
    if is_known {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    (headers, Html(page.to_owned())).into_response()
}

fn page(title: &str, head: &str, body: &str) -> Html<String> {
    let script = if script().is_file() { "<script async src=\"/dist/fact-card.js\"></script>\n" } else { "" };
    Html(format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{title}</title>\n{script}{head}\n<h1>{title}</h1>\n{body}\n"
    ))
}

/// The answer for the name of no card.
fn missing(folder: &Path, name: &str) -> Refusal {
    let known = names(folder).unwrap_or_default().join(", ");
    (StatusCode::NOT_FOUND, format!("found no card {name:?}, expected one of: {known}\n"))
}

fn unreadable(path: &Path, error: &io::Error) -> Refusal {
    eprintln!("{}: {error}", path.display());
    (StatusCode::INTERNAL_SERVER_ERROR, "The cards can’t be read at the moment; the log says why.\n".to_owned())
}

/// The names of the cards in a folder.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|kind| kind == "json")
            && let Some(name) = path.file_stem().and_then(|name| name.to_str()).filter(|name| is_name(name))
        {
            names.push(name.to_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Whether it consists of letters, digits and hyphens only. Such a name needs no escaping in a URL, a path or
/// a page.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use hyper_util::client::legacy::Client;
    use hyper_util::rt::TokioExecutor;

    use super::*;

    struct Answer {
        status: StatusCode,
        kind: String,
        tag: String,
        body: String,
    }

    /// What the server is called by others.
    const BASE: &str = "https://cards.example";

    /// Starts a server for the cards of a folder and requests a path, optionally with a known `ETag`.
    async fn answer(folder: &str, path: &str, known: &str) -> Answer {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}{path}", listener.local_addr().unwrap());
        let provider = Provider::new(BASE, Path::new(ROOT)).unwrap();
        let server = tokio::spawn(axum::serve(listener, site(Path::new(ROOT).join(folder), provider)).into_future());
        let request = Request::get(address).header(header::IF_NONE_MATCH, known).body(Body::empty()).unwrap();
        let answer = Client::builder(TokioExecutor::new()).build_http().request(request).await.unwrap();
        let (head, body) = answer.into_parts();
        let body = to_bytes(Body::new(body), usize::MAX).await.unwrap();
        server.abort();
        let header = |name| head.headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default();
        Answer {
            status: head.status,
            kind: header(header::CONTENT_TYPE),
            tag: header(header::ETAG),
            body: String::from_utf8(body.to_vec()).unwrap(),
        }
    }

    #[tokio::test]
    async fn a_card_is_in_the_page_before_any_script() {
        let first = answer("seeds", "/cards/kaltim-ktp-ikd", "").await;
        assert_eq!(first.status, StatusCode::OK);
        for part in [
            "<fact-card lang=\"en\"><template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"/fact-card.css\"",
            "part=\"value\">2.860.701",
            "<script type=\"application/ld+json\">",
        ] {
            assert!(first.body.contains(part), "{part} is not in {}", first.body);
        }
        assert!(answer("seeds", "/fact-card.css", "").await.body.contains("@media print"));
        let again = answer("seeds", "/cards/kaltim-ktp-ikd", &format!("\"other\", W/{}", first.tag)).await;
        assert_eq!((again.status, again.tag, again.body), (StatusCode::NOT_MODIFIED, first.tag, String::new()));
    }

    #[tokio::test]
    async fn bad_data_keeps_the_article() {
        let shown = answer("seeds/broken", "/cards/grouped-figures", "").await;
        assert!(shown.body.contains("<fact-card") && !shown.body.contains(FALLBACK), "{}", shown.body);
        for name in ["not-json", "no-stats"] {
            let Answer { status, body, .. } = answer("seeds/broken", &format!("/cards/{name}"), "").await;
            assert_eq!(status, StatusCode::OK);
            assert!(body.contains(FALLBACK) && !body.contains("<fact-card"), "{body}");
        }
    }

    #[test]
    fn findings_and_errors_are_logged() {
        let log = |data| drawn(data).log.join("\n");
        assert!(log("{").starts_with("error: EOF"));
        assert!(
            log(include_str!("../../seeds/broken/grouped-figures.json")).contains("warning: stats[0].value: found \"")
        );
        let misread = log(include_str!("../../seeds/broken/misread-target.json"));
        assert!(misread.contains("error: stats[1].share.percent: found 18.25%"), "{misread}");
        assert_eq!(log(include_str!("../../seeds/kaltim-ktp-ikd.json")), "");
    }

    #[tokio::test]
    async fn an_unknown_name_is_answered_with_the_known_names() {
        for name in ["nothing", "..%2Fwww%2Fpackage", "a.b"] {
            let Answer { status, body, .. } = answer("seeds", &format!("/cards/{name}"), "").await;
            assert_eq!(status, StatusCode::NOT_FOUND);
            assert!(body.contains("expected one of: climat-et-air, "), "{body}");
        }
        let contents = answer("seeds", "/", "").await;
        assert!(contents.body.contains("<a href=\"/cards/us-census-2020\">"), "{}", contents.body);
    }

    /// What oEmbed answers about an address, with further parameters.
    async fn embedded(url: &str, more: &str) -> Answer {
        let query: String = url::form_urlencoded::byte_serialize(url.as_bytes()).collect();
        answer("seeds", &format!("/oembed?url={query}{more}"), "").await
    }

    #[tokio::test]
    async fn a_page_says_where_its_card_is_described_and_that_is_so() {
        let page = answer("seeds", "/cards/us-census-2020", "").await.body;
        for (kind, format, shown) in [
            ("application/json+oembed", "json", "application/json; charset=utf-8"),
            ("text/xml+oembed", "xml", "text/xml; charset=utf-8"),
        ] {
            let start = format!("<link rel=\"alternate\" type=\"{kind}\" href=\"{BASE}");
            let (_, rest) = page.split_once(&start).unwrap_or_else(|| panic!("no {start} in {page}"));
            let path = rest.split_once('"').unwrap().0.replace("&amp;", "&");
            let Answer { status, kind, body, .. } = answer("seeds", &path, "").await;
            assert_eq!((status, &*kind), (StatusCode::OK, shown), "{format}: {body}");
        }
    }

    #[tokio::test]
    async fn json_has_what_the_specification_asks_of_rich() {
        let body = embedded("https://cards.example/cards/us-census-2020", "").await.body;
        let card: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert_eq!((&card["type"], &card["version"]), (&"rich".into(), &"1.0".into()));
        assert_eq!((&card["title"], &card["width"]), (&"The United States, counted in 2020".into(), &640.into()));
        assert_eq!((&card["provider_name"], &card["provider_url"]), (&"fact-card".into(), &BASE.into()));
        let html = card["html"].as_str().unwrap();
        let frame =
            "<iframe src=\"https://cards.example/frames/us-census-2020\" title=\"The United States, counted in 2020\"";
        assert!(html.contains(frame) && html.contains("data-fact-card-frame"), "{html}");
        assert!(html.contains(&format!(" height=\"{}\"", card["height"])), "{html}");
        let page = answer("seeds", "/frames/us-census-2020", "").await;
        assert!(page.body.starts_with("<!DOCTYPE html>") && page.body.contains("331,449,281"), "{}", page.body);
        // The script is there, with the hash that the code says.
        let script = answer("seeds", oembed::SCRIPT, "").await;
        let hash = BASE64_STANDARD.encode(sha2::Sha384::digest(&script.body));
        assert!(html.contains(&format!("{BASE}{}\" integrity=\"sha384-{hash}\"", oembed::SCRIPT)), "{html}");
    }

    #[tokio::test]
    async fn xml_is_well_formed_and_says_the_same() {
        let url = "https://cards.example/cards/us-census-2020";
        let json: serde_json::Value = serde_json::from_str(&embedded(url, "").await.body).unwrap();
        let body = embedded(url, "&format=xml").await.body;
        assert!(body.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>"), "{body}");
        let mut reader = quick_xml::Reader::from_str(&body);
        let (mut name, mut read) = (String::new(), serde_json::Map::new());
        loop {
            use quick_xml::events::Event;
            match reader.read_event().unwrap() {
                Event::Start(start) => start.name().as_ref().clone_into(&mut name),
                Event::Text(text) => {
                    let before = read.entry(&*name).or_insert("".into()).as_str().unwrap().to_owned();
                    read.insert(name.clone(), (before + &*text).into());
                }
                Event::GeneralRef(entity) => {
                    let entity = format!("&{};", &*entity);
                    let before = read.entry(&*name).or_insert("".into()).as_str().unwrap().to_owned();
                    read.insert(name.clone(), (before + &quick_xml::escape::unescape(&entity).unwrap()).into());
                }
                Event::Eof => break,
                _ => {}
            }
        }
        for (key, value) in json.as_object().unwrap() {
            let expected = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            assert_eq!(read[key], expected, "{key}");
        }
    }

    #[tokio::test]
    async fn no_answer_is_wider_or_higher_than_asked() {
        let url = "https://cards.example/cards/us-census-2020";
        let shown = |answer: Answer| serde_json::from_str::<serde_json::Value>(&answer.body).unwrap();
        let free = shown(embedded(url, "").await);
        let narrow = shown(embedded(url, "&maxwidth=320&maxheight=200").await);
        assert_eq!((&narrow["width"], &narrow["height"]), (&320.into(), &200.into()));
        let html = narrow["html"].as_str().unwrap();
        assert!(html.starts_with("<div style=\"max-width:320px;max-height:200px;overflow:auto\">"), "{html}");
        let wide = shown(embedded(url, "&maxwidth=9000&maxheight=9000").await);
        assert_eq!((&wide["width"], &wide["height"]), (&640.into(), &free["height"]));
        for wrong in ["&maxwidth=wide", "&maxheight=-1", "&maxwidth=0", "&maxheight=1e3"] {
            let Answer { status, body, .. } = embedded(url, wrong).await;
            assert_eq!(status, StatusCode::BAD_REQUEST, "{wrong}");
            assert!(body.contains("expected a whole number of pixels"), "{body}");
        }
    }

    #[tokio::test]
    async fn what_cannot_be_embedded_has_the_status_of_the_specification() {
        for url in [
            "https://cards.example/cards/nothing",
            "https://cards.example/cards/..%2Fpackage",
            "https://cards.example/",
            "https://cards.example/frames/us-census-2020",
            "https://cards.example/cards/us-census-2020/more",
            "https://others.example/cards/us-census-2020",
            "https://cards.example.others.example/cards/us-census-2020",
            "javascript:alert(1)",
            "cards/us-census-2020",
        ] {
            assert_eq!(embedded(url, "").await.status, StatusCode::NOT_FOUND, "{url}");
        }
        let known = "https://cards.example/cards/us-census-2020";
        assert_eq!(embedded(known, "&format=yaml").await.status, StatusCode::NOT_IMPLEMENTED);
        assert_eq!(embedded(&format!("{known}?from=feed#card"), "").await.status, StatusCode::OK);
        let without = answer("seeds", "/oembed", "").await;
        assert_eq!(without.status, StatusCode::BAD_REQUEST);
        assert!(without.body.contains("expected url="), "{}", without.body);
        let broken = answer("seeds/broken", "/oembed?url=https%3A%2F%2Fcards.example%2Fcards%2Fnot-json", "").await;
        assert_eq!(broken.status, StatusCode::NOT_FOUND, "{}", broken.body);
    }
}
