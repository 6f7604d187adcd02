//! A card's facts in the vocabulary of schema.org: valid, exact, and safe in a page.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use fact_card::card::{Source, Stat};
use fact_card::figure::Figure;
use fact_card::render::jsonld;
use fact_card::{Context, Document};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The JSON within the script element.
fn inside(markup: &str) -> &str {
    let inside = markup.strip_prefix("<script type=\"application/ld+json\">");
    inside.and_then(|inside| inside.strip_suffix("</script>")).unwrap_or_else(|| panic!("no script element: {markup}"))
}

fn facts(document: &Document) -> Value {
    serde_json::from_str(inside(&jsonld(document, Context::default()))).unwrap()
}

fn read(data: &str) -> Document {
    Document::from_json(data).unwrap()
}

/// Every seed that is a card, with the name of its file.
fn seeds() -> Vec<(String, Document)> {
    let mut seeds = Vec::new();
    for folder in ["seeds", "seeds/broken"] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let document = path.is_file().then(|| Document::from_json(&fs::read_to_string(&path).unwrap()));
            if let Some(Ok(document)) = document {
                seeds.push((path.file_stem().unwrap().to_str().unwrap().to_owned(), document));
            }
        }
    }
    seeds
}

/// Installs the tools that check the types if they are missing. Once, because tests run in parallel.
static SETUP: LazyLock<()> = LazyLock::new(|| {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let setup = Command::new(cargo).current_dir(ROOT).args(["xtask", "test-setup", "vocabulary"]).output().unwrap();
    assert!(setup.status.success(), "{}", String::from_utf8_lossy(&setup.stderr));
});

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The errors that TypeScript reports for descriptions of datasets, with types generated from the vocabulary.
/// `None` if there are none.
fn objections(name: &str, datasets: &[(String, String)]) -> Option<String> {
    LazyLock::force(&SETUP);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("jsonld").join(name);
    // Removes what an earlier run left.
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    let modules = Path::new(ROOT).join("www").join("node_modules");
    let options = json!({
        "compilerOptions": {
            "strict": true, "noEmit": true, "module": "esnext", "moduleResolution": "bundler", "types": [],
            "paths": { "*": [ modules.join("*") ] }
        }
    });
    fs::write(folder.join("tsconfig.json"), options.to_string()).unwrap();
    for (name, dataset) in datasets {
        let typed = format!(
            "import type {{ Dataset, WithContext }} from \"schema-dts\";\nexport const dataset: WithContext<Dataset> = {dataset};\n"
        );
        fs::write(folder.join(name).with_extension("ts"), typed).unwrap();
    }
    let compiler = modules.join("typescript").join("bin").join("tsc");
    let output =
        Command::new("node").arg(compiler).args(["--pretty", "false", "--project"]).arg(folder).output().unwrap();
    (!output.status.success()).then(|| String::from_utf8(output.stdout).unwrap())
}

#[test]
fn every_seed_is_valid_in_the_vocabulary() {
    let written = |(name, document): &(String, Document)| {
        (name.clone(), inside(&jsonld(document, Context::default())).to_owned())
    };
    let datasets: Vec<_> = seeds().iter().map(written).collect();
    assert!(datasets.len() > 20, "only {} seeds are cards", datasets.len());
    assert_eq!(objections("seeds", &datasets), None);
}

#[test]
fn the_check_refuses_what_is_not_in_the_vocabulary() {
    let observation = json!({ "@type": "Observation", "name": "Residents", "value": 1 });
    let dataset = |about: &Value| json!({ "@context": "https://schema.org", "@type": "Dataset", "about": [about] });
    assert_eq!(objections("valid", &[("valid".to_owned(), dataset(&observation).to_string())]), None);
    let wrong = [
        ("@type", json!("Statistic")),
        ("shareOf", json!("residents")),
        ("observationDate", json!(2024)),
        ("minValue", json!("few")),
        ("marginOfError", json!({ "@type": "QuantitativeValue", "margin": 2.5 })),
        ("valueReference", json!([{ "@type": "CreativeWork" }])),
        ("measurementDenominator", json!({ "@type": "StatisticalVariable", "value": 3 })),
    ];
    let datasets = wrong.iter().enumerate().map(|(index, (property, value))| {
        let mut observation = observation.clone();
        observation[property] = value.clone();
        (format!("wrong-{index}"), dataset(&observation).to_string())
    });
    let objections = objections("wrong", &datasets.collect::<Vec<_>>()).unwrap();
    for (index, (property, _)) in wrong.iter().enumerate() {
        assert!(objections.contains(&format!("wrong-{index}.ts")), "{property} is taken: {objections}");
    }
}

#[test]
fn seeds_become_datasets() {
    insta::glob!("../seeds", "*.json", |path| {
        let facts = facts(&read(&fs::read_to_string(path).unwrap()));
        insta::assert_snapshot!(serde_json::to_string_pretty(&facts).unwrap());
    });
}

#[test]
fn figures_are_as_stated() {
    for (name, document) in seeds() {
        let facts = facts(&document);
        let observations = facts["about"].as_array().unwrap();
        assert_eq!(observations.len(), document.card().stats().len(), "{name}");
        for (observation, stat) in observations.iter().zip(document.card().stats()) {
            let value = &observation["value"];
            // An amount of money has its figure one level deeper.
            let value = value.get("value").unwrap_or(value);
            if let Some(figure) = stat.value() {
                assert_eq!(value.to_string().trim_matches('"'), figure.to_string(), "{name}: {}", stat.label());
            }
            assert_eq!(observation["name"], stat.label(), "{name}");
        }
    }
}

#[test]
fn a_percentage_has_its_whole() {
    let document = read(
        r#"{ "title": "t", "lang": "en", "stats": [
            { "id": "all", "label": "Residents", "value": 200, "unit": "people" },
            { "label": "A", "value": 50, "unit": "people", "share": { "percent": "25.0", "ofStat": "all", "of": "all" } },
            { "label": "B", "value": 50, "unit": { "currency": "EUR" }, "share": { "percent": 10, "ofTotal": 500 } },
            { "label": "C", "value": 30, "unit": "people", "target": { "percent": 30, "ofStat": "all", "by": "us", "reached": 50 } },
            { "label": "D", "value": 30, "target": { "percent": 40, "of": "the rest" } } ] }"#,
    );
    let facts = facts(&document);
    let reference = |index: usize| facts["about"][index]["valueReference"][0].clone();
    let whole = json!({ "@type": "QuantitativeValue", "name": "all", "unitText": "people", "value": 200 });
    assert_eq!(
        reference(1),
        json!({
            "@type": "Observation", "description": "25.0% of all (200 people)", "value": "25.0", "unitCode": "P1", "unitText": "%",
            "measurementDenominator": { "@type": "StatisticalVariable", "name": "all" }, "valueReference": whole
        })
    );
    assert_eq!(
        reference(2)["valueReference"],
        json!({ "@type": "QuantitativeValue", "value": { "@type": "MonetaryAmount", "currency": "EUR", "value": 500 } })
    );
    let residents = json!({ "@type": "QuantitativeValue", "name": "Residents", "unitText": "people", "value": 200 });
    assert_eq!(
        reference(3),
        json!({
            "@type": "Observation", "description": "50% of the target of 60 people (30% of 200)\nTarget set by us",
            "value": 50, "unitCode": "P1", "unitText": "%",
            "valueReference": {
                "@type": "QuantitativeValue", "value": 30, "unitCode": "P1", "unitText": "%", "valueReference": residents
            }
        })
    );
    assert_eq!(
        reference(4),
        json!({
            "@type": "QuantitativeValue", "description": "Target: 40% of the rest", "value": 40, "unitCode": "P1", "unitText": "%",
            "valueReference": "the rest"
        })
    );
}

#[test]
fn the_page_has_the_language_of_a_card_without_one() {
    let document = read(r#"{ "title": "t", "stats": [ { "label": "A", "value": 1234.5 } ] }"#);
    let with = |lang| {
        let facts: Value =
            serde_json::from_str(inside(&jsonld(&document, Context { lang, ..Context::default() }))).unwrap();
        (facts["inLanguage"].clone(), facts["description"].clone())
    };
    assert_eq!(with("de-AT"), (json!("de-AT"), json!("A (1\u{a0}234,5)")));
    assert_eq!(with(""), (Value::Null, json!("A (1,234.5)")));
    assert_eq!(with("de_AT"), with("de-AT"));
    assert_eq!(with("not a tag"), (Value::Null, json!("A (1,234.5)")));
}

#[test]
fn a_strict_page_leaves_out_contradictory_stats() {
    let document = read(include_str!("../seeds/broken/misread-target.json"));
    let labels = |strict| {
        let facts: Value =
            serde_json::from_str(inside(&jsonld(&document, Context { strict, ..Context::default() }))).unwrap();
        let observations = facts["about"].as_array().unwrap().clone();
        observations.into_iter().map(|observation| observation["name"].clone()).collect::<Vec<_>>()
    };
    let all: Vec<_> = document.card().stats().iter().map(Stat::label).collect();
    assert_eq!(labels(false), all);
    assert_eq!(labels(true), [all[0], all[2]]);
    let nothing =
        r#"{ "title": "t", "stats": [ { "label": "A", "value": 1, "share": { "percent": 101, "of": "all" } } ] }"#;
    let nothing = read(nothing);
    assert_eq!(jsonld(&nothing, Context { strict: true, ..Context::default() }), "");
}

/// Texts of all kinds, including what ends scripts, strings and lines.
fn text() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        "\\PC{1,8}",
        Just("</script>".to_owned()),
        Just("<!--<script>".to_owned()),
        Just("]]>".to_owned()),
        Just("\"'\\".to_owned()),
        Just("\u{2028}\u{2029}".to_owned()),
        Just("&lt;".to_owned()),
    ];
    prop::collection::vec(pieces, 1..6).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_text_ends_the_script(title in text(), label in text(), unit in text(), note in text(), name in text()) {
        let data = json!({
            "title": title, "note": note, "source": { "name": name },
            "stats": [ { "label": label, "value": 1, "unit": unit, "note": note, "share": { "percent": 1, "of": name } } ]
        });
        // A text of only spaces is refused.
        if let Ok(document) = Document::from_json(&data.to_string()) {
            let markup = jsonld(&document, Context::default());
            prop_assert_eq!(markup.matches('<').count(), 2);
            prop_assert!(!inside(&markup).contains(['>', '&', '\u{2028}', '\u{2029}', '\n']), "{}", markup);
            let facts = facts(&document);
            prop_assert_eq!(facts["name"].as_str(), document.card().title());
            prop_assert_eq!(facts["about"][0]["name"].as_str(), Some(document.card().stats()[0].label()));
            if document.card().sources().next().is_some() {
                let publisher = &facts["citation"]["publisher"]["name"];
                prop_assert_eq!(publisher.as_str(), document.card().sources().next().map(Source::name));
            }
        }
    }

    #[test]
    fn every_figure_keeps_its_digits(text in "-?[1-9][0-9]{0,18}(\\.[0-9]{1,11})?") {
        let document = read(&json!({ "title": "t", "stats": [ { "label": "A", "value": text } ] }).to_string());
        let facts = facts(&document);
        let value = &facts["about"][0]["value"];
        prop_assert_eq!(value.to_string().trim_matches('"').to_owned(), text.clone());
        // Browsers and most other programs read numbers like this.
        if let Some(number) = value.as_f64() {
            prop_assert_eq!(Figure::from_number(number).unwrap().to_string(), text);
        }
    }
}
