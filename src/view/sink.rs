//! What [`super::walk`] hands a card to: part by part, in the order in which the card is read.
//!
//! Each output implements [`Sink`]. None of them has to guess what a part is from an element or a class:
//!
//! | sink | what becomes of the parts |
//! |---|---|
//! | [`crate::tree::Tree`] | elements: the card in a page |
//! | `render::lines::Lines` | lines of words: plain text, plain HTML, JSON-LD |
//! | `image::content::Content` | words and drawings of a picture |

use super::Theme;
use crate::card::Link;
use crate::date::Date;
use crate::figure::Figure;
use crate::format::Direction;

/// What takes the parts of a card.
///
/// [`Self::card`], [`Self::begin`] and a [`Self::disclosure`] that gives `true` begin a part. [`Self::end`] ends
/// the part that began last. Everything else is whole in itself.
pub(crate) trait Sink: Default {
    /// Begins the card.
    fn card(&mut self, card: Outline<'_>);

    /// Begins a part.
    fn begin(&mut self, part: Part);

    /// Ends the part that began last.
    fn end(&mut self);

    /// Text of the part that began last. After a text it continues that.
    fn text(&mut self, text: &str);

    /// A date, with the words for it.
    fn date(&mut self, date: &Date, words: &str);

    /// A link, with the words for it.
    fn link(&mut self, link: &Link, words: &str);

    /// A bar, filled to a percentage of its length from 0 to 100, perhaps with a mark at another. `label` is its
    /// text equivalent.
    fn bar(&mut self, fill: Figure, mark: Option<Figure>, label: &str);

    /// A range with a mark at a percentage of its length. `label` is its text equivalent.
    fn span(&mut self, mark: Figure, label: &str);

    /// A line, and a dot at each of its ends. Both are paths in a square of 100 by 100. `label` is their text
    /// equivalent.
    fn trend(&mut self, line: &str, dots: &str, label: &str);

    /// An arrow up or down, or a dash where `is_up` is `None`. The words behind it say the same. `is_better` says
    /// whether that is for the better, where it is either.
    fn arrow(&mut self, is_up: Option<bool>, is_better: Option<bool>);

    /// A button that offers what a [`Self::disclosure`] would contain. `name` says what it opens, and of what.
    fn offer(&mut self, _what: Disclosure, _words: &str, _name: &str) {}

    /// Begins what a reader opens. Gives whether this output has a use for what it contains: if not, nothing has
    /// begun.
    fn disclosure(&mut self, _what: Disclosure, _words: &str, _name: &str) -> bool {
        false
    }

    /// A button that shares the card.
    fn way(&mut self, _way: Way, _words: &str) {}

    /// A place where readers are told how sharing ended.
    fn outcomes(&mut self, _words: Outcomes<'_>) {}
}

/// What there is to know of a card before its parts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outline<'a> {
    /// The tag of the language that it is written in.
    pub(crate) lang: &'a str,
    pub(crate) direction: Direction,
    pub(crate) theme: Theme,
    /// Whether it has a [`Part::Title`].
    pub(crate) is_titled: bool,
}

/// A part of a card, which contains text and other parts until it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Title and date.
    Head,
    Title,
    /// The date that the figures hold for.
    AsOf,
    /// All stats.
    Stats,
    /// The same, where the first leads if there is room.
    StatsLed,
    Stat,
    Label,
    /// All of a stat but its label.
    Details,
    /// What is stated, in large.
    Value(Look),
    /// The short form of a figure, for the eye alone. An [`Self::Exact`] follows it.
    Short,
    /// The exact figure behind a short form.
    Exact,
    /// What a large figure is counted in.
    Unit,
    /// A figure that a sentence is about.
    Strong,
    Share,
    Target,
    /// Who set a target.
    SetBy,
    Change,
    /// What a figure was before a change.
    Previous,
    Note,
    Source,
    /// The note and the source of the card.
    Foot,
    Range,
    Rank,
    /// The first and the last point of a series, each an [`Self::Point`]: what the label of its trend says.
    Ends,
    Point,
    /// The highest and the lowest point of a series.
    Extremes,
    /// All calculations of a stat.
    Calculations,
    /// One of them: a [`Self::Claim`] and an [`Self::Equation`].
    Calculation,
    /// What is worked out, in words.
    Claim,
    /// How it is worked out, in figures.
    Equation,
    /// A figure that a calculation uses, with its label.
    Term,
}

/// How what a stat states looks in large.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Look {
    /// A figure.
    #[default]
    Figure,
    /// A figure that is too wide for the largest size.
    Wide,
    /// One that is too wide for that of wide ones.
    Wider,
    /// One that is too wide for any other.
    Long,
    /// A short form: a [`Part::Short`] and a [`Part::Exact`].
    Compact,
    /// A date or a few words.
    Words,
    /// Words that say that there is no figure.
    Missing,
}

/// What a reader can open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Disclosure {
    /// How a stat adds up.
    Calculations,
    /// The ways to share the card.
    Sharing,
}

/// A way to share a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// To copy its facts.
    Text,
    /// To copy or to save a picture of it.
    Image,
    /// By what the reader's system offers.
    System,
}

/// The words for each way in which sharing a card can end.
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

/// The path of an arrow up or down, or of a dash, in a square of 100 by 100.
pub(crate) fn arrow(is_up: Option<bool>) -> &'static str {
    match is_up {
        Some(true) => "M50 5L100 95H0Z",
        Some(false) => "M0 5H100L50 95Z",
        None => "M0 40H100V60H0Z",
    }
}
