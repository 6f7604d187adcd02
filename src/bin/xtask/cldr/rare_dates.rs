//! How locales write what few cards have for a date: quarters, weeks, two dates as one, and times of day.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;
use std::path::Path;

use anyhow::Result;
use serde_json::Value;

use super::dates::{calendars, months};
use super::listing::{Likely, table};
use super::{CATEGORIES, json, text};

/// The fields of a row.
type Row = [String; 19];

/// The fields of two dates that differ in one field of the calendar.
const INTERVALS: Range<usize> = 3..9;

/// The rows, for the same locales as those of dates. A field that is empty in the row of a region is as in
/// the language. Where it is empty there too, both of two dates are written out, and the names of months by
/// themselves are those inside a date.
pub(super) fn rare_dates(main: &Path, likely: &Likely) -> Result<String> {
    let mut rows = BTreeMap::<String, Row>::new();
    let mut defaults = BTreeMap::<String, Row>::new();
    for (locale, calendar) in calendars(main)? {
        let zones = json(&main.join(&locale).join("timeZoneNames.json"))?;
        let zones = &zones["main"][&locale]["dates"]["timeZoneNames"];
        let (row, own) = row(&calendar, zones)?;
        defaults.insert(locale.clone(), own);
        rows.insert(locale, row);
    }
    let by_locale: BTreeMap<String, (&Row, &Row)> =
        rows.iter().zip(defaults.values()).map(|((tag, row), default)| (tag.clone(), (row, default))).collect();
    let listed = likely.differing(&by_locale).into_iter().map(|(locale, (row, default))| {
        let language = locale.split('-').next().unwrap_or_default();
        let (of_language, usual) = by_locale.get(language).copied().unwrap_or((default, default));
        let fields = (0..row.len()).map(|index| {
            let (own, of_language) = (&row[index], &of_language[index]);
            // The language's field is empty, but would be read as another one here.
            let is_misread = *of_language == usual[index] && usual[index] != default[index];
            let is_usual = *own == default[index] && *of_language == usual[index];
            let is_left_out = is_usual || (locale.contains('-') && own == of_language && !is_misread);
            if is_left_out { String::new() } else { own.clone() }
        });
        (locale.clone(), fields.collect::<Vec<_>>().join("|"))
    });
    Ok(table("^", listed))
}

/// The row of a locale, and what its fields are read as where they are empty.
fn row(calendar: &Value, names: &Value) -> Result<(Row, Row)> {
    let formats = &calendar["dateTimeFormats"];
    let (available, intervals) = (&formats["availableFormats"], &formats["intervalFormats"]);
    let long = text(&calendar["dateFormats"]["long"])?;
    let has_era = long.contains('G');
    let era = format!("'{}'", text(&calendar["eras"]["eraAbbr"]["1"])?);
    let [year, month] = if has_era { ["Gy", "GyMMM"] } else { ["y", "yMMMM"] };
    let (year, month) = (text(&available[year])?, wide(&text(&available[month])?));
    let day = if has_era { long } else { text(&available["yMMMMd"]).unwrap_or(long) };
    let quarter = text(&available["yQQQ"])?;
    // A quarter after a slash would be taken for a month.
    let quarter = if quarter.contains('/') { text(&available["yQQQQ"])? } else { quarter };
    let width = if quarter.contains("QQQQ") { "wide" } else { "abbreviated" };
    let quarters = &calendar["quarters"]["format"][width];
    let quarters = (1..=4).map(|quarter| text(&quarters[quarter.to_string()])).collect::<Result<Vec<_>>>()?;
    // A year beside another field, with the era where a year by itself has it.
    let in_year = |pattern: &str, letter: &str| {
        if has_era { pattern.replace(letter, &year.replace('y', letter)) } else { pattern.to_owned() }
    };
    let other = text(&available["yw-count-other"])?;
    let mut weeks = in_year(&other, "Y");
    for category in CATEGORIES {
        if let Some(own) = available[format!("yw-count-{category}")].as_str().filter(|own| *own != other) {
            // Writing to a string does not fail.
            let _ = write!(weeks, ";{category}:{}", in_year(own, "Y"));
        }
    }
    let fallback = text(&intervals["intervalFormatFallback"])?;
    let both = |pattern: &str| fallback.replace("{0}", pattern).replace("{1}", pattern);
    // The interval of dates like a pattern, where their months are named or numbered as in that. Otherwise
    // both are written out, which is what an empty field says.
    let interval = |names: &[&str], greatest: &str, like: &str| {
        let known = names.iter().find_map(|name| intervals[*name][greatest].as_str()).unwrap_or_default();
        let mut own = wide(known);
        if !like.contains("dd") {
            own = own.replace("dd", "d");
        }
        if like.contains("MMMM") && own.contains("M.") && !own.contains("MM") {
            own = own.replace("M.", "MMMM");
        }
        let is_numbered = |pattern: &str| pattern.contains('M') && !pattern.contains("MMMM");
        // Short names that are numbers, where a long date has these: 5月.
        if is_numbered(like)
            && let Some(word) = word_of_numbers(calendar, "abbreviated")
        {
            own = own.replace("MMMM", &format!("M{word}"));
        }
        let is_named_alike = is_numbered(&own) == is_numbered(like) || word_of_numbers(calendar, "wide").is_some();
        let is_known = !own.is_empty() && !own.contains("MMMMM");
        if is_known && is_named_alike { own } else { both(like) }
    };
    let days: &[&str] = if has_era { &["GyMMMd"] } else { &["yMMMMd", "yMMMd"] };
    let [of_day, of_month, of_years] = ["d", "M", "y"].map(|greatest| interval(days, greatest, &day));
    let months_of: &[&str] = if has_era { &["GyMMM"] } else { &["yMMMM"] };
    let [months_of_year, months_of_years] = ["M", "y"].map(|greatest| interval(months_of, greatest, &month));
    let years = interval(if has_era { &["Gy"] } else { &["y"] }, "y", &year);
    let patterns = [&of_day, &of_month, &of_years, &months_of_year, &months_of_years, &years];
    // The names by themselves, where a date has no use for them, so that they are not in its row.
    let is_alone = |pattern: &str| pattern.contains("LLLL");
    let has_own =
        patterns.iter().any(|pattern| is_alone(pattern)) && ![&month, &day].into_iter().any(|own| is_alone(own));
    let (inside, alone) = (months(calendar, "format")?, months(calendar, "stand-alone")?);
    let alone = if has_own { alone } else { inside.clone() };
    let [at, minutes, hours, zoned, halves, offset, no_offset, signs] = times(calendar, names)?;
    let mut row = [
        in_year(&quarter, "y"),
        quarters.join(";"),
        weeks,
        of_day,
        of_month,
        of_years,
        months_of_year,
        months_of_years,
        years,
        fallback.clone(),
        at,
        minutes,
        hours,
        zoned,
        halves,
        offset,
        no_offset,
        signs,
        alone,
    ];
    let with_era = |pattern: &str| if has_era { pattern.replace('G', &era) } else { pattern.to_owned() };
    for field in &mut row[..INTERVALS.end] {
        *field = with_era(field);
    }
    let mut default = Row::default();
    let written_out = [&day, &day, &day, &month, &month, &year].map(|pattern| with_era(&both(pattern)));
    for (field, both) in default[INTERVALS].iter_mut().zip(written_out) {
        *field = both;
    }
    if let Some(names) = default.last_mut() {
        *names = inside;
    }
    Ok((row, default))
}

/// The fields of times, from the pattern of a date at a time on.
fn times(calendar: &Value, names: &Value) -> Result<[String; 8]> {
    let available = &calendar["dateTimeFormats"]["availableFormats"];
    // Parts of the day other than its halves would need the rules for when they begin.
    let time = |pattern: &Value| text(pattern).map(|pattern| pattern.replace('B', "a"));
    let short = time(&calendar["timeFormats"]["short"])?;
    let has_halves = short.split('\'').step_by(2).any(|part| part.contains('a'));
    let [usual, full, beside] = if has_halves { ["hm", "h", "hmv"] } else { ["Hm", "Hm", "Hmv"] };
    let [usual, full, beside] = [usual, full, beside].map(|name| time(&available[name]));
    let (usual, full, beside) = (usual?, full?, beside?.replace("vvvv", "v"));
    let minutes = if short.contains("mm") { short } else { usual.clone() };
    let hours = if has_halves { full } else { minutes.clone() };
    let around = |pattern: &str| {
        let (before, after) = beside.split_once(pattern)?;
        // The hour has perhaps two digits there.
        Some(format!("{}{{0}}{after}", before.trim_end_matches('H')))
    };
    let zoned = around(&minutes).or_else(|| around(&usual)).unwrap_or_else(|| "{0} v".to_owned());
    let periods = &calendar["dayPeriods"]["format"];
    // Some short forms are not translated.
    let width = if periods["abbreviated"]["pm"] == "PM" { "wide" } else { "abbreviated" };
    let halves = if has_halves {
        [&periods[width]["am"], &periods[width]["pm"]].map(text).into_iter().collect::<Result<Vec<_>>>()?.join(";")
    } else {
        String::new()
    };
    let at = text(&calendar["dateTimeFormats-atTime"]["standard"]["long"])?;
    Ok([
        unquoted(&at),
        minutes,
        hours,
        zoned,
        halves,
        text(&names["gmtFormat"])?,
        text(&names["gmtZeroFormat"])?,
        text(&names["hourFormat"])?.replace("HH", "H"),
    ])
}

/// A pattern with the wide names of months for the abbreviated ones.
pub(super) fn wide(pattern: &str) -> String {
    let mut wide = pattern.to_owned();
    for letter in ["M", "L"] {
        let [short, long] = [3, 4].map(|length| letter.repeat(length));
        if !wide.contains(&long) {
            wide = wide.replace(&short, &long);
        } else if !wide.contains(&letter.repeat(5)) {
            // One of two is abbreviated.
            wide = wide.replace(&long, &short).replace(&short, &long);
        }
    }
    wide
}

/// The word after a number that all names of months are: 5월.
fn word_of_numbers<'a>(calendar: &'a Value, width: &str) -> Option<&'a str> {
    let names = &calendar["months"]["format"][width];
    let word = |month: u8| names[month.to_string()].as_str()?.strip_prefix(&month.to_string());
    word(1).filter(|first| (2..=12).all(|month| word(month) == Some(first)))
}

/// A pattern without fields, without its quotes.
fn unquoted(pattern: &str) -> String {
    let marked = pattern.replace("''", "\0");
    marked.replace('\'', "").replace('\0', "'")
}
