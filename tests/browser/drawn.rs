//! What a browser shows and says of a seed is what the crate writes and finds, for every seed: all of them on one page, and all of them on
//! one where WebAssembly is refused. Each engine runs the module, and the script that stands in for it, in its own way.

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
use serde_json::{Value, json};

use crate::bench::Bench;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::setup::{Setup, root};

/// What is read of each card on the page. The markup would be the same if the bars were not of SVG, but there would be none to see.
const SHOWN: &str = "[...document.querySelectorAll('fact-card')].map((card) => ({
    findings: card.findings.map(({ message }) => message),
    markup: card.shadowRoot?.innerHTML ?? null,
    text: card.toText(),
    bars: [...card.shadowRoot?.querySelectorAll('svg, rect') ?? []].every((part) => part instanceof SVGElement),
}))";

pub(crate) fn trials(bench: &Arc<Bench>, engine: Engine) -> Vec<Trial> {
    vec![
        bench.trial(engine, "drawn/seeds", |setup| run(setup, "drawn.html")),
        bench.trial(engine, "drawn/without-wasm", |setup| run(setup, "without-wasm.html")),
    ]
}

async fn run(setup: Setup, page: &'static str) -> Result<(), Failed> {
    let seeds = seeds()?;
    let addresses: Vec<String> = seeds.iter().map(|path| address(path)).collect();
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/tests/{page}", setup.site)).await?;
        let add =
            "(address) => document.body.appendChild(document.createElement('fact-card')).setAttribute('src', address)";
        browser.value(&format!("{}.forEach({add})", json!(addresses))).await?;
        browser.settled().await?;
        let shown: Vec<Value> = serde_json::from_value(browser.value(SHOWN).await?)?;
        if shown.len() != seeds.len() {
            return Err(format!("of {} cards {} are on the page", seeds.len(), shown.len()).into());
        }
        let mut wrong = Vec::new();
        for (path, shown) in seeds.iter().zip(shown) {
            let expected = expected(path)?;
            for (name, value) in expected.as_object().into_iter().flatten() {
                if shown[name] != *value {
                    wrong.push(format!("{}, {name}\n  is       {}\n  and not  {value}", address(path), shown[name]));
                }
            }
        }
        if !wrong.is_empty() {
            return Err(wrong.join("\n").into());
        }
        if page == "without-wasm.html" {
            let loaded =
                "performance.getEntriesByType('resource').filter(({ name }) => name.includes('nowasm')).length";
            browser.wait_for(loaded, &json!(2)).await?;
            browser.wait_for("refused", &json!([])).await?;
        }
        Ok(())
    })
    .await
}

/// All seeds, the broken ones too.
fn seeds() -> Result<Vec<PathBuf>, Failed> {
    let mut paths = Vec::new();
    for folder in ["seeds", "seeds/broken"] {
        for entry in fs::read_dir(root().join(folder))? {
            let path = entry?.path();
            if path.is_file() {
                paths.push(path);
            }
        }
    }
    paths.sort();
    Ok(paths)
}

/// A file's place in the checkout, which is that on the site.
fn address(path: &Path) -> String {
    format!("/{}", path.strip_prefix(root()).unwrap_or(path).display())
}

/// What the crate writes of a seed and finds in it.
fn expected(path: &Path) -> Result<Value, Failed> {
    let data = fs::read_to_string(path)?;
    let (card, findings) = match Card::from_json(&data) {
        Ok(reading) => {
            let checked = reading.card.as_ref().map(|card| check(card).findings).unwrap_or_default();
            // Notes are for editors.
            let findings =
                reading.findings.into_iter().chain(checked).filter(|finding| finding.severity != Severity::Note);
            (reading.card, findings.map(|finding| finding.message()).collect::<Vec<_>>())
        }
        Err(_) => (None, Vec::new()),
    };
    let context = Context { lang: "en", ..Context::default() };
    let markup = card.as_ref().map(|card| html(&view(card, context)));
    let words = card.as_ref().map(|card| text(card, context)).unwrap_or_default();
    Ok(json!({ "findings": findings, "markup": markup, "text": words, "bars": true }))
}
