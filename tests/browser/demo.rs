//! The demo article on narrow and wide screens, light and dark. Each engine has its own layout, and its own
//! way to set the preference.

use std::sync::Arc;

use libtest_mimic::{Failed, Trial};
use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::harness::Harness;
use crate::setup::Setup;

/// How many controls lead from the card to its article: figures of one line and one sentence share theirs.
const CONTROLS: usize = 5;

const CARD: &str = "document.querySelector('fact-card')";

/// The widths of the screens, in CSS pixels.
const WIDTHS: [u32; 3] = [320, 480, 760];

pub(crate) fn trials(harness: &Arc<Harness>, engine: Engine) -> Vec<Trial> {
    [("light", false), ("dark", true)]
        .map(|(theme, dark)| harness.trial(engine, &format!("demo/{theme}"), move |setup| run(setup, dark, theme)))
        .into()
}

/// Waits until the demo's card has found its figures in the article: all of them are there.
pub(crate) async fn with_article(browser: &Browser) -> Result<(), Failed> {
    let controls = format!(
        "[...({CARD}.shadowRoot?.querySelectorAll('p') ?? [])].reduce((sum, p) => sum + \
         (p.shadowRoot?.querySelectorAll('.control').length ?? 0), 0)"
    );
    browser.wait_for(&controls, &json!(CONTROLS)).await
}

async fn run(setup: Setup, dark: bool, theme: &str) -> Result<(), Failed> {
    Browser::of_reader(&setup, dark, async |browser| {
        for width in WIDTHS {
            let looked = look(browser, &setup.site, width, theme).await;
            looked.map_err(|error| format!("{width} pixels: {}", error.message().unwrap_or_default()))?;
        }
        Ok(())
    })
    .await
}

async fn look(browser: &Browser, site: &str, width: u32, theme: &str) -> Result<(), Failed> {
    browser.open_at_width(site, "/demo.html", width).await?;
    let drawn = format!("{CARD}.shadowRoot?.querySelector('.card').dataset.theme");
    browser.wait_for(&drawn, &json!(theme)).await?;
    with_article(browser).await?;
    let card = CARD;
    browser.picture(card, 20, &format!("demo-{width}-{theme}")).await?;
    browser.wait_for("[innerWidth, document.documentElement.scrollWidth]", &json!([width, width])).await?;
    // Every text of the card is within it.
    let beyond = format!(
        "[...{card}.shadowRoot.querySelectorAll('.card *')].filter((part) => \
         part.getBoundingClientRect().right > {card}.getBoundingClientRect().right + 1).map((part) => part.className)"
    );
    browser.wait_for(&beyond, &json!([])).await?;
    browser.expect_silence().await
}
