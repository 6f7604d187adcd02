//! The demo article on paper: all figures of its card are there, on whichever page they come to stand, and so
//! is what is closed on the screen.
//!
//! `WebKitWebDriver` does not print, so `WebKit` is looked at no further than the case `sums-print` does.

use std::sync::Arc;

use libtest_mimic::{Failed, Trial};
use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::harness::Harness;
use crate::setup::Setup;

pub(crate) fn trials(harness: &Arc<Harness>, engine: Engine) -> Vec<Trial> {
    if engine == Engine::WebKit { Vec::new() } else { vec![harness.trial(engine, "sums/on-paper", run)] }
}

async fn run(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/demo.html", setup.site)).await?;
        let drawn = "!!document.querySelector('fact-card').shadowRoot?.querySelector('.value')";
        browser.wait_for(drawn, &json!(true)).await?;
        // The keys that readers print with. What checks the card is loaded then.
        browser.value("void dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true }))").await?;
        let revealed = "document.querySelector('fact-card').shadowRoot.querySelectorAll('.sums').length";
        browser.wait_for(revealed, &json!(2)).await?;
        let text = pdf_extract::extract_text_from_mem(&browser.print().await?)?;
        // However the lines are broken.
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for piece in
            ["2.860.701 jiwa", "156.639 warga", "30% × 2.860.701 = 858.210,3", "156.639 ÷ 858.210,3 ≈ 18,2518%"]
        {
            if !text.contains(piece) {
                return Err(format!("{piece} is not on paper, but\n{text}").into());
            }
        }
        // Nobody presses paper.
        if text.contains("Bagikan") {
            return Err(format!("the control to share is on paper:\n{text}").into());
        }
        browser.expect_silence().await
    })
    .await
}
