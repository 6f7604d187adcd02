//! Drafts, checks and writes cards, for pages on which people make them.
//!
//! A page hands an article over in blocks, as in [`super::article`], or as plain text. Where something stands
//! in it is told by the block and by offsets in that, in UTF-16 code units.

use std::iter;

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::article::{Reading, Spot, keep, with_reading};
use crate::article::{
    Article, BlockKind, Doubt, Found, FoundUnit, Verdict as InArticle, Why, draft as drafted, ground_amounts, shown,
    typed, unit_of,
};
use crate::card::Card;
use crate::document::Document;
use crate::figure::Figure;
use crate::finding::{Finding, Findings, speak};
use crate::format::{Language, Locale};
use crate::qualifier;
use crate::render::{self, Embed, Script, Style};
use crate::text::{capitalized, json};
use crate::view::{Context, Heading, Theme};

/// A part of an article.
#[derive(Serialize)]
struct Part<'a> {
    text: &'a str,
    /// What it is: `headline`, `heading`, `paragraph`, `caption`, `cell` or `note`.
    kind: &'static str,
}

/// A figure of an article.
#[derive(Serialize)]
struct Mention<'a> {
    /// As the article has it.
    text: &'a str,
    spot: Option<Spot>,
    sentence: Option<Spot>,
    /// A stat with no more than what is known of it, as JSON.
    stat: String,
    /// Why it is not on the draft, or what is not sure about it: words that the page has sentences for.
    remarks: Vec<&'static str>,
}

/// What was made of an article.
#[derive(Serialize)]
struct Draft<'a> {
    /// The card as JSON.
    card: String,
    parts: Vec<Part<'a>>,
    /// The figures of the card's stats, in their order.
    stats: Vec<Mention<'a>>,
    /// The figures that no stat was made of.
    #[serde(rename = "leftOut")]
    left_out: Vec<Mention<'a>>,
    /// Pairs of figures that can't both be right.
    contradictions: Vec<[Mention<'a>; 2]>,
}

/// A figure of a card, and where its article has it.
#[derive(Serialize)]
struct Place {
    /// The figure's path in the data.
    path: String,
    /// Whether the article has it, or it follows from what the article has.
    #[serde(rename = "isThere")]
    is_there: bool,
    /// The best place, and of what is contradicted what stands in its place.
    spot: Option<Spot>,
}

/// The result of a check.
#[derive(Serialize)]
struct Checked {
    findings: Vec<Finding>,
    places: Vec<Place>,
}

/// What a text that was typed can mean.
#[derive(Serialize)]
struct Meaning {
    /// The figure as JSON.
    value: String,
    /// The figure as its language writes it, without marks between groups.
    shown: String,
}

/// What a text can mean that was typed as a figure, in the language with the tag `lang`: a [`Meaning`], two
/// where the language does not decide whether its mark is one of groups or of decimals, or none.
///
/// # Errors
/// None: only plain data crosses.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn meanings(text: &str, lang: &str) -> Result<JsValue, JsValue> {
    let figures = typed(text, lang).map_or(Vec::new(), |(figure, other)| iter::once(figure).chain(other).collect());
    let meaning = |figure: Figure| Meaning { value: figure.json(), shown: shown(figure, lang) };
    Ok(serde_wasm_bindgen::to_value(&figures.into_iter().map(meaning).collect::<Vec<_>>())?)
}

/// A figure of a card's data as [`meanings`] would read it: `18,25` for `18.25`. A text that is none stays as
/// it is.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn written(text: &str, lang: &str) -> String {
    qualifier::parse(text).map_or_else(|_| text.to_owned(), |figure| shown(figure, lang))
}

/// Takes an article of plain text, and returns its number. `lang` is the tag of its language.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn take(text: &str, lang: &str) -> usize {
    keep(Article::from_text(text, lang))
}

/// Drafts a card from an article, and returns a [`Draft`].
///
/// # Errors
/// None: only plain data crosses.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn draft(number: usize) -> Result<JsValue, JsValue> {
    with_reading(number, |reading| Ok(serde_wasm_bindgen::to_value(&reading.draft())?)).unwrap_or(Ok(JsValue::NULL))
}

/// Checks a card, and compares it with an article if there is one of this number. Returns a [`Checked`].
/// `json` is the text of `data`, and `language` a text as for [`Language::new`]. `lang` is the card's tag,
/// and `spoken` that of the language for the findings.
///
/// # Errors
/// None: only plain data crosses.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn check(
    data: JsValue,
    json: &str,
    language: &str,
    lang: &str,
    number: usize,
    spoken: &str,
) -> Result<JsValue, JsValue> {
    speak(spoken);
    let mut checked = Checked { findings: Vec::new(), places: Vec::new() };
    match document(data, json, language, lang) {
        Err(findings) => checked.findings = findings,
        Ok(document) => {
            checked.findings.extend_from_slice(document.findings());
            with_reading(number, |reading| reading.compare_all(document.card(), &mut checked));
        }
    }
    Ok(serde_wasm_bindgen::to_value(&checked)?)
}

/// Writes a card in one of the forms `element`, `div`, `script`, `iframe`, `page`, `plain`, `text` and
/// `data`. The first four are embed code, with the tag of the script at `address`, if that is not empty.
/// `page` is the address of the page in an `iframe`. `data` is the text for an attribute `data-fact-card`,
/// also of a card that is not finished. The others are as in [`check`]. Empty where nothing can be shown, and
/// for what needs an address without one.
#[wasm_bindgen]
#[expect(clippy::too_many_arguments, reason = "each crosses to JavaScript by itself")]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn write(
    data: JsValue,
    json: &str,
    language: &str,
    lang: &str,
    heading: u8,
    form: &str,
    address: &str,
    integrity: &str,
    page: &str,
) -> String {
    if form == "data" {
        return render::one_line(json);
    }
    let Ok(document) = document(data, json, language, lang) else { return String::new() };
    let heading = Heading::new(heading).unwrap_or_default();
    let context = Context { heading, ..Context::default() };
    let script = if address.is_empty() { None } else { Some(Script { address, integrity }) };
    let form = match (form, script) {
        ("page", _) => return render::page(&document, Context { theme: Theme::Auto, ..context }, Style::Inline),
        ("plain", _) => return render::plain_html(&document, context),
        ("text", _) => return render::text(&document, context),
        ("div", script) => Embed::Div(script),
        ("script", Some(script)) => Embed::Script(script),
        ("iframe", Some(script)) if !page.is_empty() => Embed::Frame { page, script },
        ("element", script) => Embed::Element(script),
        _ => return String::new(),
    };
    render::embed(&document, context, form)
}

/// Reads a card, or gives the findings of why there is none.
fn document(data: JsValue, json: &str, language: &str, lang: &str) -> Result<Document, Vec<Finding>> {
    let findings = Findings::default();
    if Card::is_too_large(json, &findings) {
        return Err(findings.into_vec());
    }
    let Some(mut card) = super::read(data, &findings) else { return Err(findings.into_vec()) };
    let locale = Locale::new(lang, Language::new(language));
    card.find_scales(|unit| locale.scale(unit), &findings);
    Ok(Document::new(card, json.to_owned(), findings, language.to_owned()))
}

impl Reading {
    fn draft(&self) -> Draft<'_> {
        let draft = drafted(&self.article);
        let parts = self.article.blocks().iter().map(|block| Part {
            text: self.article.text().get(block.range.clone()).unwrap_or_default(),
            kind: kind(block.kind),
        });
        let stats = draft
            .stats
            .iter()
            .map(|stat| self.mention(&stat.found, stat.doubts.iter().map(|doubt| doubtful(*doubt)).collect()));
        let left_out = draft.left_out.iter().map(|left| self.mention(&left.found, vec![reason(left.why)]));
        let contradictions =
            draft.contradictions.iter().map(|pair| [&pair.one, &pair.other].map(|one| self.mention(one, Vec::new())));
        Draft {
            card: draft.to_json(&self.article),
            parts: parts.collect(),
            stats: stats.collect(),
            left_out: left_out.collect(),
            contradictions: contradictions.collect(),
        }
    }

    fn mention(&self, found: &Found, remarks: Vec<&'static str>) -> Mention<'_> {
        let sentence = self.article.sentence_of(&found.span);
        let quote = self.article.text().get(sentence.clone()).unwrap_or_default();
        let noun = match &found.unit {
            FoundUnit::Noun(range) => self.article.text().get(range.clone()),
            _ => None,
        };
        let mut stat = String::from("{ \"label\": ");
        stat.push_str(&json(&noun.map(capitalized).unwrap_or_default()));
        stat.push_str(", \"value\": ");
        stat.push_str(&found.value.json());
        if let Some(unit) = unit_of(found, noun) {
            stat.push_str(", \"unit\": ");
            stat.push_str(&unit);
        }
        stat.push_str(", \"quote\": ");
        stat.push_str(&json(&quote.replace('\n', " ")));
        stat.push_str(" }");
        Mention {
            text: self.article.text().get(found.span.clone()).unwrap_or_default(),
            spot: self.spot(&found.span),
            sentence: self.spot(&sentence),
            stat,
            remarks,
        }
    }

    /// Adds what the article says about a card to the result of its check.
    fn compare_all(&self, card: &Card, checked: &mut Checked) {
        for grounded in ground_amounts(card, &self.article, &self.found, &self.amounts) {
            checked.findings.extend(grounded.finding(&self.article));
            checked.places.push(Place {
                is_there: !matches!(grounded.verdict, InArticle::Contradicted | InArticle::Missing),
                spot: grounded.places.first().and_then(|place| self.spot(&place.span)),
                path: grounded.path,
            });
        }
    }
}

fn kind(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Headline => "headline",
        BlockKind::Heading => "heading",
        BlockKind::Paragraph => "paragraph",
        BlockKind::Caption => "caption",
        BlockKind::Cell => "cell",
        BlockKind::Note => "note",
    }
}

fn doubtful(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Label => "label",
        Doubt::Whole => "whole",
        Doubt::Currency => "currency",
        Doubt::Separator => "separator",
    }
}

fn reason(why: Why) -> &'static str {
    match why {
        Why::Minor => "minor",
        Why::Label => "noLabel",
        Why::Whole => "ofWhat",
        Why::Target => "target",
        Why::Span => "span",
        Why::Check => "check",
    }
}
