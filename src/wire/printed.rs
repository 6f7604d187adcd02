//! Texts in place of figures: those that are read as a figure, and what is said of all others.

use super::spelling::measure_of;
use crate::figure::{Figure, FigureError, Qualifier, digit, meant_by, other_meaning, two_meanings};
use crate::finding::{At, Findings, Fix, HAS_NOTES, Message, message, phrase, quoted};
use crate::format::is_currency;
use crate::qualifier;
use crate::text::{join, json};

/// What to write where nothing is known of what was meant.
pub(super) const REMEDY: &str = "Write digits with at most one point, as a number or in quotation marks: 18.25.";

/// The figure of a text that is none for the format, where it can mean one thing only: `2.860.701`. Adds a
/// warning that says how it is read, or else an error. `is_stated` says whether a qualifier may stand before
/// it.
pub(super) fn read(
    text: &str,
    error: &FigureError,
    is_stated: bool,
    at: &At<'_>,
    findings: &Findings,
) -> Option<Figure> {
    let (qualifier, digits) = if is_stated { qualifier::split(text) } else { (Qualifier::None, text) };
    let figure = printed(digits).map(|figure| figure.qualified(qualifier));
    match figure {
        Some(figure) => findings.warning(at, || {
            let remedy =
                phrase("It is read as {0}. Write that: the card writes it as the language does.", &[&figure.json()]);
            message(&quoted(digits), "digits from 0 to 9 with at most one point", &remedy).with(Fix::figure(figure))
        }),
        None => findings.error(at, || refusal(text, error, is_stated, at)),
    }
    figure
}

/// Notes a text that is a figure with three decimals, but in some languages another one as it is printed:
/// `43.016`. A number of JSON is always the one with decimals.
pub(super) fn doubt(text: &str, is_stated: bool, at: &At<'_>, findings: &Findings) {
    let digits = if is_stated { qualifier::split(text).1 } else { text };
    let is_percentage = || matches!(at, At::Key(_, key) if PERCENTAGES.contains(key));
    if HAS_NOTES
        && let Some(other) = other_meaning(digits)
        && !is_percentage()
    {
        findings.note(at, || {
            let remedy = phrase("If it is {0}, write that: here a point is always before decimals.", &[&other]);
            message(&phrase("{0}, a figure with three decimals", &[&quoted(text)]), "the figure that is meant", &remedy)
        });
    }
}

/// The figure of a text as a newspaper prints it.
fn printed(text: &str) -> Option<Figure> {
    Figure::parse(&meant_by(text)?).ok()
}

/// What spreadsheets and programs write where there is no figure.
const NO_FIGURES: [&str; 14] =
    ["nan", "none", "null", "nil", "undefined", "n/a", "na", "#n/a", "inf", "infinity", "-infinity", "-", "–", "—"];

/// The keys whose figures are in percent, whatever the unit of their stat is.
const PERCENTAGES: [&str; 3] = ["percent", "reached", "confidence"];

fn refusal(text: &str, error: &FigureError, is_stated: bool, at: &At<'_>) -> Message {
    let found = quoted(text);
    if NO_FIGURES.contains(&text.to_ascii_lowercase().as_str()) {
        let remedy = "Leave the key out, or say why there is none: \"missing\": \"…\" in place of \"value\".";
        return message(&found, "a figure", remedy).with(Fix::Remove);
    }
    if is_stated
        && let Some((qualifier, digits)) = qualifier::meant(text)
        && let Some(figure) = Figure::parse(digits).ok().or_else(|| printed(digits))
    {
        let figure = figure.qualified(qualifier);
        let remedy = phrase("Write {0}: the card says it in its language.", &[&figure.json()]);
        return message(&found, "a figure, or one of the words for its precision", &remedy).with(Fix::figure(figure));
    }
    if let Some((figure, unit)) = apart(text) {
        let plain = figure.json();
        if is_percent(unit) {
            let is_known = matches!(at, At::Key(_, key) if PERCENTAGES.contains(key));
            let fix = is_known.then(|| Fix::figure(figure));
            let remedy = phrase("Write {0}. For a value in percent add \"unit\": \"%\".", &[&plain]);
            return message(&found, "a figure without a sign for percent", &remedy).with(fix);
        }
        let remedy = phrase("Write {0}. The unit of a value is a key of its own: {1}.", &[&plain, &unit_key(unit)]);
        return message(&found, "a figure without its unit", &remedy);
    }
    if let Some([one, other]) = two_meanings(text) {
        let remedy = phrase("Write {0} or {1}, whichever is meant.", &[&one, &other]);
        return message(&found, "a figure that can be read one way only", &remedy);
    }
    if *error == FigureError::TooLong || meant_by(text).is_some() {
        return message(&found, "at most 30 digits", "Round it, or choose a larger unit.");
    }
    message(&found, "a figure", REMEDY)
}

/// The figure of a text, and the unit before or behind it. `None` where what stands there is no unit.
fn apart(text: &str) -> Option<(Figure, &str)> {
    let is_digit = |(_, character): &(usize, char)| digit(*character).is_some();
    let (first, _) = text.char_indices().find(is_digit)?;
    let (last, character) = text.char_indices().rfind(is_digit)?;
    let end = last + character.len_utf8();
    let (before, number, after) = (text.get(..first)?, text.get(first..end)?, text.get(end..)?);
    let figure = Figure::parse(number).ok().or_else(|| printed(number))?;
    // The sign may stand on either side of the unit.
    let is_sign = |character: char| matches!(character, '-' | '\u{2212}');
    let unit = before.trim_matches(|character| is_sign(character) || is_space(character));
    let after_unit = after.trim_matches(is_space);
    let is_negative = before.contains(is_sign);
    let figure = if is_negative { Figure::from(0).minus(figure)? } else { figure };
    // One word, set off from the digits. What is not in ASCII counts as a letter.
    let is_letter = |byte: u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
    let is_word = |unit: &str| after.starts_with(is_space) && unit.bytes().all(is_letter);
    match (unit, after_unit) {
        ("", "") => None,
        (unit, "") => (is_percent(unit) || currency(unit).is_some()).then_some((figure, unit)),
        ("", unit) => {
            let is_unit = is_percent(unit) || currency(unit).is_some() || measure_of(unit).is_some() || is_word(unit);
            is_unit.then_some((figure, unit))
        }
        _ => None,
    }
}

fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | '\u{202f}')
}

fn is_percent(unit: &str) -> bool {
    matches!(unit, "%" | "\u{66a}" | "\u{ff05}")
}

/// The unit as a key of a stat.
fn unit_key(unit: &str) -> String {
    match (currency(unit), measure_of(unit)) {
        (Some((code, true)), _) => currency_key(code),
        (Some((code, false)), _) => {
            phrase("{0}, or the code of another currency with this sign", &[&currency_key(code)])
        }
        (None, Some(measure)) => join(&["\"unit\": { \"measure\": \"", measure, "\" }"]),
        (None, None) => join(&["\"unit\": ", &json(unit)]),
    }
}

fn currency_key(code: &str) -> String {
    join(&["\"unit\": { \"currency\": \"", code, "\" }"])
}

/// The code of a currency by itself or by its sign, and whether no other currency has that sign.
fn currency(unit: &str) -> Option<(&str, bool)> {
    const SIGNS: [(&str, &str, bool); 31] = [
        ("$", "USD", false),
        ("US$", "USD", true),
        ("A$", "AUD", true),
        ("C$", "CAD", true),
        ("HK$", "HKD", true),
        ("NT$", "TWD", true),
        ("NZ$", "NZD", true),
        ("R$", "BRL", true),
        ("S$", "SGD", true),
        ("€", "EUR", true),
        ("£", "GBP", false),
        ("¥", "JPY", false),
        ("元", "CNY", true),
        ("円", "JPY", true),
        ("kr", "SEK", false),
        ("Rp", "IDR", true),
        ("Rs", "INR", false),
        ("RM", "MYR", true),
        ("₹", "INR", true),
        ("₩", "KRW", true),
        ("₪", "ILS", true),
        ("₫", "VND", true),
        ("฿", "THB", true),
        ("₦", "NGN", true),
        ("₱", "PHP", true),
        ("₴", "UAH", true),
        ("₺", "TRY", true),
        ("₽", "RUB", true),
        ("৳", "BDT", true),
        ("zł", "PLN", true),
        ("Kč", "CZK", true),
    ];
    if is_currency(unit) {
        return Some((unit, true));
    }
    let unit = unit.trim_end_matches('.');
    SIGNS.iter().find(|(sign, ..)| *sign == unit).map(|(_, code, is_only)| (*code, *is_only))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The figure that a text at `percent` or `value` is read as, and the finding.
    fn read_at(key: &str, text: &str) -> (Option<String>, String, Option<Fix>) {
        let findings = Findings::default();
        let error = Figure::parse(text).unwrap_err();
        let figure = read(text, &error, false, &At::Card.key(key), &findings);
        let [finding] = <[_; 1]>::try_from(findings.into_vec()).unwrap();
        (figure.map(Figure::plain), format!("{}: {}", finding.severity, finding.message()), finding.fix)
    }

    #[test]
    fn three_decimals_in_quotation_marks_are_noted() {
        let noted = |key: &str, text: &str| {
            let findings = Findings::default();
            doubt(text, true, &At::Card.key(key), &findings);
            findings.into_vec().first().map(|finding| format!("{}: {}", finding.severity, finding.message()))
        };
        let expected = "note: value: found \"43.016\", a figure with three decimals, expected the figure that is \
                        meant. If it is 43016, write that: here a point is always before decimals.";
        assert_eq!(noted("value", "43.016").as_deref(), Some(expected));
        assert!(noted("value", "about -43.016").is_some_and(|noted| noted.contains("If it is -43016")));
        for text in ["43.01", "0.016", "43.0160", "1043.016", "43016", "-0.016"] {
            assert_eq!(noted("value", text), None, "{text}");
        }
        assert_eq!(noted("percent", "43.016"), None);
    }

    #[test]
    fn what_is_read_says_how() {
        let (figure, message, fix) = read_at("value", "2.860.701");
        assert_eq!(figure.as_deref(), Some("2860701"));
        assert_eq!(
            message,
            "warning: value: found \"2.860.701\", expected digits from 0 to 9 with at most one point. It is read as \
             2860701. Write that: the card writes it as the language does."
        );
        assert_eq!(fix, Some(Fix::Replace("2860701".into())));
        let (_, message, fix) = read_at("value", "1 234,50");
        assert!(message.contains("It is read as \"1234.50\". Write that"), "{message}");
        assert_eq!(fix, Some(Fix::Replace("\"1234.50\"".into())));
    }

    #[test]
    fn a_unit_is_a_key_of_its_own() {
        for (text, remedy) in [
            (
                "$3.50",
                "Write \"3.50\". The unit of a value is a key of its own: \"unit\": { \"currency\": \"USD\" }, or the code of another currency with this sign.",
            ),
            (
                "Rp 2.860.701",
                "Write 2860701. The unit of a value is a key of its own: \"unit\": { \"currency\": \"IDR\" }.",
            ),
            (
                "Rp. 2.860.701",
                "Write 2860701. The unit of a value is a key of its own: \"unit\": { \"currency\": \"IDR\" }.",
            ),
            (
                "-€1.234,5",
                "Write -1234.5. The unit of a value is a key of its own: \"unit\": { \"currency\": \"EUR\" }.",
            ),
            ("€ -5", "Write -5. The unit of a value is a key of its own: \"unit\": { \"currency\": \"EUR\" }."),
            ("12 CHF", "Write 12. The unit of a value is a key of its own: \"unit\": { \"currency\": \"CHF\" }."),
            ("12km", "Write 12. The unit of a value is a key of its own: \"unit\": { \"measure\": \"kilometer\" }."),
            ("2.860.701 jiwa", "Write 2860701. The unit of a value is a key of its own: \"unit\": \"jiwa\"."),
            ("99,5 %", "Write 99.5. For a value in percent add \"unit\": \"%\"."),
            ("%50", "Write 50. For a value in percent add \"unit\": \"%\"."),
            ("٩٩٫٥٪", "Write 99.5. For a value in percent add \"unit\": \"%\"."),
            ("1,234", "Write 1234 or 1.234, whichever is meant."),
            ("9,999,999,999,999,999,999,999,999,999,999,999", "Round it, or choose a larger unit."),
        ] {
            let (figure, message, fix) = read_at("value", text);
            assert_eq!((figure, fix), (None, None), "{text}");
            assert!(message.starts_with("error: ") && message.ends_with(remedy), "{text}: {message}");
        }
        assert_eq!(read_at("percent", "99,5%").2, Some(Fix::Replace("99.5".into())));
    }

    #[test]
    fn what_is_no_figure_with_a_unit_gets_the_general_remedy() {
        for text in [
            "about 300000",
            "<0.01",
            "5th",
            "1 in 5",
            "300000 or so",
            "1,234 km",
            "$1,234",
            "ca. 5",
            "a",
            "",
            "1:30",
            "$",
            "1e6",
        ] {
            let (figure, message, fix) = read_at("value", text);
            assert_eq!((figure, fix), (None, None), "{text}");
            assert!(message.ends_with(REMEDY), "{text}: {message}");
        }
    }
}
