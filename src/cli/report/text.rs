//! For people: each finding with its line, what is wrong underlined, and the remedy.

use std::io::{self, IsTerminal};
use std::ops::Range;

use fact_card::finding::Severity;
use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, Report};
use supports_color::Stream;
use terminal_size::{Width, terminal_size};

use crate::cli::excerpt::{Excerpt, shown};
use crate::cli::review::{Outcome, Reading, Remark, Review, Worked};

/// How many columns a report takes where no terminal says.
const WIDTH: usize = 100;
/// What stands beside an excerpt: the number of its line, and a rule.
const MARGIN: usize = 10;

/// Reports as wide as the terminal, in what colours and characters it has.
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
        // Both know what the environment says on this, such as NO_COLOR.
        let has_color = supports_color::on(stream).is_some();
        let mut theme = match (is_terminal && supports_unicode::on(unicode), has_color) {
            (true, true) => GraphicalTheme::unicode(),
            (true, false) => GraphicalTheme::unicode_nocolor(),
            (false, true) => GraphicalTheme::ascii(),
            (false, false) => GraphicalTheme::none(),
        };
        // Words for all, where a sign or a colour would be for some.
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

    pub(super) fn review(&self, review: &Review) -> String {
        match &review.outcome {
            Outcome::Unusable(fault) => {
                let severity = miette::Severity::Error;
                match &fault.range {
                    Some(range) => self.at(review, range, "", severity, &fault.what, &fault.remedy),
                    None => self.report(severity, &format!("{}: {}", review.name, fault.what), &fault.remedy, None),
                }
            }
            Outcome::Read(reading) => {
                let report = |remark: &Remark| {
                    let finding = &remark.finding;
                    let severity = match finding.severity {
                        Severity::Error => miette::Severity::Error,
                        Severity::Warning => miette::Severity::Warning,
                        Severity::Note => miette::Severity::Advice,
                    };
                    let what = format!("found {}, expected {}", finding.found, finding.expected);
                    self.at(review, &remark.range, &finding.path, severity, &what, &finding.remedy)
                };
                let mut text: String = reading.remarks.iter().map(report).collect();
                if self.explains {
                    text += &sums(&review.name, reading);
                }
                text
            }
        }
    }

    /// A report with its line.
    fn at(
        &self,
        review: &Review,
        range: &Range<usize>,
        label: &str,
        severity: miette::Severity,
        what: &str,
        remedy: &str,
    ) -> String {
        let excerpt = Excerpt::of(&review.name, &review.text, range, self.width.saturating_sub(MARGIN));
        let label = (!label.is_empty()).then(|| harmless(label));
        self.report(severity, what, remedy, Some((label, excerpt)))
    }

    fn report(
        &self,
        severity: miette::Severity,
        what: &str,
        remedy: &str,
        excerpt: Option<(Option<String>, Excerpt)>,
    ) -> String {
        let diagnostic = MietteDiagnostic::new(harmless(what)).with_severity(severity).with_help(harmless(remedy));
        let report = match excerpt {
            Some((label, excerpt)) => {
                let label = LabeledSpan::new_with_span(label, excerpt.span());
                Report::new(diagnostic.with_label(label)).with_source_code(excerpt)
            }
            None => Report::new(diagnostic),
        };
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = self.handler.render_report(&mut text, report.as_ref());
        text + "\n"
    }
}

/// What was worked out, below the label of each stat.
fn sums(file: &str, reading: &Reading) -> String {
    let mut lines = vec![format!("  {}", harmless(file))];
    let mut last = None;
    for Worked { stat, text, .. } in reading.worked() {
        if last != Some(stat.place()) {
            last = Some(stat.place());
            lines.push(format!("    {}", harmless(stat.label())));
        }
        lines.push(format!("      {}", harmless(&text)));
    }
    if last.is_none() {
        lines.push("    no figure of this card follows from others".to_owned());
    }
    lines.join("\n") + "\n\n"
}

/// A text of the data without what would command the terminal.
fn harmless(text: &str) -> String {
    text.chars().map(shown).collect()
}
