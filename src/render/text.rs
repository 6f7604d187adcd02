//! A card in plain text.

use crate::card::Card;
use crate::format::is_from_right;
use crate::node::{Token, Tree};
use crate::view::{Context, view};

/// The card's facts in plain text, for a message, a mail or the clipboard: the title and the date, a line for each stat, and the note and
/// the source, with an empty line between these. Figures are exact where the card shows a short one, and a source that is a link has its address
/// on the next line. Without the sums. It has the same characters as `toText()` of the element in a browser.
///
/// It does not end with a line break. Empty where the context is strict and nothing is left to show.
///
/// ```
/// use fact_card::{Card, render, view::Context};
///
/// let data = r#"{ "lang": "en", "title": "Census", "asOf": "2020", "stats": [
///     { "label": "Residents", "value": 1234, "change": { "from": 1200 } } ],
///     "source": { "name": "Census Office", "url": "https://census.example/" } }"#;
/// let card = Card::from_json(data)?.card.ok_or("nothing to show")?;
/// let text = "Census
/// As of 2020
///
/// Residents: 1,234; Up 34 (≈2.8%); Previously: 1,200
///
/// Source: Census Office
/// https://census.example/";
/// assert_eq!(render::text(&card, Context::default()), text);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn text(card: &Card, context: Context<'_>) -> String {
    let (text, is_rtl) = written(&view(card, context));
    // Where both directions meet, what is beside a name stays in its place by the marks for that.
    let mark = match text.chars().any(is_from_right) {
        false => "",
        true if is_rtl => "\u{200f}",
        true => "\u{200e}",
    };
    text.replace(MARK, mark)
}

/// Stands where a piece of text begins, and around each that keeps to itself. No text has it: [`crate::wire`] refuses control characters.
const MARK: &str = "\0";

/// The tree in plain text, with marks, and whether it is written from right to left. `www/element/text.js` does the same in a browser.
fn written(tree: &Tree) -> (String, bool) {
    let mut text = String::new();
    let mut is_rtl = false;
    let mut link = None;
    // What stands before the next piece.
    let mut between = "";
    let mut open = Vec::new();
    // How many of the open elements are within one that is left out, which is one of them.
    let mut left_out = 0_usize;
    for token in tree.tokens() {
        match token {
            Token::Open(_) if left_out > 0 => left_out += 1,
            Token::Close if left_out > 0 => left_out -= 1,
            Token::Text(_) if left_out > 0 => {}
            Token::Open(head) => {
                let attribute = |name| head.attribute(name).unwrap_or_default();
                match (head.name(), attribute("class")) {
                    ("svg", "trend") => {
                        // Its name says what stands at its ends, and between them.
                        for piece in [between, MARK, attribute("aria-label")] {
                            text.push_str(piece);
                        }
                        between = APART;
                        left_out = 1;
                    }
                    ("svg" | "details" | "button", _) | (_, "points ends") => left_out = 1,
                    _ if attribute("aria-hidden") == "true" => left_out = 1,
                    ("figure", _) => is_rtl = attribute("dir") == "rtl",
                    ("dl" | "footer", _) if !text.is_empty() => between = "\n\n",
                    ("h3" | "dt" | "p", _) => {
                        text.push_str(between);
                        text.push_str(MARK);
                    }
                    (name, _) if INLINE.contains(&name) => text.push_str(MARK),
                    _ => {}
                }
                if left_out == 0 {
                    open.push(head.name());
                    if head.name() == "a" {
                        link = Some(attribute("href"));
                    }
                }
            }
            Token::Text(words) => text.push_str(words),
            Token::Close => match open.pop().unwrap_or_default() {
                "dt" => between = ": ",
                "p" => {
                    if let Some(address) = link.take() {
                        text.push('\n');
                        text.push_str(address);
                    }
                    between = if open.last() == Some(&"dd") { APART } else { "\n" };
                }
                "h3" | "dd" => between = "\n",
                name if INLINE.contains(&name) => text.push_str(MARK),
                _ => {}
            },
        }
    }
    (text, is_rtl)
}

/// Stands between two facts about a stat.
const APART: &str = "; ";
/// Elements within a line.
const INLINE: [&str; 4] = ["a", "span", "strong", "time"];

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(data: &str) -> String {
        text(&Card::from_json(data).unwrap().card.unwrap(), Context::default())
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
        let card = Card::from_json(data).unwrap().card.unwrap();
        assert_eq!(text(&card, Context { strict: true, ..Context::default() }), "");
    }
}
