//! Accessibility: keyboard, screen reader, zoom, and more space between letters and lines. Each engine has
//! its own focus, names and layout.

use std::sync::Arc;

use image::{DynamicImage, GenericImageView};
use libtest_mimic::{Failed, Trial};
use serde_json::json;

use crate::browser::Browser;
use crate::demo;
use crate::engine::Engine;
use crate::gallery;
use crate::harness::Harness;
use crate::setup::Setup;

const TAB: char = '\u{E004}';
const SHIFT: char = '\u{E008}';
const ENTER: char = '\u{E007}';

/// How far around a focused element something has to be drawn, in pixels.
const RING: u32 = 5;

pub(crate) fn trials(harness: &Arc<Harness>, engine: Engine) -> Vec<Trial> {
    vec![
        harness.trial(engine, "access/keyboard", keyboard),
        harness.trial(engine, "access/names", names),
        harness.trial(engine, "access/still", still),
        harness.trial(engine, "access/axe", axe),
        harness.trial(engine, "access/enlarged", enlarged),
    ]
}

/// axe-core finds nothing, in both themes and with the sums open, nor with the controls that lead to the
/// article: each with a line's room, and one for all.
async fn axe(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        in_each_section(async |section| {
            browser.open_wide(&setup.site, &format!("/every-card.html?only={section}")).await?;
            gallery::wait(browser).await?;
            nothing(browser, include_str!("access/axe.js")).await
        })
        .await?;
        for width in [320, 480] {
            browser.open_at_width(&setup.site, "/demo.html", width).await?;
            demo::with_article(browser).await?;
            nothing(browser, include_str!("access/axe.js")).await?;
        }
        Ok(())
    })
    .await
}

/// A window of 1,280 pixels at 400% is one of 320: nothing is lost there, nor when letters and lines have
/// more room.
async fn enlarged(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        in_each_section(async |section| {
            browser.open_at_width(&setup.site, &format!("/every-card.html?only={section}"), 320).await?;
            gallery::wait(browser).await?;
            nothing(browser, include_str!("access/legible.js")).await?;
            browser.value(include_str!("access/spaced.js")).await?;
            nothing(browser, include_str!("access/legible.js")).await
        })
        .await
    })
    .await
}

/// Looks at each section of the gallery, and fails with all that is wrong in any.
async fn in_each_section(look: impl AsyncFn(&str) -> Result<(), Failed>) -> Result<(), Failed> {
    let mut wrong = Vec::new();
    for section in gallery::sections() {
        if let Err(error) = look(section).await {
            wrong.push(format!("{section}: {}", error.message().unwrap_or_default()));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
}

/// Fails where an expression has complaints.
async fn nothing(browser: &Browser, expression: &str) -> Result<(), Failed> {
    let complaints: Vec<String> = serde_json::from_value(browser.value(expression).await?)?;
    if complaints.is_empty() { Ok(()) } else { Err(complaints.join("\n").into()) }
}

/// The Tab key goes through the card in the order of reading and leaves it, and where it is can be seen.
async fn keyboard(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, "/tests/access/keyboard.html").await?;
        browser.wait_for("happened", &json!(["render fact-card 0"])).await?;
        let stops: Vec<String> = serde_json::from_value(browser.value("stops()").await?)?;
        if stops.len() < 8 {
            return Err(format!("there is too little to stop at: {stops:?}").into());
        }
        browser.value("document.querySelector('#before').focus()").await?;
        for stop in stops.iter().map(String::as_str).chain(["after"]) {
            browser.press(&[TAB]).await?;
            browser.wait_for("name(here())", &json!(stop)).await?;
            is_seen(browser, stop).await?;
        }
        for stop in stops.iter().rev().map(String::as_str).chain(["before"]) {
            browser.press(&[SHIFT, TAB]).await?;
            browser.wait_for("name(here())", &json!(stop)).await?;
        }
        // What opens does so from the keyboard, and then there is more to stop at.
        browser.value("document.querySelector('fact-card').shadowRoot.querySelector('.how').focus()").await?;
        for (key, is_open) in [(ENTER, true), (ENTER, false), (' ', true), (' ', false)] {
            browser.press(&[key]).await?;
            browser.wait_for("here().parentNode.open", &json!(is_open)).await?;
        }
        browser.expect_silence().await
    })
    .await
}

/// Fails where the focus ring is not visible on each side of the focused element.
async fn is_seen(browser: &Browser, stop: &str) -> Result<(), Failed> {
    if ["after", "before"].contains(&stop) {
        return Ok(());
    }
    let (place, outline): ([f64; 4], String) = serde_json::from_value(browser.value("ring()").await?)?;
    let picture = async |name: &str| {
        let path = browser.view(name).await?;
        image::open(&path).map_err(|error| Failed::from(format!("{}: {error}", path.display())))
    };
    let with = picture("focus").await?;
    browser.value("leave()").await?;
    let without = picture("focus-not").await?;
    browser.value("comeBack()").await?;
    let [left, top, right, bottom] = place.map(pixel);
    let sides = [
        ("left", left.saturating_sub(RING)..left, top..bottom),
        ("right", right..right + RING, top..bottom),
        ("top", left..right, top.saturating_sub(RING)..top),
        ("bottom", left..right, bottom..bottom + RING),
    ];
    for (side, columns, rows) in sides {
        let length = columns.len().max(rows.len());
        let changed = rows.flat_map(|y| columns.clone().map(move |x| (x, y))).filter(|at| differ(&with, &without, *at));
        let changed = changed.count();
        if changed < length {
            return Err(
                format!("{stop}: {changed} pixels change at its {side}, whose length is {length} ({outline})").into()
            );
        }
    }
    Ok(())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in view")]
fn pixel(place: f64) -> u32 {
    place.max(0.0).round() as u32
}

/// Whether two pictures differ visibly in a pixel.
fn differ(one: &DynamicImage, other: &DynamicImage, (x, y): (u32, u32)) -> bool {
    if x >= one.width() || y >= one.height() {
        return false;
    }
    let apart = |channel: usize| one.get_pixel(x, y).0[channel].abs_diff(other.get_pixel(x, y).0[channel]);
    (0..3).any(|channel| apart(channel) > 60)
}

/// The roles and names of the parts of the demo's card.
async fn names(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, "/demo.html").await?;
        browser.wait_for("happened", &json!(["render fact-card 0"])).await?;
        let part =
            |selector: &str| format!("document.querySelector('fact-card').shadowRoot.querySelector('{selector}')");
        let expected = [
            (".card", "figure", "KTP-el dan IKD di Kalimantan Timur"),
            (".title", "heading", "KTP-el dan IKD di Kalimantan Timur"),
            (".stat:last-child .bar", "image|img", "18,25% dari target"),
            (".stat:first-child .bar", "image|img", "99,54%"),
            (".stat:last-child .how", "button", "Cara menghitungnya (Penduduk yang sudah mengaktifkan IKD)"),
            (".offer", "button", "Bagikan (KTP-el dan IKD di Kalimantan Timur)"),
            (".foot a", "link", "DKP3A Kalimantan Timur"),
        ];
        let mut wrong = Vec::new();
        for (selector, role, name) in expected {
            let (its_role, its_name) = browser.accessible(&part(selector)).await?;
            if !role.split('|').any(|role| role == its_role) || name != its_name {
                wrong.push(format!("{selector} is {its_role} \"{its_name}\", not {role} \"{name}\""));
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
    })
    .await
}

/// Nothing moves, whether or not the reader asks for that, and what can be pressed is large enough for a
/// finger.
async fn still(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, "/tests/access/keyboard.html").await?;
        browser.wait_for("happened", &json!(["render fact-card 0"])).await?;
        nothing(browser, include_str!("access/still.js")).await
    })
    .await
}
