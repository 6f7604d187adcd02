//! Text in lines: shaped once, then measured and drawn in any size and width.

use parley::setting::Tag;
use parley::style::{FontFamilyName, FontFeature, FontFeatures, StyleProperty};
use parley::{
    Alignment, AlignmentOptions, BaseDirection, Cluster, FontContext, FontFamily, FontWeight, GlyphRun, IndentOptions,
    Language, Layout, LayoutContext, Line, OverflowWrap, PositionedLayoutItem, Run,
};
use skrifa::instance::{LocationRef, NormalizedCoord, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

use super::content::{Emphasis, Text};
use super::fonts::Chosen;
use super::paint::{Colour, Frame, Mark, Outline};

/// Shapes text.
pub(super) struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<Colour>,
    families: Vec<String>,
    language: Option<Language>,
    is_rtl: bool,
}

/// The style of a paragraph.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) is_bold: bool,
    pub(super) colour: Colour,
    /// The line height, as a multiple of the font size.
    pub(super) leading: f32,
    /// The extra space between letters, as a multiple of the font size.
    pub(super) tracking: f32,
}

/// Shaped text.
pub(super) struct Paragraph {
    text: Text,
    words: String,
    style: Style,
    layout: Layout<Colour>,
    /// How far its letters extend above and below the baseline, at font size 1.
    reach: (f32, f32),
    /// Its width in one line, at font size 1.
    natural: f32,
}

/// The space that a paragraph takes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    pub(super) height: f32,
    pub(super) is_cut: bool,
}

/// The font size for shaping. All others are scaled from it.
const EM: f32 = 100.0;
/// The least extent of letters above and below the baseline, at font size 1: that of Noto Sans.
const REACH: (f32, f32) = (0.77, 0.24);
/// The font size of a unit, relative to its figure.
pub(super) const UNIT: f32 = 0.5;
/// The space that an arrow takes before text, and the width and height of the arrow itself, at font size 1.
const ARROW_ROOM: f32 = 1.1;
const ARROW: (f32, f32) = (0.72, 0.62);
/// Marks text that was cut off.
const ELLIPSIS: &str = "…";

impl Typesetter {
    pub(super) fn new(chosen: Chosen, language: &str, is_rtl: bool) -> Self {
        Self {
            fonts: chosen.context,
            layouts: LayoutContext::new(),
            families: chosen.families,
            language: Language::parse(language).ok(),
            is_rtl,
        }
    }

    pub(super) fn is_rtl(&self) -> bool {
        self.is_rtl
    }

    /// The left edge of something of a width, aligned to the side of the frame where reading begins.
    pub(super) fn start(&self, frame: Frame, width: f32) -> f32 {
        if self.is_rtl { frame.x + frame.width - width } else { frame.x }
    }

    /// The left edge when aligned to the other side.
    pub(super) fn end(&self, frame: Frame, width: f32) -> f32 {
        if self.is_rtl { frame.x } else { frame.x + frame.width - width }
    }

    pub(super) fn paragraph(&mut self, text: &Text, style: Style) -> Paragraph {
        let words: String = text.runs.iter().map(|run| run.words.as_str()).collect();
        let mut layout = self.shape(text, &words, style);
        layout.break_all_lines(None);
        let natural = layout.width() / EM;
        let reach = reach(&layout);
        if text.arrow.is_some() {
            layout.set_text_indent(ARROW_ROOM * EM, IndentOptions::default());
        }
        Paragraph { text: text.clone(), words, style, layout, reach, natural }
    }

    fn shape(&mut self, text: &Text, words: &str, style: Style) -> Layout<Colour> {
        let families: Vec<FontFamilyName<'_>> = self.families.iter().map(|name| FontFamilyName::named(name)).collect();
        let figures = [FontFeature::new(Tag::new(b"lnum"), 1), FontFeature::new(Tag::new(b"tnum"), 1)];
        let weight = |is_bold| if is_bold { FontWeight::BOLD } else { FontWeight::NORMAL };
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, words, 1.0, false);
        builder.set_base_direction(if self.is_rtl { BaseDirection::Rtl } else { BaseDirection::Ltr });
        builder.push_default(FontFamily::List(families.into()));
        builder.push_default(StyleProperty::FontSize(EM));
        builder.push_default(StyleProperty::FontWeight(weight(style.is_bold)));
        builder.push_default(StyleProperty::FontFeatures(FontFeatures::List((&figures).into())));
        builder.push_default(StyleProperty::Locale(self.language));
        builder.push_default(StyleProperty::Brush(style.colour));
        builder.push_default(StyleProperty::LetterSpacing(style.tracking * EM));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        let mut start = 0;
        for run in &text.runs {
            let range = start..start + run.words.len();
            start = range.end;
            match run.emphasis {
                Emphasis::None => {}
                Emphasis::Strong => {
                    builder.push(StyleProperty::FontWeight(weight(true)), range.clone());
                    builder.push(StyleProperty::Brush(Colour::Ink), range);
                }
                Emphasis::Unit => {
                    builder.push(StyleProperty::FontSize(UNIT * EM), range.clone());
                    builder.push(StyleProperty::FontWeight(weight(false)), range.clone());
                    builder.push(StyleProperty::LetterSpacing(0.0), range.clone());
                    builder.push(StyleProperty::Brush(Colour::Quiet), range);
                }
            }
        }
        builder.build(words)
    }
}

impl Paragraph {
    /// Its width in one line.
    pub(super) fn natural_width(&self, size: f32) -> f32 {
        self.natural * size
    }

    /// The space it takes in lines of a width, of which there may be at most `most`.
    pub(super) fn measure(&mut self, size: f32, width: f32, most: usize) -> Extent {
        self.layout.break_all_lines(Some(width / size * EM));
        let lines = self.layout.len().min(most);
        Extent { height: self.pitch() * count(lines) * size, is_cut: self.layout.len() > most }
    }

    /// The distance between baselines, at font size 1. Scripts with taller letters need more than the style
    /// says.
    fn pitch(&self) -> f32 {
        self.style.leading.max(self.reach.0 + self.reach.1)
    }

    /// The distance from the top to the first baseline, at font size 1.
    fn baseline(&self) -> f32 {
        (self.pitch() - self.reach.0 - self.reach.1) / 2.0 + self.reach.0
    }

    /// The least width in which it has no more lines than in `width`, so that its lines are about equally
    /// long.
    pub(super) fn balanced(&mut self, size: f32, width: f32, most: usize) -> f32 {
        // Never narrower than the longest word, so that balancing breaks no word.
        let word = self.layout.calculate_content_widths().min / EM * size;
        let mut lines = |width: f32| {
            self.layout.break_all_lines(Some(width / size * EM));
            self.layout.len()
        };
        let count = lines(width);
        if count > most {
            return width;
        }
        let (mut low, mut high) = ((width / 2.0).max(word).min(width), width);
        for _ in 0..8 {
            let middle = f32::midpoint(low, high);
            if lines(middle) > count { low = middle } else { high = middle }
        }
        // Slightly more, to allow for rounding.
        (high * 1.002).min(width)
    }

    /// Draws the paragraph with its top left at a point. If it does not fit into `most` lines, it ends with
    /// an ellipsis.
    pub(super) fn draw(
        &mut self,
        typesetter: &mut Typesetter,
        (x, y): (f32, f32),
        size: f32,
        width: f32,
        most: usize,
    ) -> Vec<Mark> {
        if self.measure(size, width, most).is_cut {
            self.cut(typesetter, size, width, most);
        }
        self.layout.align(Alignment::Start, AlignmentOptions::default());
        let scale = size / EM;
        let mut outlines: Vec<(Colour, bool, Outline)> = Vec::new();
        for (number, line) in self.layout.lines().take(most).enumerate() {
            let place = (x, y + (self.baseline() + self.pitch() * count(number)) * size);
            let strays = strays(&line, typesetter.is_rtl);
            for item in line.items() {
                let PositionedLayoutItem::GlyphRun(run) = item else { continue };
                let stray = if strays.runs.contains(&run.run().index()) { strays.way * scale } else { 0.0 };
                let place = (place.0 + stray, place.1);
                let colour = run.style().brush;
                let is_fat = run.run().synthesis().embolden();
                let known = outlines.iter().position(|(other, fat, _)| *other == colour && *fat == is_fat);
                let index = known.unwrap_or_else(|| {
                    outlines.push((colour, is_fat, Outline::default()));
                    outlines.len() - 1
                });
                if let Some((_, _, outline)) = outlines.get_mut(index) {
                    trace(&run, place, scale, outline);
                }
            }
        }
        let mut marks: Vec<Mark> = outlines
            .into_iter()
            .filter(|(_, _, outline)| !outline.is_empty())
            // Letters of a font without a bold face get an outline.
            .map(|(colour, is_fat, outline)| Mark::letters(outline, colour, if is_fat { size / 28.0 } else { 0.0 }))
            .collect();
        if let Some(arrow) = &self.text.arrow {
            let (across, down) = (ARROW.0 * size, ARROW.1 * size);
            let left = if typesetter.is_rtl { x + width - across } else { x };
            let top = y + self.baseline() * size - down;
            let colour = match arrow.is_better {
                Some(true) => Colour::Good,
                Some(false) => Colour::Bad,
                None => Colour::Ink,
            };
            marks.push(Mark::path(
                arrow.path,
                Frame { x: left, y: top, width: across, height: down },
                false,
                colour,
                None,
            ));
        }
        marks
    }

    /// Shortens the text until it fits, with an ellipsis.
    fn cut(&mut self, typesetter: &mut Typesetter, size: f32, width: f32, most: usize) {
        let end = most.checked_sub(1).and_then(|last| self.layout.get(last)).map_or(0, |line| line.text_range().end);
        let kept = self.words.get(..end).unwrap_or_default().trim_end().to_owned();
        // Tries to cut after each character, the longest text first.
        let mut ends: Vec<usize> = kept.char_indices().map(|(at, _)| at).chain([kept.len()]).collect();
        while let Some(end) = ends.pop() {
            let text = self.text.until(end);
            let mut shorter = typesetter.paragraph(&text, self.style);
            if !shorter.measure(size, width, most).is_cut {
                self.words = shorter.words;
                self.layout = shorter.layout;
                self.reach = shorter.reach;
                return;
            }
        }
    }

    /// The text as drawn, or as given if it has not been cut.
    #[cfg(test)]
    pub(super) fn words(&self) -> &str {
        &self.words
    }
}

impl Text {
    /// The text up to a byte index, with an ellipsis. No space or punctuation mark precedes the ellipsis.
    fn until(&self, end: usize) -> Self {
        let mut left = end;
        let mut text = Self { arrow: self.arrow.clone(), ..Self::default() };
        for run in &self.runs {
            let words = run.words.get(..left.min(run.words.len())).unwrap_or_default();
            left = left.saturating_sub(run.words.len());
            if !words.is_empty() {
                text.runs.push(super::content::Run { words: words.to_owned(), emphasis: run.emphasis });
            }
        }
        if let Some(last) = text.runs.last_mut() {
            let is_loose = |character: char| character.is_whitespace() || ",;:·–—(".contains(character);
            last.words.truncate(last.words.trim_end_matches(is_loose).len());
            last.words.push_str(ELLIPSIS);
        }
        text
    }
}

/// The runs of a line that are misplaced at its end, and how far to move them to the right.
struct Strays {
    runs: Vec<usize>,
    way: f32,
}

/// Finds the runs at a line's end in the direction opposite to the paragraph. The space at which the line
/// breaks belongs beyond the line's end (L1 of Unicode's bidirectional algorithm). The layout leaves it at
/// the end of the run in reading order, which is inside the line.
fn strays(line: &Line<'_, Colour>, is_rtl: bool) -> Strays {
    let mut runs: Vec<Run<'_, Colour>> = line.runs().collect();
    if !is_rtl {
        runs.reverse();
    }
    let from_end: Vec<&Run<'_, Colour>> = runs.iter().take_while(|run| run.is_rtl() != is_rtl).collect();
    let spaces = from_end.last().map_or(0.0, |last| {
        let clusters: Vec<_> = last.clusters().collect();
        clusters.iter().rev().take_while(|cluster| cluster.is_space_or_nbsp()).map(Cluster::advance).sum()
    });
    Strays { runs: from_end.iter().map(|run| run.index()).collect(), way: if is_rtl { spaces } else { -spaces } }
}

/// Draws the outlines of glyphs on a line that begins at a point.
fn trace(run: &GlyphRun<'_, Colour>, (x, y): (f32, f32), scale: f32, outline: &mut Outline) {
    let font = run.run().font();
    let Ok(font) = FontRef::from_index(font.data.as_ref(), font.index) else { return };
    let outlines = font.outline_glyphs();
    let coordinates: Vec<NormalizedCoord> =
        run.run().normalized_coords().iter().map(|bits| NormalizedCoord::from_bits(bits.to_bits())).collect();
    let size = Size::new(run.run().font_size() * scale);
    for glyph in run.positioned_glyphs() {
        let Some(shape) = outlines.get(GlyphId::new(glyph.id)) else { continue };
        let settings = DrawSettings::unhinted(size, LocationRef::new(&coordinates));
        let mut pen = Pen { outline, x: x + glyph.x * scale, y: y + (glyph.y - run.baseline()) * scale };
        // It fails only if a damaged font has no outline for the glyph.
        let _ = shape.draw(settings, &mut pen);
    }
}

/// How far the letters of a line extend above and below the baseline, at font size 1.
fn reach(layout: &Layout<Colour>) -> (f32, f32) {
    let mut outline = Outline::default();
    for item in layout.lines().flat_map(|line| line.items()) {
        if let PositionedLayoutItem::GlyphRun(run) = item {
            trace(&run, (0.0, 0.0), 1.0 / EM, &mut outline);
        }
    }
    let frame = outline.frame();
    ((-frame.y).max(REACH.0), (frame.y + frame.height).max(REACH.1))
}

fn count(lines: usize) -> f32 {
    u16::try_from(lines).map_or(f32::MAX, f32::from)
}

/// Writes a glyph at its position. The y axis points up in fonts and down in pictures.
struct Pen<'a> {
    outline: &'a mut Outline,
    x: f32,
    y: f32,
}

impl Pen<'_> {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x, self.y - y)
    }
}

impl OutlinePen for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        let to = self.at(x, y);
        self.outline.command('M', &[to]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.at(x, y);
        self.outline.command('L', &[to]);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let points = [self.at(cx, cy), self.at(x, y)];
        self.outline.command('Q', &points);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let points = [self.at(ax, ay), self.at(bx, by), self.at(x, y)];
        self.outline.command('C', &points);
    }

    fn close(&mut self) {
        self.outline.command('Z', &[]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::image::Fonts;

    #[test]
    fn the_space_at_a_line_break_takes_no_room() {
        // Glyphs that the embedded font lacks are drawn as boxes, right-to-left all the same.
        for (words, language, is_rtl) in [
            ("wwww wwww wwww", "ar", true),
            ("שש wwww wwww", "ar", true),
            ("שששש שששש שששש", "en", false),
            ("ww שששש שששש", "en", false),
        ] {
            let chosen = Fonts::embedded().choose("", language).unwrap();
            let mut typesetter = Typesetter::new(chosen, language, is_rtl);
            let style = Style { is_bold: false, colour: Colour::Ink, leading: 1.2, tracking: 0.0 };
            let mut paragraph = |words: &str| typesetter.paragraph(&Text::plain(words), style);
            // The width is exactly that of the first two words.
            let line = words.rsplit_once(' ').unwrap().0;
            let width = paragraph(line).natural_width(50.0) + 0.1;
            let mut broken = paragraph(words);
            let marks = broken.draw(&mut typesetter, (0.0, 0.0), 50.0, width, 2);
            let frame = marks[0].frame;
            assert_eq!(broken.layout.len(), 2, "{words}");
            assert!(frame.x > -1.0 && frame.x + frame.width < width + 1.0, "{words}: {frame:?} in {width}");
        }
    }
}
