//! The figures of a card, compared with those of its article.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

use fact_card::Card;
use fact_card::article::{Article, Derivation, Grounded, Place, Rounding, Verdict, ground};
use fact_card::figure::Qualifier;

const DEMO: &str = include_str!("../www/site/index.html");
const SEED: &str = include_str!("../seeds/kaltim-ktp-ikd.json");

fn card(json: &str) -> Card {
    Card::from_json(json).unwrap().card.unwrap()
}

/// A card with one stat, in a language.
fn one(lang: &str, stat: &str) -> Card {
    card(&format!(r#"{{ "lang": "{lang}", "title": "T", "stats": [ {{ {stat} }} ] }}"#))
}

/// What the article says about each figure of a stat.
fn all(lang: &str, stat: &str, article: &str) -> Vec<Grounded> {
    ground(&one(lang, stat), &Article::from_text(article, lang))
}

/// The verdict on the figure of a stat with this path.
fn verdict(lang: &str, stat: &str, path: &str, article: &str) -> Verdict {
    let all = all(lang, stat, article);
    all.iter().find(|grounded| grounded.path == format!("stats[0].{path}")).unwrap().verdict
}

/// The verdict on the value of a stat about residents.
fn residents(value: &str, article: &str) -> Verdict {
    verdict("en", &format!(r#""label": "Residents", "value": {value}, "unit": "people""#), "value", article)
}

#[test]
fn every_figure_of_the_demo_is_in_its_article() {
    let article = Article::from_html(DEMO, "en");
    assert_eq!((article.lang(), article.is_whole_page()), ("id", false));
    let grounded = ground(&card(SEED), &article);
    let found: Vec<_> = grounded
        .iter()
        .map(|grounded| (&*grounded.path, grounded.verdict, grounded.places[0].text(&article)))
        .collect();
    let expected = [
        ("stats[0].value", Verdict::Found, "2.860.701"),
        ("stats[0].share.percent", Verdict::Found, "99,54 persen"),
        ("stats[1].value", Verdict::Found, "156.639"),
        ("stats[1].target.percent", Verdict::Found, "30 persen"),
        ("stats[1].target.reached", Verdict::Found, "18,25 persen"),
    ];
    assert_eq!(found, expected);
    let sentence = &article.text()[grounded[3].places[0].sentence.clone()];
    assert!(sentence.starts_with("Target nasional") && sentence.ends_with("sudah terekam."), "{sentence}");
    // Back in the file, the figure is not that of the card.
    let source = article.source(&grounded[0].places[0].span);
    assert!(DEMO[..source.end].ends_with("mencakup 2.860.701"));
}

/// Any digit of a figure in the article may become any other.
#[test]
fn one_changed_digit_in_the_article_is_noticed() {
    let article = Article::from_html(DEMO, "en");
    let card = card(SEED);
    for grounded in ground(&card, &article) {
        let source = article.source(&grounded.places[0].span);
        for (index, digit) in DEMO[source.clone()].char_indices().filter(|(_, digit)| digit.is_ascii_digit()) {
            for other in ('0'..='9').filter(|other| *other != digit) {
                let at = source.start + index;
                let changed = format!("{}{other}{}", &DEMO[..at], &DEMO[at + 1..]);
                let changed = Article::from_html(&changed, "en");
                let now = ground(&card, &changed);
                let now = now.iter().find(|now| now.path == grounded.path).unwrap();
                let name = format!("{} with {other} at {index}", grounded.path);
                assert!(!now.is_grounded(), "{name}: {:?}", now.verdict);
                assert!(now.finding(&changed).is_some(), "{name}");
                // With a zero first, it is not a figure that anybody prints.
                let is_clear = other != '0' || index > 0;
                assert!(!is_clear || now.verdict == Verdict::Contradicted, "{name}: {:?}", now.verdict);
            }
        }
    }
}

#[test]
fn a_figure_is_found_rounded_contradicted_or_missing() {
    for (article, expected) in [
        ("There are 156,639 people.", Verdict::Found),
        ("156,639 people live there.", Verdict::Found),
        ("There are about 157,000 people.", Verdict::FoundRounded(Rounding::ArticleRounds)),
        ("Some 0.16 million people live there.", Verdict::FoundRounded(Rounding::ArticleRounds)),
        ("More than 156,000 people live there.", Verdict::FoundRounded(Rounding::ArticleCuts)),
        ("There are 157,639 people.", Verdict::Contradicted),
        ("There are 156,693 people.", Verdict::Contradicted),
        ("There are 99 people.", Verdict::Missing),
        ("There are 99 residents, 156,639% more.", Verdict::Missing),
        ("", Verdict::Missing),
        ("No figures at all.", Verdict::Missing),
    ] {
        assert_eq!(residents("156639", article), expected, "{article}");
    }
    assert_eq!(residents("157000", "There are 156,639 people."), Verdict::FoundRounded(Rounding::CardRounds));
    assert_eq!(residents("2860701", "There are 2.8 million people."), Verdict::FoundRounded(Rounding::ArticleCuts));
}

#[test]
fn a_figure_counts_what_the_card_counts() {
    let percent = r#""label": "Unemployment", "value": 30, "unit": "%""#;
    assert_eq!(verdict("en", percent, "value", "It was 30 people."), Verdict::Missing);
    assert_eq!(verdict("en", percent, "value", "It was 30%."), Verdict::Found);
    assert_eq!(residents("30", "It grew by 30%."), Verdict::Missing);
    let rank = r#""label": "GDP", "value": 5, "rank": { "place": 2, "of": 10, "among": "provinces" }"#;
    assert_eq!(verdict("en", rank, "rank.place", "It took 2 years."), Verdict::Missing);
    assert_eq!(verdict("en", rank, "rank.place", "It ranks 2nd."), Verdict::Found);
    let points = r#""label": "Participación", "value": 61.8, "unit": "%", "change": { "by": -3.4 }"#;
    assert_eq!(verdict("es", points, "change.by", "Fue del 61,8 %, 3,4 puntos menos."), Verdict::Found);
    let money = r#""label": "Price", "value": 300, "unit": { "currency": "USD" }"#;
    assert_eq!(verdict("en", money, "value", "It costs €300."), Verdict::Missing);
    assert_eq!(verdict("en", money, "value", "It costs $300."), Verdict::Found);
}

#[test]
fn a_figure_may_be_in_another_unit_or_scale() {
    let share = r#""label": "Members", "value": 7, "share": { "percent": 20, "of": "all adults" }"#;
    assert_eq!(verdict("en", share, "share.percent", "1 in 5 adults are."), Verdict::OtherUnit(None));
    let scaled = r#""label": "Residents", "value": 2.86, "unit": "million people""#;
    assert_eq!(verdict("en", scaled, "value", "It has 2.86 million people."), Verdict::Found);
    let length = r#""label": "The road", "value": 5, "unit": { "measure": "kilometer" }"#;
    assert_eq!(verdict("en", length, "value", "The road is 5,000 metres long."), Verdict::OtherUnit(None));
}

#[test]
fn a_figure_may_follow_from_others() {
    let share = r#""label": "Voters", "value": 4321, "share": { "percent": 43.21, "ofTotal": 10000 }"#;
    let article = "Of 10,000 residents, 4,321 are voters.";
    assert!(matches!(verdict("en", share, "share.percent", article), Verdict::Derived(_)));
    let change = r#""label": "Voters", "value": 4321, "change": { "from": 4000, "by": 321 }"#;
    let article = "There are 4,321 voters. There were 4,000 a year ago.";
    assert!(matches!(verdict("en", change, "change.by", article), Verdict::Derived(_)));
    // In a sentence that does not name what they count: of so many there are few others.
    let change = r#""label": "Passengers", "value": 18400000, "change": { "from": 16000000 }"#;
    let article = "There were 18.4 million passengers. A year earlier, 16 million people had got in.";
    assert_eq!(verdict("en", change, "change.from", article), Verdict::Found);
    // Nearly any two figures have some percentage without decimals.
    let share = r#""label": "Voters", "value": 7, "share": { "percent": 43, "of": "all" }"#;
    assert_eq!(verdict("en", share, "share.percent", "It has 10,000 trees and 4,321 parks."), Verdict::Missing);
}

#[test]
fn what_stands_before_a_figure_is_a_part_of_it() {
    let stat = |value: &str| format!(r#""label": "Residents", "value": {value}, "unit": "people""#);
    let article = "About 300,000 people live there.";
    let qualified = &all("en", &stat("\"about 300000\""), article)[0];
    assert_eq!((qualified.verdict, qualified.left_out()), (Verdict::Found, None));
    let bare = &all("en", &stat("300000"), article)[0];
    assert_eq!((bare.verdict, bare.left_out()), (Verdict::Found, Some(Qualifier::About)));
    let finding = bare.finding(&Article::from_text(article, "en")).unwrap();
    assert!(finding.to_string().contains("Write \"about 300000\"."), "{finding}");
    // It is exact somewhere.
    let article = "About 300,000 people live there, to be exact 300,000 people.";
    assert_eq!(all("en", &stat("300000"), article)[0].left_out(), None);
}

#[test]
fn points_of_a_series_need_not_be_in_the_article() {
    let series = r#""label": "Residents", "value": 500, "unit": "people",
        "series": [ { "date": "2022", "value": 400 }, { "date": "2023", "value": 500 } ]"#;
    let article = Article::from_text("There are 500 people.", "en");
    let grounded = ground(&one("en", series), &article);
    assert!(grounded.iter().all(|grounded| grounded.finding(&article).is_none()), "{grounded:?}");
    assert_eq!((&*grounded[1].path, grounded[1].verdict), ("stats[0].series[0].value", Verdict::Missing));
}

#[test]
fn an_ambiguous_separator_stays_open() {
    let article = Article::from_text("1.234", "xx");
    let places = |value: &str| -> Vec<Place> {
        ground(&one("xx", &format!(r#""label": "A", "value": {value}"#)), &article)[0].places.clone()
    };
    for value in ["1234", "\"1.234\""] {
        assert!(matches!(&*places(value), [place] if place.is_ambiguous), "{value}");
    }
}

#[test]
fn the_sentence_with_the_words_of_the_card_comes_first() {
    let article = Article::from_text("Taxes rose by 30%. Trees grew too. Of all residents, 30% vote.", "en");
    let stat = r#""label": "Voting residents", "value": 30, "unit": "%""#;
    let grounded = ground(&one("en", stat), &article);
    assert_eq!(&article.text()[grounded[0].places[0].sentence.clone()], "Of all residents, 30% vote.");
    assert_eq!(grounded[0].places.len(), 2);
}

#[test]
fn figures_stand_in_tables_captions_and_footnotes() {
    let html = "<article><h1>The census</h1><p>This is what the census says about the town, at some length, so that \
        it is the main text. There is more to it than a sentence, and more commas, as in any article.</p>\
        <table><tr><th>Residents</th><td>156,639</td></tr></table>\
        <figure><img src=a.png><figcaption>The 2,417 voters of the town</figcaption></figure>\
        <p>And this is the end of the text, which has as many words as the beginning, or nearly as many.</p>\
        <section class=footnotes><ol><li id=fn1>Without 3,318 visitors.</ol></section></article>";
    let article = Article::from_html(html, "en");
    let card = card(
        r#"{ "lang": "en", "title": "T", "stats": [ { "label": "Residents", "value": 156639 },
            { "label": "Voters", "value": 2417 }, { "label": "Visitors", "value": 3318 } ] }"#,
    );
    assert!(!article.is_whole_page());
    assert!(ground(&card, &article).iter().all(|grounded| grounded.verdict == Verdict::Found), "{:?}", article.text());
}

#[test]
fn an_article_can_be_in_two_languages() {
    let html = "<html lang=id><p>Ada 2.860.701 jiwa di provinsi itu.</p><p lang=en>It has 156,639 people.</p>";
    let article = Article::from_html(html, "en");
    let card = card(
        r#"{ "lang": "id", "title": "T", "stats": [ { "label": "Jiwa", "value": 2860701, "unit": "jiwa" },
            { "label": "People", "value": 156639, "unit": "people" } ] }"#,
    );
    let verdicts: Vec<_> = ground(&card, &article).iter().map(|grounded| grounded.verdict).collect();
    assert_eq!(verdicts, [Verdict::Found; 2], "{}", article.text());
}

/// A difference follows from the card's own figures, but the article may state another one.
#[test]
fn a_difference_is_the_article_s_own() {
    let card = r#"{ "title": "Cycling", "stats": [ { "label": "Cyclists", "value": 48350, "unit": "cyclists",
        "change": { "from": 43016, "by": 5334 } } ] }"#;
    let card = Card::from_json(card).unwrap().card.unwrap();
    let by = |article: &str| {
        let grounded = ground(&card, &Article::from_text(article, "en"));
        grounded.into_iter().find(|grounded| grounded.path == "stats[0].change.by").unwrap().verdict
    };
    let counted = "There were 48,350 cyclists, up from 43,016.";
    assert_eq!(by(counted), Verdict::Derived(Derivation::Difference));
    assert_eq!(by(&format!("{counted} That is 5,334 more.")), Verdict::Found);
    assert_eq!(by(&format!("{counted} That is 5,234 more.")), Verdict::Contradicted);
}
