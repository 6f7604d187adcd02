//! The pages of `www/site/variants/`, a situation each: the card is shown, and the console has only the
//! expected messages.

use std::fs;
use std::sync::Arc;

use libtest_mimic::{Failed, Trial};
use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::harness::Harness;
use crate::setup::{Setup, root};

/// The message in the console of pages that are about it.
const MESSAGES: [(&str, &str); 1] =
    [("findings", "It is 156,639 of 858,210.3, 30% of \"ktp-el\": write it as a target")];

/// The pages that one engine is enough for, since they are about data. The others are about policies, frames,
/// style, and when a script runs.
const OF_ONE_ENGINE: [&str; 2] = ["findings", "refresh"];

pub(crate) fn trials(harness: &Arc<Harness>, engine: Engine) -> Vec<Trial> {
    let folder = root().join("www").join("site").join("variants");
    let pages = fs::read_dir(folder).expect("the situations are there");
    let names = pages.filter_map(|entry| {
        let name = entry.expect("the folder can be read").file_name().to_string_lossy().into_owned();
        let name = name.strip_suffix(".html")?;
        (name != "index").then(|| name.to_owned())
    });
    let mut trials = Vec::new();
    for name in names {
        let trial = format!("variant/{name}");
        if engine == Engine::Chromium || !OF_ONE_ENGINE.contains(&name.as_str()) {
            trials.push(harness.trial(engine, &trial, |setup| run(setup, name)));
        } else {
            harness.report.not_needed(engine, &trial);
        }
    }
    trials
}

async fn run(setup: Setup, name: String) -> Result<(), Failed> {
    let listed = fs::read_to_string(root().join("www").join("site").join("variants").join("index.html"))?;
    if !listed.contains(&format!("\"{name}.html\"")) {
        return Err(format!("index.html has no link to {name}.html").into());
    }
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/situations/{name}.html", setup.site)).await?;
        if browser.value("document.querySelectorAll('iframe').length").await? == json!(1) {
            browser.enter_frame().await?;
        }
        // For the page that waits for the reader.
        browser.value("dispatchEvent(new Event('scroll'))").await?;
        let cards = "[...document.querySelectorAll('fact-card, [data-fact-card]')]";
        let values = format!("{cards}.map((card) => !!card.shadowRoot?.querySelector('.value')?.textContent)");
        browser.wait_for(&values, &json!([true])).await?;
        match MESSAGES.iter().find(|(page, _)| *page == name) {
            None => browser.expect_silence().await,
            Some((_, piece)) => {
                browser.wait_for("document.querySelectorAll('li').length", &json!(1)).await?;
                let console = browser.console().await?.join("\n");
                if console.contains(piece) { Ok(()) } else { Err(format!("the console says {console}").into()) }
            }
        }
    })
    .await
}
