//! The project's own chores: `cargo xtask serve`, `build`, `size`, `bench`, `cldr`, `generate`, `lint`,
//! `package`, `score` and `test-setup`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod bench;
mod build;
mod builder;
mod bundle;
mod cldr;
mod compress;
mod debian;
mod docs;
mod files;
mod generate;
mod glue;
mod imports;
mod json;
mod manifest;
mod module;
mod nowasm;
mod package;
mod paths;
mod score;
mod serve;
mod size;
mod stamp;
mod step;
mod test_setup;
mod text;
mod toolchain;
mod web_tools;
mod wordpress;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "The chores of the fact-card project")]
struct Chores {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Build what is stale, then show the demo article on 127.0.0.1
    Serve {
        /// The port to listen on; 0 takes any that is free
        #[arg(long, default_value_t = 8000)]
        port: u16,
    },
    /// Build the bundle into www/dist/
    Build,
    /// Say what each file of the bundle weighs and what the wasm's bytes are spent on; fails above the budget
    Size {
        /// List the functions too
        #[arg(long)]
        detail: bool,
    },
    /// Measure the card against what a newsroom would use instead, and write www/bench/results.md
    Bench {
        /// How often each is measured
        #[arg(long, default_value_t = 9)]
        rounds: u32,
    },
    /// Write src/format/cldr.rs anew: how locales write numbers and dates
    Cldr,
    /// Write the JSON Schema, the TypeScript types, the element's manifest and the tables of www/site/docs/
    /// anew
    Generate,
    /// Run clippy on the code that reaches the browser
    Lint,
    /// Write everything that a release consists of
    Package {
        /// The folder to write into, in place of what is there
        #[arg(long, value_name = "FOLDER", default_value_os_t = paths::packages())]
        into: std::path::PathBuf,
        /// Build it once more at another path, and fail where a hash differs
        #[arg(long)]
        twice: bool,
    },
    /// Say how well figures are found in test material: JSON lines of sentences with their numbers
    Score {
        /// The folder with the files
        folder: std::path::PathBuf,
        /// Show every miss
        #[arg(long)]
        misses: bool,
    },
    /// Set up what the tests need: the bundle, browsers and their drivers, a WordPress, and TypeScript with
    /// the vocabulary of schema.org
    TestSetup {
        /// Only for these
        needs: Vec<test_setup::Need>,
    },
}

fn main() -> ExitCode {
    let result = match Chores::parse().chore {
        Chore::Serve { port } => serve::run(port),
        Chore::Build => build::run(),
        Chore::Size { detail } => size::run(detail),
        Chore::Bench { rounds } => bench::run(rounds),
        Chore::Cldr => cldr::run(),
        Chore::Generate => generate::run(),
        Chore::Package { into, twice } => package::run(&into, twice),
        Chore::Score { folder, misses } => score::run(&folder, misses),
        Chore::Lint => toolchain::lint(),
        Chore::TestSetup { needs } => test_setup::run(&needs),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
