//! For every seed, a browser shows what the crate writes, and reports what the crate finds: on a page with
//! all of them, and on another where WebAssembly is refused. Each engine has its own WebAssembly and
//! JavaScript.
//!
//! Every seed is there twice, without and with `check`: the first is drawn by the module in the script where
//! that can, the second by the full module. Then all that a reader can open is opened.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fact_card::finding::{Finding, Severity};
use fact_card::{Context, Disclosed, Document, Error, render};
use libtest_mimic::{Failed, Trial};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::harness::Harness;
use crate::setup::{Setup, root};

/// Presses all buttons that build what they open.
const OPEN: &str = "document.querySelectorAll('fact-card').forEach(({ shadowRoot }) =>
    shadowRoot?.querySelectorAll('button:is(.how, .offer)').forEach((button) => button.click()))";

pub(crate) fn trials(harness: &Arc<Harness>, engine: Engine) -> Vec<Trial> {
    vec![
        harness.trial(engine, "drawn/seeds", |setup| run(setup, "drawn.html")),
        harness.trial(engine, "drawn/without-wasm", |setup| run(setup, "without-wasm.html")),
    ]
}

async fn run(setup: Setup, page: &'static str) -> Result<(), Failed> {
    let seeds = seeds()?;
    let addresses: Vec<String> = seeds.iter().map(|path| address(path)).collect();
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/tests/{page}", setup.site)).await?;
        let add = include_str!("drawn/add.js");
        browser.value(&format!("{}.forEach({add})", json!(addresses))).await?;
        browser.settled().await?;
        compare(browser, &seeds, Disclosed::Offered).await?;
        browser.wait_for(include_str!("drawn/updated.js"), &json!([])).await?;
        browser.value(OPEN).await?;
        browser.settled().await?;
        compare(browser, &seeds, Disclosed::Opened).await?;
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

/// Whether each card is what the crate writes of its seed, with that of the disclosures.
async fn compare(browser: &Browser, seeds: &[PathBuf], disclosed: Disclosed) -> Result<(), Failed> {
    let shown: Vec<Value> = serde_json::from_value(browser.value(include_str!("drawn/shown.js")).await?)?;
    if shown.len() != 2 * seeds.len() {
        return Err(format!("of {} cards {} are on the page", 2 * seeds.len(), shown.len()).into());
    }
    let mut wrong = Vec::new();
    for (path, pair) in seeds.iter().zip(shown.chunks(2)) {
        let expected = expected(&fs::read_to_string(path)?, disclosed);
        for (shown, check) in pair.iter().zip(["", " check"]) {
            for (name, value) in expected.as_object().into_iter().flatten() {
                // Without `check`, contradictions are not reported.
                let is_unchecked = name == "findings" && check.is_empty() && shown[name] == json!([]);
                if shown[name] != *value && !is_unchecked {
                    let is = &shown[name];
                    wrong.push(format!("{}{check}, {name}\n  is       {is}\n  and not  {value}", address(path)));
                }
            }
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
}

/// All seeds, the broken ones too.
pub(crate) fn seeds() -> Result<Vec<PathBuf>, Failed> {
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

/// A file's relative path in the checkout, which is also its URL on the site.
fn address(path: &Path) -> String {
    format!("/{}", path.strip_prefix(root()).unwrap_or(path).display())
}

/// What the crate writes of data and finds in it.
pub(crate) fn expected(data: &str, disclosed: Disclosed) -> Value {
    let document = Document::from_json(data);
    let findings = match &document {
        Ok(document) => document.findings(),
        Err(Error::Nothing(findings)) => findings,
        Err(_) => &[],
    };
    // Notes are for editors.
    let findings = findings.iter().filter(|finding| finding.severity != Severity::Note);
    let findings: Vec<_> = findings.map(Finding::to_string).collect();
    let document = document.ok();
    let context = Context { lang: "en", calculations: disclosed, sharing: disclosed, ..Context::default() };
    let markup = document.as_ref().map(|document| render::shadow_root(document, context));
    let text = document.as_ref().map(|document| render::text(document, context)).unwrap_or_default();
    json!({ "findings": findings, "markup": markup, "text": text, "bars": true })
}
