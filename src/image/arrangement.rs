//! How the stats of a picture are arranged, and how large: of all arrangements, the one with the largest
//! type.
//!
//! A layout crate such as taffy was considered. It places boxes of given sizes. Here the size of the type is
//! unknown and is searched over several arrangements and levels of detail. Placing the boxes is the smaller
//! part, and each try would first build a tree of nodes.

use std::ops::Range;

use super::Shape;
use super::cell::{Cell, Flow, Level, Sizes};
use super::paint::{Frame, RULE};
use super::paragraph::Typesetter;
use super::placed::Placed;

/// One way to arrange the stats of a picture.
struct Arrangement {
    groups: Vec<Group>,
    /// A preference: the scale is multiplied by it when arrangements are compared.
    weight: f32,
}

/// Rows below one another.
struct Group {
    /// The distance from the side where reading begins.
    start: f32,
    width: f32,
    rows: Vec<Row>,
}

/// Stats beside one another.
struct Row {
    cells: Range<usize>,
    columns: u16,
    is_lead: bool,
}

/// The layout of a group.
struct Laid {
    rows: Vec<LaidRow>,
    /// Whether its figures had to be clearly smaller than their scale allows.
    is_tight: bool,
}

struct LaidRow {
    flows: Vec<Flow>,
    sizes: Sizes,
    /// The height of its highest label.
    label: f32,
    /// The height of the part below the labels.
    rest: f32,
    column: f32,
    /// The padding above and below its stats.
    padding: f32,
}

/// The arrangement, level of detail and scale of the stats in a picture.
pub(super) struct Choice {
    arrangement: Arrangement,
    level: Level,
    scale: f32,
}

/// What to arrange.
#[derive(Clone, Copy)]
pub(super) enum Stats {
    /// All stats. The first may lead.
    All { is_led: bool },
    /// The first stats, then the number of those left out.
    Part,
    /// One stat, with its trend in a cell of its own.
    One,
}

/// Limits for an arrangement.
#[derive(Clone, Copy)]
struct Bounds {
    level: Level,
    /// The smallest scale.
    least: f32,
    /// Whether figures may be clearly smaller than the scale allows.
    may_shrink: bool,
    /// Whether text may end with an ellipsis.
    may_cut: bool,
}

/// The gap between columns.
pub(super) const GUTTER: f32 = 52.0;
/// The largest scale of stats, and the step of the search.
const LARGEST: f32 = 2.1;
const STEP: f32 = 0.03;
/// The most space above labels.
const ABOVE: f32 = 60.0;

impl Choice {
    /// As much of each stat as fits into one of the rooms and, of all arrangements for that, the one with the
    /// largest weighted scale. Returned with the index of the room.
    pub(super) fn of(cells: &mut [Cell], stats: Stats, shape: Shape, rooms: &[Frame]) -> Option<(usize, Self)> {
        for (may_shrink, may_cut) in [(false, false), (true, false), (true, true)] {
            for (level, least) in Level::ALL {
                let bounds = Bounds { level, least, may_shrink, may_cut };
                for (number, room) in rooms.iter().enumerate() {
                    if let Some(choice) = Self::best(cells, stats, shape, *room, bounds) {
                        return Some((number, choice));
                    }
                }
            }
        }
        None
    }

    /// The arrangement with the largest weighted scale.
    fn best(cells: &mut [Cell], stats: Stats, shape: Shape, room: Frame, bounds: Bounds) -> Option<Self> {
        let mut best: Option<Self> = None;
        for arrangement in arrangements(cells.len(), stats, room.width, shape) {
            let Some(scale) = arrangement.scale(cells, room, bounds) else { continue };
            let worth = |choice: &Self| choice.scale * choice.arrangement.weight;
            let choice = Self { arrangement, level: bounds.level, scale };
            if best.as_ref().is_none_or(|best| worth(&choice) > worth(best)) {
                best = Some(choice);
            }
        }
        best
    }

    /// Draws the stats.
    pub(super) fn draw(&self, cells: &mut [Cell], room: Frame, typesetter: &mut Typesetter, placed: &mut Vec<Placed>) {
        let laid = self.arrangement.groups.iter().map(|group| {
            let mut laid = group.lay(cells, self.scale, self.level);
            laid.fill(group, cells, self.level, room.height);
            laid
        });
        let laid: Vec<Laid> = laid.collect();
        // Stats beside one another start at the same height.
        let spares = laid.iter().map(|laid| (room.height - laid.height()) / laid.count());
        let above = spares.map(|spare| spare * 0.4).fold(ABOVE, f32::min);
        for (group, laid) in self.arrangement.groups.iter().zip(&laid) {
            let spare = (room.height - laid.height()) / laid.count();
            let mut y = room.y;
            for (row, laid) in group.rows.iter().zip(&laid.rows) {
                let mut start = group.start;
                for (cell, flow) in cells.get_mut(row.cells.clone()).unwrap_or_default().iter_mut().zip(&laid.flows) {
                    let width = laid.column;
                    let side = Frame { x: room.x + start, width: room.width - 2.0 * start, ..room };
                    let x = typesetter.start(side, width);
                    placed.push(Placed::rule(Frame { x, y, width, height: RULE }));
                    let top = y + RULE + laid.padding + above;
                    let frame = Frame { x, y: top, width, height: laid.label + laid.rest };
                    cell.draw(flow, frame, laid.label, typesetter, placed);
                    start += width + GUTTER;
                }
                y += laid.height() + spare;
            }
        }
    }
}

/// The possible arrangements of `count` cells.
fn arrangements(count: usize, stats: Stats, width: f32, shape: Shape) -> Vec<Arrangement> {
    let rows = |cells: Range<usize>, columns: u16| {
        let step = usize::from(columns);
        let end = cells.end;
        cells.step_by(step).map(move |start| Row { cells: start..(start + step).min(end), columns, is_lead: false })
    };
    let lead = |count: u16| Row { cells: 0..usize::from(count), columns: count, is_lead: true };
    let whole = |rows: Vec<Row>| vec![Group { start: 0.0, width, rows }];
    if count == 1 {
        return vec![Arrangement { groups: whole(vec![lead(1)]), weight: 1.0 }];
    }
    if matches!(stats, Stats::One) {
        return vec![Arrangement { groups: whole(vec![lead(2)]), weight: 1.0 }];
    }
    let most = match shape {
        Shape::Wide => 4,
        Shape::Square => 3,
    };
    let grid = |columns: u16| {
        // A single stat in the last row looks like a mistake, and a long column like a list.
        let weight = match count % usize::from(columns) {
            0 if columns > 1 || count <= 3 => 1.0,
            0 => 0.7,
            1 => 0.8,
            _ => 0.95,
        };
        Arrangement { groups: whole(rows(0..count, columns).collect()), weight }
    };
    // The number of stats left out is last, so its row must be full.
    let fits = |columns: &u16| {
        usize::from(*columns) <= count
            && (matches!(stats, Stats::All { .. }) || count.is_multiple_of(usize::from(*columns)))
    };
    let mut all: Vec<Arrangement> = (1..=most).filter(fits).map(grid).collect();
    if matches!(stats, Stats::All { is_led: true }) {
        let groups = match shape {
            Shape::Wide => {
                let (part, columns) = if count == 5 { (0.38, 2) } else { (0.57, 1) };
                let first = (width - GUTTER) * part;
                let others = width - GUTTER - first;
                vec![
                    Group { start: 0.0, width: first, rows: vec![lead(1)] },
                    Group { start: first + GUTTER, width: others, rows: rows(1..count, columns).collect() },
                ]
            }
            Shape::Square => {
                let columns = if count == 4 { 3 } else { 2 };
                whole([lead(1)].into_iter().chain(rows(1..count, columns)).collect())
            }
        };
        all.push(Arrangement { groups, weight: 1.4 });
    }
    all
}

impl Arrangement {
    /// The largest scale that fits, if it is at least `bounds.least`.
    fn scale(&self, cells: &mut [Cell], room: Frame, bounds: Bounds) -> Option<f32> {
        let mut fits = |scale| {
            self.groups.iter().all(|group| {
                let laid = group.lay(cells, scale, bounds.level);
                laid.height() <= room.height
                    && (bounds.may_shrink || !laid.is_tight)
                    && (bounds.may_cut || !laid.is_cut())
            })
        };
        if !fits(bounds.least) {
            return None;
        }
        // A larger scale would cut off more.
        let mut scale = if bounds.may_cut { bounds.least } else { LARGEST };
        // A larger scale may fit where a smaller one does not, because lines break elsewhere.
        while scale > bounds.least {
            if fits(scale) {
                return Some(scale);
            }
            scale -= STEP;
        }
        Some(bounds.least)
    }
}

impl Group {
    fn lay(&self, cells: &mut [Cell], scale: f32, level: Level) -> Laid {
        let column = |row: &Row| {
            let columns = f32::from(row.columns);
            (self.width - GUTTER * (columns - 1.0)) / columns
        };
        // Figures in a group have one size, unless one is much longer.
        let ordinary = Sizes::of(scale, false);
        let mut common = ordinary.value;
        for row in self.rows.iter().filter(|row| !row.is_lead) {
            for cell in cells.get(row.cells.clone()).unwrap_or_default() {
                common = common.min(cell.value_size(column(row), ordinary.value));
            }
        }
        let is_tight = common < ordinary.value * 0.85;
        let common = common.max(ordinary.value * 0.7);
        let lay = |row: &Row| {
            let sizes = if row.is_lead { Sizes::of(scale, true) } else { ordinary.with_figures(common) };
            let column = column(row);
            let cells = cells.get_mut(row.cells.clone()).unwrap_or_default();
            let flows: Vec<Flow> = cells.iter_mut().map(|cell| cell.flow(column, &sizes, level)).collect();
            LaidRow {
                label: flows.iter().map(|flow| flow.label).fold(0.0, f32::max),
                rest: flows.iter().map(|flow| flow.rest).fold(0.0, f32::max),
                flows,
                sizes,
                column,
                padding: (16.0 * scale).clamp(10.0, 18.0),
            }
        };
        Laid { rows: self.rows.iter().map(lay).collect(), is_tight }
    }
}

impl Laid {
    /// The number of rows.
    fn count(&self) -> f32 {
        u16::try_from(self.rows.len()).map_or(1.0, f32::from)
    }

    fn height(&self) -> f32 {
        self.rows.iter().map(LaidRow::height).sum()
    }

    /// Shows more of single stats, where there is space that nothing else takes: beside a higher one, or
    /// below all of a group.
    fn fill(&mut self, group: &Group, cells: &mut [Cell], level: Level, height: f32) {
        let spare = ((height - self.height()) / self.count()).max(0.0);
        for (row, laid) in group.rows.iter().zip(&mut self.rows) {
            let room = laid.rest + spare;
            let cells = cells.get_mut(row.cells.clone()).unwrap_or_default();
            for (cell, flow) in cells.iter_mut().zip(&mut laid.flows) {
                let richer = Level::ALL.into_iter().map(|(richer, _)| richer).take_while(|richer| *richer < level);
                let mut richer = richer.map(|richer| cell.flow(laid.column, &laid.sizes, richer));
                if let Some(richer) = richer.find(|richer| richer.rest <= room && !richer.is_cut) {
                    laid.rest = laid.rest.max(richer.rest);
                    *flow = richer;
                }
            }
        }
    }

    fn is_cut(&self) -> bool {
        self.rows.iter().any(|row| row.flows.iter().any(|flow| flow.is_cut))
    }
}

impl LaidRow {
    fn height(&self) -> f32 {
        RULE + self.label + self.rest + 2.0 * self.padding
    }
}
