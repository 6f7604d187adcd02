//! What a picture shows of a card: the words and drawings of its tree, in their order, without the markup around them.

use crate::node::{Head, Theme, Token, Tree};

/// A card's words and drawings.
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
    /// Where the source's link leads: `example.org`.
    pub(super) host: Option<String>,
}

#[derive(Clone, Default)]
pub(super) struct Stat {
    pub(super) label: Text,
    pub(super) value: Text,
    pub(super) look: Look,
    /// The exact figure behind a short one.
    pub(super) exact: Option<Text>,
    pub(super) details: Vec<Detail>,
}

/// How what stands in large looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Look {
    /// Digits, in one line.
    #[default]
    Figure,
    /// A date or a few words.
    Words,
    /// There is no figure.
    Missing,
    /// It stands for stats that are not there.
    More,
}

/// What stands below a figure.
#[derive(Clone)]
pub(super) enum Detail {
    /// A part of a whole, and the mark of a target: each a fraction of the width.
    Bar { fill: f32, mark: Option<f32> },
    /// Where in a range a figure stands.
    Span { mark: f32 },
    /// A line and dots, as paths in a hundred by a hundred.
    Trend { line: String, dots: String },
    /// Words.
    Words(Part, Text),
    /// The first and the last figure of a series.
    Ends(Vec<Text>),
}

/// What words of a card are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Title,
    AsOf,
    Label,
    Value,
    Exact,
    Share,
    Target,
    SetBy,
    Range,
    Change,
    Previous,
    Rank,
    Points,
    Note,
    Source,
}

/// Words, some of which stand out.
#[derive(Clone, Debug, Default)]
pub(super) struct Text {
    pub(super) runs: Vec<Run>,
    /// What stands before them.
    pub(super) arrow: Option<Arrow>,
}

#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) words: String,
    pub(super) emphasis: Emphasis,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Emphasis {
    None,
    /// A figure that a sentence is about.
    Strong,
    /// What a large figure is counted in.
    Unit,
}

/// A sign for up, down or neither, as a path in a hundred by a hundred.
#[derive(Clone, Debug)]
pub(super) struct Arrow {
    pub(super) path: String,
    pub(super) is_better: Option<bool>,
}

/// Text between these is put in order by itself, and counts as one foreign word where it stands.
const ISOLATE: &str = "\u{2068}";
const ISOLATE_END: &str = "\u{2069}";

impl Content {
    /// What is in a tree.
    pub(super) fn of(tree: &Tree) -> Self {
        let mut reader = Reader::default();
        for token in tree.tokens() {
            match token {
                Token::Open(head) => reader.open(head),
                Token::Text(text) => reader.text(text),
                Token::Close => reader.close(),
            }
        }
        reader.content
    }

    /// All words of the card, a line each, with exact figures for short ones.
    pub(super) fn description(&self) -> String {
        let mut lines: Vec<String> = self.as_of.iter().map(Text::words).collect();
        for stat in &self.stats {
            let value = stat.exact.as_ref().unwrap_or(&stat.value);
            lines.push(format!("{}: {}", stat.label.words(), value.words()));
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
    /// A stat with a line in two: what is said, and the line with its figures.
    pub(super) fn apart(&self) -> Option<(Self, Self)> {
        self.details.iter().find(|detail| matches!(detail, Detail::Trend { .. }))?;
        let is_of_line =
            |detail: &Detail| matches!(detail, Detail::Trend { .. } | Detail::Ends(_) | Detail::Words(Part::Points, _));
        let (line, said) = self.details.iter().cloned().partition(is_of_line);
        Some((Self { details: said, ..self.clone() }, Self { details: line, ..Self::default() }))
    }
}

impl Text {
    /// A text without emphasis.
    pub(super) fn plain(words: &str) -> Self {
        let run = Run { words: words.to_owned(), emphasis: Emphasis::None };
        Self { runs: vec![run], arrow: None }
    }

    /// The words as one string.
    pub(super) fn words(&self) -> String {
        let all: String = self.runs.iter().map(|run| run.words.as_str()).collect();
        all.replace([ISOLATE, ISOLATE_END].map(|mark| mark.chars().next().unwrap_or_default()), "")
    }

    fn push(&mut self, words: &str, emphasis: Emphasis) {
        match self.runs.last_mut() {
            Some(last) if last.emphasis == emphasis => last.words.push_str(words),
            _ => self.runs.push(Run { words: words.to_owned(), emphasis }),
        }
    }
}

impl Part {
    fn of(class: &str) -> Option<Self> {
        Some(match class {
            "title" => Self::Title,
            "as-of" => Self::AsOf,
            "label" => Self::Label,
            "value" => Self::Value,
            "exact" => Self::Exact,
            "share" => Self::Share,
            "target" => Self::Target,
            "set-by" => Self::SetBy,
            "range" => Self::Range,
            "change" => Self::Change,
            "previous" => Self::Previous,
            "rank" => Self::Rank,
            "points" => Self::Points,
            "note" => Self::Note,
            "source" => Self::Source,
            _ => return None,
        })
    }
}

/// A tree that is being read.
#[derive(Default)]
struct Reader<'a> {
    content: Content,
    /// The classes of the elements that are open.
    open: Vec<&'a str>,
    /// The words that are being read, the innermost last.
    reading: Vec<(Part, Text)>,
    /// The ends of a series that are being read.
    ends: Vec<Text>,
    is_in_foot: bool,
    /// Whether this is among the sums, which a picture cannot open.
    is_in_sums: bool,
}

impl<'a> Reader<'a> {
    fn open(&mut self, head: Head<'a>) {
        let attribute = |name: &str| head.attribute(name).unwrap_or_default();
        let classes = attribute("class");
        let class = classes.split(' ').next().unwrap_or_default();
        self.open.push(class);
        if class == "sums" {
            self.is_in_sums = true;
        }
        if self.is_in_sums {
            return;
        }
        match class {
            "card" => {
                attribute("lang").clone_into(&mut self.content.lang);
                self.content.is_rtl = attribute("dir") == "rtl";
                self.content.theme = if attribute("data-theme") == "dark" { Theme::Dark } else { Theme::Light };
            }
            "stats" => self.content.is_led = classes.ends_with("led"),
            "stat" => self.content.stats.push(Stat::default()),
            "foot" => self.is_in_foot = true,
            "bar" => self.detail(Detail::Bar { fill: 0.0, mark: None }),
            "span" => self.detail(Detail::Span { mark: 0.0 }),
            "trend" => self.detail(Detail::Trend { line: String::new(), dots: String::new() }),
            "fill" | "mark" | "line" | "dots" => self.drawing(class, attribute),
            "arrow" => {
                let is_better = match classes {
                    "arrow good" => Some(true),
                    "arrow bad" => Some(false),
                    _ => None,
                };
                self.arrow(Arrow { path: String::new(), is_better });
            }
            "shape" => {
                if let Some(arrow) = self.reading.last_mut().and_then(|(_, text)| text.arrow.as_mut()) {
                    attribute("d").clone_into(&mut arrow.path);
                }
            }
            "end" => self.ends.push(Text::default()),
            "link" if self.is_in_foot => self.content.host = host(attribute("href")),
            "value" => {
                if let Some(stat) = self.content.stats.last_mut() {
                    stat.look = match classes {
                        "value words" => Look::Words,
                        "value missing" => Look::Missing,
                        _ => Look::Figure,
                    };
                }
            }
            _ => {}
        }
        if let Some(part) = Part::of(class) {
            self.reading.push((part, Text::default()));
        }
    }

    fn text(&mut self, words: &str) {
        if self.is_in_sums {
            return;
        }
        let class = self.open.last().copied().unwrap_or_default();
        let emphasis = match class {
            "key" => Emphasis::Strong,
            "unit" => Emphasis::Unit,
            _ => Emphasis::None,
        };
        let text = match self.ends.last_mut() {
            Some(end) if class == "end" => end,
            _ => match self.reading.last_mut() {
                Some((_, text)) => text,
                None => return,
            },
        };
        // What the stylesheet isolates.
        if matches!(class, "key" | "unit" | "date" | "link") {
            text.push(&[ISOLATE, words, ISOLATE_END].concat(), emphasis);
        } else {
            text.push(words, emphasis);
        }
    }

    fn close(&mut self) {
        let Some(class) = self.open.pop() else { return };
        if self.is_in_sums {
            self.is_in_sums = class != "sums";
            return;
        }
        if class == "foot" {
            self.is_in_foot = false;
        }
        let Some((part, text)) = self.reading.pop_if(|(part, _)| Part::of(class) == Some(*part)) else { return };
        match (part, self.content.stats.last_mut()) {
            (Part::Title, _) => self.content.title = Some(text),
            (Part::AsOf, _) => self.content.as_of = Some(text),
            (Part::Note, _) if self.is_in_foot => self.content.note = Some(text),
            (Part::Source, _) if self.is_in_foot => self.content.source = Some(text),
            (_, None) => {}
            (Part::Label, Some(stat)) => stat.label = text,
            (Part::Value, Some(stat)) => stat.value = text,
            (Part::Exact, Some(stat)) => stat.exact = Some(text),
            (Part::Points, Some(stat)) if !self.ends.is_empty() => {
                stat.details.push(Detail::Ends(std::mem::take(&mut self.ends)));
            }
            (part, Some(stat)) => stat.details.push(Detail::Words(part, text)),
        }
    }

    fn detail(&mut self, detail: Detail) {
        if let Some(stat) = self.content.stats.last_mut() {
            stat.details.push(detail);
        }
    }

    fn arrow(&mut self, arrow: Arrow) {
        if let Some((_, text)) = self.reading.last_mut() {
            text.arrow = Some(arrow);
        }
    }

    /// A part of the drawing that was begun last.
    fn drawing(&mut self, class: &str, attribute: impl Fn(&str) -> &'a str) {
        let Some(detail) = self.content.stats.last_mut().and_then(|stat| stat.details.last_mut()) else { return };
        match (detail, class) {
            (Detail::Bar { fill, .. }, "fill") => *fill = fraction(attribute("width")),
            (Detail::Bar { mark, .. }, "mark") => *mark = Some(fraction(attribute("x"))),
            (Detail::Span { mark }, "mark") => *mark = fraction(attribute("x")),
            (Detail::Trend { line, .. }, "line") => attribute("d").clone_into(line),
            (Detail::Trend { dots, .. }, "dots") => attribute("d").clone_into(dots),
            _ => {}
        }
    }
}

/// `18.25%` as 0.1825.
fn fraction(percentage: &str) -> f32 {
    percentage.trim_end_matches('%').parse::<f32>().map_or(0.0, |percent| percent / 100.0)
}

/// The host of a link, as readers know it: `example.org` for `https://www.example.org/a`.
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
