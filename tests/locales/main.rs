//! Figures as every locale writes them, against ICU: Node's Intl, which has all of it.
//!
//! Every language that ICU has is written in every region and numbering system, and by itself with forty figures.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::process::Command;

use fact_card::figure::Figure;
use fact_card::format::{Language, Numbers, number, percent, text_for};

/// Up to thirty digits, with and without decimals, around every number of digits where grouping begins.
const FIGURES: &str = "0 7 -7 10 99 100 999 1000 -1000 1234 9999 10000 12345 -12345 99999 100000 123456 999999 1000000 1234567 \
    -1234567 12345678 123456789 1234567890 12345678901 123456789012345 123456789012345678 123456789012345678901234567890 \
    0.5 -0.5 0.05 99.50 99.54 100.0 18.25 1234.5 -9999.9 12345.678 2860701.00 0.000001";

/// Where ICU writes otherwise, and why that is left so. A locale, or what its tag begins with.
const EXCEPTIONS: [(&str, &str); 19] = [
    ("blo", "Anii groups percentages by two digits"),
    ("tok", "Toki Pona groups by two digits"),
    ("ars", "ICU takes Najdi Arabic for ar-SA, the CLDR does not list it"),
    ("az-IQ", "not in ICU in its own script, which it then writes as in another"),
    ("az-IR", "the same"),
    ("kk-AF", "the same"),
    ("kk-IR", "the same"),
    ("kk-MN", "the same"),
    ("ku-Arab", "the same"),
    ("ku-IR", "the same"),
    ("ku-LB", "the same"),
    ("mni-Mtei", "the same"),
    ("sat-Deva", "the same"),
    ("bs-u-nu-", "ICU has patterns for these digits that the CLDR's packages leave out"),
    ("fa-u-nu-arab", "the same"),
    ("sd-u-nu-arabext", "the same"),
    ("sd-u-nu-deva", "the same"),
    ("ur-u-nu-arab", "the same"),
    ("ur-IN-u-nu-arab", "the same"),
];

#[test]
fn figures_are_written_as_icu_writes_them() {
    let output = Command::new("node")
        .args(["--input-type=module", "--eval", include_str!("intl.js"), "--", FIGURES])
        .output()
        .expect("Node.js is needed. On Debian: sudo apt-get install nodejs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let all = text_for("");
    let mut numbers = BTreeMap::new();
    let mut wrong = BTreeMap::<&str, String>::new();
    let mut unused: Vec<usize> = (0..EXCEPTIONS.len()).collect();
    let mut written = 0;
    for line in text.lines() {
        let [locale, figure, expected_number, expected_percent] = line.split('|').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let numbers = numbers.entry(locale).or_insert_with(|| Numbers::of(locale, Language::new(&all)));
        let figure = Figure::parse(figure).unwrap();
        let ours = [number(figure, numbers), percent(figure, numbers)];
        if ours != [expected_number, expected_percent] {
            let exception = EXCEPTIONS.iter().position(|(start, _)| locale.starts_with(start));
            unused.retain(|index| Some(*index) != exception);
            if exception.is_none() {
                let how = || format!("{ours:?} and not [{expected_number:?}, {expected_percent:?}]");
                wrong.entry(locale).or_insert_with(how);
            }
        }
        written += 1;
    }
    assert!(numbers.len() > 100 && written > 4000, "only {written} figures in {} locales", numbers.len());
    let list: Vec<_> = wrong.iter().map(|(locale, how)| format!("{locale}: {how}")).collect();
    assert!(
        wrong.is_empty(),
        "{} of {} locales are written otherwise:\n{}",
        wrong.len(),
        numbers.len(),
        list.join("\n")
    );
    assert!(
        unused.is_empty(),
        "exceptions that are none: {:?}",
        unused.iter().map(|index| EXCEPTIONS[*index].0).collect::<Vec<_>>()
    );
}
