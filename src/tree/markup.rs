//! A card as a tree: the element for each part, and the drawings as SVG.

use super::{Opening, Tree, name, opening};
use crate::card::Link;
use crate::date::Date;
use crate::figure::Figure;
use crate::full::IS_FULL;
use crate::text::join;
use crate::view::Heading;
use crate::view::sink::{Disclosure, Look, Outcomes, Outline, Part, Sink, Way, arrow};

impl Sink for Tree {
    fn card(&mut self, card: Outline<'_>) {
        self.heading = card.heading;
        self.open(opening!(figure, class = "card", part = "card"));
        self.attribute(name!(lang), card.lang);
        self.attribute(name!(dir), card.direction.name());
        self.attribute(name!(data_theme), card.theme.name());
        if card.is_titled {
            self.attribute(name!(aria_labelledby), "title");
        }
    }

    fn begin(&mut self, part: Part) {
        self.open(element(part, self.heading));
    }

    fn end(&mut self) {
        self.close();
    }

    fn text(&mut self, text: &str) {
        self.write(text);
    }

    fn date(&mut self, date: &Date, words: &str) {
        match date.datetime() {
            Some(datetime) => {
                self.open(opening!(time, class = "date"));
                self.attribute(name!(datetime), datetime);
            }
            None => self.open(opening!(span, class = "date")),
        }
        self.write(words);
        self.close();
    }

    fn link(&mut self, link: &Link, words: &str) {
        self.open(opening!(a, class = "link"));
        self.attribute(name!(href), link.as_str());
        self.write(words);
        self.close();
    }

    fn bar(&mut self, fill: Figure, mark: Option<Figure>, label: &str, is_better: Option<bool>) {
        self.open(opening!(svg, class = "bar", part = "bar", role = "img"));
        self.drawing(label, "10");
        self.open(opening!(rect, class = "track", width = "100%", height = "10"));
        self.close();
        self.open(match is_better.filter(|_| IS_FULL) {
            Some(true) => opening!(rect, class = "fill good"),
            Some(false) => opening!(rect, class = "fill bad"),
            None => opening!(rect, class = "fill"),
        });
        self.attribute(name!(width), &length(fill));
        self.attribute(name!(height), "10");
        self.close();
        if let Some(mark) = mark {
            self.mark(mark);
        }
        self.close();
    }

    fn span(&mut self, mark: Figure, label: &str) {
        self.open(opening!(svg, class = "span", part = "span", role = "img"));
        self.drawing(label, "10");
        self.open(opening!(rect, class = "reach", width = "100%", height = "10"));
        self.close();
        self.mark(mark);
        self.close();
    }

    fn trend(&mut self, line: &str, dots: &str, label: &str) {
        self.open(opening!(svg, class = "trend", part = "trend", role = "img"));
        self.drawing(label, "48");
        self.attribute(name!(view_box), "0 0 100 100");
        self.attribute(name!(preserve_aspect_ratio), "none");
        self.path(opening!(path, class = "line"), line);
        self.path(opening!(path, class = "dots"), dots);
        self.close();
    }

    fn arrow(&mut self, is_up: Option<bool>, is_better: Option<bool>) {
        /// An arrow with a class.
        macro_rules! classed {
            ($class:literal) => {
                opening!(
                    svg,
                    class = $class,
                    aria_hidden = "true",
                    view_box = "0 0 100 100",
                    preserve_aspect_ratio = "none",
                    width = "12",
                    height = "10"
                )
            };
        }
        self.open(match is_better {
            Some(true) => classed!("arrow good"),
            Some(false) => classed!("arrow bad"),
            None => classed!("arrow"),
        });
        self.path(opening!(path, class = "shape"), arrow(is_up));
        self.close();
    }

    fn offer(&mut self, what: Disclosure, words: &str, name: &str) {
        self.open(match what {
            Disclosure::Calculations => opening!(button, class = "how", part = "how"),
            Disclosure::Sharing => opening!(button, class = "offer", part = "offer"),
        });
        self.attribute(name!(aria_label), name);
        self.attribute(name!(aria_expanded), "false");
        self.write(words);
        self.close();
    }

    fn disclosure(&mut self, what: Disclosure, words: &str, name: &str) -> bool {
        let (details, summary) = match what {
            Disclosure::Calculations => {
                (opening!(details, class = "sums", part = "sums"), opening!(summary, class = "how", part = "how"))
            }
            Disclosure::Sharing => (
                opening!(details, class = "sharing", part = "sharing"),
                opening!(summary, class = "offer", part = "offer"),
            ),
        };
        self.open(details);
        self.open(summary);
        self.attribute(name!(aria_label), name);
        self.write(words);
        self.close();
        true
    }

    fn way(&mut self, way: Way, words: &str) {
        self.open(match way {
            Way::Text => opening!(button, class = "way", part = "way", value = "text"),
            Way::Image => opening!(button, class = "way", part = "way", value = "image"),
            Way::System => opening!(button, class = "way", part = "way", value = "share"),
        });
        self.write(words);
        self.close();
    }

    fn outcomes(&mut self, words: Outcomes<'_>) {
        // A live region: screen readers announce the outcome.
        self.open(opening!(p, class = "outcome", part = "outcome", role = "status"));
        self.attribute(name!(data_copied), words.copied);
        self.attribute(name!(data_saved), words.saved);
        self.attribute(name!(data_not_copied), words.not_copied);
        self.attribute(name!(data_not_shared), words.not_shared);
        self.close();
    }
}

/// The element for a part. Classes are for our stylesheet; pages can style elements that have a `part`.
fn element(part: Part, heading: Heading) -> Opening {
    /// A title in an element.
    macro_rules! title {
        ($tag:ident) => {
            opening!($tag, class = "title", part = "title", id = "title")
        };
    }
    match part {
        Part::Head => opening!(figcaption, class = "head"),
        Part::Title => match heading.level() {
            3 => title!(h3),
            4 => title!(h4),
            5 => title!(h5),
            6 => title!(h6),
            _ => title!(h2),
        },
        Part::AsOf => opening!(p, class = "as-of", part = "as-of"),
        Part::Stats => opening!(dl, class = "stats"),
        Part::StatsLed => opening!(dl, class = "stats led"),
        Part::Stat => opening!(div, class = "stat", part = "stat"),
        Part::Label => opening!(dt, class = "label", part = "label"),
        Part::Details => opening!(dd, class = "details"),
        Part::Value(Look::Figure) => opening!(p, class = "value", part = "value"),
        Part::Value(Look::Wide) => opening!(p, class = "value wide", part = "value"),
        Part::Value(Look::Wider) => opening!(p, class = "value wider", part = "value"),
        Part::Value(Look::Long) => opening!(p, class = "value long", part = "value"),
        // Readers who don't use a pointer can focus it to see the exact figure.
        Part::Value(Look::Compact) => opening!(p, class = "value compact", part = "value", tabindex = "0"),
        Part::Value(Look::Words) => opening!(p, class = "value words", part = "value"),
        Part::Value(Look::Missing) => opening!(p, class = "value missing", part = "value"),
        Part::Short => opening!(span, class = "short", aria_hidden = "true"),
        Part::Exact => opening!(span, class = "exact"),
        Part::ExactInLine(_) => opening!(span, class = "exact", tabindex = "0"),
        Part::Unit => opening!(span, class = "unit", part = "unit"),
        Part::Strong => opening!(strong, class = "key"),
        Part::Share => opening!(p, class = "share", part = "share"),
        Part::Target => opening!(p, class = "target", part = "target"),
        Part::Due | Part::SetBy => opening!(p, class = "set-by", part = "set-by"),
        Part::Range => opening!(p, class = "range", part = "range"),
        Part::Change | Part::Compared => opening!(p, class = "change", part = "change"),
        Part::Previous | Part::PreviousRank => opening!(p, class = "previous", part = "previous"),
        Part::Rank => opening!(p, class = "rank", part = "rank"),
        Part::Ends => opening!(p, class = "points ends", part = "points"),
        Part::Point => opening!(span, class = "end"),
        Part::Extremes => opening!(p, class = "points", part = "points"),
        Part::Status | Part::Note => opening!(p, class = "note", part = "note"),
        Part::Source => opening!(p, class = "source", part = "source"),
        Part::Foot => opening!(footer, class = "foot"),
        Part::Calculations => opening!(dl, class = "lines"),
        Part::Calculation => opening!(div, class = "line"),
        Part::Claim => opening!(dt, class = "claim", part = "claim"),
        Part::Equation => opening!(dd, class = "sum", part = "sum"),
        Part::Term => opening!(p, class = "term", part = "term"),
    }
}

impl Tree {
    /// The attributes of a drawing that fills the width available. `label` is its text equivalent.
    fn drawing(&mut self, label: &str, height: &str) {
        self.attribute(name!(aria_label), label);
        self.attribute(name!(width), "100%");
        self.attribute(name!(height), height);
    }

    /// A mark at a percentage of a drawing's width.
    fn mark(&mut self, at: Figure) {
        self.open(opening!(rect, class = "mark", width = "2", height = "10"));
        self.attribute(name!(x), &length(at));
        self.close();
    }

    /// A path in a square of 100 by 100.
    fn path(&mut self, opening: Opening, commands: &str) {
        self.open(opening);
        self.attribute(name!(d), commands);
        self.close();
    }
}

/// A percentage in the spelling of SVG.
fn length(percent: Figure) -> String {
    join(&[&percent.plain(), "%"])
}
