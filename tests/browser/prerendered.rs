//! Cards that are on the page before the script: seen without it, and adopted by it without a change.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderName, header};
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use fact_card::Card;
use fact_card::node::Theme;
use fact_card::render::{Style, element, stylesheet};
use fact_card::view::Context;
use libtest_mimic::{Failed, Trial};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::Bench;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::setup::{Setup, root};

/// All below `/prerendered/`.
pub(crate) fn routes() -> Router {
    Router::new()
        .route("/prerendered/twin.html", get(twin))
        .route("/prerendered/{kind}/{seed}", get(page))
        .route("/prerendered/late/dist/{name}", get(late))
}

pub(crate) fn trials(bench: &Arc<Bench>, engine: Engine) -> Vec<Trial> {
    let kinds = ["inline", "linked", "policy"]
        .map(|kind| bench.trial(engine, &format!("prerendered/adopted-{kind}"), move |setup| adopted(setup, kind)));
    let others = [
        bench.trial(engine, "prerendered/twin", twin_is_seen),
        bench.trial(engine, "prerendered/older", older),
        bench.trial(engine, "prerendered/dark", dark),
        bench.trial(engine, "prerendered/style", style),
    ];
    kinds.into_iter().chain(others).collect()
}

/// Every good seed, in a page that has its card.
async fn adopted(setup: Setup, kind: &'static str) -> Result<(), Failed> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(root().join("seeds"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        names.extend(name.strip_suffix(".json").map(str::to_owned));
    }
    Browser::with(&setup, async |browser| {
        for (name, width) in names.iter().flat_map(|name| [(name, 320), (name, 760)]) {
            let look = async {
                browser.open_at_width(&setup.site, &format!("/prerendered/{kind}/{name}"), width).await?;
                browser.wait_for("happened", &json!(["render fact-card 0"])).await?;
                browser.wait_for("changes", &json!([])).await?;
                browser.wait_for("card.shadowRoot.adoptedStyleSheets.length", &json!(1)).await?;
                browser.wait_for("[shift, tops.length]", &json!([0, 1])).await?;
                browser.expect_silence().await
            };
            look.await.map_err(|error| format!("{name}, {width}: {}", error.message().unwrap_or_default()))?;
        }
        Ok(())
    })
    .await
}

/// The demo article's twin, where no script may run: its card is that of the article.
async fn twin_is_seen(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        let card = "document.querySelector('fact-card').shadowRoot?.querySelector('.card').outerHTML";
        browser.open_at_width(&setup.site, "/demo.html", 480).await?;
        browser.wait_for(&format!("!!{card}"), &json!(true)).await?;
        let drawn = browser.value(card).await?;
        browser.open_at_width(&setup.site, "/prerendered/twin.html", 480).await?;
        browser.wait_for(card, &drawn).await?;
        browser.wait_for("customElements.get('fact-card')", &json!(null)).await?;
        let size = "document.querySelector('fact-card').getBoundingClientRect().height > 300";
        browser.wait_for(size, &json!(true)).await?;
        browser.picture("document.querySelector('fact-card')", 20, "prerendered-twin").await?;
        // With scripts, nothing changes.
        browser.open_at_width(&setup.site, "/dist/prerendered.html", 480).await?;
        let adopted = "document.querySelector('fact-card').shadowRoot?.adoptedStyleSheets.length";
        browser.wait_for(adopted, &json!(1)).await?;
        browser.wait_for(card, &drawn).await
    })
    .await
}

/// A card of another version and with other data than stands beside it is brought up to date.
async fn older(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/prerendered/older/kaltim-ktp-ikd", setup.site)).await?;
        browser.wait_for("happened", &json!(["render fact-card 0"])).await?;
        let expected = element_of("kaltim-ktp-ikd", Theme::Light, Style::Inline);
        let (_, drawn) = expected.split_once("</style>").ok_or("there is no style")?;
        let (drawn, _) = drawn.split_once("</template>").ok_or("there is no template")?;
        browser.wait_for("card.shadowRoot.innerHTML", &json!(drawn)).await?;
        browser.wait_for("changes.length > 0", &json!(true)).await?;
        browser.expect_silence().await
    })
    .await
}

/// A card for whatever the reader's system is, where that is dark: before the script and after it.
async fn dark(setup: Setup) -> Result<(), Failed> {
    Browser::of_reader(&setup, true, async |browser| {
        let ink = "getComputedStyle(document.querySelector('fact-card').shadowRoot.querySelector('.card')).color";
        browser.open(&format!("{}/prerendered/auto-alone/kaltim-ktp-ikd", setup.site)).await?;
        browser.wait_for(ink, &json!("rgb(240, 239, 236)")).await?;
        browser.open(&format!("{}/prerendered/auto/kaltim-ktp-ikd", setup.site)).await?;
        browser.wait_for("happened", &json!(["render fact-card 0"])).await?;
        browser.wait_for(ink, &json!("rgb(240, 239, 236)")).await?;
        browser.wait_for("changes", &json!(["attributes FIGURE data-theme auto"])).await
    })
    .await
}

/// The stylesheet that stands in cards has the rules of the one that scripts have.
async fn style(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/prerendered/inline-alone/every-kind", setup.site)).await?;
        let same = "(async () => {
            const rules = (css) => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(css);
                return [...sheet.cssRules].map(({ cssText }) => cssText.replace(/([,:])\\s+/g, '$1'));
            };
            const source = await (await fetch('/fact-card.css')).text();
            const inline = document.querySelector('fact-card').shadowRoot.querySelector('style').textContent;
            const [here, there] = [inline, source].map(rules);
            return [here.length > 50, here.filter((rule, index) => rule !== there[index])];
        })()";
        browser.wait_for(same, &json!([true, []])).await
    })
    .await
}

/// The twin as the build has written it, on a site that lets no script run.
async fn twin() -> impl IntoResponse {
    let page = std::fs::read_to_string(root().join("www").join("dist").join("prerendered.html")).unwrap_or_default();
    ([(header::CONTENT_SECURITY_POLICY, "script-src 'none'")], Html(page))
}

/// A page with a seed's card, and the script that arrives when it has been painted.
async fn page(Path((kind, seed)): Path<(String, String)>) -> Result<impl IntoResponse, String> {
    let style = if kind == "linked" { Style::Link("/dist/fact-card.css") } else { Style::Inline };
    let theme = if kind.starts_with("auto") { Theme::Auto } else { Theme::Light };
    let mut card = element_of(&seed, theme, style);
    if kind == "older" {
        card = card.replacen("data-version=\"", "data-version=\"0.0.", 1).replacen("2.860.701 ", "2.860.700 ", 1);
        card = card.replacen("<dt class=\"label\" part=\"label\">", "<dt class=\"label\">An older ", 1);
    }
    let script = if kind.ends_with("-alone") {
        ""
    } else {
        "<script src=\"/tests/prerendered.js\"></script>\
         <script async src=\"/prerendered/late/dist/fact-card.js\"></script>"
    };
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A card</title>\
         <meta name=\"color-scheme\" content=\"light dark\">\
         <link rel=\"icon\" href=\"data:,\"><script src=\"/tests/case.js\"></script></head>\
         <body><p>Before.</p>{card}{script}<p id=\"after\">After.</p></body></html>"
    );
    let hash = BASE64_STANDARD.encode(Sha256::digest(stylesheet()));
    let policy = match kind.as_str() {
        "policy" => format!(
            "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'sha256-{hash}'; img-src data:"
        ),
        "linked" => {
            "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:".to_owned()
        }
        _ => "default-src * data: 'unsafe-inline' 'unsafe-eval'".to_owned(),
    };
    Ok(([(HeaderName::from_static("content-security-policy"), policy)], Html(page)))
}

/// A seed's card as an element.
fn element_of(seed: &str, theme: Theme, style: Style<'_>) -> String {
    let data = std::fs::read_to_string(root().join("seeds").join(format!("{seed}.json"))).unwrap_or_default();
    let card = Card::from_json(&data).ok().and_then(|reading| reading.card);
    card.map(|card| element(&card, &data, Context { theme, ..Context::default() }, style)).unwrap_or_default()
}

/// The bundle from a server that takes its time.
async fn late(Path(name): Path<String>) -> impl IntoResponse {
    tokio::time::sleep(Duration::from_millis(300)).await;
    let path: PathBuf = root().join("www").join("dist").join(name);
    ([(header::CONTENT_TYPE, "text/javascript")], std::fs::read(path).unwrap_or_default())
}
