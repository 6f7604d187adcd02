//! `fact-card embed` as people run it, and `fact-card render` as plain HTML and as a page.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

mod sandbox;

use std::fs;

use assert_cmd::assert::Assert;
use fact_card::render::{Embed, Script, embed, plain_html};
use fact_card::{Context, Document};
use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, starts_with};
use sandbox::{Sandbox, stdout};

const GOOD: &str = r#"{ "lang": "id", "title": "Sensus", "stats": [ { "label": "Penduduk", "value": 1234 } ] }"#;
const MANIFEST: &str = r#"{ "files": [
  { "name": "fact-card.js", "bytes": 1, "brotli": 1, "integrity": "sha384-en" },
  { "name": "fact-card.id.js", "bytes": 1, "brotli": 1, "integrity": "sha384-id" },
  { "name": "fact-card.frame.js", "bytes": 1, "brotli": 1, "integrity": "sha384-frame" } ] }"#;

/// Runs the command in a temporary folder, with a card in `a.json` and a bundle in `www/dist`.
fn run(card: &str, arguments: &[&str]) -> Assert {
    Sandbox::new().with("a.json", card).with("www/dist/manifest.json", MANIFEST).run(arguments)
}

/// The script tag after the card.
fn script(run: &Assert) -> String {
    stdout(run).split_once("</div><script").unwrap().1.to_owned()
}

#[test]
fn the_code_is_one_line_with_data_and_fallback() {
    let code = stdout(&run(GOOD, &["embed", "a.json"]).code(0).stderr(""));
    let data = r#"{"lang":"id","title":"Sensus","stats":[{"label":"Penduduk","value":1234}]}"#;
    assert!(code.starts_with(&format!("<div data-fact-card='{data}'><div lang=\"id\" dir=\"ltr\" style=")));
    assert!(code.ends_with("</div></div>\n"));
    assert_eq!(code.matches('\n').count(), 1);
    assert!(code.contains("1.234</strong>"));
}

#[test]
fn a_heading_has_the_level_of_the_page() {
    let heading = ["embed", "a.json", "--heading", "3"];
    let code = stdout(&run(GOOD, &heading).code(0));
    assert!(code.starts_with("<div data-fact-card-heading=\"3\" data-fact-card='"), "{code}");
    assert!(code.contains("<h3 style=") && code.contains("Sensus</h3>"), "{code}");
    let code = stdout(&run(GOOD, &[&heading[..], &["--form", "element"]].concat()));
    assert!(code.starts_with("<fact-card heading=\"3\"><script type="), "{code}");
    let code = stdout(&run(GOOD, &[&heading[..], &["--form", "script", "--base", "https://cdn.example/"]].concat()));
    assert!(code.contains(" data-fact-card-heading=\"3\" data-card='") && code.contains("<h3>Sensus</h3>"), "{code}");
}

#[test]
fn the_script_tag_has_the_version_and_the_language() {
    let version = env!("CARGO_PKG_VERSION");
    let code = run(GOOD, &["embed", "a.json", "--base", "https://cdn.example/fact-card/"]);
    let expected = format!(
        " async src=\"https://cdn.example/fact-card/{version}/fact-card.id.js\" integrity=\"sha384-id\" crossorigin=\"anonymous\"></script>\n"
    );
    assert_eq!(script(&code), expected);
    // A language without a script of its own, and no language.
    for card in [GOOD.replace("\"id\"", "\"sr\""), GOOD.replace("\"lang\": \"id\",", "")] {
        let script = script(&run(&card, &["embed", "a.json", "--base", "/fact-card"]));
        assert!(script.starts_with(&format!(" async src=\"/fact-card/{version}/fact-card.js\"")), "{script}");
    }
    let card = GOOD.replace("\"lang\": \"id\",", "");
    let code = run(&card, &["embed", "a.json", "--base", "/x", "--lang", "id-ID"]);
    assert!(script(&code).contains("/fact-card.id.js"));
    code.stdout(starts_with("<div lang=\"id-ID\" data-fact-card="));
}

#[test]
fn every_form_has_its_code() {
    let version = env!("CARGO_PKG_VERSION");
    let embed = |form: &str, base: &[&str]| stdout(&run(GOOD, &[&["embed", "a.json", "--form", form], base].concat()));
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
    let named = Sandbox::new().with(arguments[1], GOOD).with("www/dist/manifest.json", MANIFEST).run(&arguments);
    named.stdout(starts_with("<iframe src=\"/c/5%20%25%20f%C3%BCr%3F.html\""));
}

#[test]
fn errors_name_their_remedy() {
    run(GOOD, &["embed", "a.json", "--form", "iframe"]).code(2).stderr(contains("this form needs --base"));
    let why = contains("elsewhere/manifest.json cannot be read").and(contains("cargo xtask build"));
    run(GOOD, &["embed", "a.json", "--base", "/x", "--dist", "elsewhere"]).code(2).stdout("").stderr(why);
    let french = GOOD.replace("\"id\"", "\"fr\"");
    run(&french, &["embed", "a.json", "--base", "/x"]).stderr(contains("has no fact-card.fr.js"));
    for base in ["cdn.example", "//cdn.example", "https://a b", "/a?b", "javascript:x"] {
        let why = contains("expected the URL of a folder");
        run(GOOD, &["embed", "a.json", "--base", base]).code(2).stderr(why);
    }
    let empty = "{ \"title\": \"T\", \"stats\": [] }";
    run(empty, &["embed", "a.json"]).code(2).stdout("").stderr(contains("there is nothing to show"));
    run(GOOD, &["embed", "b.json"]).code(2).stdout("").stderr(contains("there is no such file"));
}

#[test]
fn findings_are_reported_beside_the_code() {
    let run = run(&GOOD.replace("1234", "1234, \"colour\": 1"), &["embed", "a.json"]);
    run.code(1).stdout(starts_with("<div data-fact-card=")).stderr(contains("a.json: 1 finding"));
}

#[test]
fn the_policy_of_a_page_has_hashes_of_styles_and_script() {
    let policy = stdout(&Sandbox::new().run(&["render", "--as", "page", "--csp"]));
    let (styles, scripts) = policy.split_once("; ").unwrap();
    assert_eq!((styles.matches("'sha256-").count(), scripts.matches("'sha256-").count()), (2, 1));
    assert!(styles.starts_with("style-src ") && scripts.starts_with("script-src "));
}

#[test]
fn plain_html_has_its_old_name_too() {
    let document = Document::from_json(GOOD).unwrap();
    let sandbox = Sandbox::new().with("cards/a.json", GOOD);
    for name in ["plain-html", "light"] {
        sandbox
            .run(&["render", "cards/a.json", "--as", name])
            .code(0)
            .stdout(plain_html(&document, Context::default()) + "\n");
        sandbox.run(&["render", "cards", "--as", name, "-o", name]).code(0);
        assert_eq!(sandbox.names(name), ["a.html"]);
    }
    sandbox.run(&["render", "--help"]).stdout(contains("- plain-html:").and(contains("- light:").count(1)));
}

/// The plain HTML of every seed: the card's text, in order.
#[test]
fn light_seeds() {
    insta::glob!("../seeds", "*.json", |path| {
        let document = Document::from_json(&fs::read_to_string(path).unwrap()).unwrap();
        insta::assert_snapshot!(plain_html(&document, Context::default()));
    });
}

#[test]
fn nothing_becomes_markup_in_any_form() {
    let text = r#"\n\r\n</script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>&quot;[gallery]"#;
    let data = format!(
        r#"{{ "title": "{text}", "note": "{text}", "stats": [ {{ "label": "{text}", "text": "{text}", "note": "{text}" }},
            {{ "label": "x", "value": 5, "unit": "{text}" }} ], "source": {{ "name": "{text}", "url": "https://example.org/?a='b'\"c\"&d" }} }}"#
    );
    let document = Document::from_json(&data).unwrap();
    let script = Script { address: "\"><script>", integrity: "\"><script>" };
    let context = Context::default();
    let forms = [
        Embed::Element(Some(script)),
        Embed::Div(Some(script)),
        Embed::Script(script),
        Embed::Frame { page: "\"><script>", script },
    ];
    let codes = forms.map(|form| embed(&document, context, form));
    for (code, expected) in codes.iter().zip([2, 1, 1, 1]) {
        assert_eq!(code.matches("<script").count(), expected, "{code}");
        assert_eq!((code.matches("<img").count(), code.matches('\n').count()), (0, 0), "{code}");
        // Text in brackets may be read as a shortcode. Only brackets that are part of the data's JSON remain.
        assert_eq!(code.matches("[gallery]").count(), 0, "{code}");
    }
    assert_eq!(plain_html(&document, context).matches("<script").count(), 0);
}

#[test]
fn a_name_in_another_script_keeps_its_position() {
    let data = r#"{ "lang": "en", "title": "T", "stats": [ { "label": "L", "value": 5, "unit": "שקל" } ],
        "source": { "name": "מקור", "url": "https://example.org/", "date": "2024" } }"#;
    let document = Document::from_json(data).unwrap();
    let markup = plain_html(&document, Context::default());
    assert!(markup.contains("<dd><strong>5</strong> <span dir=\"ltr\">שקל</span></dd>"), "{markup}");
    assert!(markup.contains("<a href=\"https://example.org/\" dir=\"ltr\">מקור</a>, <time"), "{markup}");
}
