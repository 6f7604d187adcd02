//! The gallery: nothing on it leaves its card or is hard to read, and the engines show the same.

use std::sync::Arc;

use image::DynamicImage;
use image::imageops::FilterType;
use libtest_mimic::{Failed, Trial};
use serde_json::json;

use crate::browser::Browser;
use crate::harness::Harness;
use crate::setup::Setup;

/// The sections of `www/site/gallery/gallery.js`, each with how much of the way from black to white pictures
/// of two engines may be apart on average, in cells of [`CELL`] pixels. Each draws letters a little
/// differently, and where there is little room breaks lines elsewhere, which moves all that is below.
const SECTIONS: [(&str, f64); 7] = [
    ("kinds", 0.02),
    ("rare", 0.05),
    ("widths", 0.06),
    ("sums", 0.05),
    ("papers", 0.02),
    ("stress", 0.05),
    ("languages", 0.05),
];
/// How much higher one engine's card may be than another's: a line that is broken at another word.
const HIGHER: u32 = 60;
/// The width and height of the squares that pictures are compared in, in pixels.
const CELL: u32 = 16;
/// How many pixels further up or down the same may stand.
const SHIFT: u32 = 4;

pub(crate) fn trials(harness: &Arc<Harness>) -> Vec<Trial> {
    let trial =
        |(section, most)| harness.trial_of_all(&format!("gallery/{section}"), move |setups| run(setups, section, most));
    SECTIONS.into_iter().map(trial).collect()
}

/// The sections of the gallery, by the names that its address takes.
pub(crate) fn sections() -> impl Iterator<Item = &'static str> {
    SECTIONS.into_iter().map(|(section, _)| section)
}

/// Waits until all cards of a section are drawn.
pub(crate) async fn wait(browser: &Browser) -> Result<(), Failed> {
    let cards = "[...document.querySelectorAll('fact-card')]";
    let drawn = format!(
        "{cards}.length > 0 && 'ready' in document.documentElement.dataset && {cards}.every((card) => card.shadowRoot)"
    );
    browser.wait_for(&drawn, &json!(true)).await
}

async fn run(setups: Vec<Setup>, section: &'static str, most: f64) -> Result<(), Failed> {
    let mut first: Option<Vec<Sample>> = None;
    for setup in setups {
        let engine = setup.engine.name();
        let shown = look(&setup, section)
            .await
            .map_err(|error| format!("{engine}: {}", error.message().unwrap_or_default()))?;
        let Some(first) = &first else {
            first = Some(shown);
            continue;
        };
        let differing: Vec<String> =
            first.iter().zip(&shown).filter_map(|(one, other)| one.differs_from(other, most)).collect();
        if first.len() != shown.len() || !differing.is_empty() {
            return Err(format!("{engine} shows it otherwise:\n{}", differing.join("\n")).into());
        }
    }
    Ok(())
}

/// A card of the gallery on its page, as one engine shows it.
pub(crate) struct Sample {
    name: String,
    /// In shades of grey.
    picture: DynamicImage,
}

/// The samples of a section, once nothing is wrong with them that can be measured.
async fn look(setup: &Setup, section: &str) -> Result<Vec<Sample>, Failed> {
    Browser::with(setup, async |browser| {
        browser.open_wide(&setup.site, &format!("/every-card.html?only={section}")).await?;
        wait(browser).await?;
        let complaints: Vec<String> = serde_json::from_value(browser.value(include_str!("gallery.js")).await?)?;
        // One of the series has a gap, and is shown with it.
        let messages =
            browser.console().await?.into_iter().filter(|message| !message.ends_with("The line has a gap here."));
        let wrong: Vec<String> = complaints.into_iter().chain(messages).collect();
        if !wrong.is_empty() {
            return Err(wrong.join("\n").into());
        }
        let names =
            browser.value("[...document.querySelectorAll('fact-card')].map(({ dataset }) => dataset.name)").await?;
        let names: Vec<String> = serde_json::from_value(names)?;
        let mut samples = Vec::new();
        for (index, name) in names.into_iter().enumerate() {
            let page = format!("document.querySelectorAll('.page')[{index}]");
            let path = browser.picture(&page, 0, &format!("gallery-{section}-{index:02}")).await?;
            let picture = image::open(&path).map_err(|error| format!("{}: {error}", path.display()))?.grayscale();
            samples.push(Sample { name, picture });
        }
        Ok(samples)
    })
    .await
}

impl Sample {
    /// A picture by its name.
    pub(crate) fn of(name: &str, picture: &DynamicImage) -> Self {
        Self { name: name.to_owned(), picture: picture.grayscale() }
    }

    /// How another picture differs, if it does.
    pub(crate) fn differs_from(&self, other: &Self, most: f64) -> Option<String> {
        let (width, height) = (self.picture.width(), self.picture.height());
        if self.name != other.name
            || width.abs_diff(other.picture.width()) > 1
            || height.abs_diff(other.picture.height()) > HIGHER
        {
            let (other_width, other_height) = (other.picture.width(), other.picture.height());
            return Some(format!(
                "{}: {width} by {height}, and {} {other_width} by {other_height}",
                self.name, other.name
            ));
        }
        // A few pixels up or down do not count, and are only looked at where it is not the same anyway.
        let shifts = [(0, 0)].into_iter().chain((1..=SHIFT).flat_map(|by| [(by, 0), (0, by)]));
        let mut least = 1.0_f64;
        for (by, other_by) in shifts {
            least = least.min(self.apart(by, other, other_by));
            if least <= most {
                return None;
            }
        }
        Some(format!("{}: {least:.4} apart", self.name))
    }

    /// How far apart the pictures are on average, from 0 to 1, as far down as both go, each from so many
    /// pixels down.
    fn apart(&self, by: u32, other: &Self, other_by: u32) -> f64 {
        let (width, height) = (self.picture.width(), self.picture.height());
        let (width, height) = (width.min(other.picture.width()), height.min(other.picture.height()));
        let cells = |picture: &DynamicImage, from| {
            let part = picture.crop_imm(0, from, width, height - SHIFT);
            part.resize_exact(width.div_ceil(CELL), height.div_ceil(CELL), FilterType::Triangle).into_luma8()
        };
        let (one, other) = (cells(&self.picture, by), cells(&other.picture, other_by));
        let apart = one.pixels().zip(other.pixels()).map(|(one, other)| f64::from(one.0[0].abs_diff(other.0[0])));
        apart.sum::<f64>() / 255.0 / f64::from(one.width() * one.height())
    }
}
