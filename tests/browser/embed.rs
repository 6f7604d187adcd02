//! Embed codes on a page whose script comes late: the fallback is as high as the card, so that nothing moves
//! when the card is drawn. This holds `src/render/sizes.rs` to `www/element/fact-card.css`, for every seed.
//! Each engine breaks lines in its own way.

use std::collections::BTreeMap;
use std::sync::Arc;

use fact_card::render::Embed;
use libtest_mimic::{Failed, Trial};
use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::harness::Harness;
use crate::setup::Setup;
use crate::{embeds, seeds};

/// The widths of the pages, in CSS pixels: the room of the card is less by two times 16. At each the card has
/// other columns or sizes.
const WIDTHS: [u32; 6] = [302, 320, 600, 760, 852, 1120];
/// How far what follows the card may be moved, in CSS pixels: lengths are rounded here and there.
const MOST: f64 = 2.0;
/// How high a line in small is, in CSS pixels. Where a larger figure has no room for its unit, which only the
/// card knows, that is how far it moves.
const LINE: std::ops::Range<f64> = 17.0..21.0;
/// How far a narrow card moves what follows where words, or a unit, in place of a figure break into lines, in
/// CSS pixels: each is 5 lower there, and only the card knows how many there are.
const BROKEN: std::ops::Range<f64> = 2.0..11.0;
/// The limit for the layout shift of the page.
const MOST_SHIFT: f64 = 0.005;
/// The same in a typeface in which other lines break than on the card.
const MOST_SHIFT_WIDE: f64 = 0.02;

/// The widths at which Chromium's own measure of the shift is taken, of a page with one card: those of a
/// telephone and of a page's column.
const MEASURED: [u32; 2] = [320, 760];

pub(crate) fn trials(harness: &Arc<Harness>, engine: Engine) -> Vec<Trial> {
    let mut trials = vec![
        harness.trial(engine, "embed/moves", |setup| run(setup, false)),
        harness.trial(engine, "embed/moves-wide", |setup| run(setup, true)),
        harness.trial(engine, "embed/policy", refused),
    ];
    if engine == Engine::Chromium {
        // The others measure no shifts.
        trials.push(harness.trial(engine, "embed/shift", |setup| shift(setup, false)));
        trials.push(harness.trial(engine, "embed/shift-wide", |setup| shift(setup, true)));
    }
    trials
}

/// Where a policy refuses the fallback's attributes, and is told each, the card is there all the same and
/// asks for nothing else.
async fn refused(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        let attributes = embeds::code("kaltim-ktp-ikd", Embed::Div(None)).matches(" style=\"").count();
        browser.open(&format!("{}/embeds/div/kaltim-ktp-ikd/policy.html", setup.site)).await?;
        browser.wait_for("happened", &json!(["render div 0"])).await?;
        browser.wait_for("part('value', 'div')", &json!("2.860.701 jiwa")).await?;
        browser.wait_for("refused", &json!(vec!["style-src-attr refuses inline"; attributes])).await
    })
    .await
}

/// The typeface of a page, and the most that its shift may be.
fn typeface(is_wide: bool) -> (&'static str, f64) {
    if is_wide { ("wide", MOST_SHIFT_WIDE) } else { ("", MOST_SHIFT) }
}

/// All embed codes on a page, at each width. Where the typeface is wide, only the shift counts.
async fn run(setup: Setup, is_wide: bool) -> Result<(), Failed> {
    let (typeface, most_shift) = typeface(is_wide);
    Browser::with(&setup, async |browser| {
        let mut wrong = Vec::new();
        for width in WIDTHS {
            browser.open_at_width(&setup.site, &format!("/embeds/page.html?{typeface}"), width).await?;
            browser.wait_for("measured", &json!(true)).await?;
            let moves: BTreeMap<String, [f64; 2]> = serde_json::from_value(browser.value("moves").await?)?;
            if moves.len() != 2 * seeds::names().len() {
                return Err(format!("there are {} embed codes on the page", moves.len()).into());
            }
            for (name, [moved, shift]) in moves {
                let is_broken = width <= WIDTHS[1] && BROKEN.contains(&-moved);
                let is_elsewhere = moved.abs() > MOST && !LINE.contains(&moved.abs()) && !is_broken;
                if (is_elsewhere && !is_wide) || shift > most_shift {
                    wrong.push(format!("{name}, {width}: moved by {moved} pixels, which is a shift of {shift}"));
                }
            }
            browser.expect_silence().await?;
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
    })
    .await
}

/// What Chromium itself makes of it, on pages of one card each.
async fn shift(setup: Setup, is_wide: bool) -> Result<(), Failed> {
    let (typeface, most_shift) = typeface(is_wide);
    Browser::with(&setup, async |browser| {
        let mut wrong = Vec::new();
        for (seed, width) in seeds::names().into_iter().flat_map(|seed| MEASURED.map(|width| (seed.clone(), width))) {
            browser.open_at_width(&setup.site, &format!("/embeds/div/{seed}/page.html?{typeface}"), width).await?;
            browser.wait_for("measured", &json!(true)).await?;
            let known: f64 = serde_json::from_value(browser.value("known").await?)?;
            if known > most_shift {
                wrong.push(format!("{seed}, {width}: a shift of {known}"));
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
    })
    .await
}
