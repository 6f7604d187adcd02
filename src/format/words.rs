//! The sentences of the interface.

/// The name of each sentence, and its placeholders, in the order of `words/en.txt`. A translation and a
/// page's own wording have the same placeholders.
pub(crate) const WORDS: [(&str, &str); 37] = [
    ("asOf", "date"),
    ("source", "source"),
    ("sourceDated", "source date"),
    ("share", "percent whole"),
    ("whole", "name size"),
    ("target", "percent target"),
    ("targetRate", "percent target rate whole"),
    ("targetOfName", "percent rate whole"),
    ("targetAlone", "target"),
    ("targetAloneOfName", "rate whole"),
    ("targetReached", "percent"),
    ("setBy", "by"),
    ("counted", "figure unit"),
    ("points", "figure"),
    ("up", "by"),
    ("down", "by"),
    ("unchanged", ""),
    ("better", ""),
    ("worse", ""),
    ("previous", "figure"),
    ("since", "date"),
    ("range", "low high"),
    ("between", "low high"),
    ("margin", "figure"),
    ("confidence", "percent"),
    ("rank", "place field"),
    ("highest", "figure"),
    ("lowest", "figure"),
    ("missing", ""),
    ("sums", ""),
    ("sharing", ""),
    ("copyText", ""),
    ("copyImage", ""),
    ("copied", ""),
    ("saved", ""),
    ("notCopied", ""),
    ("notShared", ""),
];

/// The same of the sentences that few cards need. They are not in the scripts: pages load them for the cards
/// that have such kinds of figures.
pub(crate) const RARE_WORDS: [(&str, &str); 36] = [
    ("due", "date"),
    ("above", "by target"),
    ("below", "by target"),
    ("onTarget", "target"),
    ("aboveCeiling", "by limit"),
    ("belowCeiling", "by limit"),
    ("atCeiling", "limit"),
    ("aboveFloor", "by limit"),
    ("belowFloor", "by limit"),
    ("atFloor", "limit"),
    ("met", ""),
    ("notMet", ""),
    ("tied", "rank"),
    ("compared", "name figure"),
    ("higher", "by"),
    ("lower", "by"),
    ("same", ""),
    ("sources", "sources"),
    ("about", "figure"),
    ("atLeast", "figure"),
    ("atMost", "figure"),
    ("moreThan", "figure"),
    ("lessThan", "figure"),
    ("upTo", "figure"),
    ("nearly", "figure"),
    ("provisional", ""),
    ("estimate", ""),
    ("forecast", ""),
    ("revised", ""),
    ("per", "figure base"),
    ("times", "figure"),
    ("decade", "year"),
    ("spring", "year"),
    ("summer", "year"),
    ("autumn", "year"),
    ("winter", "year"),
];

/// The same of the words that a card has only where it names its article. Pages load them with the rare ones.
#[cfg(not(browser))]
pub(crate) const ARTICLE_WORDS: [(&str, &str); 1] = [("inArticle", "")];

/// The English words. The full module has them for pages that could not load those of the card's language: a
/// figure without its "about" would be another one.
#[cfg(all(browser, feature = "full"))]
pub(super) const ENGLISH: &str = include_str!("words/en.txt");
