//! What a card says, line by line: its tree without what only its drawings, its stylesheet or a pointer need.

use crate::node::{Head, Token, Tree};

/// The lines of a card, each in its room.
#[derive(Default)]
pub(super) struct Lines<'a> {
    pub(super) lang: &'a str,
    pub(super) dir: &'a str,
    /// The title, and the date the figures hold for.
    pub(super) head: Vec<Line<'a>>,
    pub(super) stats: Vec<Stat<'a>>,
    /// Note and source of the card.
    pub(super) foot: Vec<Line<'a>>,
}

/// What a card says of one of its figures.
#[derive(Default)]
pub(super) struct Stat<'a> {
    /// The label, the fact, and what is said about it.
    pub(super) lines: Vec<Line<'a>>,
    /// Whether it can be opened to its sums on the card.
    pub(super) has_sums: bool,
}

/// A line: text, which may break.
pub(super) struct Line<'a> {
    /// By what the stylesheet knows it.
    pub(super) classes: &'a str,
    /// The drawing that stands above it on the card, by its class.
    pub(super) drawing: Option<&'a str>,
    pub(super) pieces: Vec<Piece<'a>>,
}

/// What a line is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    pub(super) kind: Kind<'a>,
    pub(super) text: &'a str,
}

/// What a piece of a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind<'a> {
    Text,
    /// What the line is about.
    Strong,
    /// What a figure in large is counted in.
    Unit,
    /// A link to an address.
    Link(&'a str),
    /// A date, as ISO 8601 has it.
    Date(&'a str),
}

impl Line<'_> {
    pub(super) fn has_class(&self, class: &str) -> bool {
        has_class(self.classes, class)
    }
}

impl<'a> Lines<'a> {
    /// The lines of a tree. None where there is nothing to show.
    pub(super) fn of(tree: &'a Tree) -> Option<Self> {
        let mut lines = Self::default();
        let mut tokens = tree.tokens();
        let mut drawing = None;
        let mut is_foot = false;
        while let Some(token) = tokens.next() {
            let Token::Open(head) = token else { continue };
            let classes = attribute(head, "class");
            match head.name() {
                "figure" => {
                    lines.lang = attribute(head, "lang");
                    lines.dir = attribute(head, "dir");
                }
                "div" => lines.stats.push(Stat::default()),
                "footer" => is_foot = true,
                "details" => {
                    skip(&mut tokens);
                    if has_class(classes, "sums")
                        && let Some(stat) = lines.stats.last_mut()
                    {
                        stat.has_sums = true;
                    }
                }
                // A line has words for its ends. What other drawings show is said in the text below them.
                "svg" => {
                    skip(&mut tokens);
                    drawing = Some(classes);
                    if has_class(classes, "trend") {
                        let pieces = vec![Piece { kind: Kind::Text, text: attribute(head, "aria-label") }];
                        lines.room(is_foot).push(Line { classes: "points", drawing: drawing.take(), pieces });
                    }
                }
                // They are what the line above says.
                "p" if has_class(classes, "ends") => skip(&mut tokens),
                "h3" | "p" | "dt" => {
                    let pieces = pieces(&mut tokens, classes);
                    lines.room(is_foot).push(Line { classes, drawing: drawing.take(), pieces });
                }
                _ => {}
            }
        }
        (!lines.stats.is_empty()).then_some(lines)
    }

    /// Where a line goes that is read now.
    fn room(&mut self, is_foot: bool) -> &mut Vec<Line<'a>> {
        match self.stats.last_mut() {
            _ if is_foot => &mut self.foot,
            Some(stat) => &mut stat.lines,
            None => &mut self.head,
        }
    }
}

/// The value of an attribute, or nothing.
fn attribute<'a>(head: Head<'a>, name: &str) -> &'a str {
    head.attribute(name).unwrap_or_default()
}

fn has_class(classes: &str, class: &str) -> bool {
    classes.split(' ').any(|known| known == class)
}

/// What stands in a line, to its end, without what is hidden from those who hear it: that is said beside it too, and exactly.
fn pieces<'a>(tokens: &mut impl Iterator<Item = Token<'a>>, classes: &str) -> Vec<Piece<'a>> {
    let is_value = has_class(classes, "value") && !has_class(classes, "missing");
    let usual = if is_value { Kind::Strong } else { Kind::Text };
    let mut pieces = Vec::new();
    let mut opened: Option<Kind<'a>> = None;
    while let Some(token) = tokens.next() {
        match token {
            Token::Open(head) if attribute(head, "aria-hidden") == "true" => skip(tokens),
            Token::Open(head) => {
                opened = Some(match head.name() {
                    "a" => Kind::Link(attribute(head, "href")),
                    "time" => Kind::Date(attribute(head, "datetime")),
                    "strong" => Kind::Strong,
                    _ if attribute(head, "class") == "unit" => Kind::Unit,
                    _ => usual,
                });
            }
            Token::Text(text) => {
                let kind = opened.unwrap_or(usual);
                // What stands between a figure and its unit is neither's.
                let (text, after) =
                    if kind == Kind::Strong { text.split_at(text.trim_end().len()) } else { (text, "") };
                let written = [Piece { kind, text }, Piece { kind: Kind::Text, text: after }];
                pieces.extend(written.into_iter().filter(|piece| !piece.text.is_empty()));
            }
            Token::Close if opened.is_none() => break,
            Token::Close => opened = None,
        }
    }
    pieces
}

/// Goes to the end of the element that has begun.
fn skip<'a>(tokens: &mut impl Iterator<Item = Token<'a>>) {
    let mut depth = 1_usize;
    while depth > 0 {
        match tokens.next() {
            Some(Token::Open(_)) => depth += 1,
            Some(Token::Close) => depth -= 1,
            Some(Token::Text(_)) => {}
            None => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::card::Card;
    use crate::view::{Context, view};

    #[test]
    fn what_only_the_eye_needs_is_left_out() {
        let data = r#"{ "title": "T", "stats": [
            { "label": "A", "value": 2860701, "unit": "people", "display": "compact", "change": { "from": 2700000 } },
            { "label": "B", "value": 5, "share": { "percent": 5, "ofTotal": 100 },
              "series": [ { "date": "2023", "value": 4 }, { "date": "2024", "value": 5 } ] } ],
            "source": { "name": "S", "url": "https://example.org/" } }"#;
        let card = Card::from_json(data).unwrap().card.unwrap();
        let tree = view(&card, Context::default());
        let lines = Lines::of(&tree).unwrap();
        let said = |lines: &[Line<'_>]| {
            let pieces = lines.iter().map(|line| line.pieces.iter().map(|piece| piece.text).collect::<String>());
            pieces.collect::<Vec<_>>()
        };
        assert_eq!(said(&lines.head), ["T"]);
        let [compact, share] = lines.stats.as_slice() else { panic!("there are other stats") };
        assert_eq!(said(&compact.lines)[..2], ["A", "2,860,701 people"]);
        assert_eq!(said(&share.lines), ["B", "5", "5% of 100", "4 (2023) to 5 (2024)"]);
        let drawings: Vec<_> = share.lines.iter().map(|line| line.drawing).collect();
        assert_eq!(drawings, [None, None, Some("bar"), Some("trend")]);
        assert!(share.has_sums && compact.has_sums);
        assert_eq!(said(&lines.foot), ["Source: S"]);
        assert_eq!(lines.foot[0].pieces[1].kind, Kind::Link("https://example.org/"));
    }

    #[test]
    fn a_space_before_a_unit_is_neither_s() {
        let data = r#"{ "title": "T", "stats": [ { "label": "A", "value": 5, "unit": "people" } ] }"#;
        let card = Card::from_json(data).unwrap().card.unwrap();
        let tree = view(&card, Context::default());
        let lines = Lines::of(&tree).unwrap();
        let pieces = &lines.stats[0].lines[1].pieces;
        let expected = [(Kind::Strong, "5"), (Kind::Text, " "), (Kind::Unit, "people")];
        assert_eq!(pieces.iter().map(|piece| (piece.kind, piece.text)).collect::<Vec<_>>(), expected);
    }
}
