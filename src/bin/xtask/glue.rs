//! The glue that wasm-bindgen generates, for a module whose instance may be replaced.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Rewrites the glue so that an instance starts without state of the one before, and drops what no supported
/// browser needs.
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

/// Rewrites the glue of a module on a server so that an instance starts without the views of the one before.
/// Only texts cross to it, so there are no objects to forget.
pub(crate) fn forget(glue: &Path) -> Result<()> {
    const SET: &str = "    wasm = val;\n";
    let text = fs::read_to_string(glue).context("wasm-bindgen wrote no glue")?;
    let views = text.lines().filter_map(|line| line.strip_prefix("let ")?.strip_suffix(" = null;"));
    let forgotten = views.map(|view| format!("    {view} = null;\n")).collect::<Vec<_>>().concat();
    let (before, after) = text.split_once(SET).context("the glue takes no instance as it did")?;
    fs::write(glue, format!("{before}{SET}{forgotten}{after}")).context("cannot write the glue")
}

/// Pieces of the glue by their start and end, each with its replacement.
const FUNCTIONS: [(&str, &str, &str); 3] = [
    // A new instance has none of the objects of the one before.
    (
        "export function __wbg_set_wasm(val) {\n",
        "}\n",
        "let copies;\nexport function __wbg_set_wasm(val) {\n    \
             wasm = val;\n    \
             heap.length = heap_next = 1028;\n    \
             cachedDataViewMemory0 = cachedUint8ArrayMemory0 = null;\n    \
             copies = !globalThis.WebAssembly || !(val.memory instanceof WebAssembly.Memory);\n}\n",
    ),
    // All our modules have `realloc`.
    ("    if (realloc === undefined) {\n", "\n    }\n", ""),
    // All supported browsers have it.
    ("if (!('encodeInto' in cachedTextEncoder)) {\n", "\n}\n", ""),
];

/// Has the glue notice that the memory of a module in JavaScript has grown. Such a module copies the memory,
/// and the old buffer stays valid; wasm-bindgen renews its views only where the old buffer was detached. To
/// ask wasm for its memory each time would take 5% of an update.
fn follow_memory(line: &str) -> String {
    let view = line.strip_prefix("    if (cached").and_then(|rest| Some(rest.split_once(" === null || ")?.0));
    match view {
        Some(view) => format!(
            "    if (cached{view} === null || cached{view}.buffer.byteLength === 0 || (copies && cached{view}.buffer !== wasm.memory.buffer)) {{"
        ),
        None => line.to_owned(),
    }
}

/// Lets exceptions of the page end the call, as a fault of the module does: the module goes on after neither.
/// wasm-bindgen would catch them, with two more calls around each.
fn let_through(line: String) -> String {
    match line.split_once("() { return handleError(function (") {
        Some((start, parameters)) => format!("{start}({parameters}"),
        None if line == "}, arguments); }" => "}".to_owned(),
        None => line,
    }
}
