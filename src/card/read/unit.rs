//! Units of figures, and words with plural forms.

use crate::card::{Unit, Wording};
use crate::finding::{At, Findings, Fix, Message, message, phrase, quoted, short};
use crate::format::{Category, RARE_WORDS, ShortForm, WORDS, find, is_currency, is_measure, pieces};
use crate::full::{Full, IS_FULL};
use crate::text::join;
use crate::wire::{Record, measure_with_slip, nearest, nearest_measure};

/// The unit of a stat.
pub(super) fn unit(stat: &Record, at: &At<'_>, findings: &Findings) -> Option<Unit> {
    if stat.text("unit") == Some("%") {
        return Some(Unit::Percent);
    }
    let Some(record) = stat.object("unit") else { return wording(stat, "unit", at, findings).map(Unit::Words) };
    let at = &at.key("unit");
    if let Some(full) = Full::HERE
        && let Some(rare) = rare_unit(record, full, at, findings)
    {
        return Some(rare);
    }
    let (currency, measure) = (record.text("currency"), record.text("measure"));
    if currency.is_none() && measure.is_none() {
        return forms(record, at, findings).map(Unit::Words);
    }
    let has_forms = Category::ALL.iter().any(|category| record.has(category.name()));
    if currency.and(measure).is_some() || has_forms {
        findings.error(at, || {
            message(
                "more than one unit",
                "words, \"currency\" or \"measure\"",
                "Keep one. Of two the card takes the currency, else the measure.",
            )
        });
    }
    if let Some(code) = currency {
        if is_currency(code) {
            return Some(Unit::Currency(code.to_owned()));
        }
        findings.warning(&at.key("currency"), || {
            let capitals = Some(code.to_ascii_uppercase()).filter(|capitals| is_currency(capitals));
            let remedy = match &capitals {
                Some(capitals) => phrase("Write {0}. Here it stands as a word.", &[capitals]),
                None => phrase("Write the ISO 4217 code, such as IDR. Here it stands as a word.", &[]),
            };
            message(&quoted(code), "a currency that is in use", &remedy)
                .with(capitals.map(|capitals| Fix::text(&capitals)))
        });
        return Some(Unit::Words(Wording::same(code)));
    }
    let name = measure?;
    // The module that draws cards has no list of measures. It has their patterns, and looks the measure up
    // there when it draws.
    if IS_FULL && !is_measure(name) {
        findings.warning(&at.key("measure"), || {
            let remedy = match nearest_measure(name) {
                Some(nearest) => phrase("Did you mean {0}? Here it stands as a word.", &[&quoted(nearest)]),
                None => phrase("Write a plain \"unit\" in words. Here it stands as one.", &[]),
            };
            message(&quoted(name), "a measure that the card knows", &remedy)
                .with(measure_with_slip(name).map(Fix::text))
        });
    }
    Some(Unit::Measure(name.to_owned()))
}

/// A rate or an index.
fn rare_unit(record: &Record, full: Full, at: &At<'_>, findings: &Findings) -> Option<Unit> {
    let (per, index) = (record.figure("per"), super::date(record, "index", at, findings));
    if record.has("currency") || record.has("measure") || per.and(index.as_ref()).is_some() {
        if per.is_some() || index.is_some() {
            let remedy = "Keep one. Words may be beside \"per\" only.";
            findings.error(at, || message("more than one unit", "\"per\", \"index\" or another", remedy));
        }
        return None;
    }
    if let Some(date) = index {
        return Some(Unit::Index(full, date));
    }
    let per = per?;
    if per.decimals() > 0 || !per.exceeds(0.into()) {
        findings.error(&at.key("per"), || message(&per.plain(), "a whole number from 1", "Write 100000 or the like."));
        return None;
    }
    findings.need_words();
    let has_forms = Category::ALL.iter().any(|category| record.has(category.name()));
    Some(Unit::Per(full, per, if has_forms { forms(record, at, findings) } else { None }))
}

/// The words at a key: one text for any number, or one for each plural category.
pub(super) fn wording(record: &Record, key: &str, at: &At<'_>, findings: &Findings) -> Option<Wording> {
    match record.object(key) {
        Some(record) => forms(record, &at.key(key), findings),
        None => record.text(key).map(Wording::same),
    }
}

/// Words for each plural category.
fn forms(record: &Record, at: &At<'_>, findings: &Findings) -> Option<Wording> {
    if !record.has(Category::Other.name()) {
        let remedy = "Add \"other\": …, which is for all figures that no other form is for.";
        findings.error(at, || message("no form \"other\"", "words for any figure", remedy));
    }
    let mut wording = Wording::default();
    for category in &Category::ALL {
        if let Some(words) = record.text(category.name()) {
            wording.add(*category, words);
        }
    }
    (wording != Wording::default()).then_some(wording)
}

/// The page's own wording of interface sentences. Only those with the same placeholders as ours are kept.
pub(super) fn labels(card: &Record, at: &At<'_>, findings: &Findings) -> Vec<(&'static str, Wording)> {
    let Some(record) = card.object("labels") else { return Vec::new() };
    let at = &at.key("labels");
    let mut labels = Vec::new();
    for (name, places) in WORDS.into_iter().chain(RARE_WORDS) {
        let Some(wording) = wording(record, name, at, findings) else { continue };
        if wording.forms().all(|sentence| has_places(sentence, places)) {
            labels.push((name, wording));
        } else {
            findings.error(&at.key(name), || {
                let wrong = wording.forms().find(|sentence| !has_places(sentence, places)).unwrap_or_default();
                other_places(wrong, places)
            });
        }
    }
    labels
}

/// A label with other placeholders than ours.
fn other_places(sentence: &str, places: &str) -> Message {
    let known: Vec<&str> = pieces(places, b' ').filter(|place| !place.is_empty()).collect();
    let braced = |place: &str| join(&["{", place, "}"]);
    let all = known.iter().map(|place| braced(place)).collect::<Vec<_>>().join(" ");
    let expected = match places {
        "" => phrase("a text without places in braces", &[]),
        _ => phrase("a text with {0}", &[&all]),
    };
    let stated: Vec<&str> = sentence.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect();
    let other = stated.iter().find(|place| !known.contains(place));
    let missing: Vec<&str> = known.iter().copied().filter(|place| !stated.contains(place)).collect();
    let (found, remedy) = match (other, &missing[..]) {
        (Some(other), _) => {
            let meant = if let [only] = &missing[..] { Some(*only) } else { nearest(other, missing.iter().copied()) };
            let remedy = match meant {
                Some(meant) => phrase("Did you mean {0}?", &[&braced(meant)]),
                None => phrase("The card fills these, and no others.", &[]),
            };
            (phrase("the place {0}", &[&braced(short(other))]), remedy)
        }
        (None, [missing, ..]) => {
            let missing = braced(missing);
            let remedy = phrase("Put {0} where the card writes it.", &[&missing]);
            (phrase("a text without {0}", &[&missing]), remedy)
        }
        (None, []) => {
            let remedy = phrase("Write each place once, and no other braces.", &[]);
            (quoted(sentence), remedy)
        }
    };
    message(&found, &expected, &remedy)
}

/// Whether a sentence has exactly these placeholders, each once.
fn has_places(sentence: &str, places: &str) -> bool {
    let mut left = sentence.bytes().filter(|byte| *byte == b'{').count();
    for place in pieces(places, b' ').filter(|place| !place.is_empty()) {
        if find(sentence, &join(&["{", place, "}"])).is_none() {
            return false;
        }
        left = left.wrapping_sub(1);
    }
    left == 0
}

/// How a figure is to be shortened, if it is.
pub(super) fn short_form(stat: &Record, at: &At<'_>, findings: &Findings) -> Option<ShortForm> {
    let at = &at.key("display");
    if IS_FULL && let Some(record) = stat.object("display") {
        return chosen_form(record, at, findings);
    }
    named_form(stat.text("display")?, at, findings)
}

/// A form with its digits and its smallest figure.
fn chosen_form(record: &Record, at: &At<'_>, findings: &Findings) -> Option<ShortForm> {
    let form = match record.text("form") {
        Some(name) => named_form(name, &at.key("form"), findings)?,
        None => ShortForm::COMPACT,
    };
    let stated = record.figure("digits");
    let digits = stated.and_then(|digits| digits.plain().parse().ok()).filter(|digits| (1..=15).contains(digits));
    if let (Some(stated), None) = (stated, digits) {
        findings.error(&at.key("digits"), || {
            message(&stated.plain(), "a whole number from 1 to 15", "Write 3 for 2.86 million, 2 for 2.9 million.")
        });
    }
    Some(form.chosen(digits, record.figure("from")))
}

fn named_form(name: &str, at: &At<'_>, findings: &Findings) -> Option<ShortForm> {
    if name == "compact" {
        return Some(ShortForm::COMPACT);
    }
    if IS_FULL && name == "short" {
        // The abbreviations are with the words that few cards need.
        findings.need_words();
        return Some(ShortForm::SHORT);
    }
    if !IS_FULL {
        findings.ask();
    }
    findings.error(at, || {
        let remedy = "Write it in small letters, or leave the key out for a figure in full.";
        let fix = ["compact", "short"].into_iter().find(|known| name.eq_ignore_ascii_case(known)).map(Fix::text);
        message(&quoted(name), "\"compact\" or \"short\"", remedy).with(fix)
    });
    None
}

impl Wording {
    /// The same words for any number.
    fn same(words: &str) -> Self {
        let mut wording = Self::default();
        wording.add(Category::Other, words);
        wording
    }
}
