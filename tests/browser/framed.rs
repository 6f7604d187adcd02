//! Cards in frames: a frame is as high as its card, and hears of that from nobody else. Each engine tells of
//! sizes, hands over ports, redirects and takes origins away in its own way.

use std::sync::Arc;

use libtest_mimic::{Failed, Trial};
use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::harness::Harness;
use crate::setup::Setup;

pub(crate) fn trials(harness: &Arc<Harness>, engine: Engine) -> Vec<Trial> {
    let kinds = ["soon", "late", "redirected", "sandboxed"];
    let follows =
        kinds.map(|kind| harness.trial(engine, &format!("framed/follows-{kind}"), move |setup| follows(setup, kind)));
    let others = [
        harness.trial(engine, "framed/others-are-ignored", others_are_ignored),
        harness.trial(engine, "framed/only-the-parent-is-told", only_the_parent_is_told),
        harness.trial(engine, "framed/a-stranger-is-not-told", a_stranger_is_not_told),
    ];
    follows.into_iter().chain(others).collect()
}

/// How high the card is, in its frame.
const INNER: &str = "Math.ceil(document.documentElement.getBoundingClientRect().height)";

/// Waits until the first frame is as high as the card in it, and gives that height.
async fn settled(browser: &Browser, before: f64) -> Result<f64, Failed> {
    browser.wait_for(&format!("heights()[0] !== {before}"), &json!(true)).await?;
    browser.enter_frame().await?;
    let inner = browser.value(INNER).await?;
    browser.leave_frame().await?;
    browser.wait_for("heights()[0]", &inner).await?;
    inner.as_f64().ok_or_else(|| "it has no height".into())
}

/// The frame has the height of its card, at first, when that is opened and closed, and when the frame is made
/// narrower.
async fn follows(setup: Setup, kind: &'static str) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/framed/{kind}/page.html", setup.site)).await?;
        browser.wait_for("document.querySelector('iframe').style.height !== ''", &json!(true)).await?;
        let closed = settled(browser, -1.0).await?;
        let open = |is_open| {
            let root = "document.querySelector('fact-card').shadowRoot";
            if is_open {
                format!("({root}.querySelector('details > .how') ?? {root}.querySelector('.how')).click()")
            } else {
                format!("{root}.querySelector('details').open = false")
            }
        };
        browser.enter_frame().await?;
        browser.value(&open(true)).await?;
        browser.leave_frame().await?;
        let opened = settled(browser, closed).await?;
        if opened < closed + 30.0 {
            return Err(format!("the frame was {closed} high, and {opened} with its sums").into());
        }
        browser.enter_frame().await?;
        browser.value(&open(false)).await?;
        browser.leave_frame().await?;
        browser.wait_for(&format!("heights()[0] === {closed}"), &json!(true)).await?;
        browser.value("document.querySelector('iframe').style.width = '280px'").await?;
        let narrow = settled(browser, closed).await?;
        if narrow < closed + 100.0 {
            return Err(format!("the frame was {closed} high, and {narrow} where it is narrow").into());
        }
        browser.expect_silence().await
    })
    .await
}

/// A port over which the page in the frame may say something: the one that it was given last.
const PORT: &str = "new Promise((resolve) => { addEventListener('message', ({ ports }) => resolve(!!(self.port = ports[0]))); \
                    parent.postMessage('ready', '*'); })";

/// Who else says something of heights is not listened to, nor the card's page where it says nonsense.
async fn others_are_ignored(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/framed/two/page.html", setup.site)).await?;
        let height = settled(browser, 150.0).await?;
        let unmarked = browser.value("heights()[1]").await?;
        let unmoved = format!("`${{heights()}}` === '{height},{unmarked}'");
        // The page itself, a frame that is none of ours, and ours but not on its port.
        browser.value("postMessage({ 'fact-card-height': 501 }, '*')").await?;
        browser.enter_frame_at(1).await?;
        browser.value("parent.postMessage({ 'fact-card-height': 502 }, '*')").await?;
        browser.leave_frame().await?;
        browser.enter_frame().await?;
        browser.value("parent.postMessage({ 'fact-card-height': 503 }, '*')").await?;
        browser.leave_frame().await?;
        browser.wait_for("told.map(([height]) => height).sort().join()", &json!("501,502,503")).await?;
        browser.wait_for(&unmoved, &json!(true)).await?;
        // Nonsense on its port, and at last something higher: a scroll bar would change it again. All that is
        // said there comes in order.
        browser.value("askAgainOnceReady()").await?;
        browser.enter_frame().await?;
        browser.wait_for(PORT, &json!(true)).await?;
        for nonsense in ["0", "-5", "1e9", "10001", "20.5", "'300'", "'300px'", "NaN", "null", "[300]", "{}", "1321"] {
            browser.value(&format!("port.postMessage({nonsense})")).await?;
        }
        browser.leave_frame().await?;
        browser.wait_for("given.at(-1)", &json!("1321px")).await?;
        browser
            .wait_for(
                "given.filter((height, at) => height !== given[at - 1]).slice(-2)",
                &json!([format!("{height}px"), "1321px"]),
            )
            .await?;
        // Where the frame has gone to a page that was given no port, or does not use it, it stays as it is.
        let elsewhere = format!("{}/tests/frame.html", setup.site);
        browser.value(&format!("frames[0].location = '{elsewhere}'")).await?;
        browser.enter_frame().await?;
        browser.wait_for("location.origin", &json!(setup.site)).await?;
        browser.value("parent.postMessage({ 'fact-card-height': 504 }, '*')").await?;
        browser.leave_frame().await?;
        browser.wait_for("told.at(-1)[0]", &json!(504)).await?;
        browser.wait_for("heights()[0]", &json!(1321)).await?;
        browser.expect_silence().await
    })
    .await
}

/// Of two pages around it, the card's page tells the one that has the frame.
async fn only_the_parent_is_told(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/framed/between/page.html", setup.site)).await?;
        browser.enter_frame().await?;
        browser.wait_for("told > 0", &json!(true)).await?;
        browser.enter_frame().await?;
        browser.value("self.asked = 0, addEventListener('message', () => self.asked++)").await?;
        browser.leave_frame().await?;
        browser.leave_frame().await?;
        browser.value("ask(frames[0].frames[0])").await?;
        browser.enter_frame().await?;
        let told = browser.value("told").await?;
        browser.enter_frame().await?;
        browser.wait_for("asked", &json!(1)).await?;
        browser.value("document.querySelector('fact-card').style.paddingTop = '50px'").await?;
        browser.leave_frame().await?;
        browser.wait_for(&format!("told > {told}"), &json!(true)).await?;
        browser.leave_frame().await?;
        browser.wait_for("told", &json!([])).await?;
        browser.expect_silence().await
    })
    .await
}

/// A page that does not ask is told nothing.
async fn a_stranger_is_not_told(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/framed/unasked/page.html", setup.site)).await?;
        browser.enter_frame().await?;
        browser.wait_for("document.readyState", &json!("complete")).await?;
        browser.value("document.querySelector('fact-card').style.paddingTop = '50px'").await?;
        browser.value("new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))").await?;
        browser.leave_frame().await?;
        browser.wait_for("told", &json!([])).await?;
        for nonsense in ["'?'", "{ 'fact-card-height': 1 }", "null"] {
            browser.value(&format!("ask(frames[0], {nonsense})")).await?;
        }
        // Without a port there is nobody to tell.
        browser.value("frames[0].postMessage({ 'fact-card-height': '?' }, '*')").await?;
        browser.value("ask(frames[0])").await?;
        browser.wait_for("told.length", &json!(1)).await?;
        browser.expect_silence().await
    })
    .await
}
