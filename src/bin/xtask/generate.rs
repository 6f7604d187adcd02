//! `cargo xtask generate`: the files that describe the format and the element, and the tables of the
//! reference pages.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use fact_card::schema::{FOLDER, PAGES, files, fill};

use crate::paths::root;

/// Writes them all, and says which have changed.
pub(crate) fn run() -> Result<()> {
    for (name, text) in files() {
        write(&root().join(FOLDER).join(name), &text)?;
    }
    for path in pages()? {
        let page = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let filled = fill(&page).with_context(|| path.display().to_string())?;
        write(&path, &filled)?;
    }
    Ok(())
}

/// The Markdown pages of the documentation.
fn pages() -> Result<Vec<PathBuf>> {
    let folder = root().join(PAGES);
    let entries = fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut pages = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "md") {
            pages.push(path);
        }
    }
    pages.sort();
    Ok(pages)
}

fn write(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|current| current == text) {
        return Ok(());
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
    eprintln!("Wrote {}", path.display());
    Ok(())
}
