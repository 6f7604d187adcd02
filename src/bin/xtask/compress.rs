//! Compresses files as a server does: with Node's zlib, several at once.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::paths::{root, tool_sources};
use crate::web_tools;

/// How a server compresses.
#[derive(Clone, Copy)]
pub(crate) enum Method {
    /// Quality 11, the largest window.
    Brotli,
    /// Level 9.
    Gzip,
}

/// How many bytes each file has, compressed, in the order of the files.
pub(crate) fn sizes(method: Method, files: &[PathBuf]) -> Result<Vec<u64>> {
    let method = match method {
        Method::Brotli => "brotli",
        Method::Gzip => "gzip",
    };
    run(method, files)
}

/// Writes each file compressed with brotli beside it, as `NAME.br`.
pub(crate) fn write_brotli(files: &[PathBuf]) -> Result<()> {
    run("write", files).map(drop)
}

fn run(method: &str, files: &[PathBuf]) -> Result<Vec<u64>> {
    let script = tool_sources().join("compress.mjs");
    let files = files.iter().map(PathBuf::as_path);
    let arguments: Vec<&Path> = [script.as_path(), Path::new(method)].into_iter().chain(files).collect();
    let printed = web_tools::node(root(), &arguments).context("the files could not be compressed")?;
    serde_json::from_str(&printed).context("Node says something else than sizes")
}
