//! `fact-card embed` as people run it, and `fact-card render` in its plain form and as a page.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

mod desk;

use std::fs;

use desk::{Desk, Said};
use fact_card::Card;
use fact_card::render::{Embed, Script, embed, light};
use fact_card::view::Context;

const GOOD: &str = r#"{ "lang": "id", "title": "Sensus", "stats": [ { "label": "Penduduk", "value": 1234 } ] }"#;
const MANIFEST: &str = r#"{ "files": [
  { "name": "fact-card.js", "bytes": 1, "brotli": 1, "integrity": "sha384-en" },
  { "name": "fact-card.id.js", "bytes": 1, "brotli": 1, "integrity": "sha384-id" },
  { "name": "fact-card.frame.js", "bytes": 1, "brotli": 1, "integrity": "sha384-frame" } ] }"#;

/// Runs the command in a folder of its own, with a card in `a.json` and a bundle in `www/dist`.
fn run(name: &str, card: &str, arguments: &[&str]) -> Said {
    Desk::new(name).with("a.json", card).with("www/dist/manifest.json", MANIFEST).run(arguments)
}

/// What stands behind the card: the script.
fn script(said: &Said) -> &str {
    said.output.split_once("</div><script").unwrap().1
}

#[test]
fn the_code_is_one_line_of_the_card_alone() {
    let said = run("alone", GOOD, &["embed", "a.json"]);
    assert_eq!((said.status, said.errors.as_str()), (Some(0), ""));
    let data = r#"{"lang":"id","title":"Sensus","stats":[{"label":"Penduduk","value":1234}]}"#;
    assert!(said.output.starts_with(&format!("<div data-fact-card='{data}'><div lang=\"id\" dir=\"ltr\" style=")));
    assert!(said.output.ends_with("</div></div>\n"));
    assert_eq!(said.output.matches('\n').count(), 1);
    assert!(said.output.contains("1.234</strong>"));
}

#[test]
fn the_script_is_that_of_the_version_and_the_language() {
    let version = env!("CARGO_PKG_VERSION");
    let said = run("script", GOOD, &["embed", "a.json", "--base", "https://cdn.example/fact-card/"]);
    let expected = format!(
        " async src=\"https://cdn.example/fact-card/{version}/fact-card.id.js\" integrity=\"sha384-id\" crossorigin=\"anonymous\"></script>\n"
    );
    assert_eq!(script(&said), expected);
    // Without a script of its own, and without a language.
    for card in [GOOD.replace("\"id\"", "\"sr\""), GOOD.replace("\"lang\": \"id\",", "")] {
        let said = run("script-english", &card, &["embed", "a.json", "--base", "/fact-card"]);
        assert!(
            script(&said).starts_with(&format!(" async src=\"/fact-card/{version}/fact-card.js\"")),
            "{}",
            said.output
        );
    }
    let card = GOOD.replace("\"lang\": \"id\",", "");
    let said = run("script-page", &card, &["embed", "a.json", "--base", "/x", "--lang", "id-ID"]);
    assert!(script(&said).contains("/fact-card.id.js"));
    assert!(said.output.starts_with("<div lang=\"id-ID\" data-fact-card="));
}

#[test]
fn every_form_has_its_code() {
    let version = env!("CARGO_PKG_VERSION");
    let embed =
        |form: &str, base: &[&str]| run(form, GOOD, &[&["embed", "a.json", "--form", form], base].concat()).output;
    let base = ["--base", "https://cdn.example/c"];
    let element = embed("element", &[]);
    assert!(element.starts_with("<fact-card><script type=\"application/json\">{\"lang\""));
    assert!(element.ends_with("</div></fact-card>\n"));
    let script = embed("script", &base);
    assert!(
        script.starts_with(&format!("<script async src=\"https://cdn.example/c/{version}/fact-card.id.js\" integrity"))
    );
    assert!(script.contains(" data-card='{\"lang\""));
    assert!(script.ends_with("</dl></div></noscript>\n"), "{script}");
    let frame = embed("iframe", &base);
    assert!(
        frame.starts_with("<iframe src=\"https://cdn.example/c/a.html\" title=\"Sensus\" width=\"100%\" height=\"")
    );
    let loads = format!(
        "<script async src=\"https://cdn.example/c/{version}/fact-card.frame.js\" integrity=\"sha384-frame\" crossorigin=\"anonymous\">"
    );
    assert!(frame.contains(&loads));
    let arguments = ["embed", "cards/5 % für?.json", "--form", "iframe", "--base", "/c"];
    let named = Desk::new("address").with(arguments[1], GOOD).with("www/dist/manifest.json", MANIFEST).run(&arguments);
    assert!(named.output.starts_with("<iframe src=\"/c/5%20%25%20f%C3%BCr%3F.html\""), "{}", named.output);
}

#[test]
fn what_is_missing_is_named_with_its_remedy() {
    let said = run("form", GOOD, &["embed", "a.json", "--form", "iframe"]);
    assert_eq!(said.status, Some(2));
    assert!(said.errors.contains("this form needs --base"), "{}", said.errors);
    let said = run("dist", GOOD, &["embed", "a.json", "--base", "/x", "--dist", "elsewhere"]);
    assert_eq!((said.status, said.output.as_str()), (Some(2), ""));
    assert!(said.errors.contains("elsewhere/manifest.json cannot be read"), "{}", said.errors);
    assert!(said.errors.contains("cargo xtask build"), "{}", said.errors);
    let said = run("name", &GOOD.replace("\"id\"", "\"fr\""), &["embed", "a.json", "--base", "/x"]);
    assert!(said.errors.contains("has no fact-card.fr.js"), "{}", said.errors);
    for base in ["cdn.example", "//cdn.example", "https://a b", "/a?b", "javascript:x"] {
        let said = run("base", GOOD, &["embed", "a.json", "--base", base]);
        assert!(said.status == Some(2) && said.errors.contains("expected the address of a folder"), "{}", said.errors);
    }
    let said = run("nothing", "{ \"title\": \"T\", \"stats\": [] }", &["embed", "a.json"]);
    assert_eq!((said.status, said.output.as_str()), (Some(2), ""));
    assert!(said.errors.contains("there is nothing to show"), "{}", said.errors);
    let said = run("missing", GOOD, &["embed", "b.json"]);
    assert_eq!((said.status, said.output.as_str()), (Some(2), ""));
    assert!(said.errors.contains("there is no such file"), "{}", said.errors);
}

#[test]
fn what_is_wrong_is_said_beside_the_code() {
    let said = run("findings", &GOOD.replace("1234", "1234, \"colour\": 1"), &["embed", "a.json"]);
    assert_eq!(said.status, Some(1));
    assert!(said.output.starts_with("<div data-fact-card="));
    assert!(said.errors.contains("a.json: 1 finding"), "{}", said.errors);
}

#[test]
fn a_page_names_what_a_policy_must() {
    let said = Desk::new("csp").run(&["render", "--as", "page", "--csp"]);
    let (styles, scripts) = said.output.split_once("; ").unwrap();
    assert_eq!((styles.matches("'sha256-").count(), scripts.matches("'sha256-").count()), (2, 1));
    assert!(styles.starts_with("style-src ") && scripts.starts_with("script-src "));
}

/// The plain form of every seed: the words of its card, in order.
#[test]
fn light_seeds() {
    insta::glob!("../seeds", "*.json", |path| {
        let card = Card::from_json(&fs::read_to_string(path).unwrap()).unwrap().card.unwrap();
        insta::assert_snapshot!(light(&card, Context::default()));
    });
}

#[test]
fn nothing_becomes_markup_in_any_form() {
    let text = r#"\n\r\n</script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>&quot;[gallery]"#;
    let data = format!(
        r#"{{ "title": "{text}", "note": "{text}", "stats": [ {{ "label": "{text}", "text": "{text}", "note": "{text}" }},
            {{ "label": "x", "value": 5, "unit": "{text}" }} ], "source": {{ "name": "{text}", "url": "https://example.org/?a='b'\"c\"&d" }} }}"#
    );
    let card = Card::from_json(&data).unwrap().card.unwrap();
    let script = Script { address: "\"><script>", integrity: "\"><script>" };
    let context = Context::default();
    let forms = [
        Embed::Element(Some(script)),
        Embed::Div(Some(script)),
        Embed::Script(script),
        Embed::Frame { page: "\"><script>", script },
    ];
    let codes = forms.map(|form| embed(&card, &data, context, form));
    for (code, expected) in codes.iter().zip([2, 1, 1, 1]) {
        assert_eq!(code.matches("<script").count(), expected, "{code}");
        assert_eq!((code.matches("<img").count(), code.matches('\n').count()), (0, 0), "{code}");
        // What stands in brackets is a shortcode to some, but not where it is data's own.
        assert_eq!(code.matches("[gallery]").count(), 0, "{code}");
    }
    assert_eq!(light(&card, context).matches("<script").count(), 0);
}

#[test]
fn a_name_in_another_script_stays_in_its_place() {
    let data = r#"{ "lang": "en", "title": "T", "stats": [ { "label": "L", "value": 5, "unit": "שקל" } ],
        "source": { "name": "מקור", "url": "https://example.org/", "date": "2024" } }"#;
    let card = Card::from_json(data).unwrap().card.unwrap();
    let markup = light(&card, Context::default());
    assert!(markup.contains("<dd><strong>5</strong> <span dir=\"ltr\">שקל</span></dd>"), "{markup}");
    assert!(markup.contains("<a href=\"https://example.org/\" dir=\"ltr\">מקור</a>, <time"), "{markup}");
}
