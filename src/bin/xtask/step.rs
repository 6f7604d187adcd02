//! Progress of long steps: a spinner on a terminal, a line in a log, and the output of commands that fail.

use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use indicatif::{ProgressBar, ProgressStyle};

/// Runs `work` with `message` shown for as long as it takes.
pub(crate) fn step<T>(message: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let spinner = ProgressBar::new_spinner().with_message(message.to_owned());
    if spinner.is_hidden() {
        eprintln!("{message}…");
    } else {
        spinner.set_style(ProgressStyle::with_template("{spinner} {msg} ({elapsed})")?);
        spinner.enable_steady_tick(Duration::from_millis(100));
    }
    let result = work();
    spinner.finish_and_clear();
    result
}

/// Runs a command to its end, quietly; where it fails, the error has all that it printed.
pub(crate) fn quietly(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().with_context(|| format!("cannot run {name}"))?;
    let printed = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        bail!("{name} failed ({}):\n{printed}{}", output.status, String::from_utf8_lossy(&output.stderr));
    }
    Ok(printed.into_owned())
}
