//! Writes into the module what is known of its data: it has gone through JSON.
//!
//! serde-wasm-bindgen reads any value of JavaScript. It asks whether a value is a big integer, bytes, a map
//! or an iterable before it reads it as an object. The scripts pass what `JSON.parse` returns
//! (`www/element/json.js`), for which the answers are known. With the answers written into the module, the
//! optimiser removes the code for all others: most of it formats floats for messages that nobody sees. An
//! iterator that the page has added to a prototype changes no answer. The browser test `drawn/fuzz` checks
//! that data is read as `serde_json` reads it.

use anyhow::{Context, Result, bail};
use walrus::ir::Value;
use walrus::{Data, Function, FunctionId, ImportKind, Module};

/// The questions, as they are in the glue, each with its answer.
const ANSWERS: [(&str, i32); 10] = [
    ("typeof(getObject(arg0)) === 'bigint'", 0),
    // This is asked last, when null, booleans, numbers, strings and arrays are ruled out.
    ("typeof(val) === 'object'", 1),
    ("instanceof ArrayBuffer", 0),
    ("instanceof Map", 0),
    ("instanceof Uint8Array", 0),
    // Numbers are read as floats: their digits come from JavaScript.
    ("Number.isSafeInteger(", 0),
    // Whether an object has an iterator, and what that is.
    ("= Symbol.iterator", UNDEFINED),
    ("getObject(arg0) in getObject(arg1)", 0),
    ("Reflect.get(", UNDEFINED),
    ("typeof(getObject(arg0)) === 'function'", 0),
];

/// wasm-bindgen's handle of `undefined`.
const UNDEFINED: i32 = 1024;

/// What is called where a value has another type than is required. Only keys are required to be strings, and
/// they are.
const REFUSAL: &str = "::invalid_type";

/// The first bytes of the tables for formatting floats, in `core::num::imp::flt2dec`, each with the table's
/// length in bytes: 81 powers of ten, and five of five.
const TABLES: [(&[u8], usize); 2] = [
    (&[0xdf, 0x45, 0x1a, 0x3d, 0x03, 0xcf, 0x1a, 0xe6, 0xc1, 0xfb, 0xcc, 0xfe], 81 * 16),
    (&[0xc1, 0x6f, 0xf2, 0x86, 0x23, 0x00, 0x00, 0x00], 39 * 4),
];

/// Writes the answers into a module with its glue.
pub(crate) fn assume(module: &mut Module, glue: &str) -> Result<()> {
    for (question, answer) in ANSWERS {
        let function = asking(module, glue, question).with_context(|| {
            format!("the glue does not ask {question}: serde-wasm-bindgen reads in another way than it did")
        })?;
        module.replace_imported_func(function, |(body, _)| {
            body.const_(Value::I32(answer));
        })?;
    }
    let is_refusal = |function: &&Function| function.name.as_ref().is_some_and(|name| name.contains(REFUSAL));
    let refusals: Vec<_> = module.funcs.iter().filter(is_refusal).map(Function::id).collect();
    if refusals.is_empty() {
        bail!("the module has no {REFUSAL}");
    }
    for refusal in refusals {
        let mut body = module.funcs.get_mut(refusal).kind.unwrap_local_mut().builder_mut().func_body();
        body.instrs_mut().clear();
        // If it were called, the instance would end, as with any fault.
        body.unreachable();
    }
    Ok(())
}

/// Zeroes the tables that nothing reads any more (see [`is_without_floats`]), so that they compress: no
/// optimiser knows that.
pub(crate) fn empty_tables(module: &mut Module) -> Result<()> {
    for (start, length) in TABLES {
        let position = |data: &Data| data.value.windows(start.len()).position(|bytes| bytes == start);
        let found = module.data.iter().find_map(|data| Some((data.id(), position(data)?)));
        let (data, at) = found.context("a table that floats are printed with begins in another way than it did")?;
        module.data.get_mut(data).value.get_mut(at..at + length).context("a table is shorter than it was")?.fill(0);
    }
    Ok(())
}

/// Fails if an optimised module, which still has the names of its functions, formats floats after all.
pub(crate) fn is_without_floats(wasm: &[u8]) -> Result<()> {
    let prints = b"flt2dec";
    if wasm.windows(prints.len()).any(|bytes| bytes == prints) {
        bail!("the module prints floats: something asks for it that did not");
    }
    Ok(())
}

/// The function that the module imports to ask a question.
fn asking(module: &Module, glue: &str, question: &str) -> Option<FunctionId> {
    let (before, _) = glue.split_once(question)?;
    let (_, name) = before.rsplit_once("export function ")?;
    let (name, _) = name.split_once('(')?;
    module.imports.iter().find_map(|import| match import.kind {
        ImportKind::Function(function) if import.name == name => Some(function),
        _ => None,
    })
}
