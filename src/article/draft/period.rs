//! Dates of a quarter, of half a year, and from one month to another.

use std::ops::Range;

use super::clause::Words;
use super::dates::Said;
use crate::article::letters::last_word;

/// Parts of a year by the names of the cues, as the data format writes them. `*` stands for the year.
const PARTS: [(&str, &str); 7] = [
    ("quarter 1", "*-Q1"),
    ("quarter 2", "*-Q2"),
    ("quarter 3", "*-Q3"),
    ("quarter 4", "*-Q4"),
    ("half 1", "*-01/*-06"),
    ("half 2", "*-07/*-12"),
    ("nine months", "*-01/*-09"),
];

impl Words<'_> {
    /// A date with the words before it that say which part of its year it is, or from which month on. They
    /// don't begin before a position.
    pub(super) fn with_period(&self, said: Said, start: usize) -> Said {
        let Some(date) = &said.date else { return said };
        let before = self.text(start..said.range.start);
        let found = match date.len() {
            4 => self.part_of_year(date, before),
            7 => self.first_month(date, before),
            _ => None,
        };
        match found {
            Some((length, date)) => {
                let range: Range<usize> = said.range.start - length..said.range.end;
                Said { range, date: Some(date) }
            }
            None => said,
        }
    }

    /// "the second quarter of 2025": the length of the words before the year, and the date.
    fn part_of_year(&self, year: &str, before: &str) -> Option<(usize, String)> {
        let joined = self.cues.at_end("of", before).unwrap_or_default();
        let joined = joined.max(self.cues.at_end("year", before).unwrap_or_default());
        [0, joined].into_iter().find_map(|joined| {
            let head = before.get(..before.len() - joined)?;
            PARTS.iter().find_map(|(name, date)| {
                let length = self.cues.at_end(name, head)?;
                // The space before the words is none of them.
                let spaces = head.get(head.len() - length..)?.chars().take_while(|mark| mark.is_whitespace()).count();
                Some((joined + length - spaces, date.replace('*', year)))
            })
        })
    }

    /// "between January and June 2025": the length of the words before the last month, and the date.
    fn first_month(&self, date: &str, before: &str) -> Option<(usize, String)> {
        let (year, last) = date.split_once('-')?;
        let head = before.trim_end_matches(['-', '\u{2013}']);
        let is_dash = head.len() < before.len();
        let joined = ["range", "pair"].iter().find_map(|name| self.cues.at_end(name, head)).unwrap_or_default();
        let head = head.get(..head.len() - joined)?.trim_end();
        let name = last_word(head);
        let first = self.months.number(name).filter(|_| is_dash || joined > 0)?;
        (first < last.parse().ok()?).then_some(())?;
        let start = head.len() - name.len();
        let between = self.cues.at_end("between", head.get(..start)?).filter(|_| !is_dash);
        // The space before the words is none of them.
        let words = between.map_or(0, |length| head.get(start - length..start).unwrap_or_default().trim_start().len());
        Some((before.len() - (start - words), format!("{year}-{first:02}/{date}")))
    }
}
