//! A card for places without our script and stylesheet: feeds, mail, readers.

use super::lines::{Kind, Line, Lines, Piece, VALUE};
use super::sizes;
use crate::document::Document;
use crate::format::{Direction, is_from_right};
use crate::html;
use crate::view::sink::{Look as ValueLook, Part};
use crate::view::{Context, Heading};

/// The card as plain HTML: a heading, a description list with a figure in each item, and the source, with the
/// card's text. It has no classes and no drawings, and reads well without any style.
///
/// It has the exact figure where the card shows a short one, and the first and last point of a series in
/// place of its line. It has no calculations.
///
/// Its heading has the level of the context, like that of the card. Each block is on its own line. Empty if
/// the context is strict and no stat is left to show.
///
/// ```
/// use fact_card::{Context, Document, render};
///
/// let data = r#"{ "title": "Census", "stats": [ { "label": "Residents", "value": 1234, "unit": "people" } ] }"#;
/// let document = Document::from_json(data)?;
/// let markup = render::plain_html(&document, Context { lang: "en", ..Context::default() });
/// assert_eq!(markup, r#"<div lang="en" dir="ltr">
/// <h2>Census</h2>
/// <dl>
/// <dt>Residents</dt>
/// <dd><strong>1,234</strong> people</dd>
/// </dl>
/// </div>"#);
/// # Ok::<(), fact_card::Error>(())
/// ```
pub fn plain_html(document: &Document, context: Context<'_>) -> String {
    let lines = document.walk::<Lines>(context);
    if lines.is_empty() { String::new() } else { write(&lines, context.heading, Look::Plain) }
}

/// The plain HTML in one line.
pub(super) fn in_line(lines: &Lines, heading: Heading) -> String {
    html::in_line(&write(lines, heading, Look::Plain))
}

/// The plain HTML in one line and about as high as the card: the fallback until the script has loaded.
pub(super) fn fallback(lines: &Lines, heading: Heading) -> String {
    html::in_line(&write(lines, heading, Look::Sized))
}

/// Whether the markup is styled.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// Without styles, as the reader's program shows it.
    Plain,
    /// With the sizes of the card, in `style` attributes.
    Sized,
}

fn write(lines: &Lines, heading: Heading, look: Look) -> String {
    let mut writer = Writer { out: String::new(), look, direction: lines.direction };
    writer.card(lines, heading);
    writer.out
}

struct Writer {
    out: String,
    look: Look,
    direction: Direction,
}

impl Writer {
    fn card(&mut self, lines: &Lines, heading: Heading) {
        let direction = lines.direction;
        self.open("div", &sizes::card(), &[("lang", &lines.lang), ("dir", direction.name())]);
        let title = format!("h{}", heading.level());
        for line in &lines.head {
            let name = if line.is(Part::Title) { &title } else { "p" };
            self.line(name, &sizes::line(line), line);
        }
        let count = lines.stats.len();
        self.open("dl", &sizes::stats(count, direction), &[]);
        for (index, stat) in lines.stats.iter().enumerate() {
            if self.look == Look::Sized {
                self.open("div", &sizes::stat(stat, index, count, direction), &[]);
            }
            for line in &stat.lines {
                let name = if line.is(Part::Label) { "dt" } else { "dd" };
                self.line(name, &sizes::line(line), line);
            }
            if self.look == Look::Sized {
                self.close("div");
                if let Some(style) = sizes::row(index, count, direction) {
                    self.open("div", &style, &[]);
                    self.close("div");
                }
            }
        }
        self.close("dl");
        if self.look == Look::Sized {
            self.open("div", sizes::foot_of(lines), &[]);
        }
        for (index, line) in lines.foot.iter().enumerate() {
            self.line("p", &sizes::foot(line, index), line);
        }
        if self.look == Look::Sized {
            self.close("div");
        }
        self.out.push_str("</div>");
    }

    /// Begins a block.
    fn open(&mut self, name: &str, style: &str, attributes: &[(&str, &str)]) {
        self.tag(name, style, attributes);
        self.out.push('\n');
    }

    fn close(&mut self, name: &str) {
        self.end(name);
        self.out.push('\n');
    }

    fn line(&mut self, name: &str, style: &str, line: &Line) {
        self.tag(name, style, &[]);
        for piece in &line.pieces {
            self.piece(piece, line);
        }
        self.close(name);
    }

    fn piece(&mut self, piece: &Piece, line: &Line) {
        // A name in another script must not reorder the text beside it.
        let is_mixed = mixes(&piece.text, self.direction);
        let dir = if is_mixed { self.direction.name() } else { "" };
        let is_value = line.is(VALUE) && line.part != Part::Value(ValueLook::Missing);
        let text = piece.text.as_str();
        match &piece.kind {
            Kind::Text | Kind::Exact if is_value => self.strong(text, line),
            Kind::Strong => self.strong(text, line),
            Kind::Unit if is_mixed || self.look == Look::Sized => {
                self.inline("span", sizes::UNIT, &[("dir", dir)], text);
            }
            Kind::Text | Kind::Exact | Kind::Unit => html::text(text, &mut self.out),
            Kind::Link(to) => self.inline("a", "", &[("href", to.as_str()), ("dir", dir)], text),
            Kind::Date(date) => {
                if is_value {
                    self.tag("strong", "", &[]);
                }
                match date.datetime() {
                    Some(datetime) => self.inline("time", "", &[("datetime", datetime)], text),
                    None => html::text(text, &mut self.out),
                }
                if is_value {
                    self.end("strong");
                }
            }
        }
    }

    /// The figure that a line is about, without the space after it that separates a unit.
    fn strong(&mut self, text: &str, line: &Line) {
        let (text, after) = text.split_at(text.trim_end().len());
        if !text.is_empty() {
            let dir = if mixes(text, self.direction) { self.direction.name() } else { "" };
            self.inline("strong", sizes::strong(line), &[("dir", dir)], text);
        }
        html::text(after, &mut self.out);
    }

    fn inline(&mut self, name: &str, style: &str, attributes: &[(&str, &str)], text: &str) {
        self.tag(name, style, attributes);
        html::text(text, &mut self.out);
        self.end(name);
    }

    /// A start tag, with those of its attributes that are not empty.
    fn tag(&mut self, name: &str, style: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        let style = if self.look == Look::Sized { style } else { "" };
        for (name, value) in attributes.iter().copied().chain([("style", style)]) {
            if !value.is_empty() {
                html::attribute(name, value, &mut self.out);
            }
        }
        self.out.push('>');
    }

    fn end(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }
}

/// Whether a text has letters of the direction opposite to the card's.
fn mixes(text: &str, direction: Direction) -> bool {
    text.chars().any(|letter| letter.is_alphabetic() && is_from_right(letter) != (direction == Direction::Rtl))
}
