//! Numbers that state no amount: those in dates, times, telephone numbers, versions and names.

use super::idiom::Idiom;
use super::uses::Use;
use super::{FoundUnit, Inside};
use crate::article::letters::{begins_with_word, first_word, is_dense, last_word};
use crate::figure::digit;

/// What stands behind a time of day.
const HALVES: [&str; 17] = [
    "am",
    "pm",
    "a.m",
    "p.m",
    "uhr",
    "o'clock",
    "o’clock",
    "wib",
    "wita",
    "wit",
    "gmt",
    "utc",
    "час.",
    "点钟",
    "น.",
    "बजे",
    "بجے",
];

/// Words for a year behind its number that are units elsewhere.
const YEARS: [&str; 4] = ["г.", "гг.", "год", "года"];

/// What is no name before a hyphen and a number.
const PREFIXES: [&str; 22] = [
    "mid", "pre", "post", "sub", "top", "non", "ke", "se", "mi", "u", "us", "rp", "ב", "ל", "כ", "מ", "ו", "ה", "ש",
    "וב", "ול", "בכ",
];

/// What stands between the numbers of a date.
const STROKES: [char; 3] = ['/', '-', '.'];

/// Words of one letter that are written together with what follows them: the Arabic for "and", "with", "to".
const PARTICLES: &str = "وبلفك";

/// A number in its text.
pub(super) struct Number<'a> {
    pub(super) text: &'a str,
    pub(super) start: usize,
    pub(super) end: usize,
    /// How many digits it has before its decimals.
    pub(super) digits: usize,
    /// Its amount where that is a whole number without marks: days, years.
    pub(super) plain: Option<u32>,
    pub(super) unit: &'a FoundUnit,
    pub(super) has_scale: bool,
    /// Whether it is one of several with points between them: `2.4.1`.
    pub(super) is_version: bool,
}

impl<'a> Number<'a> {
    fn before(&self) -> &'a str {
        self.text.get(..self.start).unwrap_or_default()
    }

    fn after(&self) -> &'a str {
        self.text.get(self.end..).unwrap_or_default()
    }

    /// The number with the characters of a kind around it.
    fn with_around(&self, is_of_kind: impl Fn(char) -> bool) -> &'a str {
        let start = self.before().trim_end_matches(&is_of_kind).len();
        let end = self.text.len() - self.after().trim_start_matches(&is_of_kind).len();
        self.text.get(start..end).unwrap_or_default()
    }

    /// What it is a part of.
    pub(super) fn inside(&self, idiom: &Idiom) -> Option<Inside> {
        if self.is_in_token() {
            return Some(Inside::Version);
        }
        if self.is_glued() {
            return Some(Inside::Name);
        }
        if self.is_version && self.plain.is_some() && !self.is_numeric_date() {
            return Some(Inside::Version);
        }
        if self.is_decade() {
            return Some(Inside::Date);
        }
        if self.has_scale || !matches!(self.unit, FoundUnit::None | FoundUnit::Noun(_) | FoundUnit::Measure(_)) {
            return None;
        }
        // `UU Nomor 24 Tahun 2013`
        if self.plain.is_some() && idiom.ends_with(Use::Code, self.before()) {
            return Some(Inside::Code);
        }
        let is_measured = matches!(self.unit, FoundUnit::Measure(_));
        self.clock(idiom).or_else(|| self.date(idiom, is_measured)).or_else(|| {
            if is_measured {
                return None;
            }
            self.score(idiom).or_else(|| self.code()).or_else(|| self.address(idiom))
        })
    }

    /// Whether it is in an address on the internet.
    fn is_in_token(&self) -> bool {
        let is_near = |next: char| matches!(next, '/' | '=' | '&' | '?' | '@' | '_' | '.' | '-' | '#' | '%');
        let is_suspicious = self.before().ends_with(|before: char| is_near(before) || before.is_alphanumeric())
            || self.after().starts_with(|after: char| is_near(after) || after.is_alphanumeric());
        if !is_suspicious {
            return false;
        }
        let token = self.with_around(|next| !next.is_whitespace());
        token.contains("://") || token.starts_with("www.") || (token.contains('@') && token.contains('.'))
    }

    /// Whether letters are glued to it that are no unit: `A320`, `24703L202`, `COVID-19`.
    fn is_glued(&self) -> bool {
        let is_letter = |character: char| character.is_alphabetic() && !is_dense(character);
        let mut before = self.before().chars().rev();
        let first = before.next();
        let is_particle = |letter: char| PARTICLES.contains(letter) && !before.clone().next().is_some_and(is_letter);
        if first.is_some_and(|first| (is_letter(first) || first == '_') && !is_particle(first)) {
            return true;
        }
        if matches!(first, Some('-' | '\u{2010}' | '\u{2011}'))
            && before.next().is_some_and(is_letter)
            && !PREFIXES.contains(
                &last_word(self.before().trim_end_matches(['-', '\u{2010}', '\u{2011}'])).to_lowercase().as_str(),
            )
        {
            return true;
        }
        let mut after = self.after().chars();
        let is_known = !matches!(self.unit, FoundUnit::None);
        match after.next() {
            Some(next) if is_letter(next) => !is_known,
            _ => false,
        }
    }

    fn is_year_like(&self) -> bool {
        self.digits == 4 && self.plain.is_some_and(|plain| (1000..=2999).contains(&plain))
    }

    /// Whether it is a decade: `1990s`, `1990-an`, `1990er`.
    fn is_decade(&self) -> bool {
        const ENDINGS: [&str; 9] = ["s", "'s", "’s", "-an", "er", "erne", "-х", "-talet", "年代"];
        let is_ended = |ending: &str| {
            let rest = self.after().strip_prefix(ending);
            rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric() && !is_dense(next)))
        };
        self.plain.is_some_and(|plain| plain % 10 == 0)
            && (self.is_year_like() || self.digits == 2)
            && ENDINGS.iter().any(|ending| is_ended(ending))
    }

    /// A time of day: `10:30`, `10.30 Uhr`, `18h30`, `9 am`.
    fn clock(&self, idiom: &Idiom) -> Option<Inside> {
        let before_colon = self.before().ends_with(':') && ends_in_digit(self.before().trim_end_matches(':'));
        let mut after = self.after().chars();
        let after_colon = after.next() == Some(':') && after.next().is_some_and(|next| digit(next).is_some());
        if before_colon || after_colon {
            let neighbour = if after_colon { self.after().get(1..) } else { None };
            let length = neighbour.map(|rest| rest.chars().take_while(|c| digit(*c).is_some()).count());
            let is_clock = match length {
                Some(length) => length == 2,
                None => self.digits == 2,
            };
            return Some(if is_clock { Inside::Time } else { Inside::Score });
        }
        // 10時30分
        let is_hour = self.digits <= 2 && self.after().starts_with(['時', '时', '點', '点', '시']);
        let is_minute = self.digits <= 2
            && self.after().starts_with(['分', '분'])
            && self.before().trim_end().ends_with(['時', '时', '點', '点', '시']);
        // ১০টা ৩০ মিনিটে
        let is_minute = is_minute
            || self.digits <= 2 && self.after().starts_with(" মিনিট") && self.before().trim_end().ends_with("টা");
        if (is_hour && !self.after().starts_with("時間") && !self.after().starts_with("시간")) || is_minute {
            return Some(Inside::Time);
        }
        let is_half = || {
            let rest: String = self.after().trim_start_matches([' ', '\u{a0}']).chars().take(8).collect();
            let rest = rest.to_lowercase();
            HALVES.iter().any(|half| begins_with_word(&rest, half))
        };
        (self.digits <= 2 && (self.is_said_time(idiom) || is_half())).then_some(Inside::Time)
    }

    /// Whether the words before it say that it is a time of day: `kl. 10`, `alle 10.30`.
    fn is_said_time(&self, idiom: &Idiom) -> bool {
        let number = self.text.get(self.start..self.end).unwrap_or_default();
        let below = |text: &str, limit: u32| text.parse::<u32>().is_ok_and(|value| value < limit);
        let is_split = number
            .split_once('.')
            .is_some_and(|(hour, minute)| below(hour, 25) && minute.len() == 2 && below(minute, 60));
        let is_hour = || below(number, 25) && !matches!(self.unit, FoundUnit::Measure(_));
        // "24 saat 10" begins with a time of 24 hours.
        let said = |name| {
            let before = idiom.start_of(name, self.before()).and_then(|start| self.before().get(..start));
            before.is_some_and(|before| {
                let digits = before.trim_end().chars().rev().take_while(|last| digit(*last).is_some()).count();
                digits == 0 || digits == 4
            })
        };
        is_split && (said(Use::Clock) || said(Use::At) || self.after().starts_with("-kor"))
            || is_hour() && said(Use::Clock)
    }

    /// A part of a date, or a year.
    fn date(&self, idiom: &Idiom, is_measured: bool) -> Option<Inside> {
        let plain = self.plain?;
        let (before, after) = (self.before(), self.after());
        // 5/17/2018 and 2018-05-17, also where the other numbers were read before.
        if self.is_numeric_date() {
            return Some(Inside::Date);
        }
        let is_year_like = self.is_year_like();
        if idiom.numbers_months && self.is_in_numbered_date(idiom) {
            return Some(Inside::Date);
        }
        let is_day = (1..=31).contains(&plain) && self.digits <= 2;
        // Words between a day and its month: `4 de mayo`, `4. Mai`, `the 4th of May`.
        let next = after.trim_start_matches(['.', ',', ' ', '\u{a0}', 'º', 'ª', '-', '–']);
        let next = ["de ", "of ", "di ", "ta’ ", "ב"].iter().find_map(|word| next.strip_prefix(word)).unwrap_or(next);
        let next_word = first_word(next);
        let last = last_word(before.trim_end_matches([',', ' ', '\u{a0}', '.']));
        let previous = before.trim_end_matches([',', ' ', '\u{a0}', '.', '-', '–']);
        let is_beside_month = |word: &str| !word.is_empty() && idiom.is_month(word);
        if (is_day && !is_measured && (is_beside_month(next_word) || is_beside_month(last)))
            || (is_year_like && is_beside_month(last_word(previous.trim_end_matches(" de").trim_end_matches(" of"))))
        {
            return Some(Inside::Date);
        }
        // 年, 月, 日 and their kind.
        let sign = after.trim_start_matches(' ').chars().next();
        // Alone, the last of these is a number of days.
        let is_sign = matches!(sign, Some('年' | '月' | '日' | '년' | '월'))
            || sign == Some('일') && before.trim_end().ends_with('월');
        if is_sign && (is_day || is_year_like) {
            let is_span = after.starts_with("年間") || after.starts_with("日間") || after.starts_with("년간");
            return (!is_span).then_some(Inside::Date);
        }
        // `May 4, 2018`: the day was read before.
        let day = previous.trim_end_matches(|c: char| digit(c).is_some());
        if is_year_like
            && day.len() < previous.len()
            && is_beside_month(last_word(day.trim_end_matches([' ', ',', '.'])))
        {
            return Some(Inside::Date);
        }
        let is_usual = (1900..=2100).contains(&plain);
        // "2023 г." is no weight.
        let is_named_year =
            || YEARS.iter().any(|word| begins_with_word(after.trim_start_matches([' ', '\u{a0}']), word));
        if is_year_like && is_usual && is_named_year() {
            return Some(Inside::Date);
        }
        if !is_year_like || is_measured {
            return None;
        }
        // Amounts of four digits have no separator in some languages. A year stands behind some words.
        let said = idiom.ends_with(Use::Year, before);
        let has_noun = matches!(self.unit, FoundUnit::Noun(_));
        let is_round = plain % 100 == 0;
        ((said && (is_usual || !has_noun)) || (is_usual && !(is_round && has_noun))).then_some(Inside::Date)
    }

    /// Whether it is the number of a month, or of a day before that: `ngày 3 tháng 5`.
    fn is_in_numbered_date(&self, idiom: &Idiom) -> bool {
        let (before, after) = (self.before(), self.after());
        let is_up_to = |most: u32| self.plain.is_some_and(|plain| plain <= most);
        let is_month =
            || is_up_to(12) && idiom.ends_with(Use::MonthBefore, before) && !idiom.ends_with(Use::EachMonth, before);
        let is_day = || {
            is_up_to(31)
                && idiom.ends_with(Use::DayBefore, before)
                && idiom.begins_with(Use::MonthBefore, after.trim_start()).is_some()
        };
        is_month() || is_day()
    }

    /// Whether it is one of two or three numbers with strokes, hyphens or points between them, as in a date.
    fn is_numeric_date(&self) -> bool {
        // Most numbers stand by themselves.
        let number = self.text.get(self.start..self.end).unwrap_or_default();
        let is_beside_stroke = self.before().ends_with(STROKES) || self.after().starts_with(STROKES);
        if !is_beside_stroke && number.matches(STROKES).count() < 2 {
            return false;
        }
        for stroke in STROKES {
            let is_part = |character: char| digit(character).is_some() || character == stroke;
            let whole = self.with_around(is_part).trim_end_matches(stroke);
            let lengths: Vec<_> = whole.split(stroke).map(|part| part.chars().count()).collect();
            if matches!(lengths[..], [1..=2, 1..=2, 2 | 4] | [4, 1..=2, 1..=2]) {
                return true;
            }
            // Kamis (14/3)
            let is_bracketed =
                || self.with_around(|c| is_part(c) || matches!(c, '(' | ')')) == ["(", whole, ")"].concat();
            if matches!(lengths[..], [1..=2, 1..=2]) && stroke == '/' && is_bracketed() {
                return true;
            }
            // 2024/25, 2010-2015
            let is_year = |part: &str| part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
            if let [first, second] = whole.split(stroke).collect::<Vec<_>>()[..]
                && is_year(first)
                && stroke != '.'
                && (is_year(second) || second.len() == 2)
            {
                return true;
            }
        }
        false
    }

    /// A score: two small numbers with a dash between them, the larger first, or near a word for it.
    fn score(&self, idiom: &Idiom) -> Option<Inside> {
        let plain = self.plain.filter(|plain| *plain < 200)?;
        let dash = ['-', '–', '—'];
        let other =
            |text: &str| text.chars().filter_map(digit).map(|(_, digit)| digit).collect::<String>().parse::<u32>().ok();
        let (first, second, head) = if let Some(rest) = self.after().strip_prefix(dash)
            && rest.chars().next().is_some_and(|next| digit(next).is_some())
        {
            let digits: String = rest.chars().take_while(|next| digit(*next).is_some()).collect();
            (plain, other(&digits)?, self.before())
        } else if let Some(rest) = self.before().strip_suffix(dash)
            && ends_in_digit(rest)
        {
            let head = rest.trim_end_matches(|next: char| digit(next).is_some());
            (other(rest.get(head.len()..)?)?, plain, head)
        } else {
            return None;
        };
        let is_said = head.rsplit(' ').take(5).any(|word| idiom.begins_with(Use::Score, word).is_some());
        (is_said || (first > second && !matches!(self.unit, FoundUnit::Noun(_)))).then_some(Inside::Score)
    }

    /// A telephone number, an account, or a number that names something.
    fn code(&self) -> Option<Inside> {
        let before = self.before();
        if before.ends_with(['#', '§', '№']) {
            return Some(Inside::Code);
        }
        let plain_digits = self.text.get(self.start..self.end).unwrap_or_default();
        let is_zero_led = self.digits > 1 && plain_digits.starts_with('0') && !plain_digits.contains(['.', ',']);
        let is_joined = |text: Option<char>| matches!(text, Some('-' | '+' | '/'));
        let mut after = self.after().chars();
        let mut rest = before.chars().rev();
        let (one, two) = (rest.next(), rest.next());
        let behind = is_joined(one) && two.is_some_and(|c| digit(c).is_some() || c == ')');
        let ahead = is_joined(after.next()) && after.next().is_some_and(|c| digit(c).is_some());
        let is_phone = (behind || ahead) && self.digits >= 3 && self.chain() >= 3;
        let is_called = one == Some('+') && self.digits <= 3 && self.chain() >= 2;
        (is_zero_led
            || is_phone
            || is_called
            || self.digits > 11
                && self.plain.is_none()
                && !plain_digits.contains(['.', ',', ' ', '\u{a0}', '\u{202f}']))
        .then_some(Inside::Code)
    }

    /// How many numbers with hyphens, strokes or single spaces between them it is one of.
    fn chain(&self) -> usize {
        let is_part = |c: char| digit(c).is_some() || matches!(c, '-' | ' ' | '+' | '/' | '(' | ')');
        self.with_around(is_part).split(|c: char| digit(c).is_none()).filter(|run| !run.is_empty()).count()
    }

    /// The number of a house.
    fn address(&self, idiom: &Idiom) -> Option<Inside> {
        self.plain?;
        let capitals = self
            .after()
            .trim_start_matches(' ')
            .split(' ')
            .take(4)
            .take_while(|word| word.starts_with(char::is_uppercase));
        let is_before =
            capitals.skip(1).any(|word| idiom.begins_with(Use::Street, word.trim_end_matches(',')).is_some());
        let mut words =
            self.before().trim_end().rsplit(' ').take(4).take_while(|word| word.starts_with(char::is_uppercase));
        let is_after = words.any(|word| {
            let lower = word.to_lowercase();
            ["straße", "strasse", "str.", "gasse", "allee"].iter().any(|end| lower.ends_with(end))
                || (idiom.begins_with(Use::Street, word).is_some()
                    && matches!(lower.as_str(), "jl." | "jalan" | "rue" | "calle" | "via" | "rua"))
        });
        (is_before || is_after).then_some(Inside::Address)
    }
}

fn ends_in_digit(text: &str) -> bool {
    text.chars().next_back().is_some_and(|last| digit(last).is_some())
}
