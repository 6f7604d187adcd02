//! The progress of a command with many files.

use indicatif::{ProgressBar, ProgressStyle};

/// A command processes this many files in parallel, then prints their results in the order of the arguments.
pub(crate) const BATCH: usize = 256;
/// A terminal shows a progress bar from this many files on.
const MANY: usize = 1000;

/// A progress bar, hidden for a few files.
pub(crate) fn bar(length: usize) -> ProgressBar {
    if length < MANY {
        return ProgressBar::hidden();
    }
    // indicatif draws nothing if the error output is not a terminal.
    let bar = ProgressBar::new(u64::try_from(length).unwrap_or(u64::MAX));
    match ProgressStyle::with_template("{wide_bar} {pos} of {len} files") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
