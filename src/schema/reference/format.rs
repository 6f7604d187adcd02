//! The tables of the data.

use super::markdown::{code, table};
use crate::format::{Language, Locale, MEASURES, languages_with_words, text_for};
use crate::schema::sentence::{english, kind, meaning};
use crate::wire::{
    CARD, CHANGE, COMPARISON, EARLIER_RANK, FORMS, Field, LABELS, MARGIN, ObjectType, POINT, RANGE, RANK, SHARE,
    SOURCE, STAT, TARGET, UNIT,
};

/// The syntax of figures, dates and texts.
pub(super) fn kinds() -> String {
    let rows = crate::schema::sentence::kinds().into_iter();
    table(&["value", "what is taken"], rows.map(|(name, words)| vec![name.to_owned(), words]))
}

/// The forms of dates, each as two languages write it.
pub(super) fn dates() -> String {
    let rows = DATES.iter().map(|(form, date)| {
        let written = ["en", "id"].map(|tag| {
            let locale = Locale::new(tag, Language::new(text_for(tag)));
            date.parse().map_or_else(|_| String::new(), |date| locale.date(&date))
        });
        let [english, indonesian] = written;
        vec![(*form).to_owned(), code(&format!("\"{date}\"")), english, indonesian]
    });
    table(&["date", "written", "in English", "in Indonesian"], rows)
}

const DATES: [(&str, &str); 19] = [
    ("a year", "2024"),
    ("a month", "2024-10"),
    ("a day", "2024-11-04"),
    ("a quarter of a year", "2024-Q3"),
    ("a week of ISO 8601", "2024-W36"),
    ("two years that follow each other, such as a fiscal year", "2022/23"),
    ("the same in full", "2022/2023"),
    ("a decade", "1980s"),
    ("a season, the winter being the one that begins in the year", "2024-spring"),
    ("from one day to another", "2024-05-03/2024-05-05"),
    ("from one month to another", "2024-01/2024-06"),
    ("from one year to a later than the next", "2020/2024"),
    ("from one quarter, or week, to another", "2024-Q1/2024-Q3"),
    ("a time of a day", "2024-11-05T22:30"),
    ("the same with its distance from UTC", "2024-11-05T22:30+08:00"),
    ("the same with the name of its time zone, as you state it", "2024-11-05T22:30 WITA"),
    ("the same with both: readers see the name", "2024-11-05T22:00+08:00 WITA"),
    ("a time of any day", "22:00"),
    ("from one time to another, with the zone behind the second", "20:00/22:30 WITA"),
];

/// The card's keys, and the languages of its own texts.
pub(super) fn card() -> String {
    let mut languages: Vec<_> = languages_with_words().collect();
    languages.sort_unstable();
    let count = languages.len();
    let languages: Vec<_> = languages.into_iter().map(code).collect();
    let lead = format!("The card's own words are in {count} languages, and in English for all others:");
    format!("{}\n{lead}\n{}.\n", keys(&CARD), languages.join(" "))
}

pub(super) fn stat() -> String {
    keys(&STAT)
}

/// A unit's keys, and the known measures.
pub(super) fn unit() -> String {
    let measures: Vec<_> = MEASURES.split_ascii_whitespace().map(code).collect();
    format!("{}\nMeasures: {}.\n", keys(&UNIT), measures.join(" "))
}

pub(super) fn forms() -> String {
    keys(&FORMS)
}

/// The keys of a target, with those that it shares with a share.
pub(super) fn share_and_target() -> String {
    let rows = TARGET.fields.iter().map(|field| {
        let of_share = SHARE.fields.iter().find(|known| known.name == field.name);
        let [name, kind, mut words, mut examples] = cells(&TARGET, field);
        if let Some([_, _, share_words, share_examples]) = of_share.map(|field| cells(&SHARE, field))
            && words != share_words
        {
            words = format!("Of a share: {share_words} Of a target: {words}");
            examples = format!("{share_examples}, {examples}");
        }
        let mark = |field: Option<&Field>| match field {
            None => "",
            Some(field) if field.docs.is_required => "required",
            Some(_) => "✓",
        };
        vec![name, kind, mark(of_share).to_owned(), mark(Some(field)).to_owned(), words, examples]
    });
    table(&["key", "type", "share", "target", "meaning", "examples"], rows)
}

pub(super) fn range() -> String {
    keys(&RANGE)
}

pub(super) fn margin() -> String {
    keys(&MARGIN)
}

pub(super) fn change() -> String {
    keys(&CHANGE)
}

pub(super) fn comparison() -> String {
    keys(&COMPARISON)
}

pub(super) fn rank() -> String {
    keys(&RANK)
}

pub(super) fn earlier_rank() -> String {
    keys(&EARLIER_RANK)
}

pub(super) fn point() -> String {
    keys(&POINT)
}

pub(super) fn source() -> String {
    keys(&SOURCE)
}

/// The names of labels, with the messages that they replace.
pub(super) fn labels() -> String {
    let row = |field: &Field| vec![code(field.name), english(field.name).to_owned()];
    table(&["name", "in English"], LABELS.fields.iter().map(row))
}

/// A row for each key of an object.
fn keys(object: &ObjectType) -> String {
    table(&["key", "type", "meaning", "examples"], object.fields.iter().map(|field| cells(object, field).to_vec()))
}

fn cells(object: &ObjectType, field: &Field) -> [String; 4] {
    let required = if field.docs.is_required { ", required" } else { "" };
    let examples: Vec<_> = field.docs.examples.iter().copied().map(code).collect();
    [code(field.name), kind(field) + required, meaning(object, field), examples.join(", ")]
}
