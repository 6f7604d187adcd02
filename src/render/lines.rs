//! The text of a card, line by line. Plain text, plain HTML and JSON-LD are made from it. It leaves out what
//! only a pointer or the eye needs, as for screen readers.

use crate::card::Link;
use crate::date::Date;
use crate::figure::Figure;
use crate::format::Direction;
use crate::text::join;
use crate::view::sink::{Disclosure, Look, Outline, Part, Sink};

/// The lines of a card.
#[derive(Default)]
pub(super) struct Lines {
    pub(super) lang: String,
    pub(super) direction: Direction,
    /// The title, and the date the figures hold for.
    pub(super) head: Vec<Line>,
    pub(super) stats: Vec<Stat>,
    /// Note and source of the card.
    pub(super) foot: Vec<Line>,
    /// The last drawing, which is above the next line.
    drawing: Option<Drawing>,
    /// The open parts, outermost first.
    open: Vec<Part>,
}

/// The text of one stat.
#[derive(Default)]
pub(super) struct Stat {
    /// The label, the fact and its details.
    pub(super) lines: Vec<Line>,
    /// Whether the card has a disclosure with its calculations.
    pub(super) has_calculations: bool,
}

/// A line of text, which may wrap.
pub(super) struct Line {
    pub(super) part: Part,
    /// The drawing above it on the card.
    pub(super) drawing: Option<Drawing>,
    pub(super) pieces: Vec<Piece>,
}

/// A drawing with a line of text below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Drawing {
    /// A bar or a span.
    Length,
    Trend,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) kind: Kind,
    pub(super) text: String,
}

/// The kind of a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Text of the line itself.
    Text,
    /// The exact figure behind a short one, or what a line says with exact figures.
    Exact,
    /// The figure that the line is about.
    Strong,
    /// The unit of a large figure.
    Unit,
    /// A link with its address.
    Link(Link),
    Date(Date),
}

/// What a stat states, whatever its look: for [`Line::is`] and [`Stat::text_of`].
pub(super) const VALUE: Part = Part::Value(Look::Figure);

impl Lines {
    /// Whether there is no stat to show.
    pub(super) fn is_empty(&self) -> bool {
        self.stats.is_empty()
    }

    /// The list that the current line belongs to.
    fn room(&mut self) -> &mut Vec<Line> {
        match self.stats.last_mut() {
            _ if self.open.contains(&Part::Foot) => &mut self.foot,
            Some(stat) => &mut stat.lines,
            None => &mut self.head,
        }
    }

    fn line(&mut self, part: Part, pieces: Vec<Piece>) {
        let drawing = self.drawing.take();
        self.room().push(Line { part, drawing, pieces });
    }

    /// Adds a piece to the current line, unless it belongs to a part that is left out.
    fn piece(&mut self, kind: Kind, text: &str) {
        let is_left_out = self.open.iter().any(|part| matches!(part, Part::Short | Part::Ends));
        let Some(line) = self.room().last_mut().filter(|_| !is_left_out) else { return };
        match line.pieces.last_mut() {
            Some(last) if kind == Kind::Text && last.kind == kind => last.text.push_str(text),
            _ => line.pieces.push(Piece { kind, text: text.to_owned() }),
        }
    }
}

impl Stat {
    /// The text of the lines of some parts. `None` if the stat has no such lines, or they are empty.
    pub(super) fn text_of(&self, parts: &[Part]) -> Option<String> {
        let lines = self.lines.iter().filter(|line| parts.iter().any(|part| line.is(*part)));
        let lines: Vec<String> = lines.map(Line::text).filter(|text| !text.is_empty()).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    /// The text of each line of a part, together with the lines of another part that follow it.
    pub(super) fn texts_of(&self, part: Part, then: Part) -> Vec<String> {
        let mut texts: Vec<String> = Vec::new();
        for line in &self.lines {
            if line.is(part) {
                texts.push(line.text());
            } else if line.is(then)
                && let Some(text) = texts.last_mut()
            {
                *text = join(&[text, "\n", &line.text()]);
            }
        }
        texts
    }
}

impl Line {
    /// Whether the line is a part. Values are the same part whatever their look.
    pub(super) fn is(&self, part: Part) -> bool {
        self.part == part || matches!((self.part, part), (Part::Value(_), Part::Value(_)))
    }

    fn text(&self) -> String {
        let text: String = self.pieces.iter().map(|piece| piece.text.as_str()).collect();
        text.trim().to_owned()
    }
}

impl Sink for Lines {
    fn card(&mut self, card: Outline<'_>) {
        card.lang.clone_into(&mut self.lang);
        self.direction = card.direction;
    }

    fn begin(&mut self, part: Part) {
        match part {
            Part::Stat => self.stats.push(Stat::default()),
            // Their parts are lines.
            Part::Head | Part::Stats | Part::StatsLed | Part::Details | Part::Foot
            // These are parts of lines. The ends of a trend repeat its label, which is the line above them.
            | Part::Short | Part::Exact | Part::ExactInLine(_) | Part::Strong | Part::Unit | Part::Ends | Part::Point => {}
            part => self.line(part, Vec::new()),
        }
        self.open.push(part);
    }

    fn end(&mut self) {
        self.open.pop();
    }

    fn text(&mut self, text: &str) {
        let kind = match self.open.last() {
            Some(Part::Strong) => Kind::Strong,
            Some(Part::Unit) => Kind::Unit,
            Some(Part::Exact | Part::ExactInLine(_)) => Kind::Exact,
            _ => Kind::Text,
        };
        self.piece(kind, text);
    }

    fn date(&mut self, date: &Date, words: &str) {
        self.piece(Kind::Date(date.clone()), words);
    }

    fn link(&mut self, link: &Link, words: &str) {
        self.piece(Kind::Link(link.clone()), words);
    }

    fn bar(&mut self, _fill: Figure, _mark: Option<Figure>, _label: &str, _is_better: Option<bool>) {
        // The line below it has the same text.
        self.drawing = Some(Drawing::Length);
    }

    fn span(&mut self, _mark: Figure, _label: &str) {
        self.drawing = Some(Drawing::Length);
    }

    fn trend(&mut self, _line: &str, _dots: &str, label: &str) {
        self.drawing = Some(Drawing::Trend);
        self.line(Part::Ends, vec![Piece { kind: Kind::Text, text: label.to_owned() }]);
    }

    fn arrow(&mut self, _is_up: Option<bool>, _is_better: Option<bool>) {}

    fn disclosure(&mut self, what: Disclosure, _words: &str, _name: &str) -> bool {
        if let Some(stat) = self.stats.last_mut()
            && what == Disclosure::Calculations
        {
            stat.has_calculations = true;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::view::Context;

    fn lines_of(data: &str) -> Lines {
        Document::from_json(data).unwrap().walk(Context::default())
    }

    fn text_of(lines: &[Line]) -> Vec<String> {
        lines.iter().map(Line::text).collect()
    }

    #[test]
    fn what_only_the_eye_needs_is_left_out() {
        let lines = lines_of(
            r#"{ "title": "T", "stats": [
            { "label": "A", "value": 2860701, "unit": "people", "display": "compact", "change": { "from": 2700000 } },
            { "label": "B", "value": 5, "share": { "percent": 5, "ofTotal": 100 },
              "series": [ { "date": "2023", "value": 4 }, { "date": "2024", "value": 5 } ] } ],
            "source": { "name": "S", "url": "https://example.org/" } }"#,
        );
        assert_eq!(text_of(&lines.head), ["T"]);
        let [compact, share] = lines.stats.as_slice() else { panic!("there are other stats") };
        assert_eq!(text_of(&compact.lines)[..2], ["A", "2,860,701 people"]);
        assert_eq!(text_of(&share.lines), ["B", "5", "5% of 100", "4 (2023) to 5 (2024)"]);
        let drawings: Vec<_> = share.lines.iter().map(|line| line.drawing).collect();
        assert_eq!(drawings, [None, None, Some(Drawing::Length), Some(Drawing::Trend)]);
        assert!(share.has_calculations && compact.has_calculations);
        assert_eq!(text_of(&lines.foot), ["Source: S"]);
        assert_eq!(lines.foot[0].pieces[1].kind, Kind::Link(Link::parse("https://example.org/").unwrap()));
    }

    #[test]
    fn a_line_is_in_pieces() {
        let lines = lines_of(r#"{ "title": "T", "stats": [ { "label": "A", "value": 5, "unit": "people" } ] }"#);
        let pieces = &lines.stats[0].lines[1].pieces;
        let expected = [(Kind::Text, "5 "), (Kind::Unit, "people")];
        assert!(pieces.iter().map(|piece| (piece.kind.clone(), piece.text.as_str())).eq(expected));
    }
}
