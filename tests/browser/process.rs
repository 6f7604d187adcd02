//! Programs that the tests start: drivers, screens, servers. Each ends with all that it has started in its
//! turn, when it is dropped and when the tests end, however they end.
//!
//! A killed driver leaves its browser behind, and tests that are killed end nothing themselves. So each
//! program runs under a guard: this executable once more, in a process group that a terminal's Ctrl+C does
//! not reach. It ends the program once its standard input is closed, as that of a dead process is.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};

use process_wrap::tokio::{CommandWrap, ProcessGroup};
use tokio::io::AsyncReadExt;
use tokio::signal::unix::{SignalKind, signal};

/// What this executable is called with where it is to be a guard.
const GUARD: &str = "--guard";
/// The signal that asks a process to end (POSIX: `SIGTERM`).
const TERMINATE: i32 = 15;

/// A program to start.
pub(crate) struct Program {
    pub(crate) command: Command,
    /// Whether it is asked to end and not killed, for it cleans up after itself.
    pub(crate) tidies_up: bool,
    /// A folder that is removed after it.
    pub(crate) folder: Option<PathBuf>,
    /// Where what it says goes.
    pub(crate) says: Says,
}

/// Where what a program says goes.
pub(crate) enum Says {
    Nowhere,
    /// To whoever started it: its standard output, that is.
    ToUs,
    /// Into a file.
    Into(PathBuf),
}

/// A running program. Dropping it ends it.
pub(crate) struct Process(Child);

impl Program {
    pub(crate) fn new(command: Command) -> Self {
        Self { command, tidies_up: false, folder: None, says: Says::Nowhere }
    }

    pub(crate) fn start(self) -> io::Result<Process> {
        let folder = self.folder.unwrap_or_default();
        let mut guard = Command::new(env::current_exe()?);
        guard.arg(GUARD).arg(if self.tidies_up { "ask" } else { "kill" }).arg(folder);
        guard.arg(self.command.get_program()).args(self.command.get_args());
        for (name, value) in self.command.get_envs() {
            match value {
                Some(value) => guard.env(name, value),
                None => guard.env_remove(name),
            };
        }
        let (output, errors) = match self.says {
            Says::Nowhere => (Stdio::null(), Stdio::null()),
            Says::ToUs => (Stdio::piped(), Stdio::null()),
            Says::Into(file) => {
                let file = File::create(file)?;
                (file.try_clone()?.into(), file.into())
            }
        };
        guard.stdin(Stdio::piped()).stdout(output).stderr(errors).process_group(0).spawn().map(Process)
    }
}

impl Process {
    /// Whether it has not ended by itself.
    pub(crate) fn runs(&mut self) -> bool {
        matches!(self.0.try_wait(), Ok(None))
    }

    /// What it says, if that is for us.
    pub(crate) fn output(&mut self) -> io::Result<ChildStdout> {
        self.0.stdout.take().ok_or_else(|| io::Error::other("its output is not for us"))
    }

    /// Ends it with all that it has started.
    pub(crate) fn end(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.end();
    }
}

/// Where this executable was called as a guard: runs the program until that ends or nobody needs it any
/// longer, ends all that it has started, and does not return. To be called first, before any argument is
/// looked at.
pub(crate) fn guard() {
    let mut arguments = env::args_os().skip(1);
    if arguments.next().is_some_and(|first| first == GUARD) {
        let ended = guard_with(arguments);
        // Not by returning: that would wait for our input.
        std::process::exit(i32::from(ended.is_err()));
    }
}

fn guard_with(mut arguments: impl Iterator<Item = OsString>) -> io::Result<()> {
    let asks = arguments.next().is_some_and(|end| end == "ask");
    let folder = PathBuf::from(arguments.next().unwrap_or_default());
    let program = arguments.next().unwrap_or_default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let ended = runtime.block_on(run(program, arguments.collect(), asks));
    // Nothing writes there any more.
    if !folder.as_os_str().is_empty() {
        let _ = fs::remove_dir_all(folder);
    }
    runtime.shutdown_background();
    ended
}

async fn run(program: OsString, arguments: Vec<OsString>, asks: bool) -> io::Result<()> {
    // Who ends the tests by their name means us too. We end a moment later, with the program.
    let _ignored = [SignalKind::hangup(), SignalKind::interrupt(), SignalKind::terminate()].map(signal);
    let mut command = CommandWrap::with_new(program, |command| {
        command.args(arguments).stdin(Stdio::null());
    });
    let mut program = command.wrap(ProcessGroup::leader()).spawn()?;
    let mut input = Vec::new();
    let mut needed = tokio::io::stdin();
    tokio::select! {
        _ = program.inner_mut().wait() => {}
        _ = needed.read_to_end(&mut input) => if asks {
            program.signal(TERMINATE)?;
            program.inner_mut().wait().await?;
        }
    }
    // With all that is left of its group.
    let _ = program.start_kill();
    program.wait().await.map(drop)
}
