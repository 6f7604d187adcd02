//! Figures as a language writes them.

use super::languages::Language;
use crate::figure::Figure;

/// The figure with the language's separators, every printed decimal kept: `2.860.701`, `99,50`.
pub fn number(figure: Figure, language: &Language) -> String {
    let digits = figure.digits();
    let whole = digits.len() - figure.decimals();
    let mut text = String::with_capacity(2 * digits.len());
    if figure.is_negative() {
        text.push_str(language.minus);
    }
    for index in 0..digits.len() {
        if index == whole {
            text.push_str(language.decimal);
        } else if index > 0 && index < whole && (whole - index).is_multiple_of(3) {
            text.push_str(language.group);
        }
        text.push_str(digits.get(index..=index).unwrap_or_default());
    }
    text
}

/// The figure as a percentage: `99,54%`.
pub fn percent(figure: Figure, language: &Language) -> String {
    let mut text = number(figure, language);
    text.push_str(language.percent);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_both(plain: &str) -> [String; 2] {
        ["id", "en"].map(|tag| number(Figure::parse(plain).unwrap(), Language::of(tag).unwrap()))
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
    fn a_percentage_has_its_sign() {
        let figure = Figure::parse("99.54").unwrap();
        assert_eq!(percent(figure, Language::of("id").unwrap()), "99,54%");
        assert_eq!(percent(figure, Language::of("en").unwrap()), "99.54%");
    }
}
