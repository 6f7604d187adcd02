//! A card in plain text.

use super::lines::{Kind, Line, Lines};
use crate::document::Document;
use crate::format::{Direction, is_from_right};
use crate::text::join;
use crate::view::Context;

/// The card's facts in plain text, for a message, a mail or the clipboard: the title and the date, a line for
/// each stat, and the note and the source, separated by empty lines. It has the same characters as `toText()`
/// of the element in a browser.
///
/// It has the exact figure where the card shows a short one, and the addresses of linked sources on the next
/// lines. It has no calculations.
///
/// It does not end with a line break. Empty if the context is strict and no stat is left to show.
///
/// ```
/// use fact_card::{Context, Document, render};
///
/// let data = r#"{ "lang": "en", "title": "Census", "asOf": "2020", "stats": [
///     { "label": "Residents", "value": 1234, "change": { "from": 1200 } } ],
///     "source": { "name": "Census Office", "url": "https://census.example/" } }"#;
/// let document = Document::from_json(data)?;
/// let text = "Census
/// As of 2020
///
/// Residents: 1,234; Up 34 (≈2.8%); Previously: 1,200
///
/// Source: Census Office
/// https://census.example/";
/// assert_eq!(render::text(&document, Context::default()), text);
/// # Ok::<(), fact_card::Error>(())
/// ```
pub fn text(document: &Document, context: Context<'_>) -> String {
    let lines = document.walk(context);
    let text = written(&lines);
    // With both directions in the text, directional marks keep what is beside a name in order.
    let mark = match (text.chars().any(is_from_right), lines.direction) {
        (false, _) => "",
        (true, Direction::Rtl) => "\u{200f}",
        (true, Direction::Ltr) => "\u{200e}",
    };
    text.replace(MARK, mark)
}

/// Marks the start of a line and both ends of each isolated piece. No text contains it: the reader of the
/// data refuses control characters.
const MARK: &str = "\0";

/// The lines in plain text, with [`MARK`]. `www/element/text.js` does the same in a browser.
fn written(lines: &Lines) -> String {
    let stats = lines.stats.iter().map(|stat| {
        let mut lines = stat.lines.iter().map(line);
        let label = lines.next().unwrap_or_default();
        join(&[&label, ": ", &lines.collect::<Vec<_>>().join("; ")])
    });
    let groups = [lines.head.iter().map(line).collect(), stats.collect(), lines.foot.iter().map(line).collect()];
    let groups: Vec<String> = groups.map(|lines: Vec<String>| lines.join("\n")).into();
    groups.into_iter().filter(|group| !group.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// A line, with the address of each of its links on a line of its own.
fn line(line: &Line) -> String {
    let mut text = MARK.to_owned();
    let mut addresses = String::new();
    for piece in &line.pieces {
        match &piece.kind {
            Kind::Text => text.push_str(&piece.text),
            _ => text.push_str(&join(&[MARK, &piece.text, MARK])),
        }
        if let Kind::Link(link) = &piece.kind {
            addresses.push_str(&join(&["\n", link.as_str()]));
        }
    }
    text + &addresses
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(data: &str) -> String {
        text(&Document::from_json(data).unwrap(), Context::default())
    }

    #[test]
    fn a_short_figure_is_exact_and_a_series_says_where_it_begins_and_ends() {
        let data = r#"{ "title": "T", "note": "N", "stats": [
            { "label": "Short", "value": 2860701, "unit": "people", "display": "compact", "source": { "name": "S", "url": "https://s.example/" } },
            { "label": "Series", "value": 3, "series": [ { "date": "2020", "value": 1 }, { "date": "2021", "value": 5 }, { "date": "2022", "value": 3 } ] },
            { "label": "None", "missing": "Not counted" } ] }"#;
        let expected = "T\n\nShort: 2,860,701 people; Source: S\nhttps://s.example/\n\
            Series: 3; 1 (2020) to 3 (2022); Highest: 5 (2021)\nNone: Not published; Not counted\n\nN";
        assert_eq!(text_of(data), expected);
    }

    #[test]
    fn marks_stand_only_where_both_directions_meet() {
        let stat = |label: &str| format!(r#""stats": [ {{ "label": "{label}", "value": 5, "unit": "km" }} ]"#);
        assert_eq!(text_of(&format!(r#"{{ "title": "T", {} }}"#, stat("L"))), "T\n\nL: 5 km");
        let arabic = "\u{627}";
        let left = "\u{200e}T\n\n\u{200e}\u{627}: \u{200e}5 \u{200e}km\u{200e}";
        assert_eq!(text_of(&format!(r#"{{ "title": "T", {} }}"#, stat(arabic))), left);
        let right = left.replace('\u{200e}', "\u{200f}");
        assert_eq!(text_of(&format!(r#"{{ "lang": "he", "title": "T", {} }}"#, stat(arabic))), right);
    }

    #[test]
    fn a_strict_card_with_nothing_left_has_no_text() {
        let data = r#"{ "title": "T", "stats": [ { "label": "L", "value": 50, "share": { "percent": 10, "ofTotal": 100 } } ] }"#;
        let document = Document::from_json(data).unwrap();
        assert_eq!(text(&document, Context { strict: true, ..Context::default() }), "");
    }
}
