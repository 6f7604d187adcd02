//! Sharing: the real clipboard, and the picture of a card, which shows what the browser shows. Each engine
//! has its own canvas and its own permissions.

use std::fs;
use std::sync::Arc;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use image::imageops::FilterType;
use libtest_mimic::{Failed, Trial};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::gallery::Sample;
use crate::harness::Harness;
use crate::setup::{Setup, root};

/// How much of the way from black to white a picture may be from what the browser shows, on average, in cells
/// of the gallery's size.
const APART: f64 = 0.01;
/// The paper around a card in a picture, in pixels of the page, and the margin of the page: see
/// `www/element/picture.js`.
const MARGIN: u32 = 24;

pub(crate) fn trials(harness: &Arc<Harness>, engine: Engine) -> Vec<Trial> {
    let mut trials: Vec<Trial> = [("every-kind", "light"), ("every-kind-arabic", "dark"), ("kaltim-ktp-ikd", "light")]
        .into_iter()
        .map(|(seed, theme)| {
            harness.trial(engine, &format!("share/picture-{seed}"), move |setup| picture(setup, seed, theme))
        })
        .collect();
    trials.push(harness.trial(engine, "share/keyboard", keyboard));
    trials.push(harness.trial(engine, "share/selected", selected));
    if engine == Engine::Chromium {
        // Of the others' drivers none gives a page the right to read the clipboard.
        trials.push(harness.trial(engine, "share/clipboard", clipboard));
    }
    trials
}

/// The control of the page's card.
const CONTROL: &str = "document.querySelector('fact-card').shadowRoot.querySelector";

async fn open(browser: &Browser, setup: &Setup, seed: &str, theme: &str) -> Result<(), Failed> {
    browser.open_wide(&setup.site, &format!("/tests/share.html?{seed}&{theme}")).await?;
    browser.wait_for("happened", &json!(["render fact-card 0"])).await
}

/// The picture of a card is what the browser shows of it, as far down as its control.
async fn picture(setup: Setup, seed: &'static str, theme: &'static str) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        open(browser, &setup, seed, theme).await?;
        let height: f64 = serde_json::from_value(browser.value("leaveOutControl()").await?)?;
        // WebKit's driver never answers when it is asked for a picture of this page: there it must do that
        // one is made.
        let shown = match setup.engine {
            Engine::WebKit => None,
            _ => Some(browser.view(&format!("share-{seed}-shown")).await?),
        };
        browser.value("copyImage()").await?;
        browser.wait_for("typeof copied", &json!("string")).await?;
        let copied: String = serde_json::from_value(browser.value("copied").await?)?;
        let path = root().join("target/screenshots").join(format!("{}-share-{seed}.png", browser.engine().name()));
        fs::write(&path, BASE64_STANDARD.decode(&copied)?)?;
        let picture = image::open(&path)?;
        let Some(shown) = shown else { return browser.expect_silence().await };
        let shown = image::open(&shown)?;
        // As far down as both have the same, and as the window goes. A pixel of the page is two of the
        // picture.
        let height = pixels(height).min(shown.height() - MARGIN);
        let width = picture.width() / 2 - 2 * MARGIN;
        let inner = picture.crop_imm(2 * MARGIN, 2 * MARGIN, 2 * width, 2 * height);
        let inner = inner.resize_exact(width, height, FilterType::Triangle);
        let shown = shown.crop_imm(MARGIN, MARGIN, width, height);
        match Sample::of(seed, &inner).differs_from(&Sample::of(seed, &shown), APART) {
            None => browser.expect_silence().await,
            Some(difference) => Err(format!("{}: {difference}", path.display()).into()),
        }
    })
    .await
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a height on the page")]
fn pixels(height: f64) -> u32 {
    height.max(0.0) as u32
}

/// The control opens from the keyboard, each button can be reached and pressed from there, and its outcome is
/// shown.
async fn keyboard(setup: Setup) -> Result<(), Failed> {
    const TAB: char = '\u{E004}';
    const ENTER: char = '\u{E007}';
    Browser::with(&setup, async |browser| {
        open(browser, &setup, "kaltim-ktp-ikd", "light").await?;
        browser.value("keepCopies()").await?;
        browser.value(&format!("{CONTROL}('.offer').focus()")).await?;
        let here = "document.activeElement.shadowRoot?.activeElement";
        browser.press(&[ENTER]).await?;
        browser.wait_for(&format!("{here}.parentNode.open"), &json!(true)).await?;
        for (way, words) in [("text", "Disalin"), ("image", "Disalin")] {
            browser.press(&[TAB]).await?;
            browser.wait_for(&format!("{here}.value"), &json!(way)).await?;
            browser.press(&[if way == "text" { ENTER } else { ' ' }]).await?;
            browser.wait_for("part('outcome')", &json!(words)).await?;
            browser.wait_for("kept.shift()", &json!(way)).await?;
            browser.wait_for(&format!("{here}.value"), &json!(way)).await?;
        }
        let told = browser
            .value("[part('outcome'), document.querySelector('fact-card').shadowRoot.querySelector('.outcome').role]");
        if told.await? != json!(["Disalin", "status"]) {
            return Err("screen readers are not told".into());
        }
        browser.expect_silence().await
    })
    .await
}

/// Whoever selects a short figure copies the exact one: with the pointer on it, and from the line above.
async fn selected(setup: Setup) -> Result<(), Failed> {
    const CONTROL_KEY: char = '\u{E009}';
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, "/tests/cases/compact-is-exact/page.html").await?;
        browser.wait_for("happened", &json!(["render fact-card 0"])).await?;
        let place = async |name: &str| {
            let place = browser.value(&format!("placeOf('{name}')")).await?;
            Ok::<[i64; 4], Failed>(serde_json::from_value(place)?)
        };
        let [left, top, right, bottom] = place(".short").await?;
        let middle = i64::midpoint(top, bottom);
        let [label_left, label_top, ..] = place(".label").await?;
        let ways = [
            ((left + 4, middle), (right - 4, middle), "2.860.701 jiwa"),
            // All of it or nothing.
            ((left + 4, middle), (left + 30, middle), "2.860.701 jiwa"),
            ((label_left + 1, label_top + 8), (right - 4, middle), "Penduduk 2.860.701 jiwa"),
        ];
        for (from, to, expected) in ways {
            browser.value("forget()").await?;
            browser.drag(from, to).await?;
            browser.press(&[CONTROL_KEY, 'c']).await?;
            browser.value("field.focus()").await?;
            browser.press(&[CONTROL_KEY, 'v']).await?;
            browser.wait_for("field.value.replace(/\\s+/g, ' ').trim()", &json!(expected)).await?;
        }
        browser.expect_silence().await
    })
    .await
}

/// The real clipboard has the text, and then the image.
async fn clipboard(setup: Setup) -> Result<(), Failed> {
    const ENTER: char = '\u{E007}';
    Browser::with(&setup, async |browser| {
        open(browser, &setup, "kaltim-ktp-ikd", "light").await?;
        browser.grant(&["clipboardReadWrite", "clipboardSanitizedWrite"]).await?;
        browser.value(&format!("press({CONTROL}('.offer'))")).await?;
        let press = async |way: &str| {
            browser.value(&format!("{CONTROL}('.outcome').textContent = ''")).await?;
            browser.value(&format!("{CONTROL}('[value={way}]').focus()")).await?;
            browser.press(&[ENTER]).await?;
            browser.wait_for("part('outcome')", &json!("Disalin")).await
        };
        press("text").await?;
        let read = browser.value("navigator.clipboard.readText()").await?;
        let expected = browser.value("document.querySelector('fact-card').toText() + '\\n\\n' + location.href").await?;
        if read != expected {
            return Err(format!("the clipboard has {read} and not {expected}").into());
        }
        press("image").await?;
        let types: Value = browser.value("navigator.clipboard.read().then(([item]) => item.types)").await?;
        if types != json!(["image/png"]) {
            return Err(format!("the clipboard has {types}").into());
        }
        browser.expect_silence().await
    })
    .await
}
