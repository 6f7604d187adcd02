//! The languages a card can be written in.

mod en;
mod id;

use super::tag::subtags;

/// How one language writes dates, as the Unicode CLDR has it, and its words for the card's interface.
#[derive(Debug)]
pub struct Language {
    /// Its BCP 47 subtag: `id`.
    pub(crate) subtag: &'static str,
    /// The names of the twelve months inside a date (CLDR `months/format/wide`).
    pub(crate) months: [&'static str; 12],
    /// A day: `{day}`, `{month}` and `{year}` (CLDR `dateFormats/long`).
    pub(crate) day: &'static str,
    /// A month: `{month}` and `{year}` (CLDR `availableFormats/yMMMM`).
    pub(crate) month: &'static str,
    /// The interface.
    pub(crate) words: Words,
}

/// The interface words of a language. Names in braces are filled in by the card; each may stand where the language wants it.
#[derive(Debug)]
pub(crate) struct Words {
    /// The date the figures hold for: `{date}`.
    pub(crate) as_of: &'static str,
    /// Who published the figures: `{source}`, perhaps with a date after it.
    pub(crate) source: &'static str,
    /// A source and the date it was published: `{source}`, `{date}`.
    pub(crate) source_dated: &'static str,
    /// A part of a whole: `{percent}`, `{whole}`.
    pub(crate) share: &'static str,
    /// A whole with a name and a size: `{name}`, `{size}`.
    pub(crate) whole: &'static str,
    /// Progress towards a target of a known size: `{percent}`, `{target}`.
    pub(crate) target: &'static str,
    /// The same where the target is a percentage of a whole: `{percent}`, `{target}`, `{rate}`, `{whole}`.
    pub(crate) target_rate: &'static str,
    /// The same where the size of that whole is not known: `{percent}`, `{rate}`, `{whole}`.
    pub(crate) target_of_name: &'static str,
    /// A target of a known size, where it is not known how much of it is reached: `{target}`.
    pub(crate) target_alone: &'static str,
    /// A target that is a percentage of a whole, where it is not known how much of it is reached: `{rate}`, `{whole}`.
    pub(crate) target_alone_of_name: &'static str,
    /// What a bar shows, for those who do not see it: `{percent}`.
    pub(crate) bar_target: &'static str,
    /// Who set a target: `{by}`.
    pub(crate) set_by: &'static str,
}

const LANGUAGES: [&Language; 2] = [&en::ENGLISH, &id::INDONESIAN];

impl Language {
    /// The language of a BCP 47 tag, by its first subtag. `None` for one that we have no words for yet.
    pub fn of(tag: &str) -> Option<&'static Self> {
        let subtag = subtags(tag).next()?;
        LANGUAGES.into_iter().find(|language| language.subtag.eq_ignore_ascii_case(subtag))
    }

    /// English, for a card whose language we have no words for yet.
    pub fn fallback() -> &'static Self {
        &en::ENGLISH
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_known_by_its_first_subtag() {
        for (tag, subtag) in [("id", "id"), ("ID-id", "id"), ("en-GB", "en")] {
            assert_eq!(Language::of(tag).map(|language| language.subtag), Some(subtag));
        }
        assert!(Language::of("idx").is_none() && Language::of("fr").is_none() && Language::of("").is_none());
    }
}
