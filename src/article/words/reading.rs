//! What the number words so far come to.

use super::Spelled;
use super::amount::Amount;
use super::lexicon::{Flags, Joins, Kind, Match};
use crate::article::figures::Notation;

/// A number that is being read, word by word.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "they are set one by one as words are read")]
pub(super) struct Reading {
    /// What is added up, each smaller than the one before.
    terms: [Term; TERMS],
    length: usize,
    /// How many of them stand before the last word that joins.
    joined: usize,
    last: Last,
    is_negative: bool,
    is_ordinal: bool,
    /// How many digits stand one after the other.
    digits: u8,
    /// Whether the last number follows what it may be tenths of: 三万五.
    may_be_short: bool,
    decimals: Option<Decimals>,
    /// The first number of a ratio, and whether it is the whole.
    first: Option<(u32, bool)>,
    /// A fraction that the next number gets.
    pending: Option<(i32, u32)>,
    /// How many words there are, and whether all of them are common in another meaning.
    pub(super) words: u32,
    pub(super) is_common: bool,
    /// Whether it depends on the next word whether this is a fraction.
    pub(super) needs_then: bool,
}

/// How a word stands in the text.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// The text is known to be a number and nothing else.
    pub(super) is_lenient: bool,
    /// There is a space before it.
    pub(super) is_apart: bool,
}

/// No number has more terms.
const TERMS: usize = 10;

#[derive(Clone, Copy)]
struct Term {
    amount: Amount,
    /// What a number after it must be below.
    open: u128,
    /// What it was multiplied by last.
    factor: u128,
    /// What a number that is multiplied as well must be below: "elfu sabini na nne".
    inner: u128,
    /// Its two numbers, if it is a fraction.
    fraction: Option<(u32, u32)>,
}

/// The kind of the last word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Start,
    Number,
    Multiplier,
    /// Thousands whose number follows.
    Prefixed,
    Filler,
    /// A zero after thousands.
    Zero,
    Part,
    /// A number that only makes sense before a denominator.
    Numerator,
    Join(u8),
    Article,
    Of,
    Ordinal,
    /// The decimal point, and digits after it.
    Point,
    /// Nothing may follow.
    End,
}

#[derive(Clone, Copy)]
struct Decimals {
    digits: u128,
    count: u8,
    open: u128,
}

impl Reading {
    pub(super) fn new() -> Self {
        let term = Term { amount: Amount::whole(0), open: 0, factor: 1, inner: 0, fraction: None };
        Self {
            terms: [term; TERMS],
            length: 0,
            joined: 0,
            last: Last::Start,
            is_negative: false,
            is_ordinal: false,
            digits: 1,
            may_be_short: false,
            decimals: None,
            first: None,
            pending: None,
            words: 0,
            is_common: true,
            needs_then: false,
        }
    }

    /// With one word more. `None` where that is no number.
    pub(super) fn with(mut self, found: Match, place: Place, flags: Flags) -> Option<Self> {
        let Place { is_lenient, .. } = place;
        let kind = found.kind;
        if self.last == Last::End || self.needs_then && self.last == Last::Part && !matches!(kind, Kind::Of) {
            return None;
        }
        self.words += 1;
        self.is_common &= found.is_common || matches!(kind, Kind::Article);
        match kind {
            Kind::Number { value, open } => self.number(value, open, flags, place),
            Kind::Mixed { numerator, denominator } => self.mixed(numerator, denominator),
            Kind::Multiplier { mantissa, power, is_bare } => {
                let factor = u128::from(mantissa).checked_mul(10_u128.checked_pow(power.into())?)?;
                // Dozens multiply what is larger too.
                let below = if mantissa == 1 { factor } else { u64::MAX.into() };
                self.multiplier(factor, below, is_bare || is_lenient, flags)
            }
            Kind::Ordinal { value, is_part } => self.ordinal(value, is_part),
            Kind::Part { denominator, is_bare } => self.part(denominator, is_bare),
            Kind::PartAfter { denominator } => self.part_after(denominator),
            Kind::PartBefore { numerator, denominator } => {
                self.is_between().then_some(())?;
                self.pending = Some((numerator, denominator));
                self.last = Last::Join(Joins::ANY);
                Some(self)
            }
            Kind::Join(joins) => {
                self.is_number().then_some(())?;
                self.joined = self.length;
                self.last = Last::Join(joins);
                Some(self)
            }
            Kind::Teen => self.teen(),
            Kind::Filler => {
                matches!(self.last, Last::Multiplier | Last::Number | Last::Filler).then_some(())?;
                self.last = Last::Filler;
                Some(self)
            }
            Kind::Article => {
                let follows_part = self.last == Last::Part || self.last == Last::Of;
                (follows_part || self.last == Last::Start || matches!(self.last, Last::Join(_))).then_some(())?;
                self.last = Last::Article;
                Some(self)
            }
            Kind::Of => {
                matches!(self.last, Last::Part | Last::Number | Last::Multiplier).then_some(())?;
                self.last = Last::Of;
                Some(self)
            }
            Kind::Point => {
                let may = self.is_number() || self.last == Last::Start && is_lenient;
                (may && self.decimals.is_none()).then_some(())?;
                self.decimals = Some(Decimals { digits: 0, count: 0, open: 0 });
                self.last = Last::Point;
                Some(self)
            }
            Kind::Minus => {
                (self.last == Last::Start && !self.is_negative).then_some(())?;
                self.is_negative = true;
                Some(self)
            }
            Kind::Ratio { is_whole_first } => self.ratio(is_whole_first),
            Kind::OrdinalBefore => {
                (self.last == Last::Start && !self.is_ordinal).then_some(())?;
                self.is_ordinal = true;
                Some(self)
            }
            Kind::OrdinalAfter => {
                (self.is_number() && !self.is_ordinal && self.decimals.is_none()).then_some(())?;
                self.is_ordinal = true;
                self.last = Last::End;
                Some(self)
            }
            Kind::Short { .. } | Kind::Counter | Kind::Then | Kind::Not => None,
        }
    }

    /// Whether the last word ends a whole number.
    fn is_number(&self) -> bool {
        matches!(self.last, Last::Number | Last::Multiplier)
    }

    /// Whether a number may begin here.
    fn is_between(&self) -> bool {
        matches!(self.last, Last::Start | Last::Multiplier | Last::Join(_))
    }

    fn top(&self) -> Option<Term> {
        self.terms.get(self.length.checked_sub(1)?).copied()
    }

    fn pop(&mut self) -> Option<Term> {
        let top = self.top()?;
        self.length -= 1;
        self.joined = self.joined.min(self.length);
        Some(top)
    }

    fn push(mut self, term: Term, last: Last) -> Option<Self> {
        *self.terms.get_mut(self.length)? = term;
        self.length += 1;
        self.last = last;
        Some(self)
    }

    /// Whether a number may be added to what is there.
    fn takes(&self, value: u128) -> bool {
        self.top().is_none_or(|top| value > 0 && value < top.open)
    }

    fn number(mut self, value: u32, open: u32, flags: Flags, place: Place) -> Option<Self> {
        let Place { is_lenient, is_apart } = place;
        if let Some(decimals) = self.decimals {
            return self.decimal(decimals, value, open);
        }
        let value = u128::from(value);
        let term = Term { amount: Amount::whole(value), open: open.into(), factor: 1, inner: 0, fraction: None };
        if let Some((numerator, denominator)) = self.pending {
            self.takes(value).then_some(())?;
            self.pending = None;
            let amount = term.amount.plus_part(numerator, denominator, 1);
            return self.push(Term { amount, open: 1, ..term }, Last::Number);
        }
        match self.last {
            Last::Start if is_lenient && value == 0 => self.push(Term { open: 10, ..term }, Last::Number),
            Last::Multiplier if value == 0 => {
                self.last = Last::Zero;
                Some(self)
            }
            Last::Start => self.push(term, Last::Number),
            Last::Prefixed => {
                let mut top = self.pop()?;
                top.amount = top.amount.times(value)?;
                top.inner = term.open;
                self.push(top, Last::Multiplier)
            }
            Last::Number | Last::Multiplier | Last::Filler | Last::Zero if self.takes(value) => {
                let may_be_short = self.last == Last::Multiplier;
                Some(Self { may_be_short, ..self.push(term, Last::Number)? })
            }
            Last::Number if flags.has_pairs => self.pair(term, is_lenient),
            Last::Number if flags.is_listed && value < 10 => self.listed(value),
            Last::Numerator if self.takes(value) => self.push(term, Last::Numerator),
            Last::Join(joins) => {
                let top = self.top()?;
                if value > 0 && value < top.inner {
                    self.pop();
                    let amount = top.amount.plus(Amount::whole(value.checked_mul(top.factor)?))?;
                    return self.push(Term { amount, inner: 0, ..top }, Last::Multiplier);
                }
                let is_allowed = joins & Joins::ANY != 0
                    || joins & Joins::TENS != 0 && (10..100).contains(&top.open)
                    || joins & Joins::HUNDREDS != 0 && top.open >= 100;
                if is_allowed && self.takes(value) {
                    return self.push(term, Last::Number);
                }
                // "Zwischen drei und zwanzig" is two numbers, "dreiundzwanzig" is one.
                let is_two = is_apart && !is_lenient && flags.is_glued && !flags.is_spaced;
                if joins & Joins::INVERTED != 0 && !is_two && (20..100).contains(&value) && value % 10 == 0 {
                    let ones = self.pop()?.amount.small().filter(|ones| (1..10).contains(ones))?;
                    let value = value + u128::from(ones);
                    self.takes(value).then_some(())?;
                    return self.push(Term { amount: Amount::whole(value), open: 1, ..term }, Last::Number);
                }
                if joins & Joins::PART != 0 && !top.amount.is_fraction() {
                    // "Five and three quarters".
                    return self.push(term, Last::Numerator);
                }
                None
            }
            _ => None,
        }
    }

    /// "nineteen eighty", "one twenty".
    fn pair(mut self, term: Term, is_lenient: bool) -> Option<Self> {
        let value = term.amount.small()?;
        let top = self.pop()?;
        let before = top.amount.small()?;
        let is_year = (11..=20).contains(&before) && self.length == 0;
        ((is_year || is_lenient && before < 10) && (10..100).contains(&value)).then_some(())?;
        let amount = Amount::whole(u128::from(before) * 100 + u128::from(value));
        self.push(Term { amount, ..term }, Last::Number)
    }

    /// One digit after the other.
    fn listed(mut self, value: u128) -> Option<Self> {
        let mut top = self.pop()?;
        (self.length == 0 && top.factor == 1 && top.open <= 1).then_some(())?;
        top.amount = top.amount.times(10)?.plus(Amount::whole(value))?;
        // Nothing multiplies it: 三四十 is thirty or forty.
        top.open = 0;
        self.digits = self.digits.saturating_add(1);
        self.push(top, Last::Number)
    }

    fn mixed(self, numerator: u32, denominator: u32) -> Option<Self> {
        let amount = Amount::part(numerator, denominator)?;
        (self.is_between() && self.takes(1) && self.decimals.is_none()).then_some(())?;
        self.push(Term { amount, open: 1, factor: 1, inner: 0, fraction: None }, Last::Number)
    }

    fn decimal(mut self, decimals: Decimals, value: u32, open: u32) -> Option<Self> {
        let value = u128::from(value);
        let Decimals { digits, count, .. } = decimals;
        let decimals = match self.last {
            Last::Join(joins) if joins & Joins::INVERTED != 0 && (20..100).contains(&value) && value % 10 == 0 => {
                let ones = digits % 10;
                (ones > 0).then_some(())?;
                Decimals { digits: (digits - ones).checked_mul(10)? + value + ones, count: count + 1, open: 1 }
            }
            Last::Join(_) | Last::Number if value > 0 && value < decimals.open => {
                Decimals { digits: digits.checked_add(value)?, count, open: open.into() }
            }
            Last::Number | Last::Point => {
                let length = value.checked_ilog10().unwrap_or(0) + 1;
                let count = count.checked_add(u8::try_from(length).ok()?).filter(|count| *count <= 15)?;
                let digits = digits.checked_mul(10_u128.checked_pow(length)?)?.checked_add(value)?;
                Decimals { digits, count, open: open.into() }
            }
            _ => return None,
        };
        self.decimals = Some(decimals);
        self.last = Last::Number;
        Some(self)
    }

    fn teen(mut self) -> Option<Self> {
        (self.last == Last::Number).then_some(())?;
        if let Some(decimals) = self.decimals.as_mut() {
            let ones = decimals.digits % 10;
            decimals.digits = (decimals.digits - ones).checked_mul(10)? + 10 + ones;
            decimals.count += 1;
            return Some(self);
        }
        let top = self.pop()?;
        let ones = top.amount.small().filter(|ones| (1..10).contains(ones))?;
        let value = u128::from(ones) + 10;
        self.takes(value).then_some(())?;
        self.push(Term { amount: Amount::whole(value), open: 1, ..top }, Last::Number)
    }

    fn multiplier(mut self, factor: u128, below: u128, is_bare: bool, flags: Flags) -> Option<Self> {
        let alone = |amount| Term { amount, open: factor, factor, inner: 0, fraction: None };
        if let Some((numerator, denominator)) = self.pending.take() {
            self.takes(factor).then_some(())?;
            let amount = Amount::whole(factor).plus_part(numerator, denominator, factor);
            return self.push(alone(amount), Last::Multiplier);
        }
        if let Some(decimals) = self.decimals {
            (self.last == Last::Number && factor >= 100).then_some(())?;
            let amount = self.sum()?.plus(Amount::decimal(decimals.digits, decimals.count)?)?.times(factor)?;
            self.decimals = None;
            self.length = 0;
            self.joined = 0;
            return self.push(Term { open: 1, ..alone(amount) }, Last::Multiplier);
        }
        match self.last {
            Last::Article if self.top().is_none_or(|top| !top.amount.is_fraction()) => {
                self.takes(factor).then_some(())?;
                self.push(alone(Amount::whole(factor)), Last::Multiplier)
            }
            Last::Start | Last::Join(_) | Last::Multiplier if flags.is_prefixed && self.takes(factor) => {
                self.push(alone(Amount::whole(factor)), Last::Prefixed)
            }
            // No hundreds.
            Last::Zero => {
                self.last = Last::Filler;
                Some(self)
            }
            Last::Start | Last::Join(_) | Last::Filler => {
                (is_bare && self.takes(factor)).then_some(())?;
                self.push(alone(Amount::whole(factor)), Last::Multiplier)
            }
            // "million million".
            Last::Multiplier if self.top().is_some_and(|top| top.factor == factor && factor >= 1_000_000) => {
                let top = self.pop()?;
                self.push(Term { amount: top.amount.times(factor)?, ..top }, Last::Multiplier)
            }
            Last::Number | Last::Multiplier | Last::Part | Last::Of | Last::Article => {
                let mut amount = Amount::whole(0);
                let mut count = 0;
                if flags.is_short && factor >= 10_000 {
                    self.shorten()?;
                }
                while let Some(top) = self.top()
                    && top.amount.is_below(if count == 0 { below } else { factor })
                {
                    // A list of digits.
                    (top.open > 0 || top.amount.is_fraction()).then_some(())?;
                    self.pop();
                    amount = amount.plus(top.amount)?;
                    count += 1;
                }
                if count == 0 {
                    (is_bare && self.takes(factor)).then_some(())?;
                    return self.push(alone(Amount::whole(factor)), Last::Multiplier);
                }
                // After "thousand millions" come millions.
                let open = if amount.is_in_thousands() { factor.checked_mul(1000)? } else { factor };
                let amount = amount.times(factor)?;
                self.top().is_none_or(|top| amount.is_below(top.open)).then_some(())?;
                self.push(Term { open, ..alone(amount) }, Last::Multiplier)
            }
            _ => None,
        }
    }

    /// 三万五 is 35,000.
    fn shorten(&mut self) -> Option<()> {
        let (Last::Number, Some(top)) = (self.last, self.top()) else { return Some(()) };
        let before = self.length.checked_sub(2).and_then(|index| self.terms.get(index));
        if let (Some(value), Some(before)) = (top.amount.small(), before)
            && self.may_be_short
            && value < 10
            && top.factor == 1
            && before.factor >= 100
        {
            let amount = Amount::whole(u128::from(value)).times(before.factor / 10)?;
            self.pop();
            *self = self.push(Term { amount, ..top }, Last::Number)?;
        }
        Some(())
    }

    fn ordinal(mut self, value: u32, is_part: bool) -> Option<Self> {
        let (value, last) = (u128::from(value), self.last);
        self.decimals.is_none().then_some(())?;
        let term = Term { amount: Amount::whole(value), open: place(value), factor: 1, inner: 0, fraction: None };
        let may_follow = match last {
            Last::Start | Last::Ordinal => true,
            Last::Number | Last::Multiplier | Last::Join(_) => self.length > 0,
            _ => false,
        };
        if may_follow && self.first.is_none() && self.takes(value) {
            self.is_ordinal = true;
            return self.push(term, Last::Ordinal);
        }
        if let (Last::Join(joins), Some(top)) = (last, self.top())
            && joins & Joins::INVERTED != 0
            && top.amount.small().is_some_and(|ones| ones < 10)
            && (20..100).contains(&value)
        {
            self.is_ordinal = true;
            let ones = self.pop()?.amount;
            self.takes(value + 9).then_some(())?;
            return self.push(Term { amount: ones.plus(term.amount)?, open: 1, ..term }, Last::Ordinal);
        }
        is_part.then_some(())?;
        let denominator = u32::try_from(value).ok().filter(|value| *value > 2)?;
        let reading = self.part(denominator, false)?;
        Some(Self { needs_then: last == Last::Article && reading.length == 1, ..reading })
    }

    fn part(mut self, denominator: u32, is_bare: bool) -> Option<Self> {
        if let (Last::Number, Some(decimals)) = (self.last, self.decimals.as_mut()) {
            // "Three whole, two tenths".
            let count = u8::try_from(denominator.checked_ilog10()?).ok()?;
            let is_power = 10_u32.checked_pow(count.into()) == Some(denominator);
            (is_power && count >= decimals.count).then_some(())?;
            decimals.count = count;
            self.last = Last::Part;
            return Some(self);
        }
        (self.decimals.is_none() && !self.is_ordinal && self.first.is_none()).then_some(())?;
        let fraction = |numerator: u32, amount: Amount| Term {
            amount,
            open: 0,
            factor: 1,
            inner: 0,
            fraction: Some((numerator, denominator)),
        };
        match self.last {
            Last::Start if is_bare => self.push(fraction(1, Amount::part(1, denominator)?), Last::Part),
            Last::Article | Last::Join(_) => {
                if let Last::Join(joins) = self.last
                    && (joins & Joins::PART == 0 || !is_bare)
                {
                    return None;
                }
                let Some(top) = self.top() else {
                    return self.push(fraction(1, Amount::part(1, denominator)?), Last::Part);
                };
                (!top.amount.is_fraction()).then_some(())?;
                // "One million and a half".
                let unit = if top.factor >= 1000 { top.factor } else { 1 };
                let amount = Amount::part(1, denominator)?.times(unit)?;
                let term = Term { fraction: None, ..fraction(1, amount) };
                self.push(term, Last::Part)
            }
            Last::Number | Last::Multiplier | Last::Numerator => {
                let mut numerator = Amount::whole(0);
                let start = if self.joined < self.length { self.joined } else { 0 };
                while self.length > start {
                    numerator = numerator.plus(self.pop()?.amount)?;
                }
                let numerator = numerator.small()?;
                let amount = Amount::part(numerator, denominator)?;
                let Some(top) = self.top() else { return self.push(fraction(numerator, amount), Last::Part) };
                let unit = if top.factor >= 1000 { top.factor } else { 1 };
                let term = Term { fraction: None, ..fraction(numerator, amount.times(unit)?) };
                self.push(term, Last::Part)
            }
            _ => None,
        }
    }

    fn part_after(mut self, denominator: u32) -> Option<Self> {
        (self.is_number() && self.decimals.is_none()).then_some(())?;
        let top = self.top()?;
        let unit = if self.last == Last::Multiplier && top.factor >= 100 { top.factor } else { 1 };
        let amount = Amount::part(1, denominator)?.times(unit)?;
        self.joined = self.length;
        self.push(Term { amount, open: 0, factor: 1, inner: 0, fraction: None }, Last::Part)
    }

    fn ratio(mut self, is_whole_first: bool) -> Option<Self> {
        (self.is_number() && self.decimals.is_none() && self.first.is_none() && !self.is_ordinal).then_some(())?;
        let first = self.sum()?.small().filter(|first| *first > 0)?;
        self.first = Some((first, is_whole_first));
        self.length = 0;
        self.joined = 0;
        self.last = Last::Start;
        Some(self)
    }

    /// Whether it is a ratio whose part stands first: "one in five".
    pub(super) fn is_ratio(&self) -> bool {
        self.first.is_some_and(|(_, is_whole_first)| !is_whole_first)
    }

    fn sum(&self) -> Option<Amount> {
        let terms = self.terms.get(..self.length)?;
        terms.iter().try_fold(Amount::whole(0), |sum, term| sum.plus(term.amount))
    }

    /// The number, if it is complete.
    pub(super) fn complete(mut self, flags: Flags) -> Option<Spelled> {
        let is_complete = matches!(self.last, Last::Number | Last::Multiplier | Last::Part | Last::Ordinal | Last::End);
        // 三五 is three or five.
        (is_complete && self.pending.is_none() && self.digits != 2).then_some(())?;
        if flags.is_short && self.first.is_none() && self.decimals.is_none() {
            self.shorten()?;
        }
        let mut amount = self.sum()?;
        if let Some(decimals) = self.decimals {
            amount = amount.plus(Amount::decimal(decimals.digits, decimals.count)?)?;
        }
        let mut notation = if self.is_ordinal { Notation::Ordinal } else { Notation::Words };
        if let Some((first, is_whole_first)) = self.first {
            let (part, whole) = if is_whole_first { amount.over(first)? } else { (first, amount.small()?) };
            (whole > 1 && (is_whole_first || part < whole)).then_some(())?;
            amount = Amount::part(part, whole)?;
            notation = Notation::Fraction(part, whole);
        } else if let (1, Some((numerator, denominator))) = (self.length, self.top().and_then(|top| top.fraction)) {
            notation = Notation::Fraction(numerator, denominator);
        }
        Some(Spelled { value: amount.figure(self.is_negative)?, notation })
    }
}

/// What an ordinal after this one must be below.
fn place(value: u128) -> u128 {
    let mut place = 1;
    while value > 0 && value.is_multiple_of(place * 10) {
        place *= 10;
    }
    place
}
