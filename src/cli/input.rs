//! The inputs of a command: files, the files of folders, and standard input.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use fact_card::card::MAX_BYTES;
use walkdir::WalkDir;

use super::failure::Failure;

/// The data of one card, or why it is missing.
pub(crate) enum Input {
    File {
        path: PathBuf,
        /// Its path below the named folder, or its name.
        relative_path: PathBuf,
    },
    Stdin,
    /// An argument without a file.
    Missing(String, Failure),
}

/// What can be read of an input.
pub(crate) struct Text {
    /// The text, or of a text that is too long the start.
    pub(crate) text: String,
    /// Whether a byte order mark precedes it.
    pub(crate) has_mark: bool,
}

/// The inputs in the order of the arguments. The files of a folder are sorted by name.
pub(crate) fn all(paths: &[PathBuf]) -> Vec<Input> {
    let mut inputs = Vec::new();
    for path in paths {
        if path == Path::new("-") {
            inputs.push(Input::Stdin);
        } else if path.is_dir() {
            folder(path, &mut inputs);
        } else {
            let relative_path = path.file_name().map(PathBuf::from).unwrap_or_default();
            inputs.push(Input::File { path: path.clone(), relative_path });
        }
    }
    inputs
}

fn folder(path: &Path, inputs: &mut Vec<Input>) {
    let before = inputs.len();
    for entry in WalkDir::new(path).sort_by_file_name() {
        match entry {
            Ok(entry) => {
                let is_json = entry.path().extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
                if is_json && entry.path().is_file() {
                    let relative_path = entry.path().strip_prefix(path).unwrap_or(entry.path()).to_owned();
                    // People and GitHub write a.json, not ./a.json.
                    let path = entry.path().strip_prefix(".").unwrap_or(entry.path()).to_owned();
                    inputs.push(Input::File { path, relative_path });
                }
            }
            Err(error) => {
                let name = error.path().unwrap_or(path).display().to_string();
                let error = error.into_io_error().unwrap_or_else(|| io::Error::other("a link in it leads back to it"));
                inputs.push(Input::Missing(name, unreadable(&error)));
            }
        }
    }
    if inputs.len() == before {
        let failure = Failure::new("there is no .json file in this folder", "Name the folder of your cards.");
        inputs.push(Input::Missing(path.display().to_string(), failure));
    }
}

impl Input {
    /// Its name in a report.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::File { path, .. } => path.display().to_string(),
            Self::Stdin => "standard input".to_owned(),
            Self::Missing(name, _) => name.clone(),
        }
    }

    /// Its path below the named folder.
    pub(crate) fn relative_path(&self) -> &Path {
        match self {
            Self::File { relative_path, .. } => relative_path,
            Self::Stdin => Path::new("card"),
            Self::Missing(name, _) => Path::new(name),
        }
    }

    /// The text of the data, or its readable part and why the rest cannot be read. Of a text that is longer
    /// than a card may be, it is the start: the card reader refuses it for its length.
    pub(crate) fn text(&self) -> Result<Text, (String, Failure)> {
        self.text_up_to(MAX_BYTES)
    }

    /// The same of a text of so many bytes. Of a longer one, it is the start and a few bytes more.
    pub(crate) fn text_up_to(&self, most: usize) -> Result<Text, (String, Failure)> {
        let bytes = match self {
            Self::File { path, .. } => File::open(path).and_then(|file| start(file, most)),
            Self::Stdin => start(io::stdin().lock(), most),
            Self::Missing(_, failure) => return Err((String::new(), failure.clone())),
        };
        let bytes = bytes.map_err(|error| (String::new(), self.refused(&error)))?;
        // Editors on Windows begin a file with a byte order mark, which JSON does not allow.
        let stripped = bytes.strip_prefix(b"\xef\xbb\xbf");
        let has_mark = stripped.is_some();
        let bytes = stripped.unwrap_or(&bytes);
        if bytes.len() > most {
            // The cut may be inside a character.
            return Ok(Text { text: String::from_utf8_lossy(bytes).into_owned(), has_mark });
        }
        if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
            let remedy = "Save the file with the encoding UTF-8.";
            return Err((String::new(), Failure::new("the file is encoded in UTF-16", remedy)));
        }
        match str::from_utf8(bytes) {
            Ok(text) => Ok(Text { text: text.to_owned(), has_mark }),
            Err(error) => {
                // Up to there the text has the bytes of the file, so the range is right.
                let text = String::from_utf8_lossy(bytes).into_owned();
                let start = error.valid_up_to();
                let range = start..start + char::REPLACEMENT_CHARACTER.len_utf8();
                let remedy = "Save the file with the encoding UTF-8.";
                Err((text, Failure::at(range, "this character is not encoded in UTF-8", remedy)))
            }
        }
    }

    fn refused(&self, error: &io::Error) -> Failure {
        match self {
            // Shells on Windows do not expand patterns.
            Self::File { path, .. }
                if error.kind() == io::ErrorKind::NotFound && path.to_string_lossy().contains('*') =>
            {
                Failure::new("no file has this name", "Name the folder: the command reads all .json files in it.")
            }
            _ => unreadable(error),
        }
    }
}

/// Reads a text, or enough bytes to see that it is too long.
fn start(reader: impl Read, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(8);
    reader.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unreadable(error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::NotFound => {
            Failure::new("there is no such file", "Check the spelling of its name and its folder.")
        }
        io::ErrorKind::PermissionDenied => {
            Failure::new("you are not allowed to read the file", "Ask its owner for permission.")
        }
        _ => Failure::new(
            format!("the file cannot be read: {error}"),
            "Check that it is a file, and that other programs can read it.",
        ),
    }
}
