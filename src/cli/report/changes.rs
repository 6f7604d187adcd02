//! For people: what was mended in a file, a line for each change, and what was not.

use std::fmt::Write;

use super::text::harmless;
use crate::cli::checked::Fixes;
use crate::cli::fix::Change;
use crate::cli::lines::Location;

/// A change with its location, and why it is not made.
type Row<'a> = (Location, &'a Change, Option<String>);

/// The changes and, below them, those that were not made.
pub(super) fn list(name: &str, fixes: &Fixes, width: usize) -> String {
    let made = fixes.made.iter().map(|(location, change)| (*location, change, None));
    let refused = fixes.refused.iter();
    let refused = refused.map(|(location, refused)| (*location, &refused.change, Some(refused.error.to_string())));
    block("mended", name, &made.collect::<Vec<_>>(), width)
        + &block("not mended", name, &refused.collect::<Vec<_>>(), width)
}

/// `4:31  stats[0].value  "2.860.701" → 2860701`
fn block(heading: &str, name: &str, rows: &[Row<'_>], width: usize) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let place = |location: &Location| format!("{}:{}", location.line, location.column);
    let places = rows.iter().map(|(location, ..)| place(location).len()).max().unwrap_or_default();
    let paths = rows.iter().map(|(_, change, _)| change.path.chars().count()).max().unwrap_or_default();
    let mut text = format!("  {heading} {}\n", harmless(name));
    for (location, change, why) in rows {
        let shown = |words: &str| if words.is_empty() { "nothing".to_owned() } else { part(words, width / 3) };
        let before = shown(&change.before);
        let after = shown(change.after.as_deref().unwrap_or_default());
        let (place, path) = (place(location), harmless(&change.path));
        // Writing to a string does not fail.
        let _ = writeln!(text, "    {place:places$}  {path:paths$}  {before} → {after}");
        if let Some(why) = why {
            let _ = writeln!(text, "    {:places$}  with it, {}", "", harmless(why));
        }
    }
    text + "\n"
}

/// A part of a text in one line, cut to a width.
fn part(part: &str, width: usize) -> String {
    let words = harmless(&part.split_whitespace().collect::<Vec<_>>().join(" "));
    match words.char_indices().nth(width) {
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or_default()),
        None => words,
    }
}
