use super::*;

/// The figures of a text: how each is written with its unit, and its value.
fn found(lang: &str, text: &str) -> Vec<(String, String)> {
    figures(text, lang)
        .iter()
        .map(|found| (text[found.span.clone()].to_owned(), found.value.json().replace('"', "")))
        .collect()
}

/// One figure alone in a text.
fn one(lang: &str, text: &str) -> Found {
    let [found] = <[Found; 1]>::try_from(figures(text, lang)).unwrap_or_else(|all| panic!("{text}: {all:?}"));
    found
}

#[test]
fn marks_are_read_as_the_language_writes_them() {
    for (lang, text, value) in [
        ("id", "Ada 2.860.701 jiwa", "2860701"),
        ("id", "Ada 2.860 jiwa", "2860"),
        ("id", "naik 99,54%", "99.54"),
        ("en", "There are 2,860 people", "2860"),
        ("en", "It rose by 2.860 percent", "2.860"),
        ("en-IN", "There are 28,60,701 people", "2860701"),
        ("de", "Es sind 1.234 Menschen", "1234"),
        ("de-CH", "Es sind 2’860’701 Menschen", "2860701"),
        ("fr", "On compte 2\u{202f}860\u{202f}701 personnes", "2860701"),
        ("fr", "On compte 2 860 701 personnes", "2860701"),
        ("hi", "कुल २८,६०,७०१ लोग", "2860701"),
        ("fa", "تعداد ۲٬۸۶۰٫۵ نفر", "2860.5"),
        ("ja", "３，５００人", "3500"),
        ("en", "a soft 2\u{ad}860 people", "2860"),
        ("en", "only .08 people", "0.08"),
    ] {
        let found = one(lang, text);
        assert_eq!((found.value.plain().as_str(), found.other), (value, None), "{lang}: {text}");
    }
}

#[test]
fn the_other_figures_decide_where_the_language_does_not() {
    let both = |lang: &str, text: &str| {
        let found = figures(text, lang);
        let found = found.first().unwrap();
        (found.value.plain(), found.other.map(Figure::plain))
    };
    assert_eq!(both("", "1.234 jiwa"), ("1234".into(), Some("1.234".into())));
    assert_eq!(both("", "1.234 jiwa, 2.860.701 orang"), ("1234".into(), None));
    assert_eq!(both("", "1.234 m, 0.5 m"), ("1.234".into(), None));
    assert_eq!(both("fr", "1.234 personnes"), ("1234".into(), Some("1.234".into())));
    assert_eq!(both("fr", "1.234 personnes, soit 3,5 %"), ("1234".into(), None));
    // A text that contradicts its language leaves open what was meant.
    assert_eq!(both("en", "1.234 jiwa dari 2.860.701"), ("1.234".into(), Some("1234".into())));
    assert_eq!(both("en", "1.234 m of 2.860.701, and 0.5 m"), ("1.234".into(), None));
}

#[test]
fn a_figure_has_what_stands_beside_it() {
    for (lang, text, span, unit) in [
        ("id", "sebanyak 99,54 persen", "99,54 persen", FoundUnit::Percent),
        ("id", "anggaran Rp 2.860.701", "Rp 2.860.701", FoundUnit::Currency { code: "IDR", is_sure: true }),
        ("en", "it cost $3.50", "$3.50", FoundUnit::Currency { code: "USD", is_sure: false }),
        ("en", "it cost US$3.50", "US$3.50", FoundUnit::Currency { code: "USD", is_sure: true }),
        ("de", "es kostet 12.500 €", "12.500 €", FoundUnit::Currency { code: "EUR", is_sure: true }),
        ("de", "um 1,5 Prozentpunkte", "1,5 Prozentpunkte", FoundUnit::Points),
        ("fr", "2,5 points de pourcentage", "2,5 points de pourcentage", FoundUnit::Points),
        ("es", "el 15 por ciento", "15 por ciento", FoundUnit::Percent),
        ("en", "after 2,300 km", "2,300 km", FoundUnit::Measure("kilometer")),
        ("en", "over 12 square kilometres", "12 square kilometres", FoundUnit::Measure("square-kilometer")),
        ("tr", "%18,25 arttı", "%18,25", FoundUnit::Percent),
        ("zh", "增长18.25个百分点", "18.25个百分点", FoundUnit::Points),
        ("ru", "на 3,5 процента", "3,5 процента", FoundUnit::Percent),
        ("ar", "نسبة 18.5 بالمئة", "18.5 بالمئة", FoundUnit::Percent),
    ] {
        let found = one(lang, text);
        assert_eq!((&text[found.span.clone()], &found.unit), (span, &unit), "{lang}: {text}");
    }
    let text = "Ada 156.639 warga";
    assert_eq!(one("id", text).unit, FoundUnit::Noun(12..17));
}

#[test]
fn what_stands_before_a_figure_or_behind_it_qualifies_it() {
    for (lang, text, value) in [
        ("en", "about 300,000 people", "about 300000"),
        ("en", "nearly $300,000", "nearly 300000"),
        ("en", "no more than 5 people", "<=5"),
        ("en", "more than 5 people", "more than 5"),
        ("en", "5 or more people", "at least 5"),
        ("id", "sekitar 300.000 orang", "about 300000"),
        ("id", "lebih dari 300.000 orang", "more than 300000"),
        ("de", "knapp 1.200 Betriebe", "nearly 1200"),
        ("de", "mindestens 1.200 Betriebe", "at least 1200"),
        ("fr", "près de 1 200 voix", "nearly 1200"),
        ("es", "al menos 1.200 votos", "at least 1200"),
        ("ja", "約300人", "about 300"),
        ("ja", "300人以上", "at least 300"),
        ("zh", "超过300人", "more than 300"),
        ("ru", "не менее 300 человек", "at least 300"),
    ] {
        let found = one(lang, text);
        assert_eq!(found.value.qualifier(), crate::qualifier::parse(value).unwrap().qualifier(), "{lang}: {text}");
    }
}

#[test]
fn numbers_that_state_no_amount_are_no_figures() {
    for (lang, text) in [
        ("en", "On 4 May 2018 at 10:30 am"),
        ("en", "On May 4, 2018,"),
        ("en", "in 2019 and since 2015"),
        ("en", "on 2018-05-17 or 5/17/2018"),
        ("en", "in the 1990s"),
        ("en", "from 2010-2015, in the 2024/25 season"),
        ("en", "call +1-202-555-0147"),
        ("en", "version 2.4.1, address 192.168.1.2"),
        ("en", "see https://example.com/a?b=30%25&c=12"),
        ("en", "the A320 and COVID-19 and scp-173m"),
        ("en", "at 12 Main Street, No. 10 and page 7"),
        ("en", "they won 3-1"),
        ("id", "4 November 2024, tahun 2013, pukul 10.30 WITA"),
        ("id", "UU Nomor 24 Tahun 2013 Pasal 5"),
        ("id", "hubungi 0812-3456-7890, Jl. Sudirman No. 12"),
        ("id", "era 1990-an"),
        ("de", "am 17.05.2018 um 10.30 Uhr, § 5, Hauptstraße 5"),
        ("de", "am 4. Mai 2018, die 1990er Jahre, im Jahr 2000"),
        ("fr", "le 4 mai 2024, la loi n° 12"),
        ("es", "el 4 de mayo de 2024"),
        ("ja", "2024年5月4日10時30分"),
    ] {
        assert_eq!(found(lang, text), [], "{lang}: {text}");
    }
    let all: Vec<_> = numbers("On 4 May 2018 at 10:30", "en").into_iter().map(|found| found.inside).collect();
    assert_eq!(all, [Some(Inside::Date), Some(Inside::Date), Some(Inside::Time), Some(Inside::Time)]);
}

#[test]
fn fractions_and_powers_have_their_amount() {
    for (lang, text, value, notation) in [
        ("en", "1 in 5 voters", "0.2", Notation::Fraction(1, 5)),
        ("id", "1 dari 5 warga", "0.2", Notation::Fraction(1, 5)),
        ("fr", "1 sur 100 000 habitants", "0.00001", Notation::Fraction(1, 100_000)),
        ("en", "3/4 of voters", "0.75", Notation::Fraction(3, 4)),
        ("en", "about ½ of it", "0.5", Notation::Fraction(1, 2)),
        ("en", "2/3 of it", "0.666666666666667", Notation::Fraction(2, 3)),
        ("en", "2 1/2 miles", "2.5", Notation::Digits),
        ("en", "2½ miles", "2.5", Notation::Digits),
        ("en", "1.3e6 cells", "1300000", Notation::Digits),
        ("en", "6.2 × 10^-3 g", "0.0062", Notation::Digits),
        ("en", "the 3rd place", "3", Notation::Ordinal),
        ("id", "peringkat ke-3", "3", Notation::Ordinal),
        ("de", "den 3. Platz", "3", Notation::Ordinal),
        ("en", "1 in twenty-one voters", "0.047619047619048", Notation::Fraction(1, 21)),
        ("en", "3 dozen eggs", "36", Notation::Digits),
        ("es", "3 euros con 99 céntimos", "3.99", Notation::Digits),
        ("es", "75 USD millones", "75000000", Notation::Digits),
        ("es", "2 millones y medio", "2500000", Notation::Digits),
    ] {
        let found = one(lang, text);
        assert_eq!((found.value.plain().as_str(), found.notation), (value, notation), "{lang}: {text}");
    }
}

#[test]
fn a_sign_before_it_makes_a_figure_negative() {
    for (lang, text, value) in [
        ("en", "at -5 °C", "-5"),
        ("en", "at −5 °C", "-5"),
        ("en", "-$5 a share", "-5"),
        ("en", "minus 5 degrees", "-5"),
        ("de", "minus 5 Grad", "-5"),
        ("en", "- 1,200", "-1200"),
    ] {
        assert_eq!(one(lang, text).value.plain(), value, "{text}");
    }
    assert_eq!(found("en", "10-12 people, 10 –20 cars").len(), 4);
}

#[test]
fn any_text_can_be_read() {
    arbtest::arbtest(|data| {
        let text: String = data.arbitrary()?;
        for found in numbers(&text, "id") {
            assert!(text.get(found.span).is_some() && text.get(found.number).is_some());
        }
        Ok(())
    });
    for text in ["", "1", "1.", ".", "1,", "½", "1/", "-", "1 in", "e5", "1e", "1e999", "9".repeat(400).as_str()] {
        numbers(text, "en");
    }
}
