//! Bars and trend lines, each with its text equivalent.

use super::View;
use super::sink::Sink;
use crate::card::Point;
use crate::figure::Figure;
use crate::text::join;

impl<S: Sink> View<'_, S> {
    /// A bar, with its text equivalent. With `is_target`, 100% has a mark and the percentage may exceed it.
    pub(super) fn bar(&mut self, percent: Figure, label: &str, is_target: bool, is_better: Option<bool>) {
        let zero = Figure::from(0);
        let hundred = Figure::from(100);
        let beyond = percent.exceeds(hundred);
        // When the target is exceeded, the bar is full and the mark moves to the target's position within it.
        let at = if beyond { hundred.percent_of(percent, 2).map_or(hundred, |at| at.figure) } else { hundred };
        let fill = match percent {
            _ if beyond => hundred,
            _ if percent.is_negative() => zero,
            percent => percent,
        };
        self.sink.bar(hundredths(fill), is_target.then(|| hundredths(at)), label, is_better);
    }

    /// A line through points, scaled between the lowest and the highest figure.
    pub(super) fn trend(&mut self, points: &[Point], lowest: Figure, highest: Figure, label: &str) {
        let position = |point: Option<&Point>| point.map_or(0, |point| point.date().position());
        let start = position(points.first());
        let distance = |point| Figure::from(u32::try_from(position(point) - start).unwrap_or(u32::MAX));
        let length = distance(points.last());
        let height = highest.minus(lowest);
        let mut line = String::new();
        let mut dots = String::new();
        let mut is_drawing = false;
        let mut last = String::new();
        for point in points {
            let place = point.value().and_then(|value| {
                let x = distance(Some(point)).percent_of(length, 2)?;
                // A flat line is drawn in the middle.
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
            // A point between two gaps is drawn as a dot too.
            line.push_str(&if is_drawing { join(&["L", &place]) } else { dot(&place) });
            is_drawing = true;
            last = place;
        }
        dots.push_str(&dot(&last));
        self.sink.trend(&line, &dots, label);
    }
}

/// A path that draws a dot. Its size is the width of the stroke.
fn dot(place: &str) -> String {
    join(&["M", place, "h.01"])
}

/// A percentage rounded to the precision it is drawn with.
pub(super) fn hundredths(percent: Figure) -> Figure {
    percent.rounded(2).figure
}
