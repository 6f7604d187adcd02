//! An estimate of the card's height without measuring. The sizes from `fact-card.css` become `style`
//! attributes of the card's plain HTML, so that nothing moves when the card replaces it.
//!
//! The plain HTML has text of the same size in the same lines, and reserves room for drawings and for what
//! opens. It uses only the properties that WordPress allows authors (its `safecss_filter_attr`), which
//! excludes `display` and container queries. So columns are floats, and lengths that depend on the width are
//! clamped: `(100% - 560px) * 9999` acts as either nothing or everything. The card's custom properties apply
//! here too.
//!
//! Browser tests compare this with the stylesheet (`tests/browser/embed.rs`). It can't know where a line
//! breaks, which may differ from the card: a layout shift of at most 0.016 in a wide typeface such as `DejaVu
//! Sans`, and of 0.002 in Noto Sans.

use super::lines::{Drawing, Line, Lines, Stat};
use crate::format::Direction;
use crate::view::sink::{Look, Part};

/// The widths in px from which there are two columns, three, and four, as `minmax(240px, 1fr)` and a gap
/// yield them.
const COLUMNS: [u32; 3] = [560, 784, 1056];
/// The gap between columns, in px.
const GAP: u32 = 32;
/// Up to this width in px, figures are smaller.
const NARROW: u32 = 280;
/// From this width in px, figures are larger.
const WIDE: u32 = 560;
/// From this width in px, the first of three to five stats leads.
const LEADING: u32 = 720;

const LABEL_FONT: &str = "var(--fact-card-label-font,system-ui,sans-serif)";

/// The style of the foot: the card's note and source, if it has any.
pub(super) fn foot_of(lines: &Lines) -> &'static str {
    if lines.foot.is_empty() {
        "clear:both;border-top:1px solid #8886"
    } else {
        "clear:both;padding-top:9px;border-top:1px solid #8886"
    }
}

/// The style of the unit of a large figure.
pub(super) const UNIT: &str = "font-family:var(--fact-card-label-font,system-ui,sans-serif)";

/// The style of the card. The padding at its end reserves room for the line that opens the sharing options.
pub(super) fn card() -> String {
    "overflow:hidden;margin:0;padding:12px var(--fact-card-padding,0px) calc(22px + 1.1375em);border-top:3px solid;border-bottom:1px solid #8886;\
     font-size:var(--fact-card-size,16px);font-weight:400;line-height:1.4;overflow-wrap:break-word"
        .to_owned()
}

/// The style of the list of `count` stats. With columns, it extends by the gap of the last column.
pub(super) fn stats(count: usize, direction: Direction) -> String {
    let out = if count == 1 { "0".to_owned() } else { format!("clamp(-{GAP}px,({WIDE}px - 100%)*9999,0px)") };
    let sides = if direction == Direction::Rtl { format!("0 0 {out}") } else { format!("{out} 0 0") };
    format!("margin:0 {sides};padding:12px 0 0")
}

/// The style of one of `count` stats.
pub(super) fn stat(stat: &Stat, index: usize, count: usize, direction: Direction) -> String {
    let value = stat.lines.iter().find_map(look_of).unwrap_or_default();
    let leading = at(LEADING, count);
    let mut below = vec!["13px".to_owned()];
    if stat.has_calculations {
        // A line in small type, with its padding.
        below.push("12px + 1.1375em".to_owned());
    }
    // Padding at the end makes up for the height of a larger figure. Only the lines below the figure are then
    // elsewhere than on the card.
    below.extend([
        value.beside_drawn().to_owned(),
        less_below(at(NARROW, count), value.smaller()),
        more_from(at(WIDE, count), value.larger()),
        less_from(at(WIDE, count), value.smaller_in_columns()),
    ]);
    if index == 0 && has_leader(count) {
        below.push(more_from(leading, value.leading()));
        if stat.lines.iter().any(|line| line.drawing == Some(Drawing::Trend)) {
            below.push(more_from(leading, "72px"));
        }
    }
    below.retain(|length| !length.is_empty());
    let place = if count == 1 { String::new() } else { place(index, count, direction) };
    format!("{place}padding:11px 0 calc({});border-top:1px solid #8886", below.join(" + "))
}

/// The style of a spacer after one of `count` stats, if a row may end there. At widths where a row ends
/// there, it is as wide as the list, so that nothing of the next row moves up beside the stat. At others it
/// has no width.
pub(super) fn row(index: usize, count: usize, direction: Direction) -> Option<String> {
    let after = index + 1;
    if after == count {
        return None;
    }
    let last = if has_leader(count) { Some(LEADING) } else { None };
    let most = columns(count);
    let ends = COLUMNS.iter().enumerate().take(most - 1).filter(|(number, _)| after.is_multiple_of(number + 2));
    let rooms = ends.map(|(number, from)| {
        let to = if number + 2 == most { last } else { COLUMNS.get(number + 1).copied() };
        let from = format!("(100% - {}px)*9999", at(*from, count));
        to.map_or(from.clone(), |to| format!("min({from},({}px - 100%)*9999)", at(to, count)))
    });
    let rooms: Vec<String> = rooms.collect();
    let room = match rooms.as_slice() {
        [] => return None,
        [only] => only.clone(),
        several => format!("max({})", several.join(",")),
    };
    // Without any height, it would let the next stats move up beside it.
    Some(format!("float:{};width:clamp(0px,{room},100%);height:.1px", start(direction)))
}

/// The style of a line of the head or of a stat.
pub(super) fn line(line: &Line) -> String {
    let above = match (line.drawing, line.part) {
        (Some(Drawing::Trend), _) => "68px",
        (Some(Drawing::Length), _) => "26px",
        (None, Part::Change | Part::Compared | Part::Rank) => "4px",
        (None, Part::AsOf | Part::Due | Part::SetBy | Part::Status | Part::Note | Part::Source) => "3px",
        _ => "0",
    };
    match line.part {
        Part::Title => "margin:0;font-family:inherit;font-size:1.0625em;font-weight:700;line-height:1.25".to_owned(),
        Part::Value(look) => format!("margin:1px 0 0;{}", look.style()),
        Part::Label => format!("margin:0;font:.875em/1.4 {LABEL_FONT};hyphens:auto"),
        // An arrow precedes it.
        Part::Change => format!("margin:{above} 0 0;text-indent:1.15em;font:.875em/1.4 {LABEL_FONT}"),
        Part::Share | Part::Target | Part::Range | Part::Compared | Part::Rank => {
            format!("margin:{above} 0 0;font:.875em/1.4 {LABEL_FONT}")
        }
        _ => small(above),
    }
}

/// The style of a line in small type, with a margin above it.
fn small(above: &str) -> String {
    format!("margin:{above} 0 0;font:.8125em/1.4 {LABEL_FONT}")
}

/// The style of a line of the foot.
pub(super) fn foot(line: &Line, index: usize) -> String {
    small(if index > 0 && line.is(Part::Source) { "5px" } else { "0" })
}

/// The style of the figure that a line is about.
pub(super) fn strong(line: &Line) -> &'static str {
    look_of(line).map_or("", Look::strong)
}

/// The height of the card on a phone, in px. An estimate from the approximate width of letters.
pub(super) fn height(lines: &Lines) -> u32 {
    let head = lines.head.iter().map(guess).sum::<u32>();
    let stats = lines.stats.iter().map(|stat| {
        let sums = if stat.has_calculations { 30 } else { 0 };
        25 + stat.lines.iter().map(guess).sum::<u32>() + sums
    });
    let foot = 40 + lines.foot.iter().map(guess).sum::<u32>();
    26 + head + 12 + stats.sum::<u32>() + foot
}

/// The height of a line with its drawing, in px.
fn guess(line: &Line) -> u32 {
    /// The width of a card on a phone, in px.
    const ROOM: u32 = 340;
    let size = match line.part {
        Part::Title => 17,
        Part::Value(_) => 28,
        _ => 14,
    };
    // East Asian characters are as wide as high, others half as wide.
    let letters = line.pieces.iter().flat_map(|piece| piece.text.chars());
    let halves: u32 = letters.map(|letter| if letter >= '\u{2e80}' { 2 } else { 1 }).sum();
    let drawing = match line.drawing {
        Some(Drawing::Trend) => 68,
        Some(Drawing::Length) => 26,
        None => 0,
    };
    drawing + (halves * size / 2).div_ceil(ROOM).max(1) * size * 7 / 5
}

/// The look of the value, if the line is one.
fn look_of(line: &Line) -> Option<Look> {
    if let Part::Value(look) = line.part { Some(look) } else { None }
}

/// The sizes of a value on the card, in multiples of the card's font size, in cards up to [`NARROW`] and from
/// [`WIDE`].
///
/// | look | font size | line height | where it leads |
/// |---|---|---|---|
/// | [`Look::Figure`] | 2.125; narrow 1.75, wide 2.5 | 1.15 | 4 |
/// | [`Look::Wide`] | 2.125; narrow 1.75 | 1.15 | 3.5 |
/// | [`Look::Wider`] | 1.75; narrow and wide 1.5 | 1.15 | 2.625 |
/// | [`Look::Long`] | 1.5; narrow 1.25 | 1.15 | 2.25 |
/// | [`Look::Words`], [`Look::Missing`] | 1.5; narrow 1.25 | 1.25 | 2.25 |
/// | [`Look::Compact`] | as [`Look::Figure`], with a dotted line below | | |
///
/// In place of a [`Look::Compact`], the plain HTML has the exact figure, as high as a [`Look::Long`].
impl Look {
    /// The style of the line. Its font size is that of the unit: a unit that wraps makes a line of its own
    /// height. The figure within the line is larger.
    fn style(self) -> &'static str {
        match self {
            Self::Figure | Self::Wide | Self::Wider | Self::Long => "font-size:.93em;line-height:1.15",
            Self::Words | Self::Missing => "font-size:1.5em;line-height:1.25",
            Self::Compact => "font-size:1.5em;line-height:1.15",
        }
    }

    fn strong(self) -> &'static str {
        match self {
            Self::Figure | Self::Wide => {
                "font-size:2.285em;font-variant:lining-nums tabular-nums;letter-spacing:-.015em"
            }
            Self::Wider => "font-size:1.882em;font-variant:lining-nums tabular-nums;letter-spacing:-.015em",
            Self::Long => "font-size:1.613em;font-variant:lining-nums tabular-nums;letter-spacing:-.015em",
            Self::Words | Self::Missing => "",
            Self::Compact => "font-variant:lining-nums tabular-nums;letter-spacing:-.015em",
        }
    }

    /// How much higher the value is on the card than in the plain HTML.
    fn beside_drawn(self) -> &'static str {
        if matches!(self, Self::Compact) { ".71875em + 1px" } else { "" }
    }

    /// How much smaller the value is in a narrow card.
    fn smaller(self) -> &'static str {
        match self {
            Self::Figure | Self::Wide | Self::Compact => ".43125em",
            Self::Wider | Self::Long => ".2875em",
            Self::Words | Self::Missing => ".3125em",
        }
    }

    /// How much larger the value is in a wide card.
    fn larger(self) -> &'static str {
        match self {
            Self::Figure | Self::Compact => ".43125em",
            Self::Wide | Self::Wider | Self::Long | Self::Words | Self::Missing => "",
        }
    }

    /// How much smaller the value is in a wide card, where columns are narrower.
    fn smaller_in_columns(self) -> &'static str {
        if matches!(self, Self::Wider) { ".2875em" } else { "" }
    }

    /// How much larger the value is than that where it leads.
    fn leading(self) -> &'static str {
        match self {
            Self::Figure | Self::Compact => "1.725em",
            Self::Wide => "1.58125em",
            Self::Wider => "1.29375em",
            Self::Long => ".8625em",
            Self::Words | Self::Missing => ".9375em",
        }
    }
}

/// The float, width and margins that position one of several stats.
fn place(index: usize, count: usize, direction: Direction) -> String {
    // 0.1px less than the exact share: otherwise rounding could wrap the last stat of a row.
    let half = format!("50% - {GAP}.1px");
    let [one_column, leading] = [WIDE, LEADING].map(|room| at(room, count));
    let gap = more_from(one_column, &format!("{GAP}px"));
    let (width, before, after) = if !has_leader(count) {
        let most = columns(count);
        let width = (3..=most).rev().fold(String::new(), |narrower, number| {
            let share = format!("100%/{number} - {GAP}.1px");
            let own = if narrower.is_empty() { share } else { format!("min({share},{narrower})") };
            let from = COLUMNS.get(number - 2).map_or(0, |room| at(*room, count));
            format!("max(({from}px - 100%)*9999,{own})")
        });
        let width = if width.is_empty() { half } else { format!("min({half},{width})") };
        (width, "0".to_owned(), gap)
    } else if index == 0 {
        // The leading stat. A negative margin cancels its width, so that the others float in a column beside
        // it.
        let width = format!("max({half},min(60% - 48px,(100% - {leading}px)*9999))");
        (width, "0".to_owned(), format!("min({gap},max(48px - 60%,({leading}px - .1px - 100%)*9999))"))
    } else {
        let width = format!("min({half},max(40% - {GAP}.1px,({leading}px - 100%)*9999))");
        (width, more_from(leading, "60%"), gap)
    };
    let (left, right) = if direction == Direction::Rtl { (after, before) } else { (before, after) };
    let width = format!("min(100%,max(({one_column}px - 100%)*9999,{width}))");
    format!("float:{};width:{width};margin:0 {right} 0 {left};", start(direction))
}

/// The CSS for `length` from a width of `room` px, and 0 below.
fn more_from(room: u32, length: &str) -> String {
    if length.is_empty() { String::new() } else { format!("clamp(0px,(100% - {room}px + .1px)*9999,{length})") }
}

/// The CSS for minus `length` from a width of `room` px, and 0 below.
fn less_from(room: u32, length: &str) -> String {
    if length.is_empty() { String::new() } else { format!("clamp(-{length},({room}px - .1px - 100%)*9999,0px)") }
}

/// The CSS for minus `length` below a width of `room` px, and 0 from there.
fn less_below(room: u32, length: &str) -> String {
    format!("clamp(-{length},(100% - {room}px + .1px)*9999,0px)")
}

/// The width in px of the list of stats when the card is `room` px wide. In columns, the list extends by a
/// gap.
fn at(room: u32, count: usize) -> u32 {
    if count == 1 || room < WIDE {
        room
    } else if room == WIDE {
        // The list jumps from the width without the gap to the width with it, so any threshold in between
        // works.
        WIDE + GAP / 2
    } else {
        room + GAP
    }
}

/// Whether the first of `count` stats leads, where there is room.
fn has_leader(count: usize) -> bool {
    (3..=5).contains(&count)
}

/// The largest number of columns for `count` stats.
fn columns(count: usize) -> usize {
    if has_leader(count) { 2 } else { count.min(COLUMNS.len() + 1) }
}

fn start(direction: Direction) -> &'static str {
    if direction == Direction::Rtl { "right" } else { "left" }
}
