//! The words of a clause, without what says when, and how sure it is.

use std::ops::Range;

use super::cues::Cues;
use super::dates::{Said, dates};
use super::mention::Mention;
use super::one_line;
use crate::article::figures::{Found, FoundUnit};
use crate::article::letters::{is_dense, last_word, possessor};
use crate::article::months::Months;
use crate::article::text::Article;
use crate::figure::digit;

/// What ends a clause, and is no dash.
const STOPS: [char; 15] = [',', ';', ':', '(', ')', '"', '“', '”', '„', '«', '»', '、', '，', '。', '|'];

/// What is said before a figure that is not exact, by the names of [`Cues`].
const QUALIFIERS: [&str; 8] = ["about", "nearly", "lessThan", "moreThan", "atLeast", "atMost", "upTo", "average"];

/// The most words of the first of a list that is a label.
const MAX_LISTED: usize = 4;

/// What stands between words and a figure that is theirs, by the names of [`Cues`].
const LINKS: [&str; 6] = ["link", "to", "up", "down", "moved", "from"];

/// An article, and what is known of its words.
pub(super) struct Words<'a> {
    pub(super) article: &'a Article,
    pub(super) cues: &'a Cues,
    pub(super) months: &'a Months,
    /// The numbers of the article.
    pub(super) numbers: &'a [Found],
    /// The years of dates that the article compares later figures with.
    pub(super) earlier_years: Vec<String>,
}

impl<'a> Words<'a> {
    pub(super) fn of(article: &'a Article, cues: &'a Cues, months: &'a Months, numbers: &'a [Found]) -> Self {
        let mut words = Self { article, cues, months, numbers, earlier_years: Vec::new() };
        words.earlier_years = words.compared_years();
        words
    }
}

impl Words<'_> {
    pub(super) fn text(&self, range: Range<usize>) -> &str {
        self.article.text().get(range).unwrap_or_default()
    }

    /// The numbers from a position on.
    pub(super) fn numbers_from(&self, start: usize) -> &[Found] {
        let first = self.numbers.partition_point(|found| found.number.end <= start);
        self.numbers.get(first..).unwrap_or_default()
    }

    /// The first figure from a position on.
    pub(super) fn figure_from(&self, start: usize) -> Option<&Found> {
        self.numbers_from(start).iter().find(|found| found.inside.is_none())
    }

    /// The last clause before a figure in its sentence.
    pub(super) fn clause_of(&self, mention: &Mention<'_>) -> Range<usize> {
        let end = mention.found.span.start;
        end - last_clause(self.text(mention.sentence.start..end)).len()..end
    }

    /// The dates in a part of the text, in its order.
    pub(super) fn dates(&self, part: &Range<usize>) -> Vec<Said> {
        let said = dates(self.article.text(), part, self.numbers, self.months);
        said.into_iter().map(|said| self.with_period(said, part.start)).collect()
    }

    /// A part of the text without brackets, dates, and words such as "last year".
    pub(super) fn plain(&self, part: Range<usize>) -> String {
        let mut out: Vec<Range<usize>> = Vec::new();
        for said in self.dates(&part) {
            let mut start = said.range.start;
            // "January–September 2024"
            let before = self.text(part.start..start).trim_end_matches(['-', '\u{2013}']);
            let range = self.cues.at_end("range", before).unwrap_or_default();
            let before = before.get(..before.len() - range).unwrap_or(before).trim_end();
            let month = last_word(before);
            if before.len() < start - part.start && self.months.number(month).is_some() {
                start = part.start + before.len() - month.len();
            }
            let is_period = said.date.is_some_and(|date| date.contains(['/', 'Q']));
            let names: &[&str] = if is_period { &["article", "front", "year"] } else { &["year"] };
            let mut words = 0;
            for _ in names {
                let before = self.text(part.start..start - words);
                words += names.iter().find_map(|name| self.cues.at_end(name, before)).unwrap_or_default();
            }
            out.push(start - words..said.range.end);
        }
        let mut kept = String::new();
        let mut start = part.start;
        for range in out {
            kept.push_str(self.text(start..range.start.max(start)));
            start = start.max(range.end);
        }
        kept.push_str(self.text(start..part.end.max(start)));
        self.plain_text(&kept)
    }

    /// A text without brackets, and words such as "last year".
    pub(super) fn plain_text(&self, text: &str) -> String {
        let mut kept = without_brackets(text);
        while let Some((start, end)) = self.cues.find("when", &kept) {
            kept.replace_range(start..end, " ");
        }
        // "Its profit, however, fell"
        for (start, end) in self.cues.find_all("aside", &kept).into_iter().rev() {
            let [before, after] = [kept.get(..start), kept.get(end..)].map(Option::unwrap_or_default);
            if before.ends_with(", ") && after.starts_with(',') {
                kept.replace_range(start - 2..=end, "");
            }
        }
        // What is said begins a clause.
        while let Some((start, end)) = self.cues.find("said", &kept) {
            kept.replace_range(start..end, "; ");
        }
        kept
    }

    /// Words without an article before them, or a preposition behind whose noun is not there.
    pub(super) fn trimmed(&self, words: &str) -> String {
        let mut rest = words.trim();
        while let Some(length) = ["lead", "article"].into_iter().find_map(|name| self.cues.at_start(name, rest)) {
            rest = rest.get(length..).unwrap_or_default().trim_start();
        }
        let mut words: Vec<&str> = rest.split_whitespace().collect();
        while words
            .last()
            .is_some_and(|last| is_small(last) || ["article", "no"].iter().any(|name| self.cues.is(name, last)))
        {
            words.pop();
        }
        words.join(" ")
    }

    /// The words that name something, trimmed. `None` where they name nothing.
    pub(super) fn name(&self, words: &str) -> Option<String> {
        let name = self.trimmed(self.before_number(words).unwrap_or(words));
        let letters = name.chars().filter(|letter| letter.is_alphabetic()).count();
        // Numbers of years are a part of names: "people over 65 years".
        let has_number = name.chars().any(|letter| digit(letter).is_some()) && !self.has_age(&name);
        // `412.560'a ulaştı`: the ending of a number begins no name.
        let is_ending = name.starts_with(['\'', '’']);
        let is_name = letters > 3 && !has_number && !is_ending && self.cues.at_start("no", &name).is_none();
        is_name.then_some(name)
    }

    /// The words before a number that a preposition or a verb leads: "profit" of "profit for the 26 weeks".
    fn before_number<'b>(&self, words: &'b str) -> Option<&'b str> {
        let at = words.find(|letter: char| digit(letter).is_some()).filter(|_| !self.has_age(words))?;
        let mut rest = words.get(..at)?.trim_end();
        while let Some(length) = self.cues.at_end("article", rest) {
            rest = rest.get(..rest.len() - length)?.trim_end();
        }
        // "cyclists rose 12.4%"
        if let Some(length) = ["up", "down"].into_iter().find_map(|name| self.cues.at_end(name, rest)) {
            return rest.get(..rest.len() - length);
        }
        // "Visits to the county's 23 libraries"
        if let Some(owner) = possessor(rest) {
            let mut fronts = self.cues.find_all("front", owner).into_iter().rev();
            let (start, _) = fronts.find(|(start, _)| *start > 0)?;
            return rest.get(..start);
        }
        let (before, preposition) = rest.rsplit_once(' ')?;
        self.cues.is("no", preposition).then_some(())?;
        // "Complaints rose by 23%"
        let length = ["up", "down"].into_iter().find_map(|name| self.cues.at_end(name, before)).unwrap_or_default();
        before.get(..before.len() - length)
    }

    /// A clause without words such as "about" at its end.
    pub(super) fn without_qualifiers<'b>(&self, clause: &'b str) -> &'b str {
        let mut rest = clause;
        while let Some(length) = QUALIFIERS.iter().find_map(|name| self.cues.at_end(name, rest)) {
            rest = rest.get(..rest.len() - length).unwrap_or_default();
        }
        rest
    }

    /// The last clause before a figure. One of words such as "namely" alone belongs to the clause before it,
    /// of which it takes what stands before the verb.
    pub(super) fn own_clause(&self, head: &str) -> String {
        let own = last_clause(head);
        let before = head.get(..head.len() - own.len()).unwrap_or_default();
        let before = before.trim_end_matches(|mark: char| mark == ',' || mark.is_whitespace());
        if self.is_list(before, own) {
            return [before, ", ", own.trim()].concat();
        }
        if !self.is_link(own) || before.len() == head.len() - own.len() {
            return own.to_owned();
        }
        let clause = last_clause(before);
        // `Pendapatan, yang semula dipatok Rp2,1845 triliun, kini tinggal`
        let is_relative =
            ["relative", "which"].iter().any(|name| self.cues.at_start(name, clause.trim_start()).is_some());
        if is_relative {
            return self.without_aside(head).unwrap_or_else(|| own.to_owned());
        }
        let verb = self.cues.find("link", clause).map_or(clause.len(), |(start, _)| start);
        [clause.get(..verb).unwrap_or_default().trim_end(), " ", own.trim()].concat()
    }

    /// Whether a clause is the last of a list that begins a sentence: "Losses from arson, fraud by
    /// contractors and looting".
    fn is_list(&self, before: &str, own: &str) -> bool {
        let own_words: Vec<&str> = own.split_whitespace().collect();
        let has_and = own_words.iter().skip(1).any(|word| self.cues.is("and", word));
        let names = |name: &str| self.cues.at_start(name, before).is_some() || self.cues.has(name, before);
        let is_said = ["link", "have", "be", "said", "had", "source"].iter().any(|name| names(name));
        let is_led = ["no", "lead", "when", "front"].iter().any(|name| self.cues.at_start(name, before).is_some());
        let has_number = before.chars().any(|letter| digit(letter).is_some());
        let begins = before.starts_with(char::is_uppercase) && last_clause(before).len() == before.len();
        begins && has_and && !is_said && !is_led && !has_number && before.split(' ').count() <= MAX_LISTED
    }

    /// Whether a clause has no more than words that join what stands before it with a figure: ", namely".
    pub(super) fn is_link(&self, clause: &str) -> bool {
        self.cues.at_end("link", clause).is_some_and(|length| clause.trim().len() <= length)
    }

    /// The object of a verb, where the name ends with it: "profit" of "the company made a profit". Of a
    /// figure that "of" or the like joins with it.
    fn object(&self, name: &str, before: &str) -> Option<String> {
        let verb = match self.cues.at_end("amount", before) {
            Some(_) => self.cues.find_all("object", name).into_iter().next_back(),
            None => None,
        };
        let end = if let Some((_, end)) = verb {
            end
        } else {
            // `Klub membukukan pendapatan`
            let verb = name.split(' ').skip(1).filter(|word| self.cues.is_verb(word)).last()?;
            name.rfind(verb)? + verb.len()
        };
        let object = self.name(name.get(end..)?)?;
        let is_noun = !["than", "end"].iter().any(|name| self.cues.at_start(name, &object).is_some());
        is_noun.then_some(object)
    }

    /// What the words before a figure name, and whether a verb joins it with the figure.
    /// Of a figure that counts a noun, verbs such as "has" and words such as "of" join that with nothing.
    pub(super) fn subject(&self, before: &str, has_noun: bool) -> Option<(String, bool)> {
        let mut rest = before.trim();
        let mut is_joined = false;
        loop {
            // "has signed up 2.6 million", but "makes up 2.6 million".
            if self.cues.at_end("gave up", rest) > self.cues.at_end("link", rest) {
                break;
            }
            let at_end = |names: &[&str]| names.iter().find_map(|name| self.cues.at_end(name, rest));
            let length = match at_end(&QUALIFIERS) {
                Some(length) => length,
                None => match at_end(LINKS.get(..LINKS.len() - usize::from(has_noun)).unwrap_or(&LINKS))
                    .or_else(|| at_end(&["have"]).filter(|_| !has_noun))
                {
                    Some(length) => {
                        // `La ciudad matricula a 21.340 alumnos`
                        let is_mark = has_noun && self.cues.at_end("personal", rest) == Some(length);
                        is_joined |= !is_mark;
                        length
                    }
                    // "se situó en el 78,4%"
                    None => match rest.rsplit(' ').next().filter(|last| self.cues.is("article", last)) {
                        Some(article) => article.len(),
                        None => break,
                    },
                },
            };
            rest = rest.get(..rest.len() - length)?.trim_end();
        }
        if !self.cues.has_late_subjects() {
            let words: Vec<&str> = rest.split_whitespace().collect();
            let name = self.name(&self.until_end(&words, words.len()))?;
            let object = self.object(&name, before);
            let is_joined = is_joined || object.is_some();
            return Some((object.unwrap_or(name), is_joined));
        }
        // German may put the verb before its subject: `Zuletzt lag der Anteil bei`.
        let verb = self.cues.find_all("verb", rest).into_iter().next();
        let [front, after] = verb.map_or([Some(rest), None], |(start, end)| [rest.get(..start), rest.get(end..)]);
        // `Größter Posten sind die Personalkosten mit`
        let is_known = |name: &String| !name.split(' ').any(|word| self.cues.is("dangling", word));
        let name = front.and_then(|front| self.name(front)).filter(is_known).or_else(|| self.name(after?));
        // `Nach Angaben des Amts entstand ein Schaden von`
        let late = || {
            let article = self.cues.find_all("a", rest).into_iter().next_back();
            let (_, end) = article.filter(|(start, _)| !self.is_led(rest, *start))?;
            self.name(rest.get(end..)?)
        };
        let name = name.or_else(|| late().filter(|_| is_joined))?;
        // `Die Anlagen kommen auf eine Leistung von`
        let article = self.cues.find_all("a", &name).into_iter().next_back();
        // `Durchschnittspreis eines Hauses`, `koopprijs van een huis`: a part of the name.
        let article = article.filter(|(start, _)| !self.is_led(&name, *start));
        let own = article.and_then(|(_, end)| self.name(name.get(end..)?));
        Some((own.or_else(|| self.object(&name, before)).unwrap_or(name), is_joined))
    }

    /// Whether a preposition stands before a place in a text.
    pub(super) fn is_led(&self, text: &str, at: usize) -> bool {
        let before = text.get(..at).unwrap_or_default();
        ["of", "amount", "front"].iter().any(|name| self.cues.at_end(name, before).is_some())
    }

    /// Whether the words before a figure say that something rose or fell by it: "rose by", or ", up" in front
    /// of one. "Gave up" says nothing of the kind, but for a percentage the verb is enough: "rose".
    pub(super) fn direction_by(&self, clause: &str, is_percent: bool) -> Option<bool> {
        let mut rest = clause.trim_end();
        let mut has_degree = false;
        loop {
            let degree = self.cues.at_end("degree", rest);
            let length = degree.or_else(|| QUALIFIERS.iter().find_map(|name| self.cues.at_end(name, rest)));
            let Some(length) = length else { break };
            has_degree |= degree.is_some();
            rest = rest.get(..rest.len() - length)?.trim_end();
        }
        // `bajó en septiembre en 2.316`
        if has_degree {
            rest = self.without_time(rest);
        }
        let (length, is_up) = [("up", true), ("down", false)]
            .into_iter()
            .find_map(|(name, is_up)| Some((self.cues.at_end(name, rest)?, is_up)))?;
        let says_so = is_percent || has_degree || rest.len() == length;
        (says_so && self.cues.at_end("gave up", rest).is_none()).then_some(is_up)
    }

    /// A clause without the month, the year, or words such as "last year" that it ends with.
    fn without_time<'b>(&self, clause: &'b str) -> &'b str {
        let word = clause.rsplit(' ').next().unwrap_or_default();
        let is_year = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        let is_date = is_year || self.months.number(word).is_some();
        let length = self.cues.at_end("when", clause).or_else(|| is_date.then_some(word.len()));
        let Some(rest) = length.and_then(|length| clause.get(..clause.len() - length)) else { return clause };
        let front = ["front", "year"].into_iter().find_map(|name| self.cues.at_end(name, rest)).unwrap_or_default();
        rest.get(..rest.len() - front).unwrap_or(rest).trim_end()
    }

    /// Whether the words right behind a figure say that it is by how much something is more, or less: "12%
    /// higher".
    pub(super) fn direction_behind(&self, mention: &Mention<'_>) -> Option<bool> {
        let behind = self.text(mention.found.span.end..mention.sentence.end).trim_start();
        let directions = [("more", true), ("less", false)];
        let is_behind = |(name, _): &(&str, bool)| self.cues.at_start(name, behind).is_some();
        directions.into_iter().find(is_behind).map(|(_, is_up)| is_up).or_else(|| self.direction_before(mention))
    }

    /// The same of words right before it, where "than" stands behind: `menos 310 do que`. "Less" may have
    /// been read as its sign.
    pub(super) fn direction_before(&self, mention: &Mention<'_>) -> Option<bool> {
        let found = mention.found;
        let behind = self.text(found.end()..mention.sentence.end).trim_start();
        self.cues.at_start("than", behind)?;
        let head = self.text(mention.sentence.start..found.span.start);
        if self.cues.at_end("more before", head).is_some() {
            return Some(true);
        }
        let is_less = self.cues.at_start("less before", self.text(found.span.clone())).is_some();
        (is_less || self.cues.at_end("less before", head).is_some()).then_some(false)
    }

    /// Whether an article stands before a figure that says that there are no others: "the 19 matches".
    pub(super) fn is_all(&self, before: &str) -> bool {
        if possessor(before.trim_end()).is_some() {
            return true;
        }
        let Some(length) = self.cues.at_end("article", before) else { return false };
        let rest = before.get(..before.len() - length).unwrap_or_default();
        !LINKS.iter().chain(&QUALIFIERS).any(|name| self.cues.at_end(name, rest).is_some())
    }

    /// Whether a sentence begins with a figure of which it then says parts: "Of the 33 members, 25 agreed".
    pub(super) fn is_whole_of_others(&self, mention: &Mention<'_>) -> bool {
        let head = self.text(mention.sentence.start..mention.found.span.start);
        let own = last_clause(head).trim_start();
        // `Padahal, dari 812,6 kilometer`
        let begins = head.split_whitespace().count() <= own.split_whitespace().count() + 1;
        begins && self.cues.at_start("of all", own).is_some_and(|length| length == own.len())
    }

    /// Whether a figure says no more than where or how often something was: "In 97 cases".
    pub(super) fn is_circumstance(&self, mention: &Mention<'_>) -> bool {
        let own = self.text(self.clause_of(mention));
        mention.noun(self.article).is_some() && self.cues.is("front", own.trim())
    }

    /// Whether a figure is one side of a vote: "by 24 against 15 votes".
    pub(super) fn is_vote(&self, mention: &Mention<'_>) -> bool {
        let found = mention.found;
        let first = self.numbers_from(mention.sentence.start);
        let before = first.iter().take_while(|other| other.span.end <= found.span.start).last();
        let after = self.numbers_from(found.end()).first();
        let is_against = |from: usize, to: usize| {
            ["against", "to"].iter().any(|name| self.cues.is(name, self.text(from..to).trim()))
        };
        let is_either = || {
            before.is_some_and(|before| is_against(before.end(), found.span.start))
                || after.is_some_and(|after| is_against(found.end(), after.span.start))
        };
        self.cues.has("vote", self.text(mention.sentence.clone())) && is_either()
    }

    /// Whether a figure is the number of those per which another one is counted: "164 per 100,000 residents".
    pub(super) fn is_base(&self, mention: &Mention<'_>) -> bool {
        let head = self.text(mention.sentence.start..mention.found.span.start);
        self.cues.at_end("per", head).is_some()
    }

    /// Whether a number in a name is one of years, or of days or less: "over 65 years", "within 24 hours".
    fn has_age(&self, name: &str) -> bool {
        self.numbers
            .iter()
            .filter(|found| matches!(found.unit, FoundUnit::Measure("year" | "day" | "hour" | "minute")))
            .any(|found| name.contains(self.text(found.span.clone())))
    }
}

/// The last clause of a text.
pub(super) fn last_clause(text: &str) -> &str {
    let last = text.char_indices().rev().find(|(at, mark)| is_stop(text, *at, *mark));
    last.and_then(|(at, mark)| text.get(at + mark.len_utf8()..)).unwrap_or(text)
}

/// The first clause of a text.
pub(super) fn first_clause(text: &str) -> &str {
    let first = text
        .char_indices()
        .find(|(at, mark)| *mark == '.' && !is_within(text, *at, *mark) || is_stop(text, *at, *mark));
    first.and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

/// Whether a mark at a position ends a clause. None within a number does, and no dash within a word.
fn is_stop(text: &str, at: usize, mark: char) -> bool {
    match mark {
        '-' | '\u{2013}' | '\u{2014}' => {
            !is_within(text, at, mark)
                && (text.get(..at).is_some_and(|before| before.ends_with(' '))
                    || text.get(at + mark.len_utf8()..).is_some_and(|after| after.starts_with(' ')))
        }
        mark => STOPS.contains(&mark) && !is_within(text, at, mark),
    }
}

/// Whether a mark stands between letters or digits.
fn is_within(text: &str, at: usize, mark: char) -> bool {
    let [before, after] = [text.get(..at), text.get(at + mark.len_utf8()..)].map(Option::unwrap_or_default);
    let is_word = |letter: char| letter.is_alphanumeric() && !is_dense(letter);
    before.ends_with(is_word) && after.starts_with(is_word)
}

/// Whether a word is too short to end a label: a preposition whose noun was cut off.
fn is_small(word: &str) -> bool {
    word.chars().count() <= 3 && word.chars().all(char::is_lowercase)
}

/// A text without what is in round brackets, in one line.
fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    let kept: String = text
        .chars()
        .filter(|character| {
            match character {
                '(' => depth += 1,
                ')' if depth > 0 => {
                    depth -= 1;
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect();
    one_line(&kept)
}
