//! Cards in their articles, for the module that cards with an article load.
//!
//! A script reads the page, and hands an article over in blocks. Figures are found a few blocks at a time,
//! and a card is read and rehearsed before it is compared, so that no call takes long: a browser compiles
//! what a call needs during that call.

use std::cell::RefCell;
use std::ops::Range;

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::article::{Amounts, Article, BlockKind, Found, Grounded, Parts, ground_amounts, ground_found};
use crate::card::Card;
use crate::finding::{Finding, Findings, Severity};
use crate::format::{Category, Language, Locale, fill};

/// How much text is scanned for figures at a time, in bytes.
const PORTION: usize = 8192;

thread_local! {
    /// The articles of the page, by the numbers from [`open`]. Closed ones are `None`.
    static READINGS: RefCell<Vec<Option<Reading>>> = const { RefCell::new(Vec::new()) };
}

/// What has been read of an article.
pub(super) struct Reading {
    pub(super) article: Article,
    parts: Parts,
    /// The figures of the parts that have been read.
    pub(super) found: Vec<Found>,
    pub(super) amounts: Amounts,
    /// Whether all of the text has been read, and the amounts are in their order.
    is_complete: bool,
    /// Cards that are to be compared with it, by the numbers from [`know`]. Those that have been are `None`.
    cards: Vec<Option<Card>>,
}

/// Where something stands in an article.
#[derive(Serialize)]
pub(super) struct Spot {
    /// The number of the block.
    block: usize,
    /// Where it starts and ends in this block, in UTF-16 code units.
    start: usize,
    end: usize,
}

/// A figure of a card that is in its article.
#[derive(Serialize)]
struct Place {
    /// The figure's path in the data.
    path: String,
    /// The label of its stat.
    label: String,
    /// Its digits, as the card writes them.
    digits: String,
    /// The accessible name of its control.
    name: String,
    /// The sentence, and where it stands.
    text: String,
    spot: Spot,
}

/// The result for a card.
#[derive(Serialize)]
struct Answer {
    places: Vec<Place>,
    /// What the article says otherwise, or not at all.
    findings: Vec<Finding>,
}

/// Begins an article, and returns its number in this instance. `lang` is the tag of its language.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn open(lang: &str) -> usize {
    keep(Article::from_blocks([], lang))
}

/// Adds a block to an article. `element` is the name of the element that says what it is, if any does, and
/// `lang` the tag of its language. The text begins and ends with what can be seen, and has no characters that
/// nobody sees.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn add(number: usize, element: &str, lang: &str, text: &str) {
    READINGS.with_borrow_mut(|readings| {
        if let Some(Some(reading)) = readings.get_mut(number) {
            let other = Some(lang).filter(|lang| !lang.is_empty() && *lang != reading.article.lang());
            reading.article.add(kind(element), other, text, 0);
            // The first block is scanned by itself.
            let scanned = reading.parts.scanned();
            if scanned == 0 || reading.article.text().len() - scanned > PORTION {
                reading.parts.scan(&reading.article);
            }
        }
    });
}

/// Ends an article: its memory is given back.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn close(number: usize) {
    READINGS.with_borrow_mut(|readings| {
        if let Some(reading) = readings.get_mut(number) {
            *reading = None;
        }
    });
}

/// Reads the figures of some blocks of an article that is complete. Returns whether there may be more.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn finish(number: usize) -> bool {
    READINGS.with_borrow_mut(|readings| match readings.get_mut(number) {
        Some(Some(reading)) => reading.finish(),
        _ => false,
    })
}

/// Reads a card, whose data has gone through JSON, for one call of [`compare`] with an article. Returns its
/// number there.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn know(number: usize, data: JsValue) -> usize {
    let card = super::read(data, &Findings::default());
    READINGS.with_borrow_mut(|readings| match readings.get_mut(number) {
        Some(Some(reading)) => insert(&mut reading.cards, card),
        _ => 0,
    })
}

/// Compares a card with the first figures of an article, at most so many, so that the browser compiles what
/// [`compare`] needs in tasks of their own. Takes what else [`compare`] takes.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn rehearse(number: usize, card: usize, figures: usize, language: &str, lang: &str) {
    READINGS.with_borrow_mut(|readings| {
        let Some(Some(reading)) = readings.get_mut(number) else { return };
        let Some(Some(card)) = reading.cards.get(card) else { return };
        let found = reading.found.get(..figures).unwrap_or(&reading.found);
        let grounded = ground_found(card, &reading.article, found);
        let answer = reading.answer(card, &grounded, Locale::new(lang, Language::new(language)));
        // Handing it over has its code too.
        drop(serde_wasm_bindgen::to_value(&answer));
    });
}

/// Compares a card, by its number from [`know`], with its article, and returns an [`Answer`]. `language` is a
/// text as for [`Language::new`], with the words that few cards need. `lang` is the card's tag.
///
/// # Errors
/// None: only plain data crosses.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn compare(number: usize, card: usize, language: &str, lang: &str) -> Result<JsValue, JsValue> {
    let card = READINGS.with_borrow_mut(|readings| readings.get_mut(number)?.as_mut()?.cards.get_mut(card)?.take());
    let locale = Locale::new(lang, Language::new(language));
    let compare = |card| {
        with_reading(number, |reading| {
            let grounded = ground_amounts(&card, &reading.article, &reading.found, &reading.amounts);
            reading.answer(&card, &grounded, locale)
        })
    };
    Ok(serde_wasm_bindgen::to_value(&card.and_then(compare))?)
}

/// Returns what `work` makes of an article that has been read to its end. `None` where there is none of this
/// number.
pub(super) fn with_reading<T>(number: usize, work: impl FnOnce(&Reading) -> T) -> Option<T> {
    READINGS.with_borrow_mut(|readings| {
        let reading = readings.get_mut(number)?.as_mut()?;
        while reading.finish() {}
        Some(work(reading))
    })
}

/// Adds an article to those of the page, and returns its number.
pub(super) fn keep(article: Article) -> usize {
    let parts = Parts::default();
    let (found, amounts, cards) = (Vec::new(), Amounts::default(), Vec::new());
    let reading = Reading { article, parts, found, amounts, is_complete: false, cards };
    READINGS.with_borrow_mut(|readings| insert(readings, Some(reading)))
}

/// Puts something into the first free place of a list, and returns its number.
fn insert<T>(list: &mut Vec<Option<T>>, item: Option<T>) -> usize {
    let number = list.iter().position(Option::is_none).unwrap_or(list.len());
    match list.get_mut(number) {
        Some(free) => *free = item,
        None => list.push(item),
    }
    number
}

impl Reading {
    /// Reads the figures of the next part, once all of the text has been scanned, and puts them in order at
    /// last. Returns whether there may be more to do.
    fn finish(&mut self) -> bool {
        self.parts.scan(&self.article);
        let first = self.found.len();
        if let Some(found) = self.parts.read(&self.article) {
            self.found.extend(found.filter(|found| found.inside.is_none()));
            self.amounts.add(self.found.get(first..).unwrap_or_default(), first);
            return true;
        }
        if self.is_complete {
            return false;
        }
        self.amounts.sort();
        self.is_complete = true;
        true
    }

    fn answer(&self, card: &Card, grounded: &[Grounded], locale: Locale<'_>) -> Answer {
        let places = grounded.iter().filter(|grounded| grounded.is_grounded());
        let findings = grounded.iter().filter_map(|grounded| grounded.finding(&self.article));
        Answer {
            places: places.filter_map(|grounded| self.place(card, grounded, locale)).collect(),
            // Notes are for editors.
            findings: findings.filter(|finding| finding.severity != Severity::Note).collect(),
        }
    }

    /// Where a figure stands. One that is derived stands where the first stands that it follows from.
    fn place(&self, card: &Card, grounded: &Grounded, locale: Locale<'_>) -> Option<Place> {
        let sentence = &grounded.places.first()?.sentence;
        let stat = card.stats().get(grounded.stat)?;
        let figure = grounded.figure.alone();
        let written = if grounded.is_percent { locale.percent(figure) } else { locale.number(figure) };
        let words = locale.words("inArticle", Category::Other);
        Some(Place {
            path: grounded.path.clone(),
            label: stat.label().to_owned(),
            digits: locale.number(figure.magnitude()),
            name: fill(locale.words("whole", Category::Other), &[("name", words), ("size", &written)]),
            text: self.article.text().get(sentence.clone())?.to_owned(),
            spot: self.spot(sentence)?,
        })
    }

    /// Where a part of the article's text stands.
    pub(super) fn spot(&self, range: &Range<usize>) -> Option<Spot> {
        let block = self.article.block_at(range.start)?;
        let before = self.article.blocks().get(block)?.range.start..range.start;
        let start = units(self.article.text().get(before)?);
        let end = start + units(self.article.text().get(range.clone())?);
        Some(Spot { block, start, end })
    }
}

/// What a block is, by the element that it stands in.
fn kind(element: &str) -> BlockKind {
    match element {
        "h1" => BlockKind::Headline,
        "h2" | "h3" | "h4" | "h5" | "h6" => BlockKind::Heading,
        "figcaption" | "caption" => BlockKind::Caption,
        "td" | "th" => BlockKind::Cell,
        _ => BlockKind::Paragraph,
    }
}

/// The length of a text in UTF-16 code units.
fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}
