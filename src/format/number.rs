//! Formats figures for a locale.

use super::numbers::{Grouping, Numbers};
use crate::figure::Figure;

/// The figure without its sign, with the locale's digits and separators.
pub(super) fn unsigned(figure: Figure, numbers: &Numbers<'_>) -> String {
    let mut text = String::new();
    write_grouped(&mut text, figure, numbers, numbers.grouping);
    text
}

/// The figure as a percentage: `99,54%`.
pub(super) fn percent(figure: Figure, numbers: &Numbers<'_>) -> String {
    let mut text = String::new();
    let place = numbers.percent.bytes().position(|byte| byte == b'#').unwrap_or_default();
    // The minus comes before the whole pattern.
    if figure.is_negative() {
        text.push_str(numbers.minus());
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
            // The number of digits before the last group of three: none where this digit begins it.
            let before = (whole - index).saturating_sub(3);
            if whole - index >= 3 && before.is_multiple_of(grouping.size) {
                text.push_str(numbers.group);
            }
        }
        write_digit(text, digit, numbers);
    }
}

/// Appends the digits, as digits of the locale.
pub(super) fn write_digits(text: &mut String, digits: &str, numbers: &Numbers<'_>) {
    for digit in digits.bytes() {
        write_digit(text, digit, numbers);
    }
}

fn write_digit(text: &mut String, digit: u8, numbers: &Numbers<'_>) {
    text.extend(char::from_u32(u32::from(numbers.zero) + u32::from(digit.wrapping_sub(b'0'))));
}
