//! The demo article as readers meet it: on narrow and wide screens, light and dark.

use std::sync::Arc;

use libtest_mimic::{Failed, Trial};
use serde_json::json;

use crate::Bench;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::setup::Setup;

pub(crate) fn trials(bench: &Arc<Bench>, engine: Engine) -> Vec<Trial> {
    [320, 480, 760]
        .into_iter()
        .flat_map(|width| [false, true].map(|dark| (width, dark)))
        .map(|(width, dark)| {
            let theme = if dark { "dark" } else { "light" };
            bench.trial(engine, &format!("demo/{width}-{theme}"), move |setup| run(setup, width, dark, theme))
        })
        .collect()
}

async fn run(setup: Setup, width: u32, dark: bool, theme: &str) -> Result<(), Failed> {
    Browser::of_reader(&setup, dark, async |browser| {
        browser.open_at_width(&setup.site, "/demo.html", width).await?;
        let card = "document.querySelector('fact-card')";
        let drawn = format!("{card}.shadowRoot?.querySelector('.card').dataset.theme");
        browser.wait_for(&drawn, &json!(theme)).await?;
        browser.picture(card, 20, &format!("demo-{width}-{theme}")).await?;
        browser.wait_for("[innerWidth, document.documentElement.scrollWidth]", &json!([width, width])).await?;
        // Every text of the card is within it.
        let beyond = format!(
            "[...{card}.shadowRoot.querySelectorAll('.card *')].filter((part) => \
             part.getBoundingClientRect().right > {card}.getBoundingClientRect().right + 1).map((part) => part.className)"
        );
        browser.wait_for(&beyond, &json!([])).await?;
        browser.expect_silence().await
    })
    .await
}
