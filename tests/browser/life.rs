//! A page that is left and come back to, and cards that come and go a thousand times. What is kept of a page,
//! and when memory is given back, is each engine's own decision.

use std::sync::Arc;

use libtest_mimic::{Failed, Trial};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::harness::Harness;
use crate::setup::Setup;

pub(crate) fn trials(harness: &Arc<Harness>, engine: Engine) -> Vec<Trial> {
    vec![
        harness.trial(engine, "life/left-and-come-back-to", left_and_come_back_to),
        harness.trial(engine, "life/a-thousand-times", a_thousand_times),
    ]
}

async fn left_and_come_back_to(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        let page = format!("{}/tests/life/page.html", setup.site);
        let title = "document.querySelector('#card').shadowRoot?.querySelector('.title').textContent";
        browser.open(&page).await?;
        browser.wait_for(title, &json!("A title")).await?;
        browser.open(&format!("{}/tests/cases/life-hidden/page.html", setup.site)).await?;
        browser.back().await?;
        browser.wait_for(title, &json!("A title")).await?;
        // It still listens.
        let set = "(document.querySelector('#card').card = { title: 'Back', stats: [{ label: 'l', value: 1 }] }).title";
        browser.value(set).await?;
        browser.wait_for(title, &json!("Back")).await?;
        browser.expect_silence().await
    })
    .await
}

async fn a_thousand_times(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/tests/life/page.html", setup.site)).await?;
        browser
            .wait_for("!!document.querySelector('#card').shadowRoot && typeof comeAndGo", &json!("function"))
            .await?;
        // What is kept for all cards is there after some of them.
        let memory = browser.value("comeAndGo(50)").await?;
        let before = counted(browser).await?;
        let grown = browser.value("comeAndGo(1000)").await?;
        let after = counted(browser).await?;
        if grown != memory {
            return Err(format!("the memory of the wasm grows from {memory} to {grown} bytes").into());
        }
        if let Some((before, after)) = before.zip(after) {
            for name in ["documents", "nodes", "jsEventListeners"] {
                // A browser keeps a few for itself.
                if after[name].as_u64() > before[name].as_u64().map(|count| count + 20) {
                    return Err(format!("{name} grow from {} to {}", before[name], after[name]).into());
                }
            }
        }
        browser.expect_silence().await
    })
    .await
}

/// How many nodes and listeners there are in the page and out of it, which Chromium alone tells.
async fn counted(browser: &Browser) -> Result<Option<Value>, Failed> {
    if browser.engine() != Engine::Chromium {
        return Ok(None);
    }
    browser.devtools("HeapProfiler.collectGarbage", json!({})).await?;
    Ok(Some(browser.devtools("Memory.getDOMCounters", json!({})).await?))
}
