//! For GitHub Actions: each diagnostic is a [workflow command], which becomes a note on its line in a pull
//! request.
//!
//! [workflow command]: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands

use fact_card::finding::Severity;

use crate::cli::checked::Checked;
use crate::cli::diagnostic::{Beside, Diagnostic};
use crate::cli::lines::Lines;

pub(super) fn file(checked: &Checked) -> String {
    let lines = Lines::of(&checked.text);
    checked.diagnostics.iter().map(|diagnostic| command(&checked.name, &lines, diagnostic)).collect()
}

fn command(name: &str, lines: &Lines<'_>, diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let location = diagnostic.range().map_or(String::new(), |range| {
        let [start, end] = [range.start, range.end].map(|offset| lines.location(offset));
        format!(",line={},col={},endLine={},endColumn={}", start.line, start.column, end.line, end.column)
    });
    let message = diagnostic.message();
    let title = match diagnostic.path() {
        Some("") => "card",
        Some(path) => path,
        None => &message,
    };
    let (file, title) = (property(name), property(title));
    let beside = diagnostic.beside().map_or(String::new(), |Beside { file, range }| {
        let at = file.lines().location(range.start);
        format!(" See {}:{}:{}.", file.name, at.line, at.column)
    });
    let text = data(&format!("{message}. {}{beside}", diagnostic.remedy()));
    format!("::{level} file={file}{location},title={title}::{text}\n")
}

/// Escapes the text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property, which ends at a comma or a colon.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
