//! The glue that wasm-bindgen generates, where it must know that its instance may be replaced.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// Has the glue look at the memory of the instance that it was given last. As wasm-bindgen writes it, it makes its views of the memory
/// anew only where that memory has grown, and in JavaScript not even then: there the old one stays as it is.
pub(crate) fn follow_instance(glue: &Path) -> Result<()> {
    let text = fs::read_to_string(glue).context("wasm-bindgen wrote no glue")?;
    let lines: Vec<_> = text.lines().map(|line| look_again(line).unwrap_or_else(|| line.to_owned())).collect();
    let followed = lines.join("\n") + "\n";
    if followed == text {
        bail!("the glue keeps views of the memory in another way than it did");
    }
    fs::write(glue, followed).context("cannot write the glue")
}

/// The line on which the glue looks whether a view is still good, as it should be.
fn look_again(line: &str) -> Option<String> {
    let (view, _) = line.strip_prefix("    if (cached")?.split_once(" === null || ")?;
    Some(format!("    if (cached{view} === null || cached{view}.buffer !== wasm.memory.buffer) {{"))
}
