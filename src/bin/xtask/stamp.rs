//! Stamps of build steps: whether a step was run on just these files, so that it is not run again.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use crate::paths::web_target;

/// What a step of the build was run on last, and what it would be run on now.
pub(crate) struct Stamp {
    file: PathBuf,
    now: String,
}

impl Stamp {
    /// The stamp of a step by its name, and of all files that it reads.
    pub(crate) fn new(name: &str, files: &mut dyn Iterator<Item = PathBuf>) -> Result<Self> {
        let mut files: Vec<PathBuf> = files.collect();
        files.sort();
        let mut digest = Sha256::new();
        for file in files {
            digest.update(file.as_os_str().as_encoded_bytes());
            digest.update(fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?);
        }
        let now = BASE64_STANDARD.encode(digest.finalize());
        Ok(Self { file: web_target().join(format!("{name}.sha256")), now })
    }

    /// Whether the step was last run on these.
    pub(crate) fn is_current(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|before| before == self.now)
    }

    /// Notes that the step was run on these.
    pub(crate) fn set(self) -> Result<()> {
        fs::create_dir_all(web_target())?;
        fs::write(&self.file, self.now).context("cannot note what was built")
    }
}

/// All files in a folder and in those in it.
pub(crate) fn files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_in(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}
