//! The words of findings. They are written in English where a finding is made, and may be shown in another
//! language.

#[cfg(any(test, all(browser, feature = "write")))]
pub(crate) mod catalogue;

use std::borrow::Cow;

/// A text of a finding in the language of the findings, with the arguments in place of `{0}`, `{1}` and so
/// on. `template` is English. Other braces are text.
pub(crate) fn phrase(template: &str, arguments: &[&str]) -> String {
    let template = translated(template);
    let mut text = String::new();
    let mut rest = &*template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let place = after.split_once('}').and_then(|(place, after)| Some((place.parse::<usize>().ok()?, after)));
        if let Some((argument, after)) = place.and_then(|(place, after)| Some((arguments.get(place)?, after))) {
            text.push_str(argument);
            rest = after;
        } else {
            text.push('{');
            rest = after;
        }
    }
    text.push_str(rest);
    text
}

/// The marks between groups of digits and before decimals in the language of the findings.
pub(crate) fn marks() -> [char; 2] {
    let mut marks = [',', '.'];
    let sample = translated("1,234.5");
    for (mark, known) in marks.iter_mut().zip(sample.chars().filter(|character| !character.is_ascii_digit())) {
        *mark = known;
    }
    marks
}

#[cfg(any(test, all(browser, feature = "write")))]
fn translated(text: &str) -> Cow<'_, str> {
    catalogue::find(text).map_or(Cow::Borrowed(text), Cow::Owned)
}

#[cfg(not(any(test, all(browser, feature = "write"))))]
fn translated(text: &str) -> Cow<'_, str> {
    Cow::Borrowed(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_places_with_an_argument_are_filled() {
        assert_eq!(phrase("{1} {0} {2} { \"a\": {0} }", &["{1}", "b"]), "b {1} {2} { \"a\": {1} }");
        assert_eq!(phrase("{", &[]), "{");
    }
}
