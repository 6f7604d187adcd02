//! A card's facts for programs: search engines, feed readers, collectors of statistics.
//!
//! | what the card has | what it becomes in the vocabulary of [schema.org] |
//! |---|---|
//! | the card | a [`Dataset`] with its title and its language; the date of the figures as `temporalCoverage` |
//! | a stat | an [`Observation`] that the dataset is `about`, with its label, figure and date |
//! | words as a unit | `unitText` |
//! | percent, a measure | `unitText`, and as `unitCode` its code in the UN's Recommendation 20, if it has one |
//! | money | a [`MonetaryAmount`] as the `value` |
//! | a share | an observation in percent as `valueReference`, with its whole as `measurementDenominator` |
//! | a target | the percentage reached as `valueReference`, with the target as its own `valueReference` |
//! | a maximum, a minimum | the target with a `maxValue` or `minValue` |
//! | a change, a series | the earlier figures as `valueReference`, each with its date |
//! | a comparison | the other figure as `valueReference`, with its name |
//! | a rank | a [`PropertyValue`] from 1 to the size of the field, with the one before as `valueReference` |
//! | a range, a margin | `minValue` and `maxValue`; `marginOfError` |
//! | a source | a [`CreativeWork`] with publisher, address, date and part: `citation` of the dataset, `subjectOf` of a stat |
//!
//! Dates are as they were stated, which is a form of ISO 8601 where that has one, without the name of a time
//! zone. The vocabulary takes a text in place of a date, such as that of a quarter or a season.
//!
//! Descriptions are the card's own text. A figure is a JSON number if that keeps every digit that was stated.
//! Otherwise it is a text, which the vocabulary allows for numbers.
//!
//! [schema.org]: https://schema.org/docs/data-and-datasets.html
//! [`Dataset`]: https://schema.org/Dataset
//! [`Observation`]: https://schema.org/Observation
//! [`MonetaryAmount`]: https://schema.org/MonetaryAmount
//! [`PropertyValue`]: https://schema.org/PropertyValue
//! [`CreativeWork`]: https://schema.org/CreativeWork

mod observation;
mod thing;
mod unit;

use super::data::one_line;
use super::lines::{Lines, Stat as StatLines, VALUE};
use crate::card::{Card, Link, Source, Stat};
use crate::date::Date;
use crate::document::Document;
use crate::figure::Figure;
use crate::format::{Category, Language, Locale, fill, text_for};
use crate::text::join;
use crate::view::sink::Part;
use crate::view::{APART, Context, shown, tag_of};
use thing::Thing;

/// The card's facts as a `<script type="application/ld+json">` element in one line. It may be anywhere in a
/// page, such as its head. Nothing in the card's texts can end the element.
///
/// `context` is that of the page, as for [`super::element()`]. Empty if it is strict and no stat is left to
/// show.
///
/// ```
/// use fact_card::{Context, Document, render};
///
/// let data = r#"{ "title": "Census", "stats": [ { "label": "Residents", "value": 1234, "unit": "people" } ] }"#;
/// let document = Document::from_json(data)?;
/// let markup = render::jsonld(&document, Context { lang: "en", ..Context::default() });
/// assert!(markup.starts_with("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\""));
/// assert!(markup.contains("\"unitText\":\"people\",\"value\":1234"));
/// # Ok::<(), fact_card::Error>(())
/// ```
pub fn jsonld(document: &Document, context: Context<'_>) -> String {
    let card = document.card();
    let tag = &*tag_of(card, context);
    let markup = Markup { card, locale: Locale::new(tag, Language::new(text_for(tag))) };
    let shown = shown(card, document.calculations(), context).filter_map(|index| card.stats().get(index));
    let lines = document.walk::<Lines>(context);
    let stats: Vec<(&Stat, &StatLines)> = shown.zip(&lines.stats).collect();
    if stats.is_empty() {
        return String::new();
    }
    let page = context.tag();
    let dataset = markup.dataset(card.lang().or(page.as_deref()), &stats);
    join(&["<script type=\"application/ld+json\">", &one_line(&dataset.to_string()), "</script>"])
}

/// A card, and the locale it is written in.
struct Markup<'a> {
    card: &'a Card,
    locale: Locale<'a>,
}

impl Markup<'_> {
    fn dataset(&self, lang: Option<&str>, stats: &[(&Stat, &StatLines)]) -> Thing {
        let card = self.card;
        let facts = stats.iter().filter_map(|(stat, lines)| {
            let mut value = lines.text_of(&[VALUE])?;
            // A forecast is not to be read as a fact.
            if let Some(status) = lines.text_of(&[Part::Status]) {
                value = join(&[&value, APART, &status]);
            }
            Some(fill(self.message("whole", Category::Other), &[("name", stat.label()), ("size", &value)]))
        });
        let description: Vec<String> = facts.chain(card.note().map(str::to_owned)).collect();
        Thing::new("Dataset")
            .with("@context", "https://schema.org")
            .with_some("name", card.title())
            .with("description", description.join("\n"))
            .with_some("inLanguage", lang)
            .with_some("temporalCoverage", card.as_of().map(Date::without_zone))
            .with_any("citation", card.sources().map(publication))
            .with("variableMeasured", stats.iter().map(|(stat, _)| stat.label()).collect::<Vec<_>>())
            .with("about", stats.iter().map(|(stat, lines)| self.observation(stat, lines)).collect::<Vec<_>>())
    }

    /// A message of the interface: the card's own label, else the language's.
    fn message(&self, name: &str, category: Category) -> &str {
        self.card.label(name).map_or_else(|| self.locale.words(name, category), |own| own.of(category))
    }

    /// The text around the figure in a message: `percentage points`.
    fn around_figure(&self, sentence: &str, figure: Figure) -> String {
        fill(self.message(sentence, self.locale.category(figure)), &[]).trim().to_owned()
    }
}

/// A source as the creative work that it published.
fn publication(source: &Source) -> Thing {
    Thing::new("CreativeWork")
        .with("publisher", Thing::new("Organization").with("name", source.name()))
        .with_some("url", source.link().map(Link::as_str))
        .with_some("datePublished", source.date().map(Date::without_zone))
        .with_some("hasPart", source.detail().map(|detail| Thing::new("CreativeWork").with("name", detail)))
}
