//! Browsers are reused, and no trial sees anything of the one before: neither in pages, nor in storage, nor
//! in settings. Each engine is cleaned in its own way.

use std::sync::Arc;

use libtest_mimic::{Failed, Trial};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::harness::Harness;
use crate::setup::Setup;

pub(crate) fn trials(harness: &Arc<Harness>, engine: Engine) -> Vec<Trial> {
    vec![
        harness.trial(engine, "clean/nothing-is-left", nothing_is_left),
        harness.trial(engine, "clean/what-has-failed-is-not-kept", what_has_failed_is_not_kept),
    ]
}

async fn nothing_is_left(setup: Setup) -> Result<(), Failed> {
    let engine = setup.engine;
    // One browser, so that it is the same each time.
    let first = setup.alone();
    let clean = Browser::with(&first, async |browser| {
        let clean = found(browser, &first.site).await?;
        browser.value(include_str!("clean/leave.js")).await?;
        if engine == Engine::Chromium {
            browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
        }
        browser.open_at_width(&first.site, "/tests/drawn.html", 320).await?;
        browser.value("console.log('left')").await?;
        Ok(clean)
    })
    .await?;
    // The same site, which no other trial has, where the browser has users; and another, as other trials
    // have.
    let again = if engine.has_users() { first.clone() } else { Setup::new(engine, &first.pool).await? };
    for setup in [again, Setup::new(engine, &first.pool).await?] {
        Browser::with(&setup, async |browser| {
            let found = found(browser, &setup.site).await?;
            if found == clean { Ok(()) } else { Err(format!("the next finds {found}, and the first {clean}").into()) }
        })
        .await?;
    }
    match first.pool.count() {
        1 => Ok(()),
        count => Err(format!("{count} browsers were started").into()),
    }
}

/// What a new page finds of those before.
async fn found(browser: &Browser, site: &str) -> Result<Value, Failed> {
    browser.open(&format!("{site}/tests/drawn.html")).await?;
    let found = browser.value(include_str!("clean/found.js")).await?;
    Ok(json!([found, browser.windows().await?, browser.console().await?]))
}

async fn what_has_failed_is_not_kept(setup: Setup) -> Result<(), Failed> {
    let setup = setup.alone();
    let failed: Result<(), Failed> = Browser::with(&setup, async |_| Err("it fails".into())).await;
    if failed.is_ok() || setup.pool.count() > 0 {
        return Err("a browser is kept whose trial has failed".into());
    }
    // One that has ended by itself meanwhile is not handed out.
    Browser::with(&setup, async |browser| browser.open("about:blank").await).await?;
    setup.pool.end_drivers();
    Browser::with(&setup, async |browser| browser.open("about:blank").await).await
}
