//! How far a command is with many files, and how many there are of things.

use indicatif::{ProgressBar, ProgressStyle};

/// So many files are read before what came of them is said, in the order in which they were named.
pub(crate) const BATCH: usize = 256;
/// From so many files on, a terminal shows how far it is.
const MANY: usize = 1000;

/// A bar on a terminal, where it will take a while.
pub(crate) fn bar(length: usize) -> ProgressBar {
    if length < MANY {
        return ProgressBar::hidden();
    }
    // Nothing is drawn where the error output is no terminal.
    let bar = ProgressBar::new(u64::try_from(length).unwrap_or(u64::MAX));
    match ProgressStyle::with_template("{wide_bar} {pos} of {len} files") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// `1 finding`, `2 findings`.
pub(crate) fn counted(count: usize, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}
