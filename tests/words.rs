//! Sentences as an editor of each language would write them: a small card each, and what it says.
//!
//! Most were once wrong, and read by someone who speaks the language. A word is as the CLDR, a statistics
//! office or a newspaper has it; where these differ, `src/format/words/` says whom we follow.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use fact_card::{Context, Document, render};

/// The card with a language and a list of stats.
fn card(lang: &str, stats: &str) -> Document {
    Document::from_json(&format!(r#"{{ "lang": "{lang}", "title": "t", "stats": [ {stats} ] }}"#)).unwrap()
}

/// What the card says of its last stat, but for its label, each line by itself.
fn lines(lang: &str, stats: &str) -> Vec<String> {
    let text = render::text(&card(lang, stats), Context::default());
    let (_, said) = text.trim().rsplit_once('\n').unwrap();
    // Marks for the direction are no words.
    let said: String = said.chars().filter(|character| !matches!(character, '\u{200e}' | '\u{200f}')).collect();
    said.split("; ").skip(1).map(str::to_owned).collect()
}

/// What it claims to have worked out.
fn claims(lang: &str, stats: &str) -> Vec<String> {
    let html = render::shadow_root(&card(lang, stats), Context::default());
    let claims = html.split("part=\"claim\">").skip(1).map(|rest| rest.split("</dt>").next().unwrap());
    claims.map(|claim| claim.replace("&nbsp;", "\u{a0}")).collect()
}

/// Compares what stands in all rows, so that one run names all that are wrong.
fn assert_rows(found: impl Iterator<Item = (String, String, String)>) {
    let wrong: Vec<String> = found
        .filter(|(_, ours, expected)| ours.replace(['\u{a0}', '\u{202f}'], " ") != *expected)
        .map(|(lang, ours, expected)| format!("{lang}: {ours}\n    not {expected}"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// A line of a card in each language: the language, the line, and the stat.
fn assert_lines(index: usize, rows: &[(&str, &str, &str)]) {
    assert_rows(rows.iter().map(|(lang, stat, expected)| {
        let lines = lines(lang, stat);
        let line = lines.get(index).unwrap_or_else(|| panic!("{lang}: {lines:?}"));
        ((*lang).to_owned(), line.clone(), (*expected).to_owned())
    }));
}

/// The same of one stat in many languages.
fn assert_stat(index: usize, stat: &str, rows: &[(&str, &str)]) {
    let rows: Vec<_> = rows.iter().map(|(lang, expected)| (*lang, stat, *expected)).collect();
    assert_lines(index, &rows);
}

/// The same of all lines of the stat as one.
fn assert_all(stat: &str, rows: &[(&str, &str)]) {
    assert_rows(rows.iter().map(|(lang, expected)| {
        let said = lines(lang, stat).join("; ");
        ((*lang).to_owned(), said, (*expected).to_owned())
    }));
}

#[test]
fn a_claim_has_the_number_and_not_a_label_in_the_wrong_case() {
    let stats = |label| {
        format!(
            r#"{{ "id": "a", "label": "{label}", "value": 2860701 }},
            {{ "label": "l", "value": 2231347, "share": {{ "percent": 78, "ofStat": "a" }} }}"#
        )
    };
    assert_rows(
        [
            ("ru", "Жители области", "78 % от 2 860 701"),
            ("pl", "Mieszkańcy", "78% z 2 860 701"),
            ("de", "Einwohner", "78 % von 2.860.701"),
            ("fr", "Les habitants", "78 % de 2 860 701"),
            ("it", "Gli abitanti", "78% di 2.860.701"),
            ("es", "El total", "78 % de 2.860.701"),
            ("pt", "Os habitantes", "78% de 2.860.701"),
            ("ro", "Locuitori", "78 % din 2.860.701"),
            ("cs", "Obyvatelé", "78 % z 2 860 701"),
            ("uk", "Мешканці області", "78% від 2 860 701"),
            ("hi", "निवासी", "28,60,701 का 78%"),
            ("ur", "رہائشی", "2,860,701 کا 78%"),
            ("bn", "বাসিন্দা", "২৮,৬০,৭০১-এর ৭৮%"),
        ]
        .into_iter()
        .map(|(lang, label, expected)| {
            let claim = claims(lang, &stats(label)).remove(0).replace(['\u{200e}', '\u{200f}'], "");
            (lang.to_owned(), claim, expected.to_owned())
        }),
    );
    // What it is counted in is a part of it where that is no word.
    let money =
        r#"{ "label": "l", "value": 50, "unit": { "currency": "USD" }, "share": { "percent": 25, "ofTotal": 200 } }"#;
    assert_eq!(claims("en", money), ["25% of $200"]);
    let words = r#"{ "label": "l", "value": 50, "unit": "people", "share": { "percent": 25, "ofTotal": 200 } }"#;
    assert_eq!(claims("en", words), ["25% of 200"]);
    let named = r#"{ "label": "l", "value": 50, "share": { "percent": 25, "of": "all homes", "ofTotal": 200 } }"#;
    assert_eq!(claims("en", named), ["25% of all homes"]);
}

#[test]
fn a_claim_about_a_whole_has_its_size_and_not_a_name_in_another_case() {
    assert_rows(
        [
            ("ru", "всех жителей", "≈ 196 – 204"),
            ("de", "allen Einwohnern", "≈ 196 bis 204"),
            ("en", "all residents", "≈ 196 to 204"),
        ]
        .into_iter()
        .map(|(lang, name, expected)| {
            let stat = format!(r#"{{ "label": "l", "value": 50, "share": {{ "percent": 25, "of": "{name}" }} }}"#);
            (lang.to_owned(), claims(lang, &stat).join("; "), expected.to_owned())
        }),
    );
}

#[test]
fn a_figure_lies_between_bare_figures() {
    assert_lines(
        0,
        &[
            (
                "ru",
                r#"{ "label": "l", "value": 2, "unit": { "one": "человек", "few": "человека", "other": "человека" }, "range": { "low": 1, "high": 3 } }"#,
                "От 1 до 3",
            ),
            (
                "pl",
                r#"{ "label": "l", "value": 2, "unit": { "one": "osoba", "few": "osoby", "other": "osób" }, "range": { "low": 1, "high": 3 } }"#,
                "Od 1 do 3",
            ),
            (
                "en",
                r#"{ "label": "l", "value": 2, "unit": "people", "range": { "low": 1, "high": 3 } }"#,
                "Between 1 and 3",
            ),
            // What is no word stays.
            (
                "en",
                r#"{ "label": "l", "value": 2, "unit": { "currency": "USD" }, "range": { "low": 1, "high": 3 } }"#,
                "Between $1 and $3",
            ),
            (
                "cs",
                r#"{ "label": "l", "value": 2, "unit": "%", "range": { "low": 1, "high": 3, "confidence": 95 } }"#,
                "Od 1 % do 3 % (spolehlivost 95 %)",
            ),
        ],
    );
    let stat = r#"{ "label": "l", "value": 2, "unit": "x", "range": { "low": 1, "high": 3 } }"#;
    assert_stat(
        0,
        stat,
        &[
            ("cs", "Od 1 do 3"),
            ("uk", "Від 1 до 3"),
            ("hi", "दायरा: 1 से 3"),
            ("ur", "حد: 1 سے 3"),
            ("bn", "পরিসর: ১ থেকে ৩"),
            ("sw", "Kati ya 1 na 3"),
        ],
    );
}

#[test]
fn a_whole_without_a_name_is_a_bare_size() {
    assert_lines(
        0,
        &[
            (
                "de",
                r#"{ "label": "l", "value": 80, "unit": "Einwohner", "share": { "percent": 80, "ofTotal": 100 } }"#,
                "80 % von 100",
            ),
            (
                "uk",
                r#"{ "label": "l", "value": 2231347, "unit": "особа", "share": { "percent": 78, "ofTotal": 2860701 } }"#,
                "78% від 2 860 701",
            ),
            (
                "th",
                r#"{ "label": "l", "value": 80, "unit": "คน", "share": { "percent": 80, "ofTotal": 100 } }"#,
                "80% ของ 100",
            ),
            (
                "en",
                r#"{ "label": "l", "value": 80, "unit": "people", "share": { "percent": 80, "of": "all", "ofTotal": 100 } }"#,
                "80% of all (100 people)",
            ),
            (
                "en",
                r#"{ "label": "l", "value": 80, "unit": { "currency": "USD" }, "share": { "percent": 80, "ofTotal": 100 } }"#,
                "80% of $100",
            ),
        ],
    );
}

#[test]
fn plus_or_minus_stands_beside_the_number() {
    let points = r#"{ "label": "l", "value": 46, "unit": "%", "margin": { "value": 2.5 } }"#;
    assert_stat(
        0,
        points,
        &[
            ("sw", "Kiwango cha makosa: pointi ±2.5 za asilimia"),
            ("en", "Margin of error: ±2.5 percentage points"),
            ("id", "Margin of error: ±2,5 poin persentase"),
            ("jv", "Margin of error: ±2,5 poin persentase"),
            ("he", "מרווח הטעות: ±2.5 נקודות אחוז"),
            ("fil", "Margin of error: ±2.5 percentage points"),
            ("fa", "حاشیهٔ خطا: ±۲٫۵ واحد درصد"),
        ],
    );
    assert_lines(
        0,
        &[
            (
                "sw",
                r#"{ "label": "l", "value": 46, "unit": "watu", "margin": { "value": 3 } }"#,
                "Kiwango cha makosa: watu ±3",
            ),
            (
                "sw",
                r#"{ "label": "l", "value": 46, "unit": "%", "margin": { "value": 1 } }"#,
                "Kiwango cha makosa: pointi ±1 ya asilimia",
            ),
            (
                "sw",
                r#"{ "label": "l", "value": 46, "unit": { "measure": "day" }, "margin": { "value": 3 } }"#,
                "Kiwango cha makosa: siku ±3",
            ),
            (
                "en",
                r#"{ "label": "l", "value": 46, "unit": { "currency": "USD" }, "margin": { "value": "2.50" } }"#,
                "Margin of error: ±$2.50",
            ),
            ("en", r#"{ "label": "l", "value": 46, "margin": { "value": 0 } }"#, "Margin of error: 0"),
        ],
    );
}

#[test]
fn a_confidence_by_itself_begins_with_a_capital() {
    let stat = r#"{ "label": "l", "unit": "%", "range": { "low": 1, "high": 3, "confidence": 95 } }"#;
    let rows = [
        ("cs", "Spolehlivost 95 %"),
        ("es", "Nivel de confianza del 95 %"),
        ("fil", "Antas ng kumpiyansa: 95%"),
        ("fr", "Niveau de confiance de 95 %"),
        ("id", "Tingkat kepercayaan 95%"),
        ("it", "Livello di confidenza: 95%"),
        ("jv", "Tingkat kapercayan 95%"),
        ("ms", "Aras keyakinan 95%"),
        ("nl", "Betrouwbaarheid 95%"),
        ("pl", "Poziom ufności 95%"),
        ("pt", "Nível de confiança de 95%"),
        ("ro", "Nivel de încredere de 95 %"),
        ("ru", "Доверительная вероятность 95 %"),
        ("sv", "Konfidensnivå 95 %"),
        ("sw", "Kiwango cha uhakika cha 95%"),
        ("uk", "Довірча ймовірність 95%"),
        ("vi", "Độ tin cậy 95%"),
        ("en", "95% confidence"),
        ("de", "Konfidenzniveau 95 %"),
        ("ta", "நம்பிக்கை நிலை 95%"),
        ("he", "ברמת ביטחון של 95%"),
    ];
    assert_stat(0, stat, &rows);
    // In brackets it goes on.
    let beside = r#"{ "label": "l", "value": 2, "unit": "%", "range": { "low": 1, "high": 3, "confidence": 95 } }"#;
    assert_stat(0, beside, &[("pl", "Od 1% do 3% (poziom ufności 95%)")]);
}

#[test]
fn a_target_is_not_what_is_reached_of_it() {
    let stat = r#"{ "label": "l", "value": 100, "target": { "value": 400 } }"#;
    let rows = [
        ("cs", "25 % cíle (400)"),
        ("pl", "25% celu (400)"),
        ("ru", "25 % от цели (400)"),
        ("uk", "25% від цілі (400)"),
        ("he", "25% מהיעד (400)"),
        ("de", "25 % des Ziels (400)"),
        ("tr", "Hedef: 400; gerçekleşen: %25"),
        ("vi", "Đạt 25% mục tiêu 400"),
        ("ta", "400 என்ற இலக்கில் 25%"),
    ];
    assert_all(stat, &rows);
    let words = r#"{ "label": "l", "value": 100, "unit": "Einwohner", "target": { "value": 400 } }"#;
    assert_stat(0, words, &[("de", "25 % des Ziels (400 Einwohner)")]);
}

#[test]
fn a_target_that_is_a_rate_says_so() {
    let stat = r#"{ "label": "l", "value": 100, "target": { "percent": 50, "ofTotal": 800 } }"#;
    let rows = [
        ("cs", "25 % cíle (400, tj. 50 % z 800)"),
        ("pl", "25% celu (400, czyli 50% z 800)"),
        ("ru", "25 % от цели (400, то есть 50 % от 800)"),
        ("uk", "25% від цілі (400, тобто 50% від 800)"),
        ("he", "25% מהיעד (400, שהם 50% מתוך 800)"),
        ("de", "25 % des Ziels (400, das sind 50 % von 800)"),
        ("tr", "Hedef: 400 (800 içinde %50); gerçekleşen: %25"),
        ("vi", "Đạt 25% mục tiêu 400 (50% trong 800)"),
        ("ta", "400 என்ற இலக்கில் 25% (800 – இதில் 50%)"),
    ];
    assert_all(stat, &rows);
}

#[test]
fn a_rate_of_something_is_no_stack_of_wholes() {
    let stat = r#"{ "label": "l", "value": 100, "target": { "percent": 50, "of": "X", "reached": 25 } }"#;
    let rows = [
        ("en", "25% of the target (50% of X)"),
        ("id", "25% dari target, yakni 50% dari X"),
        ("jv", "25% saka target, yaiku 50% saka X"),
        ("ms", "25% daripada sasaran, iaitu 50% daripada X"),
        ("nl", "25% van het doel (50% van X)"),
        ("fa", "۲۵٪ از هدف، یعنی ۵۰٪ از X"),
        ("fil", "25% ng target (50% ng X)"),
        ("ro", "25 % din țintă (50 % din X)"),
        ("sv", "25 % av målet (50 % av X)"),
        ("sw", "25% ya lengo, yaani 50% ya X"),
        ("cs", "25 % cíle (50 % z X)"),
        ("pl", "25% celu (50% z X)"),
        ("ru", "25 % от цели (50 % от X)"),
        ("uk", "25% від цілі (50% від X)"),
        ("he", "25% מהיעד (50% מתוך X)"),
        ("de", "25 % des Ziels (50 % von X)"),
        ("tr", "Hedef: X içinde %50; gerçekleşen: %25"),
        ("vi", "Đạt 25% mục tiêu (50% trong X)"),
        ("ta", "இலக்கில் 25%; இலக்கு: X – இதில் 50%"),
        ("th", "25% ของเป้าหมาย ซึ่งคือ 50% ของ X"),
    ];
    assert_all(stat, &rows);
    let alone = r#"{ "label": "l", "value": 100, "target": { "percent": 50, "of": "X" } }"#;
    assert_stat(
        0,
        alone,
        &[("vi", "Mục tiêu: 50% trong X"), ("ta", "இலக்கு: X – இதில் 50%"), ("th", "เป้าหมาย: 50% ของ X")],
    );
}

#[test]
fn who_set_a_target_is_in_no_case() {
    let stat = r#"{ "label": "l", "value": 100, "target": { "value": 400, "by": "X" } }"#;
    let rows = [
        ("ar", "الجهة المحددة للهدف: X"),
        ("it", "Obiettivo fissato da: X"),
        ("pt", "Meta definida por: X"),
        ("pt-PT", "Meta definida por: X"),
        ("ru", "Кто установил цель: X"),
        ("uk", "Хто визначив ціль: X"),
        ("ur", "ہدف کا تعین: X"),
        ("he", "היעד נקבע על ידי X"),
        ("hi", "लक्ष्य निर्धारण: X"),
        ("fil", "Nagtakda ng target: X"),
        ("de", "Zielvorgabe: X"),
        ("pl", "Kto wyznaczył cel: X"),
        ("sv", "Mål satt av X"),
        ("id", "Target ditetapkan oleh X"),
    ];
    assert_rows(rows.iter().map(|(lang, expected)| {
        let line = lines(lang, stat).pop().unwrap();
        ((*lang).to_owned(), line, (*expected).to_owned())
    }));
}

#[test]
fn a_place_is_in_a_field_that_may_be_counted() {
    let rank = |among: &str| format!(r#"{{ "label": "l", "value": 1, "rank": {{ "place": 3, "of": 193{among} }} }}"#);
    let countries = |forms: &str| rank(&format!(r#", "among": {forms}"#));
    let rows = [
        ("ru", r#"{ "few": "страны", "other": "стран" }"#, "3-е место (всего 193 страны)"),
        ("uk", r#"{ "few": "країни", "other": "країн" }"#, "Місце: 3 (усього 193 країни)"),
        ("cs", r#""zemí""#, "3. místo (celkem 193 zemí)"),
        ("de", r#""Länder""#, "Rang 3 (insgesamt 193 Länder)"),
        ("nl", r#""landen""#, "Plaats 3 van de 193 landen"),
        // The classifier is a part of the numeral, a word is not.
        ("bn", r#""টি দেশ""#, "অবস্থান ৩ (মোট ১৯৩টি দেশ)"),
        ("bn", r#""দেশ""#, "অবস্থান ৩ (মোট ১৯৩ দেশ)"),
        ("bn", r#""টিকা""#, "অবস্থান ৩ (মোট ১৯৩ টিকা)"),
    ];
    assert_rows(rows.iter().map(|(lang, forms, expected)| {
        let line = lines(lang, &countries(forms)).pop().unwrap();
        ((*lang).to_owned(), line, (*expected).to_owned())
    }));
    let large = r#"{ "label": "l", "value": 193, "unit": "টি দেশ" }"#;
    assert!(render::text(&card("bn", large), Context::default()).ends_with("১৯৩টি দেশ"));
}

/// The first line below the title of a card with a date, and the value of its only stat.
fn head_and_value(lang: &str, as_of: &str, stat: &str) -> (String, String) {
    let data = format!(r#"{{ "lang": "{lang}", "title": "t", "asOf": "{as_of}", "stats": [ {stat} ] }}"#);
    let text = render::text(&Document::from_json(&data).unwrap(), Context::default());
    let text: String = text.chars().filter(|character| !matches!(character, '\u{200e}' | '\u{200f}')).collect();
    let lines: Vec<&str> = text.lines().collect();
    let value = lines.last().unwrap().strip_prefix("l: ").unwrap();
    (lines.get(1).copied().unwrap_or_default().to_owned(), value.to_owned())
}

#[test]
fn a_card_says_what_its_date_is() {
    let rows = [
        ("he", "נתוני אוקטובר 2024"),
        ("pl", "Stan na październik 2024"),
        ("sv", "Avser oktober 2024"),
        ("th", "ข้อมูล: ตุลาคม ค.ศ. 2024"),
    ];
    assert_rows(rows.iter().map(|(lang, expected)| {
        let (head, _) = head_and_value(lang, "2024-10", r#"{ "label": "l", "value": 1 }"#);
        ((*lang).to_owned(), head, (*expected).to_owned())
    }));
    let (_, year) = head_and_value("th", "2024", r#"{ "label": "l", "date": "2024" }"#);
    assert_eq!(year, "ค.ศ. 2024");
}

#[test]
fn a_comparison_says_that_it_is_one() {
    let stat = r#"{ "label": "l", "value": 5, "change": { "by": 1, "date": "2019" } }"#;
    let rows = [
        ("cs", "Srovnávací základna: 2019"),
        ("pl", "Punkt odniesienia: 2019"),
        ("ru", "База сравнения: 2019"),
        ("uk", "База порівняння: 2019"),
        ("tr", "Karşılaştırma dönemi: 2019"),
        ("es", "Desde: 2019"),
        ("fr", "Comparaison avec : 2019"),
    ];
    assert_stat(1, stat, &rows);
    let from = r#"{ "label": "l", "value": 5, "change": { "from": 4 } }"#;
    assert_stat(1, from, &[("ja", "以前：4"), ("nl", "Eerder: 4")]);
    let worse = r#"{ "label": "l", "value": 5, "change": { "by": 1, "better": "down" } }"#;
    assert_stat(0, worse, &[("en", "Up 1 · a deterioration"), ("pt", "Aumento de 1 · piora")]);
    assert_stat(0, worse, &[("pt-PT", "Aumento de 1 · agravamento"), ("pt-AO", "Aumento de 1 · agravamento")]);
}

#[test]
fn a_range_is_read_as_one() {
    let stat = |unit: &str, low: &str, high: &str| {
        format!(r#"{{ "label": "l", "unit": {unit}, "range": {{ "low": {low}, "high": {high} }} }}"#)
    };
    let percent = stat("\"%\"", "-5", "-3");
    let hectares = stat(r#"{ "measure": "hectare" }"#, "-12000", "15500");
    let rows = [
        ("it", &percent, "da -5% a -3%"),
        ("ro", &percent, "de la -5 % la -3 %"),
        ("sv", &percent, "−5 % till −3 %"),
        ("th", &percent, "-5% ถึง -3%"),
        ("pl", &percent, "-5% – -3%"),
        ("ru", &hectares, "-12 000 га – 15 500 га"),
        ("uk", &percent, "-5% – -3%"),
        ("ta", &percent, "-5% – -3%"),
        ("tr", &percent, "-%5 – -%3"),
        ("ar", &stat("\"x\"", "1", "3"), "من 1 إلى 3 x"),
    ];
    assert_rows(rows.iter().map(|(lang, stat, expected)| {
        let (_, value) = head_and_value(lang, "2024", stat);
        ((*lang).to_owned(), value, (*expected).to_owned())
    }));
}

#[test]
fn a_point_of_a_percentage_is_counted() {
    let stat = |by: &str| format!(r#"{{ "label": "l", "value": 46, "unit": "%", "change": {{ "by": {by} }} }}"#);
    assert_stat(0, &stat("1"), &[("sw", "Imeongezeka kwa pointi 1 ya asilimia")]);
    assert_stat(0, &stat("2"), &[("sw", "Imeongezeka kwa pointi 2 za asilimia")]);
    assert_stat(0, &stat("2.5"), &[("fil", "Tumaas nang 2.5 percentage points")]);
}

/// Grevisse: "de" is elided before a vowel, and an "h" may be of either kind.
#[test]
fn french_elides_before_a_vowel_only() {
    let of = |name: &str| format!(r#"{{ "label": "x", "value": 810, "share": {{ "percent": 81, "of": "{name}" }} }}"#);
    let change = r#"{ "label": "x", "value": 500, "change": { "by": "about 60" } }"#;
    assert_lines(
        0,
        &[
            ("fr", &of("électeurs inscrits"), "81 % d’électeurs inscrits"),
            ("fr", &of("adultes"), "81 % d’adultes"),
            ("fr", &of("personnes interrogées"), "81 % de personnes interrogées"),
            ("fr", &of("habitants"), "81 % de habitants"),
            ("fr", &of("Îliens"), "81 % d’Îliens"),
            ("fr", change, "Hausse d’environ 60"),
            ("fr", r#"{ "label": "x", "value": 500, "change": { "by": "at least 60" } }"#, "Hausse d’au moins 60"),
            ("fr", r#"{ "label": "x", "value": 500, "change": { "by": 60 } }"#, "Hausse de 60"),
        ],
    );
}

#[test]
fn a_computed_target_has_its_mark_at_the_number() {
    let stat = r#"{ "label": "x", "value": 156639, "unit": "watu",
        "target": { "reached": 18.25, "percent": 30, "ofTotal": 2860701 } }"#;
    assert_lines(0, &[("sw", stat, "18.25% ya lengo la watu ≈858,210 (30% ya 2,860,701)")]);
}

#[test]
fn a_date_is_that_of_a_target_or_of_a_limit() {
    let target = r#"{ "label": "x", "value": 5, "target": { "value": 10, "date": "2030" } }"#;
    let most = r#"{ "label": "x", "value": 5, "target": { "value": 10, "kind": "ceiling", "date": "2030" } }"#;
    for stat in [target, most] {
        assert_stat(1, stat, &[("en", "Deadline: 2030"), ("de", "Frist: 2030"), ("sv", "Tidsfrist: 2030")]);
    }
}

#[test]
fn a_share_is_set_apart() {
    let stat = r#"{ "label": "l", "value": 80, "share": { "percent": 80, "of": "X" } }"#;
    assert_stat(0, stat, &[("th", "80% ของ X"), ("ta", "X – இதில் 80%")]);
    let of_people = r#"{ "label": "l", "value": 80, "share": { "percent": 80, "of": "ประชากรทั้งหมด" } }"#;
    assert_stat(0, of_people, &[("th", "80% ของประชากรทั้งหมด")]);
    // Of a qualifier too, but not of digits.
    let up = |by: &str| format!(r#"{{ "label": "l", "value": 80, "change": {{ "by": "{by}" }} }}"#);
    assert_stat(0, &up("5"), &[("th", "เพิ่มขึ้น 5")]);
    assert_stat(0, &up("about 5"), &[("th", "เพิ่มขึ้นประมาณ 5")]);
}

#[test]
fn a_multiple_agrees_with_its_number() {
    let times =
        |times: &str| format!(r#"{{ "label": "l", "value": 80, "change": {{ "times": {times}, "date": "2020" }} }}"#);
    for (number, expected) in [
        ("3", "3 أمثال القيمة السابقة"),
        ("15", "15 مثلًا للقيمة السابقة"),
        ("2.5", "2.5 مثل القيمة السابقة"),
        ("100", "100 مثل القيمة السابقة"),
    ] {
        assert_stat(0, &times(number), &[("ar", expected)]);
    }
}

#[test]
fn what_readers_press_is_said_in_their_region() {
    let sharing = |lang: &str| {
        let html = render::shadow_root(
            &card(lang, r#"{ "label": "l", "value": 50, "share": { "percent": 25, "ofTotal": 200 } }"#),
            Context { sharing: fact_card::Disclosed::Opened, ..Context::default() },
        );
        [
            ("es", "No se pudo copiar"),
            ("es", "No se pudo compartir"),
            ("fa", "اشتراک‌گذاری"),
            ("ru", "Как это рассчитано"),
            ("pt", "Compartilhar"),
            ("pt-PT", "Partilhar"),
            ("pt-PT", "Guardado num ficheiro"),
            ("pt-PT", "Não foi possível partilhar"),
        ]
        .into_iter()
        .filter(|(of, words)| *of == lang && !html.contains(words))
        .map(|(_, words)| words)
        .collect::<Vec<_>>()
    };
    for lang in ["es", "fa", "ru", "pt", "pt-PT"] {
        assert_eq!(sharing(lang), [""; 0], "{lang}");
    }
    let missing = r#"{ "label": "l", "missing": "X" }"#;
    assert!(render::text(&card("es", missing), Context::default()).contains("No publicado"));
}

#[test]
fn the_newest_languages_say_each_thing() {
    let rate = r#"{ "label": "l", "value": 100, "target": { "percent": 50, "ofTotal": 800, "by": "X" } }"#;
    let rows = [
        ("bg", "25% от целта (400, т.е. 50% от 800); Целта е определена от X"),
        ("da", "25 % af målet på 400 (50 % af 800); Mål sat af X"),
        ("el", "25% του στόχου (400, δηλαδή 50% επί συνόλου 800); Ο στόχος τέθηκε από: X"),
        ("hr", "25 % cilja (400, tj. 50 % od 800); Cilj određuje: X"),
        ("nb", "25 % av målet på 400 (50 % av 800); Mål satt av X"),
        ("no", "25 % av målet på 400 (50 % av 800); Mål satt av X"),
        ("sk", "25 % cieľa (400, t. j. 50 % z 800); Cieľ určuje: X"),
    ];
    assert_all(rate, &rows);
    let points = r#"{ "label": "l", "value": 46, "unit": "%", "margin": { "value": 2.5, "confidence": 95 } }"#;
    let rows = [
        ("bg", "Статистическа грешка: ±2,5 процентни пункта (гаранционна вероятност 95%)"),
        ("da", "Statistisk usikkerhed: ±2,5 procentpoint (konfidensniveau 95 %)"),
        ("el", "Στατιστικό σφάλμα: ±2,5 ποσοστιαίες μονάδες (επίπεδο εμπιστοσύνης 95%)"),
        ("hr", "Statistička pogreška: ±2,5 postotnih bodova (razina pouzdanosti 95 %)"),
        ("nb", "Feilmargin: ±2,5 prosentpoeng (konfidensnivå 95 %)"),
        ("sk", "Štatistická chyba: ±2,5 percentuálneho bodu (spoľahlivosť 95 %)"),
    ];
    assert_all(points, &rows);
    let alone = r#"{ "label": "l", "unit": "%", "range": { "low": 1, "high": 3, "confidence": 95 } }"#;
    assert_all(alone, &[("el", "Επίπεδο εμπιστοσύνης 95%"), ("bg", "Гаранционна вероятност 95%")]);
}
