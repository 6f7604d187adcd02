//! A card as a picture, for links to the article in social networks and messengers: the text of the card in
//! its colours, with the source at the bottom.
//!
//! The picture has a layout of its own. Figures are as large as the space allows. The fewer the stats, the
//! more details each shows. With many stats, each keeps only what makes its figure true: its label, its unit,
//! the whole of its percentage, its margin, its source. If even that would be too small to read on a phone,
//! the last stats are left out, and `+3` says how many. Text that is too long ends with an ellipsis. The
//! calculations that a card opens are not in the picture. The description of the SVG has all text, with the
//! exact figures behind short ones.
//!
//! Text is shaped, reordered for its direction, broken into lines and drawn as outlines. So the picture looks
//! the same everywhere, without the fonts. The same card and fonts give the same bytes.
//!
//! ```
//! use fact_card::image::{Fonts, Shape, svg};
//! use fact_card::{Context, Document};
//!
//! let data = r#"{ "lang": "en", "title": "Census", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;
//! let document = Document::from_json(data)?;
//! let picture = svg(&document, Context::default(), Shape::Wide, &Fonts::embedded())?;
//! assert!(picture.contains("<title>Census</title>"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod arrangement;
mod cell;
mod content;
mod fonts;
mod paint;
mod paragraph;
mod picture;
mod placed;

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg;

use crate::document::Document;
use crate::figure::Figure;
use crate::format::{Language, Locale, text_for};
use crate::view::Context;
use content::{Content, Detail};
pub use fonts::{Fonts, NotAFont};
use paragraph::Typesetter;

/// The size and purpose of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// 1200 by 630 pixels: what social networks and messengers show for a link (`og:image`).
    #[default]
    Wide,
    /// 1080 by 1080 pixels: a separate post.
    Square,
}

impl Shape {
    /// The width and the height in pixels.
    pub fn size(self) -> (u16, u16) {
        match self {
            Self::Wide => (1200, 630),
            Self::Square => (1080, 1080),
        }
    }
}

/// Why there is no picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImageError {
    /// Nothing is left to show: the context is strict, and every stat contradicts itself.
    Empty,
    /// No font has some of the characters. One item for each script.
    NoFont(Vec<Missing>),
    /// Not even one stat fits, because the letters are taller than any that are known.
    NoRoom,
    /// The picture cannot be rasterised.
    Raster(String),
}

/// Characters that no font has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The name of their script in Unicode: `Arabic`. `Common` for signs that belong to no script.
    pub script: &'static str,
    /// Some of the characters.
    pub characters: String,
    /// The package of Debian and Ubuntu with a font for the script.
    pub package: &'static str,
}

/// A card as an SVG document, with its text as paths. [`Theme::Auto`](crate::Theme::Auto) is drawn as light.
///
/// # Errors
///
/// If no font has a character of the card, if not even one stat fits, or if the context is strict and no stat
/// is left to show.
pub fn svg(document: &Document, context: Context<'_>, shape: Shape, fonts: &Fonts) -> Result<String, ImageError> {
    let card: Content = document.walk(context);
    if card.stats.is_empty() {
        return Err(ImageError::Empty);
    }
    let locale = Locale::new(&card.lang, Language::new(text_for(&card.lang)));
    let more = |count: usize| format!("+{}", locale.number(Figure::from(u32::try_from(count).unwrap_or_default())));
    let text = drawn(&card, more);
    let chosen = fonts.choose(&text, &card.lang).map_err(ImageError::NoFont)?;
    let mut typesetter = Typesetter::new(chosen, &card.lang, card.is_rtl);
    let placed = picture::arrange(&card, shape, &mut typesetter, more).ok_or(ImageError::NoRoom)?;
    let marks: Vec<_> = placed.into_iter().flat_map(|placed| placed.marks).collect();
    let title = card.title.as_ref().map(content::Text::words).unwrap_or_default();
    Ok(paint::svg(&marks, shape.size(), card.theme, &title, &card.description()))
}

/// A card as a PNG: the picture of [`svg`] in its size in pixels.
///
/// # Errors
///
/// Those of [`svg`], and if the picture cannot be rasterised.
pub fn png(document: &Document, context: Context<'_>, shape: Shape, fonts: &Fonts) -> Result<Vec<u8>, ImageError> {
    let failed = |error: &dyn Display| ImageError::Raster(error.to_string());
    let picture = usvg::Tree::from_str(&svg(document, context, shape, fonts)?, &usvg::Options::default())
        .map_err(|error| failed(&error))?;
    let (width, height) = shape.size();
    let mut pixels = Pixmap::new(width.into(), height.into()).ok_or_else(|| failed(&"there is no memory for it"))?;
    resvg::render(&picture, Transform::default(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| failed(&error))
}

/// All text that may be drawn.
fn drawn(content: &Content, more: impl Fn(usize) -> String) -> String {
    let mut text = String::from("…");
    text.push_str(&more(content.stats.len()));
    text.extend(content.hosts.iter().map(String::as_str));
    let mut add = |words: &content::Text| text.push_str(&words.words());
    [&content.title, &content.as_of, &content.note, &content.source].into_iter().flatten().for_each(&mut add);
    for stat in &content.stats {
        add(&stat.label);
        add(&stat.value);
        for detail in &stat.details {
            match detail {
                Detail::Words(_, words) => add(words),
                Detail::Ends(ends) => ends.iter().for_each(&mut add),
                Detail::Bar { .. } | Detail::Span { .. } | Detail::Trend { .. } => {}
            }
        }
    }
    text
}

impl Display for ImageError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => formatter.write_str("there is no stat to show"),
            Self::NoFont(missing) => {
                for (number, missing) in missing.iter().enumerate() {
                    let between = if number == 0 { "" } else { "; " };
                    write!(formatter, "{between}{missing}")?;
                }
                Ok(())
            }
            Self::NoRoom => formatter.write_str("there is no room for a stat"),
            Self::Raster(why) => write!(formatter, "the picture cannot be rasterised: {why}"),
        }
    }
}

impl Error for ImageError {}

impl Display for Missing {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self { script, characters, .. } = self;
        if matches!(*script, "Common" | "Inherited" | "Unknown") {
            write!(formatter, "no font has the characters {characters}")
        } else {
            write!(formatter, "no font has the script {} ({characters})", script.replace('_', " "))
        }
    }
}
