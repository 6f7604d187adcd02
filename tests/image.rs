//! Pictures of cards, through the public API.
//!
//! No test uses the fonts of the system: text is drawn with the embedded font, or must be refused.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

use std::fs;

use ::image::RgbImage;
use fact_card::image::{self, Fonts, ImageError, NotAFont, Shape};
use fact_card::{Context, Document, Theme};
use resvg::usvg;

const SHAPES: [Shape; 2] = [Shape::Wide, Shape::Square];
const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];

/// A card as an SVG on a light background.
fn svg(data: &str, shape: Shape, fonts: &Fonts) -> Result<String, ImageError> {
    image::svg(&Document::from_json(data).unwrap(), Context::default(), shape, fonts)
}

/// A card as a PNG.
fn png(data: &str, theme: Theme, shape: Shape, fonts: &Fonts) -> Result<Vec<u8>, ImageError> {
    image::png(&Document::from_json(data).unwrap(), Context { theme, ..Context::default() }, shape, fonts)
}

fn seed(name: &str) -> String {
    fs::read_to_string(format!("seeds/{name}.json")).unwrap()
}

fn pixels(file: &[u8]) -> RgbImage {
    ::image::load_from_memory(file).unwrap().to_rgb8()
}

#[test]
fn every_seed_in_latin_letters_fits_the_picture_with_a_margin() {
    for name in ["every-kind", "indonesia-census-2020", "kaltim-ktp-ikd", "us-census-2020"] {
        for shape in SHAPES {
            for theme in THEMES {
                let picture = pixels(&png(&seed(name), theme, shape, &Fonts::embedded()).unwrap());
                assert_eq!(picture.dimensions(), (shape.size().0.into(), shape.size().1.into()));
                let paper = if theme == Theme::Light { [0xff, 0xff, 0xff] } else { [0x16, 0x18, 0x1c] };
                let (width, height) = picture.dimensions();
                for y in 20..height {
                    for x in (0..50).chain(width - 50..width) {
                        assert_eq!(picture.get_pixel(x, y).0, paper, "{name}, {shape:?}, {theme:?}: {x} {y}");
                    }
                }
                let inked = picture.pixels().filter(|pixel| pixel.0 != paper).count();
                assert!(inked * 25 > picture.len() / 3, "{name}, {shape:?}, {theme:?}: {inked} pixels are inked");
            }
        }
    }
}

#[test]
fn the_same_card_gives_the_same_bytes() {
    let data = seed("every-kind");
    for shape in SHAPES {
        let [once, again] = [(); 2].map(|()| svg(&data, shape, &Fonts::embedded()).unwrap());
        assert!(once == again);
        let [once, again] = [(); 2].map(|()| png(&data, Theme::Light, shape, &Fonts::embedded()).unwrap());
        assert!(once == again);
    }
}

#[test]
fn an_svg_has_its_text_as_paths_and_in_its_description() {
    let picture = svg(&seed("kaltim-ktp-ikd"), Shape::Wide, &Fonts::embedded()).unwrap();
    assert!(!picture.contains("<text") && !picture.contains("font-family"));
    assert!(picture.contains("<title>KTP-el dan IKD di Kalimantan Timur</title>"));
    let description = picture.split_once("<desc>").unwrap().1.split_once("</desc>").unwrap().0;
    for words in [
        "Oktober 2024",
        "Penduduk yang sudah terekam KTP-el: 2.860.701 jiwa",
        "99,54% dari penduduk wajib KTP",
        "Sumber: DKP3A Kalimantan Timur, 5 November 2024",
    ] {
        assert!(description.contains(words), "{words} is not in {description}");
    }
    assert!(usvg::Tree::from_str(&picture, &usvg::Options::default()).is_ok());
}

#[test]
fn the_exact_figure_behind_a_short_one_is_in_the_description() {
    let picture = svg(&seed("every-kind"), Shape::Wide, &Fonts::embedded()).unwrap();
    assert!(picture.contains("Residents of the province: 2,860,701 people\n"));
}

#[test]
fn nothing_in_a_card_becomes_markup() {
    let data = r#"{ "lang": "en", "title": "</title><script>&amp;\ufffe\uffff", "stats": [
        { "label": "<b>\"x\"</b>", "text": "]]>" } ] }"#;
    let picture = svg(data, Shape::Wide, &Fonts::embedded());
    // No font has U+FFFE and U+FFFF.
    assert!(matches!(picture, Err(ImageError::NoFont(_))));
    let picture = svg(&data.replace("\\ufffe\\uffff", ""), Shape::Wide, &Fonts::embedded()).unwrap();
    assert!(picture.contains("<title>&lt;/title&gt;&lt;script&gt;&amp;amp;</title>"));
    assert!(usvg::Tree::from_str(&picture, &usvg::Options::default()).is_ok());
}

#[test]
fn a_script_without_a_font_is_named_with_a_package_for_it() {
    let missing = |data: &str| match svg(data, Shape::Wide, &Fonts::embedded()) {
        Err(ImageError::NoFont(missing)) => missing,
        other => panic!("{other:?}"),
    };
    let arabic = missing(&seed("every-kind-arabic"));
    assert_eq!(arabic.len(), 1, "{arabic:?}");
    assert_eq!((arabic[0].script, arabic[0].package), ("Arabic", "fonts-noto-core"));
    assert!(arabic[0].to_string().starts_with("no font has the script Arabic ("), "{}", arabic[0]);

    let japanese = missing(r#"{ "lang": "ja", "title": "人口は", "stats": [ { "label": "x", "value": 1 } ] }"#);
    let scripts: Vec<_> = japanese.iter().map(|missing| (missing.script, missing.package)).collect();
    assert_eq!(scripts, [("Hiragana", "fonts-noto-cjk"), ("Han", "fonts-noto-cjk")]);

    let sign = missing(r#"{ "lang": "en", "title": "☃", "stats": [ { "label": "x", "value": 1 } ] }"#);
    assert_eq!(sign[0].to_string(), "no font has the characters ☃");
}

#[test]
fn latin_greek_cyrillic_and_vietnamese_are_in_the_embedded_font() {
    for (lang, title) in [
        ("pl", "Zażółć gęślą jaźń"),
        ("tr", "Şişli’de İğdır’ın ağaçları"),
        ("vi", "Người Việt ở nước ngoài"),
        ("el", "Πληθυσμός της Ελλάδας"),
        ("uk", "Населення України їжачок ґанок"),
        ("en", "Cafe\u{301}, “curly” – dash — and… ≈ − × ÷ ± % ‰"),
    ] {
        let data =
            format!(r#"{{ "lang": "{lang}", "title": "{title}", "stats": [ {{ "label": "x", "value": 1234.5 }} ] }}"#);
        let picture = svg(&data, Shape::Wide, &Fonts::embedded());
        assert!(picture.is_ok(), "{lang}: {picture:?}");
    }
}

#[test]
fn an_added_font_is_preferred() {
    let data = seed("us-census-2020");
    let mut own = Fonts::embedded();
    own.add(notosans::ITALIC_TTF.to_vec()).unwrap();
    let [with, without] = [own, Fonts::embedded()].map(|fonts| svg(&data, Shape::Wide, &fonts).unwrap());
    assert!(with != without);
    assert_eq!(Fonts::embedded().add(b"wOF2 is not read".to_vec()), Err(NotAFont));
}

#[test]
fn a_strict_card_without_stats_has_no_picture() {
    let data = r#"{ "title": "T", "stats": [
        { "label": "L", "value": 50, "share": { "percent": 10, "ofTotal": 100 } } ] }"#;
    let context = Context { strict: true, ..Context::default() };
    let picture = image::svg(&Document::from_json(data).unwrap(), context, Shape::Wide, &Fonts::embedded());
    assert_eq!(picture, Err(ImageError::Empty));
}
