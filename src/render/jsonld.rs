//! A card's facts for readers that are programs: search engines, feed readers, whoever collects statistics.
//!
//! | what the card has | what it becomes in the vocabulary of [schema.org] |
//! |---|---|
//! | the card | a [`Dataset`], with its title, its language, and the date the figures hold for as `temporalCoverage` |
//! | a stat | an [`Observation`] that the dataset is `about`, with its label, figure and date |
//! | words as a unit | `unitText` |
//! | percent, a measure | `unitText`, and as `unitCode` its code of the UN's Recommendation 20, where that has one |
//! | money | a [`MonetaryAmount`] as the `value` |
//! | a share | an observation in percent as `valueReference`, with what it is a percentage of as `measurementDenominator` |
//! | a target | what of it is reached as `valueReference`, and that has the target as its own |
//! | a change, a series | the earlier figures as `valueReference`, each with its date |
//! | a rank | a [`PropertyValue`] from 1 to the size of the field |
//! | a range, a margin | `minValue` and `maxValue`; `marginOfError` |
//! | a source | a [`CreativeWork`] with its publisher, address and date: the dataset's `citation`, the observation's `subjectOf` |
//!
//! Descriptions are what the card says, in its own words. A figure is a JSON number if that keeps every digit that was stated, and else a
//! text, which the vocabulary allows for numbers.
//!
//! [schema.org]: https://schema.org/docs/data-and-datasets.html
//! [`Dataset`]: https://schema.org/Dataset
//! [`Observation`]: https://schema.org/Observation
//! [`MonetaryAmount`]: https://schema.org/MonetaryAmount
//! [`PropertyValue`]: https://schema.org/PropertyValue
//! [`CreativeWork`]: https://schema.org/CreativeWork

mod observation;
mod said;
mod thing;
mod unit;

use super::data::one_line;
use crate::card::{Card, Link, Source, Stat};
use crate::check::{check, contradicts};
use crate::date::Date;
use crate::figure::Figure;
use crate::finding::join;
use crate::format::{Category, Language, Locale, fill, is_language_tag, text_for};
use crate::view::{Context, tag_of, view_in};
use said::{Said, said};
use thing::Thing;

/// The card's facts as a `<script type="application/ld+json">` element, in one line, to stand anywhere in a page, such as its head. Nothing in
/// the card's texts can end the element.
///
/// `context` is that of the page, as for [`super::element()`]. Empty where it is strict and nothing is left to say.
///
/// ```
/// use fact_card::{Card, render, view::Context};
///
/// let data = r#"{ "title": "Census", "stats": [ { "label": "Residents", "value": 1234, "unit": "people" } ] }"#;
/// let card = Card::from_json(data)?.card.ok_or("nothing to say")?;
/// let markup = render::jsonld(&card, Context { lang: "en", ..Context::default() });
/// assert!(markup.starts_with("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\""));
/// assert!(markup.contains("\"unitText\":\"people\",\"value\":1234"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn jsonld(card: &Card, context: Context<'_>) -> String {
    let sums = check(card).sums;
    let tag = tag_of(card, context);
    let language = Language::new(text_for(tag));
    let markup = Markup { card, locale: Locale::new(tag, language) };
    let is_shown = |index: &usize| !(context.strict && contradicts(card, &sums, *index));
    let shown = (0..card.stats().len()).filter(is_shown).filter_map(|index| card.stats().get(index));
    let tree = view_in(card, &sums, context, language);
    let said = said(&tree);
    let stats: Vec<(&Stat, &Said<'_>)> = shown.zip(&said).collect();
    if stats.is_empty() {
        return String::new();
    }
    let page = Some(context.lang).filter(|tag| is_language_tag(tag));
    let dataset = markup.dataset(card.lang().or(page), &stats);
    join(&["<script type=\"application/ld+json\">", &one_line(&dataset.to_string()), "</script>"])
}

/// A card, and the locale it is written in.
struct Markup<'a> {
    card: &'a Card,
    locale: Locale<'a>,
}

impl Markup<'_> {
    fn dataset(&self, lang: Option<&str>, stats: &[(&Stat, &Said<'_>)]) -> Thing {
        let card = self.card;
        let facts = stats.iter().filter_map(|(stat, said)| {
            let value = said.of(&["value"])?;
            Some(fill(self.say("whole", Category::Other), &[("name", stat.label()), ("size", &value)]))
        });
        let description: Vec<String> = facts.chain(card.note().map(str::to_owned)).collect();
        Thing::new("Dataset")
            .with("@context", "https://schema.org")
            .with_some("name", card.title())
            .with("description", description.join("\n"))
            .with_some("inLanguage", lang)
            .with_some("temporalCoverage", card.as_of().map(Date::as_str))
            .with_some("citation", card.source().map(publication))
            .with("variableMeasured", stats.iter().map(|(stat, _)| stat.label()).collect::<Vec<_>>())
            .with("about", stats.iter().map(|(stat, said)| self.observation(stat, said)).collect::<Vec<_>>())
    }

    /// A sentence of the interface: the page's own, else the language's.
    fn say(&self, name: &str, category: Category) -> &str {
        self.card.label(name).map_or_else(|| self.locale.words(name, category), |own| own.of(category))
    }

    /// What stands around the figure in a sentence: `percentage points`.
    fn around_figure(&self, sentence: &str, figure: Figure) -> String {
        fill(self.say(sentence, self.locale.category(figure)), &[]).trim().to_owned()
    }
}

/// What a source published.
fn publication(source: &Source) -> Thing {
    Thing::new("CreativeWork")
        .with("publisher", Thing::new("Organization").with("name", source.name()))
        .with_some("url", source.link().map(Link::as_str))
        .with_some("datePublished", source.date().map(Date::as_str))
}
