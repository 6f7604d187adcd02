//! For people: each diagnostic with its line, the mistake underlined, and the remedy.

use std::io::{self, IsTerminal};

use fact_card::finding::Severity;
use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, Report};
use supports_color::Stream;
use terminal_size::{Width, terminal_size};

use super::changes;
use crate::cli::checked::{Checked, Explanation};
use crate::cli::diagnostic::{Beside, Diagnostic};
use crate::cli::excerpt::{Excerpt, Excerpts, shown};
use crate::cli::grounding::Grounding;
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
            if let Some(grounding) = &checked.grounding {
                text += &self.figures(checked, grounding);
            }
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
                let mut excerpts = vec![Excerpt::of(name, lines, range, width)];
                let mut labels = vec![diagnostic.path().filter(|path| !path.is_empty()).map(harmless)];
                if let Some(Beside { file, range }) = diagnostic.beside() {
                    excerpts.push(Excerpt::of(&file.name, &file.lines(), range, width));
                    labels.push(Some("in the article".to_owned()));
                }
                let excerpts = Excerpts(excerpts);
                let labels: Vec<_> = labels
                    .into_iter()
                    .zip(excerpts.spans())
                    .map(|(label, span)| LabeledSpan::new_with_span(label, span))
                    .collect();
                Report::new(report.with_labels(labels)).with_source_code(excerpts)
            }
            None => Report::new(report),
        };
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = self.handler.render_report(&mut text, report.as_ref());
        text + "\n"
    }

    /// Where each figure of a card stands in the article, below the label of each stat.
    fn figures(&self, checked: &Checked, grounding: &Grounding) -> String {
        let name = &grounding.file.name;
        let mut lines = vec![format!("  {} in {}", harmless(&checked.name), harmless(name))];
        let stats = checked.document.iter().flat_map(|document| document.card().stats());
        for (index, stat) in stats.enumerate() {
            let grounded: Vec<_> = grounding.grounded.iter().filter(|grounded| grounded.stat == index).collect();
            if grounded.is_empty() {
                continue;
            }
            lines.push(format!("    {}", harmless(stat.label())));
            for grounded in grounded {
                let key = grounded.path.split_once("].").map_or("", |(_, key)| key);
                let figure = grounded.written(grounded.figure);
                let verdict = grounded.explain(&grounding.reading.article);
                let place = grounded.places.first();
                let at = place.map(|place| {
                    let [start, _] = grounding.locations(place);
                    format!(" at {}:{}", start.line, start.column)
                });
                let line = format!("{key}: {figure}, {verdict}{}", at.unwrap_or_default());
                lines.push(format!("      {}", harmless(&line)));
                if let Some(place) = place {
                    let figure = place.span.start.saturating_sub(place.sentence.start);
                    let sentence = cut(grounding.sentence(place), figure, self.width.saturating_sub(MARGIN));
                    lines.push(format!("        {sentence}"));
                }
            }
        }
        lines.join("\n") + "\n\n"
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

/// A sentence, cut to a width around the figure that begins at an offset.
fn cut(sentence: &str, figure: usize, width: usize) -> String {
    let length = sentence.chars().count();
    let before = sentence.get(..figure).unwrap_or_default().chars().count();
    // Where all of it does not fit, half of the width is for what stands before the figure.
    let hidden = if length > width { before.saturating_sub(width / 2).min(length - width) } else { 0 };
    let shown: String = sentence.chars().skip(hidden).take(width).collect();
    let start = if hidden > 0 { "…" } else { "" };
    let end = if hidden + width < length { "…" } else { "" };
    format!("{start}{}{end}", harmless(&shown))
}

/// Text of the data without control characters, which could be commands to the terminal.
pub(super) fn harmless(text: &str) -> String {
    text.chars().map(shown).collect()
}
