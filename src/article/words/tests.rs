use super::*;

/// The numbers of a text, as the scanner looks for them: at the begin of each word.
fn found(lang: &str, text: &str) -> Vec<String> {
    let spelling = Spelling::of(lang).unwrap();
    let mut found = Vec::new();
    let (mut at, mut is_word) = (0, false);
    while let Some(letter) = text[at..].chars().next() {
        let is_begin = letter.is_alphanumeric() && (!is_word || spelling.begins_anywhere());
        is_word = letter.is_alphanumeric();
        let Some((end, spelled)) = spelling.at(text, at).filter(|_| is_begin) else {
            at += letter.len_utf8();
            continue;
        };
        let mark = match spelled.notation {
            Notation::Ordinal => "#".to_owned(),
            Notation::Fraction(part, whole) => format!("{part}/{whole} "),
            _ => String::new(),
        };
        found.push(format!("{} = {mark}{}", &text[at..end], spelled.value.plain()));
        at = end;
        is_word = true;
    }
    found
}

fn alone(lang: &str, text: &str) -> Option<String> {
    Some(Spelling::of(lang)?.alone(text)?.value.plain())
}

/// Each line is a text with its numbers after an arrow, separated by semicolons.
fn check(lang: &str, lines: &str) {
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (text, expected) = line.split_once(" ->").unwrap();
        let expected: Vec<_> = expected.split(';').map(str::trim).filter(|number| !number.is_empty()).collect();
        assert_eq!(found(lang, text), expected, "{lang}: {text}");
    }
}

#[test]
fn english() {
    check(
        "en",
        "Someone said once that the tone of one tenant is often right. ->
         Two thirds of them, or one in five, paid a hundred dollars. -> \
             Two thirds = 2/3 0.666666666666667; one in five = 1/5 0.2; a hundred = 100
         Half a million, a quarter of a million, half a dozen. -> \
             Half a million = 500000; a quarter of a million = 250000; half a dozen = 6
         It fell by a third. A third attempt failed. -> a third = 1/3 0.333333333333333; third = #3
         Seven hundred and twenty-one thousand and twelve voters -> \
             Seven hundred and twenty-one thousand and twelve = 721012
         Two and a half million, or two point five million -> \
             Two and a half million = 2500000; two point five million = 2500000
         Hundreds of thousands came, several thousand stayed. ->
         Between twenty and five hundred -> twenty = 20; five hundred = 500
         In nineteen eighty-four, on the twenty-third -> nineteen eighty-four = 1984; twenty-third = #23
         It was minus two. Fifty-fifty. -> minus two = -2; fifty = 50",
    );
}

#[test]
fn german() {
    check(
        "de",
        "Der Einen gefiel es, sie achten allein auf einen dreisten Baum. ->
         Dreiundzwanzig Menschen und zweihunderttausend Euro -> Dreiundzwanzig = 23; zweihunderttausend = 200000
         zwischen drei und zwanzig Leuten -> drei = 3; zwanzig = 20
         ein Drittel, einer von fünf, vier Fünftel -> \
             ein Drittel = 1/3 0.333333333333333; einer von fünf = 1/5 0.2; vier Fünftel = 4/5 0.8
         eine halbe Million, eine Viertelmillion, anderthalb Millionen -> \
             eine halbe Million = 500000; eine Viertelmillion = 250000; anderthalb Millionen = 1500000
         drei Komma zwei Prozent am zwanzigsten Tag -> drei Komma zwei = 3.2; zwanzigsten = #20
         Hunderte Menschen, hundert Jahre -> hundert = 100",
    );
}

#[test]
fn french() {
    check(
        "fr",
        "Un homme et une femme ont dit oui. ->
         quatre-vingt-dix-sept pour cent, soixante et onze, vingt et un -> \
             quatre-vingt-dix-sept = 97; soixante et onze = 71; vingt et un = 21
         un tiers des Français, un sur cinq -> un tiers = 1/3 0.333333333333333; un sur cinq = 1/5 0.2
         un million et demi, un demi-million, deux cent mille -> \
             un million et demi = 1500000; un demi-million = 500000; deux cent mille = 200000
         trois virgule deux, la deuxième fois -> trois virgule deux = 3.2; deuxième = #2",
    );
}

#[test]
fn spanish() {
    check(
        "es",
        "Unos niños y unas niñas, una vez, el segundo ->
         Treinta y tres personas, veintidós, cuatrocientas mil -> Treinta y tres = 33; veintidós = 22; cuatrocientas mil = 400000
         dos tercios, la mitad, uno de cada cinco -> \
             dos tercios = 2/3 0.666666666666667; mitad = 1/2 0.5; uno de cada cinco = 1/5 0.2
         tres millones y medio, medio millón, mil millones -> \
             tres millones y medio = 3500000; medio millón = 500000; mil millones = 1000000000
         diez por ciento -> diez = 10",
    );
}

#[test]
fn portuguese() {
    check(
        "pt",
        "Um dia, à meia-noite, uma vez ->
         vinte e um mil, mil e duzentos, dezesseis, dezasseis -> \
             vinte e um mil = 21000; mil e duzentos = 1200; dezesseis = 16; dezasseis = 16
         dois bilhões, dois biliões -> dois bilhões = 2000000000; dois biliões = 2000000000000
         dois terços, um em cada cinco, três milhões e meio -> \
             dois terços = 2/3 0.666666666666667; um em cada cinco = 1/5 0.2; três milhões e meio = 3500000",
    );
}

#[test]
fn italian() {
    check(
        "it",
        "Un uomo, lei sei, secondo lui, prima di tutto ->
         ventuno persone, centotto, ottantotto, duecentomila -> \
             ventuno = 21; centotto = 108; ottantotto = 88; duecentomila = 200000
         due terzi, mezzo milione, un milione e mezzo, uno su cinque -> \
             due terzi = 2/3 0.666666666666667; mezzo milione = 500000; un milione e mezzo = 1500000; uno su cinque = 1/5 0.2",
    );
}

#[test]
fn indonesian_and_malay() {
    for lang in ["id", "ms"] {
        check(
            lang,
            "Seorang warga, setelah itu, salah satu ->
             dua puluh lima, seribu lima ratus, dua belas -> dua puluh lima = 25; seribu lima ratus = 1500; dua belas = 12
             Setengah, sepertiga, tiga perempat, satu dari lima -> \
                 Setengah = 1/2 0.5; sepertiga = 1/3 0.333333333333333; tiga perempat = 3/4 0.75; satu dari lima = 1/5 0.2
             satu setengah juta, dua koma lima juta -> satu setengah juta = 1500000; dua koma lima juta = 2500000
             yang ketiga -> ketiga = #3",
        );
    }
}

#[test]
fn dutch() {
    check(
        "nl",
        "Een man en de eende ->
         drieëntwintig mensen, tweehonderdduizend -> drieëntwintig = 23; tweehonderdduizend = 200000
         tussen drie en dertig -> drie = 3; dertig = 30
         één op de vijf, een derde, anderhalf miljoen -> \
             één op de vijf = 1/5 0.2; een derde = 1/3 0.333333333333333; anderhalf miljoen = 1500000",
    );
}

#[test]
fn russian() {
    check(
        "ru",
        "Один человек и тысячи людей ->
         двадцать три, пятисот двенадцати, сто тысяч -> двадцать три = 23; пятисот двенадцати = 512; сто тысяч = 100000
         Один из пяти, две трети, два с половиной миллиона -> \
             Один из пяти = 1/5 0.2; две трети = 2/3 0.666666666666667; два с половиной миллиона = 2500000
         полтора миллиона, три целых две десятых -> полтора миллиона = 1500000; три целых две десятых = 3.2",
    );
}

#[test]
fn chinese_and_japanese() {
    check(
        "zh",
        "一些人，三星公司，万一，千万不要，十分重要，一个人 ->
         二百三十万人，三个人，五十万，三万五 -> 二百三十万 = 2300000; 三 = 3; 五十万 = 500000; 三万五 = 35000
         三分之二，百分之二十，一半 -> 三分之二 = 2/3 0.666666666666667; 百分之二十 = 20/100 0.2; 一半 = 1/2 0.5
         一点五，第三，二〇二四年 -> 一点五 = 1.5; 第三 = #3; 二〇二四 = 2024
         贰佰叁拾萬 -> 贰佰叁拾萬 = 2300000",
    );
    check(
        "ja",
        "一部の人、十分、三菱、四国、一方 ->
         二百三十万人、五人、百一 -> 二百三十万 = 2300000; 五 = 5; 百一 = 101
         三分の二、半分 -> 三分の二 = 2/3 0.666666666666667; 半分 = 1/2 0.5",
    );
}

#[test]
fn korean() {
    check(
        "ko",
        "이것은 일본 사람이 오늘 만약 ->
         이백삼십만 원, 세 사람, 스물다섯 살 -> 이백삼십만 = 2300000; 세 = 3; 스물다섯 = 25
         삼분의 이, 절반, 두 번째 -> 삼분의 이 = 2/3 0.666666666666667; 절반 = 1/2 0.5; 두 번째 = #2",
    );
    // As another program may have decomposed it.
    assert_eq!(alone("ko", "\u{110b}\u{1175}\u{11af}\u{1107}\u{1162}\u{11a8}"), alone("ko", "일백"));
}

#[test]
fn arabic_hindi_turkish_vietnamese() {
    check("ar", "ثلاثة وعشرون شخصا، نصف مليون، واحد -> ثلاثة وعشرون = 23; نصف مليون = 500000");
    check("ar", "مئتان وخمسون ألف، واحد من كل خمسة -> مئتان وخمسون ألف = 250000; واحد من كل خمسة = 1/5 0.2");
    check("hi", "एक आदमी, साढ़े तीन लाख, सवा लाख -> साढ़े तीन लाख = 350000; सवा लाख = 125000");
    check("hi", "पौने दो, ढाई करोड़, दो तिहाई -> पौने दो = 1.75; ढाई करोड़ = 25000000; दो तिहाई = 2/3 0.666666666666667");
    check("tr", "Bir adam on gün yüzü gördü; bini ->");
    check(
        "tr",
        "yüz yirmi üç, üç buçuk milyon, beşte bir -> yüz yirmi üç = 123; üç buçuk milyon = 3500000; beşte bir = 1/5 0.2",
    );
    check("tr", "yüzde elli, otuzuncu -> yüzde elli = 50/100 0.5; otuzuncu = #30");
    check("vi", "Một người không đến năm 2020 ->");
    check("vi", "hai mươi mốt nghìn, một trăm linh năm -> hai mươi mốt nghìn = 21000; một trăm linh năm = 105");
    check("vi", "ba phần tư, hai triệu rưỡi, thứ ba -> ba phần tư = 3/4 0.75; hai triệu rưỡi = 2500000; thứ ba = #3");
}

#[test]
fn serbian_slovenian_macedonian_lithuanian_latvian() {
    check(
        "sr",
        "У граду живи двадесет и пет породица -> двадесет и пет = 25
        Дошло је сто четрдесет људи -> сто четрдесет = 140
        Више од две хиљаде и триста кућа -> две хиљаде и триста = 2300
        Скоро три милиона динара -> три милиона = 3000000
        Свака четвртина и једна трећина -> четвртина = 1/4 0.25; једна трећина = 1/3 0.333333333333333",
    );
    check(
        "sl",
        "V vasi živi petindvajset družin -> petindvajset = 25
        Prišlo je sto štirideset ljudi -> sto štirideset = 140
        Več kot dva tisoč tristo hiš -> dva tisoč tristo = 2300
        Skoraj tri milijone evrov -> tri milijone = 3000000
        Dve tretjini volivcev -> Dve tretjini = 2/3 0.666666666666667",
    );
    check(
        "mk",
        "Во селото има дваесет и пет куќи -> дваесет и пет = 25
        Дојдоа сто и четириесет луѓе -> сто и четириесет = 140
        Повеќе од две илјади и триста -> две илјади и триста = 2300
        Речиси три милиони денари -> три милиони = 3000000",
    );
    check(
        "lt",
        "Kaime gyvena dvidešimt penkios šeimos -> dvidešimt penkios = 25
        Atvyko šimtas keturiasdešimt žmonių -> šimtas keturiasdešimt = 140
        Daugiau kaip du tūkstančiai trys šimtai -> du tūkstančiai trys šimtai = 2300
        Beveik trys milijonai eurų -> trys milijonai = 3000000
        Du trečdaliai rinkėjų -> Du trečdaliai = 2/3 0.666666666666667",
    );
    check(
        "lv",
        "Ciemā dzīvo divdesmit piecas ģimenes -> divdesmit piecas = 25
        Ieradās simts četrdesmit cilvēku -> simts četrdesmit = 140
        Vairāk nekā divi tūkstoši trīs simti -> divi tūkstoši trīs simti = 2300
        Gandrīz trīs miljoni eiro -> trīs miljoni = 3000000
        Divas trešdaļas vēlētāju -> Divas trešdaļas = 2/3 0.666666666666667",
    );
}

#[test]
fn gujarati_marathi_punjabi() {
    check(
        "gu",
        "ગામમાં પચ્ચીસ ઘર છે -> પચ્ચીસ = 25
        બે હજાર ત્રણ સો લોકો -> બે હજાર ત્રણ સો = 2300
        સાડા ત્રણ લાખ રૂપિયા -> સાડા ત્રણ લાખ = 350000",
    );
    check(
        "mr",
        "गावात पंचवीस घरे आहेत -> पंचवीस = 25
        दोन हजार तीनशे लोक आले -> दोन हजार तीनशे = 2300
        साडेतीन लाख रुपये -> साडेतीन लाख = 350000
        सुमारे दीड कोटी मतदार -> दीड कोटी = 15000000",
    );
    check(
        "pa",
        "ਪਿੰਡ ਵਿੱਚ ਪੱਚੀ ਘਰ ਹਨ -> ਪੱਚੀ = 25
        ਦੋ ਹਜ਼ਾਰ ਤਿੰਨ ਸੌ ਲੋਕ -> ਦੋ ਹਜ਼ਾਰ ਤਿੰਨ ਸੌ = 2300
        ਸਾਢੇ ਤਿੰਨ ਲੱਖ ਰੁਪਏ -> ਸਾਢੇ ਤਿੰਨ ਲੱਖ = 350000",
    );
}

#[test]
fn a_text_that_is_a_number_may_be_an_article() {
    for (lang, text, value) in [
        ("en", "one", "1"),
        ("de", "Eine", "1"),
        ("en", "ONE hundred", "100"),
        ("en", "seven million, two hundred and one thousand", "7201000"),
        ("de", "einunddreissig millionen zweihundertsechsundfünfzigtausendsiebenhunderteinundzwanzig", "31256721"),
        ("da", "femoghalvtreds", "55"),
        ("ka", "ოთხმოცდათვრამეტი", "98"),
        ("sw", "elfu sabini na nne na mia moja", "74100"),
        ("th", "หนึ่งล้านล้าน", "1000000000000"),
        ("pt", "novecentos e treze mil milhões seiscentos e quinze milhões", "913615000000"),
        ("fa", "سی‌وسه", "33"),
        ("nb", "tre kvadrilliarder", "3000000000000000000000000000"),
    ] {
        assert_eq!(alone(lang, text).as_deref(), Some(value), "{lang}: {text}");
    }
    for (lang, text) in [("en", "one hundred dogs"), ("en", "three two"), ("en", ""), ("xx", "one"), ("zh", "三五")] {
        assert_eq!(alone(lang, text), None, "{lang}: {text}");
    }
}

#[test]
fn a_word_is_found_however_it_is_typed() {
    for (lang, text, value) in [
        ("es", "DIECISEIS", "16"),
        ("es", "diecise\u{301}is", "16"),
        ("fr", "quatre\u{2011}vingt\u{a0}dix", "90"),
        ("de", "ein\u{ad}und\u{ad}zwanzig", "21"),
        ("de", "fuenf", "5"),
        ("vi", "ba\u{309}y", "7"),
        ("uk", "п’ять", "5"),
        ("uk", "п'ять", "5"),
        ("tr", "KIRK İKİ", "42"),
        ("el", "ΕΙΚΟΣΙ ΔΥΟ", "22"),
        ("hi", "हजार", "1000"),
    ] {
        assert_eq!(alone(lang, text).as_deref(), Some(value), "{lang}: {text}");
    }
}

#[test]
fn every_line_of_the_files_is_read() {
    for (tag, data) in languages::WORDS {
        for line in data.lines() {
            let (key, words) = line.split_once(" = ").unwrap_or_else(|| panic!("{tag}: {line}"));
            assert!(words.split(' ').all(|word| key == "flags" || lexicon::kind(key, word).is_some()), "{tag}: {line}");
        }
    }
}

#[test]
fn no_text_takes_long() {
    let start = std::time::Instant::now();
    for text in ["hundert".repeat(3000), "und".repeat(9000), "zwei drei ".repeat(3000), "einundzwanzig".repeat(2000)] {
        found("de", &text);
    }
    assert!(start.elapsed().as_secs() < 5);
}
