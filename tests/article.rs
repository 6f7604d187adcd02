//! The figures of a card, compared with those of its article.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

use fact_card::Card;
use fact_card::article::{Article, Grounded, Rounding, Verdict, ground};

/// What an article says about a stat: each path with the verdict, and the figures that the article has.
fn grounded(stat: &str, article: &str) -> Vec<(String, Verdict, Vec<String>)> {
    let article = Article::from_text(article, "en");
    let card = format!(r#"{{ "lang": "en", "title": "T", "stats": [ {{ "label": "Residents", {stat} }} ] }}"#);
    let card = Card::from_json(&card).unwrap().card.unwrap();
    let figures = |grounded: &Grounded| {
        let figure = |place: &fact_card::article::Place| article.text()[place.span.clone()].to_owned();
        grounded.places.iter().map(figure).collect()
    };
    let grounded = ground(&card, &article);
    grounded.iter().map(|grounded| (grounded.path.clone(), grounded.verdict, figures(grounded))).collect()
}

/// The verdict on the first figure of a stat.
fn verdict(stat: &str, article: &str) -> Verdict {
    grounded(stat, article)[0].1
}

#[test]
fn a_figure_is_found_rounded_contradicted_or_missing() {
    let value = r#""value": 156639"#;
    for (article, expected) in [
        ("There are 156639 residents.", Verdict::Found),
        ("There are 157000 residents.", Verdict::FoundRounded(Rounding::ArticleRounds)),
        ("There are 156000 residents.", Verdict::FoundRounded(Rounding::ArticleCuts)),
        ("There are 157639 residents.", Verdict::Contradicted),
        ("There are 156693 residents.", Verdict::Contradicted),
        ("There are 99 residents.", Verdict::Missing),
        ("", Verdict::Missing),
    ] {
        assert_eq!(verdict(value, article), expected, "{article}");
    }
    assert_eq!(
        verdict(r#""value": 157000"#, "There are 156639 residents."),
        Verdict::FoundRounded(Rounding::CardRounds)
    );
}
