//! The cases of `cases/`. A case's `expect.json` has
//! - `engines`: `one` where all engines must behave alike, so that Chromium is enough; or `all`, and
//!   `because`: why they may differ.
//! - `values`: JavaScript expressions and the value that each comes to have,
//! - `console`: for each message of the console, in order, a piece of it. There may be no other. What only
//!   some engines write stands under their names: `{ "chromium": "Failed to load" }`. `{version}` is the
//!   crate's version.
//!
//! Every page loads `case.js` first, which keeps a list of the card's events. The expressions see what is a
//! property of `window`: functions and `var`, but with Firefox's driver neither `let` nor `const`.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use libtest_mimic::{Failed, Trial};
use serde_json::Value;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::harness::Harness;
use crate::setup::{Setup, root};

pub(crate) fn trials(harness: &Arc<Harness>, engine: Engine) -> Vec<Trial> {
    let folder = root().join("tests").join("browser").join("cases");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .expect("the cases are there")
        .map(|entry| entry.expect("the folder can be read").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert!(!names.is_empty(), "there are no cases in {}", folder.display());
    let mut trials = Vec::new();
    for name in names {
        let path = folder.join(&name);
        let trial = format!("case/{name}");
        if engine == Engine::Chromium || needs_all(&path) {
            trials.push(harness.trial(engine, &trial, move |setup| run(setup, path)));
        } else {
            harness.report.not_needed(engine, &trial);
        }
    }
    trials
}

/// Whether a case is drawn in every engine.
fn needs_all(folder: &Path) -> bool {
    let expected = fs::read(folder.join("expect.json")).expect("a case has an expect.json");
    let expected: Value = serde_json::from_slice(&expected).expect("expect.json is JSON");
    let (engines, reason) = (expected["engines"].as_str(), expected["because"].as_str());
    let is_clear = matches!((engines, reason), (Some("one"), None) | (Some("all"), Some(_)));
    assert!(is_clear, "{}: expect.json needs \"engines\": \"one\", or \"all\" with a \"because\"", folder.display());
    engines == Some("all")
}

async fn run(setup: Setup, folder: PathBuf) -> Result<(), Failed> {
    let expected = fs::read_to_string(folder.join("expect.json"))?.replace("{version}", env!("CARGO_PKG_VERSION"));
    let expected: Value = serde_json::from_str(&expected)?;
    let values = expected["values"].as_object().ok_or("expect.json has no values")?;
    let messages = expected["console"].as_array().ok_or("expect.json has no console")?;
    let messages: Vec<&str> =
        messages.iter().filter_map(|piece| message_of(setup.engine, piece).transpose()).collect::<Result<_, _>>()?;
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let page = format!("{}/tests/cases/{name}/page.html", setup.site);
    Browser::with(&setup, async |browser| {
        browser.open(&page).await?;
        for (expression, value) in values {
            if let Err(failed) = browser.wait_for(expression, value).await {
                return Err(with_others(browser, failed, values.iter().filter(|(other, _)| *other != expression)).await);
            }
        }
        // The values must still hold when nothing is pending any more.
        browser.settled().await?;
        for (expression, value) in values {
            let still = browser.value(expression).await?;
            if still != *value {
                return Err(format!("{expression}\n  was      {value}\n  and then {still}").into());
            }
        }
        let console = browser.console().await?;
        if console.len() != messages.len()
            || !console.iter().zip(&messages).all(|(message, piece)| message.contains(piece))
        {
            return Err(format!("the console says\n{}\nand not\n{}", console.join("\n"), messages.join("\n")).into());
        }
        Ok(())
    })
    .await
}

/// A failure, with those of the page's other values that are wrong too: they often show the cause.
async fn with_others<'a>(
    browser: &Browser,
    failed: Failed,
    others: impl Iterator<Item = (&'a String, &'a Value)>,
) -> Failed {
    let mut all = vec![failed.message().unwrap_or_default().to_owned()];
    for (expression, value) in others {
        all.extend(browser.difference(expression, value).await);
    }
    all.join("\nand ").into()
}

/// The piece of a message that an engine says, if it does.
fn message_of(engine: Engine, piece: &Value) -> Result<Option<&str>, String> {
    if let Some(engines) = piece.as_object() {
        let is_engine = |name: &String| Engine::ALL.iter().any(|engine| engine.name() == name);
        if engines.is_empty() || !engines.keys().all(is_engine) {
            return Err(format!("expect.json names no engine in {piece}"));
        }
        return Ok(engines.get(engine.name()).and_then(Value::as_str));
    }
    piece.as_str().map(Some).ok_or_else(|| format!("expect.json has {piece} for a message"))
}
