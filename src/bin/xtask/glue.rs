//! The glue that wasm-bindgen generates, for a module whose instance may be replaced.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Rewrites the glue so that nothing of one instance reaches the next, and without what no browser of ours
/// needs.
pub(crate) fn adapt(glue: &Path) -> Result<()> {
    let mut text = fs::read_to_string(glue).context("wasm-bindgen wrote no glue")?;
    for (start, end, new) in FUNCTIONS {
        let rest = text.split_once(start).and_then(|(before, rest)| Some((before, rest.split_once(end)?.1)));
        let (before, after) = rest.with_context(|| format!("the glue has no {start} as it did"))?;
        text = format!("{before}{new}{after}");
    }
    let lines: Vec<_> = text.lines().map(follow_memory).map(let_through).collect();
    fs::write(glue, lines.join("\n") + "\n").context("cannot write the glue")
}

/// Pieces of the glue by how they begin and end, each with what stands there instead.
const FUNCTIONS: [(&str, &str, &str); 3] = [
    // A new instance knows nothing of the objects that the one before it was given.
    (
        "export function __wbg_set_wasm(val) {\n",
        "}\n",
        "let copies;\nexport function __wbg_set_wasm(val) {\n    \
             wasm = val;\n    \
             heap.length = heap_next = 1028;\n    \
             cachedDataViewMemory0 = cachedUint8ArrayMemory0 = null;\n    \
             copies = !globalThis.WebAssembly || !(val.memory instanceof WebAssembly.Memory);\n}\n",
    ),
    // Every module of ours can make room for more.
    ("    if (realloc === undefined) {\n", "\n    }\n", ""),
    // Every browser that reads our scripts has it.
    ("if (!('encodeInto' in cachedTextEncoder)) {\n", "\n}\n", ""),
];

/// Has the glue look whether memory has grown in JavaScript, too: a module that is written in that copies it,
/// and the old one stays as it is. As wasm-bindgen writes it, it makes its views anew only where the old
/// memory is gone. To ask wasm for its memory each time takes 5% of an update.
fn follow_memory(line: &str) -> String {
    let view = line.strip_prefix("    if (cached").and_then(|rest| Some(rest.split_once(" === null || ")?.0));
    match view {
        Some(view) => format!(
            "    if (cached{view} === null || cached{view}.buffer.byteLength === 0 || (copies && cached{view}.buffer !== wasm.memory.buffer)) {{"
        ),
        None => line.to_owned(),
    }
}

/// Lets what the page throws end the call, as a fault of the module does: nothing in it goes on after either.
/// As wasm-bindgen writes it, each call is made through two more, to catch that.
fn let_through(line: String) -> String {
    match line.split_once("() { return handleError(function (") {
        Some((start, parameters)) => format!("{start}({parameters}"),
        None if line == "}, arguments); }" => "}".to_owned(),
        None => line,
    }
}
