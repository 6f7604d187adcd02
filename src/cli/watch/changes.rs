//! When the files of the folder change: what the system tells, gathered to one signal for what an editor does
//! in one go.

use std::fs;
use std::path::{self, Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::cli::failure::Failure;

/// An editor that saves a file does so in several steps. They are over once nothing has happened for so long,
const QUIET: Duration = Duration::from_millis(50);
/// and at the latest after so long.
const LONGEST: Duration = Duration::from_millis(500);

/// The changes of a folder, and of an article or of a folder of articles.
pub(super) struct Changes {
    watcher: RecommendedWatcher,
    receiver: Receiver<notify::Result<Event>>,
    folder: PathBuf,
    article: Option<PathBuf>,
}

/// What has changed.
#[derive(Default)]
pub(super) struct Change {
    /// The article, perhaps beside others.
    pub(super) is_of_article: bool,
    is_of_files: bool,
    /// The folder itself: it is gone, or another one has taken its place.
    is_of_folder: bool,
}

impl Changes {
    /// Begins to watch.
    pub(super) fn of(folder: &Path, article: Option<&Path>) -> Result<Self, Failure> {
        let (sender, receiver) = channel();
        let handler = move |event: notify::Result<Event>| {
            // The files are read after each change, which is no change.
            if !event.as_ref().is_ok_and(is_reading) {
                // Nobody listens any more when the command ends.
                let _ = sender.send(event);
            }
        };
        let watcher = notify::recommended_watcher(handler).map_err(|error| failure(&error))?;
        let mut changes = Self { watcher, receiver, folder: place(folder), article: article.map(place) };
        changes.watch_folder().map_err(|error| failure(&error))?;
        if let Some(articles) =
            changes.article.clone().filter(|path| path.is_dir() && !path.starts_with(&changes.folder))
        {
            changes.watcher.watch(&articles, RecursiveMode::Recursive).map_err(|error| failure(&error))?;
        }
        // The folder can come back after it has gone. Editors replace a file by another of the same name.
        for path in [Some(&changes.folder), changes.article.as_ref()].into_iter().flatten() {
            if let Some(parent) = path.parent() {
                changes.watcher.watch(parent, RecursiveMode::NonRecursive).map_err(|error| failure(&error))?;
            }
        }
        Ok(changes)
    }

    /// Waits for the next change. An error does not end the watch.
    pub(super) fn next(&mut self) -> Result<Change, Failure> {
        let mut change = Change::default();
        while !change.is_any() {
            match self.receiver.recv() {
                Ok(event) => self.add(event, &mut change)?,
                // The watcher has the other end.
                Err(_) => return Ok(change),
            }
        }
        let last = Instant::now() + LONGEST;
        loop {
            let rest = last.saturating_duration_since(Instant::now());
            match self.receiver.recv_timeout(QUIET.min(rest)) {
                Ok(event) if !rest.is_zero() => self.add(event, &mut change)?,
                Ok(_) | Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
            }
        }
        if change.is_of_folder {
            // What is not there any more cannot be left either.
            let _ = self.watcher.unwatch(&self.folder);
            if self.folder.is_dir() {
                self.watch_folder().map_err(|error| failure(&error))?;
            }
        }
        Ok(change)
    }

    fn watch_folder(&mut self) -> notify::Result<()> {
        self.watcher.watch(&self.folder, RecursiveMode::Recursive)
    }

    fn add(&self, event: notify::Result<Event>, change: &mut Change) -> Result<(), Failure> {
        let event = event.map_err(|error| failure(&error))?;
        // The system has lost count.
        if event.need_rescan() {
            *change = Change { is_of_article: true, is_of_files: true, is_of_folder: true };
        }
        for path in &event.paths {
            change.is_of_folder |= *path == self.folder;
            change.is_of_files |= path.starts_with(&self.folder);
            change.is_of_article |= self.article.as_ref().is_some_and(|article| is_of_article(path, article));
        }
        Ok(())
    }
}

impl Change {
    fn is_any(&self) -> bool {
        self.is_of_article || self.is_of_files
    }
}

/// Whether a path is that of the article, or of one in a folder of articles. Cards may be there too.
fn is_of_article(path: &Path, article: &Path) -> bool {
    let is_card = || path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    path == article || (path.starts_with(article) && !is_card())
}

/// Whether somebody has only read a file.
fn is_reading(event: &Event) -> bool {
    matches!(event.kind, EventKind::Access(access) if access != AccessKind::Close(AccessMode::Write))
}

/// The path by which the system names a file or a folder, which may be a link.
fn place(path: &Path) -> PathBuf {
    let absolute = path::absolute(path).unwrap_or_else(|_| path.to_owned());
    match (absolute.parent().map(fs::canonicalize), absolute.file_name()) {
        (Some(Ok(parent)), Some(name)) => parent.join(name),
        _ => fs::canonicalize(path).unwrap_or(absolute),
    }
}

fn failure(error: &notify::Error) -> Failure {
    match &error.kind {
        ErrorKind::MaxFilesWatch => Failure::new(
            "the system watches no more folders than it does now",
            "Name a folder with fewer folders in it, or raise the limit fs.inotify.max_user_watches.",
        ),
        _ => Failure::new(format!("its changes cannot be watched: {error}"), "Name a folder on this computer's disk."),
    }
}
