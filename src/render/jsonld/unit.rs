//! The units of figures.

use super::Markup;
use super::thing::{Thing, number};
use crate::card::Unit;
use crate::figure::{Figure, Qualifier};
use crate::format::{Category, fill};
use crate::text::join;

/// The code for percent.
const PERCENT: &str = "P1";

/// The codes of measures by their CLDR names. From the UN's Recommendation 20, "Codes for Units of Measure
/// Used in International Trade". Kilocalories are missing: it has several kinds, and the CLDR does not say
/// which it means.
const CODES: [(&str, &str); 50] = [
    ("acre", "ACR"),
    ("barrel", "BLL"),
    ("celsius", "CEL"),
    ("centimeter", "CMT"),
    ("cubic-meter", "MTQ"),
    ("day", "DAY"),
    ("fahrenheit", "FAH"),
    ("foot", "FOT"),
    ("gigabyte", "E34"),
    ("gigawatt", "A90"),
    ("gram", "GRM"),
    ("hectare", "HAR"),
    ("hectopascal", "A97"),
    ("hour", "HUR"),
    ("inch", "INH"),
    ("joule", "JOU"),
    ("kilobyte", "2P"),
    ("kilogram", "KGM"),
    ("kilojoule", "KJO"),
    ("kilometer", "KMT"),
    ("kilometer-per-hour", "KMH"),
    ("kilowatt", "KWT"),
    ("kilowatt-hour", "KWH"),
    ("knot", "KNT"),
    ("liter", "LTR"),
    ("megabyte", "4L"),
    ("megawatt", "MAW"),
    ("meter", "MTR"),
    ("meter-per-second", "MTS"),
    ("mile", "SMI"),
    ("mile-per-hour", "HM"),
    ("milligram", "MGM"),
    ("millimeter", "MMT"),
    ("minute", "MIN"),
    ("month", "MON"),
    ("nautical-mile", "NMI"),
    ("ounce", "ONZ"),
    ("pound", "LBR"),
    ("second", "SEC"),
    ("square-foot", "FTK"),
    ("square-kilometer", "KMK"),
    ("square-meter", "MTK"),
    ("square-mile", "MIK"),
    ("terabyte", "E35"),
    ("ton", "STN"),
    ("tonne", "TNE"),
    ("watt", "WTT"),
    ("week", "WEE"),
    ("yard", "YRD"),
    ("year", "ANN"),
];

/// The figures of an amount: a value, a range or both.
#[derive(Clone, Copy, Default)]
pub(super) struct Amount {
    pub(super) value: Option<Figure>,
    pub(super) low: Option<Figure>,
    pub(super) high: Option<Figure>,
}

impl From<Figure> for Amount {
    fn from(figure: Figure) -> Self {
        Self { value: Some(figure), ..Self::default() }
    }
}

impl Amount {
    /// The figure that decides the plural form of the unit. In a range, it is the one directly before the
    /// unit.
    fn figure(self) -> Option<Figure> {
        self.value.or(self.high).or(self.low)
    }

    /// A figure such as "more than 5" bounds the amount. "About 5" is the value: descriptions have its words.
    fn write(mut self, thing: Thing) -> Thing {
        match self.value.map(Figure::qualifier) {
            Some(Qualifier::LessThan | Qualifier::AtMost | Qualifier::UpTo) => self.high = self.value.take(),
            Some(Qualifier::MoreThan | Qualifier::AtLeast) => self.low = self.value.take(),
            _ => {}
        }
        thing
            .with_some("value", self.value.map(number))
            .with_some("minValue", self.low.map(number))
            .with_some("maxValue", self.high.map(number))
    }
}

impl Markup<'_> {
    /// A quantity of a schema.org type, with its unit.
    pub(super) fn quantity(&self, kind: &str, amount: impl Into<Amount>, unit: Option<&Unit>) -> Thing {
        let amount = amount.into();
        let thing = Thing::new(kind);
        match unit {
            Some(Unit::Currency(code)) => {
                thing.with("value", amount.write(Thing::new("MonetaryAmount").with("currency", &**code)))
            }
            Some(Unit::Percent) => amount.write(thing).with("unitCode", PERCENT).with("unitText", "%"),
            Some(Unit::Words(words)) => {
                let category = amount.figure().map_or(Category::Other, |figure| self.locale.category(figure));
                amount.write(thing).with("unitText", words.of(category))
            }
            Some(Unit::Measure(name)) => {
                let code = CODES.iter().find(|(measure, _)| measure == name).map(|(_, code)| *code);
                amount.write(thing).with_some("unitCode", code).with("unitText", self.measure(name, amount))
            }
            Some(Unit::Per(_, base, among)) => {
                let number = self.locale.number(*base);
                let base = among.as_ref().map_or(number.clone(), |among| {
                    let unit = among.of(self.locale.category(*base));
                    fill(self.message("counted", Category::Other), &[("figure", &number), ("unit", unit)])
                });
                let words = fill(self.message("per", Category::Other), &[("figure", ""), ("base", &base)]);
                amount.write(thing).with("unitText", words.trim())
            }
            Some(Unit::Index(_, date)) => amount.write(thing).with("unitText", join(&[date.as_str(), " = 100"])),
            None => amount.write(thing),
        }
    }

    /// The difference of two figures with its unit. A difference of percentages is in percentage points.
    pub(super) fn difference(&self, figure: Figure, unit: Option<&Unit>) -> Thing {
        match unit {
            Some(Unit::Percent) => {
                let points = self.around_figure("points", figure);
                Amount::from(figure).write(Thing::new("QuantitativeValue")).with("unitText", points)
            }
            unit => self.quantity("QuantitativeValue", figure, unit),
        }
    }

    /// A measure as it is written after a figure: `km`. A measure that is not in the CLDR is written
    /// unchanged.
    fn measure(&self, name: &str, amount: Amount) -> String {
        let words = amount.figure().map(|figure| self.around_figure(name, figure));
        words.filter(|words| !words.is_empty()).unwrap_or_else(|| name.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::MEASURES;

    #[test]
    fn measures_have_codes() {
        let known: Vec<&str> = MEASURES.split_ascii_whitespace().filter(|name| *name != "kilocalorie").collect();
        assert_eq!(CODES.map(|(name, _)| name).to_vec(), known);
    }
}
