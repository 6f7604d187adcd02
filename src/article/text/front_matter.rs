//! The metadata before an article in Markdown: its title and its language.
//!
//! Only values of one line are read, in YAML or TOML. Two libraries for the two languages would be much for
//! two keys.

use std::ops::Range;

/// What is read of a block of metadata.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct FrontMatter {
    /// Where the title stands in the block, without its quotation marks.
    pub(super) title: Option<Range<usize>>,
    /// The BCP 47 tag of the language.
    pub(super) lang: Option<String>,
}

impl FrontMatter {
    /// Reads a block, without the lines around it.
    pub(super) fn of(block: &str) -> Self {
        let mut read = Self::default();
        let mut start = 0;
        for line in block.split_inclusive('\n') {
            if let Some((key, value)) = entry(line) {
                let text = line.get(value.clone()).unwrap_or_default();
                match key {
                    "title" => read.title = read.title.or(Some(start + value.start..start + value.end)),
                    "lang" | "language" | "locale" => read.lang = read.lang.or_else(|| tag(text)),
                    _ => {}
                }
            }
            start += line.len();
        }
        read
    }
}

/// The key of a line, and where its value stands in it. `None` where there is no value of one line.
fn entry(line: &str) -> Option<(&str, Range<usize>)> {
    let at = line.find([':', '='])?;
    let key = line.get(..at)?.trim_end();
    // What is indented is a part of something else.
    if key.is_empty() || !key.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-')) {
        return None;
    }
    let rest = line.get(at + 1..)?;
    let start = at + 1 + (rest.len() - rest.trim_start().len());
    let value = rest.trim();
    let quoted = value
        .chars()
        .next()
        .filter(|quote| matches!(quote, '"' | '\''))
        .map(|quote| value.get(1..).and_then(|value| value.get(..value.find(quote)?)));
    match quoted {
        // An escape is not the character that it stands for.
        Some(Some(value)) if !value.is_empty() && !value.contains('\\') => {
            Some((key, start + 1..start + 1 + value.len()))
        }
        Some(_) => None,
        None => {
            let value = value.split(" #").next().unwrap_or(value).trim_end();
            let is_plain = !value.is_empty() && !value.starts_with(['|', '>', '[', '{', '&', '*', '!', '#']);
            is_plain.then(|| (key, start..start + value.len()))
        }
    }
}

/// A language tag, also one that is written as `pt_BR`.
fn tag(text: &str) -> Option<String> {
    let tag = text.replace('_', "-");
    let language = tag.split('-').next()?;
    let is_tag = (2..=3).contains(&language.len())
        && tag.split('-').all(|part| (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric()));
    is_tag.then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_and_a_language_are_read() {
        for (block, title, lang) in [
            ("title: Numbers\nlang: de\n", "Numbers", "de"),
            ("title: \"One: two\" # no\nlanguage: pt_BR\n", "One: two", "pt-BR"),
            ("title = 'It is'\nlocale = \"id\"\n", "It is", "id"),
            ("date: 2024\ntitle: A 'b' c  # comment\n", "A 'b' c", ""),
            ("title: >\n  folded\nlang: English\n", "", ""),
            ("title: \"a \\\"b\\\"\"\nmenu:\n  title: Inner\n", "", ""),
            ("title:\nlang:\n", "", ""),
            ("no metadata", "", ""),
        ] {
            let read = FrontMatter::of(block);
            let said = (read.title.map_or("", |range| &block[range]), read.lang.unwrap_or_default());
            assert_eq!(said, (title, lang.to_owned()), "{block}");
        }
    }
}
