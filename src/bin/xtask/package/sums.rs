//! The hashes of a release's files, in the form of `sha256sum`.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::Result;
use sha2::{Digest, Sha256};

use crate::stamp::files_in;

/// A line for each file of a folder, in the order of their names. `sha256sum --check SHA256SUMS` reads them.
pub(super) fn of(folder: &Path) -> Result<String> {
    let mut files = files_in(folder)?;
    files.sort();
    let mut lines = String::new();
    for file in files {
        for byte in Sha256::digest(fs::read(&file)?) {
            write!(lines, "{byte:02x}")?;
        }
        writeln!(lines, "  {}", file.strip_prefix(folder)?.display())?;
    }
    Ok(lines)
}
