//! The cases of `cases/`. A case's `expect.json` has
//! - `values`: JavaScript expressions and the value that each comes to have,
//! - `console`: for each message of the console, in order, a piece of it. Nothing else may be said there.
//!
//! Every page loads `case.js` first, which keeps a list of the card's events.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use libtest_mimic::{Failed, Trial};
use serde_json::Value;

use crate::Bench;
use crate::browser::Browser;
use crate::setup::{Setup, root};

pub(crate) fn trials(bench: &Arc<Bench>) -> Vec<Trial> {
    let folder = root().join("tests").join("browser").join("cases");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .expect("the cases are there")
        .map(|entry| entry.expect("the folder can be read").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert!(!names.is_empty(), "there are no cases in {}", folder.display());
    let trial = |name: String| {
        let path = folder.join(&name);
        bench.trial(format!("case/{name}"), move |setup| run(setup, path))
    };
    names.into_iter().map(trial).collect()
}

async fn run(setup: Setup, folder: PathBuf) -> Result<(), Failed> {
    let expected: Value = serde_json::from_slice(&fs::read(folder.join("expect.json"))?)?;
    let values = expected["values"].as_object().ok_or("expect.json has no values")?;
    let said = expected["console"].as_array().ok_or("expect.json has no console")?;
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let page = format!("{}/tests/cases/{name}/page.html", setup.site);
    Browser::with(&setup, async |browser| {
        browser.open(&page).await?;
        for (expression, value) in values {
            browser.wait_for(expression, value).await?;
        }
        // What has come to hold must go on holding.
        tokio::time::sleep(Duration::from_millis(250)).await;
        for (expression, value) in values {
            let still = browser.value(expression).await?;
            if still != *value {
                return Err(format!("{expression}\n  was      {value}\n  and then {still}").into());
            }
        }
        let console = browser.console().await?;
        let matches = |(message, piece): (&String, &Value)| piece.as_str().is_some_and(|piece| message.contains(piece));
        if console.len() != said.len() || !console.iter().zip(said).all(matches) {
            return Err(format!("the console says\n{}\nand not\n{}", console.join("\n"), expected["console"]).into());
        }
        Ok(())
    })
    .await
}
