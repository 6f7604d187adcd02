//! The WordPress plugin: the sources in `www/wordpress/`, with the bundle and the builder, in a zip.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use polib::{mo_file, po_file};
use serde_json::json;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{VERSION, builder, licences};
use crate::files::files;
use crate::paths::{dist, root, web_target, www};
use crate::stamp::{Stamp, files_in};
use crate::step::step;
use crate::{build, manifest};

/// The handle of the block's script, as `includes/block.php` has it: its translations have it in their name.
const BLOCK_HANDLE: &str = "fact-card-block";

/// Writes the plugin into a folder, which is there.
pub(super) fn write_plugin(folder: &Path, licences: &str) -> Result<()> {
    let zip = zipped(&contents(licences)?)?;
    fs::write(zip_in(folder), zip).context("cannot write the plugin")
}

/// Writes the plugin alone, where it is stale, for tests in a WordPress.
pub(crate) fn ensure_plugin(folder: &Path) -> Result<()> {
    let mut sources = build::of_crate()?;
    sources.extend(files_in(&www().join("wordpress"))?);
    sources.extend(files_in(&dist())?);
    let packed = Stamp::new("wordpress", &mut sources.into_iter())?;
    if packed.is_current() && zip_in(folder).is_file() {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    step("Packing for WordPress", || write_plugin(folder, &licences::text()?))?;
    packed.set()
}

fn zip_in(folder: &Path) -> PathBuf {
    folder.join(format!("fact-card-wordpress-{VERSION}.zip"))
}

/// The plugin's files by their paths in its folder.
fn contents(licences: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut contents = BTreeMap::new();
    let sources = www().join("wordpress");
    for path in files_in(&sources)? {
        if path.extension() == Some(OsStr::new("po")) {
            contents.extend(translations(&path)?);
        }
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        contents.insert(path_in(&path, &sources)?, text.replace("0.0.0", VERSION).into_bytes());
    }
    let bundle = dist();
    for path in files().iter().map(|name| bundle.join(name)).chain(builder()?) {
        contents.insert(format!("dist/{VERSION}/{}", path_in(&path, &bundle)?), read(&path)?);
    }
    contents.insert("dist/hashes.php".into(), hashes()?.into_bytes());
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        contents.insert(name.into(), read(&root().join(name))?);
    }
    contents.insert("LICENCES.txt".into(), licences.into());
    Ok(contents)
}

/// The hashes of the scripts that pages load, for `includes/script.php`.
fn hashes() -> Result<String> {
    let mut list = String::from("<?php\n// The hash of each script that pages load.\nreturn array(\n");
    for entry in manifest::read()? {
        if Path::new(&entry.name).extension() != Some(OsStr::new("js")) {
            continue;
        }
        writeln!(list, "\t'{}' => '{}',", entry.name, entry.integrity)?;
    }
    list.push_str(");\n");
    Ok(list)
}

/// A file of translations in the forms that WordPress reads: one for PHP and one for the block's script.
fn translations(path: &Path) -> Result<[(String, Vec<u8>); 2]> {
    let catalog = po_file::parse(path).with_context(|| format!("{} is wrong", path.display()))?;
    let compiled = web_target().join("translation.mo");
    mo_file::write(&catalog, &compiled).context("cannot write a translation")?;
    let mut messages = serde_json::Map::new();
    messages.insert(String::new(), json!({ "domain": "messages", "lang": catalog.metadata.language }));
    for message in catalog.messages().filter(|message| message.msgctxt().is_none()) {
        messages.insert(message.msgid().to_owned(), json!([message.msgstr()?]));
    }
    let for_script = json!({ "locale_data": { "messages": messages } }).to_string();
    let name = path.file_stem().context("a translation has no name")?.to_string_lossy();
    Ok([
        (format!("languages/{name}.mo"), with_hashes_placed(read(&compiled)?)?),
        (format!("languages/{name}-{BLOCK_HANDLE}.json"), for_script.into_bytes()),
    ])
}

/// A file of translations that says where its table of hashes would begin, if it had one. WordPress refuses
/// one that does not. The table would follow that of the translations (GNU gettext, "The Format of GNU MO
/// Files").
fn with_hashes_placed(mut file: Vec<u8>) -> Result<Vec<u8>> {
    let number = |at: usize| -> Result<u32> {
        let bytes = file.get(at..at + 4).context("a translation has no header")?;
        Ok(u32::from_ne_bytes(bytes.try_into()?))
    };
    let [count, translations] = [number(8)?, number(16)?];
    let hashes = translations + 8 * count;
    file.get_mut(24..28).context("a translation has no header")?.copy_from_slice(&hashes.to_ne_bytes());
    Ok(file)
}

/// An archive of files in the plugin's folder. It has no times, so that the same files give the same bytes.
fn zipped(contents: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, content) in contents {
        archive.start_file(format!("fact-card/{name}"), options)?;
        archive.write_all(content)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The path of a file in a folder, with slashes.
fn path_in(path: &Path, folder: &Path) -> Result<String> {
    let parts = path.strip_prefix(folder)?.iter().map(OsStr::to_string_lossy);
    Ok(parts.collect::<Vec<_>>().join("/"))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}
