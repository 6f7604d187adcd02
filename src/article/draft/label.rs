//! What a figure is about, in the words of its sentence.

use std::cell::LazyCell;
use std::ops::Range;

use super::clause::{Words, first_clause, last_clause};
use super::mention::{Mention, kind_at};
use crate::article::figures::{Comparison, Found, FoundUnit};
use crate::article::letters::possessor;
use crate::article::text::BlockKind;
use crate::text::capitalized;

/// The most words of a subject in a label that has a verb too.
const MAX_SUBJECT: usize = 4;

/// The most words before a colon that are a label: "Cost:".
const MAX_HEADING: usize = 3;

/// What a figure is about.
pub(super) struct Label {
    pub(super) text: String,
    /// Whether the sentence says so: nobody knows which word of it is a verb.
    pub(super) is_sure: bool,
}

/// The label of a figure. `None` where its sentence has no words for it. `whole` is the noun that the
/// figure's whole counts, where it is tied to one. `asides` are earlier figures, differences and targets that
/// it is tied to.
pub(super) fn label(
    words: &Words<'_>,
    mention: &Mention<'_>,
    whole: Option<&str>,
    asides: &[Range<usize>],
) -> Option<Label> {
    let (found, sentence) = (mention.found, &mention.sentence);
    if words.is_grown_by(mention) {
        return None;
    }
    let has_noun =
        mention.noun(words.article).is_some_and(|noun| !words.cues.is("coin", noun)) || words.is_measured(found);
    let head = words.plain(sentence.start..found.span.start);
    let own = &words.own_clause(&head);
    // "Cost: 1.8 million euros"
    let heading = head.trim_end().strip_suffix(':').filter(|head| head.split_whitespace().count() <= MAX_HEADING);
    // "Staffing remains tight:"
    let is_verb = |word: &str| words.cues.is("finite", word) || words.cues.is("link", word);
    let heading = heading.filter(|heading| !heading.split_whitespace().any(is_verb));
    // `5,9 büyüklüğündeki deprem` counts nothing.
    let is_size = mention.noun(words.article).is_some_and(|noun| words.cues.is("size", noun));
    if is_size || words.counts_others(own) || mention.is_rate() && words.direction_by(own, true).is_some() {
        return None;
    }
    // Of "rose by 612 to 31,842" and "from 1,212 to 960", the words before both are about the second.
    let aside = asides.iter().filter(|aside| sentence.start <= aside.start && aside.end <= found.span.start);
    let first = aside.map(|aside| aside.start).min();
    let own_subject = words.subject(own, has_noun).or_else(|| words.part_of_figure(found, sentence));
    let own_subject = own_subject.or_else(|| words.subject(&words.without_aside(&head)?, has_noun));
    // `İhracat 22,3 milyar dolar oldu`
    let is_behind = words.cues.has_verbs_last()
        && words.cues.at_start("link", words.text(found.end()..sentence.end).trim_start()).is_some();
    let is_come_to = found.comparison == Some(Comparison::To) && !has_noun;
    // "48.6 percent of the county's 118,037 registered voters"
    let own_subject = own_subject.filter(|(name, _)| possessor(name).is_none());
    // `Le précédent record, établi en 2018, était de`: what was done with it is no name of it.
    let is_done = |name: &str| words.cues.has_done_alone(name) && own.trim_start().starts_with(name);
    let own_subject = own_subject.filter(|(name, _)| name.contains(' ') || own.len() == head.len() || !is_done(name));
    let own_subject = own_subject.map(|(name, is_joined)| (name, is_joined || is_behind || is_come_to));
    let paid_for = words.paid_for(found, own);
    let subject = match first {
        _ if paid_for.is_some() => paid_for.map(|name| (name, true)),
        _ if let Some(heading) = heading => words.name(heading).map(|name| (name, true)),
        Some(first) if found.comparison == Some(Comparison::To) || own_subject.is_none() => {
            // "The cost, 2.2 million in 2022, was cut to"
            let head = words.plain(sentence.start..first);
            let head = head.trim_end_matches([',', ' ']);
            words.subject(last_clause(head), false).or_else(|| words.subject(&words.without_aside(head)?, false))
        }
        _ => own_subject,
    };
    let subject = subject.map(|(name, is_joined)| (words.short(&name), is_joined));
    // What is done with a measure is in its number, and not in that of what is measured.
    let is_counted = matches!(found.unit, FoundUnit::Noun(_) | FoundUnit::None) || words.is_measured(found);
    let noun_start = if let FoundUnit::Noun(noun) = &found.unit { noun.start } else { found.span.end };
    let following = &words.plain(noun_start..sentence.end);
    let mut is_sure = true;
    let after = LazyCell::new(|| after(words, found, sentence, whole));
    let of = mention.is_rate().then(|| words.whole_behind(found, sentence)).flatten();
    let label = match subject {
        // "Electric bikes make up 38% of sales"
        Some((name, is_joined))
            if let Some(of) = &of
                && (is_joined || asides.is_empty() && after.is_none()) =>
        {
            is_sure = is_joined;
            [&name, " (", of, ")"].concat()
        }
        // A verb between the words and the figure says that the figure is theirs.
        Some((name, true)) => words.noun_phrase(&name)?,
        subject => {
            match (after.clone(), subject) {
                // `Armada yang beroperasi kini 168 unit`
                (Some(after), Some((name, _)))
                    if words.cues.is("classifier", &after)
                        && let Some(name) = words.noun_phrase(&name) =>
                {
                    name
                }
                (Some(after), subject) => {
                    let label =
                        match words.fronted(&after, own, following).filter(|_| is_counted && is_bare(words, &after)) {
                            Some(label) => label,
                            None => with_deed(words, after, subject.as_ref().map(|(name, _)| name.as_str()), own),
                        };
                    let label = words.harmed(&label, own).filter(|_| !label.contains(' ')).unwrap_or(label);
                    // "Giulia Marchetti con 14.122 voti"
                    let name = words.proper_name(own).filter(|_| !label.contains(' '));
                    let label = match name {
                        Some(name) => [&label, " (", &name, ")"].concat(),
                        None => label,
                    };
                    // A noun alone does not say which.
                    is_sure = label.contains(' ');
                    label
                }
                // "Buses ran on time 81.4% of the time, up from 78.9%"
                (None, Some((name, _))) if mention.is_rate() && !asides.is_empty() => words.noun_phrase(&name)?,
                // "Rents rose by 6.4 percent" is no 6.4 percent of rents.
                (None, Some(_)) if mention.is_rate() => return None,
                // `sono cresciuti a`: what was done is no name.
                (None, Some((name, _))) if !name.contains(' ') && words.cues.has_done_alone(&name) => return None,
                // `İlde`: where something is counted is not what.
                (None, Some((name, _))) if !name.contains(' ') && words.cues.ends_as("place", &name) => return None,
                (None, Some((name, _))) => {
                    is_sure = false;
                    // "The council approved $8 million for roads"
                    words
                        .purpose(found, sentence)
                        .or_else(|| words.spent(found, &name, own))
                        .or_else(|| words.without_verb(&words.noun_phrase(&name)?))?
                }
                (None, None) => return None,
            }
        }
    };
    let label = specified(words, mention, own, label);
    // Turkish has a capital letter of its own.
    let text = match label.strip_prefix('i').filter(|_| words.cues.has_dotted_capitals()) {
        Some(rest) => ["İ", rest].concat(),
        None => capitalized(&label),
    };
    Some(Label { text, is_sure })
}

/// A label with what its words alone leave open: per what, of which month, how large a part of the world, and
/// that it is an average.
fn specified(words: &Words<'_>, mention: &Mention<'_>, clause: &str, label: String) -> String {
    let (found, sentence) = (mention.found, &mention.sentence);
    let label = match words.per(found, sentence).filter(|per| !label.contains(per.as_str())) {
        Some(per) => [&label, " ", &per].concat(),
        None => label,
    };
    // "In March there were": no figure of the year.
    let month = words.month(clause).filter(|_| words.dates(sentence).is_empty());
    let label = match month.filter(|month| !label.contains(month)) {
        Some(month) => [&label, " (", month, ")"].concat(),
        None => label,
    };
    // A figure for the whole country is another one than those of the region.
    let scope = words.cues.find("scope", words.text(sentence.clone()));
    let scope = scope.map(|(start, end)| words.text(sentence.start + start..sentence.start + end).to_lowercase());
    // So is an average.
    let average = words.average(mention).map(|said| words.trimmed(said));
    let said = scope.into_iter().chain(average);
    said.fold(label, |label, said| {
        if label.to_lowercase().contains(&said.to_lowercase()) { label } else { [&label, " (", &said, ")"].concat() }
    })
}

/// The words behind a figure: what it counts, and what is said of that.
fn after(words: &Words<'_>, found: &Found, sentence: &Range<usize>, whole: Option<&str>) -> Option<String> {
    // "212 of its 240 driver positions": the noun stands behind the second.
    let counted = words.numbers_from(found.span.end).iter().find(|other| {
        other.comparison == Some(Comparison::Of)
            && other.span.start >= found.span.end
            && other.span.end <= sentence.end
            && found.unit == FoundUnit::None
            && words.text(found.span.end..other.span.start).split_whitespace().count() <= 3
    });
    let found = counted.unwrap_or(found);
    let start = match &found.unit {
        FoundUnit::Noun(noun) => noun.start,
        _ => found.span.end,
    };
    // Another figure ends the words, but not an age or a date: "people over 65 years".
    let is_other = |other: &&Found| {
        other.span.start >= start.max(found.span.end) && !other.unit.is_time() && other.inside.is_none()
    };
    let mut others = words.numbers_from(start).iter().filter(is_other).filter(|other| other.span.end <= sentence.end);
    let other = others.next();
    // "2,092 people, 5% of the total, were sent home"
    if let (Some(rate), FoundUnit::Noun(noun)) = (other.filter(|other| other.unit == FoundUnit::Percent), &found.unit)
        && words.is_apposed(words.text(found.end()..rate.span.start))
        && let Some(said) = words.behind_whole(rate, sentence)
    {
        return Some([words.text(noun.clone()), " ", &said].concat());
    }
    // "319 tonnes, or 25 percent, are recycled"
    if let Some(rate) = other.filter(|other| other.unit == FoundUnit::Percent)
        && let between = words.text(found.end().max(start)..rate.span.start)
        && words.is_apposed(between)
        && found.unit != FoundUnit::Percent
        && !words.is_part_whole(found, sentence)
        && !matches!(found.unit, FoundUnit::Noun(_))
    {
        let end = others.next().map_or(sentence.end, |other| other.span.start);
        let said = words.plain(rate.span.end..end);
        let said = said.trim_start_matches(is_aside_mark);
        // `logró 15.275 votos, un 35,6 %, y pierde tres ediles`
        if ["of", "lead", "more", "less", "degree"].iter().all(|name| words.cues.at_start(name, said).is_none()) {
            let said = said.get(words.cues.at_start("be", said).unwrap_or_default()..)?;
            let all: Vec<&str> = first_clause(said).split_whitespace().collect();
            let name = words.name(words.without_late_verbs(&words.short(&words.until_end(&all, 1))));
            // `22.990 oder 47 Prozent, hätte`
            return name.filter(|name| !begins_with_verb(words, name));
        }
    }
    let next = other.map_or(sentence.end, |other| other.span.start);
    // What is in brackets behind the noun is about the figure: `156.639 warga (18,25%) mengaktifkan IKD`.
    let has_bracket = words.text(start..next).trim_end().ends_with('(');
    let whole_text = words.plain(start..if has_bracket { sentence.end } else { next });
    let mut rest = whole_text.trim_start();
    let cues = words.cues;
    match &found.unit {
        FoundUnit::Noun(noun) if !cues.is_plural(words.text(noun.clone())) => return None,
        // "68 cents per kilogram"
        FoundUnit::Noun(noun) if cues.is("coin", words.text(noun.clone())) => return None,
        FoundUnit::Noun(_) => {}
        FoundUnit::Currency { .. } | FoundUnit::Measure(_) if words.is_measured(found) => {}
        // "a $31.2 million budget"
        FoundUnit::Currency { .. } | FoundUnit::Measure(_) if words.is_attribute(found, rest) => {}
        FoundUnit::None => {
            // "1,139 were let": what is said of the whole's noun.
            rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
            // `19.766, wie das Wahlamt mitteilte`
            if ["source", "says"].iter().any(|name| cues.at_start(name, rest).is_some()) {
                return None;
            }
            rest = rest.get(cues.at_start("be", rest).unwrap_or_default()..)?;
            if cues.has_late_subjects() && cues.at_start("article", rest).is_some() {
                return None;
            }
        }
        _ => rest = rest.get(cues.at_start("of", rest)?..)?,
    }
    let all: Vec<&str> = first_clause(rest).split_whitespace().collect();
    let least = if found.unit == FoundUnit::None { 2 } else { 1 };
    let said = words.until_end(&all, least);
    // Before another figure the second word is a verb: `destruiu 84 casas e consumiu 6.740 hectares`.
    let is_alone = other.is_none() || first_clause(rest).len() < rest.trim_end().len();
    let said = words.short(&if is_alone { words.with_second(said, &all) } else { said });
    let own = last_clause(words.text(sentence.start..found.span.start));
    let is_perfect = [own, first_clause(rest)].iter().any(|clause| words.cues.has("perfect", clause));
    let said = words.without_late_verbs_but(&said, is_perfect);
    let is_rate = matches!(found.unit, FoundUnit::Percent | FoundUnit::Points);
    // "7,948 of the patients were over 75": not all patients.
    if found.unit == FoundUnit::None && words.cues.at_start("of", rest).is_some() {
        return None;
    }
    if let Some(whole) = whole.filter(|_| found.unit == FoundUnit::None) {
        // "auf Wohnhäusern" says where those are.
        let said = words.trimmed(said);
        return (!said.is_empty()).then(|| [whole, " ", &said].concat());
    }
    let name = words.name(said)?;
    // "6,340, police figures show"
    if found.unit == FoundUnit::None && name.rsplit(' ').next().is_some_and(|last| cues.is("says", last)) {
        return None;
    }
    // `auf 17.460 geklettert sei`
    if !name.contains(' ') && cues.is_participle(&name) {
        return None;
    }
    // "of the total" names nothing.
    let is_enough = name.contains(' ') || !is_rate && found.unit != FoundUnit::None;
    is_enough.then_some(name)
}

/// Whether a label is a noun alone, or one of those who are counted twice: `Bürgerinnen und Bürger`.
fn is_bare(words: &Words<'_>, label: &str) -> bool {
    let mut all = label.split(' ');
    all.next().is_some_and(|first| all.next().is_none() || words.cues.is_half(first))
}

/// Whether what German says behind a figure is neither a noun nor what was done.
fn begins_with_verb(words: &Words<'_>, name: &str) -> bool {
    let first = name.split(' ').next().unwrap_or_default();
    let is_small = first.starts_with(char::is_lowercase);
    words.cues.has_capital_nouns() && is_small && !words.cues.is_done(first) && !words.cues.is_participle(first)
}

/// Whether a mark stands around what is said between two parts of a sentence.
fn is_aside_mark(mark: char) -> bool {
    matches!(mark, ',' | '(' | '-' | '\u{2013}' | '\u{2014}') || mark.is_whitespace()
}

/// A noun with what the words before its figure say was done with it: "Builders finished 4,218 homes" is
/// "homes finished".
fn with_deed(words: &Words<'_>, noun: String, before: Option<&str>, clause: &str) -> String {
    let deed = before.and_then(|before| before.rsplit(' ').next());
    match deed.filter(|deed| !noun.contains(' ') && words.cues.is_deed(deed)) {
        Some(deed) => {
            // "checked out"
            let mut last = clause.split_whitespace().rev();
            let particle = last.next().filter(|last| words.cues.is("particle", last));
            let particle = particle.filter(|_| last.next() == Some(deed)).map(|particle| [" ", particle].concat());
            [&noun, " ", deed, &particle.unwrap_or_default()].concat()
        }
        None => noun,
    }
}

impl Words<'_> {
    /// A noun behind the verb that says what became of it, and its subject where that is short: `Terremoto
    /// dañó viviendas`.
    fn harmed(&self, noun: &str, clause: &str) -> Option<String> {
        let clause = self.without_qualifiers(clause.trim());
        let verb = self.cues.at_end("harm", clause)?;
        let (subject, verb) = clause.split_at_checked(clause.len() - verb)?;
        // "told trustees that programs drew", `che ha colpito`
        let start = self.cues.find_all("relative", subject).into_iter().next_back().map_or(0, |(_, end)| end);
        let own = subject.get(start..)?.trim();
        if own.is_empty() && start > 0 {
            return None;
        }
        let subject = self.name(own).filter(|subject| {
            let is_end = |word| self.cues.is("end", word) && !self.cues.is("front", word);
            subject.split(' ').count() <= MAX_SUBJECT && !subject.split(' ').any(is_end)
        });
        let subject = subject.map(|subject| subject + " ").unwrap_or_default();
        Some([&subject, verb.trim(), " ", noun].concat())
    }

    /// The words between a figure and this one, where this one is the whole of that: "35% of a budget of $12
    /// million".
    fn part_of_figure(&self, found: &Found, sentence: &Range<usize>) -> Option<(String, bool)> {
        let first = self.numbers_from(sentence.start);
        let before = first.iter().take_while(|other| other.span.end <= found.span.start).last()?;
        (before.unit == FoundUnit::Percent).then_some(())?;
        let between = self.plain(before.span.end..found.span.start);
        let said = between.trim_start();
        let rest = said.get(self.cues.at_start("of", said)?..)?;
        let (name, _) = self.subject(rest, false).filter(|_| last_clause(rest).len() == rest.len())?;
        Some((name, true))
    }

    /// The words before an amount of money or a measure with their verb, which says what it is: "Library
    /// board spent". Where verbs can be told from nouns, and where they stand elsewhere, they are not needed.
    fn spent(&self, found: &Found, name: &str, clause: &str) -> Option<String> {
        let cues = self.cues;
        let is_known = cues.has_late_subjects() || cues.has_verbs_last() || cues.tells_verbs();
        let (_, last) = name.rsplit_once(' ')?;
        let is_amount = matches!(found.unit, FoundUnit::Currency { .. } | FoundUnit::Measure(_));
        // `wynagrodzenie wzrosło o 10 proc. do 8316 zł` is no amount that rose.
        let is_change = cues.is("up", last) || cues.is("down", last);
        let clause = self.without_qualifiers(clause.trim());
        // "Fares brought in", "the county gave up"
        let is_own = |particle: &&str| cues.is("particle", particle) || cues.at_end("gave up", clause).is_some();
        let particle = clause.rsplit(' ').next().filter(is_own).filter(|particle| *particle != last);
        let particle = particle.map(|particle| [" ", particle].concat());
        (is_amount && !is_known && !is_change).then(|| [name, &particle.unwrap_or_default()].concat())
    }

    /// What an amount is paid for, where its clause begins with that: `Für Äpfel erhalten die Erzeuger`.
    fn paid_for(&self, found: &Found, clause: &str) -> Option<String> {
        let noun = if let FoundUnit::Noun(noun) = &found.unit { self.text(noun.clone()) } else { "" };
        let is_money = matches!(found.unit, FoundUnit::Currency { .. }) || self.cues.is("coin", noun);
        let clause = clause.trim_start();
        let rest = clause.get(self.cues.at_start("for", clause).filter(|_| is_money)?..)?;
        let (start, _) = self.cues.find_all("verb", rest).into_iter().next()?;
        self.name(rest.get(..start)?)
    }

    /// Whether the noun stands behind a measure without a word between: `62.000 Tonnen Äpfel`.
    fn is_measured(&self, found: &Found) -> bool {
        let rest = self.text(found.span.end..self.article.text().len()).trim_start();
        // `31,6 Millionen Euro Soforthilfe`
        let is_measure = matches!(found.unit, FoundUnit::Measure(_))
            || matches!(found.unit, FoundUnit::Currency { .. }) && self.cues.has_capital_nouns();
        let word = rest.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        let is_noun = if self.cues.has_capital_nouns() {
            rest.starts_with(char::is_uppercase)
        } else {
            let is_small = ["no", "end", "lead", "per", "more", "less", "of"]
                .iter()
                .any(|name| self.cues.at_start(name, rest).is_some());
            self.cues.is_noun_last(word) && word.len() > 2 && !is_small
        };
        is_measure && is_noun
    }

    /// Whether no more than "or" stands between a figure and a percentage that says it once more.
    fn is_apposed(&self, between: &str) -> bool {
        let between = between.trim_matches(is_aside_mark);
        between.is_empty() || ["or", "article", "lead"].iter().any(|name| self.cues.is(name, between))
    }

    /// Whether a percentage behind it is one of a figure: "Of 7,320 hectares, 58 percent failed".
    fn is_part_whole(&self, found: &Found, sentence: &Range<usize>) -> bool {
        let before = self.text(sentence.start..found.span.start);
        self.cues.at_end("of", before).is_some_and(|length| last_clause(before).trim().len() <= length)
    }

    /// Whether an amount stands between an article and the noun that it is said of. `rest` follows it.
    fn is_attribute(&self, found: &Found, rest: &str) -> bool {
        let before = self.text(0..found.span.start);
        let has_article = ["article", "own"].iter().any(|name| self.cues.at_end(name, before).is_some());
        let is_word = if self.cues.has_capital_nouns() { char::is_uppercase } else { char::is_alphabetic };
        // A headline has no articles.
        let is_headline = || kind_at(self.article, found.span.start) == Some(BlockKind::Headline);
        let is_end = || ["end", "front", "no"].iter().any(|name| self.cues.at_start(name, rest).is_some());
        (has_article || is_headline() && !is_end())
            && rest.starts_with(is_word)
            && self.cues.at_start("of", rest).is_none()
    }
}
