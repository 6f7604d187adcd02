//! The arguments of the command. Each subcommand has its own file.

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

mod article;
mod articles;
mod artifact;
mod check;
mod checked;
mod completions;
mod diagnostic;
mod draft;
mod embed;
mod excerpt;
mod failure;
mod file;
mod fix;
mod grounding;
#[cfg(feature = "image")]
mod image;
mod input;
mod language;
mod lines;
mod locator;
mod man;
mod output;
mod output_paths;
mod progress;
mod render;
mod report;
mod schema;
mod strict_json;
mod summary;
mod syntax_error;
mod theme;
#[cfg(feature = "watch")]
mod watch;

#[derive(Parser)]
#[command(
    name = "fact-card",
    version,
    about = "Checks the data of fact cards, and renders the cards to pages and pictures"
)]
struct Command {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    Check(check::Arguments),
    #[cfg(feature = "image")]
    Image(image::Arguments),
    Draft(draft::Arguments),
    Embed(embed::Arguments),
    Render(render::Arguments),
    #[cfg(feature = "watch")]
    Watch(watch::Arguments),
    /// Print the JSON Schema of a card, for editors
    Schema,
    Completions(completions::Arguments),
    Man(man::Arguments),
}

/// Runs the command with the arguments of this process.
pub(crate) fn run() -> ExitCode {
    let result = match Command::parse().task {
        Task::Check(arguments) => check::run(&arguments),
        #[cfg(feature = "image")]
        Task::Image(arguments) => image::run(&arguments),
        Task::Draft(arguments) => Ok(draft::run(&arguments)),
        Task::Embed(arguments) => embed::run(&arguments),
        Task::Render(arguments) => render::run(&arguments),
        #[cfg(feature = "watch")]
        Task::Watch(arguments) => Ok(watch::run(&arguments)),
        Task::Schema => Ok(schema::run()),
        Task::Completions(arguments) => Ok(completions::run(&arguments)),
        Task::Man(arguments) => man::run(&arguments),
    };
    // Some combinations of arguments are wrong only together. clap prints those errors as it prints its own.
    result.unwrap_or_else(|error| error.format(&mut Command::command()).exit())
}
