//! What is drawn, each with its text beside it.

use super::View;
use crate::card::Point;
use crate::figure::Figure;
use crate::finding::join;
use crate::node::Tag;

impl View<'_> {
    /// A length, with its text equivalent. `is_target`: the hundred percent have a mark, and may be passed.
    pub(super) fn bar(&mut self, percent: Figure, label: &str, is_target: bool) {
        let zero = Figure::from(0);
        let hundred = Figure::from(100);
        let beyond = percent.exceeds(hundred);
        // A target that is passed: the bar is drawn to the end, and the mark moves in to where the target stands.
        let at = if beyond { hundred.percent_of(percent, 2).map_or(hundred, |at| at.figure) } else { hundred };
        let fill = match percent {
            _ if beyond => hundred,
            _ if percent.is_negative() => zero,
            percent => percent,
        };
        self.graphic("bar", label, "10");
        self.rect("track", "100%");
        self.tree.close();
        self.rect("fill", &length(fill));
        self.tree.close();
        if is_target {
            self.mark(at);
        }
        self.tree.close();
    }

    /// A range with the figure in it, which stands at a percentage of its length.
    pub(super) fn span(&mut self, at: Figure, label: &str) {
        self.graphic("span", label, "10");
        self.rect("reach", "100%");
        self.tree.close();
        self.mark(at);
        self.tree.close();
    }

    /// A small triangle for up or down, a dash for neither. Words beside it say the same.
    pub(super) fn arrow(&mut self, is_up: Option<bool>, is_better: Option<bool>) {
        let class = match is_better {
            Some(true) => "arrow good",
            Some(false) => "arrow bad",
            None => "arrow",
        };
        let shape = match is_up {
            Some(true) => "M50 5L100 95H0Z",
            Some(false) => "M0 5H100L50 95Z",
            None => "M0 40H100V60H0Z",
        };
        self.tree.open(Tag::Svg, class);
        self.tree.aria_hidden();
        self.tree.stretched();
        self.tree.width("12");
        self.tree.height("10");
        self.path("shape", shape);
        self.tree.close();
    }

    /// A line through points, between the lowest and the highest of them.
    pub(super) fn trend(&mut self, points: &[Point], lowest: Figure, highest: Figure, label: &str) {
        let position = |point: Option<&Point>| point.map_or(0, |point| point.date().position());
        let start = position(points.first());
        let length = Figure::from(position(points.last()).saturating_sub(start));
        let height = highest.minus(lowest);
        let mut line = String::new();
        let mut dots = String::new();
        let mut is_drawing = false;
        let mut last = String::new();
        for point in points {
            let place = point.value().and_then(|value| {
                let x = Figure::from(position(Some(point)).saturating_sub(start)).percent_of(length, 2)?;
                // A line that stays level is in the middle.
                let from_top = highest.minus(value)?.percent_of(height?, 1).map_or(Figure::from(50), |y| y.figure);
                Some(join(&[&x.figure.plain(), " ", &from_top.plain()]))
            });
            let Some(place) = place else {
                is_drawing = false;
                continue;
            };
            if dots.is_empty() {
                dots = dot(&place);
            }
            // A point between two gaps is one too.
            line.push_str(&if is_drawing { join(&["L", &place]) } else { dot(&place) });
            is_drawing = true;
            last = place;
        }
        dots.push_str(&dot(&last));
        self.graphic("trend", label, "48");
        self.tree.stretched();
        self.path("line", &line);
        self.path("dots", &dots);
        self.tree.close();
    }

    /// Begins a drawing as wide as there is room, with its text equivalent.
    fn graphic(&mut self, name: &'static str, label: &str, height: &'static str) {
        self.tree.open_part(Tag::Svg, name);
        self.tree.role("img");
        self.tree.aria_label(label);
        self.tree.width("100%");
        self.tree.height(height);
    }

    /// Begins a rectangle of a bar's height.
    fn rect(&mut self, class: &'static str, width: &str) {
        self.tree.open(Tag::Rect, class);
        self.tree.width(width);
        self.tree.height("10");
    }

    fn mark(&mut self, at: Figure) {
        self.rect("mark", "2");
        self.tree.x(&length(at));
        self.tree.close();
    }

    fn path(&mut self, class: &'static str, commands: &str) {
        self.tree.open(Tag::Path, class);
        self.tree.d(commands);
        self.tree.close();
    }
}

/// A path that is a point: how large it is drawn is a matter of its stroke.
fn dot(place: &str) -> String {
    join(&["M", place, "h.01"])
}

/// A percentage as SVG takes it, to a hundredth.
fn length(percent: Figure) -> String {
    join(&[&percent.rounded(2).figure.plain(), "%"])
}
