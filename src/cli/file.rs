//! Files that a command writes: whole, or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use atomic_write_file::AtomicWriteFile;

use super::failure::Failure;

/// Writes a file, and the folders that it is in where they are missing. Until all of it is written there is what was there before.
pub(crate) fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
    attempt(path, content).map_err(|error| {
        let remedy = match error.kind() {
            io::ErrorKind::PermissionDenied => "Choose a place that you may write to.",
            io::ErrorKind::IsADirectory => "Choose the name of a file in it.",
            io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => {
                "Choose another place: something on the way there is a file and no folder."
            }
            io::ErrorKind::StorageFull => "Make room on the disk.",
            _ => "Choose another place.",
        };
        Failure::new(format!("{} cannot be written: {error}", path.display()), remedy)
    })
}

fn attempt(path: &Path, content: &[u8]) -> io::Result<()> {
    if path.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory));
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder)?;
    }
    let mut file = AtomicWriteFile::open(path)?;
    file.write_all(content)?;
    file.commit()
}
