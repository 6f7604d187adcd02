//! Cards that are drafted from articles: what an editor gets to begin with.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

use std::fs;

use fact_card::Document;
use fact_card::article::{Article, Draft, Why, draft};
use serde_json::Value;

/// The draft of an article of `tests/articles/`, and its card.
fn drafted(name: &str, lang: &str) -> (Draft, Article, Value) {
    let text = fs::read_to_string(format!("tests/articles/{name}.{lang}.md")).unwrap();
    let article = Article::from_markdown(&text, lang);
    let draft = draft(&article);
    let json = draft.to_json(&article);
    // A draft is a card without errors.
    let document = Document::from_json(&json).unwrap();
    assert_eq!(document.findings().iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new(), "{json}");
    let card = serde_json::from_str(&json).unwrap();
    (draft, article, card)
}

/// The labels and the values of a card.
fn stats(card: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    card["stats"].as_array().unwrap().iter().map(|stat| (text(&stat["label"]), text(&stat["value"]))).collect()
}

#[test]
fn the_demo_article_gives_both_figures_with_the_right_wholes() {
    let page = fs::read_to_string("www/site/index.html").unwrap();
    let article = Article::from_html(&page, "");
    let card: Value = serde_json::from_str(&draft(&article).to_json(&article)).unwrap();
    assert!(card["title"].as_str().unwrap().starts_with("Hampir semua warga Kaltim"), "{}", card["title"]);
    assert_eq!(card["asOf"], "2024-10");
    let [first, second] = card["stats"].as_array().unwrap().as_slice() else { panic!("{card:#}") };
    assert_eq!(first["value"], 2_860_701);
    assert_eq!(first["unit"], "jiwa");
    assert_eq!(first["share"]["percent"], 99.54);
    assert_eq!(first["share"]["of"], "penduduk yang wajib memiliki KTP");
    assert_eq!(second["value"], 156_639);
    // 18.25% is of the target, and not of all residents.
    assert_eq!(second["target"]["percent"], 30);
    assert_eq!(second["target"]["ofStat"], first["id"]);
    assert_eq!(second["target"]["reached"], 18.25);
    assert!(second.get("share").is_none());
}

/// A name elsewhere in the article is that of who says something else.
#[test]
fn the_source_is_that_of_the_figures() {
    for (text, lang, name) in [
        ("Es gab 48.350 Badegäste, wie die Stadtwerke mitteilten.", "de", Some("Stadtwerke")),
        (
            "Il y a eu 48 350 entrées, a annoncé vendredi la Fédération du tourisme.",
            "fr",
            Some("Fédération du tourisme"),
        ),
        (
            "Hubo 48.350 contratos. Los dio a conocer este martes la Consejería de Empleo.",
            "es",
            Some("Consejería de Empleo"),
        ),
        ("Ada 48.350 kasus. Data itu disampaikan Dinas Kesehatan.", "id", Some("Dinas Kesehatan")),
        ("There were 48,350 visits.\n\nTwo.\n\nThree.\n\nIt rains, according to the Weather Office.", "en", None),
        // Organisations whose names have no capital letters, before or behind the verb.
        ("There were 48,350 flights, the airport authority said on Monday.", "en", Some("airport authority")),
        ("There were 48,350 claims, according to the city's housing office.", "en", Some("city's housing office")),
        ("There were 48,350 visits, Anna Okafor, 47, said.", "en", None),
        (
            "Ada 48.350 kasus, kata Kepala Dinas Kesehatan Kota Surabaya, Budi Santoso.",
            "id",
            Some("Dinas Kesehatan Kota Surabaya"),
        ),
        ("Ada 48.350 kasus, kata Budi Santoso.", "id", None),
        ("Menurut data Bapenda, ada 48.350 wajib pajak.", "id", Some("Bapenda")),
        ("L'agence régionale de santé a annoncé lundi 48 350 vaccinations.", "fr", Some("agence régionale de santé")),
        ("Hubo 48.350 matrículas, según los datos presentados este lunes por el rectorado.", "es", Some("rectorado")),
        ("Nach dem Ergebnis des Wahlamts 48.350 Stimmen.", "de", Some("Wahlamt")),
        ("Es gab 48.350 Einsätze, sagte ein Sprecher der Feuerwehr am Montag.", "de", Some("Feuerwehr")),
        // Behind the verb, and with words in small letters.
        (
            "Ci sono 48.350 casi, secondo quanto ha reso noto giovedì la Protezione civile.",
            "it",
            Some("Protezione civile"),
        ),
        (
            "Ci sono 48.350 casi. Lo ha comunicato l'Autorità di sistema portuale.",
            "it",
            Some("Autorità di sistema portuale"),
        ),
        (
            "Er waren 48.350 meldingen. Dat heeft netbeheerder Enduris dinsdag bekendgemaakt.",
            "nl",
            Some("netbeheerder Enduris"),
        ),
        (
            "Er waren 48.350 meldingen, blijkt uit cijfers van het Centraal Bureau voor de Statistiek.",
            "nl",
            Some("Centraal Bureau voor de Statistiek"),
        ),
        (
            "Było 48 350 zgłoszeń – poinformowała w poniedziałek Państwowa Straż Pożarna.",
            "pl",
            Some("Państwowa Straż Pożarna"),
        ),
        ("Było 48 350 zgłoszeń – podał Główny Urząd Statystyczny.", "pl", Some("Główny Urząd Statystyczny")),
        (
            "Houve 48.350 casos, segundo o Instituto Brasileiro de Estatística (IBE).",
            "pt",
            Some("Instituto Brasileiro de Estatística"),
        ),
        // Turkish has the name before the words for "according to", with endings.
        ("Türkiye İstatistik Kurumu verilerine göre 48.350 başvuru yapıldı.", "tr", Some("Türkiye İstatistik Kurumu")),
        (
            "Afet ve Acil Durum Yönetimi Başkanlığı'nın (AFAD) açıklamasına göre 48.350 personel gönderildi.",
            "tr",
            Some("Afet ve Acil Durum Yönetimi Başkanlığı"),
        ),
        // A report that somebody made public.
        (
            "Hubo 48.350 casos, según el informe que la Consejería de Vivienda hizo público este lunes.",
            "es",
            Some("Consejería de Vivienda"),
        ),
        ("Es gab 48.350 Anträge, laut einem Bericht des Umweltamts.", "de", Some("Umweltamt")),
        // An officer speaks for an organisation where the title has its name. A person alone is none, and
        // "the company" is one whose name is elsewhere.
        (
            "There were 48,350 calls, the head of the housing office, Ana Ruiz, said Tuesday.",
            "en",
            Some("housing office"),
        ),
        ("There were 48,350 calls, the fire chief, Ana Ruiz, said Tuesday.", "en", None),
        ("There were 48,350 calls, the company said.", "en", None),
        ("There were 48,350 calls, according to Ana Ruiz.", "en", None),
        ("There were 48,350 calls, according to Statistics Canada.", "en", Some("Statistics Canada")),
        ("Hubo 48.350 casos, informó Luis Restrepo.", "es", None),
        ("Hubo 48.350 casos, informó la Cruz Roja.", "es", Some("Cruz Roja")),
        ("Laut Thomas Brandl gab es 48.350 Anträge.", "de", None),
    ] {
        let card = of_text(&format!("Headline\n\n{text}"), lang);
        assert_eq!(card.pointer("/source/name").and_then(Value::as_str), name, "{text}: {card:#}");
    }
}

#[test]
fn a_source_says_which_organisation_it_is() {
    for (text, lang, name) in [
        // A report is no name, and a name ends before its verb.
        ("Das geht aus dem Halbjahresbericht hervor: Es gab 48.350 Fahrgäste.", "de", None),
        (
            "Hubo 48.350 clientes, según las cuentas que el consejo de administración formuló ayer.",
            "es",
            Some("consejo de administración"),
        ),
        ("Es gab 48.350 Fahrgäste, wie das kommunale Unternehmen mitteilte.", "de", None),
        ("Il y a eu 48 350 entrées, selon Paul Garnier.", "fr", None),
        ("Menurut Budi Santoso, ada 48.350 kasus.", "id", None),
        ("Ada 48.350 kasus. Hal itu diungkapkan perusahaan.", "id", None),
        (
            "Ada 48.350 kasus. Hal itu diumumkan Dinas Kesehatan Kota, Jumat (4/7/2025).",
            "id",
            Some("Dinas Kesehatan Kota"),
        ),
        ("Dinas Kesehatan setempat mencatat 48.350 kasus.", "id", Some("Dinas Kesehatan")),
        ("48.350 Fälle hat die Polizeiinspektion registriert.", "de", Some("Polizeiinspektion")),
        (
            "Hubo 48.350 ventas, según el informe que presentó ayer jueves el colegio de registradores.",
            "es",
            Some("colegio de registradores"),
        ),
        // A name ends before what was done with it, and which ministry it is would have to be said.
        ("Hubo 48.350 ventas, según los datos del ministerio publicados el 2 de septiembre.", "es", None),
        ("Il y a eu 48 350 passages, selon le bilan que la direction a présenté mardi.", "fr", None),
    ] {
        let card = of_text(&format!("Headline\n\n{text}"), lang);
        assert_eq!(card.pointer("/source/name").and_then(Value::as_str), name, "{text}: {card:#}");
    }
}

/// The card that is drafted from a text.
fn of_text(text: &str, lang: &str) -> Value {
    let article = Article::from_text(text, lang);
    serde_json::from_str(&draft(&article).to_json(&article)).unwrap()
}

/// A change is said of the figure that has changed, and not of the one that it has changed from.
#[test]
fn a_change_is_not_said_of_the_earlier_figure() {
    for (text, lang) in [
        ("Counts\n\nThe counters recorded 48,350 cyclists in March, up 12.4% from 43,016 in 2023.", "en"),
        ("Counts\n\nThe number of cyclists rose 12.4% from 43,016 to 48,350.", "en"),
        ("Counts\n\nThere were 48,350 cyclists. That is 12.4% more than in 2023, when 43,016 were counted.", "en"),
        ("Zahlen\n\nDie Zahl der Radfahrer stieg um 12,4 Prozent auf 48.350, nach 43.016 im Vorjahr.", "de"),
    ] {
        let card = of_text(text, lang);
        for stat in card["stats"].as_array().unwrap() {
            assert!(stat["value"] != 43_016 || stat.get("change").is_none(), "{text}: {card:#}");
        }
        assert!(card["stats"].as_array().unwrap().iter().any(|stat| stat["value"] == 48_350), "{text}: {card:#}");
    }
    // Where it is not clear what has changed, nothing is said.
    let card = of_text("Counts\n\nCycling was up 12.4% from 43,016 rides in 2023.", "en");
    assert!(card["stats"].as_array().unwrap().iter().all(|stat| stat.get("change").is_none()), "{card:#}");
}

#[test]
fn a_line_with_the_source_is_read() {
    for (line, lang, name) in [
        ("Source: City Traffic Office, 5 March 2025", "en", "City Traffic Office"),
        ("Quelle: Statistisches Landesamt", "de", "Statistisches Landesamt"),
        ("Source : Agence nationale", "fr", "Agence nationale"),
        ("Sumber: Badan Pusat Statistik", "id", "Badan Pusat Statistik"),
    ] {
        let card = of_text(&format!("A headline\n\n48350 people came to 12 shows.\n\n{line}"), lang);
        assert_eq!(card["source"]["name"], name, "{line}: {card:#}");
    }
}

#[test]
fn an_article_in_each_language_gives_its_figures() {
    let of = |name: &str, lang: &str| stats(&drafted(name, lang).2);
    let pair = |label: &str, value: &str| (label.to_owned(), value.to_owned());
    assert_eq!(
        of("housing", "en"),
        [
            pair("Homes finished", "4218"),
            pair("Homes let at social rents", "1139"),
            pair("Average price of a new home", "412500"),
        ]
    );
    assert_eq!(
        of("energie", "de"),
        [
            pair("Solaranlagen ans Netz gegangen", "12480"),
            pair("Solaranlagen auf Wohnhäusern", "9610"),
            pair("Anteil", "31.5"),
        ]
    );
    assert_eq!(
        of("vaccination", "fr"),
        [pair("Personnes de plus de 65 ans vaccinées", "412600"), pair("Campagne", "9300000")]
    );
    assert_eq!(
        of("turismo", "es"),
        [
            pair("Turistas", "3214500"),
            pair("Turistas llegaron de otros países", "1285800"),
            pair("Gasto medio por visitante", "1142"),
            pair("Pisos turísticos registrados", "18930"),
        ]
    );
    assert_eq!(
        of("sampah", "id"),
        [
            pair("Produksi sampah Kota Semarang per hari", "1276"),
            pair("Didaur ulang", "319"),
            pair("Jumlah bank sampah", "1038"),
            pair("Bank sampah dengan anggaran", "214"),
        ]
    );
}

/// The stats of a text of one sentence or two, each in one line: label, value, and how it relates to others.
fn lines(text: &str, lang: &str) -> Vec<String> {
    let card = of_text(&format!("Headline\n\n{text}"), lang);
    let stats = card["stats"].as_array().unwrap().iter();
    stats
        .map(|stat| {
            let said = |key: &str| stat.get(key).map(|said| format!(" | {key} {said}")).unwrap_or_default();
            let value = stat["value"].as_str().map_or_else(|| stat["value"].to_string(), str::to_owned);
            let related: String = ["share", "target", "change"].into_iter().map(said).collect();
            format!("{} | {value}{related}", stat["label"].as_str().unwrap())
        })
        .collect()
}

#[test]
fn a_label_is_what_an_editor_would_write() {
    for (text, lang, expected) in [
        // Whoever counted is not what was counted.
        ("Police recorded 1,204 thefts in the old town last year.", "en", "Thefts in the old town | 1204"),
        // What a survey found is no number of those who were asked, nor is their age a part of the label.
        (
            "The School Survey found that 58 per cent of pupils took a meal from the canteen.",
            "en",
            "Pupils took a meal | 58",
        ),
        (
            "The council says 91 per cent of defects were made safe within 24 hours.",
            "en",
            "Defects made safe within 24 hours | 91",
        ),
        ("En septiembre se firmaron 31.205 contratos.", "es", "Contratos (septiembre) | 31205"),
        ("The harbour handled 48,350 containers.", "en", "Containers handled | 48350"),
        ("Visits to the county's 23 libraries climbed to 2,041,300.", "en", "Visits | 2041300"),
        ("The council approved a $31.2 million budget.", "en", "Budget approved | 31200000"),
        ("By March, 7,310 homes had been insulated under the scheme.", "en", "Homes insulated | 7310"),
        ("Last year the number of empty shops stood at 1,518.", "en", "Number of empty shops | 1518"),
        ("Councillors voted on Tuesday night to spend £412.6m.", "en", "Councillors voted to spend | 412600000"),
        (
            "The $187.5 million bond measure on Tuesday's ballot drew 57.3 percent support.",
            "en",
            "Bond measure | 187500000",
        ),
        ("Pencurian sepeda motor justru mencapai 412 kasus.", "id", "Pencurian sepeda motor | 412"),
        (
            "Jumlah pelanggan kini 6.215, terdiri atas 5.480 rumah tangga dan 735 pelaku usaha.",
            "id",
            "Jumlah pelanggan | 6215",
        ),
        ("Die Polizei registrierte im vergangenen Jahr 1.204 Diebstähle.", "de", "Diebstähle | 1204"),
        ("Zuletzt lag der Anteil der Pendler bei 31,5 Prozent.", "de", "Anteil der Pendler | 31.5"),
        ("Die Bauern haben 62.300 Tonnen Äpfel geerntet.", "de", "Äpfel geerntet | 62300"),
        ("La ville a accueilli 268 400 visiteurs étrangers.", "fr", "Visiteurs étrangers | 268400"),
        ("L'an dernier, le taux de chômage a reculé à 9,3 %.", "fr", "Taux de chômage | 9.3"),
        ("La ocupación hotelera se situó en el 78,4%.", "es", "Ocupación hotelera | 78.4"),
        ("El puerto cerró el año con 2,14 millones de viajeros embarcados.", "es", "Viajeros embarcados | 2140000"),
        ("SUKARAJA - Produksi padi sepanjang 2024 tercatat 182.412 ton.", "id", "Produksi padi | 182412"),
        ("Electric bikes made up 41.2% of sales.", "en", "Electric bikes (of sales) | 41.2"),
        ("Coût de l'opération : 1,8 million d'euros.", "fr", "Coût de l'opération | 1800000"),
        ("La récolte est estimée à 340 200 hectolitres.", "fr", "Récolte estimée | 340200"),
        (
            "El alquiler medio alcanzó los 13,2 euros por metro cuadrado.",
            "es",
            "Alquiler medio por metro cuadrado | 13.2",
        ),
        ("Kota menghasilkan 652 ton sampah.", "id", "Sampah | 652"),
        ("Dinas Kesehatan mencatat 1.872 kasus demam berdarah.", "id", "Kasus demam berdarah | 1872"),
        // Words with a number of their own, and the object of a verb.
        ("Pre-tax profit for the 26 weeks to 26 September came in at £41.6m.", "en", "Pre-tax profit | 41600000"),
        ("The retailer posted revenue of $1.16 billion.", "en", "Revenue | 1160000000"),
        ("Die Stadt rechnet mit Ausgaben von 412,8 Millionen Euro.", "de", "Ausgaben | 412800000"),
        ("Allein die Kreisumlage verschlinge inzwischen 96,4 Millionen Euro.", "de", "Kreisumlage | 96400000"),
        ("Nüfus 412.560'a ulaştı.", "tr", "Nüfus | 412560"),
        ("La mairie explique que le coût réel atteint 9,40 euros.", "fr", "Coût réel | 9.40"),
        ("Le club a terminé la saison sur une perte de 2,9 millions d'euros.", "fr", "Perte | 2900000"),
        // Small numbers in words, of the dead and the injured.
        ("Nine people were injured in the fire.", "en", "People injured in the fire | 9"),
        ("Bei dem Brand wurden sieben Menschen verletzt.", "de", "Menschen verletzt | 7"),
        ("Sembilan pasien meninggal sepanjang tahun.", "id", "Pasien meninggal | 9"),
        ("ilin nüfusu 407.250 idi.", "tr", "İlin nüfusu | 407250"),
        ("La empresa cerró el ejercicio con ventas de 41,6 millones de euros.", "es", "Ventas | 41600000"),
        ("Klub sepak bola itu membukukan pendapatan Rp318 miliar.", "id", "Pendapatan | 318000000000"),
        (
            "Het aantal reizigers steeg met 15 procent tot 18,4 miljoen.",
            "nl",
            "Aantal reizigers | 18400000 | change {\"percent\":15}",
        ),
        // What says of which, and of how large a part of the world.
        ("Some 2,468 cases had been open for more than a year.", "en", "Cases open for more than a year | about 2468"),
        ("Bundesweit wurden 952.300 Tonnen Äpfel geerntet.", "de", "Äpfel geerntet (bundesweit) | 952300"),
        ("Ha vinto Giulia Marchetti con 14.122 voti.", "it", "Voti (Giulia Marchetti) | 14122"),
        ("La liste logró 15.275 votos, un 35,6 %, y pierde tres ediles.", "es", "Votos | 15275"),
        (
            "Quelque 6 812 personnes se sont présentées aux urgences.",
            "fr",
            "Personnes présentées aux urgences | about 6812",
        ),
    ] {
        assert_eq!(lines(text, lang).first().map(String::as_str), Some(expected), "{text}");
    }
}

/// What is counted stands behind its verb: what stands before that says which ones are counted.
#[test]
fn what_a_sentence_begins_with_is_said_of_what_it_counts() {
    for (text, lang, expected) in [
        ("Auf Kessler entfielen 23.418 Stimmen.", "de", "Stimmen entfielen auf Kessler | 23418"),
        ("Zur Wahl aufgerufen waren 45.210 Personen.", "de", "Personen zur Wahl aufgerufen | 45210"),
        ("An der Demo nahmen rund 12.400 Menschen teil.", "de", "Menschen nahmen an der Demo teil | about 12400"),
        (
            "An den Arbeiten beteiligten sich 5.420 Freiwillige.",
            "de",
            "Freiwillige beteiligten sich an den Arbeiten | 5420",
        ),
        ("In Turnhallen mussten 1.870 Menschen schlafen.", "de", "Menschen mussten in Turnhallen schlafen | 1870"),
        ("Per Brief wählten 14.905 Bürgerinnen und Bürger.", "de", "Bürgerinnen und Bürger wählten per Brief | 14905"),
        ("Ausgezahlt wurden bislang 31,6 Millionen Euro Soforthilfe.", "de", "Soforthilfe ausgezahlt | 31600000"),
        ("A la manifestación acudieron 12.400 personas.", "es", "Personas acudieron a la manifestación | 12400"),
        ("Sin luz siguen 23.400 hogares.", "es", "Hogares sin luz | 23400"),
        ("Han sido detenidas 1.204 personas.", "es", "Personas detenidas | 1204"),
        (
            "À l'enquête publique ont participé 3 120 habitants.",
            "fr",
            "Habitants ont participé à l'enquête publique | 3120",
        ),
        ("Aux abords de Valence ont été relevés 1 640 arbres.", "fr", "Arbres relevés aux abords de Valence | 1640"),
        ("Responderam ao apelo 2.380 voluntários.", "pt", "Voluntários responderam ao apelo | 2380"),
        ("Foram vendidos 18.400 ingressos.", "pt", "Ingressos vendidos | 18400"),
        ("Alle urne sono andati 61.204 elettori.", "it", "Elettori andati alle urne | 61204"),
        ("Restano senza corrente elettrica 4.310 utenze.", "it", "Utenze senza corrente elettrica | 4310"),
        ("Aan de cursus deden 4.650 ouderen mee.", "nl", "Ouderen deden aan de cursus mee | 4650"),
        ("Voor de functie meldden zich 1.750 kandidaten.", "nl", "Kandidaten meldden zich voor de functie | 1750"),
        ("Z Niemiec przyjechało 71 200 gości.", "pl", "Gości przyjechało z Niemiec | 71200"),
        ("W działaniach bierze udział 4870 strażaków.", "pl", "Strażaków bierze udział w działaniach | 4870"),
        ("На выборы пришли 12 400 избирателей.", "ru", "Избирателей пришли на выборы | 12400"),
        ("Di posko utama tertampung 1.480 pengungsi.", "id", "Pengungsi tertampung di posko utama | 1480"),
        ("Mancano ancora 3.214 docenti.", "it", "Docenti mancano | 3214"),
        ("Faltan 3.214 profesores.", "es", "Profesores faltan | 3214"),
        // Who says so is no part of it.
        ("Betroffen waren nach Angaben der Gewerkschaft Verdi 86.420 Fahrgäste.", "de", "Fahrgäste betroffen | 86420"),
        // Where there is another subject, they did nothing of the kind.
        ("En la capital los agentes detuvieron a 1.204 personas.", "es", "Personas | 1204"),
        ("In due giorni sono caduti 1.287 millimetri di pioggia.", "it", "Pioggia | 1287"),
    ] {
        let found = lines(text, lang);
        // A noun alone is no label for sure, and may be left out.
        let is_left_out = found.is_empty() && !expected.split(" | ").next().unwrap().contains(' ');
        assert!(is_left_out || found.first().map(String::as_str) == Some(expected), "{text}: {found:?}");
    }
}

/// A label has the verb where the noun alone would not say what happened, and the whole of what "and" joins.
#[test]
fn a_label_says_what_happened() {
    for (text, lang, expected) in [
        ("El terremoto dañó 1.870 viviendas.", "es", "Terremoto dañó viviendas | 1870"),
        ("O incêndio que lavra desde domingo destruiu 1.284 casas.", "pt", "Destruiu casas | 1284"),
        ("L'alluvione ha distrutto 1.284 case.", "it", "Alluvione ha distrutto case | 1284"),
        ("De brand verwoestte 1.284 huizen.", "nl", "Brand verwoestte huizen | 1284"),
        ("Banjir di Kabupaten Demak merendam 4.215 rumah.", "id", "Banjir di Kabupaten Demak merendam rumah | 4215"),
        ("Das Hochwasser hat 3.218 Häuser beschädigt.", "de", "Häuser beschädigt | 3218"),
        ("The library board spent $48.7 million.", "en", "Library board spent | 48700000"),
        ("There were 4,312 cases of theft and burglary.", "en", "Cases of theft and burglary | 4312"),
        ("O fogo consumiu 6.740 hectares de mato e floresta.", "pt", "Mato e floresta | 6740"),
        (
            "Losses from arson, fraud by contractors and looting came to $640,000.",
            "en",
            "Losses from arson, fraud by contractors and looting | 640000",
        ),
        ("The county saw 2,915 claims worth $388 million.", "en", "Claims | 2915"),
        ("La ciudad ha matriculado este curso a 21.340 alumnos.", "es", "Alumnos | 21340"),
        (
            "De gemiddelde koopprijs van een huis steeg met 6,2 procent tot 428.000 euro.",
            "nl",
            r#"Gemiddelde koopprijs van een huis | 428000 | change {"percent":6.2}"#,
        ),
        ("Nach Angaben des Landratsamts entstand ein Schaden von 214 Millionen Euro.", "de", "Schaden | 214000000"),
        ("Depuis juin, 412 600 canards et poulets ont été abattus.", "fr", "Canards et poulets abattus | 412600"),
        (
            "Burglary fell by 11%, while thefts of cars rose by 18% to 6,340, police figures show.",
            "en",
            r#"Thefts of cars | 6340 | change {"percent":18}"#,
        ),
        ("Fares brought in $18.6 million.", "en", "Fares brought in | 18600000"),
        ("Complaints rose by 23% to 1,312.", "en", r#"Complaints | 1312 | change {"percent":23}"#),
        ("Het Van Gogh Museum trok 1,92 miljoen bezoekers.", "nl", "Bezoekers (Van Gogh Museum) | 1920000"),
        // Turkish verbs stand at the end, and the figure before them.
        (
            "Türkiye'nin ihracatı kasımda geçen yılın aynı ayına göre yüzde 3,1 artarak 22,3 milyar dolara yükseldi.",
            "tr",
            r#"Türkiye'nin ihracatı | 22300000000 | change {"percent":3.1}"#,
        ),
        (
            "Metroyu ekim ayında 14,2 milyon yolcu kullandı. Bu sayı geçen yılın aynı ayında 12,9 milyondu.",
            "tr",
            r#"Yolcu kullandı | 14200000 | change {"from":12900000}"#,
        ),
        (
            "Stopa bezrobocia wyniosła w październiku 5,0 proc., wobec 5,2 proc. rok wcześniej.",
            "pl",
            r#"Stopa bezrobocia | 5.0 | change {"from":5.2}"#,
        ),
        (
            "Muzeum odwiedziło 612 450 osób, o 14 proc. więcej niż rok temu.",
            "pl",
            r#"Osób | 612450 | change {"percent":14}"#,
        ),
        (
            "Il porto ha chiuso l'anno con 2.417.300 passeggeri, l'8,6% in più rispetto al 2023.",
            "it",
            r#"Passeggeri | 2417300 | change {"date":"2023","percent":8.6}"#,
        ),
    ] {
        assert_eq!(lines(text, lang).first().map(String::as_str), Some(expected), "{text}");
    }
    // What a number says the size of is not counted.
    assert_eq!(lines("Depremde 5,9 büyüklüğündeki sarsıntı hissedildi.", "tr"), Vec::<String>::new());
    // Where something is counted is not what.
    assert_eq!(lines("İlde 640 bin hektar alan ekildi.", "tr"), Vec::<String>::new());
    // A whole that a percentage names has a label too.
    let text = "A prefeitura investiu R$ 4,2 milhões, 35% do orçamento total de R$ 12 milhões.";
    let share = r#"share {"ofStat":"stat-2","percent":35}"#;
    assert_eq!(
        lines(text, "pt"),
        [format!("Prefeitura investiu | 4200000 | {share}"), "Orçamento total | 12000000".to_owned()]
    );
}

/// What had been last year is no news, and neither is what somebody left behind.
#[test]
fn what_had_been_is_not_what_is() {
    for (text, lang) in [
        ("The county had spent $3.2 million on fire breaks last year.", "en"),
        ("In 2022 there had been 2.94 million visits.", "en"),
        ("Die Stadt hatte im Vorjahr 1,4 Millionen Euro für Wahlen ausgegeben.", "de"),
        ("L'an dernier, la récolte avait atteint 41 000 tonnes.", "fr"),
        ("El Gobierno había destinado el año pasado 12 millones de euros a prevención.", "es"),
        ("L'anno scorso gli sfollati erano stati 23.000.", "it"),
        ("No ano passado, a área ardida tinha sido de 4.215 hectares.", "pt"),
        ("Vorig jaar had de gemeente 1,4 miljoen euro uitgegeven.", "nl"),
        ("Bilet ücreti 20 liradan 25 liraya yükseldi.", "tr"),
        ("It is more than at the last census in 2019, when 9,220 pairs were recorded.", "en"),
        ("C'est la première fois que le département passe sous les 9 %.", "fr"),
        ("Es el número más bajo desde 2015, cuando se registraron 179 víctimas.", "es"),
    ] {
        assert_eq!(lines(text, lang), Vec::<String>::new(), "{text}");
    }
    // What was so, or had been done by a date, is.
    assert_eq!(lines("2024 waren 3.218 Häuser beschädigt.", "de").len(), 1);
    assert_eq!(lines("By March 2024, 7,310 homes had been insulated.", "en"), ["Homes insulated | 7310"]);
    let text = "Last year 7,310 homes were built. This year 8,420 homes were built.";
    assert_eq!(lines(text, "en"), ["Homes built | 8420"]);
}

/// What the check of the card calls an error is not proposed.
#[test]
fn a_draft_passes_the_check() {
    let text = "Headline\n\nThere were 1,204 women, or 130% of women, on the lists.";
    let article = Article::from_text(text, "en");
    let draft = draft(&article);
    assert_eq!(lines("There were 1,204 women, or 130% of women, on the lists.", "en"), ["Women | 1204"]);
    let left_out = draft.left_out.iter().map(|left_out| (left_out.found.value.to_string(), left_out.why));
    assert_eq!(left_out.collect::<Vec<_>>(), [("130".to_owned(), Why::Check)]);
}

#[test]
fn what_a_figure_was_and_is_to_become_is_said_of_it() {
    for (text, lang, expected) in [
        (
            "Riders took 4.31 million trips. That is a 9.4% increase from the 3.94 million trips of the year before.",
            "en",
            r#"Trips | 4310000 | change {"from":3940000,"percent":9.4}"#,
        ),
        (
            "Buses ran on time 81.4% of the time, up from 78.9%, though short of the 85% goal for 2026.",
            "en",
            r#"Buses ran on time | 81.4 | target {"date":"2026","value":85} | change {"from":78.9}"#,
        ),
        ("Unemployment fell from 5.3% to 4.9%.", "en", r#"Unemployment | 4.9 | change {"from":5.3}"#),
        (
            "The board counted 731 break-ins, 82 more than in 2023.",
            "en",
            r#"Break-ins counted | 731 | change {"by":82,"date":"2023"}"#,
        ),
        (
            "Installed capacity rose to 126 MW from 45 MW, a jump of 180 percent.",
            "en",
            r#"Installed capacity | 126 | change {"from":45,"percent":180}"#,
        ),
        ("Die Zahl der Anträge sank von 1.212 auf 960.", "de", r#"Zahl der Anträge | 960 | change {"from":1212}"#),
        (
            "Fertig wurden 1.184 Wohnungen. Das sind 253 weniger als 2023 und damit ein Rückgang um 17,6 Prozent.",
            "de",
            r#"Wohnungen | 1184 | change {"by":-253,"date":"2023","percent":-17.6}"#,
        ),
        (
            "Es fehlten 412 Plätze. Vor einem Jahr waren es noch 530.",
            "de",
            r#"Plätze fehlten | 412 | change {"from":530}"#,
        ),
        (
            "Le musée a accueilli 268 400 visiteurs, soit 17 % de plus qu'en 2023 (229 400).",
            "fr",
            r#"Visiteurs | 268400 | change {"date":"2023","from":229400,"percent":17}"#,
        ),
        (
            "El paro aumentó en 612 personas, un 1,96 % más que en septiembre, hasta situarse en 31.842.",
            "es",
            r#"Paro | 31842 | change {"by":612,"percent":1.96}"#,
        ),
        (
            "Prevalensi stunting turun menjadi 18,6 persen. Setahun sebelumnya angkanya masih 23,4 persen.",
            "id",
            r#"Prevalensi stunting | 18.6 | change {"from":23.4}"#,
        ),
        (
            "Il y a eu 1 294 hospitalisations, contre 903 sept jours plus tôt.",
            "fr",
            r#"Hospitalisations | 1294 | change {"from":903}"#,
        ),
        (
            "Le réseau a transporté 48 700 voyageurs, contre 45,8 milliers l'année précédente.",
            "fr",
            r#"Voyageurs | 48700 | change {"from":45800}"#,
        ),
        (
            "Baskets held 11.3 items on average, against 12.1 in 2024.",
            "en",
            r#"Items on average | 11.3 | change {"date":"2024","from":12.1}"#,
        ),
        (
            "Ada 1.284 kasus demam berdarah. Jumlah tersebut turun 37,2 persen dibanding tahun lalu, yakni 2.045 kasus.",
            "id",
            r#"Kasus demam berdarah | 1284 | change {"from":2045,"percent":-37.2}"#,
        ),
        // Portuguese has "more" before the figure too, and "less", which reads as a sign.
        ("Houve 1.204 furtos, menos 90 do que em 2023.", "pt", r#"Furtos | 1204 | change {"by":-90,"date":"2023"}"#),
        (
            "Havia 4.210 desalojados. São menos 310 do que na segunda-feira.",
            "pt",
            r#"Desalojados | 4210 | change {"by":-310}"#,
        ),
        (
            "Foram 84.312 episódios, mais 6,4% do que em 2024.",
            "pt",
            r#"Episódios | 84312 | change {"date":"2024","percent":6.4}"#,
        ),
        // A date is that of a change where nothing else stands between, and the first half of a year is one.
        ("Nests fell to 2,105 from 3,480 in 2019.", "en", r#"Nests | 2105 | change {"date":"2019","from":3480}"#),
        (
            "Zählten die Bahnen 1.842 Fahrten, so waren es 6,1 Prozent mehr als im ersten Halbjahr 2024.",
            "de",
            r#"Fahrten | 1842 | change {"date":"2024-01/2024-06","percent":6.1}"#,
        ),
        // What stands between commas and joins sentences is no part of the clause.
        (
            "Son chiffre d'affaires, en revanche, a reculé de 20,2 %, à 9,1 millions d'euros.",
            "fr",
            r#"Chiffre d'affaires | 9100000 | change {"percent":-20.2}"#,
        ),
    ] {
        assert_eq!(lines(text, lang), [expected], "{text}");
    }
}

#[test]
fn what_a_figure_is_compared_with_is_another_one() {
    for (text, lang, expected) in [
        // The first of two is in millions too.
        (
            "Die Umsatzerlöse kletterten von 19,8 auf 22,7 Millionen Euro.",
            "de",
            r#"Umsatzerlöse | 22700000 | change {"from":19800000}"#,
        ),
        // By how much it fell stands behind when.
        (
            "El número de parados inscritos bajó en septiembre en 2.316 personas, hasta situarse en 80.412.",
            "es",
            r#"Número de parados inscritos | 80412 | change {"by":-2316}"#,
        ),
        // A target is one of what changed, and not of what it was.
        (
            "Kitchens threw away 68 grams of food, barely changed from 70 grams in 2019 and far off the goal of 50 grams.",
            "en",
            r#"Food | 68 | target {"value":50} | change {"date":"2019","from":70}"#,
        ),
        // What a figure is above is none of now.
        (
            "The line carried 23.6 million passengers, up 8 per cent and just above the 22.9 million recorded in 2018-19.",
            "en",
            r#"Passengers carried | 23600000 | change {"percent":8}"#,
        ),
    ] {
        assert_eq!(lines(text, lang), [expected], "{text}");
    }
}

#[test]
fn a_unit_can_have_two_words() {
    let card = of_text("Titel\n\nEr zijn 2.318 nieuwe woningen opgeleverd.", "nl");
    assert_eq!(card["stats"][0].get("unit"), None, "{card:#}");
    let card = of_text("Calls\n\nCrews answered 84,216 emergency calls.", "en");
    assert_eq!(card["stats"][0]["unit"], "emergency calls", "{card:#}");
    let card = of_text("Judul\n\nBantuan diterima 5.480 rumah tangga di Kabupaten Marowali.", "id");
    assert_eq!(card["stats"][0]["unit"], "rumah tangga", "{card:#}");
    let card = of_text("Judul\n\nSebanyak 14.236 calon murid diterima.", "id");
    assert_eq!(card["stats"][0]["unit"], "calon murid", "{card:#}");
    let card = of_text("Titular\n\nLos embalses almacenan 1.147 hectómetros cúbicos de agua.", "es");
    assert_eq!(card["stats"][0]["unit"], "hectómetros cúbicos", "{card:#}");
    // So many of two kinds are not so many of the first.
    let card = of_text("Titre\n\nLa régie a transporté 523 000 voitures et camions, contre 511 000 en 2024.", "fr");
    let [label, unit] = ["label", "unit"].map(|key| card["stats"][0].get(key).and_then(Value::as_str));
    assert_eq!((label, unit), (Some("Voitures et camions"), None), "{card:#}");
}

/// A sentence that names nothing says more of the figure of the one before it.
#[test]
fn an_earlier_figure_is_tied_to_what_it_is_of() {
    for (text, lang, expected) in [
        (
            "A total of 41,386 people were on the list. That compares with 43,970 twelve months earlier.",
            "en",
            r#"People on the list | 41386 | change {"from":43970}"#,
        ),
        (
            "Lundi, 38 412 écoliers ont repris les cours. Ils étaient 39 539 un an plus tôt.",
            "fr",
            r#"Écoliers | 38412 | change {"from":39539}"#,
        ),
        // Verbs of several, and those that say neither up nor down.
        ("Los heridos graves aumentaron de 1.012 a 1.067.", "es", r#"Heridos graves | 1067 | change {"from":1012}"#),
        ("Die Fälle sanken von 1.312 auf 1.067.", "de", r#"Fälle | 1067 | change {"from":1312}"#),
        ("Os furtos caíram de 1.312 para 1.067.", "pt", r#"Furtos | 1067 | change {"from":1312}"#),
        ("Число пожаров сократилось с 1 312 до 1 067.", "ru", r#"Число пожаров | 1067 | change {"from":1312}"#),
        ("Le taux est passé de 9,6 % à 8,8 %.", "fr", r#"Taux | 8.8 | change {"from":9.6}"#),
        ("Los robos pasaron de 1.312 a 1.067.", "es", r#"Robos | 1067 | change {"from":1312}"#),
        ("I furti sono passati da 1.312 a 1.067.", "it", r#"Furti | 1067 | change {"from":1312}"#),
        ("Thefts went from 1,312 to 1,067.", "en", r#"Thefts | 1067 | change {"from":1312}"#),
        // A number without a unit has that of the one before it.
        (
            "Les flammes ont parcouru 1 240 hectares, contre 860 la veille au soir.",
            "fr",
            r#"Flammes ont parcouru | 1240 | change {"from":860}"#,
        ),
        (
            "Die Ernte brach gegenüber dem Vorjahr um 46 Prozent auf 1.150 Tonnen ein.",
            "de",
            r#"Ernte | 1150 | change {"percent":-46}"#,
        ),
    ] {
        assert_eq!(lines(text, lang), [expected], "{text}");
    }
}

/// A sentence that says when tells of the figure before it, though it names nothing or another noun.
#[test]
fn what_was_then_is_no_figure_of_now() {
    for (text, lang, expected) in [
        (
            "Se firmaron 17.334 ventas, un 7 % más que en el primer semestre de 2024, cuando fueron 16.200.",
            "es",
            r#"Ventas | 17334 | change {"date":"2024-01/2024-06","from":16200,"percent":7}"#,
        ),
        (
            "Dinas mencatat 1.247 penderita. Pada lima bulan pertama tahun lalu jumlahnya 832 orang.",
            "id",
            r#"Penderita | 1247 | change {"from":832}"#,
        ),
        (
            "The clinic saw 1,247 patients. A year ago there were 832 people.",
            "en",
            r#"Patients | 1247 | change {"from":832}"#,
        ),
        (
            "Die Zahl der Fälle liegt bei 48.350. Im August 2025 waren es noch 52.400.",
            "de",
            r#"Zahl der Fälle | 48350 | change {"date":"2025-08","from":52400}"#,
        ),
        (
            "Pendapatan asli daerah dinaikkan dari Rp402,1 miliar ke Rp432,6 miliar.",
            "id",
            r#"Pendapatan asli daerah | 432600000000 | change {"from":402100000000}"#,
        ),
        (
            "Der Umsatz legte um 5,4 Prozent auf 642,8 Millionen Euro zu.",
            "de",
            r#"Umsatz | 642800000 | change {"percent":5.4}"#,
        ),
        (
            "O hospital teve um prejuízo de 14,2 milhões de euros, mais 3,1 milhões do que em 2023.",
            "pt",
            r#"Prejuízo | 14200000 | change {"by":3100000,"date":"2023"}"#,
        ),
        (
            "Dana transfer, baik dari pusat maupun provinsi, menyusut Rp117,88 miliar menjadi Rp1,641 triliun.",
            "id",
            r#"Dana transfer | 1641000000000 | change {"by":-117880000000}"#,
        ),
        // What another thing was is none of it, and what was fewer then is more now.
        (
            "Adult social care takes £71.9m, and services, whose budget was £43m twelve months ago, get £48.2m.",
            "en",
            "Adult social care | 71900000",
        ),
        (
            "1.312 Anrufe wurden angezeigt, 2023 waren es 164 weniger, was einem Anstieg um 14,3 Prozent entspricht.",
            "de",
            r#"Anrufe angezeigt | 1312 | change {"by":164,"percent":14.3}"#,
        ),
        (
            "The share of a bill climbs from £1,742.30 to £1,829.24, a difference of £86.94.",
            "en",
            r#"Share of a bill | 1829.24 | change {"from":"1742.30"}"#,
        ),
        // The next sentence begins with what it compares with.
        (
            "Die Betriebe nahmen 12.480 Azubis auf. Gegenüber 2024 ist das ein Plus von 11,5 Prozent.",
            "de",
            r#"Azubis | 12480 | change {"date":"2024","percent":11.5}"#,
        ),
        (
            "En 2024, 41 832 passages ont été enregistrés. C'est 2 562 de plus qu'en 2023 (+ 6,5 %).",
            "fr",
            r#"Passages enregistrés | 41832 | change {"by":2562,"date":"2023","percent":6.5}"#,
        ),
        (
            "La facture retombe à 1,36 million d'euros, alors qu'elle avait culminé à 1,7 million en 2024.",
            "fr",
            r#"Facture | 1360000 | change {"date":"2024","from":1700000}"#,
        ),
        // Its name stands before what is said between commas.
        (
            "Las pernoctaciones, en cambio, solo crecieron un 1,4 %, hasta las 2.150.105.",
            "es",
            r#"Pernoctaciones | 2150105 | change {"percent":1.4}"#,
        ),
        (
            "El precio medio subió un 4,2 %, hasta los 1.432 euros al mes.",
            "es",
            r#"Precio medio (al mes) | 1432 | change {"percent":4.2}"#,
        ),
        (
            "Pendapatan daerah, yang semula dipatok Rp2,1845 triliun, kini tinggal Rp2,09712 triliun.",
            "id",
            "Pendapatan daerah | 2097120000000",
        ),
        // What is usual is no earlier figure.
        ("The rain came to 98 millimetres, down from 132 millimetres in a normal year.", "en", "Rain | 98"),
        (
            "Il est tombé 98 millimètres de pluie, contre 132 millimètres en année normale.",
            "fr",
            "Millimètres de pluie | 98",
        ),
        ("Die Quote stieg auf 12,4 Prozent, gegenüber 9,1 Prozent im Bundesdurchschnitt.", "de", "Quote | 12.4"),
    ] {
        assert_eq!(lines(text, lang), [expected], "{text}");
    }
}

/// A year that others are compared with, and what parts are of, are no news.
#[test]
fn what_is_known_or_may_come_is_no_figure_of_now() {
    for (text, lang) in [
        ("Suben respecto a 2024. Los suecos, que en la primera mitad de 2024 firmaron 5.589 escrituras, callan.", "es"),
        ("Sur les 33 élus, 25 ont voté contre.", "fr"),
        ("Padahal, dari 812,6 kilometer jalan kabupaten, baru sebagian mantap.", "id"),
        ("De gemiddelde wachttijd liep op van 8,4 naar 9,1 jaar.", "nl"),
        ("De gemeente moet nog 12.000 woningen bouwen.", "nl"),
        ("Les lignes intérieures, elles, n'ont progressé que de 3,4 %.", "fr"),
        ("Der Rat hat mit 24 gegen 15 Stimmen entschieden.", "de"),
        ("The budget went through by 31 votes to 22.", "en"),
        ("In 97 Fällen floss Geld.", "de"),
        ("The two together now swallow 65 per cent of everything the authority spends.", "en"),
        ("En la línea 5, cortada por obras desde junio, no hay trenes.", "es"),
        // Nor is what may come.
        ("La production ne devrait pas dépasser 41 200 tonnes.", "fr"),
        ("Die Kosten könnten auf 12,4 Millionen Euro steigen.", "de"),
        ("The trust expects the deficit to reach £12.4 million next year.", "en"),
        ("Spending could hit $41.2 million by 2027.", "en"),
        ("Anggaran akan mencapai Rp48,3 miliar tahun depan.", "id"),
    ] {
        assert_eq!(lines(text, lang), Vec::<String>::new(), "{text}");
    }
}

/// An amount is none of what it is per, and neither is an average.
#[test]
fn a_label_says_per_what_and_that_it_is_an_average() {
    for (text, lang, expected) in [
        ("Les loyers s'élèvent à 14,20 euros le mètre carré.", "fr", "Loyers (le mètre carré) | 14.20"),
        ("Die Stadtbücherei hat 642.318 Medien verliehen.", "de", "Medien verliehen | 642318"),
        ("Thieves broke into 146 containers.", "en", "Thieves broke into containers | 146"),
        ("Director Rosa Lind told trustees that programs drew 148,700 people.", "en", "Programs drew people | 148700"),
        ("Borrowers checked out 3.62 million items.", "en", "Items checked out | 3620000"),
        ("Adult social care takes up £168.7m.", "en", "Adult social care | 168700000"),
        ("The council puts the losses at £3.9m.", "en", "Losses | 3900000"),
        ("Größter Posten sind die Personalkosten mit 61,3 Millionen Euro.", "de", "Personalkosten | 61300000"),
        ("Staffing remains tight: 214 nursing posts were unfilled.", "en", "Nursing posts unfilled | 214"),
        ("Armada yang beroperasi kini 168 unit.", "id", "Armada yang beroperasi | 168"),
        (
            "Für Tafeläpfel der Klasse I erhalten die Erzeuger derzeit 68 Cent je Kilogramm.",
            "de",
            "Tafeläpfel der Klasse I je Kilogramm | 68",
        ),
        (
            "61.840 Patientinnen und Patienten wurden aufgenommen.",
            "de",
            "Patientinnen und Patienten aufgenommen | 61840",
        ),
        (
            "Se registraron 412 reclamaciones por cada millón de viajes.",
            "es",
            "Reclamaciones por cada millón de viajes | 412",
        ),
        ("Mei ditutup dengan 212 kasus.", "id", "Kasus (Mei) | 212"),
        ("Packers paid an average of $412 per ton.", "en", "Packers paid per ton (average) | 412"),
        ("Crews answered 84,216 emergency calls in the year to March.", "en", "Emergency calls | 84216"),
        ("Le vrac se négocie à 92 euros l'hectolitre.", "fr", "Vrac (l'hectolitre) | 92"),
        ("El alquiler cuesta 1.232 euros al mes.", "es", "Alquiler (al mes) | 1232"),
        (
            "La incidencia alcanzó 312 casos por millón de habitantes.",
            "es",
            "Incidencia por millón de habitantes | 312",
        ),
        ("There were 164 cases per 100,000 residents.", "en", "Cases per 100,000 residents | 164"),
        ("L'hôpital a reçu 114 patients en moyenne.", "fr", "Patients (en moyenne) | 114"),
        // A verb is no part of a name.
        ("La mediana se ubicó en 1.450 euros.", "es", "Mediana | 1450"),
        ("La facture, elle, retombe à 1,36 million d'euros.", "fr", "Facture | 1360000"),
    ] {
        assert_eq!(lines(text, lang), [expected], "{text}");
    }
}

/// What is not said is not on the card: a wrong relation is worse than none.
#[test]
fn no_relation_is_made_up() {
    for (text, lang) in [
        // A change is no figure by itself.
        ("Headline\n\nCrime as a whole fell by 1.7%.", "en"),
        ("Titular\n\nEl conjunto de la criminalidad descendió un 1,7%.", "es"),
    ] {
        assert_eq!(of_text(text, lang)["stats"], serde_json::json!([]), "{text}");
    }
    for (text, lang) in [
        // What rose at 14 libraries is not their number.
        ("Borrowing at the 142 libraries rose 18% over the year.", "en"),
        // An age is none either.
        ("Siti Aminah (47), pemilik warung, mengaku omzetnya turun 30 persen.", "id"),
        ("La comisión detectó 1.912 tomas; apenas 12% de ellas son legales.", "es"),
    ] {
        let stats = lines(text, lang);
        let says_more = |stat: &String| stat.contains("change") || stat.contains("share");
        assert!(!stats.iter().any(says_more), "{text}: {stats:?}");
    }
    // The whole of a percentage is no figure by itself, whosever it is, nor is what was promised.
    for text in [
        "48.6 percent of the county's 118,037 registered voters returned a ballot.",
        "The trust has promised health chiefs to get that to 65%.",
    ] {
        assert_eq!(lines(text, "en"), Vec::<String>::new(), "{text}");
    }
    // "Gave up" is no rise, and a whole is no part of itself.
    let text = "The county gave up about $212,300 in fines, less than 2% of a budget of $11.4 million.";
    let share = r#"share {"of":"a budget of $11.4 million","percent":"less than 2"}"#;
    assert_eq!(lines(text, "en"), [format!("County gave up | about 212300 | {share}"), "Budget | 11400000".to_owned()]);
    // Nor are a difference in the next paragraph, a target group, and a target of something else.
    for (text, lang, not) in [
        ("The course has 1,034 students.\n\nThe grants are 412,000 euros, 14,100 more than before.", "en", "change"),
        ("Pajak bumi mencapai Rp 441 miliar.\n\nTarget semua pajak Rp 1,35 triliun.", "id", "target"),
        ("Dari 25.300 bayi yang menjadi sasaran, sebanyak 21.500 anak telah diimunisasi.", "id", "target"),
        // Of a figure without its scale it is not known how much it was.
        ("La deuda neta bajó de 33,5 a 26,9 millones de euros.", "es", "33.5"),
        ("Cakupan naik dari 79,5 persen pada 2023, tetapi di bawah target 95 persen.", "id", "2023"),
        // Nor is a comparison a whole, and a minimum a share; a change is not that of the next clause.
        ("Foram 84.312 episódios, mais 6,4% do que em 2024.", "pt", "share"),
        ("Sales were up 0.8%, however, and shoppers put fewer things into each basket: 11.3 items.", "en", "change"),
        (
            "Anggaran pendidikan Rp2,1 triliun dari total APBD Rp9,77 triliun, di atas ketentuan minimal 20 persen.",
            "id",
            "share",
        ),
        // Nor what grew a part of a target, and money a share of people.
        (
            "LRT menargetkan 16 juta penumpang. Ada 1,42 juta orang. Jumlah itu tumbuh 9,2 persen, yaitu dari 1,3 juta.",
            "id",
            "share",
        ),
        ("Le repas coûte 9,40 euros et 31 % des familles paient moins, dit-il, et que 20 % des élèves.", "fr", "20"),
        ("Tres brigadistas resultaron heridos, uno con quemaduras en el 30 % del cuerpo.", "es", "share"),
        // Hectares are no part of people.
        ("Dari 7.320 hektare sawah, 58 persen gagal panen. Ada 12.640 jiwa terdampak.", "id", "share"),
        // What has a subject of its own is no difference of the sentence before, and a fifth is no number.
        (
            "Aan subsidie kreeg het museum 8,5 miljoen euro. De energierekening viel 1,3 miljoen euro hoger uit.",
            "nl",
            "change",
        ),
        ("Er kwamen 21.700 scholieren, bijna een vijfde meer dan het jaar ervoor.", "nl", "0.2"),
        // Nor is a pronoun a whole, and what is to be added a target.
        ("La ville a contrôlé 4 312 annonces, et 28 % d'entre elles dépassaient le plafond.", "fr", "share"),
        ("Dennoch fehlen 2.100 Plätze. Bis 2028 sollen 3.000 Plätze hinzukommen.", "de", "target"),
        // A figure in millions has not changed from itself.
        (
            "Havia 6,63 milhões de pessoas, alta de 1,2%.\n\nA região tem 2,3 milhões dos desempregados do país.",
            "pt",
            "2300000 | change",
        ),
        // The rise of a tax is none of the budget, and that of a profit none of the passengers.
        ("The council set a budget of £412.6 million, with a council tax rise of 4.9%.", "en", "change"),
        ("The council set a budget of £412.6 million. This includes a council tax rise of 4.9%.", "en", "change"),
        ("The airline flew 4.2 million people, up 8%, and profit rose to $312 million.", "en", "312000000 | change"),
        // Those whose noun stands before the verb are no patients.
        ("L'établissement compte 412 lits et en garde 34 fermés.", "fr", "34"),
        // What was so at an earlier time for the last time is no earlier figure.
        (
            "Visits climbed to 2,041,300, the first time it is over 2 million since 2019, when 2.38 million came.",
            "en",
            "change",
        ),
        // A loss was no earlier profit, and no profit has changed by it.
        (
            "Der Überschuss betrug 3,4 Millionen Euro. Im Jahr davor hatte ein Minus von 1,1 Millionen Euro gestanden.",
            "de",
            "change",
        ),
        // Another count of the year before is no earlier figure.
        ("Er zijn 12 deelnemers. Vorig jaar kwamen 4.620 meldingen binnen.", "nl", "change"),
    ] {
        let stats = lines(text, lang);
        assert!(!stats.iter().any(|stat| stat.contains(not) && !stat.contains("412000")), "{text}: {stats:?}");
    }
    // Of which total it is a percentage, the figures say.
    let text = "There were 41,832 visits. A total of 2,092 people, 5% of the total, were sent home.";
    let share = r#"share {"ofStat":"stat-2","percent":5}"#;
    assert_eq!(lines(text, "en"), [format!("People sent home | 2092 | {share}"), "Visits | 41832".to_owned()]);
    // A month's and a year's change are two.
    let stats = lines("There were 31,842 claims, 612 more than in May and 4.5 percent fewer than a year ago.", "en");
    assert_eq!(stats, [r#"Claims | 31842 | change {"by":612}"#]);
    // More than 400 can be any whole.
    let stats = lines("More than 400 places are missing. 2,704 children have one, a rate of 33.8 percent.", "en");
    assert!(stats.iter().all(|stat| !stat.contains("share")), "{stats:?}");
    // A target of another size is one of something else.
    let stats = lines("Yields were 5.56 tonnes. The target is a harvest of 210,000 tonnes.", "en");
    assert!(stats.iter().all(|stat| !stat.contains("target")), "{stats:?}");
}

#[test]
fn the_date_is_that_of_the_figures() {
    for (text, lang, date) in [
        ("By October 2024, 48,350 people had applied.", "en", Some("2024-10")),
        ("48,350 people have applied, fewer than in 2023.", "en", None),
        ("48,350 people have applied since 2021.", "en", None),
        ("48,350 people have applied. It will be 60,000 by 2030.", "en", None),
        ("Bis Ende September 2024 gab es 48.350 Anträge, weniger als 2023.", "de", Some("2024-09")),
        ("En 2024, 48 350 personnes ont voté, soit plus qu'en 2019.", "fr", Some("2024")),
        ("48,350 people applied, the most since records for the region began in 2001.", "en", None),
        ("Es gab 48.350 Anträge nach 43.016 im Jahr 2023.", "de", None),
        ("Ada 48.350 siswa pada tahun ajaran 2025/2026.", "id", None),
        ("In the 2025/26 season 48,350 people came.", "en", None),
        ("48,350 people came, twice as many as in the same period of 2025, when 24,175 came.", "en", None),
        ("He made 231 transfers between March 2017 and November 2022.", "en", None),
        ("Ada 48.350 siswa, katanya Senin (24/8/2026).", "id", Some("2026-08-24")),
        // Parts of a year.
        ("In the second quarter of 2025, 48,350 people applied.", "en", Some("2025-Q2")),
        ("Between January and June 2025, 48,350 people applied.", "en", Some("2025-01/2025-06")),
        ("Im ersten Halbjahr 2025 gab es 48.350 Anträge.", "de", Some("2025-01/2025-06")),
        ("Au deuxième trimestre 2025, 48 350 personnes ont voté.", "fr", Some("2025-Q2")),
        ("En el tercer trimestre de 2025 se firmaron 48.350 contratos.", "es", Some("2025-Q3")),
        ("Pada triwulan II 2025 tercatat 48.350 kasus.", "id", Some("2025-Q2")),
        ("L'aéroport a accueilli 3,42 millions de passagers en 2025.", "fr", Some("2025")),
        ("Es kamen mehr als 48.350 Menschen im Jahr 2025.", "de", Some("2025")),
        ("1.312 Anrufe wurden angezeigt, 2023 waren es 164 weniger.", "de", None),
        // When the article appeared.
        ("Halmstedt, 26. Februar 2025. Es gab 48.350 Anträge.", "de", None),
        ("By Ana Ruiz\n\nThursday 16 April 2026\n\n48,350 people applied.", "en", None),
        ("On Thursday, 16 April 2026, 48,350 people applied.", "en", Some("2026-04-16")),
        // The date of an earlier figure, of the last time, of a beginning, and of a law.
        ("Hay 48.350 pisos. En comparación con septiembre de 2023, son más.", "es", None),
        ("Es gab 48.350 Anträge, so wenig wie zuletzt 2017.", "de", None),
        ("Die Zahl der Fälle liegt bei 48.350. Im August 2025 waren es noch 52.400.", "de", None),
        ("Die Überschwemmung begann am 4. Mai 2025. Betroffen waren 48.350 Menschen.", "de", None),
        ("Hay 48.350 pisos. La ley del 26 de abril de 2021 no cambia.", "es", None),
    ] {
        let card = of_text(&format!("Headline\n\n{text}"), lang);
        assert_eq!(card.get("asOf").and_then(Value::as_str), date, "{text}");
    }
}

/// A figure whose sentence has no name for it has that of the headline.
#[test]
fn a_headline_names_its_figure() {
    let card = of_text("Kervallec vote un budget de 31,4 millions d'euros\n\nÀ 31,4 millions d'euros, il enfle.", "fr");
    assert_eq!(stats(&card), [("Budget".to_owned(), "31400000".to_owned())]);
    let card = of_text("Council backs £412m budget as bills rise\n\nCouncillors voted to spend £412.4m.", "en");
    assert_eq!(stats(&card), [("Budget".to_owned(), "412400000".to_owned())]);
    // More words than a name has are a sentence.
    let card = of_text(
        "Pothole repairs hit a six-year high as the road backlog of Wenshire passes £214m\n\nThe bill has risen to £214m.",
        "en",
    );
    assert_eq!(stats(&card), [("Bill".to_owned(), "214000000".to_owned())]);
}

/// The card says one date: a figure of another one has that in its label.
#[test]
fn a_label_says_another_date_than_the_cards() {
    for (text, lang, label) in [
        (
            "Nilai ekspor Aceh sepanjang Agustus 2025 mencapai Rp412 miliar.\n\nNilai ekspor Januari–Juni 2025 tercatat Rp2,87 \
             triliun.",
            "id",
            "Nilai ekspor (Januari–Juni 2025)",
        ),
        (
            "By October 2024, 48,350 people had applied for a flat.\n\nIn the year 2023, 1,204 flats were built.",
            "en",
            "Flats built (2023)",
        ),
        (
            "By October 2024, 48,350 people had applied for a flat.\n\nBy October 2024, 1,204 flats were built.",
            "en",
            "Flats built",
        ),
        (
            "By October 2024, 48,350 people had applied for a flat.\n\nSince 2023, 1,204 flats were built.",
            "en",
            "Flats built",
        ),
    ] {
        let card = of_text(&format!("Headline\n\n{text}"), lang);
        let labels: Vec<String> = stats(&card).into_iter().map(|(label, _)| label).collect();
        assert!(labels.iter().any(|said| said == label), "{text}: {labels:?}");
    }
}

/// A date of the headline is that of the figures, where no other one is said.
#[test]
fn a_headline_dates_its_figures() {
    let card = of_text("So kriminell war der Kreis 2025\n\nEs gab 48.350 Straftaten im Kreis.", "de");
    assert_eq!(card["asOf"], "2025");
}

#[test]
fn a_percentage_is_tied_to_what_it_is_of() {
    let (.., card) = drafted("housing", "en");
    assert_eq!(card["stats"][0]["change"]["from"], 5036);
    assert_eq!(card["stats"][1]["share"], serde_json::json!({ "percent": 27, "ofStat": card["stats"][0]["id"] }));
    let (.., card) = drafted("vaccination", "fr");
    assert_eq!(card["stats"][0]["share"], serde_json::json!({ "percent": 48.2, "of": "personnes de cet âge" }));
    let (.., card) = drafted("turismo", "es");
    assert_eq!(card["stats"][0]["change"]["percent"], 8.7);
}

#[test]
fn a_quote_is_a_sentence_of_the_article() {
    for (name, lang) in
        [("housing", "en"), ("energie", "de"), ("vaccination", "fr"), ("turismo", "es"), ("sampah", "id")]
    {
        let (draft, article, card) = drafted(name, lang);
        for (stat, json) in draft.stats.iter().zip(card["stats"].as_array().unwrap()) {
            let quote = &article.text()[stat.quote.clone()];
            assert!(quote.contains(&article.text()[stat.found.span.clone()]), "{quote}");
            assert_eq!(json["quote"].as_str().unwrap(), quote.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        assert!(draft.source.is_some(), "{name}");
    }
}

#[test]
fn what_contradicts_itself_is_reported() {
    let text = "One\n\nThere are 156,639 residents.\n\nLater it says 157,639 residents. And 99 residents.";
    let contradictions = |text: &str| draft(&Article::from_text(text, "en")).contradictions;
    let found = contradictions(text);
    let [pair] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(pair.one.value.to_string() + " " + &pair.other.value.to_string(), "156639 157639");
    // A headline has round numbers, and by how much something grew is not how much it is.
    for text in [
        "The 21,300 students\n\nThe university has 21,340 students.",
        "Council backs £412m budget\n\nThe council will spend £412.6m on services.",
        "One\n\nThe damage is 213,400 euros, 64,120 euros more than last time. The state pays 84,120 euros.",
    ] {
        assert_eq!(contradictions(text), [], "{text}");
    }
    // Those of two years, and of one sentence, are two.
    for text in [
        "One\n\nThere are 156,639 residents. A year ago there were 157,639 residents.",
        "One\n\nThere are 156,639 residents in the east and 157,639 residents in the west.",
    ] {
        assert_eq!(contradictions(text), [], "{text}");
    }
}

#[test]
fn an_article_without_figures_gives_no_card() {
    for text in ["", "A headline\n\nNothing was counted.", "It was on 4 May 2024."] {
        assert_eq!(draft(&Article::from_text(text, "en")).stats, [], "{text}");
    }
}

/// A noun alone does not say which figure it is: two are enough, but for those that others explain.
#[test]
fn what_has_no_clear_words_is_left_out() {
    let text =
        "Storm\n\nThe storm hit on Monday.\n\nCrews cleared 1,312 trees, 4,860 pipes, 2,164 roofs and 1,045 roads.";
    let draft = draft(&Article::from_text(text, "en"));
    assert_eq!(draft.stats.len(), 2, "{draft:?}");
    assert_eq!(draft.left_out.iter().map(|left_out| left_out.why).collect::<Vec<_>>(), [Why::Label; 2]);
    // How many were asked is no news, and what somebody demands is none.
    assert_eq!(lines("Nine people spoke, and three people left.", "en"), Vec::<String>::new());
    for text in [
        "The survey asked 1,204 riders of the line.",
        "Researchers questioned 1,204 children aged seven to 16.",
        "The route, electrified in 2021 at a cost of £212m, is busy.",
        "The union demanded a rise of pay of 4.25%.",
        "The caseload was 12.8% higher than in May.",
        "It was short of the 6,412 cases that were expected.",
    ] {
        assert_eq!(lines(text, "en"), Vec::<String>::new(), "{text}");
    }
}
