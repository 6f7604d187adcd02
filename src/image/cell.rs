//! One stat in a picture: its text and drawings below one another.

use super::content::{Detail, Emphasis, Setting, Stat, Text};
use super::paint::{Colour, Frame, Mark};
use super::paragraph::{Paragraph, Style, Typesetter, UNIT};
use super::placed::Placed;
use crate::view::sink::Part;

/// A stat with its text shaped.
pub(super) struct Cell {
    setting: Setting,
    label: Option<Paragraph>,
    /// `None` in a cell that only continues another one.
    value: Option<Paragraph>,
    /// The digits and the unit of a value separately, for when they don't fit on one line.
    apart: Vec<(Emphasis, Paragraph)>,
    items: Vec<Item>,
}

/// How much of a stat is shown. Each level leaves out more, for larger type. No level leaves out the whole of
/// a percentage, a margin or a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// Everything.
    Whole,
    /// Without details that only add to others.
    Main,
    /// Without ranks and notes.
    Short,
    /// Without the history.
    Least,
}

/// Font sizes, heights and gaps, in pixels.
#[derive(Clone, Copy)]
pub(super) struct Sizes {
    pub(super) value: f32,
    label: f32,
    text: f32,
    small: f32,
    bar: f32,
    trend: f32,
    gap: f32,
    /// The most lines of a label.
    lines: usize,
}

/// The layout of a cell for a width.
pub(super) struct Flow {
    steps: Vec<Step>,
    /// The height of the label.
    pub(super) label: f32,
    /// The height of everything below the label.
    pub(super) rest: f32,
    /// Whether some text ends with an ellipsis.
    pub(super) is_cut: bool,
}

enum Item {
    Bar { fill: f32, mark: Option<f32>, is_better: Option<bool> },
    Span { mark: f32 },
    Trend { line: String, dots: String },
    Words(Part, Box<Paragraph>),
    Ends(Vec<Paragraph>),
}

/// One item of a cell, in order from top to bottom.
struct Step {
    what: What,
    /// The distance from the item above.
    gap: f32,
    height: f32,
    /// The font size.
    size: f32,
    /// The most lines of its text.
    lines: usize,
}

#[derive(Clone, Copy)]
enum What {
    Label,
    Value,
    Apart(usize),
    Drawing(usize),
    Words(usize),
    /// Both ends of a series in one line.
    Ends(usize),
    /// One end of a series.
    End(usize, usize),
}

/// The smallest font size that is readable when the picture is shown as wide as a phone, at a third of its
/// size.
const LEAST_TEXT: f32 = 22.0;
const LEAST_FIGURE: f32 = 26.0;

impl Level {
    /// From the most detail to the least. Each has the scale below which the next level is used.
    pub(super) const ALL: [(Self, f32); 4] =
        [(Self::Whole, 0.7), (Self::Main, 0.64), (Self::Short, 0.58), (Self::Least, 0.48)];

    fn keeps(self, item: &Item) -> bool {
        let last = match item {
            Item::Bar { .. }
            | Item::Span { .. }
            | Item::Words(Part::Status | Part::Share | Part::Target | Part::Range | Part::Source, _) => Self::Least,
            Item::Trend { .. } | Item::Words(Part::Change | Part::Compared, _) => Self::Short,
            Item::Words(Part::Rank | Part::Note, _) => Self::Main,
            Item::Words(..) | Item::Ends(_) => Self::Whole,
        };
        self <= last
    }
}

impl Sizes {
    /// The sizes for a scale. 1 is the scale for a few figures in a picture.
    pub(super) fn of(scale: f32, is_lead: bool) -> Self {
        let scale = if is_lead { scale * 1.5 } else { scale };
        let most = if is_lead { 1.2 } else { 1.0 };
        Self {
            value: 92.0 * scale,
            label: (34.0 * scale).clamp(LEAST_TEXT + 2.0, 38.0 * most),
            text: (30.0 * scale).clamp(LEAST_TEXT, 32.0 * most),
            small: (26.0 * scale).clamp(LEAST_TEXT, 28.0 * most),
            bar: (17.0 * scale).clamp(10.0, 24.0),
            trend: (84.0 * scale).clamp(44.0, 150.0),
            gap: (10.0 * scale).clamp(6.0, 14.0),
            lines: if is_lead { 3 } else { 2 },
        }
    }

    /// The same with another font size for figures.
    pub(super) fn with_figures(self, value: f32) -> Self {
        Self { value, ..self }
    }
}

impl Cell {
    pub(super) fn of(stat: &Stat, typesetter: &mut Typesetter) -> Self {
        let label = Style { is_bold: false, colour: Colour::Quiet, leading: 1.22, tracking: 0.0 };
        let text = Style { colour: Colour::Ink, leading: 1.28, ..label };
        let quiet = Style { colour: Colour::Quiet, ..text };
        let figure = Style { is_bold: true, colour: Colour::Ink, leading: 1.1, tracking: -0.015 };
        let value = match stat.setting {
            Setting::Figure => figure,
            Setting::Words => Style { leading: 1.18, tracking: 0.0, ..figure },
            Setting::Missing | Setting::More => {
                Style { is_bold: false, colour: Colour::Quiet, leading: 1.18, tracking: 0.0 }
            }
        };
        let mut words = |text: &Text, style| typesetter.paragraph(text, style);
        let mut apart = Vec::new();
        if stat.value.runs.iter().any(|run| run.emphasis == Emphasis::Unit) {
            for run in &stat.value.runs {
                let trimmed = run.words.trim();
                if !trimmed.is_empty() {
                    let style = if run.emphasis == Emphasis::Unit { Style { leading: 1.2, ..label } } else { value };
                    apart.push((run.emphasis, words(&Text::plain(trimmed), style)));
                }
            }
        }
        let item = |detail: &Detail| match detail {
            Detail::Bar { fill, mark, is_better } => Item::Bar { fill: *fill, mark: *mark, is_better: *is_better },
            Detail::Span { mark } => Item::Span { mark: *mark },
            Detail::Trend { line, dots } => Item::Trend { line: line.clone(), dots: dots.clone() },
            Detail::Words(part, text_of) => {
                Item::Words(*part, Box::new(words(text_of, if is_main(*part) { text } else { quiet })))
            }
            Detail::Ends(ends) => Item::Ends(ends.iter().map(|end| words(end, quiet)).collect()),
        };
        let items = stat.details.iter().map(item).collect();
        let label = (!stat.label.runs.is_empty()).then(|| words(&stat.label, label));
        let value = (!stat.value.runs.is_empty()).then(|| words(&stat.value, value));
        Self { setting: stat.setting, label, value, apart, items }
    }

    /// The font size of the value in a width, at most `wanted`. A figure must fit on one line.
    pub(super) fn value_size(&self, width: f32, wanted: f32) -> f32 {
        match &self.value {
            Some(value) if self.setting == Setting::Figure => figure_size(value, &self.apart, width, wanted).0,
            _ => wanted,
        }
    }

    /// Lays out the cell in a width.
    pub(super) fn flow(&mut self, width: f32, sizes: &Sizes, level: Level) -> Flow {
        let mut flow = Flow { steps: Vec::new(), label: 0.0, rest: 0.0, is_cut: false };
        if let Some(label) = &mut self.label {
            let lines = sizes.lines;
            let extent = label.measure(sizes.label, width, lines);
            flow.add(What::Label, 0.0, sizes.label, lines, extent.height, extent.is_cut);
            flow.label = extent.height;
        }
        if let Some(value) = &mut self.value {
            if matches!(self.setting, Setting::Figure | Setting::More) {
                flow.figure(value, &mut self.apart, width, sizes);
            } else {
                let size = (sizes.value * 0.6).max(sizes.label);
                let extent = value.measure(size, width, sizes.lines);
                flow.add(What::Value, sizes.gap * 0.4, size, sizes.lines, extent.height, extent.is_cut);
            }
        }
        // Without their earlier figures, several changes would contradict one another: then the first stands
        // alone.
        let is_change = |item: &Item| matches!(item, Item::Words(Part::Change, _));
        let first = self.items.iter().position(is_change);
        for (index, item) in self.items.iter_mut().enumerate() {
            let is_another = is_change(item) && Some(index) != first;
            if level.keeps(item) && (level == Level::Whole || !is_another) {
                flow.item(index, item, width, sizes);
            }
        }
        flow.rest -= flow.label;
        flow
    }

    /// Draws the cell in a frame. `label` is the height reserved for its label.
    pub(super) fn draw(
        &mut self,
        flow: &Flow,
        frame: Frame,
        label: f32,
        typesetter: &mut Typesetter,
        placed: &mut Vec<Placed>,
    ) {
        let mut y = frame.y + label - flow.label;
        // What follows a shorter label starts at the same height as in the other cells of the row.
        let mut is_below = false;
        for step in &flow.steps {
            if matches!(step.what, What::Label) {
                y = frame.y;
            } else if !is_below {
                is_below = true;
                y = frame.y + label;
            }
            y += step.gap;
            let room = Frame { y, height: step.height, ..frame };
            let mut set = |words: &mut Paragraph, room: Frame| {
                placed.push(Placed::words(words, typesetter, room, step.size, step.lines));
            };
            match step.what {
                What::Label => {
                    if let Some(words) = &mut self.label {
                        set(words, room);
                    }
                }
                What::Value => {
                    if let Some(words) = &mut self.value {
                        set(words, room);
                    }
                }
                What::Apart(index) => {
                    if let Some((_, words)) = self.apart.get_mut(index) {
                        set(words, room);
                    }
                }
                What::Words(index) => {
                    if let Some(Item::Words(_, words)) = self.items.get_mut(index) {
                        set(words, room);
                    }
                }
                What::End(index, end) => {
                    if let Some(Item::Ends(ends)) = self.items.get_mut(index)
                        && let Some(words) = ends.get_mut(end)
                    {
                        set(words, room);
                    }
                }
                What::Ends(index) => {
                    if let Some(Item::Ends(ends)) = self.items.get_mut(index)
                        && let [first, last] = ends.as_mut_slice()
                    {
                        let both =
                            [first.natural_width(step.size), last.natural_width(step.size)].map(|width| width * 1.002);
                        let [left, right] = both.map(|width| Frame { width, ..room });
                        let far = |frame: Frame| Frame { x: room.x + room.width - frame.width, ..frame };
                        let is_rtl = typesetter.is_rtl();
                        let mut set = |words: &mut Paragraph, room: Frame| {
                            placed.push(Placed::words(words, typesetter, room, step.size, step.lines));
                        };
                        set(first, if is_rtl { far(left) } else { left });
                        set(last, if is_rtl { right } else { far(right) });
                    }
                }
                What::Drawing(index) => {
                    if let Some(item) = self.items.get(index) {
                        placed.push(item.drawing(room, typesetter.is_rtl()));
                    }
                }
            }
            y += step.height;
        }
    }
}

impl Flow {
    fn add(&mut self, what: What, gap: f32, size: f32, lines: usize, height: f32, is_cut: bool) {
        self.steps.push(Step { what, gap, height, size, lines });
        self.rest += gap + height;
        self.is_cut |= is_cut;
    }

    /// Adds digits, with the unit beside or below them.
    fn figure(&mut self, value: &mut Paragraph, apart: &mut [(Emphasis, Paragraph)], width: f32, sizes: &Sizes) {
        let above = sizes.gap * 0.4;
        let (size, is_apart) = figure_size(value, apart, width, sizes.value);
        // Two lines are better than digits too small to read.
        let lines = if size < LEAST_FIGURE { 2 } else { 1 };
        let size = size.max(LEAST_FIGURE);
        if !is_apart {
            let extent = value.measure(size, width, lines);
            self.add(What::Value, above, size, lines, extent.height, extent.is_cut);
            return;
        }
        for (index, (emphasis, words)) in apart.iter_mut().enumerate() {
            let (size, lines) = match emphasis {
                Emphasis::Unit => ((size * UNIT).max(LEAST_TEXT), 2),
                _ => (size, lines),
            };
            let extent = words.measure(size, width, lines);
            let above = if index == 0 { above } else { 0.0 };
            self.add(What::Apart(index), above, size, lines, extent.height, extent.is_cut);
        }
    }

    fn item(&mut self, index: usize, item: &mut Item, width: f32, sizes: &Sizes) {
        match item {
            Item::Bar { .. } | Item::Span { .. } => {
                self.add(What::Drawing(index), sizes.gap * 1.2, 0.0, 0, sizes.bar, false);
            }
            Item::Trend { .. } => {
                // A trend in a cell of its own is as high as a figure with its details.
                let height = if self.steps.is_empty() { sizes.trend * 1.6 } else { sizes.trend };
                self.add(What::Drawing(index), sizes.gap * 1.4, 0.0, 0, height, false);
            }
            Item::Words(part, words) => {
                let (size, lines) = match part {
                    part if is_main(*part) => (sizes.text, 3),
                    Part::Status | Part::Note | Part::Source => (sizes.small, 3),
                    _ => (sizes.small, 2),
                };
                let is_after_drawing = matches!(self.steps.last(), Some(Step { what: What::Drawing(_), .. }));
                let gap = sizes.gap * if is_after_drawing { 0.8 } else { 0.35 };
                let extent = words.measure(size, width, lines);
                self.add(What::Words(index), gap, size, lines, extent.height, extent.is_cut);
            }
            Item::Ends(ends) => {
                let together: f32 = ends.iter().map(|end| end.natural_width(sizes.small)).sum();
                if ends.len() == 2 && together + sizes.small <= width {
                    let heights = ends.iter_mut().map(|end| end.measure(sizes.small, width, 1).height);
                    let height = heights.fold(0.0, f32::max);
                    self.add(What::Ends(index), sizes.gap * 0.6, sizes.small, 1, height, false);
                } else {
                    for (end, words) in ends.iter_mut().enumerate() {
                        let extent = words.measure(sizes.small, width, 2);
                        self.add(What::End(index, end), 0.0, sizes.small, 2, extent.height, extent.is_cut);
                    }
                }
            }
        }
    }
}

/// Whether a line below a figure is as prominent as text can be there. The others only add to it.
fn is_main(part: Part) -> bool {
    matches!(part, Part::Share | Part::Target | Part::Range | Part::Change | Part::Compared | Part::Rank)
}

/// The font size at which a figure fits on one line of a width, at most `wanted`, and whether its unit is
/// below it.
fn figure_size(value: &Paragraph, apart: &[(Emphasis, Paragraph)], width: f32, wanted: f32) -> (f32, bool) {
    // Slightly less, to allow for rounding.
    let width = width * 0.995;
    let beside = width / value.natural_width(1.0);
    if beside >= wanted * 0.85 || apart.is_empty() {
        return (beside.min(wanted), false);
    }
    let digits = apart.iter().filter(|(emphasis, _)| *emphasis != Emphasis::Unit);
    let widest = digits.map(|(_, words)| words.natural_width(1.0)).fold(f32::MIN_POSITIVE, f32::max);
    ((width / widest).min(wanted), true)
}

impl Item {
    /// Draws an item that is not text, from the side where reading begins.
    fn drawing(&self, room: Frame, is_rtl: bool) -> Placed {
        let part = |start: f32, width: f32| {
            let x = if is_rtl { room.x + room.width - start - width } else { room.x + start };
            Frame { x, width, ..room }
        };
        let mark = |at: f32| {
            let width = (room.height * 0.3).max(3.0);
            let start = (at * room.width - width).clamp(0.0, room.width - width);
            let beyond = room.height * 0.35;
            let frame = part(start, width);
            let frame = Frame { y: frame.y - beyond, height: frame.height + 2.0 * beyond, ..frame };
            Mark::rectangle(frame, Colour::Ink)
        };
        let marks = match self {
            Self::Bar { fill, mark: at, is_better } => {
                let mut marks = vec![Mark::rectangle(room, Colour::Track)];
                // A tiny share stays visible.
                let width = if *fill > 0.0 { (fill * room.width).max(2.0) } else { 0.0 };
                let colour = match is_better {
                    Some(true) => Colour::Good,
                    Some(false) => Colour::Bad,
                    None => Colour::Accent,
                };
                marks.push(Mark::rectangle(part(0.0, width), colour));
                marks.extend(at.map(mark));
                marks
            }
            Self::Span { mark: at } => {
                let thin = (room.height * 0.25).max(3.0);
                let line = Frame { y: room.y + (room.height - thin) / 2.0, height: thin, ..room };
                vec![Mark::rectangle(line, Colour::Line), mark(*at)]
            }
            Self::Trend { line, dots } => {
                let width = (room.height * 0.045).clamp(3.0, 5.0);
                // Inset by the dot's radius, so that no dot extends beyond the edge.
                let dot = width * 3.6;
                let half = dot / 2.0;
                let inner =
                    Frame { x: room.x + half, y: room.y + half, width: room.width - dot, height: room.height - dot };
                let stroke = |path: &str, width| Mark::path(path, inner, is_rtl, Colour::Line, Some(width));
                vec![stroke(line, width), stroke(dots, dot)]
            }
            Self::Words(..) | Self::Ends(_) => Vec::new(),
        };
        Placed::drawing(marks)
    }
}
