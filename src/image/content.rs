//! The content of a picture: the card's text and drawings, in order.

use crate::card::Link;
use crate::date::Date;
use crate::figure::Figure;
use crate::format::Direction;
use crate::view::Theme;
use crate::view::sink::{self, Look, Outline, Part, Sink};

/// A card's text and drawings.
#[derive(Default)]
pub(super) struct Content {
    /// The language tag.
    pub(super) lang: String,
    pub(super) is_rtl: bool,
    pub(super) theme: Theme,
    pub(super) title: Option<Text>,
    pub(super) as_of: Option<Text>,
    /// Whether the first stat leads.
    pub(super) is_led: bool,
    pub(super) stats: Vec<Stat>,
    pub(super) note: Option<Text>,
    pub(super) source: Option<Text>,
    /// The hosts of the sources' links: `example.org`.
    pub(super) hosts: Vec<String>,
    /// The open parts, outermost first.
    open: Vec<Part>,
    /// The texts under construction, innermost last.
    taken: Vec<Text>,
    /// The ends of the series under construction.
    ends: Vec<Text>,
}

#[derive(Clone, Default)]
pub(super) struct Stat {
    pub(super) label: Text,
    pub(super) value: Text,
    pub(super) setting: Setting,
    pub(super) details: Vec<Detail>,
}

/// How a large value is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Setting {
    /// Digits, in one line.
    #[default]
    Figure,
    /// A date or a few words.
    Words,
    /// Text that says that there is no figure.
    Missing,
    /// The number of stats left out.
    More,
}

impl Setting {
    fn of(look: Look) -> Self {
        match look {
            Look::Words => Self::Words,
            Look::Missing => Self::Missing,
            Look::Figure | Look::Wide | Look::Wider | Look::Long | Look::Compact => Self::Figure,
        }
    }
}

/// What is below a figure.
#[derive(Clone)]
pub(super) enum Detail {
    /// A bar, and the mark of a target. Both are fractions of the width.
    Bar { fill: f32, mark: Option<f32>, is_better: Option<bool> },
    /// A range, with a mark where the figure is.
    Span { mark: f32 },
    /// A line and dots, as paths in a square of 100 by 100.
    Trend { line: String, dots: String },
    /// Text.
    Words(Part, Text),
    /// The first and the last figure of a series.
    Ends(Vec<Text>),
}

/// Text, parts of which may be emphasised.
#[derive(Clone, Debug, Default)]
pub(super) struct Text {
    pub(super) runs: Vec<Run>,
    /// An arrow before the text.
    pub(super) arrow: Option<Arrow>,
    /// The text with exact figures for short ones, for who does not see it.
    pub(super) exact: String,
}

#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) words: String,
    pub(super) emphasis: Emphasis,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Emphasis {
    None,
    /// The figure that a sentence is about.
    Strong,
    /// The unit of a large figure.
    Unit,
}

/// A sign for up, down or neither, as a path in a square of 100 by 100.
#[derive(Clone, Debug)]
pub(super) struct Arrow {
    pub(super) path: &'static str,
    pub(super) is_better: Option<bool>,
}

/// Unicode isolates: text between them is ordered by itself, and acts as one neutral character in its line.
const ISOLATE: &str = "\u{2068}";
const ISOLATE_END: &str = "\u{2069}";

impl Content {
    /// All text of the card, line by line, with exact figures for short ones.
    pub(super) fn description(&self) -> String {
        let mut lines: Vec<String> = self.as_of.iter().map(Text::words).collect();
        for stat in &self.stats {
            lines.push(format!("{}: {}", stat.label.words(), stat.value.words()));
            for detail in &stat.details {
                match detail {
                    Detail::Words(_, text) => lines.push(text.words()),
                    Detail::Ends(ends) => lines.extend(ends.iter().map(Text::words)),
                    Detail::Bar { .. } | Detail::Span { .. } | Detail::Trend { .. } => {}
                }
            }
        }
        lines.extend(self.note.iter().chain(&self.source).map(Text::words));
        lines.join("\n")
    }
}

impl Stat {
    /// A stat with a trend split in two: the text, and the trend with its figures.
    pub(super) fn apart(&self) -> Option<(Self, Self)> {
        self.details.iter().find(|detail| matches!(detail, Detail::Trend { .. }))?;
        let is_of_line = |detail: &Detail| {
            matches!(detail, Detail::Trend { .. } | Detail::Ends(_) | Detail::Words(Part::Extremes, _))
        };
        let (line, others) = self.details.iter().cloned().partition(is_of_line);
        Some((Self { details: others, ..self.clone() }, Self { details: line, ..Self::default() }))
    }
}

impl Text {
    /// Text without emphasis.
    pub(super) fn plain(words: &str) -> Self {
        let run = Run { words: words.to_owned(), emphasis: Emphasis::None };
        Self { runs: vec![run], arrow: None, exact: words.to_owned() }
    }

    /// The text as one string, with exact figures for short ones.
    pub(super) fn words(&self) -> String {
        self.exact.clone()
    }

    fn push(&mut self, words: &str, emphasis: Emphasis) {
        match self.runs.last_mut() {
            Some(last) if last.emphasis == emphasis => last.words.push_str(words),
            _ => self.runs.push(Run { words: words.to_owned(), emphasis }),
        }
    }
}

impl Content {
    fn detail(&mut self, detail: Detail) {
        if let Some(stat) = self.stats.last_mut() {
            stat.details.push(detail);
        }
    }

    /// Adds text to the innermost text: to what is seen, to what is there for others, or to both.
    fn words(&mut self, words: &str) {
        let Some(text) = self.taken.last_mut() else { return };
        if !self.open.contains(&Part::Short) {
            text.exact.push_str(words);
        }
        if !self.open.iter().any(|part| matches!(part, Part::Exact | Part::ExactInLine(_))) {
            text.push(words, emphasis_in(&self.open));
        }
    }

    /// Adds a text that the stylesheet isolates.
    fn isolated(&mut self, words: &str) {
        self.mark(ISOLATE);
        self.words(words);
        self.mark(ISOLATE_END);
    }

    /// Adds a mark of direction.
    fn mark(&mut self, mark: &str) {
        if let Some(text) = self.taken.last_mut() {
            text.push(mark, emphasis_in(&self.open));
        }
    }

    fn is_in_foot(&self) -> bool {
        self.open.contains(&Part::Foot)
    }
}

impl Sink for Content {
    fn card(&mut self, card: Outline<'_>) {
        card.lang.clone_into(&mut self.lang);
        self.is_rtl = card.direction == Direction::Rtl;
        // A picture can't follow the viewer's system.
        self.theme = if card.theme == Theme::Dark { Theme::Dark } else { Theme::Light };
    }

    fn begin(&mut self, part: Part) {
        self.open.push(part);
        match part {
            Part::StatsLed => self.is_led = true,
            Part::Stat => self.stats.push(Stat::default()),
            Part::Value(look) => {
                if let Some(stat) = self.stats.last_mut() {
                    stat.setting = Setting::of(look);
                }
            }
            _ => {}
        }
        if has_text(part) {
            self.taken.push(Text::default());
        }
        if is_isolated(part) {
            self.mark(ISOLATE);
        }
    }

    fn end(&mut self) {
        if self.open.last().is_some_and(|part| is_isolated(*part)) {
            self.mark(ISOLATE_END);
        }
        let Some(part) = self.open.pop() else { return };
        if part == Part::Ends {
            let ends = std::mem::take(&mut self.ends);
            self.detail(Detail::Ends(ends));
        }
        if !has_text(part) {
            return;
        }
        let Some(text) = self.taken.pop() else { return };
        let is_in_foot = self.is_in_foot();
        match (part, self.stats.last_mut()) {
            (Part::Title, _) => self.title = Some(text),
            (Part::AsOf, _) => self.as_of = Some(text),
            (Part::Note, _) if is_in_foot => self.note = Some(text),
            (Part::Source, _) if is_in_foot => self.source = Some(text),
            (Part::Point, _) => self.ends.push(text),
            (_, None) => {}
            (Part::Label, Some(stat)) => stat.label = text,
            (Part::Value(_), Some(stat)) => stat.value = text,
            (part, Some(stat)) => stat.details.push(Detail::Words(part, text)),
        }
    }

    fn text(&mut self, text: &str) {
        self.words(text);
    }

    fn date(&mut self, _date: &Date, words: &str) {
        self.isolated(words);
    }

    fn link(&mut self, link: &Link, words: &str) {
        if self.is_in_foot() {
            self.hosts.extend(host(link.as_str()).filter(|host| !self.hosts.contains(host)));
        }
        self.isolated(words);
    }

    fn bar(&mut self, fill: Figure, mark: Option<Figure>, _label: &str, is_better: Option<bool>) {
        self.detail(Detail::Bar { fill: fraction(fill), mark: mark.map(fraction), is_better });
    }

    fn span(&mut self, mark: Figure, _label: &str) {
        self.detail(Detail::Span { mark: fraction(mark) });
    }

    fn trend(&mut self, line: &str, dots: &str, _label: &str) {
        self.detail(Detail::Trend { line: line.to_owned(), dots: dots.to_owned() });
    }

    fn arrow(&mut self, is_up: Option<bool>, is_better: Option<bool>) {
        if let Some(text) = self.taken.last_mut() {
            text.arrow = Some(Arrow { path: sink::arrow(is_up), is_better });
        }
    }
}

/// Whether the stylesheet isolates a part from the text around it.
fn is_isolated(part: Part) -> bool {
    matches!(part, Part::Strong | Part::Unit)
}

/// How a text looks in the parts around it.
fn emphasis_in(open: &[Part]) -> Emphasis {
    match open.iter().rev().find(|part| is_isolated(**part)) {
        Some(Part::Strong) => Emphasis::Strong,
        Some(_) => Emphasis::Unit,
        None => Emphasis::None,
    }
}

/// Whether a part is a text of its own. The other parts are around texts or within one.
fn has_text(part: Part) -> bool {
    !matches!(
        part,
        Part::Head
            | Part::Stats
            | Part::StatsLed
            | Part::Stat
            | Part::Details
            | Part::Short
            | Part::Exact
            | Part::ExactInLine(_)
            | Part::Unit
            | Part::Strong
            | Part::Ends
            | Part::Foot
    )
}

/// A percentage as a fraction: 18.25% is 0.1825.
fn fraction(percent: Figure) -> f32 {
    percent.plain().parse::<f32>().map_or(0.0, |percent| percent / 100.0)
}

/// The host of a link in its familiar form: `example.org` for `https://www.example.org/a`.
fn host(link: &str) -> Option<String> {
    let (_, rest) = link.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    (!host.is_empty()).then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_of_a_link_is_what_readers_know() {
        assert_eq!(host("https://www.bps.go.id/id/x?y#z").as_deref(), Some("bps.go.id"));
        assert_eq!(host("http://me:secret@example.org").as_deref(), Some("example.org"));
        assert_eq!(host("https://example.org:8443?x").as_deref(), Some("example.org:8443"));
        assert_eq!(host("nothing"), None);
    }
}
