//! What a browser shows and says of a seed is what the crate writes and finds, for every seed.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fact_card::card::Card;
use fact_card::check::check;
use fact_card::finding::Severity;
use fact_card::html::html;
use fact_card::render::text;
use fact_card::view::{Context, view};
use libtest_mimic::{Failed, Trial};
use serde_json::json;

use crate::Bench;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::setup::{Setup, root};

pub(crate) fn trials(bench: &Arc<Bench>, engine: Engine) -> Vec<Trial> {
    let mut paths = Vec::new();
    for folder in ["seeds", "seeds/broken"] {
        for entry in fs::read_dir(root().join(folder)).expect("the seeds are there") {
            let path = entry.expect("the folder can be read").path();
            if path.is_file() {
                paths.push(path);
            }
        }
    }
    let trial = |path: PathBuf| bench.trial(engine, &format!("drawn/{}", address(&path)), |setup| run(setup, path));
    let mut trials: Vec<Trial> = paths.iter().cloned().map(trial).collect();
    trials.push(bench.trial(engine, "drawn/without-wasm", |setup| run_without_wasm(setup, paths)));
    trials
}

async fn run(setup: Setup, path: PathBuf) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/tests/drawn.html?/{}", setup.site, address(&path))).await?;
        browser.wait_for("happened.length", &json!(1)).await?;
        compare(browser, "document.querySelector('fact-card')", &path).await
    })
    .await
}

/// Every seed, one after the other, on a page where WebAssembly is refused.
async fn run_without_wasm(setup: Setup, paths: Vec<PathBuf>) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/tests/without-wasm.html", setup.site)).await?;
        for (before, path) in paths.iter().enumerate() {
            let add = "document.body.appendChild(document.createElement('fact-card')).setAttribute";
            browser.value(&format!("{add}('src', '/{}')", address(path))).await?;
            browser.wait_for("happened.length", &json!(before + 1)).await?;
            compare(browser, "document.body.lastElementChild", path).await?;
        }
        let loaded = "performance.getEntriesByType('resource').filter(({ name }) => name.includes('nowasm')).length";
        browser.wait_for(loaded, &json!(2)).await?;
        browser.wait_for("refused", &json!([])).await
    })
    .await
}

/// A file's place in the checkout, which is that on the site.
fn address(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// Compares an element with what the crate writes of a seed and finds in it.
async fn compare(browser: &Browser, element: &str, path: &Path) -> Result<(), Failed> {
    let data = fs::read_to_string(path)?;
    let (written, findings) = match Card::from_json(&data) {
        Ok(reading) => {
            let checked = reading.card.as_ref().map(|card| check(card).findings).unwrap_or_default();
            // Notes are for editors.
            let findings =
                reading.findings.into_iter().chain(checked).filter(|finding| finding.severity != Severity::Note);
            (reading.card, findings.map(|finding| finding.message()).collect::<Vec<_>>())
        }
        Err(_) => (None, Vec::new()),
    };
    browser.wait_for(&format!("{element}.findings.map(({{ message }}) => message)"), &json!(findings)).await?;
    let Some(card) = written else {
        browser.wait_for(&format!("{element}.toText()"), &json!("")).await?;
        return browser.wait_for(&format!("{element}.shadowRoot"), &json!(null)).await;
    };
    let page = html(&view(&card, Context { lang: "en", ..Context::default() }));
    browser.wait_for(&format!("{element}.shadowRoot.innerHTML"), &json!(page)).await?;
    let words = text(&card, Context { lang: "en", ..Context::default() });
    browser.wait_for(&format!("{element}.toText()"), &json!(words)).await?;
    // The markup would be the same if the bars were not of SVG, but there would be none to see.
    let bars = format!("[...{element}.shadowRoot.querySelectorAll('svg, rect')]");
    browser.wait_for(&format!("{bars}.every((part) => part instanceof SVGElement)"), &json!(true)).await
}
