//! The language among the arguments.

use fact_card::format::{has_words, hyphenated, is_language_tag};

use super::output::message;

/// A language tag. `nl_NL` is `nl-NL`.
pub(crate) fn language(text: &str) -> Result<String, String> {
    let tag = hyphenated(text);
    if is_language_tag(&tag) {
        Ok(tag.into_owned())
    } else {
        Err("it is not a language tag, such as id, en or pt-BR".to_owned())
    }
}

/// Warns of a language for which there are no words.
pub(crate) fn warn_of_language(lang: Option<&str>) {
    if let Some(lang) = lang.filter(|lang| !has_words(lang)) {
        message(&format!(
            "warning: fact-card has no words in \"{lang}\": it writes its own words and dates in English"
        ));
    }
}
