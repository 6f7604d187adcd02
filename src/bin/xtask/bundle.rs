//! Builds the bundle from its parts: the scripts of the element, the glue, the stylesheet and the wasm.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::module::{ARTICLE, CARD, FULL, MODULES, Module, SERVER, WRITE};
use fact_card::Document;
use fact_card::format::{Pack, measures, packs};
use fact_card::render::{self, Style};

use crate::files::{
    ARTICLE_FILE, ARTICLE_NOWASM_FILE, ENGLISH, FULL_FILE, FULL_NOWASM_FILE, WRITE_FILE, language_script, rare_file,
    rare_files,
};
use crate::paths::{dist, element, root, seeds, site, tool_sources, web_target, www};
use crate::text::LEFT_OUT;
use crate::{builder, web_tools};

/// Browsers since 2021 or so: private fields of classes are the newest feature that the scripts use.
const TARGET: &str = "--target=es2022";

/// Writes `www/dist/` anew, from the finished modules.
pub(crate) fn write() -> Result<()> {
    let dist = dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).with_context(|| format!("cannot empty {}", dist.display()))?;
    }
    fs::create_dir_all(&dist)?;
    fs::copy(CARD.wasm(), dist.join("fact-card.wasm"))?;
    fs::write(dist.join("fact-card.css"), render::stylesheet()).context("cannot write the stylesheet")?;
    let inline = element().join("instance.js");
    script(&element().join("module.js"), "esm", CARD, &inline, "fact-card.mjs")?;
    script(&element().join("full.js"), "esm", FULL, &inline, FULL_FILE)?;
    script(&element().join("full.js"), "esm", FULL, &FULL.nowasm(), FULL_NOWASM_FILE)?;
    let gradually = element().join("gradually.js");
    script(&element().join("article.js"), "esm", ARTICLE, &gradually, ARTICLE_FILE)?;
    script(&element().join("article.js"), "esm", ARTICLE, &ARTICLE.nowasm(), ARTICLE_NOWASM_FILE)?;
    script(&element().join("write.js"), "esm", WRITE, &inline, WRITE_FILE)?;
    script(&element().join("later.js"), "esm", CARD, &inline, "fact-card.later.mjs")?;
    script(&element().join("share.js"), "esm", CARD, &inline, "fact-card.share.mjs")?;
    script(&element().join("classic.js"), "iife", CARD, &inline, "fact-card.js")?;
    script(&element().join("frame.js"), "iife", CARD, &inline, "fact-card.frame.js")?;
    script(&CARD.nowasm(), "esm", CARD, &inline, "fact-card.nowasm.js")?;
    for name in COPIED {
        fs::copy(element().join(name), dist.join(name)).with_context(|| format!("cannot copy {name}"))?;
    }
    languages()?;
    builder::write()?;
    twin()
}

/// The demo article with a prerendered card.
fn twin() -> Result<()> {
    let page = fs::read_to_string(site().join("index.html"))?;
    let data = fs::read_to_string(seeds().join("kaltim-ktp-ikd.json"))?;
    let document = Document::from_json(&data)?;
    let (before, rest) = page.split_once("<fact-card article>").context("the demo article has no card")?;
    let (_, after) = rest.split_once("</fact-card>").context("the demo article's card does not end")?;
    let card = render::element(&document, fact_card::Context::default(), Style::Inline);
    // It is in a folder below the article.
    let before = before.replacen("<head>", "<head>\n<base href=\"..\">", 1);
    fs::write(dist().join("prerendered.html"), format!("{before}{card}{after}")).context("cannot write the twin page")
}

/// Files for authors of cards, copied as they are: the descriptions of the data and of the element.
const COPIED: [&str; 3] = ["fact-card.d.ts", "fact-card.schema.json", "custom-elements.json"];

/// Writes the languages: English into every script, each translated one into a script of its own, and all
/// into the file that is lazy-loaded.
fn languages() -> Result<()> {
    let packs = packs();
    let all: Vec<&Pack> = packs.iter().collect();
    fs::write(dist().join("fact-card.languages.mjs"), format!("export default {};\n", object(&all)))?;
    let measured = packs.iter().filter(|pack| pack.has_words).filter_map(|pack| {
        let tag = pack.tags.first()?;
        Some(member(pack, measures(tag)))
    });
    let measured = measured.collect::<Vec<_>>().join(",");
    fs::write(dist().join("fact-card.measures.mjs"), format!("export default {{{measured}}};\n"))?;
    for file in rare_files() {
        let of_file = packs.iter().filter(|pack| rare_file(pack) == file);
        let rare = of_file.map(|pack| member(pack, &pack.rare)).collect::<Vec<_>>().join(",");
        fs::write(dist().join(file), format!("export default {{{rare}}};\n"))?;
    }
    let english = english_of(&packs)?;
    let classic = fs::read_to_string(dist().join("fact-card.js"))?;
    for (pack, name) in packs.iter().filter_map(|pack| Some((pack, language_script(pack)?))) {
        fs::write(dist().join(name), classic.replace(PLACEHOLDER, &object(&[english, pack])))?;
    }
    for name in ["fact-card.js", "fact-card.mjs", WRITE_FILE] {
        fill(&dist().join(name), english)?;
    }
    Ok(())
}

/// Languages as an object in JavaScript.
fn object(packs: &[&Pack]) -> String {
    format!("{{{}}}", packs.iter().map(|pack| member(pack, &pack.text)).collect::<Vec<_>>().join(","))
}

/// A text of a language as members of such an object: one for each of its tags.
fn member(pack: &Pack, text: &str) -> String {
    pack.tags.iter().map(|tag| format!("{}:{}", quoted(tag), quoted(text))).collect::<Vec<_>>().join(",")
}

fn english_of(packs: &[Pack]) -> Result<&Pack> {
    packs.iter().find(|pack| pack.tags == [ENGLISH]).context("there is no English")
}

/// Puts English into a bundled script.
fn fill(script: &Path, english: &Pack) -> Result<()> {
    let text = fs::read_to_string(script)?;
    fs::write(script, text.replace(PLACEHOLDER, &object(&[english])))
        .with_context(|| format!("cannot write {}", script.display()))
}

/// The placeholder for the languages of a bundled script, as esbuild writes it.
const PLACEHOLDER: &str = "\"@languages\"";

/// A text as a JavaScript string literal in ASCII.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for unit in text.encode_utf16() {
        match char::from_u32(unit.into()) {
            Some('\n') => quoted.push_str("\\n"),
            Some(character) if LEFT_OUT.contains(&character) => {
                // Writing to a string does not fail.
                let _ = write!(quoted, "\\x{unit:02x}");
            }
            Some(character @ ' '..='~') => quoted.push(character),
            _ => {
                let _ = write!(quoted, "\\u{unit:04x}");
            }
        }
    }
    quoted + "\""
}

/// Members that the scripts use only among themselves. esbuild gives them short names, which it may not do by
/// itself: it can't know that no page uses them. No object of the browser may have a member with such a name,
/// and no such member may be used across files of the bundle.
const INTERNAL: [&str; 25] = [
    "adopt",
    "drawFull",
    "drawNow",
    "failure",
    "hasSource",
    "isIdle",
    "isOfPage",
    "isRare",
    "isRunning",
    "isShown",
    "isStale",
    "later",
    "loadFull",
    "mistakes",
    "prepare",
    "recover",
    "redraw",
    "rendering",
    "reveal",
    "schedule",
    "scheduler",
    "showFrom",
    "showNothing",
    "showText",
    "wantsCheck",
];

/// Where error messages send people to report a bug.
const HELP: &str = "README.md#errors";

/// Writes the scripts of the npm package that the bundle lacks into a folder: the module that bundlers take,
/// and cards on a server.
pub(crate) fn write_for_npm(folder: &Path) -> Result<()> {
    let npm = www().join("npm");
    let located = format!("--inject:{}", npm.join("located.js").display());
    let module = folder.join("index.mjs");
    let inline = element().join("instance.js");
    bundle(&element().join("module.js"), "esm", CARD, &inline, &module, &[located, "--external:./files.mjs".into()])?;
    let packs = packs();
    fill(&module, english_of(&packs)?)?;
    for name in ["node", "edge"] {
        let source = format!("--alias:fact-card-module={}", npm.join(name).with_extension("js").display());
        let options = [source, "--external:./fact-card.server.wasm".into(), "--platform=node".into()];
        let output = folder.join(format!("server.{name}.mjs"));
        bundle(&npm.join("server.js"), "esm", SERVER, &inline, &output, &options)?;
    }
    Ok(())
}

/// Bundles one script of the bundle from its entry. `instantiate` is the script that makes instances of the
/// module.
fn script(entry: &Path, format: &str, module: Module, instantiate: &Path, name: &str) -> Result<()> {
    bundle(entry, format, module, instantiate, &dist().join(name), &[])
}

fn bundle(
    entry: &Path,
    format: &str,
    module: Module,
    instantiate: &Path,
    output: &Path,
    options: &[String],
) -> Result<()> {
    let languages = web_target().join("languages.js");
    fs::write(&languages, format!("export default {PLACEHOLDER};\n"))?;
    let mut arguments = options.to_vec();
    arguments.extend([
        entry.display().to_string(),
        "--bundle".into(),
        "--minify".into(),
        // The script means the same in whatever encoding a page or a server claims for it.
        "--charset=ascii".into(),
        // Where a site concatenates scripts, the one before may lack its last semicolon, and would call our
        // function.
        "--banner:js=;".into(),
        TARGET.into(),
        format!("--format={format}"),
        format!("--mangle-props=^({})$", INTERNAL.join("|")),
        format!("--define:VERSION=\"{}\"", env!("CARGO_PKG_VERSION")),
        format!("--define:HELP=\"{HELP}\""),
        "--loader:.css=text".into(),
        "--loader:.txt=text".into(),
        format!("--alias:fact-card-languages={}", languages.display()),
        format!("--alias:fact-card-css={}", dist().join("fact-card.css").display()),
        format!("--alias:fact-card-glue={}", module.glue().display()),
        format!("--alias:fact-card-imports={}", module.imports().display()),
        format!("--alias:fact-card-instantiate={}", instantiate.display()),
        format!("--alias:fact-card-text={}", module.text().display()),
        format!("--outfile={}", output.display()),
    ]);
    web_tools::esbuild(&arguments)
}

/// Checks the modules in Node: see `check.mjs` and `check_write.mjs`.
pub(crate) fn check() -> Result<()> {
    let check = tool_sources().join("check.mjs");
    let entry = element().join("instance.js");
    for module in MODULES {
        let instance = module.bundled_instance();
        bundle(&entry, "esm", module, &entry, &instance, &[])?;
        let checked = web_tools::node(root(), &[&check, &instance, &module.wasm(), &module.text(), &module.nowasm()]);
        checked.with_context(|| format!("{} does not run", module.name))?;
    }
    let check = tool_sources().join("check_write.mjs");
    web_tools::node(root(), &[&check, &dist().join(WRITE_FILE)]).with_context(|| format!("{WRITE_FILE} is wrong"))?;
    Ok(())
}
