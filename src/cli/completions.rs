//! `fact-card completions`: what lets a shell complete the arguments of the command.

use std::process::ExitCode;

use clap::{Args, CommandFactory};
use clap_complete::{Shell, generate};

use super::Command;
use super::output::Output;

/// Print the completions of a shell
///
/// Where they belong depends on the shell. For bash on Debian:
/// `fact-card completions bash > ~/.local/share/bash-completion/completions/fact-card`
#[derive(Args)]
pub(crate) struct Arguments {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let mut script = Vec::new();
    generate(arguments.shell, &mut Command::command(), "fact-card", &mut script);
    let mut output = Output::new("the completions");
    output.write(&String::from_utf8_lossy(&script));
    output.flush();
    if output.has_failed() { ExitCode::from(2) } else { ExitCode::SUCCESS }
}
