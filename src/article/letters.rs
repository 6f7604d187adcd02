//! What characters are in words, in all scripts.

/// Whether a letter's script puts no spaces between words.
pub(super) fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Whether a letter may stand right behind a word that it does not belong to: in scripts without spaces, and
/// in Korean, which joins particles to words.
pub(super) fn is_dense(letter: char) -> bool {
    is_unspaced(letter) || matches!(letter, '\u{ac00}'..='\u{d7af}')
}

/// Whether a character hangs on the letter before it: an accent, a vowel sign, a joiner.
pub(super) fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{dff}' | '\u{e30}'..='\u{e4e}'
        | '\u{1000}'..='\u{109f}' | '\u{200c}' | '\u{200d}')
        // These blocks have digits too, and the full stops of India.
        && !character.is_numeric()
        && !matches!(character, '\u{964}' | '\u{965}')
}

/// The words and the numbers of a text.
pub(super) fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_alphanumeric() && !is_mark(character)).filter(|word| !word.is_empty())
}

/// The letters that a text begins with.
pub(super) fn first_word(text: &str) -> &str {
    let rest = text.trim_start_matches(is_of_word);
    text.get(..text.len() - rest.len()).unwrap_or_default()
}

/// Whether a text begins with a word, and that ends there.
pub(super) fn begins_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Whose what follows a text is, where that ends with an English possessive: "the county" of "the county's".
pub(super) fn possessor(text: &str) -> Option<&str> {
    text.strip_suffix("'s").or_else(|| text.strip_suffix("’s"))
}

/// The letters that a text ends with.
pub(super) fn last_word(text: &str) -> &str {
    let rest = text.trim_end_matches(is_of_word);
    text.get(rest.len()..).unwrap_or_default()
}

fn is_of_word(character: char) -> bool {
    character.is_alphabetic() || is_mark(character)
}
