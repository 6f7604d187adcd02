//! `cargo xtask build`: everything a browser loads, into `www/dist/`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use crate::module::{CARD, EXPLAIN};
use crate::paths::{root, seeds, web_target, www};
use crate::step::step;
use crate::{bundle, manifest, web_tools};

/// Builds what is stale and says what there is.
pub(crate) fn run() -> Result<()> {
    ensure()?;
    println!("{}", manifest::table(&manifest::read()?));
    Ok(())
}

/// Builds the bundle unless it was built from just these sources.
pub(crate) fn ensure() -> Result<()> {
    let stamp = web_target().join("sources.sha256");
    let sources = digest_of_sources()?;
    if manifest::read().is_ok() && fs::read_to_string(&stamp).is_ok_and(|built| built == sources) {
        return Ok(());
    }
    web_tools::set_up()?;
    for module in [CARD, EXPLAIN] {
        module.compile()?;
    }
    step("Bundling", bundle::write)?;
    step("Compressing and measuring", manifest::write)?;
    step("Compiling the result in Node", bundle::check)?;
    fs::write(&stamp, sources).context("cannot note what was built")
}

/// A digest of everything the bundle is made of, this tool included.
fn digest_of_sources() -> Result<String> {
    let mut files = vec![root().join("Cargo.lock"), root().join("Cargo.toml"), www().join("index.html")];
    collect(&seeds(), &mut files)?;
    collect(&root().join("src"), &mut files)?;
    for entry in fs::read_dir(www())? {
        let path = entry?.path();
        let used = path
            .extension()
            .is_some_and(|extension| ["js", "css", "json", "ts"].iter().any(|known| extension == *known));
        if used {
            files.push(path);
        }
    }
    files.sort();
    let mut digest = Sha256::new();
    for file in files {
        digest.update(file.as_os_str().as_encoded_bytes());
        digest.update(fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?);
    }
    Ok(BASE64_STANDARD.encode(digest.finalize()))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
