//! The layout of a picture: the title at the top, the source at the bottom, and between them the stats, as
//! large as possible.

use super::Shape;
use super::arrangement::{Choice, GUTTER, Stats};
use super::cell::Cell;
use super::content::{Content, Setting, Stat, Text};
use super::paint::{Colour, Frame, Mark, RULE};
use super::paragraph::{Paragraph, Style, Typesetter};
use super::placed::Placed;

/// The sizes of what is around the stats, in pixels.
struct Measures {
    /// The space above the title and below the source.
    above: f32,
    below: f32,
    /// The largest font size of the title.
    title: f32,
    /// The font size of the date, the note and the source.
    small: f32,
    /// The gap between these and the stats.
    gap: f32,
    is_dense: bool,
}

/// For plenty of space, and for little.
const ROOMY: Measures = Measures { above: 34.0, below: 32.0, title: 58.0, small: 27.0, gap: 20.0, is_dense: false };
const DENSE: Measures = Measures { above: 24.0, below: 26.0, title: 46.0, small: 23.0, gap: 14.0, is_dense: true };
/// The margin at the left and right edges.
const MARGIN: f32 = 60.0;
/// The height of the band at the top edge.
const BAND: f32 = 14.0;

/// Arranges a card. `more` is the text for the number of stats left out. `None` if not even one stat fits.
pub(super) fn arrange(
    content: &Content,
    shape: Shape,
    typesetter: &mut Typesetter,
    more: impl Fn(usize) -> String,
) -> Option<Vec<Placed>> {
    let (width, height) = shape.size();
    let page = Frame { x: 0.0, y: 0.0, width: f32::from(width), height: f32::from(height) };
    let surroundings = [ROOMY, DENSE].map(|measures| surround(content, page, &measures, typesetter));
    let rooms = surroundings.each_ref().map(|(_, room)| *room);
    let finish = |cells: &mut [Cell], stats: Stats, typesetter: &mut Typesetter| {
        let (number, choice) = Choice::of(cells, stats, shape, &rooms)?;
        let (around, room) = surroundings.get(number)?;
        let mut placed = around.clone();
        choice.draw(cells, *room, typesetter, &mut placed);
        Some(placed)
    };
    // A single stat has space for its trend beside its figure.
    if let ([only], Shape::Wide) = (content.stats.as_slice(), shape)
        && let Some((figure, line)) = only.apart()
    {
        let mut cells = [figure, line].map(|part| Cell::of(&part, typesetter));
        return finish(&mut cells, Stats::One, typesetter);
    }
    let mut cells: Vec<Cell> = content.stats.iter().map(|stat| Cell::of(stat, typesetter)).collect();
    let all = Stats::All { is_led: content.is_led };
    finish(&mut cells, all, typesetter).or_else(|| {
        (1..cells.len()).rev().find_map(|count| {
            let value = Text::plain(&more(content.stats.len() - count));
            cells.truncate(count);
            cells.push(Cell::of(&Stat { value, setting: Setting::More, ..Stat::default() }, typesetter));
            finish(&mut cells, Stats::Part, typesetter)
        })
    })
}

/// Everything except the stats, and the space left for them.
fn surround(content: &Content, page: Frame, measures: &Measures, typesetter: &mut Typesetter) -> (Vec<Placed>, Frame) {
    let band = Frame { height: BAND, ..page };
    let mut placed: Vec<Placed> = [(page, Colour::Paper), (band, Colour::Ink)]
        .map(|(frame, colour)| Placed::drawing(vec![Mark::rectangle(frame, colour)]))
        .into();
    let inner = Frame {
        x: MARGIN,
        y: BAND + measures.above,
        width: page.width - 2.0 * MARGIN,
        height: page.height - BAND - measures.above - measures.below,
    };
    let top = head(content, inner, measures, typesetter, &mut placed);
    let bottom = foot(content, inner, measures, typesetter, &mut placed);
    (placed, Frame { y: top, height: bottom - top, ..inner })
}

/// Draws the title and the date. Returns the y below them.
fn head(
    content: &Content,
    inner: Frame,
    measures: &Measures,
    typesetter: &mut Typesetter,
    placed: &mut Vec<Placed>,
) -> f32 {
    let mut y = inner.y;
    let mut date = content.as_of.as_ref().map(|date| typesetter.paragraph(date, QUIET));
    if let Some(title) = &content.title {
        let style = Style { is_bold: true, colour: Colour::Ink, leading: 1.16, tracking: -0.01 };
        let mut title = typesetter.paragraph(title, style);
        // A smaller title is better than one word on a second line.
        let largest = measures.title;
        let ways = [(1.0, 1), (0.93, 1), (0.86, 1), (0.86, 2), (0.76, 2), (0.7, 3)];
        let ways = ways.map(|(part, lines)| (part * largest, lines));
        let fits = |(size, lines): &(f32, usize)| !title.measure(*size, inner.width, *lines).is_cut;
        let (size, lines) = ways.into_iter().find(fits).unwrap_or((0.7 * largest, 3));
        let height = title.measure(size, inner.width, lines).height;
        placed.push(Placed::words(&mut title, typesetter, Frame { y, height, ..inner }, size, lines));
        y += height;
        // In a dense layout the date goes beside the title if it fits.
        if let Some(date) = &mut date
            && measures.is_dense
            && lines == 1
        {
            let width = date.natural_width(measures.small) * 1.002;
            if title.natural_width(size) + GUTTER + width <= inner.width {
                let height = date.measure(measures.small, width, 1).height;
                let x = typesetter.end(inner, width);
                // Aligned slightly above the lower edge of the title's letters.
                let frame = Frame { x, y: y - height - size * 0.09, width, height };
                placed.push(Placed::words(date, typesetter, frame, measures.small, 1));
                return y + measures.gap;
            }
        }
        y += measures.gap * 0.3;
    }
    if let Some(date) = &mut date {
        let height = date.measure(measures.small, inner.width, 1).height;
        placed.push(Placed::words(date, typesetter, Frame { y, height, ..inner }, measures.small, 1));
        y += height;
    }
    y + measures.gap
}

/// The most lines of sources: as many as there may be of them take about that in small type.
const SOURCE_LINES: usize = 4;

/// Draws the note and the sources, with the hosts of their links. Returns the y above them.
fn foot(
    content: &Content,
    inner: Frame,
    measures: &Measures,
    typesetter: &mut Typesetter,
    placed: &mut Vec<Placed>,
) -> f32 {
    let size = measures.small;
    let bottom = inner.y + inner.height;
    let host = (!content.hosts.is_empty()).then(|| Text::plain(&content.hosts.join(", ")));
    let bold = Style { is_bold: true, colour: Colour::Ink, ..QUIET };
    let host = host.map(|host| typesetter.paragraph(&host, bold));
    let [note, source] =
        [&content.note, &content.source].map(|text| text.as_ref().map(|text| typesetter.paragraph(text, QUIET)));
    // Slightly more, to allow for rounding.
    let width = |words: &Paragraph| words.natural_width(size) * 1.002;

    let mut y = bottom;
    let mut room = inner.width;
    let mut stand = |mut words: Paragraph, start: f32, width: f32, bottom: f32, lines: usize| {
        let height = words.measure(size, width, lines).height;
        let x = typesetter.start(Frame { x: inner.x + start, width: inner.width - 2.0 * start, ..inner }, width);
        placed.push(Placed::words(&mut words, typesetter, Frame { x, y: bottom - height, width, height }, size, lines));
        bottom - height
    };
    if let Some(host) = host {
        let width = width(&host).min(inner.width * 0.5);
        y = stand(host, inner.width - width, width, bottom, SOURCE_LINES);
        room -= width + GUTTER;
    }
    match (note, source) {
        // In a dense layout they share a line if they fit.
        (Some(note), Some(source)) if measures.is_dense && width(&note) + GUTTER + width(&source) <= room => {
            let [first, second] = [width(&note), width(&source)];
            y = y.min(stand(note, 0.0, first, bottom, 1)).min(stand(source, first + GUTTER, second, bottom, 1));
        }
        (note, source) => {
            let mut below = 0.0;
            if let Some(source) = source {
                y = y.min(stand(source, 0.0, room, bottom, SOURCE_LINES));
                below = size * 0.2;
            }
            if let Some(note) = note {
                y = stand(note, 0.0, inner.width, y - below, 2);
            }
        }
    }
    if y < bottom {
        y -= measures.gap * 0.7 + RULE;
        placed.push(Placed::rule(Frame { y, height: RULE, ..inner }));
        y -= 4.0;
    }
    y
}

const QUIET: Style = Style { is_bold: false, colour: Colour::Quiet, leading: 1.28, tracking: 0.0 };

#[cfg(test)]
mod tests {
    use std::fs;

    use proptest::prelude::*;

    use super::*;
    use crate::document::Document;
    use crate::image::Fonts;
    use crate::image::content::Detail;
    use crate::view::sink::Part;
    use crate::view::{Context, Theme};

    const SHAPES: [Shape; 2] = [Shape::Wide, Shape::Square];

    /// A card's content and its layout in a picture. It uses only the embedded font, which draws boxes for
    /// characters that it lacks.
    fn arranged(data: &str, shape: Shape) -> (Content, Vec<Placed>) {
        let document = Document::from_json(data).unwrap();
        let content: Content = document.walk(Context { theme: Theme::Dark, ..Context::default() });
        let chosen = Fonts::embedded().choose("", &content.lang).unwrap();
        let mut typesetter = Typesetter::new(chosen, &content.lang, content.is_rtl);
        let placed = arrange(&content, shape, &mut typesetter, |count| format!("+{count}")).unwrap();
        (content, placed)
    }

    fn seeds() -> Vec<(String, String)> {
        let mut seeds: Vec<_> = fs::read_dir("seeds")
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
            .map(|path| (path.display().to_string(), fs::read_to_string(path).unwrap()))
            .collect();
        seeds.sort();
        assert!(seeds.len() >= 5);
        seeds
    }

    fn meet(a: Frame, b: Frame) -> bool {
        a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
    }

    /// What overlaps something else, or extends beyond the picture's margins. The background and the band are
    /// ignored.
    fn faults(placed: &[Placed], shape: Shape) -> Vec<String> {
        let (width, height) = shape.size();
        let inner = Frame {
            x: MARGIN - 8.0,
            y: BAND + 8.0,
            width: f32::from(width) - 2.0 * (MARGIN - 8.0),
            height: f32::from(height) - BAND - 2.0 * 8.0,
        };
        let mut faults = Vec::new();
        let things = placed.get(2..).unwrap();
        for (index, thing) in things.iter().enumerate() {
            for mark in &thing.marks {
                let frame = mark.frame;
                let is_in = frame.x >= inner.x
                    && frame.y >= inner.y
                    && frame.x + frame.width <= inner.x + inner.width
                    && frame.y + frame.height <= inner.y + inner.height;
                if !is_in {
                    faults.push(format!("{:?} leaves the picture: {frame:?}", thing.words));
                }
                for other in things.iter().skip(index + 1) {
                    if other.marks.iter().any(|mark| meet(mark.frame, frame)) {
                        faults.push(format!("{:?} and {:?} overlap: {frame:?}", thing.words, other.words));
                    }
                }
            }
        }
        faults
    }

    /// Whether a text is in a picture, complete or cut off with an ellipsis.
    fn is_there(words: &Text, placed: &[Placed]) -> bool {
        let words: String = words.runs.iter().map(|run| run.words.as_str()).collect();
        placed.iter().any(|placed| match placed.words.strip_suffix('…') {
            Some(start) => !start.is_empty() && words.starts_with(start),
            None => !placed.words.is_empty() && placed.words == words,
        })
    }

    /// The text that every picture must have for the stats that it shows.
    fn essentials(content: &Content, shown: usize) -> Vec<&Text> {
        let of_card = [&content.title, &content.as_of, &content.note, &content.source].into_iter().flatten();
        let of_stats = content.stats.iter().take(shown).flat_map(|stat| {
            let details = stat.details.iter().filter_map(|detail| match detail {
                Detail::Words(Part::Status | Part::Share | Part::Target | Part::Range | Part::Source, text) => {
                    Some(text)
                }
                _ => None,
            });
            [&stat.label].into_iter().chain(details)
        });
        of_card.chain(of_stats).collect()
    }

    /// The number of stats in the picture: all, minus the number that `+3` states.
    fn shown(content: &Content, placed: &[Placed]) -> usize {
        let hidden = placed.iter().find_map(|placed| placed.words.strip_prefix('+')?.parse::<usize>().ok());
        content.stats.len() - hidden.unwrap_or(0)
    }

    fn check(data: &str, shape: Shape) -> Result<(), String> {
        let (content, placed) = arranged(data, shape);
        let mut faults = faults(&placed, shape);
        for text in essentials(&content, shown(&content, &placed)) {
            if !is_there(text, &placed) {
                faults.push(format!("{:?} is not there", text.words()));
            }
        }
        if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
    }

    #[test]
    fn every_seed_fits_without_overlap() {
        for (name, data) in seeds() {
            for shape in SHAPES {
                check(&data, shape).unwrap_or_else(|faults| panic!("{name}, {shape:?}:\n{faults}"));
            }
        }
    }

    #[test]
    fn a_few_stats_are_shown_in_full() {
        for (name, data) in seeds() {
            for shape in SHAPES {
                let (content, placed) = arranged(&data, shape);
                if content.stats.len() > 4 {
                    continue;
                }
                for detail in content.stats.iter().flat_map(|stat| &stat.details) {
                    if let Detail::Words(_, text) = detail {
                        assert!(is_there(text, &placed), "{name}, {shape:?}: {:?}", text.words());
                    }
                }
                assert!(!placed.iter().any(|placed| placed.words.ends_with('…')), "{name}, {shape:?}");
            }
        }
    }

    #[test]
    fn space_beside_higher_stats_is_used() {
        let high = r#"{ "label": "B", "value": 2156639, "unit": "people", "target": { "value": 2300000 }, "margin": { "value": 25000 },
            "compare": { "value": 1900000, "label": "Elsewhere" } }"#;
        let first = r#"{ "label": "A", "value": 2860701, "change": { "from": 2700000, "date": "2023" } }"#;
        let stats = [first, high, high, high, high].join(", ");
        let (_, placed) = arranged(&format!(r#"{{ "lang": "en", "title": "T", "stats": [ {stats} ] }}"#), SHAPES[0]);
        let is_there = |words: &str| placed.iter().any(|placed| placed.words == words);
        assert!(is_there("Previously: 2,700,000 (2023)"));
    }

    #[test]
    fn several_changes_are_shown_with_what_was_before_or_not_at_all() {
        let stat = r#"{ "label": "A", "value": 3.4, "unit": "%", "status": "revised", "note": "N",
            "change": [ { "from": 3.2, "date": "2024-09" }, { "from": 6.7, "date": "2023-10" } ] }"#;
        let placed = |count: usize| {
            let stats = vec![stat; count].join(", ");
            let (_, placed) =
                arranged(&format!(r#"{{ "lang": "en", "title": "T", "stats": [ {stats} ] }}"#), SHAPES[0]);
            let count = |start: &str| placed.iter().filter(|placed| placed.words.starts_with(start)).count();
            ["Revised", "Up", "Down", "Previously"].map(count)
        };
        assert_eq!(placed(1), [1, 1, 1, 2]);
        // Where there is less room, only the first.
        assert_eq!(placed(6), [6, 6, 0, 0]);
    }

    #[test]
    fn each_host_of_the_sources_is_named_once() {
        let data = r#"{ "lang": "en", "title": "T", "stats": [ { "label": "A", "value": 1 } ], "source": [
            { "name": "A", "url": "https://www.a.example/1" }, { "name": "B", "url": "https://b.example/" },
            { "name": "C" }, { "name": "D", "url": "https://a.example/2" } ] }"#;
        for shape in SHAPES {
            let (_, placed) = arranged(data, shape);
            assert!(placed.iter().any(|placed| placed.words == "a.example, b.example"), "{shape:?}");
            assert_eq!(check(data, shape), Ok(()));
        }
    }

    #[test]
    fn a_right_to_left_card_begins_at_the_right() {
        let data = fs::read_to_string("seeds/every-kind-arabic.json").unwrap();
        for shape in SHAPES {
            let (content, placed) = arranged(&data, shape);
            let (width, _) = shape.size();
            let middle = |words: &str| {
                let thing = placed.iter().find(|placed| placed.words == words).unwrap();
                let frame = thing.marks[0].frame;
                (frame.x + frame.width / 2.0) / f32::from(width)
            };
            assert!(middle(&content.title.unwrap().words()) > 0.6);
            assert!(middle(&content.hosts[0]) < 0.3);
            // The first stat is at the right edge, where reading begins.
            assert!(middle(&content.stats[0].label.words()) > 0.7);
        }
    }

    fn words(most: usize) -> impl Strategy<Value = String> {
        prop::collection::vec("[A-Za-zéßø]{1,14}", 1..most).prop_map(|words| words.join(" "))
    }

    fn stat() -> impl Strategy<Value = String> {
        let fact = prop_oneof![
            4 => (0_u64..10_000_000_000).prop_map(|value| format!("\"value\": {value}")),
            1 => words(12).prop_map(|text| format!("\"text\": \"{text}\"")),
            1 => words(12).prop_map(|text| format!("\"missing\": \"{text}\"")),
            1 => Just("\"date\": \"2027-05-14\"".to_owned()),
        ];
        let unit = prop_oneof![
            2 => words(4).prop_map(|unit| format!(", \"unit\": \"{unit}\"")),
            1 => Just(String::new()),
            1 => Just(", \"unit\": { \"currency\": \"IDR\" }".to_owned()),
        ];
        let more = prop_oneof![
            2 => Just(String::new()),
            1 => (0_u32..200, words(14)).prop_map(|(percent, of)| format!(", \"share\": {{ \"percent\": {percent}, \"of\": \"{of}\" }}")),
            1 => (1_u32..2_000_000, words(6)).prop_map(|(value, by)| format!(", \"target\": {{ \"value\": {value}, \"by\": \"{by}\" }}")),
            1 => (1_u32..2_000_000).prop_map(|from| format!(", \"change\": {{ \"from\": {from}, \"date\": \"2019\", \"better\": \"up\" }}")),
            1 => (1_u32..90, words(6)).prop_map(|(place, among)| format!(", \"rank\": {{ \"place\": {place}, \"of\": 99, \"among\": \"{among}\" }}")),
        ];
        let note =
            prop_oneof![3 => Just(String::new()), 1 => words(20).prop_map(|note| format!(", \"note\": \"{note}\""))];
        (words(14), fact, unit, more, note).prop_map(|(label, fact, unit, more, note)| {
            format!("{{ \"label\": \"{label}\", {fact}{unit}{more}{note} }}")
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn texts_of_any_length_fit_without_overlap(
            title in words(40),
            note in words(40),
            source in words(12),
            stats in prop::collection::vec(stat(), 1..=12),
            lang in prop_oneof![Just("en"), Just("ar"), Just("ja")],
            is_square: bool,
        ) {
            let data = format!(
                "{{ \"lang\": \"{lang}\", \"title\": \"{title}\", \"note\": \"{note}\", \"stats\": [ {} ],
                \"source\": {{ \"name\": \"{source}\", \"url\": \"https://example.org/\" }} }}",
                stats.join(", "),
            );
            let shape = if is_square { Shape::Square } else { Shape::Wide };
            prop_assert_eq!(check(&data, shape), Ok(()), "{}", data);
        }
    }
}
