//! `fact-card draft`: proposes a card for an article.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use fact_card::article::{
    Article, Doubt, Draft, DraftChange, DraftRelation, DraftStat, DraftWhole, Found, LeftOut, Why, draft,
};
use serde_json::{Value, json};
use supports_color::Stream;

use super::article::ArticleFile;
use super::checked::Checked;
use super::file;
use super::lines::{Lines, Location};
use super::output::{Output, message};
use super::report::{Format, Report};

/// Propose a card for an article, with each figure tied to its sentence
///
/// The card goes to the standard output or to a file, and a list of what was found and left out to the
/// error output. Exit status: 0 with a card, 1 if the article has no figure for one, 2 if a file cannot be
/// read or written.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The article, as text, Markdown or HTML, or - for standard input
    #[arg(value_name = "FILE")]
    article: PathBuf,

    /// The language of the article, as a BCP 47 tag, where it does not say one itself
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,

    /// The file to write the card to, in place of the standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Print the card with all that was found and left out as JSON, for programs
    #[arg(long, conflicts_with = "output")]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let (file, said) = ArticleFile::read(&arguments.article);
    let report = Report::new(Format::Text, false, Stream::Stderr);
    if let Some(said) = said {
        message(report.file(&said).trim_end());
    }
    let Some(file) = file else { return ExitCode::from(2) };
    let reading = file.reading(arguments.lang.as_deref());
    let article = &reading.article;
    let draft = draft(article);
    let mut output = Output::new("the card");
    if arguments.json {
        output.write(&program(&draft, article, &file.lines()));
        output.flush();
        return status(&draft, output.has_failed());
    }
    if draft.stats.is_empty() {
        message("error: the article has no figure that says what it is about. Write the card by hand: see the README.");
        return ExitCode::FAILURE;
    }
    let card = draft.to_json(article);
    match &arguments.output {
        Some(path) => {
            if let Err(failure) = file::write(path, card.as_bytes()) {
                let failed = Checked::failed(path.display().to_string(), String::new(), failure);
                message(report.file(&failed).trim_end());
                return ExitCode::from(2);
            }
        }
        None => output.write(&card),
    }
    output.flush();
    message(&table(&draft, article, &file.lines()));
    if arguments.lang.is_none() && !file.has_lang() {
        message("The article names no language: it was read as English. `--lang de` reads it as German, and so on.");
    }
    status(&draft, output.has_failed())
}

fn status(draft: &Draft, has_failed: bool) -> ExitCode {
    if has_failed {
        ExitCode::from(2)
    } else if draft.stats.is_empty() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

/// What was found and left out, for people.
fn table(draft: &Draft, article: &Article, lines: &Lines<'_>) -> String {
    let mut rows = vec![String::new(), "on the card (at most 4, and their wholes):".to_owned()];
    for stat in &draft.stats {
        let (place, text) = (place(&stat.found, article, lines), text(&stat.found, article));
        rows.push(format!("  {place}  {text}: {}{}", stat.label, related(draft, stat)));
        rows.extend(stat.doubts.iter().map(|doubt| format!("      look at: {}", doubt_in_words(*doubt))));
    }
    if !draft.left_out.is_empty() {
        rows.push("left out:".to_owned());
    }
    for LeftOut { found, why } in &draft.left_out {
        let (place, text) = (place(found, article, lines), text(found, article));
        rows.push(format!("  {place}  {text}: {}", why_in_words(*why)));
    }
    for pair in &draft.contradictions {
        let [one, other] = [&pair.one, &pair.other]
            .map(|found| format!("{} ({})", text(found, article), place(found, article, lines)));
        rows.push(format!("warning: the article says {one} and {other}: which is right?"));
    }
    if draft.title.is_none() {
        rows.push("There is no headline: write the title.".to_owned());
    }
    if draft.source.is_none() {
        rows.push("No source was found in the text: add one.".to_owned());
    }
    rows.join("\n")
}

/// How a stat relates to others, in words.
fn related(draft: &Draft, stat: &DraftStat) -> String {
    let whole = |whole: &DraftWhole| match whole {
        DraftWhole::Words(words) => format!("\"{words}\""),
        DraftWhole::Stat(index) => {
            draft.stats.get(*index).map(|stat| format!("\"{}\"", stat.label)).unwrap_or_default()
        }
    };
    let related = match &stat.relation {
        DraftRelation::Plain => String::new(),
        DraftRelation::Share { percent, whole: of } => format!(", {}% of {}", percent, whole(of)),
        DraftRelation::Target { percent, whole: of, reached } => {
            format!(", {}% of the target, which is {}% of {}", reached, percent, whole(of))
        }
        DraftRelation::Goal { value, date: None } => format!(", target: {value}"),
        DraftRelation::Goal { value, date: Some(date) } => format!(", target: {value} by {date}"),
    };
    related + &stat.change.as_ref().map(changed).unwrap_or_default()
}

/// How a figure has changed, in words.
fn changed(change: &DraftChange) -> String {
    let from = change.from.map(|from| format!(", from {from}"));
    let by = change.by.map(|by| format!(", by {by}"));
    let percent = change.percent.map(|percent| format!(", by {percent}%"));
    let date = change.date.as_ref().map(|date| format!(", since {date}"));
    [from, by, percent, date].into_iter().flatten().collect()
}

/// The same for programs.
fn program(draft: &Draft, article: &Article, lines: &Lines<'_>) -> String {
    let found = |found: &Found| {
        let Location { line, column } = location(found, article, lines);
        json!({ "text": text(found, article), "line": line, "column": column })
    };
    let card: Value = serde_json::from_str(&draft.to_json(article)).unwrap_or_default();
    let stats: Vec<Value> = draft
        .stats
        .iter()
        .map(|stat| {
            let doubts: Vec<_> = stat.doubts.iter().map(|doubt| doubt_in_words(*doubt)).collect();
            json!({ "found": found(&stat.found), "label": stat.label, "doubts": doubts })
        })
        .collect();
    let left_out: Vec<Value> = draft
        .left_out
        .iter()
        .map(|left| json!({ "found": found(&left.found), "why": why_in_words(left.why) }))
        .collect();
    let contradictions: Vec<Value> =
        draft.contradictions.iter().map(|pair| json!([found(&pair.one), found(&pair.other)])).collect();
    let all = json!({ "card": card, "stats": stats, "leftOut": left_out, "contradictions": contradictions });
    format!("{all:#}\n")
}

/// Where a figure stands in the file: `12:5`.
fn place(found: &Found, article: &Article, lines: &Lines<'_>) -> String {
    let Location { line, column } = location(found, article, lines);
    format!("{line}:{column}")
}

fn location(found: &Found, article: &Article, lines: &Lines<'_>) -> Location {
    lines.location(article.source(&found.span).start)
}

fn text<'a>(found: &Found, article: &'a Article) -> &'a str {
    article.text().get(found.span.clone()).unwrap_or_default()
}

fn doubt_in_words(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Label => "the label, since the sentence has no clear words for it",
        Doubt::Whole => "a percentage beside it, since it is not clear of what it is",
        Doubt::Currency => "the currency, since others have the same sign",
        Doubt::Separator => "the figure, since its separator can be one of groups or of decimals",
    }
}

fn why_in_words(why: Why) -> &'static str {
    match why {
        Why::Minor => "the article leans on others more",
        Why::Label => "its sentence has no clear words for it",
        Why::Whole => "it is not clear of what it is a percentage, or by what it changed",
        Why::Target => "a target, and it is not clear for which figure",
        Why::Span => "a span of time or a place in an order",
        Why::Check => "it does not add up with the other figures of the card",
    }
}
