//! The arguments of the command. Each subcommand has a file of its own.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod check;
mod excerpt;
mod fault;
mod input;
mod place;
mod position;
mod report;
mod review;
mod schema;

#[derive(Parser)]
#[command(name = "fact-card", version, about = "Checks the data of fact cards before they are published")]
struct Command {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    Check(check::Arguments),
    /// Print the JSON Schema of a card, for editors
    Schema,
}

/// Runs what the arguments of this process ask for.
pub(crate) fn run() -> ExitCode {
    match Command::parse().task {
        Task::Check(arguments) => check::run(&arguments),
        Task::Schema => schema::run(),
    }
}
