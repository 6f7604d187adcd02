//! For people: each diagnostic with its line, the mistake underlined, and the remedy.

use std::io::{self, IsTerminal};

use fact_card::finding::Severity;
use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, Report};
use supports_color::Stream;
use terminal_size::{Width, terminal_size};

use super::changes;
use crate::cli::checked::{Checked, Explanation};
use crate::cli::diagnostic::Diagnostic;
use crate::cli::excerpt::{Excerpt, shown};
use crate::cli::lines::Lines;

/// The width of a report if there is no terminal, in columns.
const WIDTH: usize = 100;
/// The width beside an excerpt, for the line number and a rule.
const MARGIN: usize = 10;

/// Writes reports with the width, the colors and the characters of the terminal.
pub(crate) struct Text {
    explains: bool,
    handler: GraphicalReportHandler,
    width: usize,
}

impl Text {
    pub(super) fn new(explains: bool, stream: Stream) -> Self {
        let (is_terminal, unicode) = match stream {
            Stream::Stdout => (io::stdout().is_terminal(), supports_unicode::Stream::Stdout),
            Stream::Stderr => (io::stderr().is_terminal(), supports_unicode::Stream::Stderr),
        };
        // Both read the environment, such as NO_COLOR.
        let has_color = supports_color::on(stream).is_some();
        let mut theme = match (is_terminal && supports_unicode::on(unicode), has_color) {
            (true, true) => GraphicalTheme::unicode(),
            (true, false) => GraphicalTheme::unicode_nocolor(),
            (false, true) => GraphicalTheme::ascii(),
            (false, false) => GraphicalTheme::none(),
        };
        // Words are readable for everyone, signs and colors are not.
        theme.characters.error = "error:".into();
        theme.characters.warning = "warning:".into();
        theme.characters.advice = "note:".into();
        let width = match terminal_size() {
            Some((Width(columns), _)) if is_terminal => usize::from(columns).clamp(40, 140),
            _ => WIDTH,
        };
        let handler = GraphicalReportHandler::new_themed(theme).with_width(width).with_links(false);
        Self { explains, handler, width }
    }

    pub(super) fn file(&self, checked: &Checked) -> String {
        let lines = Lines::of(&checked.text);
        let report = |diagnostic| self.diagnostic(&checked.name, &lines, diagnostic);
        let mut text =
            checked.fixes.as_ref().map(|fixes| changes::list(&checked.name, fixes, self.width)).unwrap_or_default();
        text.extend(checked.diagnostics.iter().map(report));
        if self.explains && !checked.has_failed() {
            text += &calculations(checked);
        }
        text
    }

    fn diagnostic(&self, name: &str, lines: &Lines<'_>, diagnostic: &Diagnostic) -> String {
        let severity = match diagnostic.severity() {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
            Severity::Note => miette::Severity::Advice,
        };
        let message = match diagnostic.range() {
            Some(_) => diagnostic.message(),
            // The excerpt would begin with the name of the file.
            None => format!("{name}: {}", diagnostic.message()).into(),
        };
        let report =
            MietteDiagnostic::new(harmless(&message)).with_severity(severity).with_help(harmless(diagnostic.remedy()));
        let report = match diagnostic.range() {
            Some(range) => {
                let width = self.width.saturating_sub(MARGIN);
                let excerpt = Excerpt::of(name, lines, range, width);
                let label = diagnostic.path().filter(|path| !path.is_empty()).map(harmless);
                let label = LabeledSpan::new_with_span(label, excerpt.span());
                Report::new(report.with_label(label)).with_source_code(excerpt)
            }
            None => Report::new(report),
        };
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = self.handler.render_report(&mut text, report.as_ref());
        text + "\n"
    }
}

/// The calculations of a card, below the label of each stat.
fn calculations(checked: &Checked) -> String {
    let mut lines = vec![format!("  {}", harmless(&checked.name))];
    let mut last = None;
    for Explanation { stat, text, .. } in checked.explanations() {
        if last != Some(stat.index()) {
            last = Some(stat.index());
            lines.push(format!("    {}", harmless(stat.label())));
        }
        lines.push(format!("      {}", harmless(&text)));
    }
    if last.is_none() {
        lines.push("    no figure of this card follows from others".to_owned());
    }
    lines.join("\n") + "\n\n"
}

/// Text of the data without control characters, which could be commands to the terminal.
pub(super) fn harmless(text: &str) -> String {
    text.chars().map(shown).collect()
}
