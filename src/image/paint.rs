//! What is drawn, in which colours, and its SVG.

use std::fmt::Write;

use quick_xml::events::{BytesText, Event};
use quick_xml::writer::Writer;
use svgtypes::{SimplePathSegment, SimplifyingPathParser};

use crate::view::Theme;

/// A rectangle, in pixels from the top left.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Frame {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

/// A colour, by its name in the stylesheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Colour {
    #[default]
    Ink,
    Quiet,
    Rule,
    Track,
    Accent,
    Line,
    Good,
    Bad,
    Paper,
}

/// The thickness of rules.
pub(super) const RULE: f32 = 2.0;

/// Something drawn.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    shape: Shape,
    colour: Colour,
    /// Its bounding box.
    pub(super) frame: Frame,
}

#[derive(Clone, Debug)]
enum Shape {
    Rectangle,
    /// A filled path with an outline of a width, which may be 0.
    Filled(String, f32),
    /// A line of a width.
    Stroked(String, f32),
}

/// A path under construction, and its bounding box.
#[derive(Clone, Debug, Default)]
pub(super) struct Outline {
    commands: String,
    reach: Option<(f32, f32, f32, f32)>,
}

impl Colour {
    /// The hexadecimal code, the same as in `www/element/fact-card.css`.
    fn hex(self, theme: Theme) -> &'static str {
        let is_dark = theme == Theme::Dark;
        match self {
            Self::Ink if is_dark => "#f0efec",
            Self::Ink => "#1a1a1a",
            Self::Quiet if is_dark => "#a2a6ae",
            Self::Quiet => "#5c5f66",
            Self::Rule if is_dark => "#3a3d44",
            Self::Rule => "#d9dbe0",
            Self::Track if is_dark => "#363a42",
            Self::Track => "#e6e2dc",
            Self::Accent | Self::Bad if is_dark => "#ff8f7d",
            Self::Accent | Self::Bad => "#a3231f",
            // The stylesheet mixes it from 40% accent and 60% ink.
            Self::Line if is_dark => "#f6c9c0",
            Self::Line => "#511e1c",
            Self::Good if is_dark => "#74d19b",
            Self::Good => "#14693a",
            Self::Paper if is_dark => "#16181c",
            Self::Paper => "#ffffff",
        }
    }
}

impl Mark {
    pub(super) fn rectangle(frame: Frame, colour: Colour) -> Self {
        Self { shape: Shape::Rectangle, colour, frame }
    }

    /// Letters, with an outline if they must look bold.
    pub(super) fn letters(outline: Outline, colour: Colour, line: f32) -> Self {
        let frame = outline.frame();
        Self { shape: Shape::Filled(outline.commands, line), colour, frame }
    }

    /// A path in a square of 100 by 100, stretched to a frame and optionally mirrored: filled, or drawn as a
    /// line of a width.
    pub(super) fn path(path: &str, frame: Frame, is_mirrored: bool, colour: Colour, line: Option<f32>) -> Self {
        let mut outline = Outline::default();
        let place = |x: f64, y: f64| {
            let (x, y) = (narrow(x / 100.0), narrow(y / 100.0));
            let x = if is_mirrored { 1.0 - x } else { x };
            (frame.x + x * frame.width, frame.y + y * frame.height)
        };
        // The card's own drawings are valid paths of straight lines.
        for segment in SimplifyingPathParser::from(path).flatten() {
            match segment {
                SimplePathSegment::MoveTo { x, y } => outline.command('M', &[place(x, y)]),
                SimplePathSegment::LineTo { x, y } => outline.command('L', &[place(x, y)]),
                SimplePathSegment::CurveTo { .. } | SimplePathSegment::Quadratic { .. } => {}
                SimplePathSegment::ClosePath => outline.command('Z', &[]),
            }
        }
        let shape = match line {
            Some(width) => Shape::Stroked(outline.commands, width),
            None => Shape::Filled(outline.commands, 0.0),
        };
        Self { shape, colour, frame }
    }
}

impl Outline {
    /// Adds an SVG path command with its points.
    pub(super) fn command(&mut self, letter: char, points: &[(f32, f32)]) {
        self.commands.push(letter);
        for (number, (x, y)) in points.iter().enumerate() {
            let space = if number == 0 { "" } else { " " };
            // Writing to a string does not fail.
            let _ = write!(self.commands, "{space}{} {}", short(*x), short(*y));
            let (left, top, right, bottom) = self.reach.unwrap_or((*x, *y, *x, *y));
            self.reach = Some((left.min(*x), top.min(*y), right.max(*x), bottom.max(*y)));
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.reach.is_none()
    }

    /// The bounding box.
    pub(super) fn frame(&self) -> Frame {
        let (left, top, right, bottom) = self.reach.unwrap_or_default();
        Frame { x: left, y: top, width: right - left, height: bottom - top }
    }
}

/// The marks as an SVG document of a size in pixels, with a title and a description.
pub(super) fn svg(marks: &[Mark], (width, height): (u16, u16), theme: Theme, title: &str, words: &str) -> String {
    let mut writer = Writer::new(Vec::new());
    // Writing to memory does not fail.
    let _ = writer
        .create_element("svg")
        .with_attributes([
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("width", &*width.to_string()),
            ("height", &*height.to_string()),
            ("viewBox", &*format!("0 0 {width} {height}")),
            ("role", "img"),
        ])
        .write_inner_content(|writer| {
            if !title.is_empty() {
                writer.create_element("title").write_text_content(BytesText::new(&allowed(title)))?;
            }
            writer.create_element("desc").write_text_content(BytesText::new(&allowed(words)))?;
            for mark in marks {
                write(mark, theme, writer)?;
            }
            writer.write_event(Event::Text(BytesText::new("\n")))
        });
    // All of it came from strings, so it is valid UTF-8.
    String::from_utf8(writer.into_inner()).unwrap_or_default()
}

fn write(mark: &Mark, theme: Theme, writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
    let colour = || mark.colour.hex(theme).to_owned();
    let length = |length| short(length).to_string();
    let Frame { x, y, width, height } = mark.frame;
    let (element, attributes) = match &mark.shape {
        Shape::Rectangle => {
            let sides = [("x", x), ("y", y), ("width", width), ("height", height)];
            let sides = sides.map(|(name, side)| (name, length(side)));
            ("rect", sides.into_iter().chain([("fill", colour())]).collect::<Vec<_>>())
        }
        Shape::Filled(commands, line) => {
            let mut attributes = vec![("d", commands.clone()), ("fill", colour())];
            if *line > 0.0 {
                attributes.extend([("stroke", colour()), ("stroke-width", length(*line))]);
            }
            ("path", attributes)
        }
        Shape::Stroked(commands, line) => {
            let round = || "round".to_owned();
            let attributes = vec![
                ("d", commands.clone()),
                ("fill", "none".to_owned()),
                ("stroke", colour()),
                ("stroke-width", length(*line)),
                ("stroke-linecap", round()),
                ("stroke-linejoin", round()),
            ];
            ("path", attributes)
        }
    };
    writer.write_event(Event::Text(BytesText::new("\n")))?;
    let attributes = attributes.iter().map(|(name, value)| (*name, value.as_str()));
    writer.create_element(element).with_attributes(attributes).write_empty()?;
    Ok(())
}

/// A length rounded to a hundredth of a pixel.
fn short(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}

/// The text with the replacement character for those that XML forbids ([its production
/// Char](https://www.w3.org/TR/xml/#charsets)).
fn allowed(text: &str) -> String {
    let is_allowed = |character: char| matches!(character, '\t' | '\n' | '\r' | '\u{20}'..='\u{fffd}' | '\u{10000}'..);
    text.chars().map(|character| if is_allowed(character) { character } else { char::REPLACEMENT_CHARACTER }).collect()
}

/// The numbers of a card's drawings have no more digits than this keeps.
#[expect(clippy::cast_possible_truncation, reason = "a hundred by a hundred, to a hundredth")]
fn narrow(number: f64) -> f32 {
    number as f32
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_colours_are_those_of_the_stylesheet() {
        let css = fs::read_to_string("www/element/fact-card.css").unwrap();
        let names = [
            ("ink", Colour::Ink),
            ("quiet", Colour::Quiet),
            ("rule", Colour::Rule),
            ("track", Colour::Track),
            ("accent", Colour::Accent),
            ("good", Colour::Good),
            ("bad", Colour::Bad),
        ];
        for (name, colour) in names {
            for theme in [Theme::Light, Theme::Dark] {
                let line = format!("--fact-{name}: var(--fact-card-{name}, {});", colour.hex(theme));
                assert!(css.contains(&line), "{line}");
            }
        }
    }
}
