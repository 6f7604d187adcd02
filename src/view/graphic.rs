//! What is drawn, each with its text beside it.

use super::View;
use super::sink::Sink;
use crate::card::Point;
use crate::figure::Figure;
use crate::text::join;

impl<S: Sink> View<'_, S> {
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
        self.sink.bar(hundredths(fill), is_target.then(|| hundredths(at)), label);
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
        self.sink.trend(&line, &dots, label);
    }
}

/// A path that is a point: how large it is drawn is a matter of its stroke.
fn dot(place: &str) -> String {
    join(&["M", place, "h.01"])
}

/// A percentage as precisely as it is drawn.
pub(super) fn hundredths(percent: Figure) -> Figure {
    percent.rounded(2).figure
}
