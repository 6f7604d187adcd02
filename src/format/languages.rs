//! The languages that a server writes, and that the scripts are made from.

use std::collections::BTreeMap;
use std::sync::Mutex;

use super::cldr::{CALENDARS, COMPACT, DATES, MEASURED, MONEY, NUMBERS, PLURALS, RARE_DATES, SHORT, SYMBOLS};
use super::language::Language;
use super::locale::Locale;
use super::scale::scale;
use super::table::pieces;
use super::tag::shortened;
use super::words::{ARTICLE_WORDS, RARE_WORDS};
use crate::text::join;

/// The words of each language, by its tag. The first is the fallback for languages without words.
const WORDS: [(&str, &str); 41] = [
    ("en", include_str!("words/en.txt")),
    ("ar", include_str!("words/ar.txt")),
    ("bg", include_str!("words/bg.txt")),
    ("bn", include_str!("words/bn.txt")),
    ("cs", include_str!("words/cs.txt")),
    ("da", include_str!("words/da.txt")),
    ("de", include_str!("words/de.txt")),
    ("el", include_str!("words/el.txt")),
    ("es", include_str!("words/es.txt")),
    ("fa", include_str!("words/fa.txt")),
    ("fi", include_str!("words/fi.txt")),
    ("fil", include_str!("words/fil.txt")),
    ("fr", include_str!("words/fr.txt")),
    ("he", include_str!("words/he.txt")),
    ("hi", include_str!("words/hi.txt")),
    ("hr", include_str!("words/hr.txt")),
    ("hu", include_str!("words/hu.txt")),
    ("id", include_str!("words/id.txt")),
    ("it", include_str!("words/it.txt")),
    ("ja", include_str!("words/ja.txt")),
    ("jv", include_str!("words/jv.txt")),
    ("ko", include_str!("words/ko.txt")),
    ("ms", include_str!("words/ms.txt")),
    ("nb", include_str!("words/nb.txt")),
    ("nl", include_str!("words/nl.txt")),
    ("pl", include_str!("words/pl.txt")),
    ("pt", include_str!("words/pt.txt")),
    ("pt-PT", include_str!("words/pt-PT.txt")),
    ("ro", include_str!("words/ro.txt")),
    ("ru", include_str!("words/ru.txt")),
    ("sk", include_str!("words/sk.txt")),
    ("sv", include_str!("words/sv.txt")),
    ("sw", include_str!("words/sw.txt")),
    ("ta", include_str!("words/ta.txt")),
    ("th", include_str!("words/th.txt")),
    ("tr", include_str!("words/tr.txt")),
    ("uk", include_str!("words/uk.txt")),
    ("ur", include_str!("words/ur.txt")),
    ("vi", include_str!("words/vi.txt")),
    ("zh", include_str!("words/zh.txt")),
    ("zh-Hant", include_str!("words/zh-Hant.txt")),
];

/// Other tags of a language: its old code, or regions where it is written in another script, or as in another
/// region (the CLDR's `parentLocales`).
const ALSO: [(&str, &str); 18] = [
    ("in", "id"),
    ("iw", "he"),
    ("no", "nb"),
    ("pt-ao", "pt-PT"),
    ("pt-ch", "pt-PT"),
    ("pt-cv", "pt-PT"),
    ("pt-fr", "pt-PT"),
    ("pt-gq", "pt-PT"),
    ("pt-gw", "pt-PT"),
    ("pt-lu", "pt-PT"),
    ("pt-mo", "pt-PT"),
    ("pt-mz", "pt-PT"),
    ("pt-st", "pt-PT"),
    ("pt-tl", "pt-PT"),
    ("tl", "fil"),
    ("zh-hk", "zh-Hant"),
    ("zh-mo", "zh-Hant"),
    ("zh-tw", "zh-Hant"),
];

/// The fallback for languages without words.
const ENGLISH: &str = "en";

/// A language of the card.
#[derive(Clone, Debug)]
pub struct Pack {
    /// Its tags, in lower case.
    pub tags: Vec<String>,
    /// The text for [`super::Language::new`]. A language without words needs the text of English appended.
    pub text: String,
    /// What few cards need, a text to append.
    pub rare: String,
    /// The name of the file for that: its first tag, or [`Pack::RARE_OF_OTHERS`] where it has no words.
    pub rare_file: String,
    /// Whether it has words.
    pub has_words: bool,
}

impl Pack {
    /// The file that has what few cards need for all languages without words.
    pub const RARE_OF_OTHERS: &str = "more";

    /// All of it but for the measures.
    fn whole(&self) -> String {
        join(&[&self.text, &self.rare])
    }
}

/// The tag in [`WORDS`] of a language.
fn known(tag: &str) -> Option<&'static str> {
    shortened(tag).find_map(|tag| {
        let also = ALSO.iter().find(|(name, _)| *name == tag).map(|(_, tag)| *tag);
        also.or_else(|| WORDS.iter().map(|(name, _)| *name).find(|name| name.eq_ignore_ascii_case(&tag)))
    })
}

/// The name of the script that writes a language without loading another file: `fact-card.id.js`. It is
/// `fact-card.js` for English, and for languages without words of their own.
pub fn script_for(tag: &str) -> String {
    match known(tag) {
        None | Some(ENGLISH) => "fact-card.js".to_owned(),
        Some(tag) => join(&["fact-card.", &tag.to_ascii_lowercase(), ".js"]),
    }
}

/// The tables that a language's text is made from, each with the mark before its locales, and whether it
/// belongs to the words. A language without words has no rows of the tables that do.
const TABLES: [(&str, &str, bool); 6] = [
    (NUMBERS, "#", false),
    (PLURALS, "?", false),
    (MONEY, "!", false),
    (SYMBOLS, "=", false),
    (COMPACT, "*", true),
    (DATES, "@", false),
];

/// The same of the tables that few cards need.
const RARE_TABLES: [(&str, &str, bool); 3] = [(SHORT, "+", true), (RARE_DATES, "^", false), (CALENDARS, "^", false)];

/// The cache of the texts that were requested, with their measures, by the tag of the pack. It has no more
/// entries than there are packs.
static TEXTS: Mutex<BTreeMap<String, &'static str>> = Mutex::new(BTreeMap::new());

/// The text of a language for [`super::Language::new`]. Words are in English where the language has none.
/// Numbers and dates are always in its own format.
pub fn text_for(tag: &str) -> &'static str {
    let language = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let name = match known(tag) {
        Some(known) => known,
        None if listed_languages().any(|listed| listed == language) => &language,
        None => ENGLISH,
    };
    // A panic while the lock was held cannot have broken the map: entries are only ever added.
    let mut texts = TEXTS.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(text) = texts.get(name) {
        return text;
    }
    let Pack { text, rare, has_words, .. } = pack(name);
    let words = if has_words { String::new() } else { pack(ENGLISH).whole() };
    let text: &'static str = Box::leak(join(&[&text, &rare, &words, measures(name)]).into_boxed_str());
    texts.insert(name.to_owned(), text);
    text
}

/// The patterns of a language's measures, a text to append to [`Pack::text`]. In English where the language
/// has no words.
pub fn measures(tag: &str) -> &'static str {
    let tag = known(tag).unwrap_or(ENGLISH);
    MEASURED.iter().find(|(name, _)| *name == tag).map_or("", |(_, lines)| lines.trim_end())
}

/// The power of ten that the words of a unit begin with, as in [`Locale::scale`]. Where the language is not
/// known, the one that they mean in all languages that have them, or zero.
pub(crate) fn scale_for(tag: Option<&str>, unit: &str) -> u8 {
    if let Some(tag) = tag {
        return Locale::new(tag, Language::new(text_for(tag))).scale(unit);
    }
    let rows = pieces(COMPACT, b'\n').chain(pieces(SHORT, b'\n'));
    let mut known = rows.map(|row| scale(row, unit)).filter(|power| *power > 0);
    let first = known.next().unwrap_or_default();
    if known.all(|power| power == first) { first } else { 0 }
}

/// The languages that have words.
pub(crate) fn languages_with_words() -> impl Iterator<Item = &'static str> {
    WORDS.iter().map(|(tag, _)| *tag)
}

/// The words with exactly this tag.
fn words_of(tag: &str) -> &'static str {
    WORDS.iter().find(|(name, _)| *name == tag).map_or("", |(_, words)| words)
}

/// Every language that has rows in the CLDR, for scripts to include.
pub fn packs() -> Vec<Pack> {
    let mut tags: Vec<&str> = listed_languages().chain(WORDS.map(|(tag, _)| tag)).collect();
    tags.sort_unstable();
    tags.dedup();
    tags.into_iter().map(pack).collect()
}

/// The languages of all tables, with many duplicates.
fn listed_languages() -> impl Iterator<Item = &'static str> {
    TABLES.into_iter().flat_map(|(table, mark, _)| {
        let listed = pieces(table, b'\n').flat_map(|row| pieces(listing(row).1, b' '));
        listed.filter_map(move |listed| language_of(listed.strip_prefix(mark)?))
    })
}

/// A row without the list of its locales, and that list.
fn listing(row: &str) -> (&str, &str) {
    row.split_at_checked(row.rfind('|').map_or(0, |end| end + 1)).unwrap_or_default()
}

/// The language of a locale in a table. `None` for the root and for another tag of a language.
fn language_of(listed: &'static str) -> Option<&'static str> {
    let tag = pieces(pieces(listed, b'~').next()?, b'-').next()?;
    (!matches!(tag, "" | "und") && ALSO.iter().all(|(also, _)| *also != tag)).then_some(tag)
}

/// The rows of a table for a language, each with those of its locales.
fn rows_of(table: &str, mark: &str, of: &str) -> String {
    let mut rows = String::new();
    for row in pieces(table, b'\n') {
        let is_ours = |listed: &&str| {
            let locale = listed.strip_prefix(mark).and_then(|listed| pieces(listed, b'~').next()).unwrap_or_default();
            let language = pieces(locale, b'-').next().unwrap_or_default();
            let also = ALSO.iter().any(|(also, tag)| *also == language && *tag == of);
            !locale.is_empty() && (language == of || language == "und" || also)
        };
        let (fields, listed) = listing(row);
        let listed: Vec<&str> = listed.split(' ').filter(is_ours).collect();
        if !listed.is_empty() {
            rows += &join(&["\n", fields, " ", &listed.join(" "), " "]);
        }
    }
    rows
}

fn pack(tag: &str) -> Pack {
    let primary = |tag: &'static str| tag.split('-').next().unwrap_or(tag);
    let with_words = known(tag);
    let language = tag.split('-').next().unwrap_or(tag);
    let mut tags = vec![tag.to_ascii_lowercase()];
    tags.extend(ALSO.iter().filter(|(_, of)| *of == tag).map(|(also, _)| (*also).to_owned()));
    let rows = |tables: &[(&str, &str, bool)]| {
        let of = |is_of_words| if is_of_words { with_words.map_or("", primary) } else { language };
        let rows: Vec<_> =
            tables.iter().map(|(table, mark, is_of_words)| rows_of(table, mark, of(*is_of_words))).collect();
        rows.concat()
    };
    let mut text = rows(&TABLES);
    let mut rare = rows(&RARE_TABLES);
    for line in with_words.map_or("", words_of).lines().filter(|line| !line.starts_with('#')) {
        let name = pieces(pieces(line, b' ').next().unwrap_or_default(), b'.').next().unwrap_or_default();
        let is_rare = RARE_WORDS.iter().chain(&ARTICLE_WORDS).any(|(known, _)| *known == name);
        *if is_rare { &mut rare } else { &mut text } += &join(&["\n", line]);
    }
    let has_words = with_words.is_some();
    let rare_file = tags.first().filter(|_| has_words).map_or(Pack::RARE_OF_OTHERS, String::as_str).to_owned();
    // The script takes the file of English where a language names none.
    if rare_file != ENGLISH {
        text += &join(&["\nrare = ", &rare_file]);
    }
    Pack { tags, text, rare, rare_file, has_words }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::Figure;
    use crate::format::{Category, has_words};

    #[test]
    fn a_language_is_known_by_its_nearest_tag() {
        for (tag, expected) in [
            ("id", Some("id")),
            ("ID-id", Some("id")),
            ("en-GB", Some("en")),
            ("zh-TW", Some("zh-Hant")),
            ("pt-BR", Some("pt")),
            ("pt-PT", Some("pt-PT")),
            ("pt-AO", Some("pt-PT")),
            ("zh-Hant-HK", Some("zh-Hant")),
            ("zh-Hans-HK", Some("zh")),
            ("tl", Some("fil")),
            ("idx", None),
            ("", None),
        ] {
            assert_eq!(known(tag), expected, "{tag}");
            assert_eq!(has_words(tag), expected.is_some(), "{tag}");
        }
    }

    #[test]
    fn a_script_is_named_after_its_language() {
        for (tag, script) in [
            ("id", "fact-card.id.js"),
            ("zh-TW", "fact-card.zh-hant.js"),
            ("pt-PT", "fact-card.pt-pt.js"),
            ("en-GB", "fact-card.js"),
            ("sr", "fact-card.js"),
            ("", "fact-card.js"),
        ] {
            assert_eq!(script_for(tag), script, "{tag}");
        }
        for pack in packs().iter().filter(|pack| pack.has_words) {
            assert!(pack.tags.iter().all(|tag| script_for(tag) == script_for(&pack.tags[0])), "{:?}", pack.tags);
        }
    }

    #[test]
    fn every_language_has_the_same_words_with_the_same_placeholders() {
        let sentences = || crate::format::WORDS.into_iter().chain(RARE_WORDS).chain(ARTICLE_WORDS);
        for (tag, text) in WORDS {
            let mut names = Vec::new();
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let (name, sentence) = line.split_once(" = ").unwrap();
                let (name, category) = name.split_once('.').unwrap_or((name, "other"));
                assert!(Category::ALL.iter().any(|known| known.name() == category), "{tag}: {line}");
                if !names.contains(&name) {
                    names.push(name);
                }
                let places = sentence.split('{').skip(1).map(|place| place.split('}').next().unwrap());
                let mut places: Vec<_> = places.map(|place| place.trim_start_matches("d’").trim_start()).collect();
                let (_, expected) = sentences().find(|(known, _)| *known == name).unwrap();
                let mut expected: Vec<_> = expected.split_ascii_whitespace().collect();
                places.sort_unstable();
                expected.sort_unstable();
                assert_eq!(places, expected, "{tag}: {line}");
            }
            let expected: Vec<_> = sentences().map(|(name, _)| name).collect();
            assert_eq!(names, expected, "{tag}");
            assert!(has_words(tag), "{tag}");
        }
    }

    #[test]
    fn a_pack_writes_what_all_tables_write() {
        let packs = packs();
        assert!(packs.len() > 150, "{}", packs.len());
        let tables = TABLES.map(|(table, ..)| table).concat();
        let english = &packs.iter().find(|pack| pack.tags == [ENGLISH]).unwrap().text;
        for Pack { tags, text, has_words, .. } in &packs {
            let text = &join(&[text, if *has_words { "" } else { english }]);
            for tag in tags {
                for tag in [tag.clone(), format!("{tag}-419"), format!("{tag}-IN"), format!("{tag}-u-nu-arab")] {
                    let [ours, all] = [text, &tables].map(|text| {
                        let locale = Locale::new(&tag, Language::new(text));
                        let figure = Figure::parse("-12345678.5").unwrap();
                        [
                            locale.number(figure),
                            locale.percent(figure),
                            locale.money(figure, "USD"),
                            locale.category(figure).name().to_owned(),
                        ]
                    });
                    assert_eq!(ours, all, "{tag}");
                }
                let [own, asked] = [text.as_str(), text_for(tag)].map(|text| Language::new(text).words("setBy"));
                assert_eq!(own, asked, "{tag}");
                assert!(own.is_some());
            }
        }
    }
}
