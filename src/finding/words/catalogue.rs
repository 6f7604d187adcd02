//! Catalogues of the words of findings, by their English words. They have the form that translators' programs
//! open (PO), each text on one line.

use std::cell::Cell;

use crate::text::{join, json};

/// The languages that findings have words in besides English, and their catalogues.
const CATALOGUES: [(&str, &str); 1] = [("id", include_str!("id.po"))];

thread_local! {
    /// The catalogue of the language that findings are written in. Empty for English.
    static CATALOGUE: Cell<&'static str> = const { Cell::new("") };
}

/// Has findings written in the language with this tag from now on, or in English where they have no words in
/// it.
pub(crate) fn speak(lang: &str) {
    let language = lang.split('-').next().unwrap_or_default();
    let known = CATALOGUES.into_iter().find(|(tag, _)| *tag == language);
    CATALOGUE.set(known.map_or("", |(_, catalogue)| catalogue));
}

/// A text in the language of the findings, if that has it.
pub(super) fn find(text: &str) -> Option<String> {
    let (_, after) = CATALOGUE.get().split_once(&join(&["msgid ", &json(text), "\nmsgstr \""]))?;
    let (line, _) = after.split_once('\n')?;
    Some(line.strip_suffix('"')?.replace("\\\"", "\""))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fs;
    use std::path::{Path, PathBuf};

    use proc_macro2::{TokenStream, TokenTree};

    use super::*;
    use crate::Document;
    use crate::finding::Finding;

    /// The modules that make findings.
    const MODULES: [&str; 7] = [
        "src/article/ground/messages.rs",
        "src/card",
        "src/card.rs",
        "src/check/messages.rs",
        "src/date/meant.rs",
        "src/finding.rs",
        "src/wire",
    ];

    /// Texts there that are in no finding.
    const OTHERS: [&str; 7] = [
        "a key",
        "a m",
        "data as JSON has it",
        "iexcl cent pound",
        "km kilometer m meter",
        "not in the article",
        "p m",
    ];

    #[test]
    fn every_text_of_a_finding_is_in_every_language() {
        let texts = texts();
        assert!(texts.len() > 200, "{}", texts.len());
        for (tag, catalogue) in CATALOGUES {
            let known = entries(catalogue);
            for text in &texts {
                assert!(known.contains_key(text.as_str()), "{tag}.po has no msgid {text}");
            }
        }
    }

    #[test]
    fn every_entry_is_a_text_of_a_finding_with_its_places() {
        let literals: BTreeSet<String> = literals().collect();
        for (tag, catalogue) in CATALOGUES {
            for (text, translation) in entries(catalogue) {
                assert!(literals.contains(text) || text == "\"1,234.5\"", "{tag}.po has {text}, which no finding has");
                assert_eq!(places(text), places(translation), "{tag}.po: {text}");
            }
        }
    }

    #[test]
    fn findings_are_in_the_language_that_was_chosen() {
        let mut count = 0;
        for path in files(Path::new("seeds")) {
            let json = fs::read_to_string(&path).unwrap();
            speak("en");
            let Ok(english) = Document::all_findings(&json) else { continue };
            speak("id-ID");
            let found = Document::all_findings(&json).unwrap();
            assert_eq!(english.len(), found.len());
            for (english, found) in english.iter().zip(&found) {
                count += 1;
                for (english, found) in words(english).into_iter().zip(words(found)) {
                    let is_translated = english != found || !has_words(english);
                    assert!(is_translated, "{}: {english}", path.display());
                }
            }
            speak("");
        }
        assert!(count > 100, "{count}");
    }

    #[test]
    fn figures_have_the_marks_of_the_language() {
        let json = r#"{ "title": "A", "stats": [ { "label": "B", "value": 300.5,
            "share": { "percent": 51, "ofTotal": 2000 } } ] }"#;
        speak("id");
        let message = Document::all_findings(json).unwrap()[0].message();
        speak("");
        assert_eq!(
            message,
            "stats[0].share.percent: ditemukan 51% untuk 300,5 dari 2.000, seharusnya 15%. Tulis 15, atau perbaiki \
             angkanya, atau keseluruhan yang menjadi dasar persentasenya."
        );
    }

    fn words(finding: &Finding) -> [&str; 3] {
        [&finding.found, &finding.expected, &finding.remedy]
    }

    /// Whether there are words outside of quotation marks: others are the same in all languages, as are those
    /// of JSON.
    fn has_words(text: &str) -> bool {
        !matches!(text, "true" | "false")
            && text.split('"').step_by(2).any(|outside| outside.contains(char::is_alphabetic))
    }

    /// The texts of findings as Rust has them, in quotation marks. Names of keys are none: they have no
    /// space. Pieces that texts are joined of begin or end with one.
    fn texts() -> Vec<String> {
        let is_text = |text: &String| {
            let inside = text.trim_matches('"');
            let is_named = || inside.contains("{0}");
            (inside.contains(' ') || is_named())
                && inside.trim() == inside
                && has_words(&inside.replace("\\\"", "\""))
                && !OTHERS.iter().any(|other| inside.starts_with(other))
        };
        literals().filter(is_text).collect()
    }

    /// All texts of the modules that make findings, but for those of their tests and of the documentation.
    fn literals() -> impl Iterator<Item = String> {
        let paths = MODULES.iter().flat_map(|module| files(Path::new(module)));
        let of_file = |path: PathBuf| {
            let mut found = Vec::new();
            let source = fs::read_to_string(&path).unwrap();
            collect(source.parse().unwrap(), &mut found);
            // Of the table, only the names are in findings.
            if path.ends_with("table.rs") {
                found.retain(|text| source.contains(&format!("    name: {text},")));
            }
            found
        };
        paths.flat_map(of_file)
    }

    fn collect(tokens: TokenStream, found: &mut Vec<String>) {
        let mut before = String::new();
        for token in tokens {
            match &token {
                // An attribute or a comment.
                TokenTree::Group(_) if before == "#" || before == "tests" => {}
                TokenTree::Group(group) => collect(group.stream(), found),
                TokenTree::Literal(literal) if literal.to_string().starts_with('"') => {
                    // A text that goes on in the next line.
                    let text = literal.to_string();
                    found.push(text.split("\\\n").map(str::trim_start).collect());
                }
                _ => {}
            }
            before = token.to_string();
        }
    }

    fn files(path: &Path) -> Vec<PathBuf> {
        if path.is_file() {
            return vec![path.to_owned()];
        }
        fs::read_dir(path).unwrap().flat_map(|entry| files(&entry.unwrap().path())).collect()
    }

    /// The entries of a catalogue, in quotation marks.
    fn entries(catalogue: &str) -> BTreeMap<&str, &str> {
        let lines: Vec<&str> = catalogue.lines().collect();
        let pairs = lines.windows(2).filter_map(|pair| {
            let text = pair[0].strip_prefix("msgid ").filter(|text| *text != "\"\"")?;
            Some((text, pair[1].strip_prefix("msgstr ").unwrap_or_default()))
        });
        pairs.collect()
    }

    /// The places that are filled in, in their order.
    fn places(text: &str) -> BTreeSet<&str> {
        let numbers = text.split('{').filter_map(|after| after.split_once('}')).map(|(place, _)| place);
        numbers.filter(|place| place.parse::<usize>().is_ok()).collect()
    }
}
