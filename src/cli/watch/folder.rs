//! The files of the watched folder: which of them are read, and which are left out.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use serde_json::Value;
use walkdir::{DirEntry, WalkDir};

use crate::cli::failure::Failure;
use crate::cli::input::Input;

/// With more files and folders than this in it, the folder is not that of a desk's cards.
const MAX_ENTRIES: usize = 20_000;
/// So many JSON files are read at most.
const MAX_FILES: usize = 1000;

/// A JSON file of the folder.
pub(super) enum Found {
    /// To be read.
    File(Input),
    /// Not to be read: its name, and why.
    LeftOut(String, String),
}

/// Refuses what is no folder.
pub(super) fn expect(folder: &Path) -> Result<(), Failure> {
    match fs::metadata(folder) {
        Ok(data) if data.is_dir() => Ok(()),
        Ok(_) => Err(Failure::new("it is not a folder", "Name the folder that the card is in.")),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Err(Failure::new("there is no such folder", "Check the spelling of its name, or create it."))
        }
        Err(error) => Err(Failure::new(format!("the folder cannot be read: {error}"), "Ask its owner for permission.")),
    }
}

/// The JSON files of a folder and of the folders in it, sorted by name. Folders whose names begin with a dot,
/// and `node_modules`, are other programs'.
pub(super) fn files(folder: &Path) -> Result<Vec<Found>, Failure> {
    expect(folder)?;
    let mut found = Vec::new();
    let mut files = 0;
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(|entry| !is_others(entry));
    for (index, entry) in entries.enumerate() {
        if index == MAX_ENTRIES {
            let remedy = "Name the folder that has only the cards.";
            return Err(Failure::new(format!("it has more than {MAX_ENTRIES} files and folders"), remedy));
        }
        // An error here is about what has gone since, or about a folder that others may not see.
        let Ok(entry) = entry else { continue };
        let path = entry.path();
        if !path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json")) || path.is_dir() {
            continue;
        }
        let relative_path = path.strip_prefix(folder).unwrap_or(path).to_owned();
        let input = Input::File { path: path.strip_prefix(".").unwrap_or(path).to_owned(), relative_path };
        let why = if files == MAX_FILES {
            Some(format!("only the first {MAX_FILES} JSON files are read"))
        } else {
            why_not(&entry, folder)
        };
        files += usize::from(why.is_none());
        found.push(match why {
            Some(why) => Found::LeftOut(input.name(), why),
            None => Found::File(input),
        });
    }
    Ok(found)
}

/// Why a text is no card's: it is JSON for something else.
pub(super) fn why_no_card(text: &str) -> Option<&'static str> {
    match serde_json::from_str(text) {
        Ok(Value::Object(object)) if object.contains_key("stats") => None,
        Ok(Value::Object(_)) => Some("its JSON has no \"stats\", so it is no card"),
        Ok(_) => Some("its JSON is no object, so it is no card"),
        // Somebody is writing it.
        Err(_) => None,
    }
}

/// Why a file is not read.
fn why_not(entry: &DirEntry, folder: &Path) -> Option<String> {
    let path = entry.path();
    if entry.path_is_symlink() {
        match (path.canonicalize(), folder.canonicalize()) {
            (Ok(target), Ok(folder)) if target.starts_with(&folder) => {}
            (Ok(_), _) => return Some("it is a link that leads out of the folder".to_owned()),
            (Err(_), _) => return Some("it is a link that leads to no file".to_owned()),
        }
    }
    (!path.is_file()).then(|| "it is not a file".to_owned())
}

fn is_others(entry: &DirEntry) -> bool {
    let is_hidden = |name: &OsStr| name.as_encoded_bytes().starts_with(b".") || name == "node_modules";
    entry.depth() > 0 && entry.file_type().is_dir() && is_hidden(entry.file_name())
}
