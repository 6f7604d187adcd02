//! A locale: everything that a card needs to know of a language and its region.

use super::compact::{Compact, ShortForm, compact};
use super::language::{Language, is_of_measure};
use super::number::{percent, unsigned};
use super::numbers::Numbers;
use super::plural::{Category, category};
use super::table::{field, find, pieces};
use super::tag::shortened;
use super::template::fill;
use super::units::decimals_of;
use crate::date::Date;
use crate::figure::Figure;
use crate::text::join;

/// Formats figures, dates and the card's words.
#[derive(Clone, Copy, Debug)]
pub struct Locale<'a> {
    tag: &'a str,
    language: Language<'a>,
    numbers: Numbers<'a>,
    /// The row of its plural rules.
    plurals: &'a str,
    /// The plural rules of the card's own words, which are English where the language has none.
    plurals_of_words: &'a str,
}

/// A figure in compact form, for a card that shows the exact one beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Short {
    /// The formatted number with its sign: `-2.86 million`.
    signed: String,
    /// The formatted number without its sign.
    unsigned: String,
    is_negative: bool,
    /// The plural category for the words that follow it.
    pub category: Category,
}

impl Short {
    /// The compact form of what [`Locale::number`] writes.
    pub fn number(&self) -> &str {
        &self.signed
    }

    /// The same without its sign.
    pub(crate) fn magnitude(&self) -> &str {
        &self.unsigned
    }
}

/// The pattern for money where the CLDR has none for a locale.
const MONEY: &str = "{s}{n}|{s}\u{a0}{n}||3|||";

impl<'a> Locale<'a> {
    /// The locale of a BCP 47 tag. `language` is the language of the tag, or its fallback.
    pub fn new(tag: &'a str, language: Language<'a>) -> Self {
        let plurals = language.row(tag, "?", "").unwrap_or_default();
        // Only a text with English words has the rules of English.
        let plurals_of_words = language.exact_row("?en").unwrap_or(plurals);
        Self { tag, language, numbers: Numbers::of(tag, language), plurals, plurals_of_words }
    }

    /// The same locale with another sign before negative figures.
    pub(crate) fn with_minus(self, minus: &'a str) -> Self {
        Self { numbers: self.numbers.with_minus(minus), ..self }
    }

    /// The figure with the locale's digits and separators, with every printed decimal: `2.860.701`, `99,50`.
    pub fn number(&self, figure: Figure) -> String {
        join(&[self.minus(figure.is_negative()), &unsigned(figure, &self.numbers)])
    }

    /// The figure as a percentage: `99,54%`.
    pub fn percent(&self, figure: Figure) -> String {
        percent(figure, &self.numbers)
    }

    /// The figure as an amount of money. `currency` is an ISO 4217 code: `Rp 2.860.701`.
    pub fn money(&self, figure: Figure, currency: &str) -> String {
        let row = self.money_row();
        // Once an amount has decimals, it has those of its currency: $3.50.
        let decimals = if figure.decimals() > 0 { decimals_of(currency) } else { 0 };
        let figure = figure.with_decimals(decimals);
        let numbers = self.numbers.for_money(field(row, 3), field(row, 4), field(row, 5));
        self.amount(&unsigned(figure, &numbers), figure.is_negative(), currency)
    }

    /// The figure in a measure, by its CLDR name: `12,5 km`. `None` where the language's text has no pattern
    /// for it.
    pub fn measure(&self, figure: Figure, name: &str) -> Option<String> {
        self.measured(&self.number(figure), self.category_in_words(figure), name)
    }

    /// The figure in compact form: `2.86 million`. `None` where it is already short, or the language has no
    /// words for it.
    pub fn compact(&self, figure: Figure, form: ShortForm) -> Option<Short> {
        if form.leaves(figure) {
            return None;
        }
        let abbreviated = if form.is_abbreviated() { self.language.row(self.tag, "+", "") } else { None };
        let row = abbreviated.or_else(|| self.language.row(self.tag, "*", ""))?;
        let digits = form.digits();
        let category_of = |figure| self.category(figure);
        let Compact { figure: rounded, exponent, pattern } = compact(figure, row, digits, category_of)?;
        let is_negative = figure.is_negative();
        let minus = self.minus(is_negative);
        let digits = unsigned(rounded, &self.numbers);
        Some(Short {
            signed: if find(pattern, "{-}").is_some() {
                fill(pattern, &[("n", &digits), ("-", minus)])
            } else {
                join(&[minus, &fill(pattern, &[("n", &digits)])])
            },
            unsigned: fill(pattern, &[("n", &digits)]),
            is_negative,
            category: category(field(self.plurals, 0), rounded, exponent),
        })
    }

    /// The power of ten that the words of a unit begin with: 6 for "million people". Zero for most.
    #[cfg(any(not(browser), feature = "full"))]
    pub(crate) fn scale(&self, unit: &str) -> u8 {
        let row = |mark| self.language.row(self.tag, mark, "").unwrap_or_default();
        // The longer words are looked for first: their abbreviations may have other meanings.
        match super::scale::scale(row("*"), unit) {
            0 => super::scale::scale(row("+"), unit),
            power => power,
        }
    }

    /// The compact form of what [`Self::money`] writes.
    pub fn short_money(&self, short: &Short, currency: &str) -> String {
        self.amount(&short.unsigned, short.is_negative, currency)
    }

    /// The compact form of what [`Self::measure`] writes.
    pub fn short_measure(&self, short: &Short, name: &str) -> Option<String> {
        self.measured(&short.signed, short.category, name)
    }

    /// The date in the locale's long form, with its own precision: `4 November 2024`, `Oktober 2024`, `2024`.
    /// In English where the CLDR has no names of months for the language; as it was stated where the text of
    /// the language lacks what few cards need.
    pub fn date(&self, date: &Date) -> String {
        super::date::date(date, self.tag, self.language, &self.numbers)
    }

    /// Digits, such as those of a year, as the locale writes them.
    pub(crate) fn digits(&self, digits: &str) -> String {
        super::date::digits(digits, &self.numbers)
    }

    /// The plural category of a figure.
    pub fn category(&self, figure: Figure) -> Category {
        category(field(self.plurals, 0), figure, 0)
    }

    /// The plural category of a figure in the card's own words: `1 percentage point`.
    pub(crate) fn category_in_words(&self, figure: Figure) -> Category {
        category(field(self.plurals_of_words, 0), figure, 0)
    }

    /// The plural category of an ordinal number in the card's own words, such as `1st`, `2nd`.
    pub fn ordinal_category(&self, place: Figure) -> Category {
        category(field(self.plurals_of_words, 1), place, 0)
    }

    /// A sentence of the interface, with its placeholders in braces: `asOf` may be `As of {date}`. Some have
    /// a form for each plural category.
    pub(crate) fn words(&self, name: &str, category: Category) -> &'a str {
        // The form for all other numbers has no category in its name.
        let form = match category {
            Category::Other => None,
            category => self.language.words(&join(&[name, ".", category.name()])),
        };
        let words = form.or_else(|| self.language.words(name));
        #[cfg(all(browser, feature = "full"))]
        let words = words.or_else(|| Language::new(super::words::ENGLISH).words(name));
        words.unwrap_or_default()
    }

    fn minus(&self, is_negative: bool) -> &'a str {
        if is_negative { self.numbers.minus() } else { "" }
    }

    fn measured(&self, number: &str, category: Category, name: &str) -> Option<String> {
        let pattern = self.words(name, category);
        // A name that is not a measure's may be that of a sentence.
        is_of_measure(pattern).then(|| fill(pattern, &[("n", number)]))
    }

    /// Formats digits without a sign as money.
    fn amount(&self, digits: &str, is_negative: bool, currency: &str) -> String {
        let symbol = self.symbol(currency);
        let row = self.money_row();
        let (standard, negative) = (field(row, 0), field(row, 2));
        let is_before = find(standard, "{s}") < find(standard, "{n}");
        let beside = if is_before { symbol.chars().next_back() } else { symbol.chars().next() };
        let pattern = if beside.is_some_and(is_letter) { field(row, 1) } else { standard };
        let minus = self.minus(is_negative);
        let places = [("s", symbol), ("n", digits), ("-", minus)];
        if is_negative && !negative.is_empty() {
            fill(negative, &places)
        } else {
            join(&[minus, &fill(pattern, &places)])
        }
    }

    /// The symbol of a currency in the locale. Falls back to its code.
    fn symbol<'b>(&self, currency: &'b str) -> &'b str
    where
        'a: 'b,
    {
        let symbols = shortened(self.tag).find_map(|tag| {
            let row = self.language.exact_row(&join(&["=", &tag]))?;
            pieces(field(row, 0), b';').find_map(|entry| entry.strip_prefix(currency)?.strip_prefix('='))
        });
        symbols.unwrap_or(currency)
    }

    fn money_row(&self) -> &'a str {
        self.language.row(self.tag, "!", "").unwrap_or(MONEY)
    }
}

/// Whether a character of a currency's symbol is a letter, which is separated from the digits. The others are
/// currency signs.
fn is_letter(character: char) -> bool {
    !matches!(character,
        '!'..='@' | '\u{a2}'..='\u{a5}' | '\u{58f}' | '\u{60b}' | '\u{9f2}' | '\u{9f3}' | '\u{e3f}' | '\u{17db}' | '\u{20a0}'..='\u{20cf}' | '\u{ffe5}')
}
