//! How locales write numbers, dates, money and more: tables that `cargo xtask cldr` made from version 48.0.0 of the Unicode
//! CLDR (npm packages cldr-core, cldr-dates-full, cldr-numbers-full and cldr-units-full, and of other calendars the newest that npm
//! has; © Unicode, Inc., under the Unicode License v3).
//!
//! A line of a table is a row: its fields, each before `|`, and the locales that it is for, in small letters, each between spaces. What is
//! not listed is as for the same tag with fewer subtags, in the end as for `und`.

/// Each locale after `#`: the numbering system, decimal and grouping separators, minus, percent pattern, the size of the second group of a
/// number and of a percentage, and how many digits must stand before the first separator. Locales with `~` write so only where the
/// numbering system that follows it is asked for.
#[cfg(any(not(browser), feature = "article"))]
pub(super) static NUMBERS: &str = "\n\
    adlm|.|⹁|-|#%|3|3|1| #ff-adlm \n\
    arabext|٫|٬|\u{200e}-\u{200e}|#%|3|3|1| #ur-in #ur~arabext \n\
    arabext|٫|٬|\u{200e}-\u{200e}|#٪|3|3|1| #az-arab #bgn #ks #lrc #mzn #pa-arab #ps #uz-arab #az-iq #az-ir #pa-pk #uz-af #und~arabext \n\
    arabext|٫|٬|\u{200e}−|#٪|3|3|1| #fa \n\
    arab|.|٬|\u{61c}-|#٪\u{61c}|3|3|1| #sd \n\
    arab|٫|٬|\u{61c}-|#٪\u{61c}|3|3|1| #ar-bh #ar-dj #ar-eg #ar-er #ar-il #ar-iq #ar-jo #ar-km #ar-kw #ar-lb #ar-mr #ar-om #ar-ps #ar-qa #ar-sa #ar-sd #ar-so #ar-ss #ar-sy #ar-td #ar-ye #sdh #und~arab \n\
    arab|٫|٬|\u{200f}-|#\u{a0}٪|3|3|1| #ckb \n\
    beng|.|,|-|#%|2|2|1| #as \n\
    beng|.|,|-|#%|2|3|1| #bn \n\
    beng|.|,|-|#%|3|3|1| #mni \n\
    cakm|.|,|-|#%|2|3|1| #ccp \n\
    deva|.|,|-|#%|2|2|1| #ne #sa \n\
    deva|.|,|-|#%|2|3|1| #mr \n\
    deva|.|,|-|#%|3|3|1| #bgc #bho #raj #sat-deva \n\
    gujr|.|,|-|#%|2|3|1| #gu~gujr \n\
    hmnp|.|,|-|#%|3|3|1| #hnj #mww \n\
    khmr|,|.|-|#%|3|3|1| #km~khmr \n\
    latn|,|'|-|#%|3|3|1| #lmo #wae \n\
    latn|,|.|-|#%|3|3|1| #ast #az #bs #el #en-be #en-es #en-id #en-it #en-nl #en-pl #en-ro #en-si #es-ar #es-bo #es-cl #es-co #es-ec #es-py #es-uy #es-ve #fur #fy #id #in #is #jgo #jv #kgp #kkj #lij #lld #ln #lo #lu #mgh #ms-arab-bn #ms-bn #ms-id #mua #nl #nnh #pms #pt #rw #sc #scn #seh #sg #sr #su #sw-cd #vi #vmw #wo #yrl \n\
    latn|,|.|-|#%|3|3|2| #ia #it \n\
    latn|,|.|-|#\u{a0}%|3|3|1| #ca #da #de #dsb #en-at #en-de #en-dk #fr-lu #fr-ma #gl #hsb #kl #lb #mk #nds #qu-bo #rn #ro \n\
    latn|,|.|-|#\u{a0}%|3|3|2| #es \n\
    latn|,|.|-|%#|3|3|1| #ku #tr \n\
    latn|,|.|\u{200e}-|#\u{200e}%\u{200e}|3|3|1| #ar-dz #ar-ly #ar-ma #ar-tn #ar-lb~latn #ar-mr~latn \n\
    latn|,|.|\u{200e}−|#%|3|3|1| #ps~latn #uz-arab~latn \n\
    latn|,|.|−|#\u{a0}%|3|3|1| #fo #hr \n\
    latn|,|.|−|#\u{a0}%|3|3|2| #sl \n\
    latn|,|.|−|%\u{a0}#|3|3|1| #eu \n\
    latn|,|\u{a0}|-|#%|3|3|1| #af #agq #dyo #en-cz #en-ee #en-hu #en-lt #en-lv #en-pt #en-sk #en-ua #en-za #es-cr #ewo #ff #kab #kea #kk #ksf #ky #nmg #nr #os #prg #pt-ao #sah #shi #ss #szl #tg #ts #tzm #uk #uz #ve #yav \n\
    latn|,|\u{a0}|-|#%|3|3|2| #bg #hu #hy #ie #ka #lv #pl #pt-ch #pt-cv #pt-gq #pt-gw #pt-lu #pt-mo #pt-mz #pt-pt #pt-st #pt-tl #sq \n\
    latn|,|\u{a0}|-|#\u{a0}%|3|3|1| #bas #br #bua #cs #cv #de-at #dua #en-fi #en-no #en-se #fr-ca #ht #ru #sk #smn #tk #tt #zgh \n\
    latn|,|\u{a0}|-|#\u{a0}%|3|3|2| #be #ru-ua \n\
    latn|,|\u{a0}|-|#\u{202f}%|3|3|1| #oc \n\
    latn|,|\u{a0}|−|#%|3|3|2| #et \n\
    latn|,|\u{a0}|−|#\u{a0}%|3|3|1| #fi #ksh #lt #nb #nn #no #se #sv \n\
    latn|,|\u{202f}|-|#%|3|3|1| #en-fr #en-ge #eo #fr-ch #rm #vec \n\
    latn|,|\u{202f}|-|#\u{a0}%|3|3|1| #fr \n\
    latn|.|'|-|#%|3|3|1| #de-ch #de-li #en-ch #tn \n\
    latn|.|'|-|#%|3|3|2| #it-ch \n\
    latn|.|'|−|#\u{a0}%|3|3|1| #gsw \n\
    latn|.|,|-|#%|2|2|1| #brx #en-in #gu #hi #pa #ta #xnr #as~latn #bn~latn #ccp~latn #sa~latn \n\
    latn|.|,|-|#%|2|3|1| #kok #kxv #ml #or #te #mr~latn #ne~latn \n\
    latn|.|,|-|#%|3|3|1| #es-419 #es-br #es-bz #es-cu #es-do #es-gt #es-hn #es-mx #es-ni #es-pa #es-pe #es-pr #es-sv #es-us #kk-arab #ks-deva #ku-arab #sd-deva #ta-my #ta-sg #und #kk-af #kk-cn #kk-ir #kk-mn #ku-iq #ku-ir #ku-lb #sd-in #az-arab~latn #bgc~latn #bho~latn #ckb~latn #hnj~latn #lrc~latn #mni~latn #mww~latn #my~latn #mzn~latn #raj~latn #sat~latn #sd~latn #sdh~latn \n\
    latn|.|,|-|#%|3|3|3| #ee \n\
    latn|.|,|-|#\u{a0}%|2|2|1| #dz~latn \n\
    latn|.|,|-|#\u{a0}%|3|3|1| #ce #qu \n\
    latn|.|,|\u{200e}-|#%|3|3|1| #he #iw #ur #pa-arab~latn #ur-in~latn \n\
    latn|.|,|\u{200e}-|#٪|3|3|1| #ar-sa~latn #ar-so~latn \n\
    latn|.|,|\u{200e}-|#\u{200e}%\u{200e}|3|3|1| #ar #ar-bh~latn #ar-dj~latn #ar-eg~latn #ar-er~latn #ar-il~latn #ar-iq~latn #ar-jo~latn #ar-km~latn #ar-kw~latn #ar-om~latn #ar-ps~latn #ar-qa~latn #ar-sd~latn #ar-ss~latn #ar-sy~latn #ar-td~latn #ar-ye~latn \n\
    latn|.|,|\u{200e}−|#%|3|3|1| #fa~latn \n\
    latn|.|\u{a0}|-|#%|3|3|1| #ba #dje #khq #mfe #ses #twq #tyv #xh \n\
    latn|.|،|-|#%|3|3|1| #ks~latn #nqo~latn \n\
    latn|.|⹁|-|#%|3|3|1| #ff-adlm~latn \n\
    latn|٫|،|-|#٪|3|3|1| #bgn~latn \n\
    mtei|.|,|-|#%|3|3|1| #mni-mtei \n\
    mymr|.|,|-|#%|3|3|1| #my \n\
    nkoo|.|،|-|#%|3|3|1| #nqo \n\
    olck|.|,|-|#%|3|3|1| #sat \n\
    tamldec|.|,|-|#%|3|3|1| #ta-my~tamldec #ta-sg~tamldec \n\
    telu|.|,|-|#%|3|3|1| #te~telu \n\
    tibt|.|,|-|#\u{a0}%|2|2|1| #dz \n\
    ";

/// Each locale after `@`: the patterns of a year, a month and a day, the names of the months inside a date, and by
/// themselves. What is left out is as in the language.
#[cfg(any(not(browser), feature = "article"))]
pub(super) static DATES: &str = "\n\
    #{year}|#{year} la {month}|tenpo sike #{year} la tenpo {month} la tenpo suno #{day}|tenpo mun #1;tenpo mun #2;tenpo mun #3;tenpo mun #4;tenpo mun #5;tenpo mun #6;tenpo mun #7;tenpo mun #8;tenpo mun #9;tenpo mun #10;tenpo mun #11;tenpo mun #12|| @tok \n\
    {year}. g.|{year}. g. {month}|{year}. gada {day}. {month}|janvāris;februāris;marts;aprīlis;maijs;jūnijs;jūlijs;augusts;septembris;oktobris;novembris;decembris|| @lv \n\
    {year}.|{month-alone} {year}.|{day}. {month} {year}.|januar;februar;mart;april;maj;juni;juli;august;septembar;oktobar;novembar;decembar|| @bs \n\
    {year}.|{month-alone} {year}.|{day}. {month} {year}.|siječnja;veljače;ožujka;travnja;svibnja;lipnja;srpnja;kolovoza;rujna;listopada;studenoga;prosinca|siječanj;veljača;ožujak;travanj;svibanj;lipanj;srpanj;kolovoz;rujan;listopad;studeni;prosinac| @hr \n\
    {year}.|{month} {year}.|{day-of-two}. {month} {year}.|јануар;фебруар;март;април;мај;јуни;јули;аугуст;септембар;октобар;новембар;децембар|| @bs-cyrl \n\
    {year}.|{month} {year}.|{day}. {month} {year}.|januar;februar;mart;april;maj;jun;jul;avgust;septembar;oktobar;novembar;decembar|| @sr-latn @sr-me @sr-ro @sr-tr \n\
    {year}.|{month} {year}.|{day}. {month} {year}.|јануар;фебруар;март;април;мај;јун;јул;август;септембар;октобар;новембар;децембар|| @sr \n\
    {year}.|{year}. {month}|{year}. {month} {day}.|január;február;március;április;május;június;július;augusztus;szeptember;október;november;december|| @hu \n\
    {year}|{month-alone} dal {year}|{day} di {month} dal {year}|Zenâr;Fevrâr;Març;Avrîl;Mai;Jugn;Lui;Avost;Setembar;Otubar;Novembar;Dicembar|| @fur \n\
    {year}|{month-alone} de {year}|{day} {month} de {year}|de xineru;de febreru;de marzu;d’abril;de mayu;de xunu;de xunetu;d’agostu;de setiembre;d’ochobre;de payares;d’avientu|xineru;febreru;marzu;abril;mayu;xunu;xunetu;agostu;setiembre;ochobre;payares;avientu| @ast \n\
    {year}|{month-alone} del {year}|{day} {month} del {year}|de gener;de febrer;de març;d’abril;de maig;de juny;de juliol;d’agost;de setembre;d’octubre;de novembre;de desembre|gener;febrer;març;abril;maig;juny;juliol;agost;setembre;octubre;novembre;desembre| @ca \n\
    {year}|{month-alone} di {year}|{day} di {month} di {year}|Janeru;Febreru;Marsu;Abril;Maiu;Junhu;Julhu;Agostu;Setenbru;Otubru;Nuvenbru;Dizenbru|| @kea \n\
    {year}|{month-alone} {year}|{day} {month} {year}|da schaner;da favrer;da mars;d’avrigl;da matg;da zercladur;da fanadur;d’avust;da settember;d’october;da november;da december|schaner;favrer;mars;avrigl;matg;zercladur;fanadur;avust;settember;october;november;december| @rm \n\
    {year}|{month-alone} {year}|{day} {month} {year}|de jená;de forá;de merz;d’aurí;de ma;de jügn;de messé;d’aost;de setëmber;d’otober;de novëmber;de dezëmber|jená;forá;merz;aurí;ma;jügn;messé;aost;setëmber;otober;novëmber;dezëmber| @lld \n\
    {year}|{month-alone} {year}|{day} {month} {year}|januar;februar;marte;april;may;junio;julí;august;septembre;octobre;novembre;decembre|| @ie \n\
    {year}|{month-alone} {year}|{day} {month} {year}|stycznia;lutego;marca;kwietnia;maja;czerwca;lipca;sierpnia;września;października;listopada;grudnia|styczeń;luty;marzec;kwiecień;maj;czerwiec;lipiec;sierpień;wrzesień;październik;listopad;grudzień| @pl \n\
    {year}|{month-alone} {year}|{day} {month} {year}|Ιανουαρίου;Φεβρουαρίου;Μαρτίου;Απριλίου;Μαΐου;Ιουνίου;Ιουλίου;Αυγούστου;Σεπτεμβρίου;Οκτωβρίου;Νοεμβρίου;Δεκεμβρίου|Ιανουάριος;Φεβρουάριος;Μάρτιος;Απρίλιος;Μάιος;Ιούνιος;Ιούλιος;Αύγουστος;Σεπτέμβριος;Οκτώβριος;Νοέμβριος;Δεκέμβριος| @el \n\
    {year}|{month-alone} {year}|{day} {month} {year}|Ιανουαρίου;Φεβρουαρίου;Μαρτίου;Απριλίου;Μαΐου;Ιουνίου;Ιουλίου;Αὐγούστου;Σεπτεμβρίου;Ὀκτωβρίου;Νοεμβρίου;Δεκεμβρίου|Ιανουάριος;Φεβρουάριος;Μάρτιος;Απρίλιος;Μάιος;Ιούνιος;Ιούλιος;Αὔγουστος;Σεπτέμβριος;Ὀκτώβριος;Νοέμβριος;Δεκέμβριος| @el-polyton \n\
    {year}|{month-alone} {year}|{day} {month} {year}\u{202f}г.|студзеня;лютага;сакавіка;красавіка;мая;чэрвеня;ліпеня;жніўня;верасня;кастрычніка;лістапада;снежня|студзень;люты;сакавік;красавік;май;чэрвень;ліпень;жнівень;верасень;кастрычнік;лістапад;снежань| @be \n\
    {year}|{month-alone} {year}|{day}. {month} {year}|januara;februara;měrca;apryla;maja;junija;julija;awgusta;septembra;oktobra;nowembra;decembra|januar;februar;měrc;apryl;maj;junij;julij;awgust;september;oktober;nowember;december| @dsb \n\
    {year}|{month-alone} {year}|{day}. {month} {year}|januara;februara;měrca;apryla;meje;junija;julija;awgusta;septembra;oktobra;nowembra;decembra|januar;februar;měrc;apryl;meja;junij;julij;awgust;september;oktober;nowember;december| @hsb \n\
    {year}|{month-alone} {year}|{day}. {month} {year}|januára;februára;marca;apríla;mája;júna;júla;augusta;septembra;októbra;novembra;decembra|január;február;marec;apríl;máj;jún;júl;august;september;október;november;december| @sk \n\
    {year}|{month-alone} {year}|{day}. {month} {year}|ledna;února;března;dubna;května;června;července;srpna;září;října;listopadu;prosince|leden;únor;březen;duben;květen;červen;červenec;srpen;září;říjen;listopad;prosinec| @cs \n\
    {year}|{month-alone} {year}|{day}. {month} {year}|tammikuuta;helmikuuta;maaliskuuta;huhtikuuta;toukokuuta;kesäkuuta;heinäkuuta;elokuuta;syyskuuta;lokakuuta;marraskuuta;joulukuuta|tammikuu;helmikuu;maaliskuu;huhtikuu;toukokuu;kesäkuu;heinäkuu;elokuu;syyskuu;lokakuu;marraskuu;joulukuu| @fi \n\
    {year}|{month-alone} {year}|{day}mh {month} {year}|dhen Fhaoilleach;dhen Ghearran;dhen Mhàrt;dhen Ghiblean;dhen Chèitean;dhen Ògmhios;dhen Iuchar;dhen Lùnastal;dhen t-Sultain;dhen Dàmhair;dhen t-Samhain;dhen Dùbhlachd|Am Faoilleach;An Gearran;Am Màrt;An Giblean;An Cèitean;An t-Ògmhios;An t-Iuchar;An Lùnastal;An t-Sultain;An Dàmhair;An t-Samhain;An Dùbhlachd| @gd \n\
    {year}|{month-alone} {year}|{month} {day}. {year}|uđđâivemáánu;kuovâmáánu;njuhčâmáánu;cuáŋuimáánu;vyesimáánu;kesimáánu;syeinimáánu;porgemáánu;čohčâmáánu;roovvâdmáánu;skammâmáánu;juovlâmáánu|| @smn \n\
    {year}|{month-alone} {year}\u{202f}г.|{day} {month} {year}\u{202f}г.|января;февраля;марта;апреля;мая;июня;июля;августа;сентября;октября;ноября;декабря|январь;февраль;март;апрель;май;июнь;июль;август;сентябрь;октябрь;ноябрь;декабрь| @ru \n\
    {year}|{month-alone} {year}\u{202f}р.|{day} {month} {year}\u{202f}р.|січня;лютого;березня;квітня;травня;червня;липня;серпня;вересня;жовтня;листопада;грудня|січень;лютий;березень;квітень;травень;червень;липень;серпень;вересень;жовтень;листопад;грудень| @uk \n\
    {year}|{month} de su {year}|{day} de {month} de su {year}|ghennàrgiu;freàrgiu;martzu;abrile;maju;làmpadas;trìulas;austu;cabudanni;santugaine;santandria;nadale|| @sc \n\
    {year}|{month} de {year}|{day} de {month} de {year}|Janeiro;Fevreiro;Marco;Abril;Maio;Junho;Julho;Augusto;Setembro;Otubro;Novembro;Decembro|| @seh \n\
    {year}|{month} de {year}|{day} de {month} de {year}|enero;febrero;marzo;abril;mayo;junio;julio;agosto;septiembre;octubre;noviembre;diciembre|| @es \n\
    {year}|{month} de {year}|{day} de {month} de {year}|enero;febrero;marzo;abril;mayo;junio;julio;agosto;setiembre;octubre;noviembre;diciembre|| @es-pe @es-uy \n\
    {year}|{month} de {year}|{day} de {month} de {year}|janeiro;fevereiro;março;abril;maio;junho;julho;agosto;setembro;outubro;novembro;dezembro|| @pt \n\
    {year}|{month} de {year}|{day} de {month} de {year}|xaneiro;febreiro;marzo;abril;maio;xuño;xullo;agosto;setembro;outubro;novembro;decembro|| @gl \n\
    {year}|{month} năm {year}|{day} {month}, {year}|tháng 1;tháng 2;tháng 3;tháng 4;tháng 5;tháng 6;tháng 7;tháng 8;tháng 9;tháng 10;tháng 11;tháng 12|| @vi \n\
    {year}|{month} {year}|{day-of-two} {month} {year}|Januarie;Februarie;Maart;April;Mei;Junie;Julie;Augustus;September;Oktober;November;Desember|| @af \n\
    {year}|{month} {year}|{day-of-two} {month} {year}||| @en-bw @en-bz @en-mt @en-za @en-zw \n\
    {year}|{month} {year}|{day-of-two} {month} {year}|Январ;Феврал;Март;Апрел;Май;Июн;Июл;Август;Сентябр;Октябр;Ноябр;Декабр|| @tg \n\
    {year}|{month} {year}|{day} de {month} {year}|januario;februario;martio;april;maio;junio;julio;augusto;septembre;octobre;novembre;decembre|| @ia \n\
    {year}|{month} {year}|{day} ta’ {month} {year}|Jannar;Frar;Marzu;April;Mejju;Ġunju;Lulju;Awwissu;Settembru;Ottubru;Novembru;Diċembru|| @mt \n\
    {year}|{month} {year}|{day} {month} {year}|Chanuari;Feburari;Machi;Apiriri;Mei;Juni;Chulai;Agosti;Septemba;Okitoba;Nobemba;Disemba|| @guz \n\
    {year}|{month} {year}|{day} {month} {year}|Dwe mar Achiel;Dwe mar Ariyo;Dwe mar Adek;Dwe mar Ang’wen;Dwe mar Abich;Dwe mar Auchiel;Dwe mar Abiriyo;Dwe mar Aboro;Dwe mar Ochiko;Dwe mar Apar;Dwe mar gi achiel;Dwe mar Apar gi ariyo|| @luo \n\
    {year}|{month} {year}|{day} {month} {year}|Eanáir;Feabhra;Márta;Aibreán;Bealtaine;Meitheamh;Iúil;Lúnasa;Meán Fómhair;Deireadh Fómhair;Samhain;Nollaig|| @ga \n\
    {year}|{month} {year}|{day} {month} {year}|Enero;Febrero;Marzo;Abril;Mayo;Junio;Julio;Agosto;Setiembre;Octubre;Noviembre;Diciembre|| @qu \n\
    {year}|{month} {year}|{day} {month} {year}|Genver;Cʼhwevrer;Meurzh;Ebrel;Mae;Mezheven;Gouere;Eost;Gwengolo;Here;Du;Kerzu|| @br \n\
    {year}|{month} {year}|{day} {month} {year}|Hānuere;Pēpuere;Māehe;Āpereira;Mei;Hune;Hūrae;Ākuhata;Hepetema;Oketopa;Noema;Tīhema|| @mi \n\
    {year}|{month} {year}|{day} {month} {year}|Ionawr;Chwefror;Mawrth;Ebrill;Mai;Mehefin;Gorffennaf;Awst;Medi;Hydref;Tachwedd;Rhagfyr|| @cy \n\
    {year}|{month} {year}|{day} {month} {year}|Jannewaris;Febrewaris;Maart;April;Maaie;Juny;July;Augustus;Septimber;Oktober;Novimber;Desimber|| @fy \n\
    {year}|{month} {year}|{day} {month} {year}|Janoary;Febroary;Martsa;Aprily;Mey;Jona;Jolay;Aogositra;Septambra;Oktobra;Novambra;Desambra|| @mg \n\
    {year}|{month} {year}|{day} {month} {year}|Januali;Febluali;Machi;Aplili;Mei;Juni;Julai;Agosti;Septemba;Oktoba;Novemba;Desemba|| @ksb \n\
    {year}|{month} {year}|{day} {month} {year}|Januari;Februari;Mac;April;Mei;Jun;Julai;Ogos;September;Oktober;November;Disember|| @ms \n\
    {year}|{month} {year}|{day} {month} {year}|Januari;Februari;Machi;Aprili;Mei;Juni;Julai;Agosti;Septemba;Oktoba;Novemba;Desemba|| @asa @luy @sw \n\
    {year}|{month} {year}|{day} {month} {year}|Januari;Februari;Machi;Aprilyi;Mei;Junyi;Julyai;Agusti;Septemba;Oktoba;Novemba;Desemba|| @jmc @rwk @vun \n\
    {year}|{month} {year}|{day} {month} {year}|Januari;Februari;Machi;Epreo;Mei;Juni;Julai;Ogasti;Septemba;Oktoba;Novemba;Disemba|| @bem \n\
    {year}|{month} {year}|{day} {month} {year}|Januari;Februari;Maret;April;Mei;Juni;Juli;Agustus;September;Oktober;November;Desember|| @id @in @jv \n\
    {year}|{month} {year}|{day} {month} {year}|Januari;Pébruari;Maret;April;Méi;Juni;Juli;Agustus;Séptémber;Oktober;Nopémber;Désémber|| @su \n\
    {year}|{month} {year}|{day} {month} {year}|Januarĩ;Feburuarĩ;Machi;Ĩpurũ;Mĩĩ;Njuni;Njuraĩ;Agasti;Septemba;Oktũba;Novemba;Dicemba|| @mer \n\
    {year}|{month} {year}|{day} {month} {year}|Janwaliyo;Febwaliyo;Marisi;Apuli;Maayi;Juuni;Julaayi;Agusito;Sebuttemba;Okitobba;Novemba;Desemba|| @lg @xog \n\
    {year}|{month} {year}|{day} {month} {year}|Jenụwarị;Febrụwarị;Maachị;Epreel;Mee;Jun;Julaị;Ọgọọst;Septemba;Ọktoba;Novemba;Disemba|| @ig \n\
    {year}|{month} {year}|{day} {month} {year}|Jénúári;Fẹ́búári;Mach;Éprel;Mee;Jun;Julai;Ọgọst;Sẹptẹ́mba;Ọktóba;Nọvẹ́mba;Disẹ́mba|| @pcm \n\
    {year}|{month} {year}|{day} {month} {year}|Kʉfúngatɨ;Kʉnaanɨ;Kʉkeenda;Kwiikumi;Kwiinyambála;Kwiidwaata;Kʉmʉʉnchɨ;Kʉvɨɨrɨ;Kʉsaatʉ;Kwiinyi;Kʉsaano;Kʉsasatʉ|| @lag \n\
    {year}|{month} {year}|{day} {month} {year}|Lapa le obo;Lapa le waare;Lapa le okuni;Lapa le ong’wan;Lapa le imet;Lapa le ile;Lapa le sapa;Lapa le isiet;Lapa le saal;Lapa le tomon;Lapa le tomon obo;Lapa le tomon waare|| @saq \n\
    {year}|{month} {year}|{day} {month} {year}|Mori ghwa imbiri;Mori ghwa kawi;Mori ghwa kadadu;Mori ghwa kana;Mori ghwa kasanu;Mori ghwa karandadu;Mori ghwa mfungade;Mori ghwa wunyanya;Mori ghwa ikenda;Mori ghwa ikumi;Mori ghwa ikumi na imweri;Mori ghwa ikumi na iwi|| @dav \n\
    {year}|{month} {year}|{day} {month} {year}|Mulgul;Ng’atyaato;Kiptaamo;Iwootkuut;Mamuut;Paagi;Ng’eiyeet;Rooptui;Bureet;Epeeso;Kipsuunde ne taai;Kipsuunde nebo aeng’|| @kln \n\
    {year}|{month} {year}|{day} {month} {year}|Mwai wa mbee;Mwai wa kelĩ;Mwai wa katatũ;Mwai wa kana;Mwai wa katano;Mwai wa thanthatũ;Mwai wa muonza;Mwai wa nyaanya;Mwai wa kenda;Mwai wa ĩkumi;Mwai wa ĩkumi na ĩmwe;Mwai wa ĩkumi na ilĩ|| @kam \n\
    {year}|{month} {year}|{day} {month} {year}|Mwedi Ntandi;Mwedi wa Pili;Mwedi wa Tatu;Mwedi wa Nchechi;Mwedi wa Nnyano;Mwedi wa Nnyano na Umo;Mwedi wa Nnyano na Mivili;Mwedi wa Nnyano na Mitatu;Mwedi wa Nnyano na Nchechi;Mwedi wa Nnyano na Nnyano;Mwedi wa Nnyano na Nnyano na U;Mwedi wa Nnyano na Nnyano na M|| @kde \n\
    {year}|{month} {year}|{day} {month} {year}|Mweri wa kwanza;Mweri wa kaili;Mweri wa katatu;Mweri wa kaana;Mweri wa tanu;Mweri wa sita;Mweri wa saba;Mweri wa nane;Mweri wa tisa;Mweri wa ikumi;Mweri wa ikumi na moja;Mweri wa ikumi na mbili|| @rof \n\
    {year}|{month} {year}|{day} {month} {year}|Mweri wa mbere;Mweri wa kaĩri;Mweri wa kathatũ;Mweri wa kana;Mweri wa gatano;Mweri wa gatantatũ;Mweri wa mũgwanja;Mweri wa kanana;Mweri wa kenda;Mweri wa ikũmi;Mweri wa ikũmi na ũmwe;Mweri wa ikũmi na Kaĩrĩ|| @ebu \n\
    {year}|{month} {year}|{day} {month} {year}|Njenuarĩ;Mwere wa kerĩ;Mwere wa gatatũ;Mwere wa kana;Mwere wa gatano;Mwere wa gatandatũ;Mwere wa mũgwanja;Mwere wa kanana;Mwere wa kenda;Mwere wa ikũmi;Mwere wa ikũmi na ũmwe;Ndithemba|| @ki \n\
    {year}|{month} {year}|{day} {month} {year}|Nyenye;Fulundïgi;Mbängü;Ngubùe;Bêläwü;Föndo;Lengua;Kükürü;Mvuka;Ngberere;Nabändüru;Kakauka|| @sg \n\
    {year}|{month} {year}|{day} {month} {year}|Ocak;Şubat;Mart;Nisan;Mayıs;Haziran;Temmuz;Ağustos;Eylül;Ekim;Kasım;Aralık|| @tr \n\
    {year}|{month} {year}|{day} {month} {year}|Okwokubanza;Okwakabiri;Okwakashatu;Okwakana;Okwakataana;Okwamukaaga;Okwamushanju;Okwamunaana;Okwamwenda;Okwaikumi;Okwaikumi na kumwe;Okwaikumi na ibiri|| @cgg @nyn \n\
    {year}|{month} {year}|{day} {month} {year}|Oladalʉ́;Arát;Ɔɛnɨ́ɔɨŋɔk;Olodoyíóríê inkókúâ;Oloilépūnyīē inkókúâ;Kújúɔrɔk;Mórusásin;Ɔlɔ́ɨ́bɔ́rárɛ;Kúshîn;Olgísan;Pʉshʉ́ka;Ntʉ́ŋʉ́s|| @mas \n\
    {year}|{month} {year}|{day} {month} {year}|Orara;Omuk;Okwamg’;Odung’el;Omaruk;Omodok’king’ol;Ojola;Opedel;Osokosokoma;Otibar;Olabor;Opoo|| @teo \n\
    {year}|{month} {year}|{day} {month} {year}|Oshù Shɛ́rɛ́;Oshù Èrèlè;Oshù Ɛrɛ̀nà;Oshù Ìgbé;Oshù Ɛ̀bibi;Oshù Òkúdu;Oshù Agɛmɔ;Oshù Ògún;Oshù Owewe;Oshù Ɔ̀wàrà;Oshù Bélú;Oshù Ɔ̀pɛ̀|| @yo-bj \n\
    {year}|{month} {year}|{day} {month} {year}|Oṣù Ṣẹ́rẹ́;Oṣù Èrèlè;Oṣù Ẹrẹ̀nà;Oṣù Ìgbé;Oṣù Ẹ̀bibi;Oṣù Òkúdu;Oṣù Agẹmọ;Oṣù Ògún;Oṣù Owewe;Oṣù Ọ̀wàrà;Oṣù Bélú;Oṣù Ọ̀pẹ̀|| @yo \n\
    {year}|{month} {year}|{day} {month} {year}|Sānuali;Fēpueli;Maʻasi;ʻEpeleli;Mē;Sune;Siulai;ʻAokosi;Sēpitema;ʻOkatopa;Nōvema;Tīsema|| @to \n\
    {year}|{month} {year}|{day} {month} {year}|Yennayer;Fuṛar;Meɣres;Yebrir;Mayyu;Yunyu;Yulyu;Ɣuct;Ctembeṛ;Tubeṛ;Nunembeṛ;Duǧembeṛ|| @kab \n\
    {year}|{month} {year}|{day} {month} {year}|Yennayer;Yebrayer;Mars;Ibrir;Mayyu;Yunyu;Yulyuz;Ɣuct;Cutanbir;Kṭuber;Nwanbir;Dujanbir|| @tzm \n\
    {year}|{month} {year}|{day} {month} {year}|Zibandlela;Nhlolanja;Mbimbitho;Mabasa;Nkwenkwezi;Nhlangula;Ntulikazi;Ncwabakazi;Mpandula;Mfumfu;Lwezi;Mpalakazi|| @nd \n\
    {year}|{month} {year}|{day} {month} {year}|gennaio;febbraio;marzo;aprile;maggio;giugno;luglio;agosto;settembre;ottobre;novembre;dicembre|| @it \n\
    {year}|{month} {year}|{day} {month} {year}|ianuarie;februarie;martie;aprilie;mai;iunie;iulie;august;septembrie;octombrie;noiembrie;decembrie|| @ro \n\
    {year}|{month} {year}|{day} {month} {year}|innayr;bṛayṛ;maṛṣ;ibrir;mayyu;yunyu;yulyuz;ɣuct;cutanbir;ktubr;nuwanbir;dujanbir|| @shi-latn \n\
    {year}|{month} {year}|{day} {month} {year}|janar;shkurt;mars;prill;maj;qershor;korrik;gusht;shtator;tetor;nëntor;dhjetor|| @sq \n\
    {year}|{month} {year}|{day} {month} {year}|januari;februari;maart;april;mei;juni;juli;augustus;september;oktober;november;december|| @nl \n\
    {year}|{month} {year}|{day} {month} {year}|januari;februari;mars;april;maj;juni;juli;augusti;september;oktober;november;december|| @sv \n\
    {year}|{month} {year}|{day} {month} {year}|janvier;février;mars;avril;mai;juin;juillet;août;septembre;octobre;novembre;décembre|| @fr @ht \n\
    {year}|{month} {year}|{day} {month} {year}|jenaro;febraro;marso;aprile;majo;jugno;lujo;agosto;setenbre;otobre;novenbre;dezenbre|| @vec \n\
    {year}|{month} {year}|{day} {month} {year}|jinnaru;frivaru;marzu;aprili;maju;giugnu;giugnettu;agustu;sittèmmiru;uttùviru;nuvèmmiru;dicèmmiru|| @scn \n\
    {year}|{month} {year}|{day} {month} {year}|pa mwedzi gwa hutala;pa mwedzi gwa wuvili;pa mwedzi gwa wudatu;pa mwedzi gwa wutai;pa mwedzi gwa wuhanu;pa mwedzi gwa sita;pa mwedzi gwa saba;pa mwedzi gwa nane;pa mwedzi gwa tisa;pa mwedzi gwa kumi;pa mwedzi gwa kumi na moja;pa mwedzi gwa kumi na mbili|| @bez \n\
    {year}|{month} {year}|{day} {month} {year}|pusu lenju;maha lenju;pagu lenju;hire lenju;bese lenju;jaṭṭa lenju;aasaḍi lenju;srabĩ lenju;bado lenju;dasara lenju;divi lenju;pande lenju|| @kxv \n\
    {year}|{month} {year}|{day} {month} {year}|siilo;colte;mbooy;seeɗto;duujal;korse;morso;juko;siilto;yarkomaa;jolal;bowte|| @ff \n\
    {year}|{month} {year}|{day} {month} {year}|yanvar;fevral;mart;aprel;may;iyun;iyul;avqust;sentyabr;oktyabr;noyabr;dekabr|| @az \n\
    {year}|{month} {year}|{day} {month} {year}|yepé;mukũi;musapíri;irũdí;pú;pú-yepé;pú-mukũi;pú-musapíri;pú-irũdí;yepé-putimaã;yepé-yepé;yepé-mukũi|| @yrl \n\
    {year}|{month} {year}|{day} {month} {year}|zanvie;fevriye;mars;avril;me;zin;zilye;out;septam;oktob;novam;desam|| @mfe \n\
    {year}|{month} {year}|{day} {month} {year}|zanwuye;feburuye;marisi;awirili;mɛ;zuwɛn;zuluye;uti;sɛtanburu;ɔkutɔburu;nowanburu;desanburu|| @bm \n\
    {year}|{month} {year}|{day} {month} {year}||| @en-001 @en-150 @en-ae @en-ag @en-ai @en-at @en-au @en-bb @en-be @en-bm @en-bs @en-cc @en-ch @en-ck @en-cm @en-cx @en-cy @en-cz @en-de @en-dg @en-dk @en-dm @en-ee @en-er @en-es @en-fi @en-fj @en-fk @en-fm @en-fr @en-gb @en-gd @en-ge @en-gg @en-gh @en-gi @en-gm @en-gs @en-gy @en-hk @en-hu @en-id @en-ie @en-il @en-im @en-in @en-io @en-it @en-je @en-jm @en-ke @en-ki @en-kn @en-ky @en-lc @en-lr @en-ls @en-lt @en-lv @en-mg @en-mo @en-ms @en-mu @en-mv @en-mw @en-my @en-na @en-nf @en-ng @en-nl @en-no @en-nr @en-nu @en-nz @en-pg @en-pk @en-pl @en-pn @en-pt @en-pw @en-ro @en-rw @en-sb @en-sc @en-sd @en-se @en-sg @en-sh @en-si @en-sk @en-sl @en-ss @en-sx @en-sz @en-tc @en-tk @en-to @en-tt @en-tv @en-tz @en-ua @en-ug @en-vc @en-vg @en-vu @en-ws @en-zm @se-fi \n\
    {year}|{month} {year}|{day} {month} {year}|ýanwar;fewral;mart;aprel;maý;iýun;iýul;awgust;sentýabr;oktýabr;noýabr;dekabr|| @tk \n\
    {year}|{month} {year}|{day} {month} {year}|Žanwiye;Feewiriye;Marsi;Awiril;Me;Žuweŋ;Žuyye;Ut;Sektanbur;Oktoobur;Noowanbur;Deesanbur|| @khq @ses \n\
    {year}|{month} {year}|{day} {month} {year}|ǃKhanni;ǃKhanǀgôab;ǀKhuuǁkhâb;ǃHôaǂkhaib;ǃKhaitsâb;Gamaǀaeb;ǂKhoesaob;Aoǁkhuumûǁkhâb;Taraǀkhuumûǁkhâb;ǂNûǁnâiseb;ǀHooǂgaeb;Hôasoreǁkhâb|| @naq \n\
    {year}|{month} {year}|{day} {month} {year}|جانفي;فيفري;مارس;أفريل;ماي;جوان;جويلية;أوت;سبتمبر;أكتوبر;نوفمبر;ديسمبر|| @ar-dz @ar-tn \n\
    {year}|{month} {year}|{day} {month} {year}|جنوری;فبروری;مارچ;اپریل;می;جون;جولای;اگست;سپتمبر;اکتوبر;نومبر;دسمبر|| @fa-af \n\
    {year}|{month} {year}|{day} {month} {year}|كانون الثاني;شباط;آذار;نيسان;أيار;حزيران;تموز;آب;أيلول;تشرين الأول;تشرين الثاني;كانون الأول|| @ar-iq @ar-jo @ar-lb @ar-ps @ar-sy \n\
    {year}|{month} {year}|{day} {month} {year}|يناير;فبراير;مارس;أبريل;ماي;يونيو;يوليوز;غشت;شتنبر;أكتوبر;نونبر;دجنبر|| @ar-ma \n\
    {year}|{month} {year}|{day} {month} {year}|يناير;فبراير;مارس;أبريل;مايو;يونيو;يوليو;أغسطس;سبتمبر;أكتوبر;نوفمبر;ديسمبر|| @ar \n\
    {year}|{month} {year}|{day} {month} {year}|يناير;فبراير;مارس;إبريل;مايو;يونيو;يوليو;أغشت;شتمبر;أكتوبر;نوفمبر;دجمبر|| @ar-mr \n\
    {year}|{month} {year}|{day} {month} {year}|ژانویهٔ;فوریهٔ;مارس;آوریل;مهٔ;ژوئن;ژوئیهٔ;اوت;سپتامبر;اکتبر;نوامبر;دسامبر|| @fa \n\
    {year}|{month} {year}|{day} {month} {year}|जनवरी;फरवरी;मार्च;अप्रैल;मई;जून;जुलाई;अगस्त;सितंबर;अक्तूबर;नवंबर;दिसंबर|| @mai \n\
    {year}|{month} {year}|{day} {month} {year}|जनवरी;फ़रवरी;मार्च;अप्रैल;मई;जून;जुलाई;अगस्त;सितंबर;अक्टूबर;नवंबर;दिसंबर|| @hi \n\
    {year}|{month} {year}|{day} {month} {year}|जनवरी;फ़रवरी;मार्च;अप्रैल;मई;जून;जुलाई;अगस्त;सितंबर;अक्तूबर;नवंबर;दिसंबर|| @xnr \n\
    {year}|{month} {year}|{day} {month} {year}|जनवरीमासः;फरवरीमासः;मार्चमासः;अप्रैलमासः;मईमासः;जूनमासः;जुलाईमासः;अगस्तमासः;सितंबरमासः;अक्तूबरमासः;नवंबरमासः;दिसंबरमासः|| @sa \n\
    {year}|{month} {year}|{day} {month} {year}|पुसु लेञ्जु;माहाका लेञ्जु;पागुणी लेञ्जु;हिरे लेञ्जु;बेसे लेञ्जु;जाटा लेञ्जु;आसाड़ी लेञ्जु;स्राबाँ लेञ्जु;बोदो लेञ्जु;दसारा लेञ्जु;दिवी लेञ्जु;पान्डे लेञ्जु|| @kxv-deva \n\
    {year}|{month} {year}|{day} {month} {year}|ਜਨਵਰੀ;ਫ਼ਰਵਰੀ;ਮਾਰਚ;ਅਪ੍ਰੈਲ;ਮਈ;ਜੂਨ;ਜੁਲਾਈ;ਅਗਸਤ;ਸਤੰਬਰ;ਅਕਤੂਬਰ;ਨਵੰਬਰ;ਦਸੰਬਰ|| @pa \n\
    {year}|{month} {year}|{day} {month} {year}|ପୁସୁ ଲେଞ୍ଜୁ;ମାହାକା ଲେଞ୍ଜୁ;ପାଗୁଣି ଲେଞ୍ଜୁ;ହିରେ ଲେଞ୍ଜୁ;ବେସେ ଲେଞ୍ଜୁ;ଜାଟା ଲେଞ୍ଜୁ;ଆସାଡ଼ି ଲେଞ୍ଜୁ;ସ୍ରାବାଁ ଲେଞ୍ଜୁ;ବଦ ଲେଞ୍ଜୁ;ଦାସାରା ଲେଞ୍ଜୁ;ଦିୱିଡ଼ି ଲେଞ୍ଜୁ;ପାଣ୍ଡେ ଲେଞ୍ଜୁ|| @kxv-orya \n\
    {year}|{month} {year}|{day} {month} {year}|మాగ;గుండు;హిరెఇ;బెసెకి;లండి;రాత;బాన్దపాణా;బార్సి;అస్ర;దివెడి;పాండు;పుసు|| @kxv-telu \n\
    {year}|{month} {year}|{day} {month} {year}|ມັງກອນ;ກຸມພາ;ມີນາ;ເມສາ;ພຶດສະພາ;ມິຖຸນາ;ກໍລະກົດ;ສິງຫາ;ກັນຍາ;ຕຸລາ;ພະຈິກ;ທັນວາ|| @lo \n\
    {year}|{month} {year}|{day} {month} {year}|ጃንዋሪ;ፌብሩዋሪ;ማርች;ኤፕሪል;ሜይ;ጁን;ጁላይ;ኦገስት;ሴፕቴምበር;ኦክቶበር;ኖቬምበር;ዲሴምበር|| @am \n\
    {year}|{month} {year}|{day} {month} {year}|មករា;កុម្ភៈ;មីនា;មេសា;ឧសភា;មិថុនា;កក្កដា;សីហា;កញ្ញា;តុលា;វិច្ឆិកា;ធ្នូ|| @km \n\
    {year}|{month} {year}|{day} {month} {year}|ⵉⵏⵏⴰⵢⵔ;ⴱⵕⴰⵢⵕ;ⵎⴰⵕⵚ;ⵉⴱⵔⵉⵔ;ⵎⴰⵢⵢⵓ;ⵢⵓⵏⵢⵓ;ⵢⵓⵍⵢⵓⵣ;ⵖⵓⵛⵜ;ⵛⵓⵜⴰⵏⴱⵉⵔ;ⴽⵜⵓⴱⵔ;ⵏⵓⵡⴰⵏⴱⵉⵔ;ⴷⵓⵊⴰⵏⴱⵉⵔ|| @shi \n\
    {year}|{month} {year}|{day} {month} {year}|ꖨꖕ ꕪꕴ ꔞꔀꕮꕊ;ꕒꕡꖝꖕ;ꕾꖺ;ꖢꖕ;ꖑꕱ;ꖱꘋ;ꖱꕞꔤ;ꗛꔕ;ꕢꕌ;ꕭꖃ;ꔞꘋꕔꕿ ꕸꖃꗏ;ꖨꖕ ꕪꕴ ꗏꖺꕮꕊ|| @vai \n\
    {year}|{month} {year}|{day} {month}, {year}|Janairu;Faburairu;Maris;Afirilu;Mayu;Yuni;Yuli;Agusta;Satumba;Oktoba;Nuwamba;Disamba|| @ha \n\
    {year}|{month} {year}|{day} {month}, {year}|Janer;Febrer;Mars;Abril;Mai;Jun;Julai;Agost;Setembr;Otubr;Novembr;Dezembr|| @kok-latn \n\
    {year}|{month} {year}|{day} {month}, {year}|Samwiyee;Fewriyee;Mars;Awril;Mee;Suwe;Sulet;Ut;Sàttumbar;Oktoobar;Nowàmbar;Desàmbar|| @wo \n\
    {year}|{month} {year}|{day} {month}, {year}|जानुवारी;फेब्रूवारी;मार्च;एप्रिल;मे;जुन;जुलाई;आगष्ट;सेप्थेम्बर;अक्ट’बर;नवेम्बर;डिसेम्बर|| @brx \n\
    {year}|{month} {year}|{day} {month}, {year}|जानेवारी;फेब्रुवारी;मार्च;एप्रिल;मे;जून;जुलै;ऑगस्ट;सप्टेंबर;ऑक्टोबर;नोव्हेंबर;डिसेंबर|| @mr \n\
    {year}|{month} {year}|{day} {month}, {year}|জানুয়ারি;ফেব্রুয়ারি;মার্চ;এপ্রিল;মে;জুন;জুলাই;আগস্ট;সেপ্টেম্বর;অক্টোবর;নভেম্বর;ডিসেম্বর|| @bn \n\
    {year}|{month} {year}|{day} {month}, {year}|জানুৱাৰী;ফেব্ৰুৱাৰী;মাৰ্চ;এপ্ৰিল;মে’;জুন;জুলাই;আগষ্ট;ছেপ্তেম্বৰ;অক্টোবৰ;নৱেম্বৰ;ডিচেম্বৰ|| @as \n\
    {year}|{month} {year}|{day} {month}, {year}|જાન્યુઆરી;ફેબ્રુઆરી;માર્ચ;એપ્રિલ;મે;જૂન;જુલાઈ;ઑગસ્ટ;સપ્ટેમ્બર;ઑક્ટોબર;નવેમ્બર;ડિસેમ્બર|| @gu \n\
    {year}|{month} {year}|{day} {month}, {year}|ஜனவரி;பிப்ரவரி;மார்ச்;ஏப்ரல்;மே;ஜூன்;ஜூலை;ஆகஸ்ட்;செப்டம்பர்;அக்டோபர்;நவம்பர்;டிசம்பர்|| @ta \n\
    {year}|{month} {year}|{day} {month}, {year}|జనవరి;ఫిబ్రవరి;మార్చి;ఏప్రిల్;మే;జూన్;జులై;ఆగస్టు;సెప్టెంబర్;అక్టోబర్;నవంబర్;డిసెంబర్|| @te \n\
    {year}|{month} {year}|{day} {month}, {year}|𑄎𑄚𑄪𑄠𑄢𑄨;𑄜𑄬𑄛𑄴𑄝𑄳𑄢𑄪𑄠𑄢𑄨;𑄟𑄢𑄴𑄌𑄧;𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴;𑄟𑄬;𑄎𑄪𑄚𑄴;𑄎𑄪𑄣𑄭;𑄃𑄉𑄧𑄌𑄴𑄑𑄴;𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴;𑄃𑄧𑄇𑄴𑄑𑄬𑄝𑄧𑄢𑄴;𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴;𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴|| @ccp \n\
    {year}|{month} {year}|{day} {month}، {year}|جنوری;فروری;مارچ;اپریل;مئی;جون;جولائی;اگست;ستمبر;اکتوبر;نومبر;دسمبر|| @ur \n\
    {year}|{month} {year}|{day} {month}⹁ {year}|𞤅𞤭𞥅𞤤𞤮;𞤕𞤮𞤤𞤼𞤮;𞤐𞤦𞤮𞥅𞤴𞤮;𞤅𞤫𞥅𞤼𞤮;𞤁𞤵𞥅𞤶𞤮;𞤑𞤮𞤪𞤧𞤮;𞤃𞤮𞤪𞤧𞤮;𞤔𞤵𞤳𞤮;𞤅𞤭𞤤𞤼𞤮;𞤒𞤢𞤪𞤳𞤮;𞤔𞤮𞤤𞤮;𞤄𞤮𞤱𞤼𞤮|| @ff-adlm \n\
    {year}|{month} {year}|{day} ב{month} {year}|ינואר;פברואר;מרץ;אפריל;מאי;יוני;יולי;אוגוסט;ספטמבר;אוקטובר;נובמבר;דצמבר|| @he @iw \n\
    {year}|{month} {year}|{day} ܒ{month} {year}|ܟܢܘܢ ܐܚܪܝܐ;ܫܒܛ;ܐܕܪ;ܢܝܣܢ;ܐܝܪ;ܚܙܝܪܢ;ܬܡܘܙ;ܐܒ;ܐܝܠܘܠ;ܬܫܪܝܢ ܩܕܡܝܐ;ܬܫܪܝܢ ܐܚܪܝܐ;ܟܢܘܢ ܩܕܡܝܐ|| @syr \n\
    {year}|{month} {year}|{day}, {month} {year}|जनवरी;फरवरी;मार्च;अप्रैल;मेई;जून;जुलाई;अगस्त;सितंबर;अक्तूबर;नवंबर;दिसंबर|| @doi \n\
    {year}|{month} {year}|{day}, {month}, {year}|Ɔpɛpɔn;Ɔgyefoɔ;Ɔbɛnem;Oforisuo;Kɔtɔnimma;Ayɛwohomumu;Kutawonsa;Ɔsanaa;Ɛbɔ;Ahinime;Obubuo;Ɔpɛnimma|| @ak \n\
    {year}|{month} {year}|{day}. {month} {year}|Jannewa;Fäbrowa;Määz;Aprell;Mai;Juuni;Juuli;Oujoß;Septämber;Oktohber;Novämber;Dezämber|| @ksh \n\
    {year}|{month} {year}|{day}. {month} {year}|Januar;Februar;Mäerz;Abrëll;Mee;Juni;Juli;August;September;Oktober;November;Dezember|| @lb \n\
    {year}|{month} {year}|{day}. {month} {year}|Januar;Februar;März;April;Mai;Juni;Juli;Auguscht;Septämber;Oktoober;Novämber;Dezämber|| @gsw \n\
    {year}|{month} {year}|{day}. {month} {year}|Januar;Februar;März;April;Mai;Juni;Juli;August;September;Oktober;November;Dezember|| @de \n\
    {year}|{month} {year}|{day}. {month} {year}|Jänner;Februar;März;April;Mai;Juni;Juli;August;September;Oktober;November;Dezember|| @de-at @de-it \n\
    {year}|{month} {year}|{day}. {month} {year}|jaanuar;veebruar;märts;aprill;mai;juuni;juuli;august;september;oktoober;november;detsember|| @et \n\
    {year}|{month} {year}|{day}. {month} {year}|januar;februar;marec;april;maj;junij;julij;avgust;september;oktober;november;december|| @sl \n\
    {year}|{month} {year}|{day}. {month} {year}|januar;februar;mars;april;mai;juni;juli;august;september;oktober;november;desember|| @nb @nn @no \n\
    {year}|{month} {year}|{day}. {month} {year}|januar;februar;mars;apríl;mai;juni;juli;august;september;oktober;november;desember|| @fo \n\
    {year}|{month} {year}|{day}. {month} {year}|januar;februar;marts;april;maj;juni;juli;august;september;oktober;november;december|| @da \n\
    {year}|{month} {year}|{day}. {month} {year}|janúar;febrúar;mars;apríl;maí;júní;júlí;ágúst;september;október;nóvember;desember|| @is \n\
    {year}|{month} {year}|{month} {day} lia {year}|dzove;dzodze;tedoxe;afɔfĩe;dame;masa;siamlɔm;deasiamime;anyɔnyɔ;kele;adeɛmekpɔxe;dzome|| @ee \n\
    {year}|{month} {year}|{month} {day}, {year}|Amajjii;Guraandhala;Bitootessa;Eebila;Caamsaa;Waxabajjii;Adoolessa;Hagayya;Fulbaana;Onkoloolessa;Sadaasa;Mudde|| @om \n\
    {year}|{month} {year}|{month} {day}, {year}|Enero;Pebrero;Marso;Abril;Mayo;Hunyo;Hulyo;Agosto;Septiyembre;Oktubre;Nobyembre;Disyembre|| @ceb \n\
    {year}|{month} {year}|{month} {day}, {year}|Enero;Pebrero;Marso;Abril;Mayo;Hunyo;Hulyo;Agosto;Setyembre;Oktubre;Nobyembre;Disyembre|| @fil @tl \n\
    {year}|{month} {year}|{month} {day}, {year}|Janaayo;Febraayo;Maarso;Abriil;Maayo;Juun;Luulyo;Agosto;Sebtembar;Oktoobar;Noofeembar;Diseembar|| @so \n\
    {year}|{month} {year}|{month} {day}, {year}|January;February;March;April;May;June;July;August;September;October;November;December|| @az-arab @bm-nkoo @en @ha-arab @kaa-latn @ku-arab @mn-mong @mni-mtei @sat-deva @vai-latn @az-iq @az-ir @ha-cm @ha-sd @ku-iq @ku-ir @ku-lb @mn-cn \n\
    {year}|{month} {year}|{month} {day}, {year}|Januwari;Februwari;Mashi;Ephreli;Meyi;Juni;Julayi;Agasti;Septhemba;Okthoba;Novemba;Disemba|| @zu \n\
    {year}|{month} {year}|{month} {day}, {year}|Janyuwari;Februwari;Matshi;Epreli;Meyi;Juni;Julayi;Agasti;Septemba;Okthobha;Novemba;Disemba|| @xh \n\
    {year}|{month} {year}|{month} {day}, {year}|جنؤری;فرؤری;مارٕچ;اپریل;مئی;جوٗن;جُلَے;اگست;ستمبر;اکتوٗبر;نومبر;دَسَمبَر|| @ks \n\
    {year}|{month} {year}|{month} {day}, {year}|जनवरी;फेबरवरी;मार्चु;अप्रेल;मई;जून;जुलाई;आगस्ट;सप्टेंबर;आक्टोबर;नवंबर;डिसंबर|| @sd-deva @sd-in \n\
    {year}|{month} {year}|{month} {day}, {year}|জনুৱারী;ফেব্রুৱারি;মার্চ;এপ্রিল;মে;জুন;জুলাই;\u{200c}ওগষ্ট;সেপ্টেম্বর;ওক্টোবর;নভেম্বর;ডিসেম্বর|| @mni \n\
    {year}|{month} {year}|{month} {day}, {year}|ଜାନୁଆରୀ;ଫେବୃଆରୀ;ମାର୍ଚ୍ଚ;ଅପ୍ରେଲ;ମଇ;ଜୁନ;ଜୁଲାଇ;ଅଗଷ୍ଟ;ସେପ୍ଟେମ୍ବର;ଅକ୍ଟୋବର;ନଭେମ୍ବର;ଡିସେମ୍ବର|| @or \n\
    {year}|{month} {year}|{month} {day}, {year}|ಜನವರಿ;ಫೆಬ್ರವರಿ;ಮಾರ್ಚ್;ಏಪ್ರಿಲ್;ಮೇ;ಜೂನ್;ಜುಲೈ;ಆಗಸ್ಟ್;ಸೆಪ್ಟೆಂಬರ್;ಅಕ್ಟೋಬರ್;ನವೆಂಬರ್;ಡಿಸೆಂಬರ್|| @kn \n\
    {year}|{month} {year}|{month} {day}, {year}|ጥሪ;ለካቲት;መጋቢት;ሚያዝያ;ጉንበት;ሰነ;ሓምለ;ነሓሰ;መስከረም;ጥቅምቲ;ሕዳር;ታሕሳስ|| @ti \n\
    {year}|{month} {year}|{month} {day}, {year}|ᎤᏃᎸᏔᏅ;ᎧᎦᎵ;ᎠᏅᏱ;ᎧᏬᏂ;ᎠᏂᏍᎬᏘ;ᏕᎭᎷᏱ;ᎫᏰᏉᏂ;ᎦᎶᏂ;ᏚᎵᏍᏗ;ᏚᏂᏅᏗ;ᏅᏓᏕᏆ;ᎥᏍᎩᏱ|| @chr \n\
    {year}|{month} {year}|{year} {month} {day}|Mutarama;Gashyantare;Werurwe;Mata;Gicurasi;Kamena;Nyakanga;Kanama;Nzeri;Ukwakira;Ugushyingo;Ukuboza|| @rw \n\
    {year}|{month} {year}|{year} {month} {day}|ɩjikawǝrka kaŋɔrɔ;ɩjikpaka kaŋɔrɔ;arɛ́cika kaŋɔrɔ;njɩbɔ nɖʊka kaŋɔrɔ;acafʊnɖuka kaŋɔrɔ;anɔɔɖuka kaŋɔrɔ;alàlaka kaŋɔrɔ;ɩjikǝuka kaŋɔrɔ;abofʊmka kaŋɔrɔ;ɩjicimka kaŋɔrɔ;acapomka kaŋɔrɔ;anɔɔbʊnka kaŋɔrɔ|| @blo \n\
    {year}|{month} {year}|{year}-{month}-{day-of-two}|Januaro;Februaro;Marto;Aprilo;Majo;Junio;Julio;Aŭgusto;Septembro;Oktobro;Novembro;Decembro|| @eo \n\
    {year}|{month}, {year} й.|{day} {month}, {year} й.|ғинуар;февраль;март;апрель;май;июнь;июль;август;сентябрь;октябрь;ноябрь;декабрь|| @ba \n\
    {year}|{month}, {year}|{day} ne {month}, {year}|1-Kysã;2-Kysã;3-Kysã;4-Kysã;5-Kysã;6-Kysã;7-Kysã;8-Kysã;9-Kysã;10-Kysã;11-Kysã;12-Kysã|| @kgp \n\
    {year}|{month}, {year}|{day} {month} {year}|जानेवारी;फेब्रुवारी;मार्च;एप्रील;मे;जून;जुलय;ऑगस्ट;सप्टेंबर;ऑक्टोबर;नोव्हेंबर;डिसेंबर|| @kok \n\
    {year}|{month}, {year}|{day} {month}, {year}|январ;феврал;март;апрел;май;июн;июл;август;сентябр;октябр;ноябр;декабр|| @uz-cyrl @uz-cn \n\
    {year}|{month}, {year}|{day} {month}, {year}|იანვარი;თებერვალი;მარტი;აპრილი;მაისი;ივნისი;ივლისი;აგვისტო;სექტემბერი;ოქტომბერი;ნოემბერი;დეკემბერი|| @ka \n\
    {year}|{month}, {year}|{day}-{month}, {year}|yanvar;fevral;mart;aprel;may;iyun;iyul;avgust;sentabr;oktabr;noyabr;dekabr|| @uz \n\
    {year}|{month}a {year}an|{day}ê {month}a {year}an|rêbendan;sibat;adar;nîsan;gulan;hezîran;tîrmeh;tebax;îlon;cotmeh;mijdar;berfanbar|| @ku \n\
    {year}|{year} m. {month-alone}|{year} m. {month} {day} d.|sausio;vasario;kovo;balandžio;gegužės;birželio;liepos;rugpjūčio;rugsėjo;spalio;lapkričio;gruodžio|sausis;vasaris;kovas;balandis;gegužė;birželis;liepa;rugpjūtis;rugsėjis;spalis;lapkritis;gruodis| @lt \n\
    {year}|{year} {month}|lyɛ̌ʼ {day} na {month}, {year}|saŋ tsetsɛ̀ɛ lùm;saŋ kàg ngwóŋ;saŋ lepyè shúm;saŋ cÿó;saŋ tsɛ̀ɛ cÿó;saŋ njÿoláʼ;saŋ tyɛ̀b tyɛ̀b mbʉ̀ŋ;saŋ mbʉ̀ŋ;saŋ ngwɔ̀ʼ mbÿɛ;saŋ tàŋa tsetsáʼ;saŋ mejwoŋó;saŋ lùm|| @nnh \n\
    {year}|{year} {month}|{day} {month} {year}|Ciongo;Lùishi;Lusòlo;Mùuyà;Lumùngùlù;Lufuimi;Kabàlàshìpù;Lùshìkà;Lutongolo;Lungùdi;Kaswèkèsè;Ciswà|| @lu \n\
    {year}|{year} {month}|{day} {month} {year}|Fĩi Loo;Cokcwaklaŋne;Cokcwaklii;Fĩi Marfoo;Madǝǝuutǝbijaŋ;Mamǝŋgwãafahbii;Mamǝŋgwãalii;Madǝmbii;Fĩi Dǝɓlii;Fĩi Mundaŋ;Fĩi Gwahlle;Fĩi Yuru|| @mua \n\
    {year}|{year} {month}|{day} {month} {year}|Ianuali;Pepeluali;Malaki;ʻApelila;Mei;Iune;Iulai;ʻAukake;Kepakemapa;ʻOkakopa;Nowemapa;Kekemapa|| @haw \n\
    {year}|{year} {month}|{day} {month} {year}|Kɔndɔŋ;Màcɛ̂l;Màtùmb;Màtop;M̀puyɛ;Hìlòndɛ̀;Njèbà;Hìkaŋ;Dìpɔ̀s;Bìòôm;Màyɛsèp;Lìbuy li ńyèe|| @bas \n\
    {year}|{year} {month}|{day} {month} {year}|Mupalangulwa;Mwitope;Mushende;Munyi;Mushende Magali;Mujimbi;Mushipepo;Mupuguto;Munyense;Mokhu;Musongandembwe;Muhaano|| @sbp \n\
    {year}|{year} {month}|{day} {month} {year}|Mweri wo kwanza;Mweri wo unayeli;Mweri wo uneraru;Mweri wo unecheshe;Mweri wo unethanu;Mweri wo thanu na mocha;Mweri wo saba;Mweri wo nane;Mweri wo tisa;Mweri wo kumi;Mweri wo kumi na moja;Mweri wo kumi na yel’li|| @mgh \n\
    {year}|{year} {month}|{day} {month} {year}|Nzero;Ruhuhuma;Ntwarante;Ndamukiza;Rusama;Ruheshi;Mukakaro;Nyandagaro;Nyakanga;Gitugutu;Munyonyo;Kigarama|| @rn \n\
    {year}|{year} {month}|{day} {month} {year}|Sanvie;Fébirie;Mars;Aburil;Mee;Sueŋ;Súuyee;Ut;Settembar;Oktobar;Novembar;Disambar|| @dyo \n\
    {year}|{year} {month}|{day} {month} {year}|Tiop thar pɛt;Pɛt;Duɔ̱ɔ̱ŋ;Guak;Duät;Kornyoot;Pay yie̱tni;Tho̱o̱r;Tɛɛr;Laath;Kur;Tio̱p in di̱i̱t|| @nus \n\
    {year}|{year} {month}|{day} {month} {year}|dimɔ́di;ŋgɔndɛ;sɔŋɛ;diɓáɓá;emiasele;esɔpɛsɔpɛ;madiɓɛ́díɓɛ́;diŋgindi;nyɛtɛki;mayésɛ́;tiníní;eláŋgɛ́|| @dua \n\
    {year}|{year} {month}|{day} {month} {year}|ndzɔ̀ŋɔ̀nùm;ndzɔ̀ŋɔ̀kƗ̀zùʔ;ndzɔ̀ŋɔ̀tƗ̀dʉ̀ghà;ndzɔ̀ŋɔ̀tǎafʉ̄ghā;ndzɔ̀ŋèsèe;ndzɔ̀ŋɔ̀nzùghò;ndzɔ̀ŋɔ̀dùmlo;ndzɔ̀ŋɔ̀kwîfɔ̀e;ndzɔ̀ŋɔ̀tƗ̀fʉ̀ghàdzughù;ndzɔ̀ŋɔ̀ghǔuwelɔ̀m;ndzɔ̀ŋɔ̀chwaʔàkaa wo;ndzɔ̀ŋèfwòo|| @agq \n\
    {year}|{year} {month}|{day} {month} {year}|ngwɛn matáhra;ngwɛn ńmba;ngwɛn ńlal;ngwɛn ńna;ngwɛn ńtan;ngwɛn ńtuó;ngwɛn hɛmbuɛrí;ngwɛn lɔmbi;ngwɛn rɛbvuâ;ngwɛn wum;ngwɛn wum navǔr;krísimin|| @nmg \n\
    {year}|{year} {month}|{day} {month} {year}|ngɔn osú;ngɔn bɛ̌;ngɔn lála;ngɔn nyina;ngɔn tána;ngɔn saməna;ngɔn zamgbála;ngɔn mwom;ngɔn ebulú;ngɔn awóm;ngɔn awóm ai dziá;ngɔn awóm ai bɛ̌|| @ewo \n\
    {year}|{year} {month}|{day} {month} {year}|pikítíkítie, oólí ú kutúan;siɛyɛ́, oóli ú kándíɛ;ɔnsúmbɔl, oóli ú kátátúɛ;mesiŋ, oóli ú kénie;ensil, oóli ú kátánuɛ;ɔsɔn;efute;pisuyú;imɛŋ i puɔs;imɛŋ i putúk,oóli ú kátíɛ;makandikɛ;pilɔndɔ́|| @yav \n\
    {year}|{year} {month}|{day} {month} {year}|sánzá ya yambo;sánzá ya míbalé;sánzá ya mísáto;sánzá ya mínei;sánzá ya mítáno;sánzá ya motóbá;sánzá ya nsambo;sánzá ya mwambe;sánzá ya libwa;sánzá ya zómi;sánzá ya zómi na mɔ̌kɔ́;sánzá ya zómi na míbalé|| @ln \n\
    {year}|{year} {month}|{day} {month} {year}|ŋwíí a ntɔ́ntɔ;ŋwíí akǝ bɛ́ɛ;ŋwíí akǝ ráá;ŋwíí akǝ nin;ŋwíí akǝ táan;ŋwíí akǝ táafɔk;ŋwíí akǝ táabɛɛ;ŋwíí akǝ táaraa;ŋwíí akǝ táanin;ŋwíí akǝ ntɛk;ŋwíí akǝ ntɛk di bɔ́k;ŋwíí akǝ ntɛk di bɛ́ɛ|| @ksf \n\
    {year}|{year} {month}|{day} {month} {year}|Žanwiye;Feewiriye;Marsi;Awiril;Me;Žuweŋ;Žuyye;Ut;Sektanbur;Oktoobur;Noowanbur;Deesanbur|| @dje @twq \n\
    {year}|{year} {month}|{day} {month} {year}|јанвар;феврал;март;апрел;май;ијун;ијул;август;сентјабр;октјабр;нојабр;декабр|| @az-cyrl @az-ru \n\
    {year}|{year} {month}|{day} {month} {year}|جنوری;فروری;مارچ;اپریل;مئ;جون;جولائی;اگست;ستمبر;اکتوبر;نومبر;دسمبر|| @pa-arab @pa-pk \n\
    {year}|{year} {month}|{day} {month} {year}|जनवरी;फ़रवरी;मार्च;अप्रैल;मई;जून;जुलाई;अगस्त;सतमबर;अक्तूबर;नवमबर;दसमबर|| @ks-deva \n\
    {year}|{year} {month}|{day} {month} {year}|ᱡᱟᱱᱣᱟᱨᱤ;ᱯᱷᱟᱨᱣᱟᱨᱤ;ᱢᱟᱨᱪ;ᱟᱯᱨᱮᱞ;ᱢᱮ;ᱡᱩᱱ;ᱡᱩᱞᱟᱭ;ᱟᱜᱟᱥᱛ;ᱥᱮᱯᱴᱮᱢᱵᱟᱨ;ᱚᱠᱴᱚᱵᱟᱨ;ᱱᱟᱣᱟᱢᱵᱟᱨ;ᱫᱤᱥᱟᱢᱵᱟᱨ|| @sat \n\
    {year}|{year} {month}|{day} {month} {year}|ⵉⵏⵏⴰⵢⵔ;ⴱⵕⴰⵢⵕ;ⵎⴰⵕⵚ;ⵉⴱⵔⵉⵔ;ⵎⴰⵢⵢⵓ;ⵢⵓⵏⵢⵓ;ⵢⵓⵍⵢⵓⵣ;ⵖⵓⵛⵜ;ⵛⵓⵜⴰⵏⴱⵉⵔ;ⴽⵜⵓⴱⵔ;ⵏⵓⵡⴰⵏⴱⵉⵔ;ⴷⵓⵊⴰⵏⴱⵉⵔ|| @zgh \n\
    {year}|{year} {month}|{day} {month}, {year}|Janwari;Parwari;Márch;Aprél;Mai;Jun;Jólái;Agast;Satambar;Aktubar;Nawambar;Dasambar|| @bal-latn \n\
    {year}|{year} {month}|{day} {month}, {year}\u{202f}аз|январы;февралы;мартъийы;апрелы;майы;июны;июлы;августы;сентябры;октябры;ноябры;декабры|| @os \n\
    {year}|{year} {month}|{day}-{month}، {year}|يانۋار;فېۋرال;مارت;ئاپرېل;ماي;ئىيۇن;ئىيۇل;ئاۋغۇست;سېنتەبىر;ئۆكتەبىر;نويابىر;دېكابىر|| @ug \n\
    {year}|{year} {month}|{day}. {month} {year}|Jenner;Hornig;Märze;Abrille;Meije;Bráčet;Heiwet;Öigšte;Herbštmánet;Wímánet;Wintermánet;Chrištmánet|| @wae \n\
    {year}|{year} {month}|{day}טן {month} {year}|יאַנואַר;פֿעברואַר;מערץ;אַפּריל;מיי;יוני;יולי;אויגוסט;סעפּטעמבער;אקטאבער;נאוועמבער;דעצעמבער|| @yi \n\
    {year}|{year} {month}|{day}ی {month}ی {year}|کانوونی دووەم;شوبات;ئازار;نیسان;ئایار;حوزەیران;تەمووز;ئاب;ئەیلوول;تشرینی یەکەم;تشرینی دووەم;کانونی یەکەم|| @ckb \n\
    {year}|{year} {month}|{month} {day}, {year}|Wiótheȟika Wí;Thiyóȟeyuŋka Wí;Ištáwičhayazaŋ Wí;Pȟežítȟo Wí;Čhaŋwápetȟo Wí;Wípazukȟa-wašté Wí;Čhaŋpȟásapa Wí;Wasútȟuŋ Wí;Čhaŋwápeǧi Wí;Čhaŋwápe-kasná Wí;Waníyetu Wí;Tȟahékapšuŋ Wí|| @lkt \n\
    {year}|{year} {month}|{year} {month} {day}|Aharabata;Oflɔ;Otsokrikri;Abɛibe;Agbiɛnaa;Otukwajaŋ;Maawɛ;Manyawale;Gbo;Antɔŋ;Alemle;Afuabe|| @gaa \n\
    {year}|{year} {month}|{year} {month} {day}|Cháykáhday Haˀimay;Tsahkápbiˀ;Wánit;Háshnihtiˀtiˀ;Háshnih Haˀimay;Háshnihtsiˀ;Násˀahˀatsus;Dahósikah nish;Híisikah nish;Nípbaatiˀtiˀ;Nípbaa Haˀimay;Cháykáhdaytiˀtiˀ|| @cad \n\
    {year}|{year} {month}|{year} {month} {day}|Ferikgong;Tlhakole;Mopitlo;Moranang;Motsheganang;Seetebosigo;Phukwi;Phatwe;Lwetse;Diphalane;Ngwanatsele;Sedimonthole|| @tn \n\
    {year}|{year} {month}|{year} {month} {day}|Hashiʼ Ammoʼnaʼ;Hashiʼ Atokloʼ;Hashiʼ Atochchíʼnaʼ;Iiplal;Mih;Choon;Choola;Akaas;Siptimpaʼ;Aaktopaʼ;Nofimpaʼ;Tiisimpaʼ|| @cic \n\
    {year}|{year} {month}|{year} {month} {day}|Janeware;Febereware;Matšhe;Aporele;Mei;June;Julae;Agosetose;Setemere;Oktobore;Nofemere;Disemere|| @nso \n\
    {year}|{year} {month}|{year} {month} {day}|Januaar;Februaar;März;April;Mai;Juni;Juli;August;September;Oktover;November;Dezember|| @nds \n\
    {year}|{year} {month}|{year} {month} {day}|Januare;Febuare;Mas;Eprel;Mei;Jun;Julae;Ogus;Septemba;Oktoba;Novemba;Disemba|| @pis \n\
    {year}|{year} {month}|{year} {month} {day}|Janueri;Februeri;Mas;Epril;Me;Jun;Julai;Ogas;Septemba;Oktoba;Novemba;Desemba|| @tpi \n\
    {year}|{year} {month}|{year} {month} {day}|Jasyteĩ;Jasykõi;Jasyapy;Jasyrundy;Jasypo;Jasypoteĩ;Jasypokõi;Jasypoapy;Jasyporundy;Jasypa;Jasypateĩ;Jasypakõi|| @gn \n\
    {year}|{year} {month}|{year} {month} {day}|Jerrey-geuree;Toshiaght-arree;Mayrnt;Averil;Boaldyn;Mean-souree;Jerrey-souree;Luanistyn;Mean-fouyir;Jerrey-fouyir;Mee Houney;Mee ny Nollick|| @gv \n\
    {year}|{year} {month}|{year} {month} {day}|Ndira;Kukadzi;Kurume;Kubvumbi;Chivabvu;Chikumi;Chikunguru;Nyamavhuvhu;Gunyana;Gumiguru;Mbudzi;Zvita|| @sn \n\
    {year}|{year} {month}|{year} {month} {day}|Nduŋmbi Saŋ;Pɛsaŋ Pɛ́pá;Pɛsaŋ Pɛ́tát;Pɛsaŋ Pɛ́nɛ́kwa;Pɛsaŋ Pataa;Pɛsaŋ Pɛ́nɛ́ntúkú;Pɛsaŋ Saambá;Pɛsaŋ Pɛ́nɛ́fɔm;Pɛsaŋ Pɛ́nɛ́pfúꞋú;Pɛsaŋ Nɛgɛ́m;Pɛsaŋ Ntsɔ̌pmɔ́;Pɛsaŋ Ntsɔ̌ppá|| @jgo \n\
    {year}|{year} {month}|{year} {month} {day}|Pherekgong;Hlakola;Hlakubele;Mmesa;Motsheanong;Phupjane;Phupu;Phato;Lwetse;Mphalane;Pudungwana;Tshitwe|| @st \n\
    {year}|{year} {month}|{year} {month} {day}|Rvfo Cuse;Hotvle Hvse;Tasahcuce;Tasahce Rakko;Ke Hvse;Kvco Hvse;Hiyuce;Hiyo Rakko;Otowoskuce;Otowoskv Rakko;Ehole;Rvfo Rakko|| @mus \n\
    {year}|{year} {month}|{year} {month} {day}|Sunguti;Nyenyenyani;Nyenyankulu;Dzivamisoko;Mudyaxihi;Khotavuxika;Mawuwani;Mhawuri;Ndzhati;Nhlangula;Hukuri;N’wendzamhala|| @ts \n\
    {year}|{year} {month}|{year} {month} {day}|Xbʼeen Po;Xkabʼ Po;Rox Po;Xkaa Po;Roʼ Po;Xwaq Po;Xwuuq Po;Xwaqxaq Po;Xbʼelee Po;Xlajee Po;Xjunlaj Po;Xkabʼlaj Po|| @kek \n\
    {year}|{year} {month}|{year} {month} {day}|Yanüari;Febrüari;Mart;Aprel;Mei;Yüni;Yüli;Ougùstùs;Sèptèmber;Òktober;Novèmber;Desèmber|| @pap \n\
    {year}|{year} {month}|{year} {month} {day}|de genièr;de febrièr;de març;d’abril;de mai;de junh;de julhet;d’agost;de setembre;d’octòbre;de novembre;de decembre|| @oc \n\
    {year}|{year} {month}|{year} {month} {day}|de zenâ;de frevâ;de marso;d’arvî;de mazzo;de zugno;de luggio;d’agosto;de settembre;d’ottobre;de novembre;de dexembre|| @lij \n\
    {year}|{year} {month}|{year} {month} {day}|gené;fërvé;mars;avril;magg;giugn;lugn;agost;stèmber;utuber;novèmber;dzèmber|| @pms \n\
    {year}|{year} {month}|{year} {month} {day}|iməg mbegtug;imeg àbùbì;imeg mbəŋchubi;iməg ngwə̀t;iməg fog;iməg ichiibɔd;iməg àdùmbə̀ŋ;iməg ichika;iməg kud;iməg tèsiʼe;iməg zò;iməg krizmed|| @mgo \n\
    {year}|{year} {month}|{year} {month} {day}|janeiru;fevereiru;marsu;abril;maiu;junyu;julyu;agostu;setembru;outubru;novembru;dezembru|| @vmw \n\
    {year}|{year} {month}|{year} {month} {day}|januaarip;februaarip;marsip;apriilip;maajip;juunip;juulip;aggustip;septembarip;oktobarip;novembarip;decembarip|| @kl \n\
    {year}|{year} {month}|{year} {month} {day}|mis Genver;mis Hwevrer;mis Meurth;mis Ebrel;mis Me;mis Metheven;mis Gortheren;mis Est;mis Gwynngala;mis Hedra;mis Du;mis Kevardhu|| @kw \n\
    {year}|{year} {month}|{year} {month} {day}|ndwenit;ndwenngeih;ndwensam;ndwenseiq;ndwenngux;ndwenloeg;ndwencaet;ndwenbet;ndwengouj;ndwencib;ndwencib’it;ndwencibngeih|| @za \n\
    {year}|{year} {month}|{year} {month} {day}|ođđajagemánnu;guovvamánnu;njukčamánnu;cuoŋománnu;miessemánnu;geassemánnu;suoidnemánnu;borgemánnu;čakčamánnu;golggotmánnu;skábmamánnu;juovlamánnu|| @se \n\
    {year}|{year} {month}|{year} {month} {day}|rags;wassarins;pūlis;sakkis;zallaws;sīmenis;līpa;daggis;sillins;spallins;lapkrūtis;sallaws|| @prg \n\
    {year}|{year} {month}|{year} {month} {day}|sginer;fevrer;marz;avril;masg;sgiugn;luj;avost;setember;otover;november;dicember|| @lmo \n\
    {year}|{year} {month}|{year} {month} {day}|stycznia;lutego;marca;kwietnia;moja;czyrwca;lipca;siyrpnia;września;października;listopada;grudnia|| @szl \n\
    {year}|{year} {month}|{year} {month} {day}|январь;февраль;март;апрель;май;июнь;июль;август;сентябрь;октябрь;ноябрь;декабрь|| @ce @kaa \n\
    {year}|{year} {month}|{year} {month} {day}|جانڤیە;فئڤریە;مارس;آڤریل;مئی;جوٙأن;جوٙلا;آگوست;سئپتامر;ئوکتوڤر;نوڤامر;دئسامر|| @lrc \n\
    {year}|{year} {month}|{year} {month} {day}|جنوري;فبروري;مارچ;اپریل;مۍ;جون;جولای;اګست;سېپتمبر;اکتوبر;نومبر;دسمبر|| @ps \n\
    {year}|{year} {month}|{year} {month} {day}|جنوري;فيبروري;مارچ;اپريل;مئي;جون;جولاءِ;آگسٽ;سيپٽمبر;آڪٽوبر;نومبر;ڊسمبر|| @sd \n\
    {year}|{year} {month}|{year} {month} {day}|جنوری;فبروری;مارچ;اپریل;می;جون;جولای;اگست;سپتمبر;اکتوبر;نومبر;دسمبر|| @uz-arab @uz-af \n\
    {year}|{year} {month}|{year} {month} {day}|ژانویه;فوریه;مارس;آوریل;مه;ژوئن;ژوئیه;اوت;سپتامبر;اکتبر;نوامبر;دسامبر|| @mzn \n\
    {year}|{year} {month}|{year} {month} {day}|ߓߌ߲ߠߊߥߎߟߋ߲;ߞߏ߲ߞߏߜߍ;ߕߙߊߓߊ;ߞߏ߲ߞߏߘߌ߬ߓߌ;ߘߓߊ߬ߕߊ;ߥߊ߬ߛߌ߬ߥߙߊ;ߞߊ߬ߙߌߝߐ߭;ߘߓߊ߬ߓߌߟߊ;ߕߎߟߊߝߌ߲;ߞߏ߲ߓߌߕߌ߮;ߣߍߣߍߓߊ;ߞߏߟߌ߲ߞߏߟߌ߲|| @nqo \n\
    {year}|{year} {month}|{year} {month} {day}|जनवरी;फरवरी;मार्च;अप्रैल;मई;जून;जुलाई;अगस्त;सितम्बर;अक्टूबर;नवंबर;दिसंबर|| @bho @raj \n\
    {year}|{year} {month}|{year} {month} {day}|जनवरी;फरवरी;मार्च;अप्रैल;मई;जून;जुलाई;अगस्त;सितम्बर;अक्टूबर;नवम्बर;दिसंबर|| @bgc \n\
    {year}|{year} {month}|{year} {month} {day}|जनवरी;फेब्रुअरी;मार्च;अप्रिल;मे;जुन;जुलाई;अगस्ट;सेप्टेम्बर;अक्टोबर;नोभेम्बर;डिसेम्बर|| @ne \n\
    {year}|{year} {month}|{year} {month} {day}|ജനുവരി;ഫെബ്രുവരി;മാർച്ച്;ഏപ്രിൽ;മേയ്;ജൂൺ;ജൂലൈ;ഓഗസ്റ്റ്;സെപ്റ്റംബർ;ഒക്\u{200c}ടോബർ;നവംബർ;ഡിസംബർ|| @ml \n\
    {year}|{year} {month}|{year} {month} {day}|දුරුතු;නවම්;මැදින්;බක්;වෙසක්;පොසොන්;ඇසළ;නිකිණි;බිනර;වප්;ඉල්;උඳුවප්|| @si \n\
    {year}|{year} {month}|{year} {month} {day}|ဇန်နဝါရီ;ဖေဖော်ဝါရီ;မတ်;ဧပြီ;မေ;ဇွန်;ဇူလိုင်;ဩဂုတ်;စက်တင်ဘာ;အောက်တိုဘာ;နိုဝင်ဘာ;ဒီဇင်ဘာ|| @my \n\
    {year}|{year} {month}|{year} {month} {day}|ၸၼ်ႇဝႃႇရီႇ;ၾႅပ်ႇဝႃႇရီႇ;မၢတ်ႉၶ်ျ;ဢေႇပရႄႇ;မေႇ;ၸုၼ်ႇ;ၸူႇလၢႆႇ;ဢေႃးၵၢတ်ႉ;သႅပ်ႇထႅမ်ႇပႃႇ;ဢွၵ်ႇထူဝ်ႇပႃႇ;ၼူဝ်ႇဝႅမ်ႇပႃႇ;တီႇသႅမ်ႇပႃႇ|| @shn \n\
    {year}|{year} {month}|{year} {month} {day}|ᐅᒉᒥᑮᓯᑳᐏᐲᓯᒼ;ᐸᐚᐦᒐᑭᓇᓰᐢ;ᒥᑭᓯᐏᐲᓯᒼ;ᓂᐢᑭᐲᓯᒼ;ᐊᓃᑭᐲᓯᒼ;ᐚᐏᐲᓯᒼ;ᐹᐢᑲᐦᐋᐏᐲᓯᒼ;ᐅᐸᐦᐅᐏᐲᓯᒼ;ᓄᒌᑐᐏᐲᓯᒼ;ᐱᓈᐢᑯᐏᐲᓯᒼ;ᐋᕽᐘᑎᓄᐏᐲᓯᒼ;ᒪᑯᓭᑮᓭᑳᐏᐲᓯᒼ|| @csw \n\
    {year}|{year} {month}|{year} {month} {day}|ꋍꆪ;ꑍꆪ;ꌕꆪ;ꇖꆪ;ꉬꆪ;ꃘꆪ;ꏃꆪ;ꉆꆪ;ꈬꆪ;ꊰꆪ;ꊯꊪꆪ;ꊰꑋꆪ|| @ii \n\
    {year}|{year} {month}|{year} {month} {day}|𐓀𐓣͘𐓪͘𐓬𐓘 𐓄𐓘𐓡𐓛͘𐓧𐓟;𐓀𐓣͘𐓪͘𐓬𐓘 𐓏𐓟𐓵𐓪͘𐓬𐓘;𐓀𐓣͘𐓪͘𐓬𐓘 𐓏𐓟𐓵𐓘𐓜𐓣;𐓀𐓣͘𐓪͘𐓬𐓘 𐓏𐓟𐓰𐓪𐓬𐓘;𐓀𐓣͘𐓪͘𐓬𐓘 𐓏𐓟𐓮𐓘𐓰𐓘;𐓀𐓣͘𐓪͘𐓬𐓘 𐓏𐓟𐓯𐓘𐓬𐓟;𐓀𐓣͘𐓪͘𐓬𐓘 𐓄𐓟𐓵𐓪͘𐓬𐓘;𐓀𐓣͘𐓪͘𐓬𐓘 𐒼𐓣𐓟𐓰𐓪𐓬𐓘;𐓀𐓣͘𐓪͘𐓬𐓘 𐒿𐓟𐓜𐓛𐓲𐓟𐓷𐓣͘𐓤𐓟;𐓀𐓣͘𐓪͘𐓬𐓘 𐒿𐓟𐓜𐓛;𐓀𐓣͘𐓪͘𐓬𐓘 𐒰𐓧𐓣 𐓏𐓣͘𐓸𐓲𐓣;𐓀𐓣͘𐓪͘𐓬𐓘 𐒰𐓧𐓣 𐓍𐓪͘𐓬𐓘|| @osa \n\
    {year}|{year} {month}|{year} {month} {day}|𞄆𞄬;𞄛𞄨𞄱𞄄𞄤𞄲𞄨;𞄒𞄫𞄰𞄒𞄪𞄱;𞄤𞄨𞄱;𞄀𞄪𞄴;𞄛𞄤𞄱𞄞𞄤𞄦;𞄔𞄩𞄴𞄆𞄨𞄰;𞄕𞄩𞄲𞄔𞄄𞄰𞄤;𞄛𞄤𞄱𞄒𞄤𞄰;𞄪𞄱𞄀𞄤𞄴;𞄚𞄦𞄲𞄤𞄚𞄄𞄰𞄫;𞄒𞄩𞄱𞄔𞄬𞄴|| @hnj \n\
    {year}|{year} {month}|{year} ᠋ᠣᠨ ᠤ{month}᠎᠎ ᠤᠩ {day}|ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷ᠎ᠠ;ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ\u{202f}ᠠ;ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ\u{202f}ᠠ;ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ ᠰᠠᠷ᠎ᠠ;ᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ\u{202f}ᠠ;ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ᠎ᠠ;ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ᠎ᠠ;ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ ᠰᠠᠷ᠎ᠠ;ᠶᠢᠰᠥᠳᠥᠭᠡᠷ ᠰᠠᠷ᠎ᠠ;ᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ᠎ᠠ;ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷ᠎ᠠ;ᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ᠎ᠠ|| @mn-mong-mn \n\
    {year}|{year} {month}|{year}, {month} {day}|Тохсунньу;Олунньу;Кулун тутар;Муус устар;Ыам ыйын;Бэс ыйын;От ыйын;Атырдьых ыйын;Балаҕан ыйын;Алтынньы;Сэтинньи;ахсынньы|| @sah \n\
    {year}|{year} {month}|{year}، {day}- {month}|قاڭتار;اقپان;ناۋرىز;ءساۋىر;مامىر;ماۋسىم;شىلدە;تامىز;قىركۇيەك;قازان;قاراشا;جەلتوقسان|| @kk-arab @kk-af @kk-cn @kk-ir @kk-mn \n\
    {year}|{year} {month}|སྤྱི་ལོ་{year} {month} ཚེས་ {day-of-two}|ཟླ་དངཔ་;ཟླ་གཉིས་པ་;ཟླ་གསུམ་པ་;ཟླ་བཞི་པ་;ཟླ་ལྔ་པ་;ཟླ་དྲུག་པ;ཟླ་བདུན་པ་;ཟླ་བརྒྱད་པ་;ཟླ་དགུ་པ་;ཟླ་བཅུ་པ་;ཟླ་བཅུ་གཅིག་པ་;ཟླ་བཅུ་གཉིས་པ་|| @dz \n\
    {year}|{year} {month}|སྤྱི་ལོ་{year} {month}འི་ཚེས་{day}|ཟླ་བ་དང་པོ;ཟླ་བ་གཉིས་པ;ཟླ་བ་གསུམ་པ;ཟླ་བ་བཞི་པ;ཟླ་བ་ལྔ་པ;ཟླ་བ་དྲུག་པ;ཟླ་བ་བདུན་པ;ཟླ་བ་བརྒྱད་པ;ཟླ་བ་དགུ་པ;ཟླ་བ་བཅུ་པ;ཟླ་བ་བཅུ་གཅིག་པ;ཟླ་བ་བཅུ་གཉིས་པ|| @bo \n\
    {year}|{year} թ․ {month-alone}|{day-of-two} {month}, {year} թ.|հունվարի;փետրվարի;մարտի;ապրիլի;մայիսի;հունիսի;հուլիսի;օգոստոսի;սեպտեմբերի;հոկտեմբերի;նոյեմբերի;դեկտեմբերի|հունվար;փետրվար;մարտ;ապրիլ;մայիս;հունիս;հուլիս;օգոստոս;սեպտեմբեր;հոկտեմբեր;նոյեմբեր;դեկտեմբեր| @hy \n\
    {year}|{year}(e)ko {month}|{year}(e)ko {month}ren {day}(a)|urtarrila;otsaila;martxoa;apirila;maiatza;ekaina;uztaila;abuztua;iraila;urria;azaroa;abendua|| @eu \n\
    {year}|{year}, {month}|{year}, {month}, {day}|кӑрлач;нарӑс;пуш;ака;ҫу;ҫӗртме;утӑ;ҫурла;авӑн;юпа;чӳк;раштав|| @cv \n\
    {year}|{year}-ж., {month}|{year}-ж., {day}-{month}|январь;февраль;март;апрель;май;июнь;июль;август;сентябрь;октябрь;ноябрь;декабрь|| @ky \n\
    {year}|{year}ч {month}|{year}ч {month} {day}|Январь;Февраль;Март;Апрель;Май;Июнь;Июль;Август;Сентябрь;Октябрь;Ноябрь;Декабрь|| @tyv \n\
    {year}|{year}\u{202f}ел, {month}|{day} {month}, {year}\u{202f}ел|гыйнвар;февраль;март;апрель;май;июнь;июль;август;сентябрь;октябрь;ноябрь;декабрь|| @tt \n\
    {year}|{year}\u{202f}ж. {month}|{year}\u{202f}ж. {day} {month}|қаңтар;ақпан;наурыз;сәуір;мамыр;маусым;шілде;тамыз;қыркүйек;қазан;қараша;желтоқсан|| @kk \n\
    {year}|{year}\u{202f}оной {month}|{year} {month} {day}|нэгэдүгээр һара;хоёрдугаар һара;гурбадугаар һара;дүрбэдүгээр һара;табадугаар һара;зургадугаар һара;долодугаар һара;наймадугаар һара;юһэдүгээр һара;арбадугаар һара;арбан нэгэдүгээр һара;арбан хоёрдугаар һара|| @bua \n\
    {year}|{year}\u{202f}оны {month}|{year}\u{202f}оны {month}ын {day}|нэгдүгээр сар;хоёрдугаар сар;гуравдугаар сар;дөрөвдүгээр сар;тавдугаар сар;зургаадугаар сар;долоодугаар сар;наймдугаар сар;есдүгээр сар;аравдугаар сар;арван нэгдүгээр сар;арван хоёрдугаар сар|| @mn \n\
    {year}\u{202f}г.|{month} {year}\u{202f}г.|{day} {month} {year}\u{202f}г.|януари;февруари;март;април;май;юни;юли;август;септември;октомври;ноември;декември|| @bg \n\
    {year}\u{202f}г.|{month} {year}\u{202f}г.|{day} {month} {year}\u{202f}г.|јануари;февруари;март;април;мај;јуни;јули;август;септември;октомври;ноември;декември|| @mk \n\
    {year}年|{year}年{month-number}月|{year}年{month-number}月{day}日||| @ja @yue @zh \n\
    {year}년|{year}년 {month}|{year}년 {month} {day}일|1월;2월;3월;4월;5월;6월;7월;8월;9월;10월;11월;12월|| @ko \n\
    ค.ศ. {year}|{month} ค.ศ. {year}|{day} {month} ค.ศ. {year}|มกราคม;กุมภาพันธ์;มีนาคม;เมษายน;พฤษภาคม;มิถุนายน;กรกฎาคม;สิงหาคม;กันยายน;ตุลาคม;พฤศจิกายน;ธันวาคม|| @th \n\
    ";

/// Each locale after `^`: patterns as the CLDR writes them. Those of a quarter of a year, with the names of quarters; of
/// a week; of two days of a month, of a year, and others; of two months of a year, and others; of two years; of any two
/// dates; of a date at a time; of a time, of a full hour, of a time in a time zone; the halves of the day; an offset from
/// Greenwich, none, and its sign; and the names of months by themselves. What is left out is as in the language.
#[cfg(not(browser))]
pub(super) static RARE_DATES: &str = "\n\
    #y 'la' QQQ|Q1;Q2;Q3;Q4|Y 'la' 'sike' 'esun' #w|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||tenpo GMT{0}|tenpo UTC|+H:mm;-H:mm|| ^tok \n\
    QQQ 'de' y|Q1;Q2;Q3;Q4||||||MMMM 'de' y–MMMM 'de' y||||h:mm\u{202f}a|h\u{202f}a||a.\u{202f}m.;p.\u{202f}m.||||| ^es-do \n\
    QQQ 'de' y|T1;T2;T3;T4|w'ª' 'semana' 'de' Y|d\u{2009}–\u{2009}d 'de' MMMM 'de' y|d 'de' MMMM\u{2009}–\u{2009}d 'de' MMMM 'de' y||MMMM\u{2009}–\u{2009}MMMM 'de' y|||{0}\u{2009}–\u{2009}{1}|{1} às {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^pt \n\
    QQQ 'de' y|||||d 'de' MMMM 'de' y\u{2009}–\u{2009}d 'de' MMMM 'de' y|MMMM 'a' MMMM 'de' y|MMMM 'de' y 'a' MMMM 'de' y|y 'a' y|{0} al {1}||h:mm\u{202f}a|h\u{202f}a||a.\u{202f}m.;p.\u{202f}m.||||| ^es-co \n\
    QQQ 'de' y|||||d 'de' MMMM 'de' y\u{2009}–\u{2009}d 'de' MMMM 'de' y|MMMM 'al' MMMM 'de' y|MMMM 'de' y 'al' MMMM 'de' y||{0} a el {1}||h:mm\u{202f}a|h\u{202f}a||a.\u{202f}m.;p.\u{202f}m.||||| ^es-ar \n\
    QQQ 'de' y|||||d 'de' MMMM 'de' y\u{2009}–\u{2009}d 'de' MMMM 'de' y||MMMM 'de' y–MMMM 'de' y||{0} a el {1}||h:mm\u{202f}a|h\u{202f}a||a.\u{202f}m.;p.\u{202f}m.||||| ^es-cl \n\
    QQQ 'de' y||||||MMMM 'a' MMMM 'de' y|MMMM 'de' y 'a' MMMM 'de' y||||h:mm\u{202f}a|h\u{202f}a||a.\u{202f}m.;p.\u{202f}m.||||| ^es-py \n\
    QQQ 'de' y|||||||MMMM 'de' y–MMMM 'de' y|y 'al' y|||h:mm\u{202f}a|h\u{202f}a||a.\u{202f}m.;p.\u{202f}m.||||| ^es-gt \n\
    QQQ 'de' y|||||||MMMM 'de' y–MMMM 'de' y||||HH:mm|HH:mm||||||| ^es-br ^es-bz \n\
    QQQ 'de' y|||||||MMMM 'de' y–MMMM 'de' y||||h:mm\u{202f}a|h\u{202f}a||a.m.;p.m.||||| ^es-419 ^es-cu \n\
    QQQ 'de' y|||||||MMMM 'de' y–MMMM 'de' y||||h:mm\u{202f}a|h\u{202f}a||a.\u{202f}m.;p.\u{202f}m.||||| ^es-bo ^es-cr ^es-ec ^es-hn ^es-ni ^es-pa ^es-pe ^es-pr ^es-sv ^es-uy ^es-ve \n\
    QQQ 'í' y|1. ársfj.;2. ársfj.;3. ársfj.;4. ársfj.|w. 'vika' 'í' Y|d.–d. MMMM y|d. MMMM–d. MMMM y|d. MMMM y–d. MMMM y|MMMM–MMMM y|MMMM y–MMMM y|y–y|{0}\u{2009}–\u{2009}{1}|{1} kl. {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^fo \n\
    QQQ 'ค.ศ.' y|ไตรมาส 1;ไตรมาส 2;ไตรมาส 3;ไตรมาส 4|สัปดาห์ที่ w ของปี 'ค.ศ.' Y|d – d MMMM 'ค.ศ.' y|d MMMM – d MMMM 'ค.ศ.' y|d MMMM 'ค.ศ.' y – d MMMM y|MMMM – MMMM 'ค.ศ.' y||'ค.ศ.' y–y|{0} – {1}|{1} เวลา {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^th \n\
    QQQ - y|K1;K2;K3;K4|w 'ġimgħa' 'ta''' Y;two:w 'ġimgħatejn' 'ta''' Y;few:w 'ġimgħat' 'ta''' Y;many:w-'il' 'ġimgħa' 'ta''' Y|d\u{2009}–\u{2009}d MMMM y|y MMMM d\u{2009}–\u{2009}MMMM d|d MMMM, y\u{2009}–\u{2009}d MMMM, y|MMMM\u{2009}–\u{2009}MMMM y|||{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^mt \n\
    QQQ y.|1. кв.;2. кв.;3. кв.;4. кв.|w. 'недеља' 'у' Y.|d.–d. MMMM y.|d. MMMM – d. MMMM y.||MMMM – MMMM y.||y–y|{0} – {1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^sr \n\
    QQQ y.|1kv;2kv;3kv;4kv|w. 'tjedan' 'u' Y.|d.\u{2009}–\u{2009}d. MMMM y.|d. MMMM\u{2009}–\u{2009}d. MMMM y.||LLLL\u{2009}–\u{2009}LLLL y.|||{0}\u{2009}–\u{2009}{1}|{1} u {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm; -H:mm|| ^hr \n\
    QQQ y.|KV1;KV2;KV3;KV4|w. 'sedmica' 'u' Y.|d–d. MMMM y.|d. MMMM\u{2009}–\u{2009}d. MMMM y.|d. MMMM y\u{2009}–\u{2009}d. MMMM y.|LLLL\u{2009}–\u{2009}LLLL y.|LLLL y\u{2009}–\u{2009}LLLL y.|y–y|{0}\u{2009}–\u{2009}{1}|{1} u {0}|HH:mm|HH:mm|{0} (v)||GMT {0}|GMT|+H:mm; -H:mm|| ^bs \n\
    QQQ y|1-m trimestre;2-m trimestre;3-m trimestre;4-m trimestre|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y\u{2009}–\u{2009}y|{0} til {1}|{1} ye {0}|HH:mm|HH:mm|{0} v||TMG{0}|TMG|+H:mm;-H:mm|| ^ie \n\
    QQQ y|1-й кв.;2-й кв.;3-й кв.;4-й кв.|w-'й' 'тиж'. Y 'р'.|d–d MMMM y\u{202f}'р'.|d MMMM – d MMMM y\u{202f}'р'.|d MMMM y – d MMMM y\u{202f}'рр'.|LLLL – LLLL y\u{202f}'р'.|LLLL y – LLLL y\u{202f}'рр'.|y–y|{0} – {1}|{1} о {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^uk \n\
    QQQ y|1-шы кв.;2-гі кв.;3-ці кв.;4-ты кв.|w 'тыдзень' Y|d–d MMMM y|d MMMM – d MMMM y|d MMMM y – d MMMM y|LLLL–LLLL y||y–y|{0} – {1}|{1} у {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^be \n\
    QQQ y|1. jk.;2. jk.;3. jk.;4. jk.|w-'a' 'semajno' 'de' Y|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y|d MMMM y\u{2009}–\u{2009}d MMMM y|MMMM\u{2009}–\u{2009}MMMM y|||{0}\u{2009}–\u{2009}{1}|{1} je {0}|HH:mm|HH:mm|{0} v||UTC{0}|UTC|+H:mm;-H:mm|| ^eo \n\
    QQQ y|1. kvt.;2. kvt.;3. kvt.;4. kvt.|'uge' w 'i' Y|d.–d. MMMM y|d. MMMM–d. MMMM y|d. MMMM y–d. MMMM y|MMMM–MMMM y|MMMM y–MMMM y|y–y|{0}-{1}|{1} kl. {0}|HH.mm|HH.mm|{0} v||GMT{0}|GMT|+H.mm;-H.mm|| ^da \n\
    QQQ y|1. nelj.;2. nelj.;3. nelj.;4. nelj.|'vuoden' Y 'viikko' w|d.–d. MMMM y|d. MMMM\u{2009}–\u{2009}d. MMMM y|d. MMMM y\u{2009}–\u{2009}d. MMMM y|LLLL–LLLL y|LLLL y\u{2009}–\u{2009}LLLL y||{0}–{1}|{1} klo {0}|H.mm|H.mm|{0} v||UTC{0}|UTC|+H.mm;-H.mm|| ^fi \n\
    QQQ y|1. niälj.;2. niälj.;3. niälj.;4. niälj.|'okko' w, Y|MMMM d.–d. y|MMMM d.\u{2009}–\u{2009}MMMM d. y|MMMM d. y\u{2009}–\u{2009}MMMM d. y|LLLL–LLLL y|LLLL y\u{2009}–\u{2009}LLLL y||{0}–{1}|{1} tme {0}|H.mm|H.mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^smn \n\
    QQQ y|1. čet.;2. čet.;3. čet.;4. čet.|w. 'teden' 'leta' Y|d.–d. MMMM y|d. MMMM–d. MMMM y||MMMM–MMMM y|||{0}–{1}|{1} ob {0}|HH:mm|HH:mm|{0} v||GMT {0}|GMT|+H.mm;-H.mm|| ^sl \n\
    QQQ y|1Q;2Q;3Q;4Q||d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM\u{2009}–\u{2009}MMMM y|||||||||{0} GMT|GMT|+H:mm;-H:mm|| ^se-fi \n\
    QQQ y|1T;2T;3T;4T|'selmana' w 'de' Y|d\u{2009}–\u{2009}d MMMM 'de' y|d MMMM\u{2009}–\u{2009}d MMMM 'de' y||LLLL\u{2009}–\u{2009}LLLL 'de' y|||{0}\u{2009}–\u{2009}{1}|{1} a les {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ast \n\
    QQQ y|1T;2T;3T;4T|'setmana' w 'del' Y|d–d MMMM 'del' y|d MMMM\u{2009}–\u{2009}d MMMM 'del' y||LLLL–LLLL 'del' y||y–y|{0}\u{2009}–\u{2009}{1}|{1}, a les {0}|H:mm|H:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ca \n\
    QQQ y|1T;2T;3T;4T|'simana' w 'dû' Y|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM–MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} a l’uri {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^scn \n\
    QQQ y|1añ trim.;2l trim.;3e trim.;4e trim.|'sizhun' w Y|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM\u{2009}–\u{2009}MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} da {0}|HH:mm|HH:mm|{0} v||UTC{0}|UTC|+H:mm;-H:mm|| ^br \n\
    QQQ y|1er Tri;2e Tri;3e Tri;4e Tri|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} ci {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^wo \n\
    QQQ y|A1;A2;A3;A4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^khq ^ses \n\
    QQQ y|A1;A2;A3;A4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^dje ^twq \n\
    QQQ y|C1;C2;C3;C4|'seachdain' w 'dhe' Y|d\u{2009}–\u{2009}d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y|d MMMM y\u{2009}–\u{2009}d MMMM y|LLLL\u{2009}–\u{2009}LLLL y|||{0}\u{2009}–\u{2009}{1}|{1} aig {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^gd \n\
    QQQ y|Ch1;Ch2;Ch3;Ch4|'wythnos' w 'o' Y|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y|d MMMM, y\u{2009}–\u{2009}d MMMM y|MMMM\u{2009}–\u{2009}MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} am {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^cy \n\
    QQQ y|E1;E2;E3;E4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^guz ^mas \n\
    QQQ y|F1;F2;F3;F4|'viku' w 'af' Y|d.–d. MMMM y|d. MMMM\u{2009}–\u{2009}d. MMMM y||MMMM–MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} kl. {0}|HH:mm|HH:mm|v – {0}||GMT{0}|GMT|+H:mm;-H:mm|| ^is \n\
    QQQ y|F1;F2;F3;F4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^mua \n\
    QQQ y|F4–1;F4–2;F4–3;F4–4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^sg \n\
    QQQ y|HW1;HW2;HW3;HW4|'wiki' w 'o' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0} ki te {1}|{1} i {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|AM;PM|GMT{0}|GMT|+H:mm;-H:mm|| ^mi \n\
    QQQ y|I kw.;II kw.;III kw.;IV kw.|Y, 'tydz'. w|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||LLLL–LLLL y|LLLL y–LLLL y|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^pl \n\
    QQQ y|I1;I2;I3;I4|'week' w 'of' Y|d–d MMMM y|d MMMM –\u{2009}d MMMM\u{2009}y|d MMMM y\u{2009}–\u{2009}d MMMM y|MMMM\u{2009}–\u{2009}MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^rw \n\
    QQQ y|I1;I2;I3;I4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^rn \n\
    QQQ y|IA1;IA2;IA3;IA4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^tzm \n\
    QQQ y|K1;K2;K3;K4|'Wiik' w 'fọ' Y;one:'Wik' w 'fọ' Y|d\u{2009}–\u{2009}d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM\u{2009}–\u{2009}MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} fọ {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^pcm \n\
    QQQ y|K1;K2;K3;K4|'minggu' 'ke'-w Y|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM–MMMM y|||{0}\u{2009}–\u{2009}{1}|{1} pukul {0}|HH.mm|HH.mm|{0} v||GMT{0}|GMT|+H.mm;-H.mm|| ^id ^in \n\
    QQQ y|K1;K2;K3;K4|'sati' w 'cikin' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} da {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ha \n\
    QQQ y|K1;K2;K3;K4|'torbee' w 'kan' Y|MMMM d\u{2009}–\u{2009}d, y|MMMM d\u{2009}–\u{2009}MMMM d, y||MMMM–MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0} tti|h:mm\u{202f}a|h\u{202f}a|{0} v|WD;WB|GMT{0}|GMT|+H:mm;-H:mm|| ^om \n\
    QQQ y|K1;K2;K3;K4|'uike' 'hono' w ʻ'o' Y|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM\u{2009}–\u{2009}MMMM y|||{0}\u{2009}–\u{2009}{1}|{1}, {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|HH;EA|GMT{0}|GMT|+H:mm;-H:mm|| ^to \n\
    QQQ y|K1;K2;K3;K4|'uke' w 'i' Y|d.–d. MMMM y|d. MMMM–d. MMMM y||MMMM–MMMM y|||{0}–{1}|{1} kl. {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^nb ^no \n\
    QQQ y|K1;K2;K3;K4|'vecka' w, Y|d–d MMMM y|d MMMM–d MMMM y||MMMM–MMMM y|||{0}–{1}|{1} kl. {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;−H:mm|| ^sv \n\
    QQQ y|K1;K2;K3;K4|'veke' w 'i' Y|d.–d. MMMM y|d. MMMM–d. MMMM y||MMMM–MMMM y|||{0}–{1}|{1} kl. {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^nn \n\
    QQQ y|K1;K2;K3;K4|'week' w 'in' Y|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM–MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} om {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^nl \n\
    QQQ y|K1;K2;K3;K4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} jam {0}|H.mm|H.mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^su \n\
    QQQ y|K1;K2;K3;K4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^cgg ^dav ^ebu ^nd ^nyn ^teo \n\
    QQQ y|K1;K2;K3;K4|'week' w 'van' Y|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y|d MMMM y\u{2009}–\u{2009}d MMMM y|MMMM\u{2009}–\u{2009}MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} om {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^af \n\
    QQQ y|K1;K2;K3;K4|'wike' w 'fan' Y|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM–MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} om {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^fy \n\
    QQQ y|K1;K2;K3;K4|w. 'nädal' (Y)|d.–d. MMMM y|d. MMMM\u{2009}–\u{2009}d. MMMM y||MMMM–MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1}, kell {0}|HH:mm|HH:mm|{0} v||GMT {0}|GMT|+H:mm;−H:mm|| ^et \n\
    QQQ y|K1s3;K2s3;K3s3;K4s3|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^bas \n\
    QQQ y|KS1;KS2;KS3;KS4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^bm \n\
    QQQ y|KW1;KW2;KW3;KW4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|ǁgoagas;ǃuias|GMT{0}|GMT|+H:mm;-H:mm|| ^naq \n\
    QQQ y|Kota 1;Kota 2;Kota 3;Kota 4|'iveki' w 'ka' Y|MMMM d\u{2009}–\u{2009}d, y|MMMM d\u{2009}–\u{2009}MMMM d, y||MMMM\u{2009}–\u{2009}MMMM y|||{0}\u{2009}–\u{2009}{1}|{1} ngo {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^xh \n\
    QQQ y|Kya1;Kya2;Kya3;Kya4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^lg \n\
    QQQ y|Kɔta1;Kɔta2;Kɔta3;Kɔta4|'week' w 'of' Y|MMMM d\u{2009}–\u{2009}d, y|MMMM d\u{2009}–\u{2009}MMMM d, y|MMMM d, y\u{2009}–\u{2009}MMMM d, y|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} wɔ {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|AN;ANW|GMT{0}|GMT|+H:mm;-H:mm|| ^ak \n\
    QQQ y|Kḍg1;Kḍg2;Kḍg3;Kḍg4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|n\u{202f}tufat;n\u{202f}tmeddit|GMT{0}|GMT|+H:mm;-H:mm|| ^kab \n\
    QQQ y|L1;L2;L3;L4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^bez ^kam ^kde ^ksb \n\
    QQQ y|L1;L2;L3;L4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^sbp \n\
    QQQ y|M1;M2;M3;M4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^lu \n\
    QQQ y|M1;M2;M3;M4|w'ª' 'sẽmãna' Y|d\u{2009}–\u{2009}d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM\u{2009}–\u{2009}MMMM y|||{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^yrl \n\
    QQQ y|NMN1;NMN2;NMN3;NMN4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^luo \n\
    QQQ y|Ncho 1;Ncho 2;Ncho 3;Ncho 4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^lag \n\
    QQQ y|P1;P2;P3;P4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|RW;TŊ|GMT{0}|GMT|+H:mm;-H:mm|| ^nus \n\
    QQQ y|Q1;Q2;Q3;Q4|'Izu' w 'n' 'ime' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} na {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ig \n\
    QQQ y|Q1;Q2;Q3;Q4|'Woche' w 'des' 'Jahres' Y|d.–d. MMMM y|d. MMMM\u{2009}–\u{2009}d. MMMM y||MMMM–MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} um {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^de \n\
    QQQ y|Q1;Q2;Q3;Q4|'emna' w 'dal' Y|d\u{2009}–\u{2009}d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||LLLL–LLLL y||y–y|{0}\u{2009}–\u{2009}{1}|{1} a las {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^rm \n\
    QQQ y|Q1;Q2;Q3;Q4|'linggo' w 'ng' Y;one:'ika'-w 'linggo' 'ng' Y|MMMM d–d, y|MMMM d\u{2009}–\u{2009}MMMM d, y||MMMM–MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} nang {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|AM;PM|GMT{0}|GMT|+H:mm;-H:mm|| ^fil ^tl \n\
    QQQ y|Q1;Q2;Q3;Q4|'semana' w 'sa' Y|MMMM d\u{2009}–\u{2009}d, y|MMMM d\u{2009}–\u{2009}MMMM d, y||MMMM\u{2009}–\u{2009}MMMM y|||{0}\u{2009}–\u{2009}{1}|{1} sa {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|AM;PM|GMT {0}|GMT|+H:mm;-H:mm|| ^ceb \n\
    QQQ y|Q1;Q2;Q3;Q4|'tuần' w 'của' 'năm' Y|d\u{2009}–\u{2009}d MMMM, y|d MMMM\u{2009}–\u{2009}d MMMM, y||MMMM\u{2009}–\u{2009}MMMM 'năm' y||y–y|{0}\u{2009}–\u{2009}{1}|lúc {0} {1}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^vi \n\
    QQQ y|Q1;Q2;Q3;Q4|'week' w 'of' Y|MMMM d\u{2009}–\u{2009}d, y|MMMM d\u{2009}–\u{2009}MMMM d, y||MMMM\u{2009}–\u{2009}MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^zu \n\
    QQQ y|Q1;Q2;Q3;Q4|'week' w 'of' Y|MMMM d\u{2009}–\u{2009}d, y|MMMM d\u{2009}–\u{2009}MMMM d, y||MMMM\u{2009}–\u{2009}MMMM y|||{0}\u{2009}–\u{2009}{1}|{1} at {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|AM;PM|GMT{0}|GMT|+H:mm;-H:mm|| ^en \n\
    QQQ y|Q1;Q2;Q3;Q4|'week' w 'of' Y|d.–d. MMMM y|d. MMMM\u{2009}–\u{2009}d. MMMM y||MMMM–MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^lb \n\
    QQQ y|Q1;Q2;Q3;Q4|'week' w 'of' Y|d.–d. MMMM y|d. MMMM\u{2009}–\u{2009}d. MMMM y||||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^gsw \n\
    QQQ y|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^luy ^xog \n\
    QQQ y|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|h:mm a|h\u{202f}a|{0} v|AM;PM|GMT{0}|GMT|+H:mm;-H:mm|| ^vai \n\
    QQQ y|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|uluchelo;akasuba|GMT{0}|GMT|+H:mm;-H:mm|| ^bem \n\
    QQQ y|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^dyo ^mgh ^yav \n\
    QQQ y|Q1;Q2;Q3;Q4|Y 'tã' 'vara' w|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM\u{2009}–\u{2009}MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} aã {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|am;pm|GMT{0}|GMT|+H:mm;-H:mm|| ^kxv \n\
    QQQ y|Q1;Q2;Q3;Q4|Y ର ସପ୍ତାହ w|MMMM d\u{2009}–\u{2009}d, y|MMMM d\u{2009}–\u{2009}MMMM d, y|MMMM d, y\u{2009}–\u{2009}MMMM d, y|MMMM\u{2009}–\u{2009}MMMM y|MMMM y\u{2009}–\u{2009}MMMM y|y–y|{0} – {1}|{0} ଠାରେ {1}|h:mm a|h\u{202f}a|{0} v|AM;PM|GMT{0}|GMT|+H:mm;-H:mm|| ^or \n\
    QQQ y|Q1;Q2;Q3;Q4|Y 𑄃𑄬𑄢𑄴 𑄖𑄧𑄟𑄴 𑄥𑄛𑄴𑄖 w|d–d MMMM, y|d MMMM – d MMMM, y||MMMM–MMMM y||y–y|{0} – {1}|{1} {0}|h:mm a|h\u{202f}a|{0} v|AM;PM|GMT {0}|GMT|+H:mm;-H:mm|| ^ccp \n\
    QQQ y|Q1;Q2;Q3;Q4|w. 'týden' 'roku' Y|d.–d. MMMM y|d. MMMM\u{2009}–\u{2009}d. MMMM y||LLLL–LLLL y||y–y|{0}\u{2009}–\u{2009}{1}|{1} v {0}|H:mm|H:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^cs \n\
    QQQ y|Q1;Q2;Q3;Q4|w. 'týždeň' 'roka' Y|d.\u{2009}–\u{2009}d. MMMM y|d. MMMM\u{2009}–\u{2009}d. MMMM y||LLLL\u{2009}–\u{2009}LLLL y|||{0}\u{2009}–\u{2009}{1}|{1} o {0}|H:mm|H:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^sk \n\
    QQQ y|Q1;Q2;Q3;Q4|שבוע w בשנת Y|d–d בMMMM y|d MMMM – d MMMM y|d MMMM y – d MMMM y|MMMM–MMMM y|MMMM y–MMMM y|y–y|{0} – {1}|{1} בשעה {0}|H:mm|H:mm|{0} v||GMT{0}\u{200e}|GMT|\u{200e}+H:mm;-H:mm\u{200e}|| ^he ^iw \n\
    QQQ y|Q1;Q2;Q3;Q4|’ᏒᎾᏙᏓᏆᏍᏗ’ w ’ᎾᎿ’ Y|MMMM d – d, y|MMMM d – MMMM d, y||MMMM – MMMM y|||{0} – {1}|{1} ᎤᎾᎢ {0}|h:mm a|h\u{202f}a|{0} v|ᏌᎾᎴ;ᏒᎯᏱᎢ|GMT{0}|GMT|+H:mm;-H:mm|| ^chr \n\
    QQQ y|R1;R2;R3;R4|'seachtain' w 'in' Y|d\u{2009}–\u{2009}d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM\u{2009}–\u{2009}MMMM y|||{0}\u{2009}–\u{2009}{1}|{1} ag {0}|HH:mm|HH:mm|{0} v||MAG{0}|MAG|+H:mm;-H:mm|| ^ga \n\
    QQQ y|R1;R2;R3;R4|'toddobaadka' w 'ee' Y|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y|d MMMM y\u{2009}–\u{2009}d MMMM y|MMMM\u{2009}–\u{2009}MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} ee {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|GH;GD|GMT{0}|GMT|+H:mm;-H:mm|| ^so \n\
    QQQ y|R1;R2;R3;R4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^asa ^jmc ^ki ^kln ^rof ^rwk ^saq ^vun \n\
    QQQ y|Robo ya 1;Robo ya 2;Robo ya 3;Robo ya 4|'wiki' w 'ya' Y|d\u{2009}–\u{2009}d MMMM y|d\u{2009}–\u{2009}d MMMM y||MMMM–MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1}, {0}|HH:mm|HH:mm|{0} v||GMT {0}|GMT|+H:mm;-H:mm|| ^sw \n\
    QQQ y|S1;S2;S3;S4|'minggu' w 'daripada' Y|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM, y||MMMM–MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} pada {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|PG;PTG|GMT{0}|GMT|+H:mm;-H:mm|| ^ms \n\
    QQQ y|SM1;SM2;SM3;SM4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ln \n\
    QQQ y|T1;T2;T3;T4|'semaine' w 'de' Y|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM\u{2009}–\u{2009}MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} à {0}|HH:mm|HH:mm|{0} v||UTC{0}|UTC|+H:mm;−H:mm|| ^fr ^ht \n\
    QQQ y|T1;T2;T3;T4|'semana' w 'de' Y|d–d 'de' MMMM 'de' y|d 'de' MMMM\u{2009}–\u{2009}d 'de' MMMM 'de' y||MMMM–MMMM 'de' y||y–y|{0}\u{2009}–\u{2009}{1}|{1} a las {0}|H:mm|H:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^es \n\
    QQQ y|T1;T2;T3;T4|'septimana' w 'de' Y|d\u{2009}–\u{2009}d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y|d MMMM y\u{2009}–\u{2009}d MMMM y|MMMM\u{2009}–\u{2009}MMMM y|||{0}\u{2009}–\u{2009}{1}|{1} a {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ia \n\
    QQQ y|T1;T2;T3;T4|'settimana' w 'del' Y|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM–MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} alle ore {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^it \n\
    QQQ y|T1;T2;T3;T4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ff ^mfe ^mg \n\
    QQQ y|T1;T2;T3;T4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^nmg \n\
    QQQ y|T1;T2;T3;T4|'week' w 'of' Y||||||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^fur \n\
    QQQ y|T1;T2;T3;T4|w'a' 'chida' 'de' 'su' Y|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y|d MMMM y\u{2009}–\u{2009}d MMMM y|MMMM–MMMM 'de' 'su' y||y–y|{0}\u{2009}–\u{2009}{1}|{1} a sas {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^sc \n\
    QQQ y|T1;T2;T3;T4|w'ª' 'setemana' 'de''l' Y|d\u{2009}–\u{2009}d MMMM y|d\u{2009}MMMM –\u{2009}d MMMM y|d\u{2009}MMMM y –\u{2009}d MMMM y|MMMM\u{2009}–\u{2009}MMMM y|||{0}\u{2009}–\u{2009}{1}|{1}, {0}|HH:mm|HH:mm|{0} (v)||UTC{0}|UTC|+H:mm;-H:mm|| ^vec \n\
    QQQ y|T1;T2;T3;T4|w'º' 'simana' 'di' Y|d\u{2009}–\u{2009}d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y|d MMMM y\u{2009}–\u{2009}d MMMM y|LLLL\u{2009}–\u{2009}LLLL 'di' y|LLLL y\u{2009}–\u{2009}LLLL y||{0}\u{2009}–\u{2009}{1}|{1}, {0}|HH:mm|HH:mm|{0} (v)||GMT{0}|GMT|+H:mm;-H:mm|| ^kea \n\
    QQQ y|T1;T2;T3;T4|w.'ª' 'semana' 'de' Y|d–d 'de' MMMM 'de' y|d 'de' MMMM\u{2009}–\u{2009}d 'de' MMMM 'de' y||MMMM–MMMM 'de' y||y–y|{0}\u{2009}–\u{2009}{1}|{1}, {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^gl \n\
    QQQ y|TW1;TW2;TW3;TW4|'pekan' w 'ing' Y|d\u{2009}–\u{2009}d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM\u{2009}–\u{2009}MMMM y|||{0}\u{2009}–\u{2009}{1}|{1} ing {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^jv \n\
    QQQ y|Timh1;Timh2;Timh3;Timh4|Y -'acho' 'suman' w|d\u{2009}–\u{2009}d MMMM, y|d MMMM\u{2009}–\u{2009}d MMMM, y|d MMMM, y\u{2009}–\u{2009}d MMMM, y|MMMM\u{2009}–\u{2009}MMMM y|MMMM y\u{2009}–\u{2009}MMMM y|||{1}, {0} vaztam|a\u{202f}h:mm|a\u{202f}h 'vaztam'||sokallim;sanje||||| ^kok-latn \n\
    QQQ y|i1;i2;i3;i4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ksf \n\
    QQQ y|k1;k2;k3;k4|'kɔsiɖa' w 'lia' 'le' 'ƒe' Y 'me'|MMMM d 'lia' – d 'lia' , y|MMMM d 'lia' – MMMM d 'lia', y|MMMM d 'lia' , y\u{2009}–\u{2009}MMMM d 'lia', y|MMMM–MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{0} {1}|a 'ga' h:mm|a 'ga' h|{0} 'le' v|ŋdi;ɣetrɔ|{0} GMT|GMT|+H:mm;-H:mm|| ^ee \n\
    QQQ y|kw1;kw2;kw3;kw4|w. 'tydźeń' 'lěta' Y|d.\u{2009}–\u{2009}d. MMMM y|d. MMMM\u{2009}–\u{2009}d. MMMM y||LLLL\u{2009}–\u{2009}LLLL y||y–y|{0}\u{2009}–\u{2009}{1}|{1} w {0}|H:mm 'hodź'.|H:mm 'hodź'.|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^hsb \n\
    QQQ y|kw1;kw2;kw3;kw4|w. 'tyźeń' 'lěta' Y|d.\u{2009}–\u{2009}d. MMMM y|d. MMMM\u{2009}–\u{2009}d. MMMM y||LLLL\u{2009}–\u{2009}LLLL y||y–y|{0}\u{2009}–\u{2009}{1}|{1} zeger {0}|H:mm|H:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^dsb \n\
    QQQ y|kɨbâ kɨ 1;ugbâ u 2;ugbâ u 3;ugbâ u 4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^agq \n\
    QQQ y|ndu1;ndu2;ndu3;ndu4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^dua \n\
    QQQ y|nno;nnb;nnl;nnny|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ewo \n\
    QQQ y|pröm trimester;secundo trimester;terzo trimester;cuarto trimester|'edema' w 'dl' Y|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||LLLL–LLLL y||y–y|{0}\u{2009}–\u{2009}{1}|{1} dales {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^lld \n\
    QQQ y|trim. I;trim. II;trim. III;trim. IV|'săptămâna' w 'din' Y|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM\u{2009}–\u{2009}MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} la {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ro \n\
    QQQ y|Ìdámẹ́rin kíní;Ìdámẹ́rin Kejì;Ìdámẹ́rin Kẹta;Ìdámẹ́rin Kẹrin|'week' w 'of' Y||||MMMM–MMMM y|MMMM – y MMMM y|y–y|{0}\u{2009}–\u{2009}{1}|{1} ní {0}|HH:mm|HH:mm|{0} v||WAT{0}|WAT|+H:mm;-H:mm|| ^yo \n\
    QQQ y|Ĩmwe kĩrĩ inya;Ijĩrĩ kĩrĩ inya;Ithatũ kĩrĩ inya;Inya kĩrĩ inya|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^mer \n\
    QQQ y|ɩ1;ɩ2;ɩ3;ɩ4|Y 'kabɔkɔɩ' w'ja'|MMMM d\u{2009}–\u{2009}d y|MMMM d\u{2009}–\u{2009}MMMM d y|MMMM d y\u{2009}–\u{2009}MMMM d y|MMMM\u{2009}–\u{2009}MMMM y|MMMM y\u{2009}–\u{2009}MMMM y|y\u{2009}–\u{2009}y|{0}\u{2009}halɩ\u{2009}{1}|{1}, {0}|HH:mm|HH:mm|{0} v||{0} Gk|Gk|+H:mm;-H:mm|| ^blo \n\
    QQQ y|Τ1;Τ2;Τ3;Τ4|εβδομάδα w του Y|d–d MMMM y|d MMMM – d MMMM y|d MMMM y – d MMMM y|LLLL–LLLL y|LLLL y – LLLL y|y–y|{0} - {1}|{1} στις {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|π.μ.;μ.μ.|GMT{0}|GMT|+H:mm;-H:mm|| ^el \n\
    QQQ y|Ч1;Ч2;Ч3;Ч4|'ҳафтаи' w, Y|MMMM d – d, y|MMMM d – MMMM d, y|MMMM d, y – MMMM d, y|y MMMM–MMMM|MMMM'и' y – MMMM'и' y||{0} – {1}|{1} соати {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^tg \n\
    QQQ y|الربع الأول;الربع الثاني;الربع الثالث;الربع الرابع|الأسبوع w من سنة Y|d–d MMMM y|d MMMM – d MMMM y||MMMM – MMMM y||y–y|{0} – {1}|{1} في {0}|h:mm a|h\u{202f}a|{0} v|ص;م|غرينتش{0}|غرينتش|+H:mm;-H:mm|| ^ar \n\
    QQQ y|ر۱;ر۲;ر۳;ر۴|||||||||||||||||جنوری;فبروری;مارچ;اپریل;می;جون;جولای;اگست;سپتمبر;اکتوبر;نومبر;دسمبر| ^fa-af \n\
    QQQ y|پہلی سہ ماہی;دوسری سہ ماہی;تیسری سہ ماہی;چوتهی سہ ماہی|Y کا w ہفتہ|d–d MMMM y|d MMMM – d MMMM، y||MMMM–MMMM y||y–y|{0} – {1}|{1} کو {0}|h:mm a|h\u{202f}a|{0} v|AM;PM|GMT {0}|GMT|+H:mm;-H:mm|| ^ur \n\
    QQQ y|کیو 1;کیو 2;کیو 3;کیو 4|ہفتہ w از Y|MMMM d\u{2009}–\u{2009}d, y|MMMM d\u{2009}–\u{2009}MMMM d, y||MMMM\u{2009}–\u{2009}MMMM y|||{0}\u{2009}–\u{2009}{1}|{0} پٮ۪ٹھؠ {1}|h:mm a|h\u{202f}a|{0} v|اے ایم;پی ایم|GMT{0}|جی ایم ٹی|+H:mm;-H:mm|| ^ks \n\
    QQQ y|܏ܪ ܐ;܏ܪ ܒ;܏ܪ ܓ;܏ܪ ܕ|ܫܒܘܥܐ w ܕܫܢܬܐ Y|d–d ܒMMMM y|d ܒMMMM – d ܒMMMM y|d ܒMMMM y – d ܒMMMM y|MMMM–MMMM y|MMMM y – MMMM y|y–y|{0}\u{2009}–\u{2009}{1}|{1} ܒܫܥܬܐ {0}|h:mm a|h\u{202f}a|{0} v|܏ܩܛ\u{200c};܏ܒܛ\u{200c}|GMT{0}|GMT|+H:mm;-H:mm|| ^syr \n\
    QQQ y|किउ 1;किउ 2;किउ 3;किउ 4|'week' w 'of' Y|y, d–d MMMM|y, d MMMM– d MMMM|y, MMMM d – y, MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} नि {0} याव|a नि h:mm|a नि h|{0} v|फुं;बेलासे|जि.एम.ति {0}|जि.एम.ति|+H:mm;-H:mm|| ^brx \n\
    QQQ y|ति1;ति2;ति3;ति4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} के {0}|h:mm a|h\u{202f}a|{0} v|भोर;सांझ|जीएमटी{0}|जीएमटी|+H:mm;-H:mm|| ^mai \n\
    QQQ y|ति1;ति2;ति3;ति4|Y का सप्ताह w|d–d MMMM y|d MMMM – d MMMM y||MMMM – MMMM y||y–y|{0} – {1}|{1} को {0} बजे|h:mm a|h\u{202f}a|{0} v|am;pm|GMT{0}|GMT|+H:mm;-H:mm|| ^hi \n\
    QQQ y|ति1;ति2;ति3;ति4|Y दा सप्ताह w|d–d MMMM y|d MMMM – d MMMM y|d MMMM y – d MMMM y|MMMM – MMMM y|MMMM y – MMMM y|y–y|{0}\u{2009}–\u{2009}{1}|{1}, {0}|h:mm a|h\u{202f}a|{0} v|भ्यागा;दपेहरा/संजा|ग्री॰ मै॰ टै॰{0}|GMT|+H:mm;-H:mm|| ^xnr \n\
    QQQ y|ति१;ति२;ति३;ति४|Y चा w वा आठवडा|d – d MMMM, y|d MMMM – d MMMM, y||MMMM – MMMM y|||{0} – {1}|{1} रोजी {0} वाजता|h:mm a|h\u{202f}a|{0} v|AM;PM|[GMT]{0}|[GMT]|+H:mm;-H:mm|| ^mr \n\
    QQQ y|त्र.1;त्र.2;त्र.3;त्र.4|Y दा हफ्ता w|MMMM d – d, y|MMMM d – MMMM d, y|MMMM d, y – MMMM d, y|MMMM – MMMM y|||{0} – {1}|{1} गी {0}|h:mm a|h\u{202f}a|{0} v|सवेर;स’ञ|GMT{0}|GMT|+H:mm;-H:mm|| ^doi \n\
    QQQ y|त्रैमासिक1;त्रैमासिक2;त्रैमासिक3;त्रैमासिक4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0} – {1}|{1} तदा {0}|h:mm a|h\u{202f}a|{0} v|पूर्वाह्न;अपराह्न|जी.एम.टी. {0}|जी.एम.टी.|+H:mm;-H:mm|| ^sa \n\
    QQQ y|पहिंरी टिमाही;बीं॒ टिमाही;टीं टिमाही;चोथीं टिमाही|'week' w 'of' Y||||||||{1} ते {0}||||सुबुह जा;शाम जा|जीएमटी{0}|जीएमटी||| ^sd-deva ^sd-in \n\
    QQQ y|ত্রৈমাসিক;দ্বিতীয় ত্রৈমাসিক;তৃতীয় ত্রৈমাসিক;চতুর্থ ত্রৈমাসিক|Y এর wতম সপ্তাহ|d–d MMMM, y|d MMMM – d MMMM, y||MMMM–MMMM y||y–y|{0} – {1}|{1} এ {0}|h:mm a|h\u{202f}a|{0} v|AM;PM|GMT {0}|GMT|+H:mm;-H:mm|| ^bn \n\
    QQQ y|১মঃ তিঃ;২য়ঃ তিঃ;৩য়ঃ তিঃ;৪ৰ্থঃ তিঃ|Yৰ সপ্তাহ w|d–d MMMM y|d MMMM y – d MMMM|d MMMM y – d MMMM y|MMMM–MMMM y||y–y|{0} – {1}|{1} at {0}|a h.mm|a h|{0} v|পূৰ্বাহ্ন;অপৰাহ্ন|GMT{0}|GMT|+H:mm;-H:mm|| ^as \n\
    QQQ y|ਤਿਮਾਹੀ1;ਤਿਮਾਹੀ2;ਤਿਮਾਹੀ3;ਤਿਮਾਹੀ4|Y ਦਾ w ਹਫ਼ਤਾ|d–d MMMM y|d MMMM – d MMMM y||MMMM–MMMM y||y–y|{0} – {1}|{1} {0}|h:mm a|h\u{202f}a|{0} v|AM;PM|GMT{0}|GMT|+H:mm;-H:mm|| ^pa \n\
    QQQ y|கா.1;கா.2;கா.3;கா.4|Y ஆம் ஆண்டின் w -ஆம் வாரம்|d – d MMMM, y|d MMMM – d MMMM, y||MMMM – MMMM y|||{0} – {1}|{1} அன்று {0}|h:mm a|h\u{202f}a|{0} v|AM;PM|GMT{0}|GMT|+H:mm;-H:mm|| ^ta \n\
    QQQ y|త్రై1;త్రై2;త్రై3;త్రై4|Yలో wవ వారం|d–d MMMM, y|d MMMM – d MMMM, y||MMMM – MMMM y||y–y|{0} – {1}|{1} {0}కి|h:mm a|h\u{202f}a|{0} v|AM;PM|GMT{0}|GMT|+H:mm;-H:mm|| ^te \n\
    QQQ y|ತ್ರೈ 1;ತ್ರೈ 2;ತ್ರೈ 3;ತ್ರೈ 4|'week' w 'of' Y|MMMM d–d,y|d MMMM – d MMMM, y|d, MMMM, y – d, MMMM, y|MMMM – MMMM y||y–y|{0} – {1}|{1} ರಂದು {0} ಸಮಯಕ್ಕೆ|hh:mm a|h\u{202f}a|{0} v|AM;PM|GMT{0}|GMT|+H:mm;-H:mm|| ^kn \n\
    QQQ y|ຕມ1;ຕມ2;ຕມ3;ຕມ4|ອາທິດທີ່ w ຂອງປີ Y||||MMMM\u{2009}–\u{2009}MMMM y||y–y|{0} – {1}|{1}, {0}|H:mm|H:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^lo \n\
    QQQ y|ር1;ር2;ር3;ር4|ሰሙን w ናይ Y|d–d MMMM y|d MMMM – d MMMM y|d MMMM y – d MMMM y|MMMM–MMMM y||y–y|{0} – {1}|{1} ሰዓት {0}|h:mm a|h\u{202f}a|{0} v|ቅ.ቀ.;ድ.ቀ.|GMT{0}|GMT|+H:mm;-H:mm|| ^ti \n\
    QQQ y|ត្រីមាសទី 1;ត្រីមាសទី 2;ត្រីមាសទី 3;ត្រីមាសទី 4|សប្តាហ៍ទី w នៃឆ្នាំ Y|d – d MMMM y|d MMMM – d MMMM y|d MMMM y – d MMMM y|MMMM – MMMM y|MMMM y – MMMM y|y – y|{0} - {1}|{1} នៅ\u{200b}ម៉ោង {0}|h:mm a|h\u{202f}a|{0} v|AM;PM|ម៉ោង\u{200b}សកល {0}|ម៉ោង\u{200b}សកល|+H:mm;-H:mm|| ^km \n\
    QQQ y|ⴰⴽ 1;ⴰⴽ 2;ⴰⴽ 3;ⴰⴽ 4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0} – {1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^zgh \n\
    QQQ y|ⴰⴽ 1;ⴰⴽ 2;ⴰⴽ 3;ⴰⴽ 4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^shi \n\
    QQQ y\u{202f}'г'.|1-й кв.;2-й кв.;3-й кв.;4-й кв.|w-'я' 'неделя' Y 'г'.|d–d MMMM y\u{202f}'г'.|d MMMM – d MMMM y\u{202f}'г'.||LLLL – LLLL y\u{202f}'г'.||y–y|{0} – {1}|{1} в {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ru \n\
    QQQ y\u{202f}'г'.|1. трим.;2. трим.;3. трим.;4. трим.|'седмица' w 'от' Y 'г'.|d – d MMMM y\u{202f}'г'.|d MMMM – d MMMM y\u{202f}'г'.||MMMM – MMMM y\u{202f}'г'.||y – y\u{202f}'г'.|{0} – {1}|{1} в {0}|H:mm|H:mm|{0} 'ч'. v||Гринуич{0}|Гринуич|+H:mm;-H:mm|| ^bg \n\
    QQQ y\u{202f}'г'.|јан. – мар.;апр. – јун.;јул. – сеп.;окт. – дек.|w. 'седмица' 'од' Y|d\u{2009}–\u{2009}d MMMM y\u{202f}'г'.|d MMMM\u{2009}–\u{2009}d MMMM y\u{202f}'г'.|d MMMM y\u{2009}'г'. –\u{2009}d MMMM y\u{202f}'г'.|MMMM – MMMM y\u{202f}'г'.|MMMM y\u{202f}'г'. – MMMM y\u{202f}'г'.|y\u{202f}'г'. – y\u{202f}'г'.|{0}\u{2009}–\u{2009}{1}|{1}, во {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^mk \n\
    QQQ, y 'й'.|1-се кв.;2-се кв.;3-сө кв.;4-се кв.|Y 'йылдың' w 'аҙнаһы'|d–d MMMM, y 'й'.|d MMMM – d MMMM, y 'й'.||MMMM–MMMM, y 'й'.||y–y|{0} – {1}|{1}, {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ba \n\
    QQQ, y|I კვ.;II კვ.;III კვ.;IV კვ.|კვირა w, Y|d–d MMMM, y|d MMMM. – d MMMM. y|d MMMM. y – d MMMM. y|MMMM – MMMM, y|MMMM y – MMMM y|y–y|{0} – {1}|{1}, {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ka \n\
    QQQ, y|T1;T2;T3;T4|'simỹnỹ' w, Y|d\u{2009}–\u{2009}d 'ne' MMMM, y|d 'ne' MMMM\u{2009}–\u{2009}d 'ne' MMMM, y||MMMM\u{2009}–\u{2009}MMMM, y|||{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^kgp \n\
    QQQ, y|tremujori I;tremujori II;tremujori III;tremujori IV|'java' w 'e' Y|d\u{2009}–\u{2009}d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM\u{2009}–\u{2009}MMMM y|||{0}\u{2009}–\u{2009}{1}|{1} në {0}|h:mm\u{202f}a|h\u{202f}a|{0}, v|p.d.;m.d.|GMT{0}|GMT|+H:mm;-H:mm|| ^sq \n\
    QQQ, y|Ç1;Ç2;Ç3;Ç4|'hefteya' w'an' 'ya' Y'an'|d\u{2009}–\u{2009}d MMMM, y|d MMMM –\u{2009}d MMMM, y|d MMMM, y\u{2009}–\u{2009}d MMMM, y|MMMM\u{2009}–\u{2009}MMMM y|MMMM y\u{2009}–\u{2009}MMMM y||{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ku \n\
    QQQQ 'de' y|1.º trimestre;2.º trimestre;3.º trimestre;4.º trimestre|w.'ª' 'semana' 'de' Y|d–d 'de' MMMM 'de' y|||||y–y|||h:mm\u{202f}a|h\u{202f}a||a.m.;p.m.||||| ^pt-mo \n\
    QQQQ 'de' y|1.º trimestre;2.º trimestre;3.º trimestre;4.º trimestre|w.'ª' 'semana' 'de' Y|d–d 'de' MMMM 'de' y|||||y–y||||||||||| ^pt-ao ^pt-ch ^pt-cv ^pt-gq ^pt-gw ^pt-lu ^pt-mz ^pt-pt ^pt-st ^pt-tl \n\
    QQQQ y|سه\u{200c}ماههٔ اول;سه\u{200c}ماههٔ دوم;سه\u{200c}ماههٔ سوم;سه\u{200c}ماههٔ چهارم|هفتهٔ wم Y|d تا d MMMM y|d LLLL تا d MMMM y||MMMM تا MMMM y|||{0} تا {1}|{1} ساعت {0}|H:mm|H:mm|{0} v||{0} گرینویچ|گرینویچ|\u{200e}+H:mm;\u{200e}−H:mm|ژانویه;فوریه;مارس;آوریل;مه;ژوئن;ژوئیه;اوت;سپتامبر;اکتبر;نوامبر;دسامبر| ^fa \n\
    QQQy|1.Q.;2.Q.;3.Q.;4.Q.|'week' w 'of' Y|d.–d. MMMM y|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|MMMM–MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ksh \n\
    y QQQ|1 ᠣᠯᠠᠷᠢᠯ;2 ᠣᠯᠠᠷᠢᠯ;3 ᠣᠯᠠᠷᠢᠯ;4 ᠣᠯᠠᠷᠢᠯ|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}||||{0} v||GMT {0}|||| ^mn-mong-mn \n\
    y QQQ|1- توقسان;2- توقسان;3- توقسان;4- توقسان|Y جىلدىڭ w اپتاسى|y، MMMM d–d|y، MMMM d – MMMM d|y، MMMM d – y، MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM||{0}\u{2009}–\u{2009}{1}|||||||||| ^kk-arab ^kk-af ^kk-cn ^kk-ir ^kk-mn \n\
    y QQQ|1-ci kv.;2-ci kv.;3-cü kv.;4-cü kv.|Y, w 'həftə'|d\u{2009}–\u{2009}d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM–MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1}/{0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^az \n\
    y QQQ|1-гӀа кв.;2-гӀа кв.;3-гӀа кв.;4-гӀа кв.|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ce \n\
    y QQQ|1-кы кб;2-с кб;3-с кб;4-с кб|Y 'сыл' w 'нэдиэлэтэ'|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0} – {1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^sah \n\
    y QQQ|1-پەسىل;2-پەسىل;3-پەسىل;4-پەسىل|Y، w-ھەپتە|MMMM d – d، y|MMMM d – MMMM d، y|MMMM d، y – MMMM d، y|MMMM – MMMM y|MMMM y – MMMM y||{0} – {1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ug \n\
    y QQQ|1/4;2/4;3/4;4/4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|hh:mm\u{202f}a|h\u{202f}a|{0} a v|am;pm|GMT{0}|GMT|+H:mm;-H:mm|| ^bal-latn \n\
    y QQQ|1Ç;2Ç;3Ç;4Ç|'hepde' w, Y|d\u{2009}–\u{2009}d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM–MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} sagat {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^tk \n\
    y QQQ|1ꄮꐰ;2ꄮꐰ;3ꄮꐰ;4ꄮꐰ|'week' w 'of' Y|y MMMM dꑍ–dꑍ|y MMMM dꑍ – MMMM dꑍ|y MMMM dꑍ – y MMMM dꑍ|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0} – {1}|{1} {0}|HH:mm|HH:mm|{0} v||ꋧꃅꎕꏦꄮꈉ{0}|ꋧꃅꎕꏦꄮꈉ|+H:mm;-H:mm|| ^ii \n\
    y QQQ|I k.;II k.;III k.;IV k.|Y w 'sav'.|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y LLLL–LLLL|y LLLL\u{2009}–\u{2009}y LLLL|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0}; v||GMT{0}|GMT|+H:mm;−H:mm|| ^lt \n\
    y QQQ|I ш.;II ш.;III ш.;IV ш.|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^kaa \n\
    y QQQ|K1;K2;K3;K4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^sn ^ts \n\
    y QQQ|Kotara 1;Kotara 2;Kotara 3;Kotara 4|'beke' 'ya' 'bo' w 'ya' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} ka {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^nso \n\
    y QQQ|Q1;Q2;Q3;Q4|'beke' w 'ya' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} ka {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^tn \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|d.\u{2009}–\u{2009}d. MMMM y|d. MMMM\u{2009}–\u{2009}d. MMMM y||MMMM\u{2009}–\u{2009}MMMM y|MMMM y\u{2009}–\u{2009}MMMM y||{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^wae \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|d–d MMMM y|d MMMM – d MMMM y|d MMMM y – d MMMM y|MMMM–MMMM y|MMMM y–MMMM y|y–y|{0} – {1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^yi \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0} mpakha {1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^vmw \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0} – {1}|{0} पेठ {1}|a h:mm|||ये एम;पी एम|जी एम टी {0}|जी एम टी||| ^ks-deva \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0} – {1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^lrc \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0} – {1}|{1} {0}|h:mm a|h\u{202f}a|{0} v|भोर;सांझ|GMT{0}|GMT|+H:mm;-H:mm|| ^bho \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^seh \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM||{0}–{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^szl \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|AM;PM|GMT{0}|GMT|+H:mm;-H:mm|| ^haw ^lkt \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1}, {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^nnh \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH.mm|HH.mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^kl \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT {0}|GMT|+H:mm;-H:mm|| ^pis \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^cad ^cic ^gn ^gv ^hnj ^jgo ^kek ^kw ^lmo ^mgo ^mus ^mzn ^osa ^pap ^pms ^prg ^st ^tpi ^za \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||UTC{0}|UTC|+H.mm;-H.mm|| ^nds \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||UTC{0}|UTC|+H:mm;-H:mm|| ^oc \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||UTC{0}|UTC|+H:mm;−H:mm|| ^lij ^se \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|h:mm a|h\u{202f}a|{0} v|तडके;सांझ|GMT{0}|GMT|+H:mm;-H:mm|| ^bgc \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|h:mm a|h\u{202f}a|{0} v|सबेरे;सांम|GMT{0}|GMT|+H:mm;-H:mm|| ^raj \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|LEEBI;SHWANE|GMT{0}|GMT|+H:mm;-H:mm|| ^gaa \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|ᐊᒼ;ᐲᒼ|GMT{0}|GMT|+H:mm;-H:mm|| ^csw \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||||{1} {0}|||{0} v|||||| ^uz-arab ^uz-af \n\
    y QQQ|Q1;Q2;Q3;Q4|'week' w 'of' Y|y\u{202f}'оной' MMMM d – d||y\u{202f}'оной' MMMM d – y\u{202f}'оной' MMMM d|y\u{202f}'оной' MMMM – MMMM||y–y|{0} – {1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^bua \n\
    y QQQ|Q1;Q2;Q3;Q4|Y हाचो सप्तक w|d–d MMMM y|d MMMM – d MMMM y|d MMMM y – d MMMM y|MMMM – MMMM y|MMMM y – MMMM y||{0}\u{2009}–\u{2009}{1}|{1} {0} वरांचेर|h:mm a|h\u{202f}a|{0} v|सकाळीं;सांजे|GMT{0}|GMT|+H:mm;-H:mm|| ^kok \n\
    y QQQ|Q1;Q2;Q3;Q4|Y ના w અઠવાડિયા|d–d MMMM, y|d MMMM – d MMMM, y||MMMM – MMMM y|||{0} – {1}|{1} {0}|hh:mm a|h\u{202f}a|{0} v|AM;PM|GMT{0}|GMT|+H:mm;-H:mm|| ^gu \n\
    y QQQ|Q1;Q2;Q3;Q4|Y ခု w ပတ်မြောက်|y MMMM d – d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM – MMMM|y MMMM\u{2009}–\u{2009}y MMMM||{0} – {1}|{1} {0}|H:mm|H:mm|v {0}||GMT{0}|GMT|+H:mm;-H:mm|| ^my \n\
    y QQQ|Q1;Q2;Q3;Q4|w 'semana' Y 'watapa'|d\u{2009}–\u{2009}d MMMM, y|d MMMM\u{2009}–\u{2009}d MMMM, y|d MMMM, y\u{2009}–\u{2009}d MMMM, y|MMMM\u{2009}–\u{2009}MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|h:mm\u{202f}a|h\u{202f}a|{0} v|a.m.;p.m.|GMT{0}|GMT|+H:mm;-H:mm|| ^qu \n\
    y QQQ|Ç1;Ç2;Ç3;Ç4|Y 'yılının' w. 'haftası'|d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||MMMM\u{2009}–\u{2009}MMMM y||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^tr \n\
    y QQQ|К1;К2;К3;К4|'седмица' w 'година' Y|dd.–dd. MMMM y.|dd. MMMM – dd. MMMM y.|dd. MMMM y. – dd. MMMM y.|MMMM–MMMM y.|MMMM y. – MMMM y.|||{1} {0}|||{0} v||GMT{0}||+H:mm;-H:mm|| ^bs-cyrl \n\
    y QQQ|لومړۍ ربعه;۲مه ربعه;۳مه ربعه;۴مه ربعه|اونۍ w د Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|MMMM d, y – MMMM d, y|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0} – {1}|{1} په {0}|H:mm|H:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ps \n\
    y QQQ|پهرين ٽماهي;ٻين ٽماهي;ٽين ٽماهي;چوٿين ٽماهي|ھفتو w جو Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0} – {1}|{1} {0}|h:mm a|h\u{202f}a|{0} v|صبح;شام|GMT{0}|GMT|+H:mm;-H:mm|| ^sd \n\
    y QQQ|چ١;چ٢;چ٣;چ٤|هەفتەی w ی Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0} – {1}|{1} {0}|h:mm a|hی a|{0} v|ب.ن;د.ن|گرینیچ {0}|گرینیچ|+H:mm;-H:mm|| ^ckb \n\
    y QQQ|ߞߛ߁;ߞߛ߂;ߞߛ߃;ߞߛ߄|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||ߜ߭ߕߖ{0}|ߜ߭ߕߖ|+H:mm;-H:mm|| ^nqo \n\
    y QQQ|पहिलो त्रैमासिक;दोस्रो त्रैमासिक;तेस्रो त्रैमासिक;चौथो त्रैमासिक|Y को w हप्ता|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0} – {1}|{1}: {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ne \n\
    y QQQ|অহানবা মসুং;অনীশুবা মসুং;অহুমশুবা মসুং;মরীশুবা মসুং|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0}\u{2009}–\u{2009}{1}|{1} গী {0} দা|h:mm a|h\u{202f}a|{0} v|এ এম;পি এম|জি এম টি {0}|জি এম টি|+H:mm;-H:mm|| ^mni \n\
    y QQQ|ഒന്നാം പാദം;രണ്ടാം പാദം;മൂന്നാം പാദം;നാലാം പാദം|Y-ലെ ആഴ്ച w|y MMMM d – d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y – y|{0} - {1}|{1}, {0}-ന്|h:mm a|h\u{202f}a|v {0}|AM;PM|ജിഎംടി{0}|ജിഎംടി|+H:mm;-H:mm|| ^ml \n\
    y QQQ|කාර්:1;කාර්:2;කාර්:3;කාර්:4|Y සතිය w|y MMMM d – d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM – MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0} – {1}|{1} දින {0}|HH.mm|HH.mm|v {0}||ග්\u{200d}රිමවේ{0}|ග්\u{200d}රිමවේ|+H.mm;-H.mm|| ^si \n\
    y QQQ|དུས་ཚིགས་དང་པོ།;དུས་ཚིགས་གཉིས་པ།;དུས་ཚིགས་གསུམ་པ།;དུས་ཚིགས་བཞི་པ།|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^bo \n\
    y QQQ|བཞི་དཔྱ་༡;བཞི་དཔྱ་༢;བཞི་དཔྱ་༣;བཞི་དཔྱ་༤|'week' w 'of' Y||||||y–y|{0} – {1}|{1} {0}|ཆུ་ཚོད་ h སྐར་མ་ mm a|ཆུ་ཚོད་h a|{0} v|སྔ་ཆ་;ཕྱི་ཆ་|ཇི་ཨེམ་ཏི་{0}|ཇི་ཨེམ་ཊི་|+H:mm;-H:mm|| ^dz \n\
    y QQQ|သၢမ်လိူၼ်ႁွပ်ႈ 1;သၢမ်လိူၼ်ႁွပ်ႈ 2;သၢမ်လိူၼ်ႁွပ်ႈ 3;သၢမ်လိူၼ်ႁွပ်ႈ 4|ဝူင်ႈထူၼ်ႈ w ၶွင်ပီ Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d||y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^shn \n\
    y QQQ|ሩብ1;ሩብ2;ሩብ3;ሩብ4|የY wኛ ሳምንት|MMMM d–d፣ y|MMMM d – MMMM d፣ y|MMMM d፣ y – MMMM d፣ y|MMMM–MMMM y||y–y|{0} – {1}|{1} {0}|h:mm a|a h|{0} v|ጥዋት;ከሰዓት|ጂ ኤም ቲ{0}|ጂ ኤም ቲ|+Hmm;-Hmm|| ^am \n\
    y QQQ|᱑ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ;᱒ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ;᱓ᱭᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ;᱔ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|h:mm a|h\u{202f}a|{0} v|ᱥᱮᱛᱟᱜ;ᱧᱤᱫᱟᱹ|ᱡᱤᱮᱢᱴᱤ{0}|ᱡᱤᱮᱢᱴᱤ|+H:mm;-H:mm|| ^sat \n\
    y թ. QQQ|1-ին եռմս.;2-րդ եռմս.;3-րդ եռմս.;4-րդ եռմս.|Y թ․ w-րդ շաբաթ;one:Y թ․ w-ին շաբաթ|dd–dd MMMM, y թ.|dd MMMM – dd MMMM, y թ.|dd MMMM, y թ․ – dd MMMM, y թ.|y թ․ LLLL – LLLL||y–y|{0} – {1}|{1}, {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^hy \n\
    y'ч' QQQ|1ги кв.;2ги кв.;3кү кв.;4кү кв.|Y'ч', w 'чедилик'|y'ч' MMMM d–d|y'ч' MMMM d\u{2009}–\u{2009}MMMM d||y'ч' MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1}, {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^tyv \n\
    y('e')'ko' QQQ|1Hh;2Hh;3Hh;4Hh|Y. 'urteko' w. 'astea'|y('e')'ko' MMMM d–d|y('e')'ko' MMMM d('a')\u{2009}–\u{2009}MMMM d('a')|y('e')'ko' MMMM d('a')\u{2009}–\u{2009}y('e')'ko' MMMM d('a')|y('e')'ko' MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} ({0})|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;–H:mm|| ^eu \n\
    y, QQQ|1-ch;2-ch;3-ch;4-ch|Y, w-'hafta'|d\u{2009}–\u{2009}d-MMMM, y|d-MMMM\u{2009}–\u{2009}d-MMMM, y||MMMM\u{2009}–\u{2009}MMMM, y||y–y|{0}\u{2009}–\u{2009}{1}|{1}, {0}|HH:mm|HH:mm|{0} (v)||GMT{0}|GMT|+H:mm;-H:mm|| ^uz \n\
    y, QQQ|1-мӗш чӗр.;2-мӗш чӗр.;3-мӗш чӗр.;4-мӗш чӗр.|Y, w-'мӗш' 'эрне'|y, MMMM, d–d|y, MMMM, d\u{2009}–\u{2009}MMMM, d||y, MMMM – MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1}, {0}|HH:mm|HH:mm|{0} (v)||GMT{0}|GMT|+H:mm;-H:mm|| ^cv \n\
    y-'ж'., QQQ|1-чей.;2-чей.;3-чей.;4-чей.|Y-'жылдын' w-'аптасы'|d–d-MMMM y-'ж'.|d-MMMM – d-MMMM y-'ж'.|d-MMMM y-'ж'. - d-MMMM y-'ж'.|MMMM – MMMM, y-'ж'.|MMMM, y-'ж'. – MMMM, y-'ж'.|y–y|{0} - {1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ky \n\
    y-'ӕм' 'азы' QQQ|1-аг кв.;2-аг кв.;3-аг кв.;4-ӕм кв.|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|y MMMM\u{2009}–\u{2009}y MMMM|y–y|{0} – {1}|{1}, {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^os \n\
    y. 'g'. QQQ|1.\u{a0}cet.;2.\u{a0}cet.;3.\u{a0}cet.;4.\u{a0}cet.|Y. 'g'. w. 'nedēļa'|y. 'gada' d.–d. MMMM|y. 'gada' d. MMMM\u{2009}–\u{2009}d. MMMM||y. 'gada' MMMM\u{2009}–\u{2009}MMMM|y. 'gada' MMMM\u{a0}– y. 'gada' MMMM|y.–y.|{0}\u{2009}–\u{2009}{1}|{1} {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^lv \n\
    y. QQQ|I. n.év;II. n.év;III. n.év;IV. n.év|Y w. 'hete'|y. MMMM d–d.|y. MMMM d.\u{2009}–\u{2009}MMMM d.||y. MMMM–MMMM||y–y|{0}\u{2009}–\u{2009}{1}|{1} {0}|H:mm|H:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^hu \n\
    y\u{202f}'ел', QQQ|1 нче кв.;2 нче кв.;3 нче кв.;4 нче кв.|Y 'елның' w 'атнасы'|y\u{202f}'ел', d–d MMMM|y\u{202f}'ел', d MMMM – d MMMM|y\u{202f}'ел', d MMMM – y\u{202f}'ел', d MMMM|y\u{202f}'ел', MMMM – MMMM||y–y|{0} – {1}|{1} {0} сәгатьтә|H:mm|H:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^tt \n\
    y\u{202f}'ж'. QQQ|І тқс.;ІІ тқс.;ІІІ тқс.;IV тқс.|Y 'жылдың' w-'аптасы'|y\u{202f}'ж'. d–d MMMM|y\u{202f}'ж'. d MMMM – d MMMM|y\u{202f}'ж'. d MMMM – y\u{202f}'ж'. d MMMM|y\u{202f}'ж'. MMMM – MMMM|y\u{202f}'ж'. MMMM – y\u{202f}'ж'. MMMM|y–y|{0} - {1}|{1}, {0}|HH:mm|HH:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^kk \n\
    y\u{202f}'оны' QQQ|I улирал;II улирал;III улирал;IV улирал|Y 'оны' w-'р' 'долоо' 'хоног'|||||||{0} – {1}|{1} {0}|HH:mm|HH:mm|{0} (v)||GMT{0}|GMT|+H:mm;-H:mm|| ^mn \n\
    y年QQQQ|第1四半期;第2四半期;第3四半期;第4四半期|Y年第w週|y年M月d日～d日|y年M月d日～M月d日||y年M月～M月|||{0}～{1}|{1} {0}|H:mm|H:mm|{0} v||GMT{0}|GMT|+H:mm;-H:mm|| ^ja \n\
    y年QQQ|Q1;Q2;Q3;Q4|Y年第w週|y年M月d日至d日|y年M月d日至M月d日|y年M月d日至y年M月d日|y年M月至M月|y年M月至y年M月|y至y|{0}\u{2009}–\u{2009}{1}|{1}{0}|ah:mm|ah時|{0} [v]|上午;下午||||| ^zh-hant-hk ^zh-hant-mo ^zh-hk ^zh-mo \n\
    y年QQQ|第1季;第2季;第3季;第4季|Y年的第w週|y年M月d日至d日|y年M月d日至M月d日|y年M月d日至y年M月d日|y年M月至M月|y年M月至y年M月|y至y|{0}\u{2009}–\u{2009}{1}|{1}{0}|ah:mm|ah時|{0} [v]|上午;下午||||| ^zh-hant ^zh-tw \n\
    y年QQQ|第1季;第2季;第3季;第4季|Y年第w個星期|y年M月d日至d日|y年M月d日至M月d日||y年M月至M月||y至y|{0}至{1}|{1}{0}|ah:mm|ah時|{0} [v]|上晝;下晝|GMT{0}|GMT|+H:mm;-H:mm|| ^yue \n\
    y年第Q季度|1季度;2季度;3季度;4季度|Y年第w周|y年M月d日\u{2009}–\u{2009}d日|y年M月d日\u{2009}–\u{2009}M月d日|y年M月d日\u{2009}–\u{2009}y年M月d日|y年M月 – M月||y–y年|{0} – {1}|{1} {0}|HH:mm|HH:mm|v {0}||GMT{0}|GMT|+H:mm;-H:mm|| ^zh \n\
    y년 QQQ|1분기;2분기;3분기;4분기|Y년 w번째 주|y년 M월 d일~d일|y년 MMMM d일~MMMM d일|y년 MMMM d일~y년 MMMM d일|y년 MMMM~MMMM|y년 MMMM~y년 MMMM||{0} ~ {1}|{1} {0}|a h:mm|a h시|{0} v|오전;오후|GMT{0}|GMT|+H:mm;-H:mm|| ^ko \n\
    |1-ч;2-ч;3-ч;4-ч|Y, w-'ҳафта'|d – d MMMM, y|d MMMM – d MMMM, y||MMMM – MMMM, y|||{0} – {1}|{1} {0}||||||||| ^uz-cyrl ^uz-cn \n\
    |1-ҹи кв.;2-ҹи кв.;3-ҹү кв.;4-ҹү кв.|Y, w 'һәфтә'|y MMMM d–d|d MMMM y – d MMMM|d MMMM y – d MMMM y|MMMM – MMMM y|MMMM y – MMMM y|||{1} {0}||||||||| ^az-cyrl ^az-ru \n\
    |1. kv.;2. kv.;3. kv.;4. kv.|w. 'nedelja' 'u' Y.||d. MMMM\u{2009}–\u{2009}d. MMMM y.||MMMM\u{2009}–\u{2009}MMMM y.|||{0}\u{2009}–\u{2009}{1}|||||||||| ^sr-latn ^sr-ro ^sr-tr \n\
    |1. kv.;2. kv.;3. kv.;4. kv.|w. 'sjedmica' 'u' Y.||d. MMMM\u{2009}–\u{2009}d. MMMM y.||MMMM\u{2009}–\u{2009}MMMM y.|||{0}\u{2009}–\u{2009}{1}|||||||||| ^sr-latn-me ^sr-me \n\
    |1. kv.;2. kv.;3. kv.;4. kv.|||||||||||||||||| ^hr-ba \n\
    |ak 1;ak 2;ak 3;ak 4|||||||||||||||||| ^shi-latn \n\
    |trim. 1;trim. 2;trim. 3;trim. 4|||||||||||||||||| ^ro-md \n\
    ||Y年第w个星期|||||||||HH:mm|HH:mm||||||| ^yue-hans ^yue-cn \n\
    ||w. 'сједмица' 'у' Y.||||||||||||||||| ^sr-cyrl-me \n\
    |||MMMM d–d, y|MMMM d–MMMM d, y||MMMM–MMMM y|||{0}–{1}|||||a.m.;p.m.||||| ^en-ca \n\
    |||d\u{2009}–\u{2009}d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y|||||||HH:mm|HH:mm||||||| ^en-gb \n\
    |||d\u{2009}–\u{2009}d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||||||||||||||| ^en-ae \n\
    |||d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y|d MMMM y\u{2009}–\u{2009}d MMMM y|||y–y|||HH:mm|HH:mm||||||| ^en-bw ^en-bz ^en-mt ^en-za ^en-zw \n\
    |||d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||||y–y|||H.mm|H.mm||||||| ^en-fi \n\
    |||d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||||y–y|||H:mm|H:mm||||||| ^en-il \n\
    |||d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||||y–y|||HH.mm|HH.mm||||||| ^en-dk ^en-id \n\
    |||d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||||y–y|||HH:mm|HH:mm||||||| ^en-150 ^en-ai ^en-at ^en-be ^en-cc ^en-ch ^en-ck ^en-cm ^en-cx ^en-cz ^en-de ^en-dg ^en-ee ^en-es ^en-fk ^en-fr ^en-ge ^en-gg ^en-gi ^en-gs ^en-hu ^en-ie ^en-im ^en-io ^en-it ^en-je ^en-ke ^en-lt ^en-lv ^en-mg ^en-ms ^en-mu ^en-mv ^en-nf ^en-ng ^en-nl ^en-no ^en-nr ^en-nu ^en-pl ^en-pn ^en-pt ^en-ro ^en-rw ^en-sc ^en-se ^en-sh ^en-si ^en-sk ^en-sx ^en-tk ^en-tv ^en-tz ^en-ua ^en-ug \n\
    |||d–d MMMM y|d MMMM\u{2009}–\u{2009}d MMMM y||||y–y||||||am;pm||||| ^en-001 ^en-ag ^en-au ^en-bb ^en-bm ^en-bs ^en-cy ^en-dm ^en-er ^en-fj ^en-fm ^en-gd ^en-gh ^en-gm ^en-gy ^en-hk ^en-in ^en-jm ^en-ki ^en-kn ^en-ky ^en-lc ^en-lr ^en-ls ^en-mo ^en-mw ^en-my ^en-na ^en-nz ^en-pg ^en-pk ^en-pw ^en-sb ^en-sd ^en-sg ^en-sl ^en-ss ^en-sz ^en-tc ^en-to ^en-tt ^en-vc ^en-vg ^en-vu ^en-ws ^en-zm \n\
    |||||d MMMM y – d MMMM y||LLLL y – LLLL y|||||||||||| ^ru-ua \n\
    |||||||y年M月 – y年M月||{0}–{1}||ah:mm|ah时|v{0}|上午;下午||||| ^zh-hans-hk ^zh-hans-mo \n\
    |||||||y年M月 – y年M月||{0}至{1}||ah:mm|ah时|v{0}|上午;下午||||| ^zh-hans-sg \n\
    ||||||||y\u{2009}–\u{2009}y|||HH 'h' mm|HH 'h' mm||||||| ^fr-ca \n\
    ||||||||y\u{2009}–\u{2009}y||||||||||| ^fr-cd \n\
    ||||||||||{1} saa {0}||||||||| ^sw-ke \n\
    |||||||||||H.mm|H.mm||||||| ^sv-fi \n\
    |||||||||||H:mm|H:mm||||||| ^ar-il ^en-jp \n\
    |||||||||||HH.mm|HH.mm|||||+H.mm;-H.mm|| ^ms-id \n\
    |||||||||||HH:mm|HH:mm|'ga' {0} 'le' v|||||| ^ee-tg \n\
    |||||||||||HH:mm|HH:mm||||||| ^ar-km ^ar-ma ^ckb-ir ^en-bi ^ko-cn ^om-ke ^so-ke ^sq-mk ^sq-xk ^ta-lk ^yue-hant-cn \n\
    |||||||||||ah:mm|ah时|v{0}|上午;下午||||| ^zh-hans-my \n\
    |||||||||||h:mm a|h\u{202f}a||AM;PM||||| ^lrc-iq \n\
    |||||||||||h:mm a|h\u{202f}a||غ.م.;غ.و.||||| ^ps-pk \n\
    |||||||||||h:mm a|h\u{202f}a||पूर्वाह्न;अपराह्न||||| ^ne-in \n\
    |||||||||||h:mm a|h\u{202f}a||སྔ་དྲོ་;ཕྱི་དྲོ་||||| ^bo-in \n\
    |||||||||||h:mm\u{202f}a|a\u{202f}h||ÖÖ;ÖS||||| ^tr-cy \n\
    |||||||||||h:mm\u{202f}a|h\u{202f}a||AM;PM||||| ^fr-dj ^fr-dz ^fr-mr ^fr-sy ^fr-td ^fr-tn ^fr-vu \n\
    |||||||||||h:mm\u{202f}a|h\u{202f}a||Hoseng;Thapama||||| ^st-ls \n\
    |||||||||||h:mm\u{202f}a|h\u{202f}a||SF;YM||||| ^ha-gh \n\
    |||||||||||h:mm\u{202f}a|h\u{202f}a||a.m.;p.m.||||| ^es-mx ^es-us \n\
    |||||||||||h:mm\u{202f}a|h\u{202f}a||a.\u{202f}m.;p.\u{202f}m.||||| ^es-ph ^yrl-co ^yrl-ve \n\
    |||||||||||h:mm\u{202f}a|h\u{202f}a||subaka;kikiiɗe||||| ^ff-latn-gh ^ff-latn-gm ^ff-latn-lr ^ff-latn-mr ^ff-latn-sl \n\
    |||||||||||h:mm\u{202f}a|h\u{202f}a||vm.;nm.||||| ^af-na \n\
    |||||||||||||||GMT{0}|||| ^ur-in \n\
    ||||||||||||||||||| ^ar-dz ^ar-iq ^ar-jo ^ar-lb ^ar-mr ^ar-ps ^ar-sy ^ar-tn ^de-at ^de-it ^el-polyton \n\
    |Ìdámɛ́rin kíní;Ìdámɛ́rin Kejì;Ìdámɛ́rin Kɛta;Ìdámɛ́rin Kɛrin|||||||||||||||||| ^yo-bj \n\
    |چوتھاي پہلاں;چوتھاي دوجا;چوتھاي تيجا;چوتھاي چوتھا|'week' w 'of' Y|y MMMM d–d|y MMMM d\u{2009}–\u{2009}MMMM d|y MMMM d\u{2009}–\u{2009}y MMMM d|y MMMM–MMMM|||{0}\u{2009}–\u{2009}{1}|||||||||| ^pa-arab ^pa-pk \n\
    |क १;क २;क ३;क ४|Y ताँ वारा w||d MMMM – d MMMM y|d MMMM y – d MMMM y|MMMM – MMMM y|MMMM y – MMMM y|||{1} आँ {0}||||ए\u{202f}एम;पी\u{202f}एम||||| ^kxv-deva \n\
    |କ ୧;କ ୨;କ ୩;କ ୪|Y ତାଁ ୱାରା w||d MMMM – d MMMM y|d MMMM y – d MMMM y|MMMM – MMMM y|MMMM y – MMMM y|||{1} ଆଁ {0}||||ଏ\u{202f}ଏମ;ପି\u{202f}ଏମ||||| ^kxv-orya \n\
    |త్రై౧;త్రై౨;త్రై౩;త్రై౪|Y తి వారా w||d MMMM – d MMMM y|d MMMM y – d MMMM y|MMMM – MMMM y|MMMM y – MMMM y|||{1} త {0}||||ఎ\u{202f}ఎమ్;పి\u{202f}ఎమ్||||| ^kxv-telu \n\
    |𞤐𞥑;𞤐𞥒;𞤐𞥓;𞤐𞥔|𞤴𞤮𞤲𞤼𞤫𞤪𞤫 w 𞤲𞤣𞤫𞤪 Y|d – d MMMM⹁ y|d MMMM – d MMMM⹁ y|d MMMM⹁ y – d MMMM⹁ y|MMMM – MMMM y|MMMM y – MMMM y|||{1} 𞤉 {0}|h:mm a|h\u{202f}a||𞤀𞤎;𞤇𞤎|𞤑𞤖𞤘{0}|𞤑𞤖𞤘||| ^ff-adlm-gh ^ff-adlm-gm ^ff-adlm-lr ^ff-adlm-mr ^ff-adlm-sl \n\
    |𞤐𞥑;𞤐𞥒;𞤐𞥓;𞤐𞥔|𞤴𞤮𞤲𞤼𞤫𞤪𞤫 w 𞤲𞤣𞤫𞤪 Y|d – d MMMM⹁ y|d MMMM – d MMMM⹁ y|d MMMM⹁ y – d MMMM⹁ y|MMMM – MMMM y|MMMM y – MMMM y|||{1} 𞤉 {0}|||||𞤑𞤖𞤘{0}|𞤑𞤖𞤘||| ^ff-adlm \n\
    ";

/// Each locale after `^`, with the calendar after `~`: patterns as the CLDR writes them, of a year, a month and a day;
/// the names of the months, where they are not those of the Gregorian calendar; the names of eras; and that of the
/// first year of one.
#[cfg(not(browser))]
pub(super) static CALENDARS: &str = "\n\
    G y.|G y. MMMM|G y. MMMM d.||BK|| ^hu~buddhist \n\
    G y.|G y. MMMM|G y. MMMM d.||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^hu~japanese \n\
    G y|G MMMM y|G d MMMM y||BE|| ^tr~buddhist \n\
    G y|G MMMM y|d MMMM y G||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^tr~japanese \n\
    G y|G y MMMM|G d MMMM y||मेजी;ताईशो;शोवा;हेईसेई;रेइवा|| ^hi~japanese \n\
    G y|G y MMMM|G y MMMM d||BE|| ^lrc~buddhist ^mzn~buddhist ^uz-arab~buddhist ^uz-cyrl~buddhist ^uz-af~buddhist ^uz-cn~buddhist \n\
    G y|G y MMMM|G y MMMM d||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^lrc~japanese ^mzn~japanese ^uz-arab~japanese ^uz-cyrl~japanese ^uz-af~japanese ^uz-cn~japanese \n\
    G y|G y MMMM|dی MMMMی y G||BE|| ^ckb~buddhist \n\
    G y|G y MMMM|dی MMMMی y G||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^ckb~japanese \n\
    G y|G y MMMM|د G y د MMMM d||BE|| ^ps~buddhist \n\
    G y|G y MMMM|د G y د MMMM d||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^ps~japanese \n\
    G y|MMMM G y|d MMMM ปีG y||เมจิ;ทะอิโช;โชวะ;เฮเซ;เรวะ|| ^th~japanese \n\
    G y|MMMM y|d MMMM y||พ.ศ.|| ^th~buddhist \n\
    G y년|G y년 MMMM|G y년 M월 d일||메이지;다이쇼;쇼와;헤이세이;레이와|| ^ko~japanese \n\
    G y년|G y년 MMMM|G y년 M월 d일||불기|| ^ko~buddhist \n\
    GGGGy年|GGGGy年M月|GGGGy年M月d日||BE|| ^ja~buddhist \n\
    Gy年|Gy年M月|Gy年M月d日||佛历|| ^zh~buddhist \n\
    Gy年|Gy年M月|Gy年M月d日||佛曆|| ^zh-hant~buddhist ^zh-hk~buddhist ^zh-mo~buddhist ^zh-tw~buddhist \n\
    Gy年|Gy年M月|Gy年M月d日||明治;大正;昭和;平成;令和|| ^zh~japanese \n\
    Gy年|Gy年M月|Gy年M月d日||明治;大正;昭和;平成;令和|元| ^ja~japanese \n\
    y 'г'. G|LLLL y 'г'. G|d MMMM y 'г'. G||BE|| ^ru~buddhist \n\
    y 'г'. G|LLLL y 'г'. G|d MMMM y 'г'. G||Эпоха Мэйдзи;Эпоха Тайсьо;Сьова;Эпоха Хэйсэй;Рэйва|| ^ru~japanese \n\
    y 'г'. G|MMMM y 'г'. G|d MMMM y 'г'. G||BE|| ^bg~buddhist \n\
    y 'г'. G|MMMM y 'г'. G|d MMMM y 'г'. G||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^bg~japanese \n\
    y (G)|y (G), MMMM|d-MMMM, y (G)||BE|| ^uz~buddhist \n\
    y (G)|y (G), MMMM|d-MMMM, y (G)||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^uz~japanese \n\
    y G|G y MMMM|d בMMMM y G||BE|| ^he~buddhist \n\
    y G|G y MMMM|d בMMMM y G||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^he~japanese \n\
    y G|LLLL y G|d MMMM y 'р'. G||Meiji;Taishō;Shōwa;Хейсей;Рейва|| ^uk~japanese \n\
    y G|LLLL y G|d MMMM y 'р'. G||б. е.|| ^uk~buddhist \n\
    y G|LLLL y G|d MMMM y G||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^pl~japanese \n\
    y G|LLLL y G|d MMMM y G||e.b.|| ^pl~buddhist \n\
    y G|LLLL y G|d. M. y G||BE|| ^sk~buddhist \n\
    y G|LLLL y G|d. M. y G||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^sk~japanese \n\
    y G|LLLL y G|d. MMMM y G||BE|| ^cs~buddhist ^fi~buddhist \n\
    y G|LLLL y G|d. MMMM y G||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^cs~japanese ^fi~japanese \n\
    y G|MMMM 'de' y G|d 'de' MMMM 'de' y G||BE|| ^es~buddhist ^pt~buddhist \n\
    y G|MMMM 'de' y G|d 'de' MMMM 'de' y G||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^es~japanese ^pt~japanese \n\
    y G|MMMM 'de' y G|dd 'de' MMMM 'de' y G||BE|| ^es-hn~buddhist \n\
    y G|MMMM y G|'Ngày' dd 'tháng' M 'năm' y G||BE|| ^vi~buddhist \n\
    y G|MMMM y G|'Ngày' dd 'tháng' M 'năm' y G||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^vi~japanese \n\
    y G|MMMM y G|G d MMMM y||बौद्ध संवत|| ^hi~buddhist \n\
    y G|MMMM y G|MMMM d, y G||BE|| ^en~buddhist ^fil~buddhist \n\
    y G|MMMM y G|MMMM d, y G||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^en~japanese ^fil~japanese \n\
    y G|MMMM y G|d MMMM y G||BE|| ^ar~buddhist ^el~buddhist ^en-001~buddhist ^en-150~buddhist ^en-ae~buddhist ^en-ag~buddhist ^en-ai~buddhist ^en-at~buddhist ^en-au~buddhist ^en-bb~buddhist ^en-be~buddhist ^en-bm~buddhist ^en-bs~buddhist ^en-cc~buddhist ^en-ch~buddhist ^en-ck~buddhist ^en-cm~buddhist ^en-cx~buddhist ^en-cy~buddhist ^en-de~buddhist ^en-dg~buddhist ^en-dk~buddhist ^en-dm~buddhist ^en-er~buddhist ^en-fi~buddhist ^en-fj~buddhist ^en-fk~buddhist ^en-fm~buddhist ^en-gb~buddhist ^en-gd~buddhist ^en-gg~buddhist ^en-gh~buddhist ^en-gi~buddhist ^en-gm~buddhist ^en-gy~buddhist ^en-ie~buddhist ^en-il~buddhist ^en-im~buddhist ^en-io~buddhist ^en-je~buddhist ^en-jm~buddhist ^en-ke~buddhist ^en-ki~buddhist ^en-kn~buddhist ^en-ky~buddhist ^en-lc~buddhist ^en-lr~buddhist ^en-ls~buddhist ^en-mg~buddhist ^en-mo~buddhist ^en-ms~buddhist ^en-mu~buddhist ^en-mw~buddhist ^en-my~buddhist ^en-na~buddhist ^en-nf~buddhist ^en-ng~buddhist ^en-nl~buddhist ^en-nr~buddhist ^en-nu~buddhist ^en-nz~buddhist ^en-pg~buddhist ^en-ph~buddhist ^en-pk~buddhist ^en-pn~buddhist ^en-pw~buddhist ^en-rw~buddhist ^en-sb~buddhist ^en-sc~buddhist ^en-sd~buddhist ^en-se~buddhist ^en-sg~buddhist ^en-sh~buddhist ^en-si~buddhist ^en-sl~buddhist ^en-ss~buddhist ^en-sx~buddhist ^en-sz~buddhist ^en-tc~buddhist ^en-tk~buddhist ^en-to~buddhist ^en-tt~buddhist ^en-tv~buddhist ^en-tz~buddhist ^en-ug~buddhist ^en-vc~buddhist ^en-vg~buddhist ^en-vu~buddhist ^en-ws~buddhist ^en-zm~buddhist ^id~buddhist ^jv~buddhist ^ms~buddhist ^nl~buddhist ^sv~buddhist ^sw~buddhist \n\
    y G|MMMM y G|d MMMM y G||E. B.|| ^fr~buddhist \n\
    y G|MMMM y G|d MMMM y G||EB|| ^it-ch~buddhist \n\
    y G|MMMM y G|d MMMM y G||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^fr~japanese ^id~japanese ^jv~japanese ^ms~japanese ^nl~japanese ^ro~japanese ^sv~japanese ^sw~japanese \n\
    y G|MMMM y G|d MMMM y G||e.b.|| ^ro~buddhist \n\
    y G|MMMM y G|d MMMM y G||ميجي;تيشو;شووا;هيسي;ريوا|| ^ar~japanese \n\
    y G|MMMM y G|d MMMM, y G||BE|| ^bn~buddhist ^en-hk~buddhist ^ta~buddhist \n\
    y G|MMMM y G|d MMMM, y G||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^bn~japanese ^ta~japanese \n\
    y G|MMMM y G|d MMMM, y G||Meiji;Taishō;Shōwa;Χεϊσέι;Ρέιβα|| ^el~japanese \n\
    y G|MMMM y G|d MMMM، y G||BE|| ^ur~buddhist \n\
    y G|MMMM y G|d MMMM، y G||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^ur~japanese \n\
    y G|MMMM y G|d. MMMM y G||BE|| ^da~buddhist ^de~buddhist ^nb~buddhist \n\
    y G|MMMM y G|d. MMMM y G||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^da~japanese ^de~japanese ^nb~japanese \n\
    y G|MMMM y G|dd MMMM y G||BE|| ^en-bw~buddhist ^en-bz~buddhist ^en-mt~buddhist ^en-za~buddhist ^en-zw~buddhist \n\
    y G|MMMM y G|dd MMMM y G||EB|| ^it~buddhist \n\
    y G|MMMM y G|dd MMMM y G||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^it~japanese \n\
    y G|MMMM, y G|MMMM d, y G||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^en-in~japanese \n\
    y G|MMMM, y G|d MMMM, y G||BE|| ^en-in~buddhist \n\
    y G|y MMMM G|d MMMM y G||Meiji;Taishō;Shōwa;هیسی;ریوا|| ^fa~japanese \n\
    y G|y MMMM G|d MMMM y G||تقویم بودایی|| ^fa~buddhist \n\
    y. G|LLLL y. G|d. MMMM y. G||BE|| ^hr~buddhist \n\
    y. G|LLLL y. G|d. MMMM y. G||Meiji;Taishō;Shōwa;Heisei;Reiwa|| ^hr~japanese \n\
    ||'ngày' d 'tháng' M 'năm' y G||AH|| ^vi~islamic \n\
    ||'ngày' d 'tháng' M 'năm' y G||AP|| ^vi~persian \n\
    ||G d MMMM y|Ferverdin;Ordibeheşt;Hordad;Tir;Mordad;Şehriver;Mehr;Aban;Azer;Dey;Behmen;Esfend|AP|| ^tr~persian \n\
    ||G d MMMM y|Muharrem;Safer;Rebiülevvel;Rebiülahir;Cemaziyelevvel;Cemaziyelahir;Recep;Şaban;Ramazan;Şevval;Zilkade;Zilhicce|Hicri|| ^tr~islamic \n\
    ||G d MMMM y|फर्वादिन;ओर्दिवेहेस्ट;खोरर्दाद;टिर;मोरदाद;शाहरीवर्;मेहर;अवन;अज़र;डे;बहमन;ईस्फन्द्|AP|| ^hi~persian \n\
    ||G d MMMM y|मुहर्रम;सफर;राबी प्रथम;राबी द्वितीय;जुम्डा प्रथम;जुम्डा द्वितीय;रजब;शावन;रमजान;शव्व्ल;जिल-क्दाह;जिल्-हिज्जाह|AH|| ^hi~islamic \n\
    ||G y MMMM d|Farvardin;Ordibehesht;Khordad;Tir;Mordad;Shahrivar;Mehr;Aban;Azar;Dey;Bahman;Esfand|AP|| ^lrc~persian ^mzn~persian ^uz-arab~persian ^uz-cyrl~persian ^uz-af~persian ^uz-cn~persian \n\
    ||G y MMMM d|Muharram;Safar;Rabiʻ I;Rabiʻ II;Jumada I;Jumada II;Rajab;Shaʻban;Ramadan;Shawwal;Dhuʻl-Qiʻdah;Dhuʻl-Hijjah|AH|| ^lrc~islamic ^mzn~islamic ^uz-arab~islamic ^uz-cyrl~islamic ^uz-af~islamic ^uz-cn~islamic \n\
    ||G y MMMM d|محرم;د صفرے د;ربیع اول;ربيع II;جمادي اول;جماعه II;رجب;شعبان;رمضان;شوال;ذي القعده;ذي الحج|AH|| ^ps-pk~islamic \n\
    ||G y MMMM d|محرم;صفر;ربیع اول;ربيع II;جمادي اول;جماعه II;رجب;شعبان;رمضان;شوال;ذي القعده;ذي الحج|AH|| ^ps~islamic \n\
    ||G y. MMMM d.|Moharrem;Safar;Rébi el avvel;Rébi el accher;Dsemádi el avvel;Dsemádi el accher;Redseb;Sabán;Ramadán;Sevvál;Dsül kade;Dsül hedse|MF|| ^hu~islamic \n\
    ||G y. MMMM d.|farvardin;ordibehesht;khordad;tir;mordad;shahrivar;mehr;aban;azar;dey;bahman;esfand|AP|| ^hu~persian \n\
    ||G y年M月d日||波斯曆|| ^zh-hant~persian ^zh-tw~persian \n\
    ||G y년 M월 d일||AH|| ^ko~islamic \n\
    ||G y년 M월 d일||AP|| ^ko~persian \n\
    ||Gy年M月d日||AH|| ^ja~islamic \n\
    ||Gy年M月d日||AP|| ^ja~persian \n\
    ||Gy年M月d日||伊斯兰历|| ^zh~islamic \n\
    ||Gy年M月d日||伊斯蘭曆|| ^zh-hant~islamic ^zh-hk~islamic ^zh-mo~islamic ^zh-tw~islamic \n\
    ||Gy年M月d日||波斯历|| ^zh~persian \n\
    ||Gy年M月d日||波斯曆|| ^zh-hant-hk~persian ^zh-hant-mo~persian ^zh-hk~persian ^zh-mo~persian \n\
    ||MMMM d, y G|Farvardin;Ordibehesht;Khordad;Tir;Mordad;Shahrivar;Mehr;Aban;Azar;Dey;Bahman;Esfand|AP|| ^en~persian ^fil~persian \n\
    ||MMMM d, y G|Muharram;Safar;Rabiʻ I;Rabiʻ II;Jumada I;Jumada II;Rajab;Shaʻban;Ramadan;Shawwal;Dhuʻl-Qiʻdah;Dhuʻl-Hijjah|AH|| ^en~islamic ^fil~islamic \n\
    ||d 'de' MMMM 'de' y G|Farvardin;Ordibehesht;Khordad;Tir;Mordad;Shahrivar;Mehr;Aban;Azar;Dey;Bahman;Esfand|AP|| ^pt~persian \n\
    ||d 'de' MMMM 'de' y G|Muharram;Safar;Rabiʻ I;Rabiʻ II;Jumada I;Jumada II;Rajab;Shaʻban;Ramadan;Shawwal;Dhuʻl-Qiʻdah;Dhuʻl-Hijjah|AH|| ^es-419~islamic ^es-ar~islamic ^es-bo~islamic ^es-br~islamic ^es-bz~islamic ^es-cl~islamic ^es-co~islamic ^es-cr~islamic ^es-cu~islamic ^es-do~islamic ^es-ec~islamic ^es-gt~islamic ^es-mx~islamic ^es-ni~islamic ^es-pa~islamic ^es-pe~islamic ^es-pr~islamic ^es-py~islamic ^es-sv~islamic ^es-us~islamic ^es-uy~islamic ^es-ve~islamic ^pt~islamic \n\
    ||d 'de' MMMM 'de' y G|farvardin;ordibehesht;khordad;tir;mordad;shahrivar;mehr;aban;azar;dey;bahman;esfand|AP|| ^es~persian \n\
    ||d 'de' MMMM 'de' y G|muharram;safar;rabiʻ I;rabiʻ II;jumada I;jumada II;rajab;shaʻban;ramadán;shawwal;dhuʻl-qiʻdah;dhuʻl-hijjah|AH|| ^es~islamic \n\
    ||d MMMM G y|ฟาร์วาร์ดิน;ออร์ดิเบเฮชต์;คอร์แดด;เตอร์;มอร์แดด;ชาหริวาร์;เมฮร์;อะบาน;อะซาร์;เดย์;บาฮ์มาน;เอสฟานด์|ปีเปอร์เซีย|| ^th~persian \n\
    ||d MMMM G y|มุฮะร์รอม;ซอฟาร์;รอบี I;รอบี II;จุมาดา I;จุมาดา II;รอจับ;ชะอะบาน;รอมะดอน;เชาวัล;ซุลกิอฺดะฮฺ;ซุลหิจญะฮฺ|ฮ.ศ.|| ^th~islamic \n\
    ||d MMMM y G|Farvardin;Ordibehesht;Khordad;Tir;A-Mordad;Shahrivar;Mehr;Aban;Azar;Dey;Bahman;Esfand|A.P.|| ^ro~persian \n\
    ||d MMMM y G|Farvardin;Ordibehesht;Khordad;Tir;Mordad;Shahrivar;Mehr;Aban;Azar;Dey;Bahman;Esfand|AP|| ^el~persian ^en-001~persian ^en-150~persian ^en-ae~persian ^en-ag~persian ^en-ai~persian ^en-at~persian ^en-au~persian ^en-bb~persian ^en-be~persian ^en-bm~persian ^en-bs~persian ^en-cc~persian ^en-ch~persian ^en-ck~persian ^en-cm~persian ^en-cx~persian ^en-cy~persian ^en-de~persian ^en-dg~persian ^en-dk~persian ^en-dm~persian ^en-er~persian ^en-fi~persian ^en-fj~persian ^en-fk~persian ^en-fm~persian ^en-gb~persian ^en-gd~persian ^en-gg~persian ^en-gh~persian ^en-gi~persian ^en-gm~persian ^en-gy~persian ^en-id~persian ^en-ie~persian ^en-il~persian ^en-im~persian ^en-io~persian ^en-je~persian ^en-jm~persian ^en-ke~persian ^en-ki~persian ^en-kn~persian ^en-ky~persian ^en-lc~persian ^en-lr~persian ^en-ls~persian ^en-mg~persian ^en-mo~persian ^en-ms~persian ^en-mu~persian ^en-mv~persian ^en-mw~persian ^en-my~persian ^en-na~persian ^en-nf~persian ^en-ng~persian ^en-nl~persian ^en-nr~persian ^en-nu~persian ^en-nz~persian ^en-pg~persian ^en-pk~persian ^en-pn~persian ^en-pw~persian ^en-rw~persian ^en-sb~persian ^en-sc~persian ^en-sd~persian ^en-se~persian ^en-sg~persian ^en-sh~persian ^en-si~persian ^en-sl~persian ^en-ss~persian ^en-sx~persian ^en-sz~persian ^en-tc~persian ^en-tk~persian ^en-to~persian ^en-tt~persian ^en-tv~persian ^en-tz~persian ^en-ug~persian ^en-vc~persian ^en-vg~persian ^en-vu~persian ^en-ws~persian ^en-zm~persian ^id~persian ^it-ch~persian ^jv~persian ^ms~persian ^nl~persian ^sw~persian \n\
    ||d MMMM y G|Farvardin;Ordibehešt;Khordâd;Tir;Mordâd;Šahrivar;Mehr;Âbân;Âzar;Dey;Bahman;Esfand|AP|| ^fr-ca~persian \n\
    ||d MMMM y G|Farwardin;Ordibeheszt;Chordād;Tir;Mordād;Szahriwar;Mehr;Ābān;Āsar;Déi;Bahman;Esfand|AP|| ^pl~persian \n\
    ||d MMMM y G|Moeharram;Safar;Rabiʻa al awal;Rabiʻa al thani;Joemadʻal awal;Joemadʻal thani;Rajab;Sjaʻaban;Ramadan;Sjawal;Doe al kaʻaba;Doe al hizja|AH|| ^nl~islamic \n\
    ||d MMMM y G|Muharam;Safar;Rabiulawal;Rabiulakhir;Jamadilawal;Jamadilakhir;Rejab;Syaaban;Ramadan;Syawal;Zulkaedah;Zulhijah|H|| ^ms~islamic \n\
    ||d MMMM y G|Muharam;Safar;Rabiulawal;Rabiulakhir;Jumadilawal;Jumadilakhir;Rajab;Syakban;Ramadan;Syawal;Zulkaidah;Zulhijah|H|| ^id~islamic \n\
    ||d MMMM y G|Muharram;Safar;Rabiʻ I;Rabiʻ II;Dżumada I;Dżumada II;Radżab;Szaban;Ramadan;Szawwal;Zu al-kada;Zu al-hidżdża|AH|| ^pl~islamic \n\
    ||d MMMM y G|Muharram;Safar;Rabiʻ I;Rabiʻ II;Jumada I;Jumada II;Rajab;Shaʻban;Ramadan;Shawwal;Dhuʻl-Qiʻdah;Dhuʻl-Hijjah|AH|| ^en-001~islamic ^en-150~islamic ^en-ag~islamic ^en-ai~islamic ^en-at~islamic ^en-au~islamic ^en-bb~islamic ^en-be~islamic ^en-bm~islamic ^en-bs~islamic ^en-bw~islamic ^en-bz~islamic ^en-cc~islamic ^en-ch~islamic ^en-ck~islamic ^en-cm~islamic ^en-cx~islamic ^en-cy~islamic ^en-cz~islamic ^en-de~islamic ^en-dg~islamic ^en-dk~islamic ^en-dm~islamic ^en-ee~islamic ^en-er~islamic ^en-es~islamic ^en-fi~islamic ^en-fj~islamic ^en-fk~islamic ^en-fm~islamic ^en-fr~islamic ^en-gb~islamic ^en-gd~islamic ^en-ge~islamic ^en-gg~islamic ^en-gh~islamic ^en-gi~islamic ^en-gm~islamic ^en-gs~islamic ^en-gy~islamic ^en-hk~islamic ^en-hu~islamic ^en-id~islamic ^en-ie~islamic ^en-il~islamic ^en-im~islamic ^en-io~islamic ^en-it~islamic ^en-je~islamic ^en-jm~islamic ^en-ke~islamic ^en-ki~islamic ^en-kn~islamic ^en-ky~islamic ^en-lc~islamic ^en-lr~islamic ^en-ls~islamic ^en-lt~islamic ^en-lv~islamic ^en-mg~islamic ^en-mo~islamic ^en-ms~islamic ^en-mt~islamic ^en-mu~islamic ^en-mv~islamic ^en-mw~islamic ^en-my~islamic ^en-na~islamic ^en-nf~islamic ^en-ng~islamic ^en-nl~islamic ^en-no~islamic ^en-nr~islamic ^en-nu~islamic ^en-nz~islamic ^en-pg~islamic ^en-pk~islamic ^en-pl~islamic ^en-pn~islamic ^en-pt~islamic ^en-pw~islamic ^en-ro~islamic ^en-rw~islamic ^en-sb~islamic ^en-sc~islamic ^en-sd~islamic ^en-se~islamic ^en-sg~islamic ^en-sh~islamic ^en-si~islamic ^en-sk~islamic ^en-sl~islamic ^en-ss~islamic ^en-sx~islamic ^en-sz~islamic ^en-tc~islamic ^en-tk~islamic ^en-to~islamic ^en-tt~islamic ^en-tv~islamic ^en-tz~islamic ^en-ua~islamic ^en-ug~islamic ^en-vc~islamic ^en-vg~islamic ^en-vu~islamic ^en-ws~islamic ^en-za~islamic ^en-zm~islamic ^en-zw~islamic ^it-ch~islamic ^ro~islamic ^sw~islamic \n\
    ||d MMMM y G|Muharram;Safar;Rabiʻ I;Rabiʻ II;Jumada I;Jumada II;Rajab;Shaʻban;Ramadan;Shawwal;Dhuʻl-Qiʻdah;Dhuʻl-Hijjah|Ε.Ε.|| ^el~islamic \n\
    ||d MMMM y G|Sura;Sapar;Mulud;Bakda Mulud;Jumadilawal;Jumadilakir;Rejeb;Ruwah;Pasa;Sawal;Selo;Besar|AH|| ^jv~islamic \n\
    ||d MMMM y G|farvardin;ordibehesht;khordād;tir;mordād;shahrivar;mehr;ābān;āzar;dey;bahman;esfand|AP|| ^sv~persian \n\
    ||d MMMM y G|farvardin;ordibehešt;khordâd;tir;mordâd;šahrivar;mehr;âbân;âzar;dey;bahman;esfand|A. P.|| ^fr~persian \n\
    ||d MMMM y G|mouharram;safar;rabia al awal;rabia ath-thani;joumada al oula;joumada ath-thania;rajab;chaabane;ramadan;chawwal;dhou al qi`da;dhou al-hijja|AH|| ^fr~islamic \n\
    ||d MMMM y G|muharram;safar;rabi’ al-awwal;rabi’ al-akhir;jumada-l-ula;jumada-l-akhira;rajab;sha’ban;ramadan;shawwal;dhu-l-ga’da;dhu-l-hijja|AH|| ^sv~islamic \n\
    ||d MMMM y G|فرفردن;أذربيهشت;خرداد;تار;مرداد;شهرفار;مهر;آيان;آذر;دي;بهمن;اسفندار|ه\u{200d}.ش|| ^ar~persian \n\
    ||d MMMM y G|محرم;صفر;ربيع الأول;ربيع الآخر;جمادى الأولى;جمادى الآخرة;رجب;شعبان;رمضان;شوال;ذو القعدة;ذو الحجة|هـ|| ^ar~islamic \n\
    ||d MMMM y G|محرم;صفر;ربیع\u{200c}الاول;ربیع\u{200c}الثانی;جمادی\u{200c}الاول;جمادی\u{200c}الثانی;رجب;شعبان;رمضان;شوال;ذیقعده;ذیحجه|ه\u{200d}.ق.|| ^fa~islamic \n\
    ||d MMMM y|حمل;ثور;جوزا;سرطان;اسد;سنبلهٔ;میزان;عقرب;قوس;جدی;دلو;حوت|ه\u{200d}.ش.|| ^fa-af~persian \n\
    ||d MMMM y|فروردین;اردیبهشت;خرداد;تیر;مرداد;شهریور;مهر;آبان;آذر;دی;بهمن;اسفند|ه\u{200d}.ش.|| ^fa~persian \n\
    ||d MMMM y\u{202f}'г'. G|Farvardin;Ordibehesht;Khordad;Tir;Mordad;Shahrivar;Mehr;Aban;Azar;Dey;Bahman;Esfand|AP|| ^bg~persian \n\
    ||d MMMM y\u{202f}'г'. G|мухарам;сафар;раби-1;раби-2;джумада-1;джумада-2;раджаб;шабан;рамазан;Шавал;Дхул-Каада;Дхул-хиджа|AH|| ^bg~islamic \n\
    ||d MMMM y\u{202f}'г'. G|мухаррам;сафар;раби-уль-авваль;раби-уль-ахир;джумад-уль-авваль;джумад-уль-ахир;раджаб;шаабан;рамадан;шавваль;зуль-каада;зуль-хиджжа|AH|| ^ru~islamic \n\
    ||d MMMM y\u{202f}'г'. G|фарвардин;ордибехешт;хордад;тир;мордад;шахривер;мехр;абан;азер;дей;бахман;эсфанд|перс. год|| ^ru~persian \n\
    ||d MMMM y\u{202f}'р'. G|мухаррам;сафар;рабі I;рабі II;джумада I;джумада II;раджаб;шаабан;рамадан;даввал;зу-ль-каада;зу-ль-хіджа|AH|| ^uk~islamic \n\
    ||d MMMM y\u{202f}'р'. G|фарвардін;ордібехешт;хордад;тір;мордад;шахрівер;мехр;абан;азер;дей;бахман;есфанд|AP|| ^uk~persian \n\
    ||d MMMM, y G|Farvardin;Ordibehesht;Khordad;Tir;Mordad;Shahrivar;Mehr;Aban;Azar;Dey;Bahman;Esfand|AP|| ^en-hk~persian ^en-in~persian \n\
    ||d MMMM, y G|Muharram;Safar;Rabiʻ I;Rabiʻ II;Jumada I;Jumada II;Rajab;Shaʻban;Ramadan;Shawwal;Dhuʻl-Qiʻdah;Dhuʻl-Hijjah|AH|| ^en-in~islamic \n\
    ||d MMMM, y G|ফ্যাভার্ডিন;অরডিবেহেশ্ত;খোর্দ্দ;তীর;মর্যাদ;শাহরিবার;মেহের;আবান;বাজার;দে;বাহমান;এসফ্যান্ড|AP|| ^bn~persian \n\
    ||d MMMM, y G|মুহররম;সফর;রবিউল আউয়াল;রবিউস সানি;জমাদিউল আউয়াল;জমাদিউস সানি;রজব;শা‘বান;রমজান;শাওয়াল;জ্বিলকদ;জ্বিলহজ্জ|যুগ|| ^bn~islamic \n\
    ||d MMMM, y G|ஃபர்வாதின்;ஆர்டிபெஹெஷ்த்;கொர்தாத்;திர்;மொர்தாத்;ஷாரிவார்;மெஹ்ர்;அபான்;அசார்;தே;பஹ்மான்;எஃபான்|AP|| ^ta~persian \n\
    ||d MMMM, y G|முஹர்ரம்;சஃபர்;ரபி 1;ரபி 2;ஜுமதா 1;ஜுமதா 2;ரஜப்;ஷஃபான்;ரமலான்;ஷவ்வால்;துல் கஃதா;துல் ஹிஜ்ஜா|AH|| ^ta~islamic \n\
    ||d MMMM، y G|فروردن;آرڈبائش;خداداد;تیر;مرداد;شہریوار;مہر;ابان;آزر;ڈے;بہمن;اسفند|AP|| ^ur~persian \n\
    ||d MMMM، y G|محرم;صفر;ر بیع الاول;ر بیع الثانی;جمادی الاول;جمادی الثانی;رجب;شعبان;رمضان;شوال;ذوالقعدۃ;ذوالحجۃ|ہجری|| ^ur~islamic \n\
    ||d בMMMM y G|מוחרם;צפר;רביע אל-אוול;רביע א-ת׳אני;ג׳ומאדא אל-אולא;ג׳ומאדא א-ת׳אניה;רג׳ב;שעבאן;רמדאן;שוואל;ד׳ו אל־קעדה;ד׳ו אל־חיג׳ה|הג׳רה|| ^he~islamic \n\
    ||d בMMMM y G|פרורדין;ארדיבהשת;ח׳רדאד;תיר;מרדאד;שהריור;מהר;אבאן;אד׳ר;די;בהמן;אספנד|AP|| ^he~persian \n\
    ||d-MMMM, y (G)|Muharram;Safar;Rabiʼul avval;Rabiʼus soniy;Jumodul avval;Jumodus soniy;Rajab;Sha’bon;Ramazon;Shavvol;Zulqaʼda;Zulhijja|hijriy|| ^uz~islamic \n\
    ||d-MMMM, y (G)|farvardin;oʻrdibehisht;xurdod;tir;murdod;shahrivar;mehr;obon;ozar;dey;bahman;isfan|forsiy|| ^uz~persian \n\
    ||d. M. y G||AH|| ^sk~islamic \n\
    ||d. M. y G||AP|| ^sk~persian \n\
    ||d. MMMM y G|Farwardin;Ordibehescht;Chordād;Tir;Mordād;Schahriwar;Mehr;Ābān;Āsar;Déi;Bahman;Essfand|AP|| ^de~persian \n\
    ||d. MMMM y G|Muharram;Safar;Rabiʻ I;Rabiʻ II;Dschumada I;Dschumada II;Radschab;Shaʻban;Ramadan;Shawwal;Dhu l-qaʿda;Dhu l-Hiddscha|AH|| ^de~islamic \n\
    ||d. MMMM y G|farvardin;ordibehesht;khordad;tir;mordad;shahrivar;mehr;aban;azar;dey;bahman;esfand|AP|| ^da~persian ^nb~persian \n\
    ||d. MMMM y G|farvardin;ordibehešt;chordád;tír;mordád;šahrívar;mehr;ábán;ázar;dei;bahman;esfand|AP|| ^cs~persian \n\
    ||d. MMMM y G|farvardinkuuta;ordibeheštkuuta;khordadkuuta;tirkuuta;mordadkuuta;šahrivarkuuta;mehrkuuta;abankuuta;azarkuuta;deykuuta;bahmankuuta;esfandkuuta|AP|| ^fi~persian \n\
    ||d. MMMM y G|muharram;safar;rabiʻ I;rabiʻ II;jumada I;jumada II;rajab;shaʻban;ramadan;shawwal;dhuʻl-Qiʻdah;dhuʻl-Hijjah|AH|| ^da~islamic \n\
    ||d. MMMM y G|muharram;safar;rabiʻ I;rabiʻ II;jumada I;jumada II;rajab;shaʻban;ramadan;shawwal;dhuʻl-qiʻdah;dhuʻl-hijjah|AH|| ^nb~islamic \n\
    ||d. MMMM y G|muharram;safar;rabi’ al-awwal;rabi’ al-akhir;džumada-l-ula;džumada-l-akhira;radžab;ša’ban;ramadan;šawwal;dhu-l-qa’da;dhu-l-hiddža|AH|| ^fi~islamic \n\
    ||d. MMMM y G|muharrem;safar;rebí’u l-awwal;rebí’u s-sání;džumádá al-úlá;džumádá al-áchira;redžeb;ša’bán;ramadán;šawwal;zú l-ka’da;zú l-hidždža|AH|| ^cs~islamic \n\
    ||d. MMMM y. G|Farvardin;Ordibehesht;Khordad;Tir;Mordad;Shahrivar;Mehr;Aban;Azar;Dey;Bahman;Esfand|AP|| ^hr~persian \n\
    ||d. MMMM y. G|Muharram;Safar;Rabiʻ I;Rabiʻ II;Jumada I;Jumada II;Rajab;Shaʻban;Ramadan;Shawwal;Dhuʻl-Qiʻdah;Dhuʻl-Hijjah|AH|| ^hr~islamic \n\
    ||dd 'de' MMMM 'de' y G|Muharram;Safar;Rabiʻ I;Rabiʻ II;Jumada I;Jumada II;Rajab;Shaʻban;Ramadan;Shawwal;Dhuʻl-Qiʻdah;Dhuʻl-Hijjah|AH|| ^es-hn~islamic \n\
    ||dd 'de' MMMM 'de' y G|farvardin;ordibehesht;khordad;tir;mordad;shahrivar;mehr;aban;azar;dey;bahman;esfand|AP|| ^es-hn~persian \n\
    ||dd MMMM y G|Farvardin;Ordibehesht;Khordad;Tir;Mordad;Shahrivar;Mehr;Aban;Azar;Dey;Bahman;Esfand|AP|| ^en-bw~persian ^en-bz~persian ^en-mt~persian ^en-za~persian ^en-zw~persian ^it~persian \n\
    ||dd MMMM y G|Muharram;Safar;Rabiʻ I;Rabiʻ II;Jumada I;Jumada II;Rajab;Shaʻban;Ramadan;Shawwal;Dhuʻl-Qiʻdah;Dhuʻl-Hijjah|AH|| ^it~islamic \n\
    ||dی MMMMی y G|Farvardin;Ordibehesht;Khordad;Tir;Mordad;Shahrivar;Mehr;Aban;Azar;Dey;Bahman;Esfand|AP|| ^ckb~persian \n\
    ||dی MMMMی y G|Muharram;Safar;Rabiʻ I;Rabiʻ II;Jumada I;Jumada II;Rajab;Shaʻban;Ramadan;Shawwal;Dhuʻl-Qiʻdah;Dhuʻl-Hijjah|AH|| ^ckb~islamic \n\
    ||dی MMMMی y G|خاکەلێوە;گوڵان;جۆزەردان;پووشپەڕ;گەلاوێژ;خەرمانان;ڕەزبەر;گەڵاڕێزان;سەرماوەز;بەفرانبار;ڕێبەندان;ڕەشەمە|AP|| ^ckb-ir~persian \n\
    ||د G y د MMMM d|وری;غویی;غبرگولی;چنگاښ;زمری;وږی;تله;لړم;لیندۍ;مرغومی;سلواغه;کب|AP|| ^ps~persian \n\
    ";

/// Each locale after `!`: the pattern of an amount, with `{s}` for the symbol and `{n}` for the digits; the one for a
/// symbol with a letter beside the digits; the one for amounts below zero, with `{-}` for the sign; the size of the second group; and separators, where they are not those of numbers.
#[cfg(not(browser))]
pub(super) static MONEY: &str = "\n\
    {n}{s}|{n}\u{a0}{s}||2||| !bn !ccp \n\
    {n}{s}|{n}\u{a0}{s}||3||| !agq !bez !dje !kab !khq !km !ksb !lg !lu !luo !oc !rn !rwk !sbp !seh !ses !shi !twq !zgh \n\
    {n}\u{a0}{s}|{n}\u{a0}{s}||3|.|| !fr-ch \n\
    {n}\u{a0}{s}|{n}\u{a0}{s}||3||| !asa !ast !az !ba !bas !be !bg !br !bs !bua !ca !ce !ckb !cs !cv !da !de !dsb !dua !dyo !el !en-150 !en-be !en-cz !en-de !en-dk !en-ee !en-es !en-fi !en-fr !en-ge !en-hu !en-it !en-lt !en-lv !en-no !en-pl !en-pt !en-ro !en-se !en-si !en-sk !en-ua !es !et !eu !ewo !ff !fi !fo !fr !gl !gsw !hr !hsb !ht !hu !hy !is !it !ka !kea !kk !ksf !ksh !ku !ky !lb !lij !lld !ln !lt !lv !mk !my !nb !nds !nmg !nn !no !pl !pms !prg !pt-ao !pt-ch !pt-cv !pt-gq !pt-gw !pt-lu !pt-mo !pt-mz !pt-pt !pt-st !pt-tl !ro !ru !sah !sc !sd !sdh !se !sk !sl !smn !sq !sr !sv !szl !tg !tk !tpi !tt !tzm !uk !uz !vi !vmw !xog !yav \n\
    {n}\u{202f}{s}|{n}\u{202f}{s}||3||| !eo !vec \n\
    {s}{n}|{s}\u{a0}{n}|{s}{-}{n}|3||| !es-cl !es-ec !es-ve !kl !lo !sg \n\
    {s}{n}|{s}\u{a0}{n}|{s}{-}\u{a0}{n}|3||| !luy \n\
    {s}{n}|{s}\u{a0}{n}||2||| !bn-in !dz !en-in !gu !hi !kok !kxv !pa !sa !ta !te !xnr \n\
    {s}{n}|{s}\u{a0}{n}||3||| !af !ak !am !bem !bho !bm !ceb !cgg !chr !cy !dav !doi !ebu !ee !en !es-419 !es-bo !es-br !es-bz !es-cr !es-cu !es-do !es-gq !es-gt !es-hn !es-mx !es-ni !es-pa !es-pr !es-sv !es-us !fil !tl !ga !gd !guz !gv !haw !id !in !ig !ja !jmc !kam !kde !ki !kln !kn !ko !ks !kw !mas !mer !ml !mn-mong-mn !mr !ms !mt !mua !naq !nd !nr !nus !nyn !om !or !pcm !rm !rof !saq !si !sn !so !ss !st !su !teo !th !ti !tn !tr !ug !ur !vai !ve !vun !xh !yo !yue !zh !zu \n\
    {s}\u{a0}{n}|{s}\u{a0}{n}|{s}{-}{n}|3||| !de-ch !en-ch !it-ch \n\
    {s}\u{a0}{n}|{s}\u{a0}{n}|{s}\u{a0}{-}{n}|3||| !en-nl !es-py !ie !nl \n\
    {s}\u{a0}{n}|{s}\u{a0}{n}|{s}\u{a0}{n}{-}|3||| !fy \n\
    {s}\u{a0}{n}|{s}\u{a0}{n}||2||| !as !brx !ne \n\
    {s}\u{a0}{n}|{s}\u{a0}{n}||3||| !az-arab !bm-nkoo !de-li !en-at !en-dsrt !en-mv !en-shaw !es-ar !es-co !es-pe !es-uy !fa-af !ff-adlm !kk-arab !ks-deva !ku-arab !ms-arab-bn !ms-bn !pa-arab !sd-deva !ta-my !ta-sg !und !uz-arab !zh-latn !az-iq !az-ir !kk-af !kk-cn !kk-ir !kk-mn !ku-iq !ku-ir !ku-lb !pa-pk !sd-in !uz-af \n\
    {s}\u{a0}{n}|{s}\u{a0}{n}||3||.| !de-at \n\
    {s}\u{a0}{n}|\u{200e}{s}\u{a0}{n}||3||| !bqi \n\
    \u{200e}{s}{n}|\u{200e}{s}\u{a0}{n}||3||| !fa \n\
    \u{200f}{n}\u{a0}{s}|\u{200f}{n}\u{a0}{s}||3||| !ar-bh !ar-dj !ar-eg !ar-er !ar-il !ar-iq !ar-jo !ar-km !ar-kw !ar-lb !ar-mr !ar-om !ar-ps !ar-qa !ar-sa !ar-sd !ar-so !ar-ss !ar-sy !ar-td !ar-ye \n\
    \u{200f}{n}\u{a0}{s}|\u{200f}{n}\u{a0}{s}|\u{200f}{-}{n}\u{a0}{s}|3||| !ar \n\
    \u{200f}{n}\u{a0}\u{200f}{s}|\u{200f}{n}\u{a0}\u{200f}{s}|\u{200f}{-}{n}\u{a0}\u{200f}{s}|3||| !he !iw \n\
    ";

/// Each locale after `=`: the symbols of currencies, where they differ from those of the shorter tag.
#[cfg(not(browser))]
pub(super) static SYMBOLS: &str = "\n\
    AED=د.إ.\u{200f};AUD=AU$;BHD=د.ب.\u{200f};DZD=د.ج.\u{200f};EGP=ج.م.\u{200f};GBP=UK£;IQD=د.ع.\u{200f};IRR=ر.إ.;JOD=د.أ.\u{200f};KWD=د.ك.\u{200f};LBP=ل.ل.\u{200f};LYD=د.ل.\u{200f};MAD=د.م.\u{200f};MRU=أ.م.;OMR=ر.ع.\u{200f};PHP=PHP;QAR=ر.ق.\u{200f};SAR=ر.س.\u{200f};SDG=ج.س.;SYP=ل.س.\u{200f};THB=฿;TND=د.ت.\u{200f};YER=ر.ي.\u{200f}| =ar \n\
    AED=ߊߐߘ;AFN=ߊߝߊ;ALL=ߊߟߟ;AMD=ߊߡߘ;AOA=ߊ߲ߜ߭ߎ;ARS=ߊߖ߭ߔ;AUD=$ߐ;AWG=ߊߥߖ߭;AZN=ߊߖߣ;BAM=ߓߍߡ;BBD=ߓߓߘ;BDT=ߓߘߕ;BHD=ߓߤߘ;BIF=ߓߙߝ;BMD=ߓߡߘ;BND=ߓߣߘ;BOB=ߓߏߓ;BSD=ߓߛߘ;BTN=ߓߕߒ;BWP=ߓߥߔ;BYN=ߓߌߙ;CDF=ߞߝ;CHF=ߛߥߝ;CLP=ߛߟߔ;CNY=ߛߣߦ;COP=ߞߐߔ;CRC=ߞߙߞ;CUP=ߞߎ߳ߔ;CVE=ߍߛߞ;CZK=ߗߞߞ;DJF=ߖߓߝ;DKK=ߘߞߞ;DOP=ߘߏߔ;DZD=ߊߟߘ;EGP=ߡߛߔ;ERN=ߋߙߝ;ETB=ߋߗߓ;FJD=$ ߝߖ;FKP=ߝߞߔ;GEL=ߖ߭ߐߟ;GHS=ߜ߭ߛߘ;GIP=ߖ߭ߓߔ£;GMD=ߜ߭ߓߘ;GNF=߿;GTQ=ߜ߭ߕߞ;GYD=ߜ߭ߎ߳ߘ;HKD=ߤߞߘ;HNL=ߤߘߟ;HTG=ߤߕߜ߭;HUF=ߤߜ߭ߝ;IDR=ߍ߲ߘߙ;IQD=ߌߞߘ;IRR=ߌߙߙ;ISK=ߌߛߞ;JMD=ߖߡߘ;JOD=ߖߐߘ;JPY=ߗ߭ߔߦ;KES=ߞߋߛ;KGS=ߞߜ߭ߛ;KHR=ߞߓߙ;KMF=ߞߡߝ;KPW=ߞߞߥ;KWD=ߞߥߘ;KYD=ߞߌߘ;KZT=ߞߗ߭ߕ;LAK=ߟߊߞ;LBP=ߟߓ£;LKR=ߟߞߙ;LRD=ߟ߾;LSL=ߟߛߟ;LYD=ߟߓߘ;MAD=ߡߘߤ;MDL=ߡߘߟ;MGA=ߡߘߙ;MKD=ߡߞߘ;MMK=ߡߡߞ;MNT=ߡߣߕ;MOP=ߡߏߔ;MRU=ߡߎߜ߭;MUR=ߡߙߔ;MVR=ߡߝ߭ߙ;MWK=ߡߟߞ;MXN=ߡߞ$;MYR=ߡߦߙ;MZN=ߡߖ߭ߡ;NAD=ߣߡߘ;NGN=ߖߣ;NIO=ߣߌߏ;NOK=ߣߐߞ;NPR=ߣߔߙ;NZD=$ߣߖ߭;OMR=ߏߡߙ;PAB=ߔߊߓ;PEN=ߔߋߛ;PGK=ߔߖߞ;PKR=ߔߞߙ;PLN=ߔߟߗ߭;PYG=ߔߙߜ߭;QAR=ߞߊߙ;RON=ߙߎߟ;RSD=ߙߛߘ;RUB=ߌߎߙ;RWF=ߙߥߝ;SAR=ߛߊߙ;SBD=ߛߓߘ;SCR=ߛߛߥ;SDG=ߛߘߜ߭;SEK=ߛߥߞ;SGD=ߛߜ߭ߘ;SHP=ߛߤߔ;SLE=ߛߙߔ;SOS=ߛߡߛ;SRD=ߛߎߘ;SSP=ߛߛߔ;STN=ߛߔߘ;SYP=ߛߌߔ;SZL=ߛߖ߭ߟ;THB=ߕߘߓ;TJS=ߕߖߛ;TMT=ߕߡߕ;TND=ߕߣߘ;TOP=ߕߏߔ;TRY=ߕߎߟ;TTD=ߕߕߘ;TWD=ߕߥߘ;TZS=ߕߖ߭ߛ;UAH=ߌߞߤ;UGX=ߎߜ߭ߛ;USD=ߊߞߘ$;UYU=ߎ߳ߔ;UZS=ߎߗ߭ߛ;VES=ߝ߭ߋߓ;VUV=ߝ߭ߕߝ߭;WST=$ߥߛ;XAF=ߝߛߝ;XCD=ߛߟߘ;XOF=߾;XPF=߾ ߝߛߝ;YER=ߦߡߙ;ZAR=ߥߝߙ;ZMW=ߖ߭ߓߥ| =nqo \n\
    AED=ए.इ.दि;ALL=अल;AMD=ए.एम.दि;AOA=ए.अ.ए;ARS=ए.आर.एस;AWG=ए.दब्ल्यु.जि;AZN=ए.जेत.एन;BAM=बि.ए.एम;BBD=बि.बि.दि;BHD=बि.ऐत्स.दि;BIF=बि.आइ.एफ;BMD=बि.एम.डि;BOB=बि.अ.बि;BSD=बि.एस.दि;BWP=बि.दब्ल्यु.पि;BYN=बि.वाई.एन;BZD=बि.जेद.डि;CAD=सि.ए $;CDF=सि.दि.एफ;CHF=सि.ऐत्स.एफ;CLP=सि.एल.पि;CNY=सिएन¥;COP=सि.अ.पि;CRC=सि.आर.सि;CUP=सि.इउ.पि;CVE=सि.भि.इ;CZK=सि.जेद.के;DJF=दि.जे.एफ;DKK=दि.के.के;DOP=डि.अ.पि;DZD=दि.जेत.दि;EGP=ई.जि.पि;ERN=इ.आर.एन;ETB=इ.ति.बि;FKP=एफ.के.पि;GEL=जि.इ.एल;GHS=जि.ऐत्स.एस;GIP=जि.आइ.पि;GMD=जि.एम.दि;GNF=जि.एन.एफ;GTQ=जि.ति.किउ;GYD=जि.वाई.दि;HKD=ऐत्स.के$;HNL=ऐत्स.एन.एल;HTG=ऐत्स.ति.जि;HUF=ऐत्स.इउ.एफ;IQD=आइ.किउ.दि;ISK=आई.एस.के;JMD=जे.एम.दि;JOD=जे.अ.दि;KES=के.इ.एस;KGS=के.जि.एस;KMF=के.एम.एफ;KPW=के.पि.दब्ल्यु;KWD=के.दब्ल्यु.दि;KYD=के.वाई.दि;KZT=के.जेत.ति;LBP=एल.बि.पि;LRD=एल.आर.दि;LSL=एल.एस.एल;LYD=एल.वाई.दि;MAD=एम.ए.दि;MDL=एम.डि.एल;MGA=एम.जि.ए;MKD=एम.के.दि;MNT=एम.एन.ति;MOP=एम.अ.पि;MRU=एम.आर.इउ;MUR=एम.इउ.आर;MWK=एम.दब्ल्यु.के;MXN=एम.एक्स $;MZN=एम.जेत.एन;NAD=एन.ए.दि;NGN=एन.जि.एन;NIO=एन.आई.अ;NOK=एन.अ.के;OMR=अ.एम.आर;PAB=पि.ए.बि;PEN=पि.इ.एन;PLN=पि.एल.एन;PYG=पि.आई.जि;QAR=किउ.ए.आर;RON=आर.अ.एन;RSD=आर.एस.दि;RUB=रूब;SAR=एस.ए.आर;SCR=एस.सि.आर;SDG=एस.दि.जि;SEK=एस.इ.के;SHP=एस.ऐत्स.पि;SLE=एस.एल.इ;SOS=एस.अ.एस;SRD=एस.आर.डि;SSP=एस.एस.पि;STN=एस.ति.एन;SYP=एस.वाई.पि;SZL=एस.जेत.एल;TJS=ति.जे.एस;TMT=ति.एम.ति;TND=ति.एन.दि;TRY=ति.आर.वाई;TTD=ति.ति.डि;TWD=एन.ति$;TZS=ति.जेत.एस;UAH=इउ.ए.ऐत्स;UGX=इउ.जि.एक्स;USD=$;UYU=इउ.वाई.इउ;UZS=इउ.जेत.एस;VES=भि.इ.एस;XCD=इ.सि $;YER=वाई.इ.आर;ZAR=जेत.ए.आर| =brx \n\
    AFN=AWGA;ALL=ALBL;AMD=ARMD;AOA=ANGK;ARS=ARJP;AWG=ARBF;AZN=AZRM;BAM=BHBM;BBD=BRBD;BDT=BGDT;BIF=BRDF;BMD=BRMD;BND=BRND;BOB=BLWB;BSD=BHMD;BTN=BTNN;BWP=BTSP;BYN=BLRR;BZD=BLZD;CAD=KN$;CDF=KNGF;CHF=SWZF;CNY=CHNY;COP=KLBP;CRC=KRK;CUP=CBAP;CVE=KWRE;CZK=CHKK;DJF=DJBF;DKK=DNMK;DOP=DOMP;DZD=ALJD;EGP=MSRP;ERN=ERTN;ETB=ETPB;GBP=BRTP;GEL=JRJL;GHS=GNAS;GIP=GBRP;GMD=GMBD;GNF=GWNF;GTQ=GTMK;HKD=HGKD;HNL=HNDL;HTG=HTNG;HUF=HGRF;IDR=ENDR;INR=HNDR;IRR=ERNR;ISK=ISLK;JMD=JMKD;JPY=¥;KES=KINS;KGS=KGSS;KHR=KMBR;KMF=KMRF;KPW=SHKW;KRW=ZBKW;KYD=KMID;KZT=KZKT;LAK=LTKK;LBP=LBNP;LKR=SRLR;LRD=LBRD;LSL=LSTL;LYD=LBYD;MAD=MRKD;MDL=MLDL;MGA=MLGA;MKD=MKDD;MMK=MNMK;MNT=MNGT;MOP=MKNP;MRU=MRTU;MUR=MURR;MVR=MLDR;MWK=MLWK;MXN=MKS$;MYR=MLRG;MZN=MZBM;NAD=NMBD;NGN=NJRN;NIO=NKGC;NOK=NRWK;NPR=NPLR;PAB=PNMB;PEN=PRSL;PHP=PLPP;PKR=PKRS;PLN=PLNZ;PYG=PRGG;RON=RMNL;RSD=SRBD;RUB=RUSR;RWF=RWDF;SCR=SCLR;SDG=SDNP;SEK=SWDK;SGD=SGPD;SHP=SHLP;SLE=SLNL;SOS=SÓMS;SRD=SRND;SSP=ZRSP;STN=STPD;SYP=SURP;SZL=SWZL;THB=TÁIB;TND=TNSD;TRY=TRKL;TTD=TDTD;TWD=NTWD;TZS=TNZS;UAH=YKNH;UGX=YUGS;USD=$;UYU=YRGP;UZS=OZBS;VES=WNZB;VND=WTND;XAF=DARF;XCD=RKB$;XOF=RACF;ZAR=ZAPR;ZMW=ZMBK| =bal-latn \n\
    AFN=؋;CAD=$CA;CNY=¥CN;HKD=$HK;IRR=ریال;JPY=¥;MXN=$MX;NZD=$NZ;PHP=PHP;THB=฿;USD=$;XCD=$EC;XOF=فرانک\u{202f}CFA| =fa \n\
    AFN=؋;IRR=ریال| =bgn \n\
    AFN=؋;PHP=₱;UZS=UZS| =uz-arab =uz-af \n\
    AFN=؋;USD=$| =ps \n\
    ALL=Lekë;BRL=BRL;PHP=PHP;THB=฿;XCG=ANG| =sq \n\
    AMD=֏;PHP=PHP;THB=฿;USD=$| =hy \n\
    AOA=Kz| =ln-ao =pt-ao \n\
    ARS=$;EUR=EUR;THB=THB;VND=VND| =es-ar \n\
    ARS=$AR;AUD=$AU;BMD=$BM;BND=$BN;BZD=$BZ;CAD=$CA;CLP=$CL;CNY=CNY;COP=$CO;FJD=$FJ;FKP=£FK;GBP=£GB;GIP=£GI;HKD=HKD;HTG=G;JPY=JPY;LBP=£LB;MXN=$MX;NAD=$NA;NZD=$NZ;PHP=PHP;SBD=$SB;SGD=$SG;SRD=$SR;TTD=$TT;TWD=TWD;USD=$US;UYU=$UY;WST=$WS;XCD=XCD;XPF=FCFP| =ht \n\
    ARS=$AR;AUD=$AU;BMD=$BM;BND=$BN;BZD=$BZ;CAD=$CA;CLP=$CL;CNY=CNY;COP=$CO;FJD=$FJ;FKP=£FK;GBP=£GB;GIP=£GI;HKD=HKD;JPY=JPY;LBP=£LB;MXN=$MX;NAD=$NA;NZD=$NZ;PHP=PHP;SBD=$SB;SGD=$SG;SRD=$SR;TTD=$TT;TWD=TWD;USD=$US;UYU=$UY;WST=$WS;XCD=XCD;XPF=FCFP| =fr \n\
    ARS=ARS;AUD=$\u{a0}AU;BMD=BMD;BND=BND;BZD=BZD;CAD=$;CLP=CLP;CNY=CN¥;COP=COP;FJD=FJD;FKP=FKP;GBP=£;GIP=GIP;HKD=$\u{a0}HK;ILS=ILS;INR=INR;JPY=¥;KRW=KRW;LBP=LBP;MXN=MXN;NAD=NAD;NZD=$\u{a0}NZ;SBD=SBD;SGD=$\u{a0}SG;SRD=SRD;TTD=TTD;USD=$\u{a0}US;UYU=UYU;VND=VND;WST=WST;XAF=XAF;XOF=XOF;XPF=XPF| =fr-ca \n\
    AUD=$;BRL=BRL;CAD=CAD;CNY=CNY;EUR=EUR;GBP=GBP;HKD=HKD;ILS=ILS;INR=INR;JPY=JPY;KRW=KRW;MXN=MXN;NZD=NZD;PHP=PHP;SCR=Rs;TWD=TWD;USD=USD;VND=VND;XAF=XAF;XCD=XCD;XOF=XOF;XPF=CFP| =en-au \n\
    AUD=$;JPY=JP¥;USD=US$| =en-cc =en-cx =en-ki =en-nf =en-nr =en-tv \n\
    AUD=$A;BRL=BRL;CAD=$CA;CNY=CNY;GBP=£ RU;HKD=$ HK;ILS=ILS;JPY=JPY;KRW=KRW;NZD=$ ZN;PHP=PHP;TWD=TWD;USD=$ SU;VND=VND;XCD=XCD| =br \n\
    AUD=A$;BAM=КМ;BRL=R$;CAD=CA$;CNY=CN¥;CZK=Кч;GBP=£;HKD=HK$;ILS=₪;MXN=MX$;NZD=NZ$;PHP=₱;PLN=зл;RSD=дин.;THB=THB;TRY=Тл;USD=US$;XCD=EC$;XPF=CFPF| =bs-cyrl \n\
    AUD=A$;BRL=R$;CAD=CA$;CNY=CN¥;EUR=€;GBP=£;HKD=HK$;ILS=₪;INR=₹;JPY=JP¥;KRW=₩;MXN=MX$;NZD=NZ$;PHP=₱;TWD=NT$;USD=US$;VND=₫;XAF=FCFA;XCD=EC$;XCG=Cg.;XOF=F\u{202f}CFA;XPF=CFPF| =und \n\
    AUD=A$;CNY=CN¥;PHP=₱| =zh-latn \n\
    AUD=AU$;BOB=BUB;COP=$;PHP=PHP;SCR=SCRu;THB=฿;VES=Bs.S;XAF=FCF;XOF=CFA;XPF=CFP| =yrl \n\
    AUD=AU$;BRL=BRL;CAD=CAD;CNY=CNY;JPY=¥;MXN=MXN;PHP=PHP;THB=฿;USD=USD;XCD=XCD;XCG=XCG| =ca \n\
    AUD=AU$;BTN=Nu.;ILS=ILS;KRW=KR₩;THB=TH฿;XAF=XAF| =dz \n\
    AUD=AU$;CAD=C$;FJD=FJ$;PHP=PHP;SBD=SI$;THB=฿;XPF=XPF;ZWG=ZiG| =nl \n\
    AUD=AU$;CAD=C$;FJD=FJ$;SBD=SI$;THB=฿;XPF=XPF| =fy \n\
    AUD=AU$;CNY=¥;PHP=PHP| =zh \n\
    AUD=AU$;CVE=\u{200b};THB=฿| =kea \n\
    AUD=AU$;CZK=Kč;ILS=ILS;INR=INR;PHP=PHP;VND=VND| =cs \n\
    AUD=AU$;DKK=kr.;PHP=PHP;THB=฿| =da \n\
    AUD=AU$;ETB=ብር;PHP=PHP;THB=฿| =am \n\
    AUD=AU$;FJD=FJC;PHP=PHP;THB=฿;XOF=CFA| =kgp \n\
    AUD=AU$;GHS=GH₵;THB=฿| =ee \n\
    AUD=AU$;IDR=Rp;INR=Rs;PHP=PHP;THB=฿| =id =in \n\
    AUD=AU$;JPY=¥;KRW=￦;PHP=PHP| =yue \n\
    AUD=AU$;JPY=¥;PHP=PHP;THB=฿| =th =vi \n\
    AUD=AU$;JPY=¥;PHP=PHP;THB=฿;TRY=₺;USD=$| =tr \n\
    AUD=AU$;JPY=¥;PHP=PHP;THB=฿;USD=$| =de =et =lb =lv \n\
    AUD=AU$;PHP=PHP| =ko \n\
    AUD=AU$;PHP=PHP;THB=฿| =pt \n\
    AUD=AUD$;NZD=NZD$;TOP=T$| =to \n\
    AUD=AUD;BAM=KM;BRL=BRL;CAD=CAD;CNY=CNY;GBP=GBP;HKD=HKD;ILS=ILS;JPY=¥;MXN=MXN;NZD=NZD;PHP=PHP;RSD=din.;THB=฿;USD=USD;XCD=XCD;XPF=XPF| =bs \n\
    AUD=AUD;BAM=КМ;JPY=¥;KRW=KRW;NZD=NZD;PHP=PHP;VND=VND| =sr \n\
    AUD=AUD;BBD=Bds$;BMD=BM$;BRL=BR$;BSD=BS$;BZD=BZ$;CNY=CNY;DKK=Dkr;DOP=RD$;EGP=EG£;GBP=GBP;HKD=HKD;INR=INR;ISK=Ikr;JMD=JM$;JPY=JPY;KRW=KRW;NOK=Nkr;NZD=NZD;PHP=PHP;SEK=kr;TWD=TWD;VND=VND;XCG=XCG| =sv \n\
    AUD=AUD;BRL=BRL;CAD=CAD;CNY=CNY;EUR=EUR;GBP=GBP;HKD=HKD;HUF=Ft;ILS=ILS;INR=INR;JPY=¥;KRW=KRW;MXN=MXN;NZD=NZD;PHP=PHP;TWD=TWD;USD=USD;VND=VND;XCD=XCD| =hu \n\
    AUD=AUD;BRL=BRL;CAD=CAD;CNY=CNY;EUR=EUR;GBP=GBP;HKD=HKD;ILS=ILS;INR=INR;JPY=JPY;KRW=KRW;MXN=MXN;NZD=NZD;PHP=PHP;TWD=TWD;USD=USD;VND=VND;XAF=XAF;XCD=XCD;XCG=Cf;XOF=XOF;XPF=XPF| =vec \n\
    AUD=AUD;BRL=BRL;CAD=CAD;CNY=CNY;EUR=EUR;GBP=GBP;HKD=HKD;ILS=ILS;INR=INR;JPY=JPY;KRW=KRW;MXN=MXN;NZD=NZD;PHP=PHP;TWD=TWD;USD=USD;VND=VND;XCD=XCD| =ro \n\
    AUD=AUD;BRL=BRL;CAD=CAD;CNY=CNY;EUR=EUR;GBP=GBP;HKD=HKD;ILS=ILS;INR=INR;JPY=¥;KRW=KRW;MXN=MXN;NZD=NZD;PHP=PHP;TWD=TWD;UAH=₴;USD=USD;VND=VND;XCD=XCD| =uk \n\
    AUD=AUD;BRL=BRL;CAD=CAD;CNY=CNY;GBP=GBP;HKD=HKD;ILS=ILS;INR=INR;JPY=JPY;KRW=KRW;MXN=MXN;NOK=kr;NZD=NZD;PHP=PHP;TWD=TWD;USD=USD;VND=VND;XAF=XAF;XCD=XCD;XPF=XPF| =nn \n\
    AUD=AUD;BRL=BRL;CAD=CAD;CNY=CNY;GBP=GBP;HKD=HKD;ILS=ILS;INR=INR;JPY=JPY;KRW=KRW;MXN=MXN;NZD=NZD;PHP=PHP;THB=฿;TWD=TWD;XAF=XAF;XCD=XCD;XOF=XOF| =es \n\
    AUD=AUD;BRL=BRL;CAD=CAD;CNY=CNY;GBP=GBP;HKD=HKD;ILS=ILS;INR=INR;JPY=JPY;KRW=KRW;MXN=MXN;NZD=NZD;PHP=PHP;TWD=TWD;USD=USD;VND=VND;XAF=XAF;XCD=XCD;XCG=XCG;XOF=XOF;XPF=XPF| =eo \n\
    AUD=AUD;BRL=BRL;CAD=CAD;CNY=CNY;GBP=GBP;HKD=HKD;ILS=ILS;INR=INR;JPY=JPY;KRW=KRW;MXN=MXN;NZD=NZD;PHP=PHP;TWD=TWD;USD=USD;VND=VND;XAF=XAF;XCD=XCD;XOF=XOF;XPF=XPF| =lt \n\
    AUD=AUD;BRL=BRL;CAD=CAD;CNY=CNY;GBP=GBP;HKD=HKD;ILS=ILS;INR=INR;JPY=JPY;KRW=KRW;MXN=MXN;NZD=NZD;PHP=PHP;TWD=TWD;USD=USD;VND=VND;XCD=XCD;XPF=XPF| =hr \n\
    AUD=AUD;BRL=BRL;CAD=CAD;CNY=CNY;GBP=GBP;HKD=HKD;ILS=ILS;INR=INR;JPY=JPY;KRW=KRW;MXN=MXN;NZD=NZD;PHP=PHP;TWD=TWD;USD=щ.д.;VND=VND;XCD=XCD| =bg \n\
    AUD=AUD;BRL=BRL;CAD=CAD;CNY=CNY;GBP=GBP;HKD=HKD;ILS=NIS;INR=INR;JPY=JPY;KRW=KRW;NZD=NZD;PHP=PHP;TWD=TWD;USD=USD;VND=VND;XCG=Cg| =sk \n\
    AUD=AUD;BRL=BRL;CAD=CAD;CNY=CNY;HKD=HKD;ILS=ILS;INR=INR;JPY=JPY;KRW=KRW;MXN=MXN;NOK=kr;NZD=NZD;PHP=PHP;TWD=TWD;USD=USD;VND=VND;XAF=XAF;XCD=XCD;XPF=XPF| =nb =no \n\
    AUD=AUD;BRL=BRL;CAD=CAD;CNY=CNY;HKD=HKD;ILS=ILS;INR=INR;JPY=¥;KRW=KRW;MXN=MXN;NZD=NZD;PHP=PHP;TWD=TWD;USD=$;VND=VND;XCD=XCD;XPF=XPF| =fi \n\
    AUD=AUD;BRL=BRL;CAD=CAD;EUR=EUR;GBP=GBP;INR=INR;ISK=kr.;KRW=KRW;MXN=MXN;NZD=NZD;PHP=PHP;TWD=TWD;USD=USD;VND=VND;XCG=XCG| =is \n\
    AUD=AUD;BRL=BRL;CAD=CAD;GBP=GBP;HKD=HKD;ILS=ILS;INR=INR;KGS=сом;KRW=KRW;MXN=MXN;NZD=NZD;PHP=PHP;THB=฿;TWD=TWD;USD=USD;XCD=XCD| =ky \n\
    AUD=AUD;BRL=BRL;CAD=CAD;GBP=GBP;JPY=¥;MXN=MXN;NZD=NZD;PHP=PHP;TWD=TWD;USD=$;XCD=XCD| =sl \n\
    AUD=AUD;CAD=CAD;CNY=CNY;GBP=GBP;HKD=HKD;ILS=ILS;INR=INR;JPY=JPY;KRW=KRW;MXN=MXN;NZD=NZD;PHP=PHP;PLN=zł;TWD=TWD;USD=USD;VND=VND;XCG=XCG| =pl \n\
    AUD=AUD;CNY=CNY;GBP=GBP;HKD=HKD;ILS=ILS;INR=INR;JPY=JPY;KRW=KRW;MKD=ден.;NZD=NZD;PHP=PHP;TWD=TWD;VND=VND| =mk \n\
    AUD=AUD;CNY=CNY;GEL=₾;HKD=HKD;ILS=ILS;INR=INR;JPY=JPY;KRW=KRW;NZD=NZD;PHP=PHP;VND=VND| =ka \n\
    AUD=AUD;JPY=¥;PLN=zł;THB=฿;USD=$| =dsb =hsb \n\
    AWG=Afl.| =nl-aw \n\
    AWG=Afl;HTG=G;MMK=K;PAB=B/.;THB=฿;TTD=TT$| =my \n\
    AZN=AZN;PHP=₱;THB=THB| =az-arab =az-iq =az-ir \n\
    AZN=₼;PHP=PHP;THB=฿| =az \n\
    BAM=KM| =hr-ba =sr-latn =sr-me =sr-ro =sr-tr \n\
    BBD=$;JPY=JP¥;USD=US$| =en-bb \n\
    BBD=BBG;BMD=DBM;BZD=DBZ;CAD=$CA;PEN=S/;PHP=PHP;USD=$US| =qu \n\
    BBD=DBB;SOS=S| =so \n\
    BDT=৳;PHP=PHP;THB=฿| =bn =ccp \n\
    BIF=FBu| =en-bi =fr-bi =rn \n\
    BMD=$;JPY=JP¥;USD=US$| =en-bm \n\
    BND=$| =ms-arab-bn =ms-bn \n\
    BOB=Bs;EUR=EUR;THB=THB;USD=USD;VND=VND| =es-bo \n\
    BOB=Bs;PEN=PEN| =qu-bo \n\
    BRL=BRL;BYN=Br;CAD=CAD;JPY=¥;NZD=NZD;PHP=PHP;RUB=₽;USD=$| =be \n\
    BRL=BRL;HKD=HKD;INR=INR;JPY=JPY;KRW=KRW;MXN=MXN;THB=฿;TWD=TWD;USD=USD;VND=VND;XCG=Cf| =it \n\
    BRL=R$;EUR=EUR;THB=THB;USD=USD;VND=VND| =es-br \n\
    BSD=$;JPY=JP¥;USD=US$| =en-bs \n\
    BWP=P| =tn-bw \n\
    BWP=P;JPY=JP¥;USD=US$| =en-bw \n\
    BYN=Br| =ru-by \n\
    BZD=$;EUR=EUR;THB=THB;USD=USD;VND=VND| =es-bz \n\
    BZD=$;JPY=JP¥;USD=US$| =en-bz \n\
    CAD=$;JPY=JP¥;USD=US$;XCG=Cg| =en-ca \n\
    CAD=CA$;MXN=MX$;PHP=₱;USD=US$| =ms-arab =ms-cc \n\
    CAD=CAD;MXN=MXN;MYR=RM;PHP=PHP;USD=USD| =ms \n\
    CAD=CAD;MXN=MXN;PHP=PHP;THB=฿;USD=USD;ZAR=R| =af \n\
    CAD=KA$;NGN=₦;PHP=PHP| =pcm \n\
    CDF=FC| =fr-cd =ln =lu =sw-cd \n\
    CLP=$;EUR=EUR;THB=THB;VND=VND| =es-cl \n\
    CNY=CNY;ETB=Br;JPY=JPY| =ti \n\
    CNY=CN¥| =bo-in =zh-hans-hk \n\
    CNY=CN¥;JPY=¥| =zh-hk \n\
    CNY=CN¥;JPY=¥;KRW=￦;TWD=$| =zh-hant =zh-tw \n\
    CNY=CN¥;JPY=¥;MOP=MOP$| =zh-mo \n\
    CNY=CN¥;MOP=MOP$| =zh-hans-mo \n\
    CNY=CN¥;SGD=$| =zh-hans-sg \n\
    CNY=¥| =bo =ii \n\
    CNY=\u{200e}CN¥\u{200e};JPY=¥;PHP=PHP;THB=฿;USD=$| =he =iw \n\
    CNY=元;JPY=￥;PHP=PHP;USD=$;XCG=Cg| =ja \n\
    CNY=￥;USD=$| =ug \n\
    COP=$;EUR=EUR;THB=THB;VND=VND| =es-co \n\
    CRC=₡;EUR=EUR;THB=THB;USD=USD;VND=VND| =es-cr \n\
    CUP=$;EUR=EUR;THB=THB;VND=VND| =es-cu \n\
    CVE=\u{200b}| =pt-cv \n\
    DJF=Fdj| =aa-dj =ar-dj =fr-dj =so-dj \n\
    DKK=Dkr;NOK=kr;SEK=Skr;THB=฿| =se \n\
    DKK=kr.| =fo-dk =kl \n\
    DKK=kr.;JPY=JP¥;USD=US$| =en-dk \n\
    DKK=kr;PHP=PHP| =fo \n\
    DOP=RD$;EUR=EUR;THB=THB;VND=VND| =es-do \n\
    DZD=DA| =fr-dz =kab \n\
    EGP=EGPP;GHS=GHS.;GIP=GIIP;GTQ=GT Q;MDL=Vote MDL;NGN=NGN.;USD=$| =wo \n\
    ERN=Nfk| =aa-er =ar-er =byn =gez-er =ssy =ti-er =tig \n\
    ERN=Nfk;JPY=JP¥;USD=US$| =en-er \n\
    ETB=Br| =aa =om =sid =so-et =wal \n\
    EUR=EUR| =de-ch =de-li \n\
    EUR=EUR;GBP=GBP;PHP=PHP;XCG=Kg.| =tk \n\
    EUR=EUR;GTQ=Q;THB=THB;USD=USD;VND=VND| =es-gt \n\
    EUR=EUR;HNL=L;THB=THB;USD=USD;VND=VND| =es-hn \n\
    EUR=EUR;JPY=¥;THB=THB;USD=$;VND=VND| =es-us \n\
    EUR=EUR;MRU=UM;MXN=$;THB=THB;USD=USD;VND=VND| =es-mx \n\
    EUR=EUR;NIO=C$;THB=THB;USD=USD;VND=VND| =es-ni \n\
    EUR=EUR;PAB=B/.;THB=THB;USD=USD;VND=VND| =es-pa \n\
    EUR=EUR;PEN=S/;THB=THB;USD=USD;VND=VND| =es-pe \n\
    EUR=EUR;PYG=Gs.;THB=THB;USD=USD;VND=VND| =es-py \n\
    EUR=EUR;THB=THB;USD=$;VND=VND| =es-ec =es-pr =es-sv \n\
    EUR=EUR;THB=THB;USD=USD;VES=Bs.S;VND=VND| =es-ve \n\
    EUR=EUR;THB=THB;USD=USD;VND=VND| =es-419 \n\
    EUR=EUR;THB=THB;UYU=$;VND=VND| =es-uy \n\
    FJD=$;JPY=JP¥;USD=US$| =en-fj \n\
    FKP=£;GBP=GB£;JPY=JP¥;USD=US$| =en-fk \n\
    GBP=GB£;GIP=£;JPY=JP¥;USD=US$| =en-gi \n\
    GBP=GB£;JPY=JP¥;SHP=£;USD=US$| =en-sh \n\
    GBP=GB£;JPY=JP¥;SSP=£;USD=US$| =en-ss \n\
    GBP=GB£;JPY=JP¥;USD=US$| =en-mt \n\
    GBP=GB£;SSP=£| =ar-ss =nus \n\
    GEL=GEL;RUB=₽| =os-ru \n\
    GEL=₾;JPY=JP¥;USD=US$| =en-ge \n\
    GEL=₾;USD=$| =os \n\
    GHS=GH₵| =ff-latn-gh =ha-gh \n\
    GHS=GH₵;GNF=GNF| =ff-adlm-gh \n\
    GHS=GH₵;IQD=Irak dinaa;XOF=AAS| =ak \n\
    GHS=GH₵;JPY=JP¥;USD=US$| =en-gh \n\
    GMD=D| =ff-latn-gm \n\
    GMD=D;GNF=GNF| =ff-adlm-gm \n\
    GMD=D;JPY=JP¥;USD=US$| =en-gm \n\
    GNF=FG| =ff-latn-gn =fr-gn \n\
    GNF=FG;LRD=LRD| =kpe-gn \n\
    GNF=FG;NGN=𞤐𞤐𞤘;PGK=𞤑𞤆𞤘;PHP=𞤆𞤆𞤖;XAF=𞤊𞤅𞤊𞤀;XOF=𞤅𞤊𞤀| =ff-adlm \n\
    GNF=GNF| =ff-adlm-bf =ff-adlm-cm =ff-adlm-gw =ff-adlm-ne =ff-adlm-sn \n\
    GNF=GNF;LRD=$| =ff-adlm-lr \n\
    GNF=GNF;MRU=UM| =ff-adlm-mr \n\
    GNF=GNF;NGN=₦| =ff-adlm-ng \n\
    GNF=GNF;SLE=Le| =ff-adlm-sl \n\
    GTQ=Q| =quc \n\
    GYD=$;JPY=JP¥;USD=US$| =en-gy \n\
    HTG=G| =fr-ht \n\
    IDR=Rp| =jv =ms-id \n\
    IDR=Rp;JPY=JP¥;USD=US$| =en-id \n\
    IDR=Rp;JPY=¥;USD=$| =su \n\
    IQD=د.ع.\u{200f}| =ckb =lrc \n\
    JMD=$;JPY=JP¥;USD=US$| =en-jm \n\
    JOD=د.أ.\u{200f}| =apc \n\
    JPY=JP¥| =en-dsrt =en-in =ks-deva \n\
    JPY=JP¥;KES=Ksh;USD=US$| =en-ke \n\
    JPY=JP¥;KYD=$;USD=US$| =en-ky \n\
    JPY=JP¥;LRD=$;USD=US$| =en-lr \n\
    JPY=JP¥;MGA=Ar;USD=US$| =en-mg \n\
    JPY=JP¥;MOP=MOP$;USD=US$| =en-mo \n\
    JPY=JP¥;MUR=Rs;USD=US$| =en-mu \n\
    JPY=JP¥;MVR=Rf;USD=US$| =en-mv \n\
    JPY=JP¥;MWK=MK;USD=US$| =en-mw \n\
    JPY=JP¥;MYR=RM;USD=US$| =en-my \n\
    JPY=JP¥;NAD=$;USD=US$| =en-na \n\
    JPY=JP¥;NGN=₦;USD=US$| =en-ng \n\
    JPY=JP¥;NOK=kr;USD=US$| =en-no \n\
    JPY=JP¥;NZD=$;USD=US$| =en-ck =en-nu =en-nz =en-pn =en-tk \n\
    JPY=JP¥;PGK=K;USD=US$| =en-pg \n\
    JPY=JP¥;PKR=Rs;USD=US$| =en-pk \n\
    JPY=JP¥;RWF=RF;USD=US$| =en-rw \n\
    JPY=JP¥;SBD=$;USD=US$| =en-sb \n\
    JPY=JP¥;SCR=SR;USD=US$| =en-sc \n\
    JPY=JP¥;SEK=kr;USD=US$| =en-se \n\
    JPY=JP¥;SGD=$;USD=US$| =en-sg \n\
    JPY=JP¥;SLE=Le;USD=US$| =en-sl \n\
    JPY=JP¥;SZL=E;USD=US$| =en-sz \n\
    JPY=JP¥;TOP=T$;USD=US$| =en-to \n\
    JPY=JP¥;TTD=$;USD=US$| =en-tt \n\
    JPY=JP¥;TZS=TSh;USD=US$| =en-tz \n\
    JPY=JP¥;UGX=USh;USD=US$| =en-ug \n\
    JPY=JP¥;USD=US$| =en-001 =en-150 =en-at =en-be =en-ch =en-cm =en-cy =en-cz =en-de =en-dg =en-ee =en-es =en-fi =en-fm =en-fr =en-gb =en-gg =en-gs =en-hk =en-hu =en-ie =en-il =en-im =en-io =en-it =en-je =en-lt =en-lv =en-nl =en-pl =en-pt =en-pw =en-ro =en-sd =en-si =en-sk =en-sx =en-shaw =en-tc =en-ua =en-vg =en-zw =ha-arab =ha-cm =ha-sd \n\
    JPY=JP¥;USD=US$;VUV=VT| =en-vu \n\
    JPY=JP¥;USD=US$;WST=WS$| =en-ws \n\
    JPY=JP¥;USD=US$;XCD=$| =en-ag =en-ai =en-dm =en-gd =en-kn =en-lc =en-ms =en-vc \n\
    JPY=JP¥;USD=US$;ZAR=R| =en-ls =en-za \n\
    JPY=JP¥;USD=US$;ZMW=K| =en-zm \n\
    JPY=¥;NGN=₦;USD=$| =ha =ig \n\
    JPY=¥;NZD=$| =mi \n\
    JPY=¥;PHP=PHP;RUB=₽;THB=฿;TMT=ТМТ;UAH=₴;USD=$;XCG=Cg| =ru \n\
    JPY=¥;PHP=PHP;THB=฿;USD=$| =ast =ml =ta \n\
    JPY=¥;PHP=PHP;USD=$| =or \n\
    JPY=¥;PHP=₱;PKR=PKR;USD=$| =sd-deva =sd-in \n\
    JPY=¥;THB=฿;USD=$| =fil =tl =ga \n\
    JPY=¥;USD=$| =doi =en =gsw =ks =wae \n\
    JPY=¥;USD=$;XCG=ICg.;ZAR=R;ZWG=IZWG| =xh \n\
    KES=Ksh| =dav =ebu =guz =kam =ki =kln =luo =luy =mas =mer =om-ke =saq =so-ke =teo-ke \n\
    KES=Ksh;PHP=PHP;THB=฿;TZS=TSh| =sw \n\
    KGS=сом| =ru-kg \n\
    KHR=៛;LSL=ឡូទី;PHP=PHP;THB=฿;USD=$| =km \n\
    KMF=CF| =ar-km =fr-km \n\
    KRW=KRW;PHP=PHP;THB=฿| =cy \n\
    KRW=₩;MOP=MOP$;TWD=NT$| =zh-hant-mo \n\
    KRW=₩;TWD=NT$| =zh-hant-hk \n\
    KZT=₸| =ru-kz \n\
    KZT=₸;LSL=ЛСЛ;PHP=PHP;RUB=₽;THB=฿;USD=$| =kk \n\
    LAK=₭;PHP=PHP;THB=฿| =lo \n\
    LKR=Rs.| =ta-lk \n\
    LKR=රු.;PHP=PHP;THB=฿;XOF=සිෆ්එ| =si \n\
    LRD=$| =ff-latn-lr =kpe =vai \n\
    LSL=LSL;PHP=₱;RUB=RUB;THB=THB;USD=US$| =kk-arab =kk-af =kk-cn =kk-ir =kk-mn \n\
    LSL=M| =st-ls \n\
    MDL=L| =ro-md =ru-md \n\
    MGA=Ar| =fr-mg =mg \n\
    MKD=den| =sq-mk \n\
    MNT=MNT;PHP=₱;THB=THB| =mn-mong =mn-cn \n\
    MNT=₮| =mn-mong-mn \n\
    MNT=₮;PHP=PHP;THB=฿;USD=$| =mn \n\
    MOP=MOP$| =pt-mo \n\
    MRU=UM| =ff-latn-mr =fr-mr \n\
    MUR=Rs| =fr-mu =mfe \n\
    MVR=ރ.| =dv \n\
    MXN=$MX;PHP=PHP;THB=฿;USD=$;XCD=XCD;XCG=ƒ| =gl \n\
    MYR=RM;SGD=$;USD=US$| =ta-sg \n\
    MYR=RM;SGD=S$| =ta-my \n\
    MZN=MTn| =mgh =pt-mz =seh \n\
    NAD=$| =af-na =naq \n\
    NGN=₦| =ann =cch =ff-latn-ng =kaj =kcg \n\
    NGN=₦;RUB=₽;USD=$| =yo \n\
    NOK=Nkr;SEK=kr| =se-se \n\
    NPR=नेरू;PHP=PHP;THB=฿| =ne \n\
    PEN=PEN;USD=$| =qu-ec \n\
    PHP=PHP| =as =mt \n\
    PHP=PHP;PKR=Rs| =sd \n\
    PHP=PHP;PKR=Rs;THB=฿;USD=$| =ur \n\
    PHP=PHP;RON=रॉन| =kok \n\
    PHP=PHP;RUB=₽| =ce \n\
    PHP=PHP;THB=฿| =eu =gu =pa \n\
    PHP=PHP;THB=฿;USD=$| =el =gd =hi =kn =mr =te \n\
    PHP=PHP;THB=฿;USD=$;ZAR=R| =zu \n\
    PHP=PHP;USD=$| =chr =mzn \n\
    PHP=PHP;UZS=soʻm| =uz \n\
    PHP=₱| =es-ph \n\
    PHP=₱;PKR=ر;THB=THB| =pa-arab =pa-pk \n\
    PHP=₱;RON=RON| =kok-latn \n\
    PHP=₱;THB=THB| =az-cyrl =hi-latn =az-ru \n\
    PHP=₱;THB=฿;UZS=сўм| =uz-cyrl =uz-cn \n\
    PKR=PKR| =ur-in \n\
    PKR=Rs| =ps-pk \n\
    PLN=zł| =szl \n\
    PYG=₲| =gn \n\
    RUB=₽| =cu =ia =mdf =sah \n\
    RUB=₽;USD=$| =cv =tt \n\
    RWF=RF| =fr-rw =rw \n\
    SBD=$| =pis \n\
    SCR=SR| =fr-sc \n\
    SDG=SDG| =ar-lb \n\
    SGD=$| =ms-sg \n\
    SLE=Le| =ff-latn-sl \n\
    SOS=S| =ar-so \n\
    SRD=$| =nl-sr \n\
    STN=Db| =pt-st \n\
    SYP=LS| =fr-sy \n\
    SYP=ل.س.\u{200f}| =syr \n\
    SZL=E;ZAR=R| =ss \n\
    TJS=сом.;USD=$| =tg \n\
    TND=DT| =fr-tn \n\
    TRY=TRY;USD=US$| =ku-arab =ku-iq =ku-ir =ku-lb \n\
    TRY=₺;USD=$| =ku \n\
    TZS=TSh| =asa =bez =jmc =kde =ksb =lag =mas-tz =rof =rwk =sbp =vun \n\
    UGX=USh| =cgg =lg =nyn =sw-ug =teo =xog \n\
    USD=$| =bn-in =cad =cic =haw =lkt =mai =mni =mus =nl-bq =osa =rm =sw-ke \n\
    USD=$;XOF=F CFA| =ba \n\
    USD=US $| =ceb \n\
    USD=US$| =mni-mtei \n\
    USD=𞅎| =hnj =mww \n\
    VUV=VT| =fr-vu \n\
    XAF=FCFA| =es-gq \n\
    ZAR=R| =nr =nso =st =tn =ts =ve \n\
    ZMW=K| =bem \n\
    ";

/// Each locale after `*`: from which power of ten on numbers are written in short with which words, where need be
/// for which plural category.
#[cfg(not(browser))]
pub(super) static COMPACT: &str = "\n\
    3:elfu {-}{n}|3one:elfu {-}{n}|3:elfu {n}|6:milioni {n}|9:bilioni {n}|12:trilioni {n}| *sw-ke \n\
    3:elfu {-}{n}|6:milioni {-}{n}|9:bilioni {-}{n}|12:trilioni {-}{n}| *sw \n\
    3:{n} Tausend|6one:{n} Million|6:{n} Millionen|9one:{n} Milliarde|9:{n} Milliarden|12one:{n} Billion|12:{n} Billionen| *de \n\
    3:{n} bin|6:{n} milyon|9:{n} milyar|12:{n} trilyon| *tr \n\
    3:{n} duizend|6:{n} miljoen|9:{n} miljard|12:{n} biljoen| *nl \n\
    3:{n} ezer|6:{n} millió|9:{n} milliárd|12:{n} billió| *hu \n\
    3:{n} mille|6one:{n} million|6:{n} millions|9one:{n} milliard|9:{n} milliards|12one:{n} billion|12:{n} billions| *fr-ca \n\
    3:{n} mil|6one:{n} milhão|6:{n} milhões|9:{n} mil milhões|12one:{n} bilião|12:{n} biliões| *pt-ao *pt-ch *pt-cv *pt-gq *pt-gw *pt-lu *pt-mo *pt-mz *pt-pt *pt-st *pt-tl \n\
    3:{n} mil|6one:{n} milhão|6:{n} milhões|9one:{n} bilhão|9:{n} bilhões|12one:{n} trilhão|12:{n} trilhões| *pt \n\
    3:{n} mil|6one:{n} millón|6:{n} millones|9:{n} mil millones|12one:{n} billón|12:{n} billones| *es \n\
    3:{n} nghìn|6:{n} triệu|9:{n} tỷ|12:{n} nghìn tỷ| *vi \n\
    3:{n} ribu|6:{n} juta|9:{n} bilion|12:{n} trilion| *ms \n\
    3:{n} ribu|6:{n} juta|9:{n} miliar|12:{n} triliun| *id *in \n\
    3:{n} thousand|5:{n}\u{202f}lakh|7:{n}\u{202f}crore|12:{n}\u{202f}lakh\u{202f}crore| *en-in \n\
    3:{n} thousand|6:{n} million|9:{n} billion|12:{n} trillion| *en \n\
    3:{n} tusen|6one:{n} miljon|6:{n} miljoner|9one:{n} miljard|9:{n} miljarder|12one:{n} biljon|12:{n} biljoner| *sv \n\
    3:{n} tusen|6one:{n} million|6:{n} millioner|9one:{n} milliard|9:{n} milliarder|12one:{n} billion|12:{n} billioner| *nb \n\
    3:{n} tusind|6one:{n} million|6:{n} millioner|9one:{n} milliard|9:{n} milliarder|12one:{n} billion|12:{n} billioner| *da \n\
    3:{n} èwu|6:{n} yuta|9:{n} milyar|12:{n} trilyun| *jv \n\
    3:{n} هزار|6:{n} میلیون|9:{n} میلیارد|12:{n} هزارمیلیارد| *fa \n\
    3:{n} ہزار|5:{n} لاکھ|7:{n} کروڑ|9:{n} ارب|11:{n} کھرب|12:{n} ٹریلین| *ur \n\
    3:{n} हज़ार|5:{n} लाख|7:{n} करोड़|9:{n} अरब|11:{n} खरब| *hi \n\
    3:{n} হাজার|5:{n} লাখ|7:{n} কোটি|12:{n} লাখ কোটি| *bn \n\
    3:{n} ஆயிரம்|6:{n} மில்லியன்|9:{n} பில்லியன்|12:{n} டிரில்லியன்| *ta \n\
    3:{n} พัน|4:{n} หมื่น|5:{n} แสน|6:{n} ล้าน|9:{n} พันล้าน|10:{n} หมื่นล้าน|11:{n} แสนล้าน|12:{n} ล้านล้าน| *th \n\
    3:{n}K|6:{n}M|9:{n}B|12:{n}T| *zh-hant-hk *zh-hant-mo *zh-hk *zh-mo \n\
    3:{n}천|4:{n}만|8:{n}억|12:{n}조| *ko \n\
    3:\u{200f}{n} אלף|6:\u{200f}{n} מיליון|9:\u{200f}{n} מיליארד|12:\u{200f}{n} טריליון| *he *iw \n\
    3few:{n} tisuće|3:{n} tisuća|6one:{n} milijun|6:{n} milijuna|9one:{n} milijarda|9few:{n} milijarde|9:{n} milijardi|12one:{n} bilijun|12:{n} bilijuna| *hr \n\
    3few:{n} tisíce|3many:{n} tisíca|3:{n} tisíc|6one:{n} milión|6few:{n} milióny|6many:{n} milióna|6:{n} miliónov|9one:{n} miliarda|9few:{n} miliardy|9many:{n} miliardy|9:{n} miliárd|12one:{n} bilión|12few:{n} bilióny|12many:{n} bilióna|12:{n} biliónov| *sk \n\
    3few:{n} tisíce|3many:{n} tisíce|3:{n} tisíc|6one:{n} milion|6few:{n} miliony|6many:{n} milionu|6:{n} milionů|9one:{n} miliarda|9few:{n} miliardy|9many:{n} miliardy|9:{n} miliard|12one:{n} bilion|12few:{n} biliony|12many:{n} bilionu|12:{n} bilionů| *cs \n\
    3few:{n} آلاف|3:{n} ألف|6few:{n} ملايين|6:{n} مليون|9:{n} مليار|12:{n} ترليون| *ar \n\
    3one:{n} libo|3:{n} na libo|6one:{n} milyon|6:{n} na milyon|9one:{n} bilyon|9:{n} na bilyon|12one:{n} trilyon|12:{n} na trilyon| *fil *tl \n\
    3one:{n} mie|3few:{n} mii|3:{n} de mii|6one:{n} milion|6few:{n} milioane|6:{n} de milioane|9one:{n} miliard|9few:{n} miliarde|9:{n} de miliarde|12one:{n} trilion|12few:{n} trilioane|12:{n} de trilioane| *ro \n\
    3one:{n} millier|3:{n} mille|6one:{n} million|6:{n} millions|9one:{n} milliard|9:{n} milliards|12one:{n} billion|12:{n} billions| *fr \n\
    3one:{n} tuhat|3:{n} tuhatta|6one:{n} miljoona|6:{n} miljoonaa|9one:{n} miljardi|9:{n} miljardia|12one:{n} biljoona|12:{n} biljoonaa| *fi \n\
    3one:{n} tysiąc|3few:{n} tysiące|3many:{n} tysięcy|3:{n} tysiąca|6one:{n} milion|6few:{n} miliony|6many:{n} milionów|6:{n} miliona|9one:{n} miliard|9few:{n} miliardy|9many:{n} miliardów|9:{n} miliarda|12one:{n} bilion|12few:{n} biliony|12many:{n} bilionów|12:{n} biliona| *pl \n\
    3one:{n} χιλιάδα|3:{n} χιλιάδες|6one:{n} εκατομμύριο|6:{n} εκατομμύρια|9one:{n} δισεκατομμύριο|9:{n} δισεκατομμύρια|12one:{n} τρισεκατομμύριο|12:{n} τρισεκατομμύρια| *el \n\
    3one:{n} тисяча|3many:{n} тисяч|3:{n} тисячі|6one:{n} мільйон|6few:{n} мільйони|6many:{n} мільйонів|6:{n} мільйона|9one:{n} мільярд|9few:{n} мільярди|9many:{n} мільярдів|9:{n} мільярда|12one:{n} трильйон|12few:{n} трильйони|12many:{n} трильйонів|12:{n} трильйона| *uk \n\
    3one:{n} тысяча|3many:{n} тысяч|3:{n} тысячи|6one:{n} миллион|6many:{n} миллионов|6:{n} миллиона|9one:{n} миллиард|9many:{n} миллиардов|9:{n} миллиарда|12one:{n} триллион|12many:{n} триллионов|12:{n} триллиона| *ru \n\
    3one:{n} хил.|3:{n} хиляди|6one:{n} милион|6:{n} милиона|9one:{n} милиард|9:{n} милиарда|12one:{n} трилион|12:{n} трилиона| *bg \n\
    3one:|3:{n} mila|6one:{n} milione|6:{n} milioni|9one:{n} miliardo|9:{n} miliardi|12one:{n} mille miliardi|12:{n} mila miliardi| *it \n\
    4:{n}万|8:{n}亿|12:{n}万亿| *zh \n\
    4:{n}万|8:{n}億|12:{n}兆| *ja \n\
    4:{n}萬|8:{n}億|12:{n}兆| *zh-hant *zh-tw \n\
    ";

/// The same with abbreviations, each locale after `+`.
#[cfg(not(browser))]
pub(super) static SHORT: &str = "\n\
    3:elfu\u{a0}{-}{n}|6one:{-}{n}M|6:{n}M|9:{-}{n}B|12one:{-}{n}T|12:{n}T| +sw \n\
    3:elfu\u{a0}{n}|6:M{n}|9:B{n}|12:T{n}| +sw-ke \n\
    3:{n}K|5:{n}L|7:{n}Cr|10:{n}KCr|12:{n}LCr| +en-in \n\
    3:{n}K|6:{n}J|9:{n}B|12:{n}T| +ms \n\
    3:{n}K|6:{n}M|9:{n}B|12:{n}T| +en +fil +tl +th +zh-hant-hk +zh-hant-mo +zh-hk +zh-mo \n\
    3:{n}K|6:{n}\u{a0}Mln|9:{n}\u{a0}Mld|12:{n}\u{a0}Bln| +it \n\
    3:{n}K|6:{n}\u{a0}mln.|9:{n}\u{a0}mld.|12:{n}\u{a0}bln.| +nl \n\
    3:{n}K\u{200f}|6:{n}M\u{200f}|9:{n}B\u{200f}|12:{n}T\u{200f}| +he +iw \n\
    3:{n}k|6:{n}m|9:{n}bn|12:{n}tn| +en-gb \n\
    3:{n}k|6:{n}\u{a0}mill.|9:{n}\u{a0}mrd.|12:{n}\u{a0}bill.| +nb \n\
    3:{n}\u{a0}B|6:{n}\u{a0}Mn|9:{n}\u{a0}Mr|12:{n}\u{a0}Tn| +tr \n\
    3:{n}\u{a0}E|6:{n}\u{a0}M|9:{n}\u{a0}Mrd|12:{n}\u{a0}B| +hu \n\
    3:{n}\u{a0}K|3:{n}\u{a0}k|6:{n}\u{a0}M|9:{n}\u{a0}mil\u{a0}M|12:{n}\u{a0}B| +es-419 +es-ar +es-bo +es-br +es-bz +es-cl +es-co +es-cr +es-cu +es-do +es-ec +es-gt +es-hn +es-ni +es-pa +es-pe +es-pr +es-py +es-sv +es-uy +es-ve \n\
    3:{n}\u{a0}K|6:{n}\u{a0}M|9:{n}\u{a0}mil\u{a0}M|12:{n}\u{a0}B| +es-us \n\
    3:{n}\u{a0}K|6:{n}\u{a0}mil.|9:{n}\u{a0}mld.|12:{n}\u{a0}tril.| +ro \n\
    3:{n}\u{a0}N|6:{n}\u{a0}Tr|9:{n}\u{a0}T|12:{n}\u{a0}NT| +vi \n\
    3:{n}\u{a0}k|6:{n}\u{a0}M|9:{n}\u{a0}G|12:{n}\u{a0}T| +fr-ca \n\
    3:{n}\u{a0}k|6:{n}\u{a0}M|9:{n}\u{a0}Md|12:{n}\u{a0}Bn| +fr \n\
    3:{n}\u{a0}k|6:{n}\u{a0}M|9:{n}\u{a0}mil\u{a0}M|12:{n}\u{a0}B| +es-mx \n\
    3:{n}\u{a0}mil|6:{n}\u{a0}M|9:{n}\u{a0}mM|12:{n}\u{a0}Bi| +pt-ao +pt-ch +pt-cv +pt-gq +pt-gw +pt-lu +pt-mo +pt-mz +pt-pt +pt-st +pt-tl \n\
    3:{n}\u{a0}mil|6:{n}\u{a0}M|9:{n}\u{a0}mil\u{a0}M|12:{n}\u{a0}B| +es \n\
    3:{n}\u{a0}mil|6:{n}\u{a0}mi|9:{n}\u{a0}bi|12:{n}\u{a0}tri| +pt \n\
    3:{n}\u{a0}rb|6:{n}\u{a0}jt|9:{n}\u{a0}M|12:{n}\u{a0}T| +id +in \n\
    3:{n}\u{a0}t.|6:{n}\u{a0}milj.|9:{n}\u{a0}mrd.|12:{n}\u{a0}bilj.| +fi \n\
    3:{n}\u{a0}tis.|6:{n}\u{a0}mil.|9:{n}\u{a0}mld.|12:{n}\u{a0}bil.| +cs +sk \n\
    3:{n}\u{a0}tis.|6:{n}\u{a0}mil.|9:{n}\u{a0}mlr.|12:{n}\u{a0}bil.| +hr \n\
    3:{n}\u{a0}tn|6:{n}\u{a0}mn|9:{n}\u{a0}md|12:{n}\u{a0}bn| +sv \n\
    3:{n}\u{a0}tys.|6:{n}\u{a0}mln|9:{n}\u{a0}mld|12:{n}\u{a0}bln| +pl \n\
    3:{n}\u{a0}t|6:{n}\u{a0}mio.|9:{n}\u{a0}mia.|12:{n}\u{a0}bio.| +da \n\
    3:{n}\u{a0}χιλ.|6:{n}\u{a0}εκ.|9:{n}\u{a0}δισ.|12:{n}\u{a0}τρισ.| +el \n\
    3:{n}\u{a0}тис.|6:{n}\u{a0}млн|9:{n}\u{a0}млрд|12:{n}\u{a0}трлн| +uk \n\
    3:{n}\u{a0}тыс.|6:{n}\u{a0}млн|9:{n}\u{a0}млрд|12:{n}\u{a0}трлн| +ru \n\
    3:{n}\u{a0}хил.|6:{n}\u{a0}млн.|9:{n}\u{a0}млрд.|12:{n}\u{a0}трлн.| +bg \n\
    3:{n}\u{a0}هزار|6:{n}\u{a0}میلیون|9:{n}\u{a0}میلیارد|12:{n}\u{a0}تریلیون| +fa \n\
    3:{n}\u{a0}ہزار|5:{n}\u{a0}لاکھ|7:{n}\u{a0}کروڑ|9:{n}\u{a0}ارب|11:{n}\u{a0}کھرب|12:{n}\u{a0}ٹریلین| +ur \n\
    3:{n}\u{a0}हज़ार|5:{n}\u{a0}लाख|7:{n}\u{a0}क॰|9:{n}\u{a0}अ॰|11:{n}\u{a0}ख॰|13:{n}\u{a0}नील| +hi \n\
    3:{n}\u{a0}হা|5:{n}\u{a0}লা|7:{n}\u{a0}কো|10one:{n}\u{a0}শত\u{a0}কো|10:{n}শত\u{a0}কো|11:{n}কো|12:{n}\u{a0}লা.কো.| +bn \n\
    3:{n}È|6:{n}Y|9:{n}M|12:{n}T| +jv \n\
    3:{n}ஆ|6:{n}மி|9:{n}பி|12:{n}டி| +ta \n\
    3:{n}천|4:{n}만|8:{n}억|12:{n}조| +ko \n\
    3few:{n}\u{a0}آلاف|3:{n}\u{a0}ألف|6:{n}\u{a0}مليون|9:{n}\u{a0}مليار|12:{n}\u{a0}ترليون| +ar \n\
    4:{n}万|8:{n}亿|12:{n}万亿| +zh \n\
    4:{n}万|8:{n}億|12:{n}兆| +ja \n\
    4:{n}萬|8:{n}億|12:{n}兆| +zh-hant +zh-tw \n\
    6:{n}\u{a0}Mio.|9:{n}\u{a0}Mrd.|12:{n}\u{a0}Bio.| +de \n\
    ";

/// Each language after `?`: the rules of plural categories, for numbers and for places in a field. See
/// `plural.rs`.
#[cfg(not(browser))]
pub(super) static PLURALS: &str = "\n\
    o:i=0,1;m:e=0+i!=0+i%1000000=0+v=0/e!=0..5|| ?fr \n\
    o:i=0,1|| ?ff ?hy ?kab \n\
    o:i=0..1;m:e=0+i!=0+i%1000000=0+v=0/e!=0..5|| ?pt \n\
    o:i=0/n=1;f:n=2..10|| ?shi \n\
    o:i=0/n=1|| ?am ?as ?bn ?doi ?fa ?gu ?hi ?kn ?kok ?kok-latn ?pcm ?zu \n\
    o:i=1+v=0/i=0+v!=0;t:i=2+v=0|| ?he ?iw \n\
    o:i=1+v=0;f:i=2..4+v=0;m:v!=0|| ?cs ?sk \n\
    o:i=1+v=0;f:v!=0/n=0/n!=1+n%100=1..19|| ?mo ?ro \n\
    o:i=1+v=0;f:v=0+i%10=2..4+i%100!=12..14;m:v=0+i!=1+i%10=0..1/v=0+i%10=5..9/v=0+i%100=12..14|| ?pl \n\
    o:i=1+v=0;m:e=0+i!=0+i%1000000=0+v=0/e!=0..5|| ?ca ?it ?lld ?pt-pt ?scn ?vec \n\
    o:i=1+v=0|| ?ast ?de ?et ?fi ?fy ?gl ?ia ?ie ?io ?lij ?nl ?sc ?sv ?sw ?ur ?yi \n\
    o:i=1+v=0|o:n%10=1+n%100!=11;t:n%10=2+n%100!=12;f:n%10=3+n%100!=13| ?en \n\
    o:n%10=1+n%100!=11,71,91;t:n%10=2+n%100!=12,72,92;f:n%10=3..4,9+n%100!=10..19,70..79,90..99;m:n!=0+n%1000000=0|| ?br \n\
    o:n%10=1+n%100!=11..19;f:n%10=2..9+n%100!=11..19;m:f!=0|| ?lt \n\
    o:n%10=1+n%100!=11;f:n%10=2..4+n%100!=12..14;m:n%10=0/n%10=5..9/n%100=11..14|| ?be \n\
    o:n%10=1+n%100!=11;t:n=2;f:n!=2+n%10=2..9+n%100!=11..19;m:f!=0|| ?sgs \n\
    o:n=0,1/i=0+f=1|| ?si \n\
    o:n=0..1/n=11..99|| ?tzm \n\
    o:n=0..1|| ?ak ?bho ?csw ?guw ?ln ?mg ?nso ?pa ?ti ?wa \n\
    o:n=1,11;t:n=2,12;f:n=3..10,13..19|| ?gd \n\
    o:n=1/t!=0+i=0,1|| ?da \n\
    o:n=1;m:e=0+i!=0+i%1000000=0+v=0/e!=0..5|| ?es \n\
    o:n=1;t:n=2;f:n=0/n%100=3..10;m:n%100=11..19|| ?mt \n\
    o:n=1;t:n=2;f:n=3..6;m:n=7..10|| ?ga \n\
    o:n=1;t:n=2|| ?iu ?naq ?sat ?se ?sma ?smi ?smj ?smn ?sms \n\
    o:n=1|| ?af ?an ?asa ?az ?bal ?bem ?bez ?bg ?brx ?ce ?cgg ?chr ?ckb ?dv ?ee ?el ?eo ?eu ?fo ?fur ?gsw ?ha ?haw ?hu ?jgo ?jmc ?ka ?kaj ?kcg ?kk ?kkj ?kl ?ks ?ksb ?ku ?ky ?lb ?lg ?mas ?mgo ?ml ?mn ?mr ?nah ?nb ?nd ?ne ?nn ?nnh ?no ?nr ?ny ?nyn ?om ?or ?os ?pap ?ps ?rm ?rof ?rwk ?saq ?sd ?sdh ?seh ?sn ?so ?sq ?ss ?ssy ?st ?syr ?ta ?te ?teo ?tig ?tk ?tn ?tr ?ts ?ug ?uz ?ve ?vo ?vun ?wae ?xh ?xog \n\
    o:t=0+i%10=1+i%100!=11/t%10=1+t%100!=11|| ?is \n\
    o:v=0+i%100=1/f%100=1;t:v=0+i%100=2/f%100=2;f:v=0+i%100=3..4/f%100=3..4|| ?dsb ?hsb \n\
    o:v=0+i%100=1;t:v=0+i%100=2;f:v=0+i%100=3..4/v!=0|| ?sl \n\
    o:v=0+i%10=1+i%100!=11/f%10=1+f%100!=11;f:v=0+i%10=2..4+i%100!=12..14/f%10=2..4+f%100!=12..14|| ?bs ?hr ?sh ?sr \n\
    o:v=0+i%10=1+i%100!=11/f%10=1+f%100!=11|| ?mk \n\
    o:v=0+i%10=1+i%100!=11;f:v=0+i%10=2..4+i%100!=12..14;m:v=0+i%10=0/v=0+i%10=5..9/v=0+i%100=11..14|| ?ru ?uk \n\
    o:v=0+i%10=1;t:v=0+i%10=2;f:v=0+i%100=0,20,40,60,80;m:v!=0|| ?gv \n\
    o:v=0+i=1,2,3/v=0+i%10!=4,6,9/v!=0+f%10!=4,6,9|| ?ceb ?fil ?tl ?tl \n\
    z:n%10=0/n%100=11..19/v=2+f%100=11..19;o:n%10=1+n%100!=11/v=2+f%10=1+f%100!=11/v!=2+f%10=1|| ?lv ?prg \n\
    z:n=0;o:i=0,1+n!=0|| ?lag \n\
    z:n=0;o:n=1;t:n%100=2,22,42,62,82/n%1000=0+n%100000=1000..20000,40000,60000,80000/n!=0+n%1000000=100000;f:n%100=3,23,43,63,83;m:n!=1+n%100=1,21,41,61,81|| ?kw \n\
    z:n=0;o:n=1;t:n=2;f:n%100=3..10;m:n%100=11..99|| ?ar ?ars \n\
    z:n=0;o:n=1;t:n=2;f:n=3;m:n=6|| ?cy \n\
    z:n=0;o:n=1|| ?blo ?cv ?ksh \n\
    ";

/// Measures in the languages that there are words of.
#[cfg(not(browser))]
pub(super) static MEASURED: [(&str, &str); 41] = [
    (
        "ar",
        "\n\
    acre = {n} فدان\n\
    hectare = {n} هكتار\n\
    square-foot = {n} قدم²\n\
    square-kilometer = {n} كم²\n\
    square-meter = {n} م²\n\
    square-mile = {n} ميل²\n\
    gigabyte = {n} غ.ب\n\
    kilobyte = {n} كيلوبايت\n\
    megabyte = {n} م.ب\n\
    terabyte = {n} تيرابايت\n\
    day.few = {n} أيام\n\
    day.many = {n} يومًا\n\
    day = {n} يوم\n\
    hour = {n} س\n\
    minute = {n} د\n\
    month.few = {n} أشهر\n\
    month.many = {n} شهرًا\n\
    month = {n} شهر\n\
    second = {n} ث\n\
    week.few = {n} أسابيع\n\
    week.many = {n} أسبوعًا\n\
    week = {n} أسبوع\n\
    year.few = {n} سنوات\n\
    year = {n} سنة\n\
    joule = {n} جول\n\
    kilocalorie = {n} ك سعرة\n\
    kilojoule = {n} ك جول\n\
    kilowatt-hour = {n} ك.و.س\n\
    centimeter = {n} سم\n\
    foot = {n} قدم\n\
    inch = {n} بوصة\n\
    kilometer = {n} كم\n\
    meter.few = {n} أمتار\n\
    meter.many = {n} مترًا\n\
    meter = {n} متر\n\
    mile = {n} ميل\n\
    millimeter = {n} مم\n\
    nautical-mile = {n} ميل بحري\n\
    yard = {n} ياردة\n\
    gram = {n} غرام\n\
    kilogram = {n} كغم\n\
    milligram = {n} مغم\n\
    ounce = {n} أونصة\n\
    pound = {n} رطل\n\
    ton = {n} طن\n\
    tonne = {n} ط.م\n\
    gigawatt = {n} غ واط\n\
    kilowatt = {n} كيلوواط\n\
    megawatt = {n} م واط\n\
    watt = {n} واط\n\
    hectopascal = {n} هكتوباسكال\n\
    kilometer-per-hour = {n} كم/س\n\
    knot = {n} عقدة\n\
    meter-per-second = {n} م/ث\n\
    mile-per-hour = {n} ميل/س\n\
    celsius = {n}°م\n\
    fahrenheit = {n}°ف\n\
    barrel.few = {n} براميل\n\
    barrel.many = {n} برميلًا\n\
    barrel = {n} برميل\n\
    cubic-meter = {n} م³\n\
    liter = {n} لتر\n\
    ",
    ),
    (
        "bg",
        "\n\
    acre.one = {n} акър\n\
    acre = {n} акра\n\
    hectare = {n} ha\n\
    square-foot = {n} ft²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} д\n\
    hour = {n} ч\n\
    minute = {n} мин\n\
    month = {n} мес.\n\
    second = {n} сек\n\
    week = {n} седм.\n\
    year = {n} год.\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch = {n} in\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} nmi\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} tn\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/h\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mph\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "bn",
        "\n\
    acre = {n} একর\n\
    hectare = {n} হেক্টর\n\
    square-foot = {n} বর্গ ফুট\n\
    square-kilometer = {n} km²\n\
    square-meter.one = {n} বর্গ মিটার\n\
    square-meter = {n} m²\n\
    square-mile = {n} বর্গ মাইল\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} দিন\n\
    hour = {n} ঘণ্টা\n\
    minute = {n} মিনিট\n\
    month = {n} মাস\n\
    second = {n} সেকেন্ড\n\
    week = {n} সপ্তাহ\n\
    year = {n} বছর\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} সেমি\n\
    foot = {n} ফুট\n\
    inch = {n} ইঞ্চি\n\
    kilometer = {n} কিমি\n\
    meter = {n} মি\n\
    mile = {n} মাইল\n\
    millimeter = {n} মিমি\n\
    nautical-mile = {n} nmi\n\
    yard = {n} গজ\n\
    gram.one = {n}গ্রাম\n\
    gram = {n} গ্রাম\n\
    kilogram = {n} কেজি\n\
    milligram = {n} mg\n\
    ounce = {n} আউন্স\n\
    pound.one = {n} পাউন্ড\n\
    pound = {n} lb\n\
    ton = {n} tn\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour.one = {n} kph\n\
    kilometer-per-hour = {n} km/h\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mph\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} লিটার\n\
    ",
    ),
    (
        "cs",
        "\n\
    acre = {n} ac\n\
    hectare = {n} ha\n\
    square-foot = {n} ft²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day.one = {n} den\n\
    day.few = {n} dny\n\
    day.many = {n} dne\n\
    day = {n} dnů\n\
    hour = {n} h\n\
    minute = {n} min\n\
    month = {n} měs.\n\
    second = {n} s\n\
    week = {n} týd.\n\
    year.one = {n} rok\n\
    year.few = {n} roky\n\
    year.many = {n} roku\n\
    year = {n} let\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch = {n} in\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} nmi\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} sht\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/h\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mi/h\n\
    celsius = {n} °C\n\
    fahrenheit = {n} °F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "da",
        "\n\
    acre = {n} ac\n\
    hectare = {n} ha\n\
    square-foot = {n} kvadratfod\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day.one = {n} dag\n\
    day = {n} dage\n\
    hour = {n} t.\n\
    minute = {n} min.\n\
    month.one = {n} md.\n\
    month = {n} mdr.\n\
    second = {n} sek.\n\
    week.one = {n} uge\n\
    week = {n} uger\n\
    year = {n} år\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} fod\n\
    inch.one = {n} tomme\n\
    inch = {n} tommer\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} sm\n\
    yard = {n} yard\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} tn\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/t.\n\
    knot = {n} knob\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mph\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel.one = {n} td.\n\
    barrel = {n} tdr.\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "de",
        "\n\
    acre = {n} ac\n\
    hectare = {n} ha\n\
    square-foot = {n} ft²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n}\u{a0}GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} Tg.\n\
    hour = {n} Std.\n\
    minute = {n} Min.\n\
    month = {n} Mon.\n\
    second = {n} Sek.\n\
    week = {n} Wo.\n\
    year = {n} J\n\
    joule = {n}\u{a0}J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch.one = {n}\u{a0}in\n\
    inch = {n} in\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile = {n}\u{a0}sm\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} tn. sh.\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/h\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mi/h\n\
    celsius = {n} °C\n\
    fahrenheit = {n} °F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "el",
        "\n\
    acre = {n} ακρ\n\
    hectare = {n} εκτ.\n\
    square-foot = {n} τ.πδ\n\
    square-kilometer = {n} τ.χλμ.\n\
    square-meter = {n} τ.μ.\n\
    square-mile.one = {n} τ.μίλι\n\
    square-mile = {n} τ.μίλια\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day.one = {n} ημέρα\n\
    day = {n} ημέρες\n\
    hour = {n} ώ.\n\
    minute = {n} λ.\n\
    month = {n} μήν.\n\
    second = {n} δευτ.\n\
    week = {n} εβδ.\n\
    year = {n} έτ.\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} κιλοβάτ/ώρα\n\
    centimeter = {n} εκ.\n\
    foot = {n} πδ\n\
    inch = {n} ίν.\n\
    kilometer = {n} χλμ.\n\
    meter = {n} μ.\n\
    mile = {n} μίλ.\n\
    millimeter = {n} χλστ.\n\
    nautical-mile = {n} ν.μ.\n\
    yard = {n} γρδ\n\
    gram = {n} γρ.\n\
    kilogram.one = {n} κιλό\n\
    kilogram = {n} κιλά\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} λβ\n\
    ton = {n} τ. ΗΠΑ\n\
    tonne = {n} τ.\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} χλμ./ώρα\n\
    knot = {n} κμβ\n\
    meter-per-second.one = {n} μέτρο/δευτ.\n\
    meter-per-second = {n} μέτρα/δευτ.\n\
    mile-per-hour.one = {n} μίλι/ώρα\n\
    mile-per-hour = {n} μίλια/ώρα\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n} βρλ\n\
    cubic-meter = {n} m³\n\
    liter = {n} λίτ.\n\
    ",
    ),
    (
        "en",
        "\n\
    acre = {n} ac\n\
    hectare = {n} ha\n\
    square-foot = {n} sq ft\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} sq mi\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day.one = {n} day\n\
    day = {n} days\n\
    hour = {n} hr\n\
    minute = {n} min\n\
    month.one = {n} mth\n\
    month = {n} mths\n\
    second = {n} sec\n\
    week.one = {n} wk\n\
    week = {n} wks\n\
    year.one = {n} yr\n\
    year = {n} yrs\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch = {n} in\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} nmi\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} tn\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/h\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mph\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} L\n\
    ",
    ),
    (
        "es",
        "\n\
    acre = {n} ac\n\
    hectare = {n} ha\n\
    square-foot = {n} ft²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} d\n\
    hour = {n} h\n\
    minute = {n} min\n\
    month = {n} m.\n\
    second = {n} s\n\
    week = {n} sem.\n\
    year = {n} a\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch = {n} in\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} M\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} tc\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/h\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mi/h\n\
    celsius = {n} °C\n\
    fahrenheit = {n} °F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "fa",
        "\n\
    acre = {n} جریب\n\
    hectare = {n} هکتار\n\
    square-foot = {n} فوت مربع\n\
    square-kilometer = {n}\u{200e} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} مایل مربع\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} روز\n\
    hour = {n} ساعت\n\
    minute = {n} دقیقه\n\
    month = {n} ماه\n\
    second = {n} ثانیه\n\
    week = {n} هفته\n\
    year = {n} سال\n\
    joule = {n} ژول\n\
    kilocalorie = {n} ک.کالری\n\
    kilojoule = {n} ک.ژول\n\
    kilowatt-hour = {n} ک.و.ساعت\n\
    centimeter = {n} سانتی\u{200c}متر\n\
    foot = {n} فوت\n\
    inch = {n} اینچ\n\
    kilometer = {n} کیلومتر\n\
    meter = {n}متر\n\
    mile = {n} مایل\n\
    millimeter = {n} میلی\u{200c}متر\n\
    nautical-mile = {n} مایل دریایی\n\
    yard = {n} یارد\n\
    gram = {n} گرم\n\
    kilogram = {n} کیلوگرم\n\
    milligram = {n} میلی\u{200c}گرم\n\
    ounce = {n} اونس\n\
    pound = {n} پوند\n\
    ton = {n} تن\n\
    tonne = {n} تُن\n\
    gigawatt = {n} گیگاوات\n\
    kilowatt = {n} ک.وات\n\
    megawatt = {n} مگاوات\n\
    watt = {n} وات\n\
    hectopascal = {n} هکتوپاسکال\n\
    kilometer-per-hour = {n}\u{200e} km/h\n\
    knot = {n} گره\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n}\u{200e} mph\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n} بشکه\n\
    cubic-meter = {n}m³\n\
    liter = {n}L\n\
    ",
    ),
    (
        "fi",
        "\n\
    acre = {n} ac\n\
    hectare = {n} ha\n\
    square-foot = {n} ft²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n} Gt\n\
    kilobyte = {n} kt\n\
    megabyte = {n} Mt\n\
    terabyte = {n} Tt\n\
    day = {n} pv\n\
    hour = {n} t\n\
    minute = {n} min\n\
    month = {n} kk\n\
    second = {n} s\n\
    week = {n} vk\n\
    year = {n} v\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch = {n} in\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} mpk\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} am. tn\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/h\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mi/h\n\
    celsius = {n} °C\n\
    fahrenheit = {n} °F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "fil",
        "\n\
    acre = {n} ac\n\
    hectare = {n} ha\n\
    square-foot = {n} sq ft\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} sq mi\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} araw\n\
    hour.one = {n} oras\n\
    hour = {n} na oras\n\
    minute = {n} min.\n\
    month = {n} buwan\n\
    second = {n} seg.\n\
    week.one = {n} linggo\n\
    week = {n} na linggo\n\
    year = {n} taon\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch = {n} in\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile.one = {n} nmi\n\
    nautical-mile = {n} na nmi\n\
    yard.one = {n} yd\n\
    yard = {n} na yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound.one = {n} lb\n\
    pound = {n} lbs\n\
    ton = {n} tn\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} kph\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mph\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} L\n\
    ",
    ),
    (
        "fr",
        "\n\
    acre = {n}\u{202f}ac\n\
    hectare = {n}\u{202f}ha\n\
    square-foot = {n}\u{202f}pi²\n\
    square-kilometer = {n}\u{202f}km²\n\
    square-meter = {n}\u{202f}m²\n\
    square-mile = {n}\u{202f}mi²\n\
    gigabyte = {n}\u{202f}Go\n\
    kilobyte = {n}\u{202f}ko\n\
    megabyte = {n}\u{202f}Mo\n\
    terabyte = {n}\u{202f}To\n\
    day = {n}\u{202f}j\n\
    hour = {n}\u{202f}h\n\
    minute = {n}\u{a0}min\n\
    month = {n}\u{202f}m.\n\
    second = {n}\u{202f}s\n\
    week = {n}\u{202f}sem.\n\
    year.one = {n}\u{a0}an\n\
    year = {n}\u{a0}ans\n\
    joule = {n}\u{202f}J\n\
    kilocalorie = {n}\u{202f}kcal\n\
    kilojoule = {n}\u{202f}kJ\n\
    kilowatt-hour = {n}\u{202f}kWh\n\
    centimeter = {n}\u{202f}cm\n\
    foot = {n}\u{202f}pi\n\
    inch = {n}\u{202f}po\n\
    kilometer = {n}\u{202f}km\n\
    meter = {n}\u{202f}m\n\
    mile = {n}\u{202f}mi\n\
    millimeter = {n}\u{202f}mm\n\
    nautical-mile = {n}\u{202f}nmi\n\
    yard = {n}\u{202f}yd\n\
    gram = {n}\u{202f}g\n\
    kilogram = {n}\u{202f}kg\n\
    milligram = {n}\u{202f}mg\n\
    ounce = {n}\u{202f}oz\n\
    pound = {n}\u{202f}lb\n\
    ton = {n}\u{202f}sh\u{202f}tn\n\
    tonne = {n}\u{202f}t\n\
    gigawatt = {n}\u{202f}GW\n\
    kilowatt = {n}\u{202f}kW\n\
    megawatt = {n}\u{202f}MW\n\
    watt = {n}\u{202f}W\n\
    hectopascal = {n}\u{202f}hPa\n\
    kilometer-per-hour = {n}\u{202f}km/h\n\
    knot = {n}\u{202f}nd\n\
    meter-per-second = {n}\u{202f}m/s\n\
    mile-per-hour = {n}\u{202f}mi/h\n\
    celsius = {n}\u{202f}°C\n\
    fahrenheit = {n}\u{202f}°F\n\
    barrel = {n}\u{202f}bbl\n\
    cubic-meter = {n}\u{202f}m³\n\
    liter = {n}\u{202f}l\n\
    ",
    ),
    (
        "he",
        "\n\
    acre = {n} אקר\n\
    hectare = {n} ha\n\
    square-foot = {n} sq ft\n\
    square-kilometer = {n} קמ״ר\n\
    square-meter = {n} מ״ר\n\
    square-mile = {n} sq mi\n\
    gigabyte.one = GB\u{200f}{n}\n\
    gigabyte = {n} GB\n\
    kilobyte.one = kB\u{200f}{n}\n\
    kilobyte = {n} kB\n\
    megabyte.one = MB\u{200f}{n}\n\
    megabyte = {n} MB\n\
    terabyte.one = TB\u{200f}{n}\n\
    terabyte = {n} TB\n\
    day.one = {n} יום\n\
    day = {n} ימ׳\n\
    hour.one = {n} שעה\n\
    hour = {n} שע׳\n\
    minute = {n} דק׳\n\
    month = {n} ח׳\n\
    second = {n} שנ׳\n\
    week.one = {n} שבוע\n\
    week = {n} שבועות\n\
    year.one = {n} שנה\n\
    year = {n} שנים\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} קוט״ש\n\
    centimeter = {n} ס״מ\n\
    foot = {n} ft\n\
    inch = {n} in\n\
    kilometer = {n} ק״מ\n\
    meter = {n} מ׳\n\
    mile = {n} מייל\n\
    millimeter.one = {n} מ″מ\n\
    millimeter = {n} מ״מ\n\
    nautical-mile = {n} מ״י\n\
    yard = {n} יארד\n\
    gram = {n} גר׳\n\
    kilogram = {n} ק״ג\n\
    milligram = {n} מ״ג\n\
    ounce = {n} oz\n\
    pound.one = {n} lb\n\
    pound = {n} lbs\n\
    ton = {n} ט׳\n\
    tonne = {n} טון מ׳\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} קמ״ש\n\
    knot = {n} kn\n\
    meter-per-second = {n} מ׳/שנ׳\n\
    mile-per-hour = {n} mph\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} מ\"ק\n\
    liter = {n} ל׳\n\
    ",
    ),
    (
        "hi",
        "\n\
    acre = {n} एकड़\n\
    hectare = {n} हे॰\n\
    square-foot = {n} व॰फ़ी॰\n\
    square-kilometer = {n} वर्ग कि॰मी॰\n\
    square-meter = {n} वर्ग मी॰\n\
    square-mile = {n} वर्ग मील\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} दिन\n\
    hour = {n} घं॰\n\
    minute = {n} मि॰\n\
    month = {n} माह\n\
    second = {n} से॰\n\
    week = {n} सप्ताह\n\
    year = {n} वर्ष\n\
    joule = {n} जू॰\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} कि॰जू॰\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} सें॰मी॰\n\
    foot = {n} फ़ीट\n\
    inch = {n} इंच\n\
    kilometer = {n} कि॰मी॰\n\
    meter = {n} मी\n\
    mile = {n} मील\n\
    millimeter = {n} मि॰मी॰\n\
    nautical-mile = {n} नॉ॰ मी॰\n\
    yard = {n} यार्ड\n\
    gram = {n} ग्रा॰\n\
    kilogram = {n} कि॰ग्रा॰\n\
    milligram = {n} मि॰ग्रा॰\n\
    ounce = {n} औंस\n\
    pound = {n} पौंड\n\
    ton = {n} टन\n\
    tonne.one = {n} मीट्रिक टन\n\
    tonne = {n} मी टन\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} कि॰मी॰/घं॰\n\
    knot = {n} नॉट\n\
    meter-per-second = {n} मी॰/से॰\n\
    mile-per-hour = {n} मी॰प्र॰घं॰\n\
    celsius = {n}°से॰\n\
    fahrenheit = {n}°फ़ेरन\n\
    barrel = {n} बैरल\n\
    cubic-meter = {n} घन मी॰\n\
    liter = {n} ली॰\n\
    ",
    ),
    (
        "hr",
        "\n\
    acre = {n} kj\n\
    hectare = {n} ha\n\
    square-foot = {n} ft²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day.one = {n} dan\n\
    day = {n} dana\n\
    hour = {n} h\n\
    minute = {n} min\n\
    month = {n} mj.\n\
    second = {n} s\n\
    week = {n} tj.\n\
    year = {n} g.\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch = {n} in\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} nmi\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} tn\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/h\n\
    knot = {n} čv\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mi/h\n\
    celsius = {n} °C\n\
    fahrenheit = {n} °F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "hu",
        "\n\
    acre = {n} kh\n\
    hectare = {n} ha\n\
    square-foot = {n} ft²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} nap\n\
    hour = {n} ó\n\
    minute = {n} p\n\
    month = {n} hónap\n\
    second = {n} mp\n\
    week = {n} hét\n\
    year = {n} év\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} láb\n\
    inch = {n} hüvelyk\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mf\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} nmi\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} tn\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/h\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mph\n\
    celsius = {n} °C\n\
    fahrenheit = {n} °F\n\
    barrel = {n} hordó\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "id",
        "\n\
    acre = {n} ac\n\
    hectare = {n} ha\n\
    square-foot = {n} ft²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} hr\n\
    hour = {n} j\n\
    minute = {n} mnt\n\
    month = {n} bln\n\
    second = {n} dtk\n\
    week = {n} mgg\n\
    year = {n} thn\n\
    joule = {n} J\n\
    kilocalorie = {n} kkal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch = {n} in\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} nmi\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} tn AS\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/j\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/dtk\n\
    mile-per-hour = {n} mpj\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} L\n\
    ",
    ),
    (
        "it",
        "\n\
    acre = {n} ac\n\
    hectare = {n} ha\n\
    square-foot = {n} ft²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day.one = {n} giorno\n\
    day = {n} giorni\n\
    hour = {n} h\n\
    minute = {n} min\n\
    month.one = {n} mese\n\
    month = {n} mesi\n\
    second = {n} s\n\
    week = {n} sett.\n\
    year.one = {n} anno\n\
    year = {n} anni\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch = {n} in\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} nmi\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} tn\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/h\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mi/h\n\
    celsius = {n} °C\n\
    fahrenheit = {n} °F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "ja",
        "\n\
    acre = {n} ac\n\
    hectare = {n} ha\n\
    square-foot = {n} ft²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} KB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} 日\n\
    hour = {n} 時間\n\
    minute = {n} 分\n\
    month = {n} か月\n\
    second = {n} 秒\n\
    week = {n} 週間\n\
    year = {n} 年\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch = {n} in\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} 海里\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} s/t\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/h\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mph\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} L\n\
    ",
    ),
    (
        "jv",
        "\n\
    acre = {n} are\n\
    hectare = {n} ha\n\
    square-foot = {n} kaki pesagi\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mil²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} dina\n\
    hour = {n} jam\n\
    minute = {n} mnt\n\
    month = {n} sasi\n\
    second = {n} dtk\n\
    week = {n} peken\n\
    year = {n} taun\n\
    joule = {n} J\n\
    kilocalorie = {n} kkal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kW-jam\n\
    centimeter = {n} cm\n\
    foot = {n} kaki\n\
    inch = {n} in\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mil\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} nmi\n\
    yard = {n} yard\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} ons\n\
    pound = {n} pon\n\
    ton = {n} ton\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/jam\n\
    knot = {n} knot\n\
    meter-per-second = {n} m/dtk\n\
    mile-per-hour = {n} mil/jam\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} L\n\
    ",
    ),
    (
        "ko",
        "\n\
    acre = {n}ac\n\
    hectare = {n}ha\n\
    square-foot = {n}ft²\n\
    square-kilometer = {n}km²\n\
    square-meter = {n}m²\n\
    square-mile = {n}mi²\n\
    gigabyte = {n}GB\n\
    kilobyte = {n}kB\n\
    megabyte = {n}MB\n\
    terabyte = {n}TB\n\
    day = {n}일\n\
    hour = {n}시간\n\
    minute = {n}분\n\
    month = {n}개월\n\
    second = {n}초\n\
    week = {n}주\n\
    year = {n}년\n\
    joule = {n}줄\n\
    kilocalorie = {n}kcal\n\
    kilojoule = {n}kJ\n\
    kilowatt-hour = {n}kWh\n\
    centimeter = {n}cm\n\
    foot = {n}ft\n\
    inch = {n}in\n\
    kilometer = {n}km\n\
    meter = {n}m\n\
    mile = {n}mi\n\
    millimeter = {n}mm\n\
    nautical-mile = {n}nmi\n\
    yard = {n}yd\n\
    gram = {n}g\n\
    kilogram = {n}kg\n\
    milligram = {n}mg\n\
    ounce = {n}oz\n\
    pound = {n}lb\n\
    ton = {n}tn\n\
    tonne = {n}t\n\
    gigawatt = {n}GW\n\
    kilowatt = {n}kW\n\
    megawatt = {n}MW\n\
    watt = {n}W\n\
    hectopascal = {n}hPa\n\
    kilometer-per-hour = {n}km/h\n\
    knot = {n}kn\n\
    meter-per-second = {n}m/s\n\
    mile-per-hour = {n}mi/h\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n}bbl\n\
    cubic-meter = {n}m³\n\
    liter = {n}L\n\
    ",
    ),
    (
        "ms",
        "\n\
    acre = {n} ekar\n\
    hectare = {n} ha\n\
    square-foot = {n} ka²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} bt²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} hari\n\
    hour = {n} j\n\
    minute = {n} min\n\
    month = {n} bln\n\
    second = {n} saat\n\
    week = {n} mgu\n\
    year = {n} thn\n\
    joule = {n} J\n\
    kilocalorie = {n} kkal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ka\n\
    inch = {n} in\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} bt\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} btn\n\
    yard = {n} ela\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} tn\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} kmj\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} bsj\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "nb",
        "\n\
    acre = {n} ac\n\
    hectare = {n} ha\n\
    square-foot = {n} fot²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile.one = {n} mile²\n\
    square-mile = {n} miles²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} d\n\
    hour = {n} t\n\
    minute = {n} min\n\
    month = {n} md.\n\
    second = {n} sek\n\
    week = {n} u\n\
    year = {n} år\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} fot\n\
    inch.one = {n} tomme\n\
    inch = {n} tommer\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile.one = {n} mile\n\
    mile = {n} miles\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} nmi\n\
    yard = {n} yard\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce.one = {n} unse\n\
    ounce = {n} unser\n\
    pound = {n} pund\n\
    ton = {n} am. tonn\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/t\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour.one = {n} mile/t\n\
    mile-per-hour = {n} miles/t\n\
    celsius = {n} °C\n\
    fahrenheit = {n} °F\n\
    barrel = {n} fat\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "nl",
        "\n\
    acre.one = {n} acre\n\
    acre = {n} acres\n\
    hectare = {n} ha\n\
    square-foot = {n} ft²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day.one = {n} dag\n\
    day = {n} dagen\n\
    hour = {n} uur\n\
    minute = {n} min\n\
    month = {n} mnd\n\
    second = {n} sec\n\
    week.one = {n} wk\n\
    week = {n} wkn\n\
    year = {n} jr\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch = {n} in\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} nmi\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} ton\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/u\n\
    knot = {n} kt\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mi/h\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "pl",
        "\n\
    acre.one = {n} akr\n\
    acre.few = {n} akry\n\
    acre.many = {n} akrów\n\
    acre = {n} akra\n\
    hectare = {n} ha\n\
    square-foot.one = {n} stopa kw.\n\
    square-foot.many = {n} stóp kw.\n\
    square-foot = {n} stopy kw.\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile.one = {n} mila kw.\n\
    square-mile.few = {n} mile kw.\n\
    square-mile.many = {n} mil kw.\n\
    square-mile = {n} mili kw.\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day.one = {n} dzień\n\
    day.few = {n} dni\n\
    day.many = {n} dni\n\
    day = {n} dnia\n\
    hour = {n} godz.\n\
    minute = {n} min\n\
    month = {n} mies.\n\
    second = {n} sek.\n\
    week.one = {n} tydz.\n\
    week = {n} tyg.\n\
    year.one = {n} rok\n\
    year.few = {n} lata\n\
    year.many = {n} lat\n\
    year = {n} roku\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch.one = {n} cal\n\
    inch.few = {n} cale\n\
    inch.many = {n} cali\n\
    inch = {n} cala\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile.one = {n} mila\n\
    mile.few = {n} mile\n\
    mile.many = {n} mil\n\
    mile = {n} mili\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} Mm\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound.one = {n} funt\n\
    pound.few = {n} funty\n\
    pound.many = {n} funtów\n\
    pound = {n} funta\n\
    ton.one = {n} krótka tona\n\
    ton.few = {n} krótkie tony\n\
    ton.many = {n} krótkich ton\n\
    ton = {n} krótkiej tony\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/godz.\n\
    knot = {n} w.\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour.one = {n} mila/h\n\
    mile-per-hour.few = {n} mile/h\n\
    mile-per-hour.many = {n} mil/h\n\
    mile-per-hour = {n} mili/h\n\
    celsius = {n} st. C\n\
    fahrenheit = {n}°F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "pt",
        "\n\
    acre = {n} ac\n\
    hectare = {n} ha\n\
    square-foot = {n} ft²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day.one = {n} dia\n\
    day = {n} dias\n\
    hour = {n} h\n\
    minute = {n} min\n\
    month.one = {n} mês\n\
    month = {n} meses\n\
    second = {n} s\n\
    week = {n} sem.\n\
    year.one = {n} ano\n\
    year = {n} anos\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch = {n} pol.\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} mn\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} tn\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/h\n\
    knot.one = {n} nó\n\
    knot = {n} nós\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mph\n\
    celsius = {n} °C\n\
    fahrenheit = {n} °F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "pt-PT",
        "\n\
    acre.one = {n} acre\n\
    acre = {n} acres\n\
    hectare = {n} ha\n\
    square-foot = {n} ft²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day.one = {n} dia\n\
    day = {n} dias\n\
    hour = {n} h\n\
    minute = {n} min\n\
    month.one = {n} mês\n\
    month = {n} meses\n\
    second = {n} s\n\
    week = {n} sem.\n\
    year.one = {n} ano\n\
    year = {n} anos\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch = {n} pol.\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} nmi\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} ton\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/h\n\
    knot.one = {n} nó\n\
    knot = {n} nós\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mi/h\n\
    celsius = {n} °C\n\
    fahrenheit = {n} °F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "ro",
        "\n\
    acre = {n} ac.\n\
    hectare = {n} ha\n\
    square-foot = {n} ft²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day.one = {n} zi\n\
    day = {n} zile\n\
    hour.one = {n} oră\n\
    hour = {n} ore\n\
    minute = {n} min.\n\
    month.one = {n} lună\n\
    month = {n} luni\n\
    second = {n} s\n\
    week = {n} săpt.\n\
    year.one = {n} an\n\
    year = {n} ani\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch = {n} in\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} mn\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} t.s.\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/h\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mi/h\n\
    celsius = {n} °C\n\
    fahrenheit = {n} °F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "ru",
        "\n\
    acre.one = {n} акр\n\
    acre = {n} акр.\n\
    hectare = {n} га\n\
    square-foot = {n} фт²\n\
    square-kilometer = {n} км²\n\
    square-meter = {n} м²\n\
    square-mile = {n} ми²\n\
    gigabyte = {n} ГБ\n\
    kilobyte = {n} кБ\n\
    megabyte = {n} МБ\n\
    terabyte = {n} ТБ\n\
    day = {n} дн.\n\
    hour = {n} ч\n\
    minute = {n} мин\n\
    month = {n} мес.\n\
    second = {n} с\n\
    week = {n} нед.\n\
    year.many = {n} л.\n\
    year = {n} г.\n\
    joule = {n} Дж\n\
    kilocalorie = {n} ккал\n\
    kilojoule = {n} кДж\n\
    kilowatt-hour = {n} кВт⋅ч\n\
    centimeter = {n} см\n\
    foot = {n} фт\n\
    inch.one = {n} дюйм\n\
    inch = {n} дюйм.\n\
    kilometer = {n} км\n\
    meter = {n} м\n\
    mile = {n} ми\n\
    millimeter = {n} мм\n\
    nautical-mile = {n} мор. ми\n\
    yard.one = {n} ярд\n\
    yard = {n} ярд.\n\
    gram = {n} г\n\
    kilogram = {n} кг\n\
    milligram = {n} мг\n\
    ounce = {n} унц.\n\
    pound = {n} фнт\n\
    ton = {n} амер. т\n\
    tonne = {n} т\n\
    gigawatt = {n} ГВт\n\
    kilowatt = {n} кВт\n\
    megawatt = {n} МВт\n\
    watt = {n} Вт\n\
    hectopascal = {n} гПа\n\
    kilometer-per-hour = {n} км/ч\n\
    knot = {n} уз\n\
    meter-per-second = {n} м/с\n\
    mile-per-hour = {n} ми/ч\n\
    celsius = {n} °C\n\
    fahrenheit = {n} °F\n\
    barrel = {n} барр.\n\
    cubic-meter = {n} м³\n\
    liter = {n} л\n\
    ",
    ),
    (
        "sk",
        "\n\
    acre = {n} ac\n\
    hectare = {n} ha\n\
    square-foot = {n} ft²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day.one = {n} deň\n\
    day.few = {n} dni\n\
    day.many = {n} dňa\n\
    day = {n} dní\n\
    hour = {n} h\n\
    minute = {n} min\n\
    month = {n} mes.\n\
    second = {n} s\n\
    week = {n} týž.\n\
    year = {n} r.\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch = {n} in\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} NM\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} to\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/h\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mi/h\n\
    celsius = {n} °C\n\
    fahrenheit = {n} °F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "sv",
        "\n\
    acre = {n} ac\n\
    hectare = {n} ha\n\
    square-foot = {n} kv.fot\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} kv.mile\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} d\n\
    hour = {n} tim\n\
    minute = {n} min\n\
    month = {n} mån\n\
    second = {n} s\n\
    week = {n} v\n\
    year = {n} år\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} fot\n\
    inch = {n} tum\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mi\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} naut. mil\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} uns\n\
    pound = {n} pund\n\
    ton = {n} eng. k. ton\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/h\n\
    knot = {n} knop\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mi/h\n\
    celsius = {n} °C\n\
    fahrenheit = {n} °F\n\
    barrel = {n} fat\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "sw",
        "\n\
    acre = ekari {n}\n\
    hectare = hekta {n}\n\
    square-foot = ft² {n}\n\
    square-kilometer = km² {n}\n\
    square-meter = m² {n}\n\
    square-mile = sq mi {n}\n\
    gigabyte = GB {n}\n\
    kilobyte = kilobaiti {n}\n\
    megabyte = MB {n}\n\
    terabyte = terabaiti {n}\n\
    day = siku {n}\n\
    hour = saa {n}\n\
    minute = dakika {n}\n\
    month.one = mwezi {n}\n\
    month = miezi {n}\n\
    second = sekunde {n}\n\
    week = wiki {n}\n\
    year.one = mwaka {n}\n\
    year = miaka {n}\n\
    joule = jouli {n}\n\
    kilocalorie = kilokalori {n}\n\
    kilojoule = kilojuli {n}\n\
    kilowatt-hour = kWh {n}\n\
    centimeter = sentimita {n}\n\
    foot = futi {n}\n\
    inch = inchi {n}\n\
    kilometer = km {n}\n\
    meter = mita {n}\n\
    mile = maili {n}\n\
    millimeter = milimita {n}\n\
    nautical-mile.one = maili {n} ya kibaharia\n\
    nautical-mile = maili {n} za kibaharia\n\
    yard = yadi {n}\n\
    gram = gramu {n}\n\
    kilogram = kg {n}\n\
    milligram = mg {n}\n\
    ounce = aunsi {n}\n\
    pound = ratili {n}\n\
    ton = tani fupi {n}\n\
    tonne = tani mita {n}\n\
    gigawatt = gigawati {n}\n\
    kilowatt = kilowati {n}\n\
    megawatt = megawati {n}\n\
    watt = wati {n}\n\
    hectopascal = hPa {n}\n\
    kilometer-per-hour = km {n}/saa\n\
    knot = noti {n}\n\
    meter-per-second = m/s {n}\n\
    mile-per-hour = mph {n}\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel.one = pipa {n}\n\
    barrel = mapipa {n}\n\
    cubic-meter.one = m³ {n}\n\
    cubic-meter = mita {n} za ujazo\n\
    liter = lita {n}\n\
    ",
    ),
    (
        "ta",
        "\n\
    acre = {n} ஏக்.\n\
    hectare = {n} ha\n\
    square-foot = {n} ச.அ.\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} ச. மை.\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day.one = {n} நாள்\n\
    day = {n} நாட்கள்\n\
    hour = {n} ம.\n\
    minute = {n} நிமி.\n\
    month.one = {n} மாதம்\n\
    month = {n} மாத.\n\
    second = {n} விநாடி\n\
    week.one = {n} வாரம்\n\
    week = {n} வார.\n\
    year.one = {n} ஆண்டு\n\
    year = {n} ஆண்டு.\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} செ.மீ.\n\
    foot = {n} அடி\n\
    inch = {n} in\n\
    kilometer = {n} கி.மீ.\n\
    meter = {n} மீ.\n\
    mile = {n} mi\n\
    millimeter = {n} மி.மீ.\n\
    nautical-mile = {n} nmi\n\
    yard = {n} கெஜ.\n\
    gram = {n} கி.\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound.one = {n} lb\n\
    pound = {n} பவு.\n\
    ton = {n} டன்\n\
    tonne = {n} ட.\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} கி.மீ./ம.நே.\n\
    knot = {n} நா.\n\
    meter-per-second = {n} மீ/வி\n\
    mile-per-hour = {n} மை/ம.நே.\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n} பீப்.\n\
    cubic-meter = {n} மீ³\n\
    liter = {n} லி.\n\
    ",
    ),
    (
        "th",
        "\n\
    acre = {n} เอเคอร์\n\
    hectare = {n} เฮกตาร์\n\
    square-foot = {n} ตร.ฟุต\n\
    square-kilometer = {n} ตร.กม.\n\
    square-meter = {n} ตร.ม.\n\
    square-mile = {n} ตร.ไมล์\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} วัน\n\
    hour = {n} ชม.\n\
    minute = {n} นาที\n\
    month = {n} เดือน\n\
    second = {n} วิ\n\
    week = {n} สัปดาห์\n\
    year = {n} ปี\n\
    joule = {n} จูล\n\
    kilocalorie = {n} กิโลแคลอรี\n\
    kilojoule = {n} กิโลจูล\n\
    kilowatt-hour = {n} กว.-ชม.\n\
    centimeter = {n} ซม.\n\
    foot = {n} ฟุต\n\
    inch = {n} นิ้ว\n\
    kilometer = {n} กม.\n\
    meter = {n} ม.\n\
    mile = {n} ไมล์\n\
    millimeter = {n} มม.\n\
    nautical-mile = {n} ไมล์ทะเล\n\
    yard = {n} หลา\n\
    gram = {n} ก.\n\
    kilogram = {n} กก.\n\
    milligram = {n} มก.\n\
    ounce = {n} ออนซ์\n\
    pound = {n} ปอนด์\n\
    ton = {n} ตัน\n\
    tonne = {n} ต.\n\
    gigawatt = {n} กิกะวัตต์\n\
    kilowatt = {n} กิโลวัตต์\n\
    megawatt = {n} เมกะวัตต์\n\
    watt = {n} วัตต์\n\
    hectopascal = {n} เฮกโตปาสกาล\n\
    kilometer-per-hour = {n} กม./ชม.\n\
    knot = {n} นอต\n\
    meter-per-second = {n} ม./วิ\n\
    mile-per-hour = {n} ไมล์/ชม.\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} ลบ.ม.\n\
    liter = {n} ล.\n\
    ",
    ),
    (
        "tr",
        "\n\
    acre = {n} ac\n\
    hectare = {n} ha\n\
    square-foot = {n} ft²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} gün\n\
    hour = {n} sa.\n\
    minute = {n} dk.\n\
    month = {n} ay\n\
    second = {n} sn.\n\
    week = {n} hf.\n\
    year = {n} yıl\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} fit\n\
    inch = {n} inç\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} mil\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} nmi\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} kısa ton\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/sa\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/sn\n\
    mile-per-hour = {n} mil/sa\n\
    celsius.one = {n} °C\n\
    celsius = {n}°C\n\
    fahrenheit.one = {n} °F\n\
    fahrenheit = {n}°F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} l\n\
    ",
    ),
    (
        "uk",
        "\n\
    acre.one = {n} акр\n\
    acre.few = {n} акри\n\
    acre.many = {n} акрів\n\
    acre = {n} акра\n\
    hectare = {n} га\n\
    square-foot.one = {n} фут²\n\
    square-foot.few = {n} фути²\n\
    square-foot.many = {n} футів²\n\
    square-foot = {n} фута²\n\
    square-kilometer = {n} км²\n\
    square-meter = {n} м²\n\
    square-mile.one = {n} миля²\n\
    square-mile.many = {n} миль²\n\
    square-mile = {n} милі²\n\
    gigabyte = {n} ГБ\n\
    kilobyte = {n} кБ\n\
    megabyte = {n} МБ\n\
    terabyte = {n} ТБ\n\
    day = {n} дн.\n\
    hour = {n} год\n\
    minute = {n} хв\n\
    month = {n} міс.\n\
    second = {n} с\n\
    week = {n} тиж.\n\
    year = {n} р.\n\
    joule = {n} Дж\n\
    kilocalorie = {n} ккал\n\
    kilojoule = {n} кДж\n\
    kilowatt-hour = {n} кВт⋅год\n\
    centimeter = {n} см\n\
    foot = {n} фт\n\
    inch.one = {n} дюйм\n\
    inch.few = {n} дюйми\n\
    inch.many = {n} дюймів\n\
    inch = {n} дюйма\n\
    kilometer = {n} км\n\
    meter = {n} м\n\
    mile.one = {n} миля\n\
    mile.many = {n} миль\n\
    mile = {n} милі\n\
    millimeter = {n} мм\n\
    nautical-mile.one = {n} м. миля\n\
    nautical-mile.many = {n} м. миль\n\
    nautical-mile = {n} м. милі\n\
    yard.one = {n} ярд\n\
    yard.few = {n} ярди\n\
    yard.many = {n} ярдів\n\
    yard = {n} ярда\n\
    gram = {n} г\n\
    kilogram = {n} кг\n\
    milligram = {n} мг\n\
    ounce = {n} унц.\n\
    pound = {n} фнт\n\
    ton = {n} т\n\
    tonne = {n} метр. т\n\
    gigawatt = {n} ГВт\n\
    kilowatt = {n} кВт\n\
    megawatt = {n} МВт\n\
    watt = {n} Вт\n\
    hectopascal = {n} гПа\n\
    kilometer-per-hour = {n} км/год\n\
    knot = {n} вуз.\n\
    meter-per-second = {n} м/с\n\
    mile-per-hour.one = {n} миля/год\n\
    mile-per-hour.many = {n} миль/год\n\
    mile-per-hour = {n} милі/год\n\
    celsius = {n}\u{a0}°C\n\
    fahrenheit = {n}\u{a0}°F\n\
    barrel = {n} брл\n\
    cubic-meter = {n} м³\n\
    liter = {n} л\n\
    ",
    ),
    (
        "ur",
        "\n\
    acre = {n} ایکڑ\n\
    hectare = {n} ہیکٹر\n\
    square-foot = {n} sq ft\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} sq mi\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} دن\n\
    hour.one = {n} گھنٹہ\n\
    hour = {n} گھنٹے\n\
    minute = {n} منٹ\n\
    month.one = {n} مہینہ\n\
    month = {n} مہینے\n\
    second = {n} سیکنڈ\n\
    week.one = {n} ہفتہ\n\
    week = {n} ہفتے\n\
    year = {n} سال\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} سینٹی میٹر\n\
    foot = {n} فیٹ\n\
    inch.one = {n} انچ\n\
    inch = {n} in\n\
    kilometer = {n} کلو میٹر\n\
    meter = {n} میٹر\n\
    mile = {n} میل\n\
    millimeter.one = {n} ملی میٹر\n\
    millimeter = {n} ملیمیٹر\n\
    nautical-mile = {n} nmi\n\
    yard = {n} یارڈ\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} tn\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} کلو واٹ\n\
    megawatt = {n} MW\n\
    watt = {n} واٹ\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} kph\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mph\n\
    celsius = {n}\u{200e}°C\n\
    fahrenheit = {n}\u{200e}°F\n\
    barrel = {n} bbl\n\
    cubic-meter = {n} m³\n\
    liter = {n} لیٹر\n\
    ",
    ),
    (
        "vi",
        "\n\
    acre = {n} mẫu\n\
    hectare = {n} ha\n\
    square-foot = {n} ft²\n\
    square-kilometer = {n} km²\n\
    square-meter = {n} m²\n\
    square-mile = {n} mi²\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} ngày\n\
    hour = {n} giờ\n\
    minute = {n} phút\n\
    month = {n} tháng\n\
    second = {n} giây\n\
    week = {n} tuần\n\
    year = {n} năm\n\
    joule = {n} J\n\
    kilocalorie = {n} kcal\n\
    kilojoule = {n} kJ\n\
    kilowatt-hour = {n} kWh\n\
    centimeter = {n} cm\n\
    foot = {n} ft\n\
    inch = {n} inch\n\
    kilometer = {n} km\n\
    meter = {n} m\n\
    mile = {n} dặm\n\
    millimeter = {n} mm\n\
    nautical-mile = {n} nmi\n\
    yard = {n} yd\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} tn\n\
    tonne = {n} t\n\
    gigawatt = {n} GW\n\
    kilowatt = {n} kW\n\
    megawatt = {n} MW\n\
    watt = {n} W\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/h\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mph\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n} thùng\n\
    cubic-meter = {n} m³\n\
    liter = {n} L\n\
    ",
    ),
    (
        "zh",
        "\n\
    acre = {n}英亩\n\
    hectare = {n}公顷\n\
    square-foot = {n}平方英尺\n\
    square-kilometer = {n}平方公里\n\
    square-meter = {n}平方米\n\
    square-mile = {n}平方英里\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n}天\n\
    hour = {n}小时\n\
    minute = {n}分钟\n\
    month = {n}个月\n\
    second = {n}秒\n\
    week = {n}周\n\
    year = {n}年\n\
    joule = {n}焦耳\n\
    kilocalorie = {n}千卡\n\
    kilojoule = {n}千焦\n\
    kilowatt-hour = {n}千瓦时\n\
    centimeter = {n}厘米\n\
    foot = {n}英尺\n\
    inch = {n}英寸\n\
    kilometer = {n}公里\n\
    meter = {n}米\n\
    mile = {n}英里\n\
    millimeter = {n}毫米\n\
    nautical-mile = {n}海里\n\
    yard = {n}码\n\
    gram = {n} g\n\
    kilogram = {n} kg\n\
    milligram = {n} mg\n\
    ounce = {n} oz\n\
    pound = {n} lb\n\
    ton = {n} tn\n\
    tonne = {n} t\n\
    gigawatt = {n}吉瓦\n\
    kilowatt = {n}千瓦\n\
    megawatt = {n}兆瓦\n\
    watt = {n}瓦\n\
    hectopascal = {n} hPa\n\
    kilometer-per-hour = {n} km/h\n\
    knot = {n} kn\n\
    meter-per-second = {n} m/s\n\
    mile-per-hour = {n} mi/h\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n}桶\n\
    cubic-meter = {n}立方米\n\
    liter = {n}升\n\
    ",
    ),
    (
        "zh-Hant",
        "\n\
    acre = {n} 英畝\n\
    hectare = {n} 公頃\n\
    square-foot = {n} 平方英尺\n\
    square-kilometer = {n} 平方公里\n\
    square-meter = {n} 平方公尺\n\
    square-mile = {n} 平方英里\n\
    gigabyte = {n} GB\n\
    kilobyte = {n} kB\n\
    megabyte = {n} MB\n\
    terabyte = {n} TB\n\
    day = {n} 天\n\
    hour = {n} 小時\n\
    minute = {n} 分鐘\n\
    month = {n} 個月\n\
    second = {n} 秒\n\
    week = {n} 週\n\
    year = {n} 年\n\
    joule = {n} 焦\n\
    kilocalorie = {n} 千卡\n\
    kilojoule = {n} 千焦\n\
    kilowatt-hour = {n} 千瓦小時\n\
    centimeter = {n} 公分\n\
    foot = {n}英尺\n\
    inch = {n} 吋\n\
    kilometer = {n} 公里\n\
    meter = {n} 公尺\n\
    mile = {n} 英里\n\
    millimeter = {n} 公釐\n\
    nautical-mile = {n} 海里\n\
    yard = {n} 碼\n\
    gram = {n} 克\n\
    kilogram = {n} 公斤\n\
    milligram = {n} 毫克\n\
    ounce = {n} 盎司\n\
    pound = {n} 磅\n\
    ton = {n} 美噸\n\
    tonne = {n} 公噸\n\
    gigawatt = {n} 吉瓦\n\
    kilowatt = {n} 千瓦\n\
    megawatt = {n} 百萬瓦\n\
    watt = {n} 瓦\n\
    hectopascal = {n} 百帕\n\
    kilometer-per-hour = {n} 公里/小時\n\
    knot = {n} 節\n\
    meter-per-second = {n} 公尺/秒\n\
    mile-per-hour = {n} 英里/小時\n\
    celsius = {n}°C\n\
    fahrenheit = {n}°F\n\
    barrel = {n} 桶\n\
    cubic-meter = {n} 立方公尺\n\
    liter = {n} 升\n\
    ",
    ),
];

/// Numbering systems with their zeros, each on a line.
pub(super) static DIGITS: &str = "\n\
    adlm|𞥐\n\
    arab|٠\n\
    arabext|۰\n\
    beng|০\n\
    cakm|𑄶\n\
    deva|०\n\
    gujr|૦\n\
    guru|੦\n\
    hmnp|𞅀\n\
    java|꧐\n\
    khmr|០\n\
    knda|೦\n\
    laoo|໐\n\
    latn|0\n\
    mlym|൦\n\
    mong|᠐\n\
    mtei|꯰\n\
    mymr|၀\n\
    nkoo|߀\n\
    olck|᱐\n\
    orya|୦\n\
    tamldec|௦\n\
    telu|౦\n\
    thai|๐\n\
    tibt|༠\n\
    vaii|꘠\n\
    ";

/// The codes of currencies that are legal tender somewhere, one after the other.
pub(super) static CURRENCIES: &str = "AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBHDBIFBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCLPCNYCOPCRCCUPCVECZKDJFDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUYUUZSVESVNDVUVWSTXAFXCDXCGXOFXPFYERZARZMWZWG";

/// The measures that figures can be counted in, by their names in the CLDR, each between spaces.
pub const MEASURES: &str = " acre barrel celsius centimeter cubic-meter day fahrenheit foot gigabyte gigawatt gram hectare hectopascal hour inch joule kilobyte kilocalorie kilogram kilojoule kilometer kilometer-per-hour kilowatt kilowatt-hour knot liter megabyte megawatt meter meter-per-second mile mile-per-hour milligram millimeter minute month nautical-mile ounce pound second square-foot square-kilometer square-meter square-mile terabyte ton tonne watt week yard year ";
