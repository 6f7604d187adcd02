//! Compares the figures of a card with those of its article.
//!
//! For each figure of the card, the article's figures of about the same amount are looked up, and their units
//! and the words around them compared. What has few digits fits by chance: the fewer, the more of the
//! card's own words have to stand beside it.

mod amount;
mod candidates;
mod context;
mod contradiction;
mod derivation;
mod fit;
mod messages;
mod stated;

use std::ops::Range;

use super::{Article, Found};
use crate::card::Card;
use crate::figure::{Figure, Qualifier};
pub use amount::Rounding;
pub(crate) use candidates::Amounts;
use candidates::{Candidates, Matches};
use context::Context;
pub use derivation::Derivation;
use stated::{Stated, Wanted};

/// The most places that are given for a figure.
const MAX_PLACES: usize = 8;

/// A figure that a card states, and where its article has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Grounded {
    /// Its path in the data, such as `stats[0].value`.
    pub path: String,
    /// The stat that states it: its index in [`Card::stats`].
    pub stat: usize,
    /// The figure, as the card states it.
    pub figure: Figure,
    /// Whether it is a point of a series. An article rarely has all of those, so that one that is missing is
    /// no mistake.
    pub is_point: bool,
    pub(crate) is_percent: bool,
    /// What the article says.
    pub verdict: Verdict,
    /// Where it says so, the best place first, and at most eight. Where the figure is derived, these are the
    /// figures that it follows from. Where it is contradicted, this is what stands in its place. Where it is
    /// missing, there are none.
    pub places: Vec<Place>,
}

/// What an article says about a figure of its card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It has the figure.
    Found,
    /// It has the figure, or the card has it, with fewer digits.
    FoundRounded(Rounding),
    /// It has the figure in another unit or as a fraction: 1 in 5 for 20%. One of the two may be rounded.
    OtherUnit(Option<Rounding>),
    /// The figure follows from figures that it has.
    Derived(Derivation),
    /// It has another figure where this one should be.
    Contradicted,
    /// It does not have the figure.
    Missing,
}

/// A figure of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where it stands with the sign or the word for its unit, in [`Article::text`].
    pub span: Range<usize>,
    /// The sentence in which it stands.
    pub sentence: Range<usize>,
    /// The amount, with what stands before it.
    pub value: Figure,
    /// Whether its separator can also be read as the other one, so that it can be another figure.
    pub is_ambiguous: bool,
}

impl Grounded {
    /// Whether the article has the figure, or it follows from what the article has.
    pub fn is_grounded(&self) -> bool {
        !matches!(self.verdict, Verdict::Contradicted | Verdict::Missing)
    }

    /// What the article says before the figure and the card does not, such as "about". Only where it says so
    /// wherever it has the figure.
    pub fn left_out(&self) -> Option<Qualifier> {
        let first = self.places.first()?.value.qualifier();
        let is_figure = matches!(self.verdict, Verdict::Found | Verdict::OtherUnit(None));
        let is_left_out =
            is_figure && self.figure.is_plain() && self.places.iter().all(|place| !place.value.is_plain());
        is_left_out.then_some(first)
    }
}

/// Compares each figure that a card states with its article, in the order of the stats.
///
/// ```
/// use fact_card::article::{Article, Verdict, ground};
/// use fact_card::Card;
///
/// let card = Card::from_json(r#"{ "title": "Census", "stats": [ { "label": "Residents", "value": 1234567 } ]
/// }"#)?; let card = card.card.ok_or("no stat of it can be shown")?;
///
/// let article = Article::from_text("The town has 1234567 residents. Ten years ago there were fewer.", "en");
/// let grounded = ground(&card, &article);
/// assert_eq!(grounded[0].verdict, Verdict::Found);
/// assert_eq!(&article.text()[grounded[0].places[0].sentence.clone()], "The town has 1234567 residents.");
///
/// let article = Article::from_text("The town has 1235567 residents.", "en");
/// assert_eq!(ground(&card, &article)[0].verdict, Verdict::Contradicted);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn ground(card: &Card, article: &Article) -> Vec<Grounded> {
    ground_found(card, article, &article.figures())
}

/// The same with the figures of the article, which are known already. They are in the order of the text, and
/// their positions are those in [`Article::text`].
pub fn ground_found(card: &Card, article: &Article, found: &[Found]) -> Vec<Grounded> {
    ground_amounts(card, article, found, &Amounts::of(found))
}

/// The same with the amounts of the figures, which are known already.
pub(crate) fn ground_amounts(card: &Card, article: &Article, found: &[Found], amounts: &Amounts) -> Vec<Grounded> {
    let stated = stated::all(card, article.lang());
    let context = Context::new(article);
    let candidates = Candidates::new(article, found, amounts);
    // First what the article has. Then what it has instead: a figure that stands for another one of the card
    // is not a mistake for this one.
    let matches: Vec<_> = stated.iter().map(|stated| candidates.matches(stated, &context)).collect();
    let exact = matches.iter().filter(|matches| matches.verdict == Verdict::Found);
    let claimed: Vec<usize> = exact.flat_map(|matches| matches.found.iter().copied()).collect();
    let at = |indices: Vec<usize>| -> Vec<Place> {
        indices.into_iter().take(MAX_PLACES).filter_map(|index| place(found.get(index)?, &context)).collect()
    };
    let mut grounded: Vec<Grounded> = Vec::new();
    for (stated, Matches { mut verdict, found }) in stated.iter().zip(matches) {
        let mut indices = found;
        if verdict != Verdict::Found
            && let Some(other) = contradiction::near(stated, &candidates, &context, &claimed)
        {
            (verdict, indices) = (Verdict::Contradicted, vec![other]);
        }
        let Stated { figure, stat, is_point, .. } = *stated;
        let is_percent = matches!(stated.unit, Wanted::Percent);
        let (path, places) = (stated.path.clone(), at(indices));
        grounded.push(Grounded { path, stat, figure, is_point, is_percent, verdict, places });
    }
    let sentences: Vec<(usize, Range<usize>)> = grounded
        .iter()
        .filter(|grounded| grounded.verdict == Verdict::Found)
        .filter_map(|grounded| Some((grounded.stat, grounded.places.first()?.sentence.clone())))
        .collect();
    let siblings = |stated: &Stated<'_>| -> Vec<_> {
        sentences.iter().filter(|(stat, _)| *stat == stated.stat).map(|(_, sentence)| sentence).collect()
    };
    // A percentage or a difference follows from the card's figures also where the article has another one.
    for (stated, grounded) in stated.iter().zip(&mut grounded) {
        if grounded.verdict == Verdict::Missing
            && (grounded.is_percent || grounded.path.rsplit('.').next() == Some("by"))
            && let Some(other) = contradiction::beside(stated, &candidates, &claimed, &siblings(stated))
        {
            (grounded.verdict, grounded.places) = (Verdict::Contradicted, at(vec![other]));
        }
    }
    derivation::by_the_card(card, &mut grounded);
    // What is left could follow from others, or be another one in its place.
    for (stated, grounded) in stated.iter().zip(&mut grounded) {
        if grounded.verdict != Verdict::Missing {
            continue;
        }
        let beside = siblings(stated);
        if let Some((derivation, from)) = derivation::near(stated, &candidates, &claimed) {
            (grounded.verdict, grounded.places) = (Verdict::Derived(derivation), at(from));
        } else if let Some(other) = contradiction::in_its_place(stated, &candidates, &context, &claimed, &beside) {
            (grounded.verdict, grounded.places) = (Verdict::Contradicted, at(vec![other]));
        }
    }
    grounded
}

fn place(found: &Found, context: &Context<'_>) -> Option<Place> {
    let sentence = context.sentence(&found.span)?;
    Some(Place { span: found.span.clone(), sentence, value: found.value, is_ambiguous: found.other.is_some() })
}
