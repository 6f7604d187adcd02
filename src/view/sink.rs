//! The interface that [`super::walk`] writes a card to: part by part, in reading order.
//!
//! Each output implements [`Sink`]. None of them has to guess the meaning of a part from an element or a
//! class:
//!
//! | sink | what it makes of the parts |
//! |---|---|
//! | [`crate::tree::Tree`] | elements: the card in a page |
//! | `render::lines::Lines` | lines of text: plain text, plain HTML, JSON-LD |
//! | `image::content::Content` | text and drawings of a picture |

use super::{Heading, Theme};
use crate::card::Link;
use crate::date::Date;
use crate::figure::Figure;
use crate::format::Direction;
use crate::full::Full;

/// Receives the parts of a card.
///
/// [`Self::card`], [`Self::begin`] and a [`Self::disclosure`] that returns `true` begin a part. [`Self::end`]
/// ends the innermost part. Each of the other methods adds something complete.
pub(crate) trait Sink: Default {
    /// Begins the card.
    fn card(&mut self, card: Outline<'_>);

    /// Begins a part.
    fn begin(&mut self, part: Part);

    /// Ends the innermost part that is open.
    fn end(&mut self);

    /// Text in the innermost open part. It continues a text directly before it.
    fn text(&mut self, text: &str);

    /// A date, and its text.
    fn date(&mut self, date: &Date, words: &str);

    /// A link, and its text.
    fn link(&mut self, link: &Link, words: &str);

    /// A bar, filled to a percentage of its length from 0 to 100, optionally with a mark at another
    /// percentage. `label` is its text equivalent. `is_better` says whether what it shows is good, if it is
    /// either.
    fn bar(&mut self, fill: Figure, mark: Option<Figure>, label: &str, is_better: Option<bool>);

    /// A range with a mark at a percentage of its length. `label` is its text equivalent.
    fn span(&mut self, mark: Figure, label: &str);

    /// A line, and a dot at each of its ends. Both are SVG paths in a square of 100 by 100. `label` is their
    /// text equivalent.
    fn trend(&mut self, line: &str, dots: &str, label: &str);

    /// An arrow up or down, or a dash if `is_up` is `None`. The text after it says the same. `is_better` says
    /// whether the change is for the better, if it is either.
    fn arrow(&mut self, is_up: Option<bool>, is_better: Option<bool>);

    /// A button in place of a [`Self::disclosure`]. `name` is its accessible name: what it opens, and of
    /// what.
    fn offer(&mut self, _what: Disclosure, _words: &str, _name: &str) {}

    /// Begins something that a reader can open. Returns whether this output uses the content; if not, no part
    /// has begun.
    fn disclosure(&mut self, _what: Disclosure, _words: &str, _name: &str) -> bool {
        false
    }

    /// A button that shares the card.
    fn way(&mut self, _way: Way, _words: &str) {}

    /// An empty status line that later tells readers how sharing ended.
    fn outcomes(&mut self, _words: Outcomes<'_>) {}
}

/// What a sink needs to know of a card before its parts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outline<'a> {
    /// The language tag of the card.
    pub(crate) lang: &'a str,
    pub(crate) direction: Direction,
    pub(crate) theme: Theme,
    pub(crate) heading: Heading,
    /// Whether it has a [`Part::Title`].
    pub(crate) is_titled: bool,
}

/// A part of a card. It contains text and other parts until it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Title and date.
    Head,
    Title,
    /// The date that the figures hold for.
    AsOf,
    /// All stats.
    Stats,
    /// All stats, where the first leads if there is room.
    StatsLed,
    Stat,
    Label,
    /// All of a stat except its label.
    Details,
    /// The large figure or words.
    Value(Look),
    /// The short form of a figure, for sight only. An [`Self::Exact`] or [`Self::ExactInLine`] follows it.
    Short,
    /// The exact figure behind a short form.
    Exact,
    /// The same within a line: what the line says there, with exact figures.
    ExactInLine(Full),
    /// The unit of a large figure.
    Unit,
    /// The figure that a sentence is about.
    Strong,
    Share,
    Target,
    /// Until when a target is to be reached.
    Due,
    /// Who set a target.
    SetBy,
    Change,
    /// The figure before a change.
    Previous,
    /// The figure of something else, and how far it is from that.
    Compared,
    /// How final the figure is.
    Status,
    Note,
    Source,
    /// The note and the source of the card.
    Foot,
    Range,
    Rank,
    /// The rank before the present one.
    PreviousRank,
    /// The first and the last point of a series, each a [`Self::Point`]. They repeat the label of the trend.
    Ends,
    Point,
    /// The highest and the lowest point of a series.
    Extremes,
    /// All calculations of a stat.
    Calculations,
    /// One calculation: a [`Self::Claim`] and an [`Self::Equation`].
    Calculation,
    /// What is calculated, in words.
    Claim,
    /// The calculation, in figures.
    Equation,
    /// A figure that a calculation uses, with its label.
    Term,
}

/// How a [`Part::Value`] looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Look {
    /// A figure.
    #[default]
    Figure,
    /// A figure that is too wide for the largest font size.
    Wide,
    /// A figure that is too wide for the font size of [`Self::Wide`].
    Wider,
    /// A figure that is too wide for any other font size.
    Long,
    /// A short form: a [`Part::Short`] and a [`Part::Exact`].
    Compact,
    /// A date or a few words.
    Words,
    /// Text that says that there is no figure.
    Missing,
}

/// What a reader can open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Disclosure {
    /// The calculations of a stat.
    Calculations,
    /// The ways to share the card.
    Sharing,
}

/// A way to share a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// Copy its facts.
    Text,
    /// Copy or save a picture of it.
    Image,
    /// Use the share function of the reader's system.
    System,
}

/// The message for each outcome of sharing a card.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outcomes<'a> {
    /// It is in the clipboard.
    pub(crate) copied: &'a str,
    /// It is in a file.
    pub(crate) saved: &'a str,
    /// It could not be copied.
    pub(crate) not_copied: &'a str,
    /// It could not be shared.
    pub(crate) not_shared: &'a str,
}

/// The SVG path of an arrow up or down, or of a dash, in a square of 100 by 100.
pub(crate) fn arrow(is_up: Option<bool>) -> &'static str {
    match is_up {
        Some(true) => "M50 5L100 95H0Z",
        Some(false) => "M0 5H100L50 95Z",
        None => "M0 40H100V60H0Z",
    }
}
