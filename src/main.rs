//! `fact-card`: the editor's command, which checks cards and renders them.

use std::process::ExitCode;

mod cli;

fn main() -> ExitCode {
    cli::run()
}
