//! Atomic writing of files.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use atomic_write_file::AtomicWriteFile;

use super::failure::Failure;

/// Writes another content to a file, or to the file that a link leads to. It keeps its permissions.
pub(crate) fn rewrite(path: &Path, content: &[u8]) -> Result<(), Failure> {
    // Only the folder decides whether a file can be replaced.
    if fs::metadata(path).is_ok_and(|data| data.permissions().readonly()) {
        let remedy = "Allow yourself to write it, or name another file with --output.";
        return Err(Failure::new(format!("{} is read-only", path.display()), remedy));
    }
    // The link itself would be replaced.
    write(&fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()), content)
}

/// Writes a file, and creates missing folders. Until the file is complete, the old one stays.
pub(crate) fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
    attempt(path, content).map_err(|error| {
        let remedy = match error.kind() {
            io::ErrorKind::PermissionDenied => "Choose a folder that you may write to.",
            io::ErrorKind::IsADirectory => "It is a folder: name a file in it.",
            io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => {
                "Choose another path: a part of this one is a file, not a folder."
            }
            io::ErrorKind::StorageFull => "Free some space on the disk.",
            _ => "Choose another path.",
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
