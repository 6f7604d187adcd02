//! Embed codes on a page whose script comes late: what stands in the card's place is as high as the card, so that nothing moves when it comes.
//! This holds `src/render/sizes.rs` to `www/fact-card.css`, for every seed.

use std::fs;
use std::sync::Arc;

use fact_card::render::Embed;
use libtest_mimic::{Failed, Trial};
use serde_json::json;

use crate::Bench;
use crate::browser::Browser;
use crate::embeds;
use crate::engine::Engine;
use crate::setup::{Setup, root};

/// The widths of the pages, in CSS pixels: the room of the card is less by two times 16. At each the card has other columns or sizes.
const WIDTHS: [u32; 6] = [302, 320, 600, 760, 852, 1120];
/// How far what follows the card may be moved, in CSS pixels: lengths are rounded here and there.
const MOST: f64 = 2.0;
/// How high a line in small is, in CSS pixels. Where a larger figure has no room for its unit, which only the card knows, that is how far
/// it moves.
const LINE: std::ops::Range<f64> = 17.0..21.0;
/// The most that may come of it as the layout shift of the whole page: how much of what is seen has moved, by how much of it.
const MOST_SHIFT: f64 = 0.005;
/// The same in a typeface in which other lines break than on the card.
const MOST_SHIFT_WIDE: f64 = 0.02;

pub(crate) fn trials(bench: &Arc<Bench>, engine: Engine) -> Vec<Trial> {
    let trial = |(kind, width, is_wide)| {
        bench.trial(engine, &format!("embed/{kind}{width}"), move |setup| run(setup, width, is_wide))
    };
    let mut trials: Vec<Trial> =
        WIDTHS.into_iter().flat_map(|width| [("", width, false), ("wide-", width, true)]).map(trial).collect();
    trials.push(bench.trial(engine, "embed/policy", refused));
    trials
}

/// Where a policy refuses the fallback's attributes, and is told each, the card is there all the same and asks for nothing else.
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

/// The names of the seeds, without their extension.
fn seeds() -> Result<Vec<String>, Failed> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root().join("seeds"))? {
        let path = entry?.path();
        if path.is_file() {
            names.push(path.file_stem().unwrap_or_default().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Where the typeface is wide, only the shift counts.
async fn run(setup: Setup, width: u32, is_wide: bool) -> Result<(), Failed> {
    let (typeface, most_shift) = if is_wide { ("wide", MOST_SHIFT_WIDE) } else { ("", MOST_SHIFT) };
    Browser::with(&setup, async |browser| {
        let mut wrong = Vec::new();
        for seed in seeds()? {
            for form in ["div", "element"] {
                browser
                    .open_at_width(&setup.site, &format!("/embeds/{form}/{seed}/page.html?{typeface}"), width)
                    .await?;
                browser.wait_for("settled", &json!(true)).await?;
                let [moved, shift, known]: [f64; 3] =
                    serde_json::from_value(browser.value("[moved, shift, known]").await?)?;
                let is_elsewhere = moved.abs() > MOST && !LINE.contains(&moved.abs());
                if (is_elsewhere && !is_wide) || shift.max(known) > most_shift {
                    wrong.push(format!(
                        "{form} {seed}: moved by {moved} pixels, which is a shift of {shift}, to Chromium {known}"
                    ));
                }
                browser.expect_silence().await?;
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
    })
    .await
}
