//! A server that draws cards on request. They are in the page before any script runs, and readers without
//! scripts see them too.
//!
//! ```sh
//! cargo run --example server                               # the cards of seeds/, on http://127.0.0.1:8000
//! cargo run --example server -- my-cards 127.0.0.1:8080    # the cards of another folder, on another address
//! ```
//!
//! `/cards/NAME` is an article with the card of `NAME.json`. Findings about the data go to the log; the
//! article stays readable.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs, io};

use axum::Router;
use axum::extract::{self, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use fact_card::finding::Finding;
use fact_card::{Context, Document, Error, render};
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
    println!("The cards of {} are on http://{}/", folder.display(), listener.local_addr()?);
    if !script().is_file() {
        println!("There is no script for them yet: cargo xtask build makes it. They can be read without.");
    }
    axum::serve(listener, site(folder)).await
}

/// The path of the script that adopts the cards. `cargo xtask build` makes it.
fn script() -> PathBuf {
    Path::new(ROOT).join("www/dist/fact-card.js")
}

fn site(folder: PathBuf) -> Router {
    Router::new()
        .route("/", get(contents))
        .route("/cards/{name}", get(article))
        .nest_service("/dist", ServeDir::new(Path::new(ROOT).join("www/dist")))
        .route_service("/fact-card.css", ServeFile::new(Path::new(ROOT).join("www/element/fact-card.css")))
        .with_state(Arc::new(folder))
}

/// The list of the cards.
async fn contents(State(folder): State<Arc<PathBuf>>) -> Response {
    let item = |name: &String| format!("<li><a href=\"/cards/{name}\">{name}</a>");
    match names(&folder) {
        Ok(names) => {
            page("Cards", "", &format!("<ul>{}</ul>", names.iter().map(item).collect::<String>())).into_response()
        }
        Err(error) => unreadable(&folder, &error).into_response(),
    }
}

/// An article with its card, or 304 if the reader has it already.
async fn article(
    State(folder): State<Arc<PathBuf>>,
    extract::Path(name): extract::Path<String>,
    asked: HeaderMap,
) -> Response {
    // Reading and drawing block, so they run outside the threads that answer requests.
    match tokio::task::spawn_blocking(move || written(&folder, &name)).await {
        Ok(Ok(article)) => unless_known(&article, &asked),
        Ok(Err(refusal)) => refusal.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Why there is no page: a status and a plain text.
type Refusal = (StatusCode, String);

/// The article for a card's name, or the reason why there is none.
fn written(folder: &Path, name: &str) -> Result<String, Refusal> {
    // Checked before any path is made, so that no name leads out of the folder.
    if !is_name(name) {
        return Err(missing(folder, name));
    }
    let data = match fs::read(folder.join(name).with_extension("json")) {
        Ok(data) => data,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(missing(folder, name)),
        Err(error) => return Err(unreadable(&folder.join(name), &error)),
    };
    let Drawn { markup, facts, log } = drawn(&String::from_utf8_lossy(&data));
    for line in log {
        eprintln!("{name}: {line}");
    }
    let text = "<p>What the article says, and the figures that it is about:</p>";
    Ok(page(name, &facts, &format!("{text}\n{markup}")).0)
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
        tag: String,
        body: String,
    }

    /// Starts a server for the cards of a folder and requests a path, optionally with a known `ETag`.
    async fn answer(folder: &str, path: &str, known: &str) -> Answer {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}{path}", listener.local_addr().unwrap());
        let server = tokio::spawn(axum::serve(listener, site(Path::new(ROOT).join(folder))).into_future());
        let request = Request::get(address).header(header::IF_NONE_MATCH, known).body(Body::empty()).unwrap();
        let answer = Client::builder(TokioExecutor::new()).build_http().request(request).await.unwrap();
        let (head, body) = answer.into_parts();
        let body = to_bytes(Body::new(body), usize::MAX).await.unwrap();
        server.abort();
        Answer {
            status: head.status,
            tag: head.headers.get(header::ETAG).map(|tag| tag.to_str().unwrap().to_owned()).unwrap_or_default(),
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
            log(include_str!("../seeds/broken/grouped-figures.json")).contains("warning: stats[0].value: found \"")
        );
        let misread = log(include_str!("../seeds/broken/misread-target.json"));
        assert!(misread.contains("error: stats[1].share.percent: found 18.25%"), "{misread}");
        assert_eq!(log(include_str!("../seeds/kaltim-ktp-ikd.json")), "");
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
}
