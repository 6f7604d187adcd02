//! The language among the arguments.

use fact_card::format::{has_words, is_language_tag};

use super::output::message;

/// A language tag.
pub(crate) fn language(text: &str) -> Result<String, String> {
    if is_language_tag(text) {
        Ok(text.to_owned())
    } else {
        Err("it is no language tag, such as id, en or pt-BR".to_owned())
    }
}

/// Says where a language among the arguments is none of those that the card speaks.
pub(crate) fn warn_of_language(lang: Option<&str>) {
    if let Some(lang) = lang.filter(|lang| !has_words(lang)) {
        message(&format!(
            "warning: there are no words in \"{lang}\": the card's own words and its dates are written in English"
        ));
    }
}
