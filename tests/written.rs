//! Figures as news of many languages writes them: `tests/written.txt` has the sentences.

use fact_card::article::{Found, FoundUnit, figures};
use fact_card::figure::Qualifier;

/// A figure as the table has it.
fn written(text: &str, found: &Found) -> String {
    let qualifier = match found.value.qualifier() {
        Qualifier::None => "",
        Qualifier::About => "about ",
        Qualifier::Nearly => "nearly ",
        Qualifier::MoreThan => "more than ",
        Qualifier::LessThan => "less than ",
        Qualifier::AtLeast => "at least ",
        Qualifier::AtMost => "at most ",
        Qualifier::UpTo => "up to ",
        Qualifier::Approximate | Qualifier::Unknown => "calculated ",
    };
    let unit = match &found.unit {
        FoundUnit::None => String::new(),
        FoundUnit::Percent => " %".to_owned(),
        FoundUnit::Points => " pp".to_owned(),
        FoundUnit::Currency { code, .. } => format!(" {code}"),
        FoundUnit::Measure(name) => format!(" {name}"),
        FoundUnit::Noun(noun) => format!(" \"{}\"", &text[noun.clone()]),
    };
    format!("{qualifier}{}{unit}", found.value)
}

#[test]
fn figures_are_read_as_each_language_writes_them() {
    let mut lang = "";
    let mut wrong = Vec::new();
    for line in include_str!("written.txt").lines().filter(|line| !line.is_empty() && !line.starts_with("# ")) {
        if let Some(tag) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            lang = tag;
        } else if let Some((text, expected)) = line.split_once(" ->") {
            let found: Vec<_> = figures(text, lang).iter().map(|found| written(text, found)).collect();
            let found = found.join("; ");
            if found != expected.trim() {
                wrong.push(format!("{lang}: {text}\n    {found}\n    not {}", expected.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
