//! Checks a card: calculates each statement that follows from others, in the order of the stats.

use std::cmp::Ordering;

use super::calculation::{COMPUTED_DECIMALS, Calculation, Check, Reason, Verdict};
use super::messages;
use super::percentage::{verdict, verdict_of};
use super::span::Span;
use crate::card::{Card, Change, EarlierRank, Fact, Goal, PartsOf, Rank, Relation, Stat, Target, Unit, Whole};
use crate::figure::Figure;
use crate::finding::{At, Findings, HAS_NOTES};

/// Calculates every statement that follows from others, in the order of the stats. Adds a finding for each
/// that does not agree.
pub(crate) fn calculations(card: &Card, findings: &Findings) -> Vec<Calculation> {
    let mut checking = Checking { card, findings, calculations: Vec::new() };
    let stats = At::Card.key("stats");
    for (index, stat) in card.stats().iter().enumerate() {
        let at = &stats.item(stat.index());
        if let Some(value) = stat.value() {
            let stated = Stated { index, value, unit: stat.unit(), at };
            checking.relation(&stated, stat);
            stat.changes().for_each(|change| checking.change(&stated, change));
            checking.comparisons(&stated, stat);
            checking.series(&stated, stat);
            checking.parts(&stated, stat);
        }
        checking.share_in_words(stat, at);
        checking.dates(stat, at);
        checking.year(index, stat, at);
    }
    checking.sources();
    checking.calculations
}

/// A card, and the calculations so far.
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
    /// Every value that the figure stands for.
    fn span(&self) -> Span {
        self.span_of(self.value)
    }

    /// Every value that another figure in the same unit stands for.
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
                match target.goal() {
                    Goal::Value(goal) => self.goal(stated, target, *goal, stated.span_of(*goal), at),
                    Goal::Percent(..) if !is_ratio(stated.unit) => {
                        if target.reached().is_some() {
                            self.of_scale(stated, Check::Reached, at);
                        }
                    }
                    Goal::Percent(rate, whole) => self.rate(stated, target, *rate, whole, at),
                }
            }
        }
    }

    /// Checks a share that is stated in words and in percent: "1 in 5" beside 20%. The second number of such
    /// words is rounded: 19.6% is 1 in 5 too.
    fn share_in_words(&mut self, stat: &Stat, at: &At<'_>) {
        let (Fact::Text(text), Relation::Share(share)) = (stat.fact(), stat.relation()) else { return };
        let Some((part, whole)) = part_and_whole(text) else { return };
        let at = &at.key("share");
        let whole_span = Span::printed(whole);
        if verdict(Span::exact(part), whole_span, share.percent(), Check::Share) == Verdict::Contradicts {
            self.findings.error(&at.key("percent"), || messages::other_words(text, part, whole, share.percent()));
        }
    }

    /// A target whose amount is known: the distance to it where readers see that, and how much of it is
    /// reached. `span` is every value that the amount stands for.
    fn goal(&mut self, stated: &Stated<'_>, target: &Target, goal: Figure, span: Span, at: &At<'_>) {
        let (value, reached) = (stated.value, target.reached());
        let is_distance = target.is_distance(value, goal, stated.unit);
        if is_distance {
            let verdict = match value.minus(goal) {
                Some(_) => Verdict::Computed,
                None => Verdict::Unchecked(Reason::TooLong),
            };
            if verdict != Verdict::Computed {
                self.findings.warning(at, messages::too_long);
            }
            self.note(stated, Check::Distance, value, goal, verdict);
        }
        if !is_ratio(stated.unit) {
            if reached.is_some() {
                self.of_scale(stated, Check::Reached, at);
            }
        } else if reached.is_some() || !is_distance {
            self.percentage(stated, Check::Reached, goal, reached, span, at);
        }
        // Targets are passed, but rarely by half.
        let half_more = goal.magnitude().percentage(Figure::from(150)).unwrap_or(Figure::TOO_LONG);
        let is_open = !is_distance && reached.is_none() && target.better().is_none() && !goal.is_zero();
        if is_open && value.magnitude().exceeds(half_more) {
            let target = &stated.at.key("target");
            self.findings.note(&target.key("better"), || messages::beyond_target(value, goal));
        }
    }

    /// A target that is a percentage of a whole.
    fn rate(&mut self, stated: &Stated<'_>, target: &Target, rate: Figure, whole: &Whole, at: &At<'_>) {
        let reached = target.reached();
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
        self.goal(stated, target, goal, span, at);
        if size.exceeds(Figure::from(0)) {
            let decimals = reached.map_or(usize::from(COMPUTED_DECIMALS), Figure::decimals);
            self.note(stated, Check::Overall(decimals), stated.value, size, Verdict::Computed);
        }
    }

    /// Checks whether the stat implies the same size of a whole as an earlier stat that uses the same name.
    /// Comparing with one earlier stat is enough, because that one was compared with those before it.
    fn same_whole(&mut self, stated: &Stated<'_>, stat: &Stat, percent: Figure, at: &At<'_>) {
        for (other, earlier) in self.card.stats().iter().enumerate().take(stated.index) {
            if let (Relation::Share(share), Some(figure)) = (earlier.relation(), earlier.value())
                && stat.whole() == earlier.whole()
                && is_same_unit(stated.unit, earlier.unit())
                && stat.scale() == earlier.scale()
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

    fn change(&mut self, stated: &Stated<'_>, change: &Change) {
        let at = &stated.at.key("change");
        let at = &at.listed(change.item());
        let value = stated.value;
        if let Some((times, from)) = change.times().zip(change.from()) {
            let Span { low, high } = Span::printed(times);
            let [low, high] = [low, high].map(|times| times.hundredfold().unwrap_or(Figure::TOO_LONG));
            if stated.span_of(from).percentage(Span { low, high }).meets(stated.span()) == Some(false) {
                self.findings.error(&at.key("times"), || messages::other_times(value, from, times));
            }
        }
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
            // Nothing falls by more than 100%, unless it goes below zero.
            let is_possible =
                value.is_negative() || !Figure::from(0).exceeds(percent.plus(Figure::from(100)).unwrap_or(percent));
            let verdict = if is_possible { Verdict::Unchecked(Reason::NoWhole) } else { Verdict::Impossible };
            self.note(stated, Check::Growth, value, percent, verdict);
            if !is_possible {
                self.findings.error(at, || messages::impossible_fall(percent));
            } else if is_percent(stated.unit) {
                let earlier = change.earlier_of(value);
                self.findings.warning(at, || messages::of_percentage(value, percent, earlier));
            }
            return;
        };
        if !is_ratio(stated.unit) {
            if percent.is_some() {
                self.of_scale(stated, Check::Growth, at);
            }
        } else if !from.exceeds(Figure::from(0)) {
            if percent.is_some() {
                self.note(stated, Check::Growth, value, from, Verdict::Unchecked(Reason::Negative));
                self.findings.warning(at, || messages::of_negative(from));
            }
        } else if percent.is_some() || !is_percent(stated.unit) {
            // A change of a percentage in percent of itself would be misread, so it is calculated only if it
            // is stated.
            self.percentage(stated, Check::Growth, from, percent, span, at);
        }
    }

    /// How far the figure is above or below those of something else.
    fn comparisons(&mut self, stated: &Stated<'_>, stat: &Stat) {
        for (index, comparison) in stat.comparisons().enumerate() {
            let other = comparison.value();
            let Some(difference) = stated.value.minus(other) else {
                let at = &stated.at.key("compare");
                let unchecked = Verdict::Unchecked(Reason::TooLong);
                self.note(stated, Check::Compared(index), stated.value, other, unchecked);
                self.findings.warning(&at.listed(comparison.item()), messages::too_long);
                continue;
            };
            self.note(stated, Check::Compared(index), stated.value, other, Verdict::Computed);
            if comparison.percent_of(difference, stated.unit, COMPUTED_DECIMALS).is_some() {
                self.note(stated, Check::ComparedPercent(index), difference, other, Verdict::Computed);
            }
        }
    }

    /// A percentage that is stated of a figure on a scale that has none.
    fn of_scale(&mut self, stated: &Stated<'_>, check: Check, at: &At<'_>) {
        let zero = Figure::from(0);
        self.note(stated, check, stated.value, zero, Verdict::Unchecked(Reason::Scale));
        self.findings.warning(at, messages::of_scale);
    }

    /// Checks that the figure is the last of its series, and that the earlier figure is the one with its
    /// date.
    fn series(&mut self, stated: &Stated<'_>, stat: &Stat) {
        let mut last = None;
        for (index, point) in stat.series().iter().enumerate() {
            let Some(figure) = point.value() else { continue };
            last = Some((index, figure));
            for change in stat.changes().filter(|change| change.date() == Some(point.date())) {
                let Some(from) = change.from() else { continue };
                let at = &stated.at.key("change");
                let at = &at.listed(change.item());
                self.same(stated, Check::Earlier(index), from, figure, &at.key("from"));
            }
        }
        if let Some((index, figure)) = last {
            let at = &stated.at.key("series");
            let at = &at.item(index);
            self.same(stated, Check::Latest(index), stated.value, figure, &at.key("value"));
        }
    }

    /// Checks whether two figures are equal, to the precision of the coarser one.
    fn same(&mut self, stated: &Stated<'_>, check: Check, one: Figure, other: Figure, at: &At<'_>) {
        let verdict = verdict_of(stated.span_of(one).meets(stated.span_of(other)));
        self.note(stated, check, one, other, verdict);
        if verdict == Verdict::Contradicts {
            self.findings.error(at, || messages::not_the_same(check, one, other));
        }
    }

    /// Checks whether all parts of a whole add up to it, once for all of them.
    fn parts(&mut self, stated: &Stated<'_>, stat: &Stat) {
        let Some(parts_of) = stat.parts_of() else { return };
        let mut total = Figure::from(100);
        let (mut unit, mut scale) = (Some(&Unit::Percent), 0);
        // A hundred percent is not rounded.
        let mut rest = Span::exact(total);
        if let PartsOf::Stat(index) = parts_of
            && let Some(whole) = self.card.stats().get(index)
            && let Some(value) = whole.value()
            // Parts in percent of a whole that is a count add up to a hundred.
            && (!is_percent(stated.unit) || is_percent(whole.unit()))
        {
            total = value;
            (unit, scale) = (whole.unit(), whole.scale());
            rest = Span::of(value, unit);
        }
        let mut sum = Figure::from(0);
        let mut is_same = true;
        for (index, part) in self.card.stats().iter().enumerate() {
            if part.parts_of() != stat.parts_of() {
                continue;
            }
            // The calculation belongs to the first part.
            if index < stated.index {
                return;
            }
            let value = part.value().unwrap_or(Figure::TOO_LONG);
            is_same &= is_same_unit(part.unit(), unit) && part.scale() == scale;
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

    /// Warns where an earlier figure or rank is not older than the card, and where a series goes on after the
    /// card's date.
    fn dates(&self, stat: &Stat, at: &At<'_>) {
        let Some(as_of) = self.card.as_of() else { return };
        for change in stat.changes() {
            if let Some(date) = change.date()
                && (date.is_after(as_of) || date == as_of)
            {
                let at = &at.key("change");
                let at = &at.listed(change.item());
                self.findings.warning(&at.key("date"), || messages::later(date, as_of));
            }
        }
        if let Some(date) = stat.rank().and_then(Rank::previous).and_then(EarlierRank::date)
            && (date.is_after(as_of) || date == as_of)
        {
            let at = &at.key("rank");
            let at = &at.key("previous");
            self.findings.warning(&at.key("date"), || messages::later(date, as_of));
        }
        if let Some(last) = stat.series().last()
            && last.date().is_after(as_of)
        {
            self.findings.warning(&at.key("series"), || messages::point_after(last.date(), as_of));
        }
    }

    /// Notes a figure that looks like a year, and that nothing says the kind of.
    fn year(&self, index: usize, stat: &Stat, at: &At<'_>) {
        let of_years = |figure: &Figure| {
            figure.decimals() == 0 && !Figure::from(1900).exceeds(*figure) && !figure.exceeds(Figure::from(2100))
        };
        if !HAS_NOTES {
            return;
        }
        let Some(year) = stat.value().filter(of_years) else { return };
        let is_whole = self.card.stats().iter().any(|other| {
            matches!(other.whole(), Some(Whole::Stat(whole, _)) if *whole == index)
                || other.parts_of() == Some(PartsOf::Stat(index))
        });
        let is_bare = stat.unit().is_none()
            && *stat.relation() == Relation::Plain
            && stat.interval().is_none()
            && stat.change().is_none()
            && stat.rank().is_none()
            && stat.parts_of().is_none()
            && stat.series().is_empty();
        if is_bare && !is_whole {
            self.findings.note(&at.key("value"), || messages::perhaps_a_year(year));
        }
    }

    /// Warns of a source that is older than the date of the figures.
    fn sources(&self) {
        let Some(as_of) = self.card.as_of() else { return };
        for source in self.card.sources() {
            if let Some(date) = source.date()
                && as_of.is_after(date)
            {
                let at = &At::Card.key("source");
                let at = &at.listed(source.item());
                self.findings.warning(&at.key("date"), || messages::published_before(date, as_of));
            }
        }
    }

    /// Every value that a whole of known size stands for.
    fn span_of(&self, whole: &Whole, size: Figure, stated: &Stated<'_>) -> Span {
        Span::of(size, self.card.unit_of(whole, stated.unit))
    }

    /// Calculates what percentage of a whole the stat's figure is, or by what percentage it has grown from
    /// it. Adds a finding where the stated percentage is wrong. `span` is every value that the whole stands
    /// for.
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
        let mut calculation =
            Calculation { stat: stated.index, check, left, right: whole, stated: percent, verdict: Verdict::Computed };
        if let Some(percent) = percent {
            let (mut part, mut span) = (stated.span(), span);
            // A fall of 43.5% is 79.1% of one of 55%.
            if check == Check::Reached && left.is_negative() && whole.is_negative() {
                let zero = Span::exact(Figure::from(0));
                (part, span) = (zero.minus(part), zero.minus(span));
            }
            calculation.verdict = match span.low.compare(Figure::from(0)) {
                Some(Ordering::Greater) => verdict(part, span, percent, check),
                Some(_) => Verdict::Impossible,
                None => Verdict::Unchecked(Reason::TooLong),
            };
            match calculation.verdict {
                Verdict::Contradicts => {
                    self.findings.error(at, || messages::contradiction(self.card, &calculation, percent));
                }
                Verdict::Impossible => self.findings.error(at, || messages::no_whole(whole)),
                Verdict::Truncated => self.findings.note(at, || messages::truncation(&calculation, percent)),
                Verdict::Unchecked(_) => self.findings.warning(at, messages::too_long),
                Verdict::Agrees | Verdict::Computed => {}
            }
        } else if left.percent_of(whole, 1).is_none_or(|result| result.figure.is_bound())
            || (left.is_zero() && matches!(check, Check::Growth))
        {
            return;
        }
        self.calculations.push(calculation);
    }

    #[inline(never)]
    fn note(&mut self, stated: &Stated<'_>, check: Check, left: Figure, right: Figure, verdict: Verdict) {
        self.calculations.push(Calculation { stat: stated.index, check, left, right, stated: None, verdict });
    }
}

/// The two numbers in words such as "1 in 5", "3 out of 10" or "5人に1人", the smaller one first. `None` where
/// there are not exactly two whole numbers.
fn part_and_whole(text: &str) -> Option<(Figure, Figure)> {
    let mut numbers = text.split(|character: char| !character.is_ascii_digit() && !matches!(character, '.' | ','));
    let mut next = || numbers.find(|number| !number.is_empty());
    let (one, other) = (next()?, next()?);
    if next().is_some() {
        return None;
    }
    let (one, other) = (Figure::parse(one).ok()?, Figure::parse(other).ok()?);
    let is_whole = one.decimals() == 0 && other.decimals() == 0;
    if !is_whole {
        None
    } else if one.exceeds(other) {
        Some((other, one))
    } else {
        Some((one, other))
    }
}

fn is_ratio(unit: Option<&Unit>) -> bool {
    unit.is_none_or(Unit::is_ratio)
}

fn is_percent(unit: Option<&Unit>) -> bool {
    matches!(unit, Some(Unit::Percent))
}

/// Whether figures in two units can be added. Units in words may differ: citizens are people too.
fn is_same_unit(one: Option<&Unit>, other: Option<&Unit>) -> bool {
    let is_words = |unit: Option<&Unit>| matches!(unit, None | Some(Unit::Words(_)));
    one == other || (is_words(one) && is_words(other))
}
