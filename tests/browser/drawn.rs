//! What a browser shows and says of a seed is what the crate writes and finds, for every seed.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fact_card::card::Card;
use fact_card::check::check;
use fact_card::finding::Severity;
use fact_card::html::html;
use fact_card::view::{Context, view};
use libtest_mimic::{Failed, Trial};
use serde_json::json;

use crate::Bench;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::setup::{Setup, root};

pub(crate) fn trials(bench: &Arc<Bench>, engine: Engine) -> Vec<Trial> {
    let mut trials = Vec::new();
    for folder in ["seeds", "seeds/broken"] {
        for entry in fs::read_dir(root().join(folder)).expect("the seeds are there") {
            let path = entry.expect("the folder can be read").path();
            if path.is_file() {
                let name = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
                trials.push(bench.trial(engine, &format!("drawn/{name}"), |setup| run(setup, path)));
            }
        }
    }
    trials
}

async fn run(setup: Setup, path: PathBuf) -> Result<(), Failed> {
    let data = fs::read_to_string(&path)?;
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
    let address = path.strip_prefix(root()).unwrap_or(Path::new("")).display().to_string();
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/tests/drawn.html?/{address}", setup.site)).await?;
        browser.wait_for("happened.length", &json!(1)).await?;
        let found = "document.querySelector('fact-card').findings.map(({ message }) => message)";
        browser.wait_for(found, &json!(findings)).await?;
        let Some(card) = written else {
            return browser.wait_for("document.querySelector('fact-card').shadowRoot", &json!(null)).await;
        };
        let page = html(&view(&card, Context { lang: "en", ..Context::default() }));
        browser.wait_for("document.querySelector('fact-card').shadowRoot.innerHTML", &json!(page)).await?;
        // The markup would be the same if the bars were not of SVG, but there would be none to see.
        let bars = "[...document.querySelector('fact-card').shadowRoot.querySelectorAll('svg, rect')]";
        browser.wait_for(&format!("{bars}.every((part) => part instanceof SVGElement)"), &json!(true)).await
    })
    .await
}
