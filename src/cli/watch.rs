//! `fact-card watch`: checks the cards of a folder whenever a file changes, and shows them on a page.

mod cards;
mod changes;
mod folder;
mod page;
mod server;

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::{io, thread};

use clap::Args;
use supports_color::Stream;
use tokio::sync::watch;

use super::checked::Checked;
use super::failure::Failure;
use super::output::{Output, message};
use super::report::{Format, Report};
use cards::{Cards, Update};
use changes::Changes;
use page::State;

/// The summary at the start names at most this many files that are left out. The page names all.
const MAX_NAMED: usize = 10;

/// Check the cards of a folder whenever a file changes, and show them on a page
///
/// The terminal shows the findings as `fact-card check` does, and the address of the page. The page has each
/// card beside its findings and follows every change. It is for this computer only. Ctrl+C stops the command.
///
/// Exit status: 0 once it is stopped, 2 if it cannot start.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The folder of the cards: its JSON files and those of the folders in it
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,

    /// The article of the cards, or a folder with one for each, as `fact-card check --article` takes it. It
    /// is watched too
    #[arg(long, value_name = "PATH")]
    article: Option<PathBuf>,

    /// The port of the page on 127.0.0.1. With 0, any that is free
    #[arg(long, default_value_t = 8000)]
    port: u16,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match watch(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err((name, failure)) => {
            let report = Report::new(Format::Text, false, Stream::Stderr);
            let text = report.file(&Checked::failed(name, String::new(), failure));
            message(text.trim_end_matches('\n'));
            ExitCode::from(2)
        }
    }
}

/// Watches until Ctrl+C. An error is about what it names: the folder, the article or the port.
fn watch(arguments: &Arguments) -> Result<(), (String, Failure)> {
    let Arguments { folder, article, port } = arguments;
    let of_folder = |failure| (folder.display().to_string(), failure);
    folder::expect(folder).map_err(of_folder)?;
    if let Some(article) = article.as_ref().filter(|article| !article.exists()) {
        let remedy = "Name the file of the article, or the folder with an article for each card.";
        let failure = Failure::new("there is no such file", remedy);
        return Err((article.display().to_string(), failure));
    }
    let of_port = |error: io::Error| (format!("port {port}"), refused(*port, &error));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).map_err(of_port)?;
    let address = listener.local_addr().map_err(of_port)?;
    // What changes while the files are read is not missed.
    let changes = Changes::of(folder, article.as_deref()).map_err(of_folder)?;
    let mut desk = Desk::new(folder, article.as_deref());
    desk.start();
    let (sender, receiver) = watch::channel(desk.state());
    message(&format!("The cards are on http://{address}/ (Ctrl+C stops this)"));
    // It ends with the process.
    thread::spawn(move || desk.follow(changes, &sender));
    server::serve(listener, receiver).map_err(of_port)
}

/// Why a port cannot be used.
fn refused(port: u16, error: &io::Error) -> Failure {
    let other = port.checked_add(1).unwrap_or(8000);
    let remedy = format!("Choose another, such as --port {other}, or any that is free with --port 0.");
    match error.kind() {
        io::ErrorKind::AddrInUse => Failure::new("another program uses it", remedy),
        io::ErrorKind::PermissionDenied => Failure::new("you are not allowed to use it", remedy),
        _ => Failure::new(format!("it cannot be used: {error}"), remedy),
    }
}

/// What the terminal shows of the cards.
struct Desk {
    folder: PathBuf,
    cards: Cards,
    report: Report,
    output: Output,
}

impl Desk {
    fn new(folder: &Path, article: Option<&Path>) -> Self {
        Self {
            folder: folder.to_owned(),
            cards: Cards::new(folder, article),
            report: Report::new(Format::Text, false, Stream::Stdout),
            output: Output::new("the report"),
        }
    }

    /// What the page shows now.
    fn state(&self) -> Arc<State> {
        Arc::new(State::of(&self.folder, &self.cards))
    }

    /// Reads all files, and prints their findings.
    fn start(&mut self) {
        let mut left_out = 0;
        for update in self.cards.update(true, &self.report) {
            if matches!(update, Update::LeftOut { .. }) {
                left_out += 1;
                if left_out > MAX_NAMED {
                    continue;
                }
            }
            // A summary of each would be long.
            self.print(update);
        }
        self.output.flush();
        message(&self.cards.summary());
    }

    /// Reads the files anew after every change, prints what is new in them, and tells the page.
    fn follow(&mut self, mut changes: Changes, sender: &watch::Sender<Arc<State>>) {
        loop {
            let change = match changes.next() {
                Ok(change) => change,
                Err(failure) => {
                    self.fail(failure);
                    continue;
                }
            };
            let updates = self.cards.update(change.is_of_article, &self.report);
            if updates.is_empty() {
                continue;
            }
            for update in updates {
                if let Some(summary) = self.print(update) {
                    self.output.flush();
                    message(&summary);
                }
            }
            message(&self.cards.summary());
            sender.send_replace(self.state());
        }
    }

    /// Prints what is new. Returns the summary of what was checked.
    fn print(&mut self, update: Update) -> Option<String> {
        match update {
            Update::Checked { summary, report } => {
                self.output.write(&report);
                return Some(summary);
            }
            Update::LeftOut { name, why } => message(&format!("{name}: left out, {why}")),
            Update::Gone(name) => message(&format!("{name}: gone")),
            Update::Failed(failure) => self.fail(failure),
        }
        None
    }

    /// Prints what is wrong with the folder.
    fn fail(&mut self, failure: Failure) {
        let name = self.folder.display().to_string();
        self.output.write(&self.report.file(&Checked::failed(name, String::new(), failure)));
        self.output.flush();
    }
}
