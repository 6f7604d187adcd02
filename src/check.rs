//! Does the card add up? Every statement that follows from others is worked out anew, in exact decimals.
//!
//! A percentage of two decimals stands for all that rounds to it: 18.25 for 18.245 to 18.255. So does every other figure that was
//! rounded for printing; a whole number of people or of money is taken as counted. A statement agrees if some of what its figures
//! stand for makes it true, both ends included. It is truncated if the exact result was cut off where it should have been rounded,
//! which is common in official tables, and else it contradicts the figures it is about.

#[cfg(not(target_arch = "wasm32"))]
mod explain;
mod messages;
mod right_whole;
mod span;

use std::cmp::Ordering;

use crate::card::{Card, Change, Goal, PartsOf, Relation, Source, Stat, Unit, Whole};
use crate::date::Date;
use crate::figure::{Figure, Rounded};
use crate::finding::{At, Findings};
use span::Span;

/// What checking a card comes to.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug)]
pub struct Checked {
    /// Everything that was worked out, in the order of the stats.
    pub calculations: Vec<Calculation>,
    /// What does not come out, beside what was found when the card was read.
    pub findings: Vec<crate::finding::Finding>,
}

/// Works out every statement of a card that follows from others: shares, targets, changes, parts of a whole, series and dates.
///
/// ```
/// use fact_card::{Card, check, check::Verdict};
///
/// let card = Card::from_json(r#"{ "title": "Census", "stats": [
///     { "id": "all", "label": "Residents", "value": 2000 },
///     { "label": "Under 18", "value": 500, "share": { "percent": 25, "ofStat": "all" } },
///     { "label": "Over 65", "value": 300, "share": { "percent": 51, "ofStat": "all" } } ] }"#)?
///     .card
///     .ok_or("no stat of it can be shown")?;
/// let checked = check(&card);
///
/// // Every sum, in the order of the stats.
/// let verdicts: Vec<Verdict> = checked.calculations.iter().map(|sum| sum.verdict()).collect();
/// assert_eq!(verdicts, [Verdict::Agrees, Verdict::Contradicts]);
///
/// // What does not come out, with what to write instead.
/// assert!(checked.findings.iter().all(|finding| finding.path == "stats[2].share.percent"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[cfg(not(target_arch = "wasm32"))]
pub fn check(card: &Card) -> Checked {
    let findings = Findings::default();
    let calculations = calculations(card, &findings);
    Checked { calculations, findings: findings.into_vec() }
}

/// A statement worked out anew.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Calculation {
    stat: usize,
    check: Check,
    left: Figure,
    right: Figure,
    stated: Option<Figure>,
    verdict: Verdict,
}

/// What a statement is about, and how it is worked out from the figures on the [`Calculation::left`] and the [`Calculation::right`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Check {
    /// The stat's figure is a percentage of a whole: left ÷ right.
    Share,
    /// A whole that is known by its name only: left ÷ right percent, and where a target is a percentage of it, ÷ that too.
    Implied(Option<Figure>),
    /// What a target amounts to: left percent of right.
    Goal,
    /// How much of a target is reached: left ÷ right.
    Reached,
    /// How much that is of what the target is a percentage of: left ÷ right, to so many decimals.
    Overall(usize),
    /// The difference to an earlier figure: left − right.
    Difference,
    /// The same in percent of the earlier figure: left ÷ right.
    Growth,
    /// All parts of a whole add up, to left, and it is right.
    Parts,
    /// The figure of the stat, left, is the last of its series, right, at this position there.
    Latest(usize),
    /// The earlier figure, left, is that of its date in the series, right, at this position there.
    Earlier(usize),
    /// A whole that is known by its name only is as large, left ÷ right percent, as where another stat, at this position, names it.
    SameWhole(usize),
}

/// What working a statement out came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It comes out, to the precision that was printed.
    Agrees,
    /// It would come out if it had been rounded instead of cut off.
    Truncated,
    /// It does not come out.
    Contradicts,
    /// It can't be so, whatever its figures: a share of more than all, a percentage of nothing.
    Impossible,
    /// Nothing was stated that it could be compared with: it is what follows.
    Computed,
    /// It can't be worked out.
    Unchecked(Reason),
}

/// Why a statement can't be worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The numbers have too many digits to be multiplied.
    TooLong,
    /// Nothing says what it is a percentage of, or that is about zero.
    NoWhole,
    /// A percentage of a figure that is not above zero means different things to different people.
    Negative,
    /// The figures are counted in different units.
    Units,
}

impl Calculation {
    /// The stat that states it, by its position in [`Card::stats`]. Of [`Check::Parts`], the first of the parts.
    pub fn stat(&self) -> usize {
        self.stat
    }

    /// What it is about.
    pub fn check(&self) -> Check {
        self.check
    }

    /// The first figure that it is worked out from.
    pub fn left(&self) -> Figure {
        self.left
    }

    /// The second.
    pub fn right(&self) -> Figure {
        self.right
    }

    /// What was stated, if anything was.
    pub fn stated(&self) -> Option<Figure> {
        self.stated
    }

    /// What comparing the two means.
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// What it comes to: a percentage to two decimals more than were stated, or else to one; fewer where it comes out even. What
    /// [`Check::Implied`] comes to is [`Calculation::implied`].
    pub fn result(&self) -> Rounded {
        let exact = |figure: Option<Figure>| Rounded { figure: figure.unwrap_or(self.left), exact: true };
        match self.check {
            Check::Share | Check::Reached | Check::Overall(_) | Check::Growth => {
                let decimals = match (self.check, self.stated) {
                    (Check::Overall(decimals), _) => decimals,
                    (_, Some(stated)) => stated.decimals() + 2,
                    (_, None) => 1,
                };
                match self.left.percent_of(self.right, places(decimals)) {
                    Some(Rounded { figure, exact: true }) => exact(Some(figure.shortened())),
                    Some(rounded) => rounded,
                    None => exact(None),
                }
            }
            Check::Goal => exact(self.right.percentage(self.left)),
            Check::Difference => exact(self.left.minus(self.right)),
            Check::Implied(_) => Rounded { figure: self.left, exact: false },
            Check::Parts | Check::Latest(_) | Check::Earlier(_) | Check::SameWhole(_) => exact(None),
        }
    }

    /// The least and the most that the whole of [`Check::Implied`] can be, as round as their distance allows: where they are 288 apart, in
    /// hundreds. `None` where it can be anything, or the numbers are too long.
    pub fn implied(&self) -> Option<(Figure, Figure)> {
        let Check::Implied(rate) = self.check else { return None };
        let mut percents = Span::printed(self.right);
        if let Some(rate) = rate {
            percents = Span::exact(rate).percentage(percents);
        }
        if percents.low.is_negative() {
            return None;
        }
        let end = |percent: Figure| Some(self.left.percent_of(percent, places(self.left.decimals()))?.figure);
        let (low, high) = (end(percents.high)?, end(percents.low)?);
        let digits = high.minus(low)?.rounded(0).figure.digits().len();
        let zeros = places(digits.saturating_sub(1));
        if zeros == 0 { Some((low, high)) } else { low.in_round_numbers(zeros).zip(high.in_round_numbers(zeros)) }
    }

    /// Whether readers can be shown it: it is worked out, not just compared, and it comes out, or nothing else was stated.
    pub fn is_shown(&self) -> bool {
        self.is_sum() && matches!(self.verdict, Verdict::Agrees | Verdict::Truncated | Verdict::Computed)
    }

    /// Whether it is worked out, and does not come out.
    pub(crate) fn is_contradicted(&self) -> bool {
        self.is_sum() && self.verdict == Verdict::Contradicts
    }

    /// Whether it is worked out, not just compared.
    fn is_sum(&self) -> bool {
        match self.check {
            Check::Latest(_) | Check::Earlier(_) | Check::SameWhole(_) => false,
            Check::Implied(_) => self.implied().is_some(),
            _ => true,
        }
    }
}

impl Verdict {
    /// In a word.
    pub fn name(self) -> &'static str {
        match self {
            Self::Agrees => "agrees",
            Self::Truncated => "truncated",
            Self::Contradicts => "contradicts",
            Self::Impossible => "impossible",
            Self::Computed => "computed",
            Self::Unchecked(_) => "unchecked",
        }
    }
}

/// Whether a stat contradicts itself: something that it states does not come out.
pub(crate) fn contradicts(card: &Card, calculations: &[Calculation], stat: usize) -> bool {
    let is_own = |sum: &Calculation| !matches!(sum.check, Check::SameWhole(_));
    let is_wrong = |sum: &Calculation| is_own(sum) && matches!(sum.verdict, Verdict::Contradicts | Verdict::Impossible);
    calculations.iter().any(|sum| is_wrong(sum) && concerns(card, sum, stat))
}

/// Whether a sum is one of a stat's: of parts, it is one of each of them.
pub(crate) fn concerns(card: &Card, sum: &Calculation, stat: usize) -> bool {
    let parts_of = |index: usize| card.stats().get(index).and_then(Stat::parts_of);
    sum.stat == stat || (matches!(sum.check, Check::Parts) && parts_of(sum.stat) == parts_of(stat))
}

/// Every statement that follows from others, in the order of the stats, and what does not come out of them.
pub(crate) fn calculations(card: &Card, findings: &Findings) -> Vec<Calculation> {
    let mut checking = Checking { card, findings, calculations: Vec::new() };
    let stats = At::Card.key("stats");
    for (index, stat) in card.stats().iter().enumerate() {
        let at = &stats.item(stat.place());
        if let Some(value) = stat.value() {
            let stated = Stated { index, value, unit: stat.unit(), at };
            checking.relation(&stated, stat);
            checking.change(&stated, stat);
            checking.series(&stated, stat);
            checking.parts(&stated, stat);
        }
        checking.dates(stat, at);
    }
    checking.source();
    checking.calculations
}

/// A card, and what has been worked out of it.
struct Checking<'a> {
    card: &'a Card,
    findings: &'a Findings,
    calculations: Vec<Calculation>,
}

/// A figure that a stat states.
struct Stated<'a> {
    index: usize,
    value: Figure,
    unit: Option<&'a Unit>,
    at: &'a At<'a>,
}

impl Stated<'_> {
    /// All that it can have been.
    fn span(&self) -> Span {
        self.span_of(self.value)
    }

    /// All that another figure in its unit can have been.
    fn span_of(&self, figure: Figure) -> Span {
        Span::of(figure, self.unit)
    }
}

impl Checking<'_> {
    fn relation(&mut self, stated: &Stated<'_>, stat: &Stat) {
        let value = stated.value;
        match stat.relation() {
            Relation::Plain => {}
            Relation::Share(share) => {
                let at = &stated.at.key("share");
                let at = &at.key("percent");
                let percent = share.percent();
                if value.is_negative() || percent.is_negative() || percent.exceeds(Figure::from(100)) {
                    self.note(stated, Check::Share, value, percent, Verdict::Impossible);
                    self.findings.error(at, || messages::impossible(value, percent));
                } else if let Some(whole) = self.card.size_of(share.whole()) {
                    let span = self.span_of(share.whole(), whole, stated);
                    self.percentage(stated, Check::Share, whole, Some(percent), span, at);
                } else {
                    self.note(stated, Check::Implied(None), value, percent, Verdict::Computed);
                    self.same_whole(stated, stat, percent, at);
                }
            }
            Relation::Target(target) => {
                let at = &stated.at.key("target");
                let at = &at.key("reached");
                let reached = target.reached();
                match target.goal() {
                    Goal::Value(goal) => {
                        self.percentage(stated, Check::Reached, *goal, reached, stated.span_of(*goal), at);
                    }
                    Goal::Percent(rate, whole) => self.rate(stated, *rate, whole, reached, at),
                }
            }
        }
    }

    /// A target that is a percentage of a whole.
    fn rate(&mut self, stated: &Stated<'_>, rate: Figure, whole: &Whole, reached: Option<Figure>, at: &At<'_>) {
        let Some(size) = self.card.size_of(whole) else {
            if let Some(reached) = reached {
                self.note(stated, Check::Implied(Some(rate)), stated.value, reached, Verdict::Computed);
            }
            return;
        };
        let Some(goal) = size.percentage(rate) else {
            self.note(stated, Check::Goal, rate, size, Verdict::Unchecked(Reason::TooLong));
            self.findings.warning(at, messages::too_long);
            return;
        };
        self.note(stated, Check::Goal, rate, size, Verdict::Computed);
        let span = self.span_of(whole, size, stated).percentage(Span::exact(rate));
        self.percentage(stated, Check::Reached, goal, reached, span, at);
        if size.exceeds(Figure::from(0)) {
            let decimals = reached.map_or(1, Figure::decimals);
            self.note(stated, Check::Overall(decimals), stated.value, size, Verdict::Computed);
        }
    }

    /// Whether an earlier stat implies the same size of a whole that has the same name. One is enough: if they agree, that one was
    /// compared with those before it.
    fn same_whole(&mut self, stated: &Stated<'_>, stat: &Stat, percent: Figure, at: &At<'_>) {
        for (other, earlier) in self.card.stats().iter().enumerate().take(stated.index) {
            if let (Relation::Share(share), Some(figure)) = (earlier.relation(), earlier.value())
                && stat.whole() == earlier.whole()
                && is_same_unit(stated.unit, earlier.unit())
            {
                let ours = stated.span().percentage(Span::printed(share.percent()));
                let theirs = Span::of(figure, earlier.unit()).percentage(Span::printed(percent));
                let verdict = verdict_of(ours.meets(theirs));
                self.note(stated, Check::SameWhole(other), stated.value, percent, verdict);
                if verdict == Verdict::Contradicts {
                    self.findings.error(at, || messages::other_whole(stated.value, percent, earlier, figure, share));
                }
                return;
            }
        }
    }

    fn change(&mut self, stated: &Stated<'_>, stat: &Stat) {
        let Some(change) = stat.change() else { return };
        let at = &stated.at.key("change");
        let value = stated.value;
        let (by, percent) = (change.by(), change.percent());
        let mut earlier = change.from().map(|from| (from, stated.span_of(from)));
        if let Some((from, span)) = earlier {
            let verdict = match by {
                Some(by) => verdict_of(stated.span().minus(span).meets(stated.span_of(by))),
                None if value.minus(from).is_some() => Verdict::Computed,
                None => Verdict::Unchecked(Reason::TooLong),
            };
            let (stat, check) = (stated.index, Check::Difference);
            self.calculations.push(Calculation { stat, check, left: value, right: from, stated: by, verdict });
            match verdict {
                Verdict::Contradicts => {
                    self.findings.error(&at.key("by"), || messages::difference(value, from, by.unwrap_or(from)));
                }
                Verdict::Unchecked(_) => self.findings.warning(at, messages::too_long),
                _ => {}
            }
        } else if let Some(by) = by {
            earlier = value.minus(by).map(|from| (from, stated.span().minus(stated.span_of(by))));
        }
        let at = &at.key("percent");
        let Some((from, span)) = earlier else {
            let Some(percent) = percent else { return };
            // Nothing falls by more than all of it, unless to below zero.
            let is_possible =
                value.is_negative() || !Figure::from(0).exceeds(percent.plus(Figure::from(100)).unwrap_or(percent));
            let verdict = if is_possible { Verdict::Unchecked(Reason::NoWhole) } else { Verdict::Impossible };
            self.note(stated, Check::Growth, value, percent, verdict);
            if !is_possible {
                self.findings.error(at, || messages::impossible_fall(percent));
            }
            return;
        };
        if !from.exceeds(Figure::from(0)) {
            if percent.is_some() {
                self.note(stated, Check::Growth, value, from, Verdict::Unchecked(Reason::Negative));
                self.findings.warning(at, || messages::of_negative(from));
            }
        } else if percent.is_some() || !is_percent(stated.unit) {
            // A percentage that has changed by a percentage of itself would be misread, unless it is stated.
            self.percentage(stated, Check::Growth, from, percent, span, at);
        }
    }

    /// Whether the figure is the last of its series, and the earlier figure that of its date.
    fn series(&mut self, stated: &Stated<'_>, stat: &Stat) {
        let mut last = None;
        for (place, point) in stat.series().iter().enumerate() {
            let Some(figure) = point.value() else { continue };
            last = Some((place, figure));
            if let Some(change) = stat.change()
                && change.date() == Some(point.date())
                && let Some(from) = change.from()
            {
                let at = &stated.at.key("change");
                self.same(stated, Check::Earlier(place), from, figure, &at.key("from"));
            }
        }
        if let Some((place, figure)) = last {
            let at = &stated.at.key("series");
            let at = &at.item(place);
            self.same(stated, Check::Latest(place), stated.value, figure, &at.key("value"));
        }
    }

    /// Whether two figures are the same, to the precision of the coarser one.
    fn same(&mut self, stated: &Stated<'_>, check: Check, one: Figure, other: Figure, at: &At<'_>) {
        let verdict = verdict_of(stated.span_of(one).meets(stated.span_of(other)));
        self.note(stated, check, one, other, verdict);
        if verdict == Verdict::Contradicts {
            self.findings.error(at, || messages::not_the_same(check, one, other));
        }
    }

    /// Whether all parts of a whole add up to it, once for all of them.
    fn parts(&mut self, stated: &Stated<'_>, stat: &Stat) {
        let Some(parts_of) = stat.parts_of() else { return };
        let mut total = Figure::from(100);
        let mut unit = Some(&Unit::Percent);
        // A hundred percent is not rounded.
        let mut rest = Span::exact(total);
        if let PartsOf::Stat(index) = parts_of
            && let Some(whole) = self.card.stats().get(index)
            && let Some(value) = whole.value()
            // Percentages of what is counted are of a hundred.
            && (!is_percent(stated.unit) || is_percent(whole.unit()))
        {
            total = value;
            unit = whole.unit();
            rest = Span::of(value, unit);
        }
        let mut sum = Figure::from(0);
        let mut is_same = true;
        for (index, part) in self.card.stats().iter().enumerate() {
            if part.parts_of() != stat.parts_of() {
                continue;
            }
            // The first speaks for all.
            if index < stated.index {
                return;
            }
            let value = part.value().unwrap_or(Figure::TOO_LONG);
            is_same &= is_same_unit(part.unit(), unit);
            sum = sum.plus(value).unwrap_or(Figure::TOO_LONG);
            rest = rest.minus(Span::of(value, part.unit()));
        }
        let verdict = if is_same {
            verdict_of(rest.meets(Span::exact(Figure::from(0))))
        } else {
            Verdict::Unchecked(Reason::Units)
        };
        self.calculations.push(Calculation {
            stat: stated.index,
            check: Check::Parts,
            left: sum,
            right: total,
            stated: Some(total),
            verdict,
        });
        let at = &stated.at.key("partsOf");
        match verdict {
            Verdict::Contradicts => self.findings.error(at, || messages::parts(self.card, parts_of, sum, total)),
            Verdict::Unchecked(Reason::Units) => self.findings.warning(at, messages::units),
            Verdict::Unchecked(_) => self.findings.warning(at, messages::too_long),
            _ => {}
        }
    }

    /// Whether what was before the date of the card was before it.
    fn dates(&self, stat: &Stat, at: &At<'_>) {
        let Some(as_of) = self.card.as_of() else { return };
        if let Some(date) = stat.change().and_then(Change::date)
            && (is_later(date, as_of) || date == as_of)
        {
            let at = &at.key("change");
            self.findings.warning(&at.key("date"), || messages::later(date, as_of, "a date before"));
        }
        if let Some(last) = stat.series().last()
            && is_later(last.date(), as_of)
        {
            self.findings.warning(&at.key("series"), || messages::later(last.date(), as_of, "no point after"));
        }
    }

    /// Whether the source has the figures from their date, or later.
    fn source(&self) {
        if let Some(as_of) = self.card.as_of()
            && let Some(date) = self.card.source().and_then(Source::date)
            && is_later(as_of, date)
        {
            let at = &At::Card.key("source");
            self.findings.warning(&at.key("date"), || messages::published_before(date, as_of));
        }
    }

    /// All that a whole can be, the size of which is known.
    fn span_of(&self, whole: &Whole, size: Figure, stated: &Stated<'_>) -> Span {
        Span::of(size, self.card.unit_of(whole, stated.unit))
    }

    /// Works out what percentage of a whole the stat's figure is, or by what it has grown from it, and says what is wrong with the one
    /// that is stated. `span` is all that the whole can be.
    #[inline(never)]
    fn percentage(
        &mut self,
        stated: &Stated<'_>,
        check: Check,
        whole: Figure,
        percent: Option<Figure>,
        span: Span,
        at: &At<'_>,
    ) {
        let left = match check {
            Check::Growth => stated.value.minus(whole).unwrap_or(Figure::TOO_LONG),
            _ => stated.value,
        };
        let mut sum =
            Calculation { stat: stated.index, check, left, right: whole, stated: percent, verdict: Verdict::Computed };
        if let Some(percent) = percent {
            sum.verdict = match span.low.compare(Figure::from(0)) {
                Some(Ordering::Greater) => verdict(stated.span(), span, percent, check),
                Some(_) => Verdict::Impossible,
                None => Verdict::Unchecked(Reason::TooLong),
            };
            match sum.verdict {
                Verdict::Contradicts => self.findings.error(at, || messages::contradiction(self.card, &sum, percent)),
                Verdict::Impossible => self.findings.error(at, || messages::no_whole(whole)),
                Verdict::Truncated => self.findings.note(at, || messages::truncation(&sum, percent)),
                Verdict::Unchecked(_) => self.findings.warning(at, messages::too_long),
                Verdict::Agrees | Verdict::Computed => {}
            }
        } else if left.percent_of(whole, 1).is_none() || (left.is_zero() && matches!(check, Check::Growth)) {
            return;
        }
        self.calculations.push(sum);
    }

    #[inline(never)]
    fn note(&mut self, stated: &Stated<'_>, check: Check, left: Figure, right: Figure, verdict: Verdict) {
        self.calculations.push(Calculation { stat: stated.index, check, left, right, stated: None, verdict });
    }
}

/// Whether a part is a percentage of a whole above zero, or has grown by it.
fn verdict(part: Span, whole: Span, percent: Figure, check: Check) -> Verdict {
    let step = percent.last_place();
    // The first that would not be cut off to it.
    let mut end =
        if percent.is_negative() { percent.minus(step) } else { percent.plus(step) }.unwrap_or(Figure::TOO_LONG);
    let mut percent = percent;
    if check == Check::Growth {
        // Of the earlier figure, the new one is so much more than all.
        let hundred = Figure::from(100);
        percent = percent.plus(hundred).unwrap_or(Figure::TOO_LONG);
        end = end.plus(hundred).unwrap_or(Figure::TOO_LONG);
    }
    let verdict = verdict_of(whole.percentage(Span::printed(percent)).meets(part));
    if verdict != Verdict::Contradicts {
        return verdict;
    }
    // All that the part can be is now above the percentage, or all below.
    let exact = whole.percentage(Span::exact(percent));
    let cut = whole.percentage(Span::exact(end));
    let is_cut = if end.exceeds(percent) {
        part.low.exceeds(exact.low) && cut.high.exceeds(part.low)
    } else {
        exact.low.exceeds(part.low) && part.high.exceeds(cut.low)
    };
    if is_cut { Verdict::Truncated } else { verdict }
}

/// What two figures are that meet, do not, or are too long to tell.
fn verdict_of(meets: Option<bool>) -> Verdict {
    match meets {
        Some(true) => Verdict::Agrees,
        Some(false) => Verdict::Contradicts,
        None => Verdict::Unchecked(Reason::TooLong),
    }
}

fn is_percent(unit: Option<&Unit>) -> bool {
    matches!(unit, Some(Unit::Percent))
}

fn places(decimals: usize) -> u8 {
    u8::try_from(decimals).unwrap_or(u8::MAX)
}

/// Whether figures in two units can be added. Words may differ: citizens are people too.
fn is_same_unit(one: Option<&Unit>, other: Option<&Unit>) -> bool {
    let is_words = |unit: Option<&Unit>| matches!(unit, None | Some(Unit::Words(_)));
    one == other || (is_words(one) && is_words(other))
}

/// Whether a date is surely later than another: as far as both are known.
fn is_later(date: &Date, other: &Date) -> bool {
    let (date, other) = (date.as_str(), other.as_str());
    let known = date.len().min(other.len());
    date.get(..known) > other.get(..known)
}
