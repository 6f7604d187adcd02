//! `fact-card man`: the manual pages of the command.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Error};

use super::Command;

/// Write the manual pages of the command into a folder
///
/// `fact-card man ~/.local/share/man/man1`, then `man fact-card` or `man fact-card-check`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The folder. It is made where there is none
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let folder = &arguments.folder;
    let pages = || clap_mangen::generate_to(Command::command(), folder);
    std::fs::create_dir_all(folder).and_then(|()| pages()).map_err(|error| {
        Error::raw(ErrorKind::Io, format!("cannot write the pages into {}: {error}", folder.display()))
    })?;
    Ok(ExitCode::SUCCESS)
}
