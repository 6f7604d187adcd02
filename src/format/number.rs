//! Figures as a locale writes them.

use super::numbers::{Grouping, Numbers};
use crate::figure::Figure;

/// The figure with the locale's digits and separators, every printed decimal kept: `2.860.701`, `99,50`.
pub fn number(figure: Figure, numbers: &Numbers<'_>) -> String {
    let mut text = String::new();
    if figure.is_negative() {
        text.push_str(numbers.minus);
    }
    write_grouped(&mut text, figure, numbers, numbers.grouping);
    text
}

/// The figure as a percentage: `99,54%`.
pub fn percent(figure: Figure, numbers: &Numbers<'_>) -> String {
    let mut text = String::new();
    let place = numbers.percent.bytes().position(|byte| byte == b'#').unwrap_or_default();
    // A minus stands before all of it.
    if figure.is_negative() {
        text.push_str(numbers.minus);
    }
    text.push_str(numbers.percent.get(..place).unwrap_or_default());
    write_grouped(&mut text, figure, numbers, numbers.percent_grouping);
    text.push_str(numbers.percent.get(place + 1..).unwrap_or_default());
    text
}

fn write_grouped(text: &mut String, figure: Figure, numbers: &Numbers<'_>, grouping: Grouping) {
    let digits = figure.digits();
    let whole = digits.len() - figure.decimals();
    let groups = whole >= 3 + grouping.minimum;
    for (index, digit) in digits.bytes().enumerate() {
        if index == whole {
            text.push_str(numbers.decimal);
        } else if groups && index > 0 && index < whole {
            // How many digits stand before the first group of three: none where this one begins it.
            let before = (whole - index).saturating_sub(3);
            if whole - index >= 3 && before.is_multiple_of(grouping.size) {
                text.push_str(numbers.group);
            }
        }
        write_digit(text, digit, numbers);
    }
}

/// The digits in the locale's own.
pub(super) fn write_digits(text: &mut String, digits: &str, numbers: &Numbers<'_>) {
    for digit in digits.bytes() {
        write_digit(text, digit, numbers);
    }
}

fn write_digit(text: &mut String, digit: u8, numbers: &Numbers<'_>) {
    text.extend(char::from_u32(u32::from(numbers.zero) + u32::from(digit.wrapping_sub(b'0'))));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::Language;
    use crate::format::languages::text_for;

    fn written(tag: &str, plain: &str) -> String {
        let whole = text_for(tag);
        number(Figure::parse(plain).unwrap(), &Numbers::of(tag, Language::new(&whole)))
    }

    fn in_both(plain: &str) -> [String; 2] {
        ["id", "en"].map(|tag| written(tag, plain))
    }

    #[test]
    fn digits_are_grouped_by_threes() {
        assert_eq!(in_both("2860701"), ["2.860.701", "2,860,701"]);
        assert_eq!(in_both("999"), ["999", "999"]);
        assert_eq!(in_both("1000"), ["1.000", "1,000"]);
        assert_eq!(in_both("-12345.670"), ["-12.345,670", "-12,345.670"]);
        assert_eq!(in_both("0.05"), ["0,05", "0.05"]);
        assert_eq!(in_both("123456789012345678901234567890")[0], "123.456.789.012.345.678.901.234.567.890");
    }

    #[test]
    fn some_group_otherwise() {
        assert_eq!(written("hi", "12345678.5"), "1,23,45,678.5");
        assert_eq!(["1234", "12345"].map(|plain| written("es", plain)), ["1234", "12.345"]);
        assert_eq!(["1234", "12345"].map(|plain| written("es-MX", plain)), ["1,234", "12,345"]);
        assert_eq!(written("de-CH", "1234.5"), "1'234.5");
    }

    #[test]
    fn digits_are_those_of_the_locale_or_those_asked_for() {
        assert_eq!(written("fa", "-1234.5"), "\u{200e}\u{2212}۱٬۲۳۴٫۵");
        assert_eq!(written("fa-u-nu-latn", "1234.5"), "1,234.5");
        assert_eq!(written("ar-EG", "1234.5"), "١٬٢٣٤٫٥");
        assert_eq!(written("de-u-nu-arab", "1234.5"), "١٬٢٣٤٫٥");
        assert_eq!(written("de-u-nu-deva", "1234.5"), "१.२३४,५");
        assert_eq!(written("en-u-nu-none", "1234.5"), "1,234.5");
    }

    #[test]
    fn a_percentage_has_its_sign() {
        let figure = Figure::parse("-99.54").unwrap();
        let written = ["id", "en", "fr", "tr", "he"].map(|tag| {
            let whole = text_for(tag);
            percent(figure, &Numbers::of(tag, Language::new(&whole)))
        });
        assert_eq!(written, ["-99,54%", "-99.54%", "-99,54\u{a0}%", "-%99,54", "\u{200e}-99.54%"]);
    }
}
