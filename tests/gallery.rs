//! The gallery: there is nothing to mend in its cards, and those of its section of languages have every
//! sentence that the card has words for, in each language.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fact_card::figure::Figure;
use fact_card::format::{Language, Locale, text_for};
use fact_card::{Context, Disclosed, Document, render};
use serde_json::{Map, Value, json};

/// Figures of each plural category that a language can have.
const COUNTED: [&str; 12] = ["0", "1", "2", "3", "5", "11", "20", "21", "100", "1000000", "1.5", "0.1"];

/// `www/site/gallery/languages.json`.
struct Gallery {
    languages: Map<String, Value>,
    cards: Map<String, Value>,
}

fn gallery() -> Gallery {
    let mut data = json_of("www/site/gallery/languages.json");
    let mut take = |key: &str| data[key].as_object_mut().map(std::mem::take).unwrap();
    Gallery { languages: take("languages"), cards: take("cards") }
}

fn json_of(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap()
}

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

impl Gallery {
    /// The cards in a language, as the script of the gallery fills them in: each with its name.
    fn cards_in(&self, tag: &str) -> Vec<(String, Value)> {
        let fill = |(name, card): (&String, &Value)| {
            let mut card = filled(card, &self.languages[tag]);
            card["lang"] = tag.into();
            (name.clone(), card)
        };
        self.cards.iter().map(fill).collect()
    }
}

/// A card with a language's words in place of `"@name"`.
fn filled(value: &Value, words: &Value) -> Value {
    match value {
        Value::String(text) => match text.strip_prefix('@') {
            Some(name) => words[name].clone(),
            None => value.clone(),
        },
        Value::Array(list) => list.iter().map(|value| filled(value, words)).collect(),
        Value::Object(object) => {
            object.iter().map(|(key, value)| (key.clone(), filled(value, words))).collect::<Map<_, _>>().into()
        }
        _ => value.clone(),
    }
}

/// The sentences of a language, as its file has them: the name, the plural form or an empty text, the words.
fn sentences(tag: &str) -> Vec<(String, String, String)> {
    let text = read(&format!("src/format/words/{tag}.txt"));
    // What a card has beside an article is in no gallery: see the browser cases of articles.
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.starts_with("inArticle"));
    let sentence = |line: &str| {
        let (name, words) = line.split_once(" = ").unwrap();
        let (name, form) = name.split_once('.').unwrap_or((name, ""));
        (name.to_owned(), form.to_owned(), words.to_owned())
    };
    lines.map(sentence).collect()
}

/// A label that says which sentence it stands for, with the same placeholders.
fn marked(name: &str, form: &str, words: &str) -> String {
    let places = words.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    // A page's own words have nothing before a value that depends on it, as French "of" does.
    let places: Vec<String> =
        places.map(|(place, _)| format!("{{{}}}", place.trim_start_matches("d’").trim_start())).collect();
    format!("⟨{name}.{form}⟩ {}", places.join(" ")).trim_end().to_owned()
}

#[test]
fn each_language_has_what_its_cards_need() {
    let Gallery { languages, .. } = gallery();
    let files = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/format/words")).unwrap();
    let mut tags: Vec<String> =
        files.map(|file| file.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    tags.sort();
    assert_eq!(languages.keys().cloned().collect::<Vec<_>>(), tags);
    let keys = |words: &Value| words.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    for (tag, words) in &languages {
        assert_eq!(keys(words), keys(&languages["en"]), "{tag}");
        let text = text_for(tag);
        let locale = Locale::new(tag, Language::new(text));
        let categories = COUNTED.iter().map(|figure| locale.category(figure.parse::<Figure>().unwrap()));
        let categories: BTreeSet<String> =
            categories.map(|category| format!("{category:?}").to_lowercase()).chain(["other".to_owned()]).collect();
        let forms: BTreeSet<String> = keys(&words["people"]).into_iter().collect();
        assert_eq!(forms, categories, "{tag}");
    }
}

#[test]
fn every_sentence_is_on_a_card_of_each_language() {
    let gallery = gallery();
    let context = Context { calculations: Disclosed::Opened, sharing: Disclosed::Opened, ..Context::default() };
    let mut wrong = Vec::new();
    for tag in gallery.languages.keys() {
        let sentences = sentences(tag);
        let mut labels: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
        for (name, form, words) in &sentences {
            let category = if form.is_empty() { "other" } else { form };
            labels.entry(name).or_default().insert(category.to_owned(), marked(name, form, words).into());
        }
        let mut said = String::new();
        for (_, mut card) in gallery.cards_in(tag) {
            card["labels"] = json!(labels);
            said += &render::shadow_root(&Document::from_value(&card).unwrap(), context);
        }
        for (name, form, _) in &sentences {
            if !said.contains(&format!("⟨{name}.{form}⟩")) {
                wrong.push(format!("{tag}: {name} {form}"));
            }
        }
    }
    assert!(wrong.is_empty(), "on no card:\n{}", wrong.join("\n"));
}

#[test]
fn there_is_nothing_to_mend_in_the_cards_of_any_language() {
    let gallery = gallery();
    let mut wrong = Vec::new();
    for tag in gallery.languages.keys() {
        for (name, card) in gallery.cards_in(tag) {
            let document = Document::from_value(&card).unwrap();
            wrong.extend(document.findings().iter().map(|finding| format!("{tag}, {name}: {finding}")));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn there_is_nothing_to_mend_in_the_card_of_any_kind() {
    let data = json_of("www/site/gallery/cards.json");
    let mut wrong = Vec::new();
    for kind in ["kinds", "rare"].into_iter().flat_map(|list| data[list].as_array().unwrap()) {
        let mut arabic = kind["stat"].clone();
        arabic.as_object_mut().unwrap().extend(kind["ar"].as_object().unwrap().clone());
        for (lang, stat) in [("en", &kind["stat"]), ("ar", &arabic)] {
            let whole = &data["wholes"][lang][0];
            let card = json!({ "lang": lang, "title": kind["name"], "stats": [whole, stat] });
            let document = Document::from_value(&card).unwrap();
            let findings = document.findings().iter().map(ToString::to_string);
            // One of the series has a gap, and is shown with it.
            wrong.extend(findings.filter(|finding| !finding.ends_with("The line has a gap here.")));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
