//! The forms of dates, and how they are read.

use super::days::weeks_of;
use super::{Date, is_plain, number};

/// The form of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form<'a> {
    /// A year, a month or a day.
    Plain,
    /// The year, and its quarter from 1 to 4.
    Quarter(&'a str, u8),
    /// The year, and its week of ISO 8601 from 1 to 53.
    Week(&'a str, u8),
    /// Two years that follow each other. The second may have two digits.
    Years(&'a str, &'a str),
    /// The first year.
    Decade(&'a str),
    Season(&'a str, Season),
    /// Two years, two months or two days, the earlier first.
    Range(&'a str, &'a str),
    Time(Time<'a>),
}

/// A season of a year, in the order of the north.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

impl Season {
    pub(crate) const ALL: [Self; 4] = [Self::Spring, Self::Summer, Self::Autumn, Self::Winter];

    /// Its name in the data, which is also that of the card's word for it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Spring => "spring",
            Self::Summer => "summer",
            Self::Autumn => "autumn",
            Self::Winter => "winter",
        }
    }
}

/// A time of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Time<'a> {
    /// Empty for a time of any day.
    pub(crate) day: &'a str,
    /// From 0 to 23.
    pub(crate) hour: u8,
    pub(crate) minute: u8,
    /// The distance from UTC in minutes, where it is stated.
    pub(crate) offset: Option<i16>,
    /// The name of the time zone as it was stated, or empty.
    pub(crate) zone: &'a str,
    /// The time for HTML's `datetime`.
    pub(super) datetime: &'a str,
}

/// The most characters of the name of a time zone.
const MAX_ZONE: usize = 40;

impl<'a> Form<'a> {
    /// The form of a text. `None` where it is not a date.
    pub(super) fn of(text: &'a str) -> Option<Self> {
        if is_plain(text) {
            return Some(Self::Plain);
        }
        if let Some((first, last)) = text.split_once('/') {
            return if first.len() == 4 { years(first, last) } else { range(first, last) };
        }
        let (year, rest) = text.split_at_checked(4)?;
        let of_year = || {
            let number = number(year.as_bytes(), 4).filter(|number| *number > 0)?;
            if rest == "s" {
                return (number % 10 == 0).then_some(Self::Decade(year));
            }
            let rest = rest.strip_prefix('-')?;
            if let Some(season) = Season::ALL.into_iter().find(|season| season.name() == rest) {
                return Some(Self::Season(year, season));
            }
            let (kind, rest) = rest.split_at_checked(1)?;
            match kind {
                "Q" => Some(Self::Quarter(year, digits(rest, 1, 1..=4)?)),
                "W" => Some(Self::Week(year, digits(rest, 2, 1..=u8::try_from(weeks_of(number)).ok()?)?)),
                _ => None,
            }
        };
        of_year().or_else(|| Time::of(text).map(Self::Time))
    }
}

impl Date {
    /// The name of the card's word for a date, and the year in it, where it has one.
    pub(crate) fn word(&self) -> Option<(&'static str, &str)> {
        match self.form() {
            Form::Decade(year) => Some(("decade", year)),
            Form::Season(year, season) => Some((season.name(), year)),
            _ => None,
        }
    }
}

/// Two years: a double year, or from one to the other.
fn years<'a>(first: &'a str, last: &'a str) -> Option<Form<'a>> {
    let year = number(first.as_bytes(), 4).filter(|year| *year > 0)?;
    if let Some(short) = number(last.as_bytes(), 2) {
        return (short == (year + 1) % 100).then_some(Form::Years(first, last));
    }
    let other = number(last.as_bytes(), 4)?;
    if other == year + 1 {
        return Some(Form::Years(first, last));
    }
    (other > year).then_some(Form::Range(first, last))
}

/// From one date to another of the same form. The time zone of two times stands behind the second.
fn range<'a>(first: &'a str, last: &'a str) -> Option<Form<'a>> {
    // In ISO 8601, dates of one precision are in the order of their digits.
    let is_ordered = first < last;
    let is_range = match (Form::of(first)?, Form::of(last)?) {
        (Form::Plain, Form::Plain) => is_ordered && first.len() == last.len(),
        (Form::Quarter(..), Form::Quarter(..)) | (Form::Week(..), Form::Week(..)) => is_ordered,
        (Form::Time(one), Form::Time(other)) => {
            let is_alike = one.day.len() == other.day.len() && one.offset == other.offset && one.zone.is_empty();
            // Without a day, the second may be of the next.
            let is_over_midnight = one.day.is_empty() && (one.hour, one.minute) != (other.hour, other.minute);
            is_alike && (is_ordered || is_over_midnight)
        }
        _ => false,
    };
    is_range.then_some(Form::Range(first, last))
}

impl<'a> Time<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let (moment, zone) = text.split_once(' ').unwrap_or((text, ""));
        if text.len() > moment.len() && !is_zone(zone) {
            return None;
        }
        let (day, clock) = moment.split_once('T').unwrap_or(("", moment));
        let is_day = day.len() == 10 && is_plain(day);
        if moment.starts_with('T') || !(day.is_empty() || is_day) {
            return None;
        }
        let (time, offset) = clock.split_at_checked(5)?;
        let (hour, minute) = time.split_once(':')?;
        let (hour, minute) = (digits(hour, 2, 0..=23)?, digits(minute, 2, 0..=59)?);
        let datetime = if day.is_empty() { time } else { moment };
        let offset = if offset.is_empty() { None } else { Some(distance(offset)?) };
        Some(Self { day, hour, minute, offset, zone, datetime })
    }
}

/// Whether a text can be the name of a time zone: not one of the halves of the day.
fn is_zone(text: &str) -> bool {
    let is_half = ["am", "pm", "a.m.", "p.m."].iter().any(|half| half.eq_ignore_ascii_case(text));
    let is_name = text.bytes().next().is_some_and(|first| first.is_ascii_alphabetic() || !first.is_ascii());
    is_name && text.chars().count() <= MAX_ZONE && !is_half
}

/// A distance from UTC in minutes: `Z`, `+08:00`, `-03:30`.
fn distance(text: &str) -> Option<i16> {
    if text == "Z" {
        return Some(0);
    }
    let (sign, rest) = text.split_at_checked(1)?;
    let (hours, minutes) = rest.split_once(':')?;
    let minutes = i16::from(digits(hours, 2, 0..=14)?) * 60 + i16::from(digits(minutes, 2, 0..=59)?);
    match sign {
        "+" => Some(minutes),
        // ISO 8601 has no time before UTC by nothing.
        "-" if minutes > 0 => Some(-minutes),
        _ => None,
    }
}

/// The number of exactly `length` digits, if it is in a range.
fn digits(text: &str, length: usize, range: std::ops::RangeInclusive<u8>) -> Option<u8> {
    let number = u8::try_from(number(text.as_bytes(), length)?).ok()?;
    range.contains(&number).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read() {
        for (text, form) in [
            ("2024", Form::Plain),
            ("2024-Q3", Form::Quarter("2024", 3)),
            ("2024-W36", Form::Week("2024", 36)),
            ("2020-W53", Form::Week("2020", 53)),
            ("2022/23", Form::Years("2022", "23")),
            ("1999/00", Form::Years("1999", "00")),
            ("2022/2023", Form::Years("2022", "2023")),
            ("1980s", Form::Decade("1980")),
            ("2024-spring", Form::Season("2024", Season::Spring)),
            ("2024-winter", Form::Season("2024", Season::Winter)),
            ("2022/2024", Form::Range("2022", "2024")),
            ("2024-01/2024-06", Form::Range("2024-01", "2024-06")),
            ("2024-12-30/2025-01-02", Form::Range("2024-12-30", "2025-01-02")),
            ("2024-Q1/2024-Q3", Form::Range("2024-Q1", "2024-Q3")),
            ("2024-W09/2024-W12", Form::Range("2024-W09", "2024-W12")),
            ("20:00/22:30 WITA", Form::Range("20:00", "22:30 WITA")),
            ("22:00/02:00", Form::Range("22:00", "02:00")),
            (
                "2024-11-05T20:00+08:00/2024-11-06T01:00+08:00",
                Form::Range("2024-11-05T20:00+08:00", "2024-11-06T01:00+08:00"),
            ),
        ] {
            assert_eq!(Form::of(text), Some(form), "{text}");
        }
        for (text, day, hour, minute, offset, zone) in [
            ("2024-11-05T22:30", "2024-11-05", 22, 30, None, ""),
            ("2024-11-05T00:00Z", "2024-11-05", 0, 0, Some(0), ""),
            ("2024-11-05T22:30+08:00 WITA", "2024-11-05", 22, 30, Some(480), "WITA"),
            ("2024-11-05T22:30-03:30", "2024-11-05", 22, 30, Some(-210), ""),
            ("2024-11-05T22:30 Eastern Time", "2024-11-05", 22, 30, None, "Eastern Time"),
            ("22:00", "", 22, 0, None, ""),
            ("22:00+01:00", "", 22, 0, Some(60), ""),
            ("22:00 น.", "", 22, 0, None, "น."),
        ] {
            let Some(Form::Time(time)) = Form::of(text) else { panic!("{text}") };
            assert_eq!((time.day, time.hour, time.minute), (day, hour, minute), "{text}");
            assert_eq!((time.offset, time.zone), (offset, zone), "{text}");
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "2024-Q0",
            "2024-Q5",
            "2024-q3",
            "2024Q3",
            "0000-Q1",
            "2024-Q31",
            "2024-W00",
            "2024-W53",
            "2024-W1",
            "2024-W36-1",
            "2022-23",
            "2022/24",
            "2022/22",
            "2022/2022",
            "2022/2021",
            "2022/",
            "/2022",
            "0000/01",
            "1985s",
            "80s",
            "1980S",
            "2024-Spring",
            "2024-fall",
            "2024-05-05/2024-05-03",
            "2024-05-03/2024-05-03",
            "2024-05-03/2024-06",
            "2024-05/2024",
            "2024-05-03/05",
            "2024-05-03/2024-05-05/2024-05-07",
            "2024-Q2/2024-Q1",
            "2024-11-05T24:00",
            "2024-11-05T22:60",
            "2024-11-05T22:30:00",
            "2024-11-05T2:30",
            "2024-11-05T",
            "T22:30",
            "2024-11T22:30",
            "2024-11-31T22:30",
            "2024-11-05T22:30+8",
            "2024-11-05T22:30+0800",
            "2024-11-05T22:30+15:00",
            "2024-11-05T22:30-00:00",
            "2024-11-05T22:30 ",
            "2024-11-05T22:30  WITA",
            "2024-11-05 22:30",
            "10:30 PM",
            "10:30 p.m.",
            "22.30",
            "9:30",
            "22:30z",
            "é024",
            "202é-Q1",
            "22:3é",
        ] {
            assert_eq!(Form::of(text), None, "{text}");
        }
        assert_eq!(Form::of(&format!("22:30 {}", "Z".repeat(41))), None);
    }
}
