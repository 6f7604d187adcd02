//! The tables of the reference pages.

mod element;
mod format;
mod markdown;

use std::error::Error;
use std::fmt;

/// A function that writes a table.
type Writer = fn() -> String;

/// All tables by name.
const TABLES: [(&str, Writer); 22] = [
    ("kinds", format::kinds),
    ("dates", format::dates),
    ("card", format::card),
    ("stat", format::stat),
    ("unit", format::unit),
    ("forms", format::forms),
    ("share-and-target", format::share_and_target),
    ("range", format::range),
    ("margin", format::margin),
    ("change", format::change),
    ("comparison", format::comparison),
    ("rank", format::rank),
    ("earlier-rank", format::earlier_rank),
    ("point", format::point),
    ("source", format::source),
    ("labels", format::labels),
    ("attributes", element::attributes),
    ("members", element::members),
    ("events", element::events),
    ("errors", element::errors),
    ("custom-properties", element::custom_properties),
    ("parts", element::parts),
];

const START: &str = "<!-- generated: ";
const START_END: &str = " -->";
const END: &str = "<!-- end -->";

/// Why a page can't be filled in.
#[derive(Debug, PartialEq)]
pub enum PageError {
    /// There is no table of this name.
    Unknown(String),
    /// A table has a start marker but no end marker.
    NoEnd(String),
}

impl fmt::Display for PageError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(name) => {
                write!(formatter, "there is no table \"{name}\". There are {}", TABLES.map(|(name, _)| name).join(", "))
            }
            Self::NoEnd(name) => write!(formatter, "the table \"{name}\" does not end with {END}"),
        }
    }
}

impl Error for PageError {}

/// A page of Markdown with its tables replaced by the current ones. A table is between `<!-- generated: NAME
/// -->` and `<!-- end -->`, with a name such as `card` or `share-and-target`. The rest of the page stays the
/// same.
///
/// # Errors
/// If a table is unknown or has no end marker.
pub fn fill(page: &str) -> Result<String, PageError> {
    let mut pieces = page.split(START);
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once(START_END).unwrap_or((piece.lines().next().unwrap_or_default(), ""));
        let (_, after) = rest.split_once(END).ok_or_else(|| PageError::NoEnd(name.to_owned()))?;
        let (_, table) =
            TABLES.iter().find(|(known, _)| *known == name).ok_or_else(|| PageError::Unknown(name.to_owned()))?;
        filled.extend([START, name, START_END, "\n\n", &table(), "\n", END, after]);
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_between_the_markers_is_replaced() {
        let page = "# A\n<!-- generated: margin -->\nold\n<!-- end -->\nmiddle\n<!-- generated: source --><!-- end -->\nlast\n";
        let filled = fill(page).unwrap();
        assert!(filled.starts_with(
            "# A\n<!-- generated: margin -->\n\n| key | type | meaning | examples |\n|---|---|---|---|\n"
        ));
        assert!(filled.contains("| `value` | figure, required | The margin of error: 2.5 for ±2.5. Unit: "));
        assert!(filled.contains("|\n\n<!-- end -->\nmiddle\n<!-- generated: source -->\n\n| key |"));
        assert!(filled.ends_with("|\n\n<!-- end -->\nlast\n"));
        assert!(!filled.contains("old"));
        assert_eq!(fill(&filled).unwrap(), filled);
    }

    #[test]
    fn a_page_that_cannot_be_filled_says_why() {
        let unknown = fill("<!-- generated: margins --><!-- end -->").unwrap_err();
        assert_eq!(unknown, PageError::Unknown("margins".to_owned()));
        assert!(unknown.to_string().starts_with("there is no table \"margins\". There are kinds, dates, card, stat, "));
        let open = fill("<!-- generated: margin -->\n").unwrap_err();
        assert_eq!(open.to_string(), "the table \"margin\" does not end with <!-- end -->");
    }

    #[test]
    fn every_row_of_a_table_has_as_many_cells() {
        for (name, table) in TABLES {
            let table = table();
            let rows = table.lines().filter(|line| line.starts_with('|'));
            let cells: Vec<_> = rows.map(|row| row.replace("\\|", "").matches('|').count()).collect();
            assert!(cells.len() > 2 && cells.iter().all(|count| *count == cells[0]), "{name}: {cells:?}");
        }
    }
}
