//! Cards that are drafted from articles: what an editor gets to begin with.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

use std::fs;

use fact_card::Document;
use fact_card::article::{Article, Draft, draft};
use serde_json::Value;

/// The draft of an article of `tests/articles/`, and its card.
fn drafted(name: &str, lang: &str) -> (Draft, Article, Value) {
    let text = fs::read_to_string(format!("tests/articles/{name}.{lang}.md")).unwrap();
    let article = Article::from_markdown(&text, lang);
    let draft = draft(&article);
    let json = draft.to_json(&article);
    // A draft is a card without errors.
    let document = Document::from_json(&json).unwrap();
    assert_eq!(document.findings().iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new(), "{json}");
    let card = serde_json::from_str(&json).unwrap();
    (draft, article, card)
}

/// The labels and the values of a card.
fn stats(card: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    card["stats"].as_array().unwrap().iter().map(|stat| (text(&stat["label"]), text(&stat["value"]))).collect()
}

#[test]
fn the_demo_article_gives_both_figures_with_the_right_wholes() {
    let page = fs::read_to_string("www/site/index.html").unwrap();
    let article = Article::from_html(&page, "");
    let card: Value = serde_json::from_str(&draft(&article).to_json(&article)).unwrap();
    assert!(card["title"].as_str().unwrap().starts_with("Hampir semua warga Kaltim"), "{}", card["title"]);
    assert_eq!(card["asOf"], "2024-10");
    let [first, second] = card["stats"].as_array().unwrap().as_slice() else { panic!("{card:#}") };
    assert_eq!(first["value"], 2_860_701);
    assert_eq!(first["unit"], "jiwa");
    assert_eq!(first["share"]["percent"], 99.54);
    assert_eq!(first["share"]["of"], "penduduk yang wajib memiliki KTP");
    assert_eq!(second["value"], 156_639);
    // 18.25% is of the target, and not of all residents.
    assert_eq!(second["target"]["percent"], 30);
    assert_eq!(second["target"]["ofStat"], first["id"]);
    assert_eq!(second["target"]["reached"], 18.25);
    assert!(second.get("share").is_none());
}

/// The card that is drafted from a text.
fn of_text(text: &str, lang: &str) -> Value {
    let article = Article::from_text(text, lang);
    serde_json::from_str(&draft(&article).to_json(&article)).unwrap()
}

/// A change is said of the figure that has changed, and not of the one that it has changed from.
#[test]
fn a_change_is_not_said_of_the_earlier_figure() {
    for (text, lang) in [
        ("Counts\n\nThe counters recorded 48,350 cyclists in March, up 12.4% from 43,016 in 2023.", "en"),
        ("Counts\n\nThe number of cyclists rose 12.4% from 43,016 to 48,350.", "en"),
        ("Counts\n\nThere were 48,350 cyclists. That is 12.4% more than in 2023, when 43,016 were counted.", "en"),
        ("Zahlen\n\nDie Zahl der Radfahrer stieg um 12,4 Prozent auf 48.350, nach 43.016 im Vorjahr.", "de"),
    ] {
        let card = of_text(text, lang);
        for stat in card["stats"].as_array().unwrap() {
            assert!(stat["value"] != 43_016 || stat.get("change").is_none(), "{text}: {card:#}");
        }
        assert!(card["stats"].as_array().unwrap().iter().any(|stat| stat["value"] == 48_350), "{text}: {card:#}");
    }
    // Where it is not clear what has changed, nothing is said.
    let card = of_text("Counts\n\nCycling was up 12.4% from 43,016 rides in 2023.", "en");
    assert!(card["stats"].as_array().unwrap().iter().all(|stat| stat.get("change").is_none()), "{card:#}");
}

#[test]
fn a_line_with_the_source_is_read() {
    for (line, lang, name) in [
        ("Source: City Traffic Office, 5 March 2025", "en", "City Traffic Office"),
        ("Quelle: Statistisches Landesamt", "de", "Statistisches Landesamt"),
        ("Source : Agence nationale", "fr", "Agence nationale"),
        ("Sumber: Badan Pusat Statistik", "id", "Badan Pusat Statistik"),
    ] {
        let card = of_text(&format!("A headline\n\n48350 people came to 12 shows.\n\n{line}"), lang);
        assert_eq!(card["source"]["name"], name, "{line}: {card:#}");
    }
}

#[test]
fn an_article_in_each_language_gives_its_figures() {
    let of = |name: &str, lang: &str| stats(&drafted(name, lang).2);
    let pair = |label: &str, value: &str| (label.to_owned(), value.to_owned());
    assert_eq!(
        of("housing", "en"),
        [
            pair("Builders in the county finished", "4218"),
            pair("Let at social rents", "1139"),
            pair("The average price of a new home", "412500"),
        ]
    );
    assert_eq!(
        of("energie", "de")[..2],
        [pair("Solaranlagen ans Netz gegangen", "12480"), pair("Auf Wohnhäusern", "9610")]
    );
    assert_eq!(of("vaccination", "fr")[0], pair("Personnes de plus de 65 ans avaient été vaccinées", "412600"));
    assert_eq!(
        of("turismo", "es"),
        [
            pair("La provincia recibió", "3214500"),
            pair("Llegaron de otros países", "1285800"),
            pair("El gasto medio por visitante", "1142"),
            pair("Los pisos turísticos registrados", "18930"),
        ]
    );
    assert_eq!(of("sampah", "id")[0], pair("Produksi sampah Kota Semarang", "1276"));
}

#[test]
fn a_percentage_is_tied_to_what_it_is_of() {
    let (.., card) = drafted("housing", "en");
    assert_eq!(card["stats"][0]["change"]["from"], 5036);
    assert_eq!(card["stats"][1]["share"], serde_json::json!({ "percent": 27, "ofStat": card["stats"][0]["id"] }));
    let (.., card) = drafted("vaccination", "fr");
    assert_eq!(card["stats"][0]["share"], serde_json::json!({ "percent": 48.2, "of": "personnes de cet âge" }));
    let (.., card) = drafted("turismo", "es");
    assert_eq!(card["stats"][0]["change"]["percent"], 8.7);
}

#[test]
fn a_quote_is_a_sentence_of_the_article() {
    for (name, lang) in
        [("housing", "en"), ("energie", "de"), ("vaccination", "fr"), ("turismo", "es"), ("sampah", "id")]
    {
        let (draft, article, card) = drafted(name, lang);
        for (stat, json) in draft.stats.iter().zip(card["stats"].as_array().unwrap()) {
            let quote = &article.text()[stat.quote.clone()];
            assert!(quote.contains(&article.text()[stat.found.span.clone()]), "{quote}");
            assert_eq!(json["quote"].as_str().unwrap(), quote.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        assert!(draft.source.is_some(), "{name}");
    }
}

#[test]
fn what_contradicts_itself_is_reported() {
    let text = "One\n\nThere are 156,639 residents.\n\nLater it says 157,639 residents. And 99 residents.";
    let draft = draft(&Article::from_text(text, "en"));
    let [pair] = draft.contradictions.as_slice() else { panic!("{:?}", draft.contradictions) };
    assert_eq!(pair.one.value.to_string() + " " + &pair.other.value.to_string(), "156639 157639");
}

#[test]
fn an_article_without_figures_gives_no_card() {
    for text in ["", "A headline\n\nNothing was counted.", "It was on 4 May 2024."] {
        assert_eq!(draft(&Article::from_text(text, "en")).stats, [], "{text}");
    }
}
