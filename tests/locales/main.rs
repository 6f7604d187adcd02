//! Compares the format of every locale with ICU, through Node's Intl, which has all of it.
//!
//! Numbers: every language of ICU in every region and numbering system, and the language alone with forty
//! figures. Money and dates likewise. Measures and compact numbers: the languages of the card.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use fact_card::date::Date;
use fact_card::figure::Figure;
use fact_card::format::{Language, Locale, MEASURES, ShortForm, packs, text_for};

mod exceptions;

use exceptions::EXCEPTIONS;

/// Up to thirty digits, with and without decimals, around every number of digits where grouping begins.
const FIGURES: &str = "0 7 -7 10 99 100 999 1000 -1000 1234 9999 10000 12345 -12345 99999 100000 123456 999999 1000000 1234567 \
    -1234567 12345678 123456789 1234567890 12345678901 123456789012345 123456789012345678 123456789012345678901234567890 \
    0.5 -0.5 0.05 99.50 99.54 100.0 18.25 1234.5 -9999.9 12345.678 2860701.00 0.000001";

/// Currencies whose symbols are a sign, letters, or both.
const CURRENCIES: &str = "IDR USD EUR JPY CHF SAR THB XOF";

/// All measures of Intl.
const SANCTIONED: &str = "acre celsius centimeter day fahrenheit foot gigabyte gram hectare hour inch kilobyte kilogram kilometer \
    kilometer-per-hour liter megabyte meter meter-per-second mile mile-per-hour millimeter minute month ounce pound second \
    terabyte week yard year";

/// What our crate writes for the same input as Intl.
fn ours(locale: &Locale<'_>, kind: &str, given: &str) -> String {
    let figure = || given.parse::<Figure>().unwrap();
    match kind.split_once('-').unwrap_or((kind, "")) {
        ("number", _) => locale.number(figure()),
        ("percent", _) => locale.percent(figure()),
        ("money", currency) => locale.money(figure(), currency),
        ("plural", _) => locale.category(figure()).to_string(),
        ("ordinal", _) => locale.ordinal_category(figure()).to_string(),
        ("compact" | "short", _) => {
            let form = if kind == "short" { ShortForm::SHORT } else { ShortForm::COMPACT };
            let short = locale.compact(figure(), form);
            short.map_or_else(|| locale.number(figure()), |short| short.number().to_owned())
        }
        // Browsers and Node write a plain space where ICU has a narrow one, because scripts look for the
        // plain one.
        ("calendar" | "date" | "range" | "time", _) => {
            locale.date(&given.parse::<Date>().unwrap()).replace('\u{202f}', " ")
        }
        ("measure", name) => locale.measure(figure(), name).unwrap(),
        _ => panic!("{kind}"),
    }
}

#[test]
fn locales_are_formatted_as_in_icu() {
    let spoken: Vec<String> =
        packs().into_iter().filter(|pack| pack.has_words).map(|pack| pack.tags[0].clone()).collect();
    let output = Command::new("node")
        .args(["--input-type=module", "--eval", include_str!("intl.js"), "--", FIGURES, CURRENCIES])
        .args([&spoken.join(" "), SANCTIONED])
        .output()
        .expect("Node.js is needed. On Debian: sudo apt-get install nodejs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let mut locales = BTreeMap::new();
    let mut wrong = BTreeMap::<(&str, &str), String>::new();
    let mut unused: BTreeSet<usize> = (0..EXCEPTIONS.len()).collect();
    let mut written = BTreeMap::<&str, usize>::new();
    for line in text.lines() {
        let [kind, tag, given, expected] = line.splitn(4, '|').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let locale = locales.entry(tag).or_insert_with(|| Locale::new(tag, Language::new(text_for(tag))));
        let ours = ours(locale, kind, given);
        if ours != expected.replace('\u{202f}', if kind == "range" { " " } else { "\u{202f}" }) {
            let matches = |(kinds, start, _): &(&str, &str, &str)| kind.starts_with(kinds) && tag.starts_with(start);
            let found = EXCEPTIONS.iter().position(matches);
            if let Some(exception) = found {
                unused.remove(&exception);
            } else {
                wrong.entry((kind, tag)).or_insert_with(|| format!("{given} is {ours:?} and not {expected:?}"));
            }
        }
        *written.entry(kind.split('-').next().unwrap()).or_default() += 1;
    }
    assert!(locales.len() > 100 && written["number"] > 4000, "only {written:?} in {} locales", locales.len());
    let list: Vec<_> = wrong.iter().map(|((kind, tag), how)| format!("{kind} {tag}: {how}")).collect();
    assert!(wrong.is_empty(), "{} are written otherwise, of {written:?}:\n{}", wrong.len(), list.join("\n"));
    let unused: Vec<_> = unused.iter().map(|index| EXCEPTIONS[*index]).collect();
    assert!(unused.is_empty(), "exceptions that are none: {unused:?}");
}

#[test]
fn all_measures_of_icu_are_compared() {
    let known = |name: &str| MEASURES.split_ascii_whitespace().any(|known| known == name);
    assert_eq!(SANCTIONED.split_ascii_whitespace().filter(|name| !known(name)).collect::<Vec<_>>(), [""; 0]);
}
