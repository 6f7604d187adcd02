//! The same release from the same sources at another path: the hashes have to be the same.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::paths::{packages, root};
use crate::step::{quietly, step};
use crate::toolchain;

/// Builds everything once more in a folder that is removed in the end, and compares the hashes with those in
/// `first`.
pub(super) fn compare(first: &str) -> Result<()> {
    let folder = tempfile::tempdir().context("cannot make a temporary folder")?;
    // A path that differs in its depth too.
    let copy = folder.path().join("another/clone");
    copy_sources(&copy)?;
    step("Building everything once more, at another path", || {
        let mut cargo = Command::new(toolchain::running_cargo());
        cargo.current_dir(&copy).args(["xtask", "package"]).env_remove("CARGO_TARGET_DIR");
        quietly(&mut cargo)
    })?;
    let packed = copy.join(packages().strip_prefix(root())?);
    let second = fs::read_to_string(packed.join("SHA256SUMS")).context("cannot read the second build's hashes")?;
    let differing = differing(first, &second);
    if differing.is_empty() {
        return Ok(());
    }
    bail!("two builds of the same sources differ in {}", differing.join(", "));
}

/// Copies all files that git has or would add.
fn copy_sources(into: &Path) -> Result<()> {
    let mut git = Command::new("git");
    git.current_dir(root()).args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let names = quietly(&mut git)?;
    for name in names.split_terminator('\0') {
        let (from, to) = (root().join(name), into.join(name));
        // Git lists files that were removed and not yet committed.
        if from.is_file() {
            fs::create_dir_all(to.parent().context("a file without a folder")?)?;
            super::copy(&from, &to)?;
        }
    }
    Ok(())
}

/// The files that have another hash in one of two lists, or are in one of them alone.
fn differing<'a>(first: &'a str, second: &'a str) -> Vec<&'a str> {
    let only_in = |one: &'a str, other: &str| {
        let others: Vec<&str> = other.lines().collect();
        one.lines().filter(|line| !others.contains(line)).collect::<Vec<_>>()
    };
    let lines = only_in(first, second).into_iter().chain(only_in(second, first));
    let mut names: Vec<&str> = lines.filter_map(|line| line.split_once("  ").map(|(_, name)| name)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::differing;

    #[test]
    fn files_with_another_hash_are_named_once() {
        let first = "aa  changed\nbb  gone\ncc  same\n";
        let second = "ab  changed\ncc  same\ndd  new\n";
        assert_eq!(differing(first, second), ["changed", "gone", "new"]);
        assert!(differing(first, first).is_empty());
    }
}
