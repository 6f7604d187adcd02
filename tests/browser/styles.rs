//! Hostile pages: on each of `styles/`, a card has the same styles and pixels as on a blank page of the same
//! width, and does not change the page.
//!
//! What a card takes from its page on purpose, its typeface and whether it is light or dark, is given to the
//! blank page too. A page says in `data-moved` why its card can only be compared by its styles, and in
//! `data-least` and `data-most` how wide it must be. `data-sized` is for pages whose own elements change
//! their size with the card's. With `WebKitWebDriver` all are compared by their styles only: it never answers
//! when it is asked for a picture of this page.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use image::RgbaImage;
use libtest_mimic::{Failed, Trial};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::harness::Harness;
use crate::setup::{Setup, root};

/// How far apart a channel of what is drawn alike may be: where an edge is smoothed, the place on the page
/// shows.
const SAME: u8 = 32;
/// How many pixels may be further apart than that: the slanted line of a series is smoothed otherwise from
/// place to place.
const FEW: usize = 50;

pub(crate) fn trials(harness: &Arc<Harness>, engine: Engine) -> Vec<Trial> {
    let folder = root().join("tests").join("browser").join("styles");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .expect("the pages are there")
        .map(|entry| entry.expect("the folder can be read").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert!(!names.is_empty(), "there are no pages in {}", folder.display());
    let trial = |name: String| {
        let page = name.clone();
        harness
            .trial(engine, &format!("style/{}", name.trim_end_matches(".html")), move |setup| run(setup, page, false))
    };
    let mut trials: Vec<Trial> = names.into_iter().map(trial).collect();
    if engine == Engine::Chromium {
        // Of the others' drivers none shows a page as it prints.
        trials.push(harness.trial(engine, "style/print", |setup| run(setup, "containers.html".to_owned(), true)));
    }
    trials
}

async fn run(setup: Setup, page: String, prints: bool) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        if prints {
            browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
        }
        browser.open_wide(&setup.site, &format!("/tests/styles.html?{page}")).await?;
        let mut wrong = complaints_of(browser, "compare").await?;
        if setup.engine != Engine::WebKit && browser.value("canBeSeen").await? == json!(true) {
            let name = format!("style-{}", page.trim_end_matches(".html"));
            let card = "document.querySelector('fact-card').shadowRoot.querySelector('.card')";
            let one = browser.picture_in_frame(0, card, &name).await?;
            let other = browser.picture_in_frame(1, card, &format!("{name}-twin")).await?;
            let apart = apart(&picture(&one)?, &picture(&other)?);
            if apart > FEW {
                wrong.push(format!("{apart} pixels differ in {} and its twin", one.display()));
            }
        }
        wrong.extend(complaints_of(browser, "leave").await?);
        if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
    })
    .await
}

async fn complaints_of(browser: &Browser, work: &str) -> Result<Vec<String>, Failed> {
    browser.value(&format!("run({work})")).await?;
    browser.wait_for("complaints !== undefined", &json!(true)).await?;
    let complaints: Value = browser.value("complaints").await?;
    Ok(serde_json::from_value(complaints)?)
}

fn picture(path: &Path) -> Result<RgbaImage, Failed> {
    let picture = image::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(picture.into_rgba8())
}

/// How many pixels of two pictures differ, as far down as both go. At their edges, what is behind the card
/// may show through.
fn apart(one: &RgbaImage, other: &RgbaImage) -> usize {
    let (width, height) = (one.width().min(other.width()) as usize, one.height().min(other.height()) as usize);
    let inside = |picture: &RgbaImage, y: usize| {
        let from = 4 * (y * picture.width() as usize + 1);
        picture.as_raw()[from..from + 4 * width.saturating_sub(2)].to_vec()
    };
    let rows = (1..height.saturating_sub(1)).map(|y| (inside(one, y), inside(other, y)));
    // Most rows are the same to the byte, which is soon seen.
    let rows = rows.filter(|(one, other)| one != other);
    rows.map(|(one, other)| one.chunks(4).zip(other.chunks(4)).filter(|(one, other)| differ(one, other)).count()).sum()
}

fn differ(one: &[u8], other: &[u8]) -> bool {
    one.iter().zip(other).any(|(one, other)| one.abs_diff(*other) > SAME)
}
