//! What an article says in place of a figure of the card.

use std::cmp::Reverse;
use std::ops::Range;

use super::candidates::Candidates;
use super::context::Context;
use super::fit::{Fit, fit};
use super::stated::{Stated, Wanted};
use crate::article::Found;
use crate::article::slip::{TELLING, slips};

/// How far behind a sentence something is still said of its figures, in bytes.
const BEHIND: usize = 200;

/// A figure that differs in few digits, such as 157,639 for 156,639. None of those that stand for another
/// figure of the card.
pub(super) fn near(
    stated: &Stated<'_>,
    candidates: &Candidates<'_>,
    context: &Context<'_>,
    claimed: &[usize],
) -> Option<usize> {
    let own = stated.figure.magnitude().plain();
    let length = digits(&own);
    // What is that short differs in few digits from most others.
    if length < 3 {
        return None;
    }
    let is_near = |index: &usize| {
        let found = candidates.found.get(*index)?;
        let fit = usual_fit(stated, found, candidates)?;
        let slips = slips(&own, &found.value.magnitude().plain())?;
        let overlap = context.overlap(&stated.words, &found.span);
        let is_likely = match length {
            ..TELLING => overlap > 0 && slips == 1,
            _ => (overlap > 0 || fit == Fit::Same && slips == 1) && slips <= 2,
        };
        is_likely.then_some((slips, Reverse(overlap), Reverse(fit), *index))
    };
    within(stated, candidates, claimed, 10.5).iter().filter_map(is_near).min().map(|(.., index)| index)
}

/// A figure with one other digit, and as many, beside other figures of its stat: in their sentence or just
/// behind it. `siblings` are these sentences.
pub(super) fn beside(
    stated: &Stated<'_>,
    candidates: &Candidates<'_>,
    claimed: &[usize],
    siblings: &[&Range<usize>],
) -> Option<usize> {
    let own = stated.figure.magnitude().plain();
    let is_near = |index: &usize| {
        let found = candidates.found.get(*index)?;
        let is_beside = |sentence: &&Range<usize>| (sentence.start..sentence.end + BEHIND).contains(&found.span.start);
        let is_fit = match usual_fit(stated, found, candidates)? {
            Fit::Same => true,
            // "That is 5,234 more": of what, the sentence before says.
            Fit::Open => digits(&own) >= 3 && !matches!(stated.unit, Wanted::Percent),
            Fit::Weak => false,
        };
        let is_slip = found.value.decimals() == stated.figure.decimals()
            && slips(&own, &found.value.magnitude().plain()) == Some(1)
            && is_fit;
        (is_slip && siblings.iter().any(is_beside)).then_some(*index)
    };
    within(stated, candidates, claimed, 10.5).iter().find_map(is_near)
}

/// The only figure that counts the same, is about as large, and stands where the card's figure should be:
/// beside the card's words, or beside other figures of its stat. `siblings` are the sentences with those.
pub(super) fn in_its_place(
    stated: &Stated<'_>,
    candidates: &Candidates<'_>,
    context: &Context<'_>,
    claimed: &[usize],
    siblings: &[&Range<usize>],
) -> Option<usize> {
    if stated.is_point {
        return None;
    }
    let own = stated.figure.magnitude().plain();
    let decimals = stated.figure.decimals();
    let mut likely: Vec<_> = Vec::new();
    for index in within(stated, candidates, claimed, 2.0) {
        let found = candidates.found.get(index)?;
        if usual_fit(stated, found, candidates) != Some(Fit::Same) {
            continue;
        }
        let overlap = context.overlap(&stated.words, &found.span);
        let is_beside = siblings.iter().any(|sentence| sentence.contains(&found.span.start));
        let is_close = slips(&own, &found.value.magnitude().plain()).is_some();
        let is_alike = found.value.decimals() == decimals;
        let evidence = 2 * usize::from(is_beside) + overlap.min(3) + usize::from(is_close) + usize::from(is_alike);
        if overlap > 0 && evidence >= 4 {
            likely.push((evidence, overlap, index));
        }
    }
    likely.sort_unstable_by_key(|(evidence, overlap, index)| (Reverse(*evidence), Reverse(*overlap), *index));
    match &*likely {
        [(best, best_overlap, index), rest @ ..] => {
            let is_only = rest.first().is_none_or(|(evidence, overlap, _)| (evidence, overlap) != (best, best_overlap));
            is_only.then_some(*index)
        }
        [] => None,
    }
}

/// The figures that are at most so many times as large, or as small.
fn within(stated: &Stated<'_>, candidates: &Candidates<'_>, claimed: &[usize], times: f64) -> Vec<usize> {
    let about = stated.figure.magnitude().approximately();
    let mut within: Vec<usize> =
        candidates.between(about / times, about * times).filter(|index| !claimed.contains(index)).collect();
    within.sort_unstable();
    within.dedup();
    within
}

/// How well the unit fits, where it is the card's own and may be meant.
fn usual_fit(stated: &Stated<'_>, found: &Found, candidates: &Candidates<'_>) -> Option<Fit> {
    let unit = fit(stated.unit, found, candidates.text)?;
    (unit.conversion.is_none() && unit.fit != Fit::Weak).then_some(unit.fit)
}

fn digits(plain: &str) -> usize {
    plain.bytes().filter(u8::is_ascii_digit).count()
}
