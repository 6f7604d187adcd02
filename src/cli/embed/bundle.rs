//! The built scripts and their hashes.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::cli::failure::Failure;

/// The `manifest.json` in a folder of scripts.
pub(super) struct Bundle {
    path: PathBuf,
    manifest: Value,
}

const REMEDY: &str = "Build the scripts with `cargo xtask build`, or name their folder with --dist.";

impl Bundle {
    pub(super) fn read(folder: &Path) -> Result<Self, Failure> {
        let path = folder.join("manifest.json");
        let text = fs::read_to_string(&path)
            .map_err(|error| Failure::new(format!("{} cannot be read: {error}", path.display()), REMEDY))?;
        let manifest = serde_json::from_str(&text)
            .map_err(|error| Failure::new(format!("{} is not JSON: {error}", path.display()), REMEDY))?;
        Ok(Self { path, manifest })
    }

    /// The value of a script's `integrity` attribute.
    pub(super) fn integrity(&self, name: &str) -> Result<String, Failure> {
        let files = self.manifest.get("files").and_then(Value::as_array);
        let file =
            files.and_then(|files| files.iter().find(|file| file.get("name").is_some_and(|known| known == name)));
        let integrity = file.and_then(|file| file.get("integrity")?.as_str());
        integrity
            .map(str::to_owned)
            .ok_or_else(|| Failure::new(format!("{} has no {name}", self.path.display()), REMEDY))
    }
}
