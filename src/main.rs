//! `fact-card`: the editor's command, which says what is wrong with a card before it is published.

use std::process::ExitCode;

mod cli;

fn main() -> ExitCode {
    cli::run()
}
