//! The files generated from the tables of the format and of the element are current. They agree with the
//! reader of the data and with the scripts.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use fact_card::schema::{FOLDER, PAGES, files, fill};
use serde_json::{Value, json};

/// A file in the folder of the element.
fn read(name: &str) -> String {
    let path = Path::new(FOLDER).join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn schema() -> Value {
    serde_json::from_str(&read("fact-card.schema.json")).unwrap()
}

/// The declaration of the element in the manifest.
fn element() -> Value {
    let manifest: Value = serde_json::from_str(&read("custom-elements.json")).unwrap();
    manifest["modules"][0]["declarations"][0].clone()
}

/// The names in a list of the manifest.
fn names(list: &Value) -> BTreeSet<String> {
    list.as_array().unwrap().iter().map(|item| item["name"].as_str().unwrap().to_owned()).collect()
}

/// Every text between `start` and `end`.
fn between<'a>(text: &'a str, start: &str, end: char) -> BTreeSet<String> {
    text.split(start).skip(1).filter_map(|rest: &'a str| Some(rest.split_once(end)?.0.to_owned())).collect()
}

/// All scripts in the folder of the element, with calls joined that are broken over lines.
fn scripts() -> String {
    let entries = fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().path());
    let scripts = entries.filter(|path| path.extension().is_some_and(|kind| kind == "js"));
    let text: String = scripts.map(|path| fs::read_to_string(path).unwrap()).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("( ", "(")
}

#[test]
fn generated_files_are_current() {
    for (name, text) in files() {
        assert!(read(name) == text, "{name} is not current. To renew it: cargo xtask generate");
    }
    let pages: Vec<PathBuf> = fs::read_dir(PAGES).unwrap().map(|entry| entry.unwrap().path()).collect();
    for path in pages.iter().filter(|path| path.extension().is_some_and(|kind| kind == "md")) {
        let page = fs::read_to_string(path).unwrap();
        let filled = fill(&page).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(filled == page, "{} is not current. To renew it: cargo xtask generate", path.display());
    }
}

#[test]
fn the_reference_page_has_all_of_the_format() {
    let page = fs::read_to_string(Path::new(PAGES).join("data.md")).unwrap();
    for name in [
        "card",
        "stat",
        "unit",
        "share-and-target",
        "range",
        "margin",
        "change",
        "comparison",
        "rank",
        "earlier-rank",
        "point",
        "source",
        "labels",
    ] {
        assert!(page.contains(&format!("<!-- generated: {name} -->")), "the table \"{name}\" is missing");
    }
}

#[test]
fn the_command_prints_the_schema() {
    let printed = Command::new(env!("CARGO_BIN_EXE_fact-card")).arg("schema").output().unwrap();
    assert_eq!(String::from_utf8(printed.stdout).unwrap(), read("fact-card.schema.json"));
}

#[test]
fn every_example_fits_the_schema() {
    let schema = schema();
    let objects = schema["$defs"].as_object().unwrap().values().chain([&schema]);
    let mut count = 0;
    for (key, property) in objects.flat_map(|object| object["properties"].as_object().unwrap()) {
        let mut property = property.clone();
        property["$defs"] = schema["$defs"].clone();
        let validator = jsonschema::draft202012::new(&property).unwrap();
        for example in property["examples"].as_array().into_iter().flatten() {
            assert!(!example.is_null(), "an example of {key} is not JSON");
            assert!(validator.is_valid(example), "{key}: {example}");
            count += 1;
        }
    }
    assert!(count > 50, "{count}");
}

#[test]
fn every_object_and_key_has_a_description() {
    let schema = schema();
    let objects = schema["$defs"].as_object().unwrap().iter().map(|(name, object)| (name.as_str(), object));
    for (name, object) in objects.chain([("Card", &schema)]) {
        assert_eq!(object["additionalProperties"], false, "{name}");
        assert!(object["description"].as_str().unwrap().ends_with('.'), "{name}");
        for (key, property) in object["properties"].as_object().unwrap() {
            assert!(property["description"].as_str().is_some_and(|text| text.contains('.')), "{name}.{key}");
        }
    }
}

/// The attributes that are properties, too.
fn reflected() -> BTreeSet<String> {
    let script = read("reflected.js");
    let lists = ["VALUES = [", "FLAGS = ["].map(|list| script.split_once(list).unwrap().1.split_once(']').unwrap().0);
    lists.iter().flat_map(|list| list.split(", ")).map(|name| name.trim_matches('"').to_owned()).collect()
}

#[test]
fn the_element_has_the_attributes_that_it_observes() {
    let script = read("element.js");
    let (_, rest) = script.split_once("observedAttributes = [").unwrap();
    let (observed, _) = rest.split_once(", ...REFLECTED]").unwrap();
    let observed = observed.split(", ").map(|name| name.trim_matches('"').to_owned());
    assert_eq!(names(&element()["attributes"]), observed.chain(reflected()).collect());
}

#[test]
fn the_element_has_the_members_of_its_class() {
    let script = read("element.js");
    let reflected = reflected();
    for name in names(&element()["members"]) {
        let declared = [format!(" get {name}()"), format!(" {name}()")];
        assert!(declared.iter().any(|declared| script.contains(declared)) || reflected.contains(&name), "{name}");
    }
    let getters = between(&script, " get ", '(');
    let known = names(&element()["members"]);
    assert!(getters.is_subset(&known) && reflected.is_subset(&known), "{getters:?}");
}

#[test]
fn the_element_has_the_events_and_errors_of_the_scripts() {
    let scripts = scripts();
    let fired =
        between(&scripts, "fire(host, \"", '"').into_iter().chain(between(&scripts, "fire(this.#host, \"", '"'));
    // One that the page may cancel is made by hand.
    let fired = fired.chain(between(&scripts, "new CustomEvent(\"fact-card-", '"'));
    let fired: BTreeSet<_> = fired.map(|name| format!("fact-card-{name}")).collect();
    assert_eq!(names(&element()["events"]), fired);
    let mut codes = between(&scripts, "new Failure(\"", '"');
    assert!(scripts.contains("?? \"internal\""));
    codes.insert("internal".to_owned());
    let types = read("fact-card.d.ts");
    let (_, rest) = types.split_once("export type ErrorCode =").unwrap();
    let (union, _) = rest.split_once(';').unwrap();
    assert_eq!(between(union, "| \"", '"'), codes);
}

#[test]
fn the_element_has_the_style_of_the_stylesheet() {
    let css = read("fact-card.css");
    let mut defaults: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for rest in css.split("var(--fact-card-").skip(1) {
        let (name, rest) = rest.split_once(", ").unwrap();
        let (default, _) = rest.split_once(')').unwrap();
        defaults.entry(format!("--fact-card-{name}")).or_default().push(default);
    }
    let element = element();
    assert_eq!(names(&element["cssProperties"]), defaults.keys().cloned().collect());
    for property in element["cssProperties"].as_array().unwrap() {
        let name = property["name"].as_str().unwrap();
        assert_eq!(property["default"], defaults[name][0], "{name}");
        let description = property["description"].as_str().unwrap();
        for dark in defaults[name].iter().skip(1) {
            assert!(description.ends_with(&format!("Default on dark pages: {dark}.")), "{name}: {dark}");
        }
        assert_eq!(description.contains("on dark pages"), defaults[name].len() > 1, "{name}");
    }
    // Every part is in the card of some seed.
    let snapshots = fs::read_dir("tests/snapshots").unwrap().map(|entry| entry.unwrap().path());
    let cards: String = snapshots.filter(|path| path.is_file()).map(|path| fs::read_to_string(path).unwrap()).collect();
    assert_eq!(names(&element["cssParts"]), between(&cards, "part=\"", '"'));
}

/// The errors of the schema for a file.
fn errors(path: &str) -> Vec<String> {
    let validator = jsonschema::draft202012::new(&schema()).unwrap();
    let card = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    validator.iter_errors(&card).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn a_good_seed_fits_the_schema() {
    for entry in fs::read_dir("seeds").unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            assert_eq!(errors(path.to_str().unwrap()), [""; 0], "{}", path.display());
        }
    }
}

#[test]
fn a_malformed_seed_does_not_fit_the_schema() {
    for name in [
        "broken-facts",
        "broken-series",
        "empty-stats",
        "grouped-figures",
        "impossible-dates",
        "misspelt-keys",
        "missing-parts",
        "no-stats",
        "not-a-card",
        "not-a-language",
        "share-and-target",
        "thirteen-stats",
        "too-deep",
        "too-long-figures",
        "unknown-units",
        "unknown-whole",
        "unsafe-links",
        "wrong-kinds",
    ] {
        assert!(!errors(&format!("seeds/broken/{name}.json")).is_empty(), "{name}");
    }
    // Only the reader knows what is wrong with these: it is in their meaning.
    for name in ["circular", "twice-the-same-id", "unknown-language"] {
        assert_eq!(errors(&format!("seeds/broken/{name}.json")), [""; 0], "{name}");
    }
}

#[test]
fn schema_and_reader_take_the_same_figures() {
    let schema = schema();
    let validator = jsonschema::draft202012::new(&schema["$defs"]["Margin"]["properties"]["value"]).unwrap();
    let long = "1".repeat(30);
    for text in
        ["0", "-0.5", "+5", "99.50", "2860701", &long, "1.", ".5", "", "1,5", "1.2.3", "1e5", &(long.clone() + "1")]
    {
        let taken = text.parse::<fact_card::figure::Figure>().is_ok();
        assert_eq!(validator.is_valid(&json!(text)), taken, "{text}");
    }
}

#[test]
fn schema_and_reader_take_the_same_dates() {
    let schema = schema();
    let validator = jsonschema::draft202012::new(&schema["properties"]["asOf"]).unwrap();
    for text in [
        "2024",
        "2024-10",
        "2024-11-04",
        "0000",
        "24",
        "2024-13",
        "2024-1",
        "2024-11-32",
        "2024-11-04T00:00",
        "May",
        "2024-Q3",
        "2024-Q5",
        "2020-W53",
        "2024-W54",
        "2024-spring",
        "2024-fall",
        "1980s",
        "1985s",
        "2022/23",
        "2022/2023",
        "2024-01/2024-06",
        "2024-05-03/2024-05-05",
        "2024-05-03/2024-06",
        "2024-Q1/2024-Q3",
        "20:00/22:30 WITA",
        "2024-11-05T20:00/2024-11-05T22:30",
        "2024-11-05T20:00/22:30",
        "22:00",
        "24:00",
        "22:00:00",
        "2024-11-05T22:30Z",
        "2024-11-05T22:30+08:00 WITA",
        "2024-11-05 22:30",
        "22:30 ",
    ] {
        assert_eq!(validator.is_valid(&json!(text)), text.parse::<fact_card::date::Date>().is_ok(), "{text}");
    }
}

#[test]
fn schema_and_reader_take_the_same_links() {
    let schema = schema();
    let validator = jsonschema::draft202012::new(&schema["$defs"]["Source"]["properties"]["url"]).unwrap();
    for text in [
        "https://example.org/ü?a#b",
        "HTTP://example.org",
        "https://",
        "https:///a",
        "ftp://a",
        "javascript:alert(1)",
        "www.example.org",
        "https://a b",
    ] {
        assert_eq!(validator.is_valid(&json!(text)), text.parse::<fact_card::card::Link>().is_ok(), "{text}");
    }
}
