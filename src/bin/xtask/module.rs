//! The wasm modules: the crate, compiled for the browser.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::paths::{root, tool_sources, web_target};
use crate::stamp::{Stamp, files_in};
use crate::step::step;
use crate::{glue, imports, json, nowasm, text, toolchain, web_tools};

/// A wasm module with its glue.
#[derive(Clone, Copy)]
pub(crate) struct Module {
    /// What its files are called.
    pub(crate) name: &'static str,
    /// The features of the crate that are compiled in.
    features: &'static [&'static str],
    /// What the compiler is told beside the profile.
    flags: &'static [&'static str],
    /// Whether the compiler has left code in it that formats floats, in messages of serde that nobody sees.
    formats_floats: bool,
}

/// Draws cards. Every reader loads it.
pub(crate) const CARD: Module = Module { name: "fact-card", features: &[], flags: &[], formats_floats: false };
/// The full module, for checks, sums and rare figures. It is lazy-loaded, and loading takes longer than
/// running.
pub(crate) const FULL: Module =
    Module { name: "fact-card.full", features: &["full"], flags: &["-Copt-level=z"], formats_floats: false };
/// Finds the figures of cards in their articles. It is lazy-loaded for cards that name an article, and runs
/// in short tasks while readers read: there speed counts.
pub(crate) const ARTICLE: Module =
    Module { name: "fact-card.article", features: &["article"], flags: &[], formats_floats: true };
/// Writes cards in JavaScript on a server. It is in the npm package alone.
pub(crate) const SERVER: Module =
    Module { name: "fact-card.server", features: &["server"], flags: &[], formats_floats: true };
/// Drafts, checks and writes cards. Only pages on which people make cards load it.
pub(crate) const WRITE: Module =
    Module { name: "fact-card.write", features: &["write"], flags: &["-Copt-level=z"], formats_floats: true };
/// All that browsers load.
pub(crate) const MODULES: [Module; 4] = [CARD, FULL, ARTICLE, WRITE];

/// Sections that a browser has no use for.
const STRIP: [&str; 3] = ["--strip-debug", "--strip-producers", "--strip-target-features"];

impl Module {
    /// The glue that wasm-bindgen generates.
    pub(crate) fn glue(self) -> PathBuf {
        self.folder().join("fact_card_bg.js")
    }

    /// A script with the functions of the glue that the module imports.
    pub(crate) fn imports(self) -> PathBuf {
        self.folder().join("imports.js")
    }

    /// The finished module.
    pub(crate) fn wasm(self) -> PathBuf {
        self.folder().join("optimised.wasm")
    }

    /// The finished module as text.
    pub(crate) fn text(self) -> PathBuf {
        self.folder().join("optimised.txt")
    }

    /// The finished module as JavaScript.
    pub(crate) fn nowasm(self) -> PathBuf {
        self.folder().join("nowasm.js")
    }

    /// The script that makes instances of it, bundled for Node alone.
    pub(crate) fn bundled_instance(self) -> PathBuf {
        self.folder().join("instance.mjs")
    }

    /// Compiles the crate, generates the glue, and optimises. The last two are skipped where the compiler's
    /// output has not changed.
    pub(crate) fn compile(self) -> Result<()> {
        let compiled = toolchain::compile(self.features, self.flags)?;
        let mut made_of = files_in(&tool_sources())?;
        made_of.extend([compiled.clone(), root().join("Cargo.lock")]);
        let finished = Stamp::new(self.name, &mut made_of.into_iter())?;
        if finished.is_current() && self.is_complete() {
            return Ok(());
        }
        self.finish(&compiled)?;
        finished.set()
    }

    /// The same for a server, which needs the glue, its imports and the wasm alone.
    pub(crate) fn compile_for_server(self) -> Result<()> {
        let mut module =
            walrus::Module::from_file(self.bind(fs::read(toolchain::compile(self.features, self.flags)?)?)?)?;
        let renamed = imports::shorten(&mut module);
        module.emit_wasm_file(self.bound())?;
        glue::forget(&self.glue())?;
        self.optimise(&renamed)
    }

    /// Whether all of its files are there.
    pub(crate) fn is_complete(self) -> bool {
        [self.glue(), self.imports(), self.wasm(), self.text(), self.nowasm()].iter().all(|file| file.is_file())
    }

    /// The finished module before the names of its functions are stripped.
    pub(crate) fn with_names(self) -> Result<Vec<u8>> {
        fs::read(self.named()).context("the module is not built")
    }

    /// Writes all files of the module from the compiler's output.
    fn finish(self, compiled: &Path) -> Result<()> {
        let renamed = step("Generating the JavaScript glue", || {
            let mut module = walrus::Module::from_file(self.bind(fs::read(compiled)?)?)?;
            json::assume(&mut module, &fs::read_to_string(self.glue())?)?;
            if !self.formats_floats {
                json::empty_tables(&mut module)?;
            }
            let renamed = imports::shorten(&mut module);
            module.emit_wasm_file(self.bound())?;
            Ok(renamed)
        })
        .context("wasm-bindgen could not generate the glue")?;
        glue::adapt(&self.glue())?;
        self.optimise(&renamed)?;
        if !self.formats_floats {
            json::is_without_floats(&self.with_names()?)?;
        }
        fs::write(self.text(), text::encode(&fs::read(self.wasm())?)).context("cannot write the module as text")?;
        step("Writing the wasm as JavaScript", || nowasm::write(&self.wasm(), &self.nowasm()))
    }

    /// Generates the glue of a compiled module, and returns where wasm-bindgen leaves the module.
    fn bind(self, mut module: Vec<u8>) -> Result<PathBuf> {
        for feature in toolchain::WITHOUT {
            disown(&mut module, feature);
        }
        let mut bindgen = Bindgen::new();
        bindgen.input_bytes("fact_card", module).bundler(true)?.typescript(false).generate(self.folder())?;
        Ok(self.bound())
    }

    /// Writes the finished module and its imports from what wasm-bindgen left, and renamed since.
    fn optimise(self, renamed: &BTreeMap<String, String>) -> Result<()> {
        step("Optimising the wasm", || web_tools::optimise(&self.bound(), &self.named()))?;
        web_tools::wasm_opt(&self.named(), &self.wasm(), &STRIP)?;
        imports::write(&self.wasm(), renamed, &self.imports())
    }

    /// The module as wasm-bindgen leaves it.
    fn bound(self) -> PathBuf {
        self.folder().join("fact_card_bg.wasm")
    }

    fn named(self) -> PathBuf {
        self.folder().join("named.wasm")
    }

    fn folder(self) -> PathBuf {
        web_target().join(self.name)
    }
}

/// Removes a feature from those that a module declares, where a prebuilt standard library has declared it:
/// wasm-bindgen would use it. The features are in a section of their own, each after a sign and its length.
fn disown(module: &mut [u8], feature: &str) {
    let is_used = |bytes: &[u8]| bytes.first() == Some(&b'+') && bytes.ends_with(feature.as_bytes());
    let at = module.windows(2 + feature.len()).position(is_used);
    if let Some(sign) = at.and_then(|at| module.get_mut(at)) {
        *sign = b'-';
    }
}
