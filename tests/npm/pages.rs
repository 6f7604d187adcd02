//! The pages that other tools have built, in Chromium: what differs between engines is not theirs.

use std::sync::Arc;

use libtest_mimic::Failed;
use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::setup::{Setup, set_up};

/// What a page has once its cards are there.
const EXPECTED: [(&str, &[(&str, &str)]); 3] = [
    (
        "react",
        &[
            ("count.textContent", "1"),
            ("part('value', '#attribute')", "2.860.701 jiwa"),
            ("part('value', '#prerendered fact-card')", "2.860.701 jiwa"),
        ],
    ),
    ("eleventy", &[("part('rank')", "Peringkat 2 dari 10")]),
    ("import-map", &[("part('rank')", "2nd of 10")]),
];

/// Fails where a page does not have what it should, or its console is told something: of a hydration that
/// does not match, for example.
pub(crate) fn show_cards() {
    set_up("chromium").unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let shown = runtime.block_on(async {
        let setup = Setup::new(Engine::Chromium, &Arc::default()).await?;
        Browser::with(&setup.alone(), async |browser| {
            for (page, values) in EXPECTED {
                look(browser, &format!("{}/npm/{page}/", setup.site), values).await?;
            }
            Ok(())
        })
        .await
    });
    let shown: Result<(), Failed> = shown;
    assert!(shown.is_ok(), "{}", shown.unwrap_err().message().unwrap_or_default());
}

async fn look(browser: &Browser, page: &str, values: &[(&str, &str)]) -> Result<(), Failed> {
    let fail = |error: Failed| Failed::from(format!("{page}: {}", error.message().unwrap_or_default()));
    browser.open(page).await.map_err(fail)?;
    for (expression, value) in values {
        browser.wait_for(expression, &json!(value)).await.map_err(fail)?;
    }
    browser.settled().await.map_err(fail)?;
    // React in development recommends a tool of its own.
    let told = browser.console().await.map_err(fail)?;
    let told: Vec<_> = told.into_iter().filter(|message| !message.contains("React DevTools")).collect();
    if told.is_empty() { Ok(()) } else { Err(format!("{page}: the console says {}", told.join("\n")).into()) }
}
