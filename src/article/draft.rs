//! A card to begin with: what an article leans on, in the article's own words.
//!
//! Nothing is invented. A label is a part of the sentence that the figure stands in. A percentage becomes a
//! share or a target only where the sentence says of what, or where only one whole makes it come out. What is
//! not sure is said to be so, and left for the editor.

mod as_of;
mod change;
#[cfg(any(not(browser), feature = "write"))]
mod checked;
mod choice;
mod clause;
mod cues;
mod dates;
mod fronted;
mod json;
mod label;
mod mention;
mod period;
mod phrase;
mod since;
mod source;
mod then;
mod whole;

use std::ops::Range;

use super::figures::Found;
use super::months::Months;
use super::text::{Article, BlockKind};
use crate::figure::Figure;
use choice::Choice;
use clause::Words;
use cues::Cues;
#[cfg(all(browser, feature = "write"))]
pub(crate) use json::unit_of;
use label::{Label, label};
use mention::{Mention, mentions};

/// How much an article must lean on a figure for a stat of it.
const LEAST_WEIGHT: u32 = 4;

/// The most words of a label from the headline: more are a sentence with its verb.
const MAX_HEADLINED: usize = 5;

/// The most characters of a line at the beginning of an article that says who wrote it, and when.
const MAX_LINE: usize = 60;

/// A card that is proposed for an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The language of the article.
    pub lang: String,
    /// Its headline. `None` where it has none.
    pub title: Option<String>,
    /// The date that most of the figures hold for, as the data format writes it.
    pub as_of: Option<String>,
    /// Who published the figures, where the text says so.
    pub source: Option<String>,
    /// The stats, the one that the article leans on most first.
    pub stats: Vec<DraftStat>,
    /// Figures that no stat was made of, with why.
    pub left_out: Vec<LeftOut>,
    /// Figures that contradict each other.
    pub contradictions: Vec<Contradiction>,
}

/// A stat that is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftStat {
    /// The figure, as the article has it.
    pub found: Found,
    /// What it is about, in words of its sentence. In round brackets behind it stands what those leave open,
    /// such as the date of a figure that is of another one than [`Draft::as_of`].
    pub label: String,
    /// The words of its unit, where that is a noun.
    pub noun: Option<String>,
    /// How it relates to a whole.
    pub relation: DraftRelation,
    /// How it has changed.
    pub change: Option<DraftChange>,
    /// The sentence that it stands in, as a part of the article's text.
    pub quote: Range<usize>,
    /// What an editor has to look at.
    pub doubts: Vec<Doubt>,
}

/// How a figure relates to a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DraftRelation {
    /// It is not related to one.
    #[default]
    Plain,
    /// It is a part of one.
    Share {
        /// The stated percentage.
        percent: Figure,
        /// Of what.
        whole: DraftWhole,
    },
    /// It progresses towards a percentage of a whole.
    Target {
        /// The percentage that is the target.
        percent: Figure,
        /// Of what.
        whole: DraftWhole,
        /// How much of the target is reached, in percent.
        reached: Figure,
    },
    /// It progresses towards another figure.
    Goal {
        /// The target.
        value: Figure,
        /// Until when, as the data format writes it, where the sentence says so.
        date: Option<String>,
    },
}

/// A whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftWhole {
    /// Known by its name, a part of the sentence.
    Words(String),
    /// The figure of another stat: its index in [`Draft::stats`].
    Stat(usize),
}

/// How a figure has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftChange {
    /// The earlier figure.
    pub from: Option<Figure>,
    /// The difference.
    pub by: Option<Figure>,
    /// The difference in percent of the earlier figure.
    pub percent: Option<Figure>,
    /// When it was the earlier figure, as the data format writes it, where the article says so.
    pub date: Option<String>,
}

/// What is not sure about a stat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// What it is about: the sentence has no clear words for it.
    Label,
    /// Of what a percentage beside it is.
    Whole,
    /// Which currency has this sign.
    Currency,
    /// Whether its separator is one of groups or of decimals.
    Separator,
}

/// A figure that no stat was made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The figure.
    pub found: Found,
    /// Why.
    pub why: Why,
}

/// Why no stat was made of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The article leans on others more.
    Minor,
    /// Its sentence has no clear words for what it is about.
    Label,
    /// It is a percentage, and it is not clear of what or by what.
    Whole,
    /// It is a target, and it is not clear of which figure.
    Target,
    /// It is a span of time, or a place in an order.
    Span,
    /// The check of the card calls it an error: it does not add up with the other figures.
    Check,
}

/// Two figures of an article that can't both be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// One of them.
    pub one: Found,
    /// The other one.
    pub other: Found,
}

/// Proposes a card for an article. Of a text with more than 1,000 different figures, those after the first
/// 1,000 are not looked at.
///
/// ```
/// use fact_card::article::{Article, draft};
///
/// let article = Article::from_text(
///     "Digital IDs take off\n\nBy October 2024, 2,000 residents had been counted. \
///      So far 300 residents have activated a digital ID, or 15 percent of residents.",
///     "en",
/// );
/// let draft = draft(&article);
/// assert_eq!(draft.title.as_deref(), Some("Digital IDs take off"));
/// assert!(draft.to_json(&article).contains(r#""share": { "percent": 15, "ofStat": "#));
/// ```
pub fn draft(article: &Article) -> Draft {
    let all = article.numbers();
    let cues = Cues::of(article.lang());
    let months = Months::of(article.lang());
    let words = Words::of(article, &cues, &months, &all);
    let mut mentions = mentions(article, &cues, &all);
    for mention in &mut mentions {
        // "the 19 matches" are known.
        let before = words.text(mention.sentence.start..mention.found.span.start);
        if mention.noun(article).is_some() && words.is_all(before) {
            mention.weight = mention.weight.saturating_sub(2);
        }
        // An average is said beside what it is one of.
        if words.average(mention).is_some() && !mention::is_headlined(article, mention) {
            mention.weight = mention.weight.saturating_sub(2);
        }
    }
    let ties = whole::ties(&words, &mentions);
    for tie in &ties {
        if let Some(mention) = mentions.get_mut(tie.part) {
            mention.weight += 3;
        }
        if let whole::Tied::Share(_, whole::Of::Figure(of)) | whole::Tied::Target { of, .. } = &tie.tied
            && let Some(mention) = mentions.get_mut(*of)
        {
            mention.weight += 2;
        }
    }
    let labels: Vec<Option<Label>> = mentions
        .iter()
        .enumerate()
        .map(|(index, mention)| {
            // No stat is made of the others.
            if mention.weight < LEAST_WEIGHT {
                return None;
            }
            let own = || ties.iter().filter(|tie| tie.part == index);
            let whole = own().find_map(whole::Tie::whole).and_then(|whole| mentions.get(whole)?.noun(article));
            let asides = own().filter(|tie| tie.is_aside()).flat_map(|tie| &tie.says);
            let asides: Vec<_> = asides.filter_map(|aside| Some(mentions.get(*aside)?.found.span.clone())).collect();
            let own = label(&words, mention, whole, &asides);
            // A headline may name what its sentence does not.
            let is_short = |said: &Label| said.text.split(' ').count() <= MAX_HEADLINED;
            let headlined = || label(&words, &mention.headlined(article, &all)?, None, &[]).filter(is_short);
            match own {
                Some(label) if label.is_sure => Some(label),
                Some(label) => {
                    // "Councillors voted" is no name of a budget.
                    let is_amount = mention.noun(article).is_none();
                    let is_name = |said: &Label| !is_headline_start(article, &said.text);
                    let better = |said: &Label| said.is_sure || is_amount && is_name(said);
                    Some(headlined().filter(better).unwrap_or(label))
                }
                None => headlined(),
            }
        })
        .collect();
    let choice = Choice { words: &words, mentions: &mentions, ties: &ties, labels: &labels };
    let chosen = choice.made();
    let make = |index: &usize| stat(&words, &mentions, &ties, &chosen, labels.get(*index)?.as_ref(), *index);
    let mut stats: Vec<DraftStat> = chosen.iter().filter_map(make).collect();
    let as_of = as_of::as_of(&words, &stats);
    if let Some(as_of) = &as_of {
        as_of::say_others(&words, &mut stats, as_of);
    }
    let is_used =
        |index: usize| chosen.contains(&index) || ties.iter().any(|tie| chosen.contains(&tie.part) && tie.uses(index));
    let left_out = mentions.iter().enumerate().filter(|(index, _)| !is_used(*index)).map(|(index, mention)| LeftOut {
        found: mention.found.clone(),
        why: if mention.is_span() {
            Why::Span
        } else if whole::is_target(&words, mention) {
            Why::Target
        } else if mention.is_rate() {
            Why::Whole
        } else if choice.lacks_words(index) {
            Why::Label
        } else {
            Why::Minor
        },
    });
    let left_out: Vec<LeftOut> = left_out.collect();
    let title = headline(article).map(|range| one_line(words.text(range)));
    let draft = Draft {
        lang: article.lang().to_owned(),
        title,
        as_of,
        source: source::source(article, &cues, &stats),
        left_out,
        contradictions: mention::contradictions(&words, &mentions, &ties),
        stats,
    };
    #[cfg(any(not(browser), feature = "write"))]
    let draft = checked(draft, article, &mentions, &ties);
    draft
}

/// A draft without what its card's own check calls an error, which is among what is left out.
#[cfg(any(not(browser), feature = "write"))]
fn checked(mut draft: Draft, article: &Article, mentions: &[Mention<'_>], ties: &[whole::Tie]) -> Draft {
    use checked::Taken;

    for (start, taken) in draft.check(article) {
        let Some(part) = mentions.iter().position(|mention| mention.found.span.start == start) else { continue };
        let is_taken = |tie: &&whole::Tie| {
            tie.part == part
                && match taken {
                    Taken::Stat => true,
                    Taken::Relation => tie.is_relation(),
                    Taken::Change => !tie.is_relation(),
                }
        };
        let own = Some(part).filter(|_| taken == Taken::Stat);
        let figures = ties.iter().filter(is_taken).flat_map(|tie| tie.says.iter().copied()).chain(own);
        for found in figures.filter_map(|index| Some(mentions.get(index)?.found)) {
            draft.left_out.push(LeftOut { found: found.clone(), why: Why::Check });
        }
    }
    draft
}

/// The stat of a mention.
fn stat(
    words: &Words<'_>,
    mentions: &[Mention<'_>],
    ties: &[whole::Tie],
    chosen: &[usize],
    said: Option<&Label>,
    index: usize,
) -> Option<DraftStat> {
    let mention = mentions.get(index)?;
    let mut doubts = Vec::new();
    let noun = words.unit(mention).map(str::to_owned);
    if said.is_none_or(|said| !said.is_sure) {
        doubts.push(Doubt::Label);
    }
    let of_noun = noun.as_deref().map(crate::text::capitalized);
    let label = said.map(|said| said.text.clone()).or(of_noun).unwrap_or_else(|| words_around(words, mention));
    // "523,000 cars and lorries" are not so many cars.
    let noun = noun.filter(|noun| {
        let mut said = label.split(' ');
        let is_first = said.next().is_some_and(|first| first.to_lowercase() == noun.to_lowercase());
        !(is_first && said.next().is_some_and(|and| words.cues.is("and", and)))
    });
    let (mut relation, mut change, mut dates) = (DraftRelation::Plain, DraftChange::default(), Vec::new());
    // An earlier figure that is said outweighs a percentage that does not come out with it.
    let (earlier, others): (Vec<_>, Vec<_>) =
        ties.iter().filter(|tie| tie.part == index).partition(|tie| matches!(tie.tied, whole::Tied::From(_)));
    for tie in earlier.into_iter().chain(others) {
        let place = |of: usize| chosen.iter().position(|chosen| *chosen == of);
        match &tie.tied {
            whole::Tied::Share(percent, of) => {
                let whole = match of {
                    whole::Of::Words(words) => Some(DraftWhole::Words(words.clone())),
                    whole::Of::Figure(of) => place(*of).map(DraftWhole::Stat),
                };
                if let Some(whole) = whole {
                    relation = DraftRelation::Share { percent: *percent, whole };
                }
            }
            whole::Tied::Target { percent, of, reached } => {
                if let Some(of) = place(*of) {
                    relation =
                        DraftRelation::Target { percent: *percent, whole: DraftWhole::Stat(of), reached: *reached };
                }
            }
            whole::Tied::Goal(value, date) => {
                relation = DraftRelation::Goal { value: *value, date: date.clone() };
            }
            whole::Tied::From(_) | whole::Tied::By(_) | whole::Tied::Changed(_) => {
                if change.add(mention.found, &tie.tied) {
                    let is_earlier = matches!(tie.tied, whole::Tied::From(_));
                    let saying = tie.says.iter().filter_map(|index| mentions.get(*index));
                    dates.extend(saying.filter_map(|saying| since::since(words, saying, is_earlier)));
                }
            }
            whole::Tied::Unknown => doubts.push(Doubt::Whole),
        }
    }
    if mention.has_unsure_currency() {
        doubts.push(Doubt::Currency);
    }
    if mention.found.other.is_some() {
        doubts.push(Doubt::Separator);
    }
    let quote = mention.sentence.clone();
    // The changes since two dates are two.
    dates.dedup();
    change.date = <[String; 1]>::try_from(dates).ok().map(|[date]| date);
    let change = Some(change).filter(|change| *change != DraftChange::default());
    Some(DraftStat { found: mention.found.clone(), label, noun, relation, change, quote, doubts })
}

/// The clause of a figure that has no label.
fn words_around(words: &Words<'_>, mention: &Mention<'_>) -> String {
    let before = clause::last_clause(words.text(mention.sentence.start..mention.found.span.start));
    let after = clause::first_clause(words.text(mention.found.span.end..mention.sentence.end));
    one_line(&[before, words.text(mention.found.span.clone()), after].concat())
}

/// Whether the headline begins with words: who does something there, and not with what.
fn is_headline_start(article: &Article, words: &str) -> bool {
    let text = headline(article).and_then(|range| article.text().get(range)).unwrap_or_default();
    text.starts_with(words) || text.split(": ").nth(1).is_some_and(|rest| rest.starts_with(words))
}

/// Where the headline stands.
fn headline(article: &Article) -> Option<Range<usize>> {
    let headline = article.blocks().iter().find(|block| block.kind == BlockKind::Headline)?;
    Some(headline.range.clone())
}

/// The paragraphs that an article begins with, without lines such as "By Ana Ruiz".
fn leads(article: &Article) -> impl Iterator<Item = Range<usize>> {
    let is_text = |text: &str| {
        text.chars().count() > MAX_LINE
            || text.trim_end().ends_with(['.', '!', '?', '。', '।', '؟', '…', '"', '”', '»'])
    };
    let paragraphs = article.blocks().iter().filter(|block| block.kind == BlockKind::Paragraph);
    let paragraphs = paragraphs.filter(move |block| article.text().get(block.range.clone()).is_some_and(is_text));
    paragraphs.take(2).map(|block| block.range.clone())
}

/// A text without line breaks.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
