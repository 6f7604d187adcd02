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
        ("sr", "више од 300 кућа", "more than 300"),
        ("sl", "več kot 300 hiš", "more than 300"),
        ("mk", "повеќе од 300 куќи", "more than 300"),
        ("lt", "daugiau nei 300 namų", "more than 300"),
        ("lv", "vairāk nekā 300 māju", "more than 300"),
        ("mr", "सुमारे 300 घरे", "about 300"),
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
        ("de", "nur noch 28. Das war", "28", Notation::Digits),
        ("en", "1 in twenty-one voters", "0.047619047619048", Notation::Fraction(1, 21)),
        ("en", "3 dozen eggs", "36", Notation::Digits),
        ("es", "3 euros con 99 céntimos", "3.99", Notation::Digits),
        ("es", "75 USD millones", "75000000", Notation::Digits),
        ("es", "2 millones y medio", "2500000", Notation::Digits),
        ("en", "2 and a half million homes", "2500000", Notation::Digits),
        ("tr", "5 buçuk milyon lira", "5500000", Notation::Digits),
        ("ru", "3 с половиной миллиона жителей", "3500000", Notation::Digits),
        ("pl", "2 i pół miliona złotych", "2500000", Notation::Digits),
        ("zh", "两个半小时", "2.5", Notation::Words),
        ("ru", "свыше 12К подписчиков", "12000", Notation::Digits),
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
        ("en", "- 10  k", "-10000"),
        ("de", "negativ 1200", "-1200"),
        ("sv", "minus 5 grader", "-5"),
        ("pl", "minus 5 stopni", "-5"),
        ("zh", "负5度", "-5"),
        ("ja", "マイナス5度", "-5"),
        ("ko", "마이너스 5", "-5"),
    ] {
        assert_eq!(one(lang, text).value.plain(), value, "{text}");
    }
    assert_eq!(line("en", "negative one over 20"), "negative one over 20 = -0.05");
    assert_eq!(found("en", "10-12 people, 10 –20 cars").len(), 4);
}

/// The spans and the values of all figures of a text, in one line.
fn line(lang: &str, text: &str) -> String {
    found(lang, text).into_iter().map(|(span, value)| format!("{span} = {value}")).collect::<Vec<_>>().join("; ")
}

#[test]
fn money_in_two_parts_is_one_figure() {
    for (lang, text, expected) in [
        ("en", "Lunch is 15 dollars 50.", "15 dollars 50 = 15.50"),
        ("en", "A ride is 3 euros 20 with a card", "3 euros 20 = 3.20"),
        ("en", "They charge 4 euros and 80.", "4 euros and 80 = 4.80"),
        ("en", "A seat is $12 and 25 cents", "$12 and 25 cents = 12.25"),
        ("en", "It sold for 5 pounds 20 pence", "5 pounds 20 pence = 5.20"),
        ("de", "Das Brot kostet 3 Euro 80.", "3 Euro 80 = 3.80"),
        ("de", "Das Brot kostet 3 € 80 pro Laib", "3 € 80 = 3.80"),
        ("de", "Es kostet 3 Euro und 5 Cent", "3 Euro und 5 Cent = 3.05"),
        ("fr", "Le billet est à 2 € 50.", "2 € 50 = 2.50"),
        ("fr", "Un café à 1 euro 20, debout", "1 euro 20 = 1.20"),
        ("fr", "Il paie 15 euros et 50 centimes", "15 euros et 50 centimes = 15.50"),
        ("es", "El menú cuesta 11 euros con 90.", "11 euros con 90 = 11.90"),
        ("es", "Cuesta 8 euros y 5 céntimos", "8 euros y 5 céntimos = 8.05"),
        ("pt", "Custa 3 reais e 75 centavos", "3 reais e 75 centavos = 3.75"),
        ("it", "Costa 4 euro e 60 centesimi", "4 euro e 60 centesimi = 4.60"),
        ("it", "Il biglietto costa 4 euro e 60.", "4 euro e 60 = 4.60"),
        ("nl", "Het kost 6 euro 95.", "6 euro 95 = 6.95"),
        ("pl", "Bilet kosztuje 4 zł 40 gr", "4 zł 40 gr = 4.40"),
        ("ru", "Проезд стоит 65 руб. 50 коп.", "65 руб. 50 коп. = 65.50"),
        ("en", "It is twelve dollars and forty cents", "twelve dollars and forty cents = 12.40"),
        ("de", "Es kostet acht Euro und zehn Cent", "acht Euro und zehn Cent = 8.10"),
        ("es", "Son trece euros y veinte céntimos", "trece euros y veinte céntimos = 13.20"),
        // Two figures.
        ("en", "They have 15 dollars 50 years on", "15 dollars = 15; 50 years = 50"),
        ("en", "With 200 dollars 50 families ate", "200 dollars = 200; 50 = 50"),
        ("en", "between 10 dollars and 50.", "10 dollars = 10; 50 = 50"),
        ("en", "It cost 15 dollars and 50 percent", "15 dollars = 15; 50 percent = 50"),
        ("en", "it was yuan 10 USD 20", "10 USD = 10; USD 20 = 20"),
        ("en", "a fee of 300 dollars 20 to 30 paid", "300 dollars = 300; 20 = 20; 30 = 30"),
        ("en", "from 20 euros 10,000 came", "20 euros = 20; 10,000 = 10000"),
        ("de", "15 Euro 20 Prozent", "15 Euro = 15; 20 Prozent = 20"),
        ("fr", "entre 15 euros et 50.", "15 euros = 15; 50 = 50"),
    ] {
        assert_eq!(line(lang, text), expected, "{lang}: {text}");
    }
}

#[test]
fn codes_of_currencies_are_led_by_thousands_or_millions() {
    for (lang, text, span, value, code) in [
        ("en", "sales of 5 MEUR", "5 MEUR", "5000000", "EUR"),
        ("en", "costs of about MAUD 60 a year", "MAUD 60", "60000000", "AUD"),
        ("en", "a loss of 12.5 kUSD", "12.5 kUSD", "12500", "USD"),
        ("de", "ein Umsatz von 740 TEUR", "740 TEUR", "740000", "EUR"),
        ("fr", "un budget de 3,2 MEUR", "3,2 MEUR", "3200000", "EUR"),
        ("sv", "en vinst på 48 MSEK", "48 MSEK", "48000000", "SEK"),
        ("sv", "en vinst på 48 Mkr", "48 Mkr", "48000000", "SEK"),
    ] {
        let found = one(lang, text);
        assert_eq!((&text[found.span.clone()], found.value.plain().as_str()), (span, value), "{lang}: {text}");
        assert!(matches!(found.unit, FoundUnit::Currency { code: known, .. } if known == code), "{lang}: {text}");
    }
    assert_eq!(line("en", "the code MEURO 5 and 5 KEYS"), "5 = 5; 5 = 5");
}

#[test]
fn cents_are_no_hundreds() {
    for (lang, text) in [
        ("fr", "un dividende de 12 cents par action"),
        ("fr", "une hausse de 12 cents"),
        ("ca", "una pujada de 12 cents"),
    ] {
        assert_eq!(one(lang, text).value.plain(), "12", "{lang}: {text}");
    }
    assert_eq!(line("fr", "moins de 0,5 cent par page"), "0,5 = less than 0.5");
    assert_eq!(one("en", "3 hundred and 21 yuan").value.plain(), "321");
    assert_eq!(line("en", "3 hundred and 2 thousand"), "3 hundred = 300; 2 thousand = 2000");
    assert_eq!(one("fr", "75 L de lait").unit, FoundUnit::Measure("liter"));
}

#[test]
fn lengths_and_weights_in_two_units_are_one_figure() {
    for (lang, text, span, value, unit) in [
        ("en", "he is 6 feet 3 inches", "6 feet 3 inches", "6.25", "foot"),
        ("en", "he is 6 ft 2 in tall", "6 ft 2 in", "6.16666666666667", "foot"),
        ("en", "she is 5 foot 6.", "5 foot 6", "5.5", "foot"),
        ("en", "he is 6'6\" tall", "6'6\"", "6.5", "foot"),
        ("en", "he is 5′9″ tall", "5′9″", "5.75", "foot"),
        ("en", "a baby of 7 pounds and 4 ounces", "7 pounds and 4 ounces", "7.25", "pound"),
        ("de", "er ist 6 Fuß 3 Zoll groß", "6 Fuß 3 Zoll", "6.25", "foot"),
        ("es", "mide 5 pies y 6 pulgadas", "5 pies y 6 pulgadas", "5.5", "foot"),
        ("pt", "mede 5 pés e 6 polegadas", "5 pés e 6 polegadas", "5.5", "foot"),
        ("fr", "il mesure 5 pieds 9 pouces", "5 pieds 9 pouces", "5.75", "foot"),
        ("fr", "elle mesure 1 m 72.", "1 m 72", "1.72", "meter"),
        ("it", "alto 1 metro e 80 centimetri", "1 metro e 80 centimetri", "1.80", "meter"),
        ("nl", "zij is nu 1 meter 80.", "1 meter 80", "1.80", "meter"),
        ("id", "tingginya 5 kaki 6 inci", "5 kaki 6 inci", "5.5", "foot"),
    ] {
        let found = one(lang, text);
        let is = (&text[found.span.clone()], found.value.plain());
        assert_eq!((is, found.unit), ((span, value.to_owned()), FoundUnit::Measure(unit)), "{lang}: {text}");
    }
    assert_eq!(line("en", "rose 3 feet and 20 inches fell"), "3 feet = 3; 20 inches = 20");
    assert_eq!(line("de", "100 m 58"), "100 m = 100; 58 = 58");
    assert_eq!(line("en", "12 feet 2 days later"), "12 feet = 12; 2 days = 2");
}

#[test]
fn powers_are_one_figure_or_none() {
    for (lang, text, expected) in [
        ("en", "a factor of 10^6 at least", "10^6 = 1000000"),
        ("en", "with 10⁶ cells", "10⁶ = 1000000"),
        ("en", "6.2 × 10⁻³ g", "6.2 × 10⁻³ g = 0.0062"),
        ("en", "8 x 2^10 bits", "8 x 2^10 = 8192"),
        ("en", "it grew by 1.5^4", "1.5^4 = 5.0625"),
        ("en", "at -2.5^-1", "-2.5^-1 = -0.4"),
        ("en", "2^+5 ways", "2^+5 = 32"),
        ("es", "un 1,1^2 por ciento", "1,1^2 por ciento = 1.21"),
        ("de", "die 1,1^2 Prozent", "1,1^2 Prozent = 1.21"),
        ("en", "3.1×10−5 of it", "3.1×10−5 = 0.000031"),
        // Longer than a figure can be, and one that does not come out.
        ("en", "some 9^99 ways, 3^-1 each, 5 in all", "5 = 5"),
        // A footnote.
        ("en", "in all 2,860,701² residents", "2,860,701 = 2860701"),
    ] {
        assert_eq!(line(lang, text), expected, "{lang}: {text}");
    }
}

#[test]
fn ratios_may_begin_in_words() {
    for (lang, text, expected, notation) in [
        ("en", "One in 10 adults smokes", "One in 10 = 0.1", Notation::Fraction(1, 10)),
        ("en", "It found that one in 10 adults smokes", "one in 10 = 0.1", Notation::Fraction(1, 10)),
        ("en", "it is one over 20 of it", "one over 20 = 0.05", Notation::Fraction(1, 20)),
        ("en", "three in 1,000 births", "three in 1,000 = 0.003", Notation::Fraction(3, 1000)),
        ("de", "Drei von 20 Betrieben", "Drei von 20 = 0.15", Notation::Fraction(3, 20)),
        ("de", "das ist eins von 20", "eins von 20 = 0.05", Notation::Fraction(1, 20)),
        ("fr", "un sur 20 a répondu", "un sur 20 = 0.05", Notation::Fraction(1, 20)),
        ("es", "uno de cada 10 niños", "uno de cada 10 = 0.1", Notation::Fraction(1, 10)),
        ("pt", "um em cada 10 alunos", "um em cada 10 = 0.1", Notation::Fraction(1, 10)),
        ("it", "uno su 20 studenti", "uno su 20 = 0.05", Notation::Fraction(1, 20)),
        ("id", "satu dari 5 anak", "satu dari 5 = 0.2", Notation::Fraction(1, 5)),
        ("nl", "een op de 10 huizen", "een op de 10 = 0.1", Notation::Fraction(1, 10)),
    ] {
        let found = figures(text, lang);
        let found = found.first().unwrap();
        assert_eq!((line(lang, text).as_str(), found.notation), (expected, notation), "{lang}: {text}");
    }
    for (lang, text, expected) in [
        ("en", "They won two in five days", "two = 2; five days = 5"),
        ("en", "one in 10 minutes", "10 minutes = 10"),
        ("de", "zwei von fünf Tagen", "zwei = 2; fünf Tagen = 5"),
        ("de", "ein von 20 Staaten getragener Plan", "20 = 20"),
        ("de", "hat eine von 20 Nanometern", "20 = 20"),
        ("es", "una de 20 plantas", "20 = 20"),
        ("pt", "fez uma em 12 de maio", ""),
        ("nl", "een op 12 mei", ""),
        ("en", "It is number one in 20 countries", "20 = 20"),
        ("en", "This one in 20 colours sold", "20 = 20"),
        ("id", "salah satu dari 5 kota", "5 = 5"),
    ] {
        assert_eq!(line(lang, text), expected, "{lang}: {text}");
    }
}

#[test]
fn the_digits_of_a_name_are_no_group() {
    assert_eq!(line("en", "a Core i7 860 chip"), "860 = 860");
}

#[test]
fn tenths_are_percent() {
    for (lang, text, expected) in [
        ("ja", "約3割が反対した", "3割 = about 30"),
        ("ja", "全体の2割5分", "2割5分 = 25"),
        ("ja", "売上の三割を占める", "三割 = 30"),
        ("zh", "占3成以上", "3成 = at least 30"),
        ("zh", "有八成受访者", "八成 = 80"),
    ] {
        assert_eq!(line(lang, text), expected, "{lang}: {text}");
        assert_eq!(one(lang, text).unit, FoundUnit::Percent, "{lang}: {text}");
    }
    assert_eq!(one("zh", "有30成品").unit, FoundUnit::None);
    assert_eq!(one("zh", "第5成为").unit, FoundUnit::None);
    assert_eq!(one("ja", "5割合").unit, FoundUnit::None);
}

#[test]
fn both_ends_of_a_range_have_its_unit() {
    let units = |lang: &str, text: &str| figures(text, lang).into_iter().map(|found| found.unit).collect::<Vec<_>>();
    let both = |unit: FoundUnit| vec![unit.clone(), unit];
    let euro = || FoundUnit::Currency { code: "EUR", is_sure: true };
    for (lang, text, unit) in [
        ("en", "a rise of 10-12 percent", FoundUnit::Percent),
        ("en", "a rise of 10 to 12 %", FoundUnit::Percent),
        ("en", "between 10 and 12 kilometres", FoundUnit::Measure("kilometer")),
        ("en", "some €10–12 each", euro()),
        ("de", "3 bis 5 Prozent", FoundUnit::Percent),
        ("de", "zwischen 3 und 5 Euro", euro()),
        ("fr", "de 10 à 12 %", FoundUnit::Percent),
        ("fr", "entre 10 et 12 euros", euro()),
        ("es", "de 10 a 12 por ciento", FoundUnit::Percent),
        ("pt", "entre 10 e 12 euros", euro()),
        ("it", "tra 10 e 12 euro", euro()),
        ("nl", "tussen 10 en 12 procent", FoundUnit::Percent),
        ("id", "10 hingga 12 persen", FoundUnit::Percent),
        ("ja", "10〜12%", FoundUnit::Percent),
        ("zh", "10至12%", FoundUnit::Percent),
    ] {
        assert_eq!(units(lang, text), both(unit), "{lang}: {text}");
    }
    assert_eq!(line("id", "10 hingga 12 persen"), "10 = 10; 12 persen = 12");
    assert_eq!(line("ru", "Число выросло с 300 до 400."), "300 = 300; 400 = 400");
    let text = "from 10 to 12 houses";
    assert_eq!(units("en", text), both(FoundUnit::Noun(14..20)));
    // The first may be in millions too, or not.
    assert_eq!(units("en", "3 to 5 million euros"), [FoundUnit::None, euro()]);
    assert_eq!(units("en", "10 and 12 percent"), [FoundUnit::None, FoundUnit::Percent]);
}

#[test]
fn a_figure_is_compared_with_another_one() {
    use Comparison::{From, Of, To};
    let compared =
        |lang: &str, text: &str| figures(text, lang).into_iter().map(|found| found.comparison).collect::<Vec<_>>();
    for (lang, text, expected) in [
        ("en", "Cases rose from 300 to 400 in a week.", [Some(From), Some(To)]),
        ("en", "Sales rose to 12,860, up from 11,200.", [Some(To), Some(From)]),
        ("en", "It has 900 pupils, compared with 850.", [None, Some(From)]),
        ("en", "The list is down to 300 homes; 20 are new.", [Some(To), None]),
        ("en", "In all, 156 of 2,860 homes are empty.", [None, Some(Of)]),
        ("en", "That is 15 percent of the 2,000 residents.", [None, Some(Of)]),
        ("en", "It rose to more than 400, up from about 300.", [Some(To), Some(From)]),
        ("en", "Up to 300 of some 2,000 rose.", [None, Some(Of)]),
        ("en", "According to 300 people, letters from 20 towns came.", [None, None]),
        ("de", "Die Zahl stieg von 300 auf 400.", [Some(From), Some(To)]),
        ("de", "Sie ist auf 400 Fälle gestiegen, gegenüber 350.", [Some(To), Some(From)]),
        ("de", "Es sind 15 Prozent der 2.000 Betriebe.", [None, Some(Of)]),
        ("fr", "Le nombre est en hausse, de 300 à 400.", [Some(From), Some(To)]),
        ("fr", "Soit 12 % des 2 000 habitants.", [None, Some(Of)]),
        ("es", "La cifra subió de 300 a 400.", [Some(From), Some(To)]),
        ("es", "Un aumento de 300 casos en 12 meses.", [None, None]),
        ("pt", "O total subiu de 300 para 400.", [Some(From), Some(To)]),
        ("it", "Il totale è salito da 300 a 400.", [Some(From), Some(To)]),
        ("nl", "Het aantal steeg van 300 naar 400.", [Some(From), Some(To)]),
        ("id", "Jumlahnya naik dari 300 menjadi 400.", [Some(From), Some(To)]),
        ("id", "Ada 15 persen dari 2.000 warga.", [None, Some(Of)]),
        ("id", "Pendapatan dinaikkan dari Rp402 miliar ke Rp432 miliar.", [Some(From), Some(To)]),
        ("ru", "Число выросло с 300 до 400.", [Some(From), Some(To)]),
    ] {
        assert_eq!(compared(lang, text), expected, "{lang}: {text}");
    }
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

#[test]
fn spanish_without_a_region_is_read_by_its_other_numbers() {
    let value = |text: &str, lang: &str| {
        let found = figures(text, lang).swap_remove(0);
        (found.value.to_string(), found.other.is_some())
    };
    // Spain and Mexico write decimals differently.
    assert_eq!(value("Hay 2,750 litros.", "es"), ("2.750".to_owned(), true));
    assert_eq!(value("Hay 2,750 litros, el 3.5 por ciento.", "es"), ("2750".to_owned(), false));
    assert_eq!(value("Hay 2,750 litros, el 3,5 por ciento.", "es"), ("2.750".to_owned(), false));
    assert_eq!(value("Hay 2,750 litros.", "es-ES"), ("2.750".to_owned(), false));
    assert_eq!(value("Hay 2,750 litros.", "es-MX"), ("2750".to_owned(), false));
    // Nobody counts parts of leaks.
    assert_eq!(value("Hubo 2,750 fugas.", "es"), ("2750".to_owned(), true));
}

#[test]
fn a_date_in_brackets_is_no_figure() {
    assert_eq!(figures("Pada Kamis (14/3) siang hujan turun.", "id"), []);
    assert_eq!(figures("The board voted 5-2 to go on.", "en"), []);
}
