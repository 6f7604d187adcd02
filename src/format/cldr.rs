//! How locales write numbers and dates: tables that `cargo xtask cldr` made from version 48.0.0 of the Unicode CLDR (npm
//! packages cldr-numbers-full, cldr-dates-full and cldr-core; © Unicode, Inc., under the Unicode License v3).

/// A line for each way: the numbering system, decimal and grouping separators, minus, percent pattern, the size of
/// the second group of a number and of a percentage, how many digits must stand before the first separator, and
/// the locales, in small letters, each between spaces. Those with `~` write so only where the numbering system that
/// follows it is asked for.
#[cfg(not(target_arch = "wasm32"))]
pub(super) static NUMBERS: &str = "\n\
    adlm|.|\u{2e41}|-|#%|3|3|1| ff-adlm \n\
    arab|.|\u{66c}|\u{61c}-|#\u{66a}\u{61c}|3|3|1| sd \n\
    arab|\u{66b}|\u{66c}|\u{61c}-|#\u{66a}\u{61c}|3|3|1| ar-bh ar-dj ar-eg ar-er ar-il ar-iq ar-jo ar-km ar-kw ar-lb ar-mr ar-om ar-ps ar-qa ar-sa ar-sd ar-so ar-ss ar-sy ar-td ar-ye sdh und~arab \n\
    arab|\u{66b}|\u{66c}|\u{200f}-|#\u{a0}\u{66a}|3|3|1| ckb \n\
    arabext|\u{66b}|\u{66c}|\u{200e}-\u{200e}|#%|3|3|1| ur-in ur~arabext \n\
    arabext|\u{66b}|\u{66c}|\u{200e}-\u{200e}|#\u{66a}|3|3|1| az-arab bgn ks lrc mzn pa-arab ps uz-arab az-iq az-ir pa-pk uz-af und~arabext \n\
    arabext|\u{66b}|\u{66c}|\u{200e}\u{2212}|#\u{66a}|3|3|1| fa \n\
    beng|.|,|-|#%|2|2|1| as \n\
    beng|.|,|-|#%|2|3|1| bn \n\
    beng|.|,|-|#%|3|3|1| mni \n\
    cakm|.|,|-|#%|2|3|1| ccp \n\
    deva|.|,|-|#%|2|2|1| ne sa \n\
    deva|.|,|-|#%|2|3|1| mr \n\
    deva|.|,|-|#%|3|3|1| bgc bho raj sat-deva \n\
    gujr|.|,|-|#%|2|3|1| gu~gujr \n\
    hmnp|.|,|-|#%|3|3|1| hnj mww \n\
    khmr|,|.|-|#%|3|3|1| km~khmr \n\
    latn|,|'|-|#%|3|3|1| lmo wae \n\
    latn|,|.|-|#%|3|3|1| ast az bs el en-be en-es en-id en-it en-nl en-pl en-ro en-si es-ar es-bo es-cl es-co es-ec es-py es-uy es-ve fur fy in id is jgo jv kgp kkj lij lld ln lo lu mgh ms-arab-bn ms-bn ms-id mua nl nnh pms pt rw sc scn seh sg sr su sw-cd vi vmw wo yrl \n\
    latn|,|.|-|#%|3|3|2| ia it \n\
    latn|,|.|-|#\u{a0}%|3|3|1| ca da de dsb en-at en-de en-dk fr-lu fr-ma gl hsb kl lb mk nds qu-bo rn ro \n\
    latn|,|.|-|#\u{a0}%|3|3|2| es \n\
    latn|,|.|-|%#|3|3|1| ku tr \n\
    latn|,|.|\u{200e}-|#\u{200e}%\u{200e}|3|3|1| ar-dz ar-ly ar-ma ar-tn ar-lb~latn ar-mr~latn \n\
    latn|,|.|\u{200e}\u{2212}|#%|3|3|1| ps~latn uz-arab~latn \n\
    latn|,|.|\u{2212}|#\u{a0}%|3|3|1| fo hr \n\
    latn|,|.|\u{2212}|#\u{a0}%|3|3|2| sl \n\
    latn|,|.|\u{2212}|%\u{a0}#|3|3|1| eu \n\
    latn|,|\u{a0}|-|#%|3|3|1| af agq dyo en-cz en-ee en-hu en-lt en-lv en-pt en-sk en-ua en-za es-cr ewo ff kab kea kk ksf ky nmg nr os prg pt-ao sah shi ss szl tg ts tzm uk uz ve yav \n\
    latn|,|\u{a0}|-|#%|3|3|2| bg hu hy ie ka lv pl pt-ch pt-cv pt-gq pt-gw pt-lu pt-mo pt-mz pt-pt pt-st pt-tl sq \n\
    latn|,|\u{a0}|-|#\u{a0}%|3|3|1| bas br bua cs cv de-at dua en-fi en-no en-se fr-ca ht ru sk smn tk tt zgh \n\
    latn|,|\u{a0}|-|#\u{a0}%|3|3|2| be ru-ua \n\
    latn|,|\u{a0}|-|#\u{202f}%|3|3|1| oc \n\
    latn|,|\u{a0}|\u{2212}|#%|3|3|2| et \n\
    latn|,|\u{a0}|\u{2212}|#\u{a0}%|3|3|1| fi ksh lt nb nn no se sv \n\
    latn|,|\u{202f}|-|#%|3|3|1| en-fr en-ge eo fr-ch rm vec \n\
    latn|,|\u{202f}|-|#\u{a0}%|3|3|1| fr \n\
    latn|.|'|-|#%|3|3|1| de-ch de-li en-ch tn \n\
    latn|.|'|-|#%|3|3|2| it-ch \n\
    latn|.|'|\u{2212}|#\u{a0}%|3|3|1| gsw \n\
    latn|.|,|-|#%|2|2|1| brx en-in gu hi pa ta xnr as~latn bn~latn ccp~latn sa~latn \n\
    latn|.|,|-|#%|2|3|1| kok kxv ml or te mr~latn ne~latn \n\
    latn|.|,|-|#%|3|3|1| es-419 es-br es-bz es-cu es-do es-gt es-hn es-mx es-ni es-pa es-pe es-pr es-sv es-us kk-arab ks-deva ku-arab sd-deva ta-my ta-sg und kk-af kk-cn kk-ir kk-mn ku-iq ku-ir ku-lb sd-in az-arab~latn bgc~latn bho~latn ckb~latn hnj~latn lrc~latn mni~latn mww~latn my~latn mzn~latn raj~latn sat~latn sd~latn sdh~latn \n\
    latn|.|,|-|#%|3|3|3| ee \n\
    latn|.|,|-|#\u{a0}%|2|2|1| dz~latn \n\
    latn|.|,|-|#\u{a0}%|3|3|1| ce qu \n\
    latn|.|,|\u{200e}-|#%|3|3|1| iw he ur pa-arab~latn ur-in~latn \n\
    latn|.|,|\u{200e}-|#\u{66a}|3|3|1| ar-sa~latn ar-so~latn \n\
    latn|.|,|\u{200e}-|#\u{200e}%\u{200e}|3|3|1| ar ar-bh~latn ar-dj~latn ar-eg~latn ar-er~latn ar-il~latn ar-iq~latn ar-jo~latn ar-km~latn ar-kw~latn ar-om~latn ar-ps~latn ar-qa~latn ar-sd~latn ar-ss~latn ar-sy~latn ar-td~latn ar-ye~latn \n\
    latn|.|,|\u{200e}\u{2212}|#%|3|3|1| fa~latn \n\
    latn|.|\u{a0}|-|#%|3|3|1| ba dje khq mfe ses twq tyv xh \n\
    latn|.|\u{60c}|-|#%|3|3|1| ks~latn nqo~latn \n\
    latn|.|\u{2e41}|-|#%|3|3|1| ff-adlm~latn \n\
    latn|\u{66b}|\u{60c}|-|#\u{66a}|3|3|1| bgn~latn \n\
    mtei|.|,|-|#%|3|3|1| mni-mtei \n\
    mymr|.|,|-|#%|3|3|1| my \n\
    nkoo|.|\u{60c}|-|#%|3|3|1| nqo \n\
    olck|.|,|-|#%|3|3|1| sat \n\
    tamldec|.|,|-|#%|3|3|1| ta-my~tamldec ta-sg~tamldec \n\
    telu|.|,|-|#%|3|3|1| te~telu \n\
    tibt|.|,|-|#\u{a0}%|2|2|1| dz \n\
    ";

/// A line for each way: the patterns of a year, a month and a day, the names of the months inside a date, and by
/// themselves, and the locales, in small letters, each after `@` and between spaces. What is left out is as in the language.
#[cfg(not(target_arch = "wasm32"))]
pub(super) static DATES: &str = "\n\
    {year}|{month-alone} {year}|{day} {month} {year}|stycznia;lutego;marca;kwietnia;maja;czerwca;lipca;sierpnia;wrze\u{15b}nia;pa\u{17a}dziernika;listopada;grudnia|stycze\u{144};luty;marzec;kwiecie\u{144};maj;czerwiec;lipiec;sierpie\u{144};wrzesie\u{144};pa\u{17a}dziernik;listopad;grudzie\u{144}| @pl \n\
    {year}|{month-alone} {year}|{day}. {month} {year}|ledna;\u{fa}nora;b\u{159}ezna;dubna;kv\u{11b}tna;\u{10d}ervna;\u{10d}ervence;srpna;z\u{e1}\u{159}\u{ed};\u{159}\u{ed}jna;listopadu;prosince|leden;\u{fa}nor;b\u{159}ezen;duben;kv\u{11b}ten;\u{10d}erven;\u{10d}ervenec;srpen;z\u{e1}\u{159}\u{ed};\u{159}\u{ed}jen;listopad;prosinec| @cs \n\
    {year}|{month-alone} {year}\u{202f}\u{433}.|{day} {month} {year}\u{202f}\u{433}.|\u{44f}\u{43d}\u{432}\u{430}\u{440}\u{44f};\u{444}\u{435}\u{432}\u{440}\u{430}\u{43b}\u{44f};\u{43c}\u{430}\u{440}\u{442}\u{430};\u{430}\u{43f}\u{440}\u{435}\u{43b}\u{44f};\u{43c}\u{430}\u{44f};\u{438}\u{44e}\u{43d}\u{44f};\u{438}\u{44e}\u{43b}\u{44f};\u{430}\u{432}\u{433}\u{443}\u{441}\u{442}\u{430};\u{441}\u{435}\u{43d}\u{442}\u{44f}\u{431}\u{440}\u{44f};\u{43e}\u{43a}\u{442}\u{44f}\u{431}\u{440}\u{44f};\u{43d}\u{43e}\u{44f}\u{431}\u{440}\u{44f};\u{434}\u{435}\u{43a}\u{430}\u{431}\u{440}\u{44f}|\u{44f}\u{43d}\u{432}\u{430}\u{440}\u{44c};\u{444}\u{435}\u{432}\u{440}\u{430}\u{43b}\u{44c};\u{43c}\u{430}\u{440}\u{442};\u{430}\u{43f}\u{440}\u{435}\u{43b}\u{44c};\u{43c}\u{430}\u{439};\u{438}\u{44e}\u{43d}\u{44c};\u{438}\u{44e}\u{43b}\u{44c};\u{430}\u{432}\u{433}\u{443}\u{441}\u{442};\u{441}\u{435}\u{43d}\u{442}\u{44f}\u{431}\u{440}\u{44c};\u{43e}\u{43a}\u{442}\u{44f}\u{431}\u{440}\u{44c};\u{43d}\u{43e}\u{44f}\u{431}\u{440}\u{44c};\u{434}\u{435}\u{43a}\u{430}\u{431}\u{440}\u{44c}| @ru \n\
    {year}|{month-alone} {year}\u{202f}\u{440}.|{day} {month} {year}\u{202f}\u{440}.|\u{441}\u{456}\u{447}\u{43d}\u{44f};\u{43b}\u{44e}\u{442}\u{43e}\u{433}\u{43e};\u{431}\u{435}\u{440}\u{435}\u{437}\u{43d}\u{44f};\u{43a}\u{432}\u{456}\u{442}\u{43d}\u{44f};\u{442}\u{440}\u{430}\u{432}\u{43d}\u{44f};\u{447}\u{435}\u{440}\u{432}\u{43d}\u{44f};\u{43b}\u{438}\u{43f}\u{43d}\u{44f};\u{441}\u{435}\u{440}\u{43f}\u{43d}\u{44f};\u{432}\u{435}\u{440}\u{435}\u{441}\u{43d}\u{44f};\u{436}\u{43e}\u{432}\u{442}\u{43d}\u{44f};\u{43b}\u{438}\u{441}\u{442}\u{43e}\u{43f}\u{430}\u{434}\u{430};\u{433}\u{440}\u{443}\u{434}\u{43d}\u{44f}|\u{441}\u{456}\u{447}\u{435}\u{43d}\u{44c};\u{43b}\u{44e}\u{442}\u{438}\u{439};\u{431}\u{435}\u{440}\u{435}\u{437}\u{435}\u{43d}\u{44c};\u{43a}\u{432}\u{456}\u{442}\u{435}\u{43d}\u{44c};\u{442}\u{440}\u{430}\u{432}\u{435}\u{43d}\u{44c};\u{447}\u{435}\u{440}\u{432}\u{435}\u{43d}\u{44c};\u{43b}\u{438}\u{43f}\u{435}\u{43d}\u{44c};\u{441}\u{435}\u{440}\u{43f}\u{435}\u{43d}\u{44c};\u{432}\u{435}\u{440}\u{435}\u{441}\u{435}\u{43d}\u{44c};\u{436}\u{43e}\u{432}\u{442}\u{435}\u{43d}\u{44c};\u{43b}\u{438}\u{441}\u{442}\u{43e}\u{43f}\u{430}\u{434};\u{433}\u{440}\u{443}\u{434}\u{435}\u{43d}\u{44c}| @uk \n\
    {year}|{month} de {year}|{day} de {month} de {year}|enero;febrero;marzo;abril;mayo;junio;julio;agosto;septiembre;octubre;noviembre;diciembre|| @es \n\
    {year}|{month} de {year}|{day} de {month} de {year}|enero;febrero;marzo;abril;mayo;junio;julio;agosto;setiembre;octubre;noviembre;diciembre|Enero;Febrero;Marzo;Abril;Mayo;Junio;Julio;Agosto;Setiembre;Octubre;Noviembre;Diciembre| @es-pe @es-uy \n\
    {year}|{month} de {year}|{day} de {month} de {year}|janeiro;fevereiro;mar\u{e7}o;abril;maio;junho;julho;agosto;setembro;outubro;novembro;dezembro|| @pt \n\
    {year}|{month} n\u{103}m {year}|{day} {month}, {year}|th\u{e1}ng 1;th\u{e1}ng 2;th\u{e1}ng 3;th\u{e1}ng 4;th\u{e1}ng 5;th\u{e1}ng 6;th\u{e1}ng 7;th\u{e1}ng 8;th\u{e1}ng 9;th\u{e1}ng 10;th\u{e1}ng 11;th\u{e1}ng 12|Th\u{e1}ng 1;Th\u{e1}ng 2;Th\u{e1}ng 3;Th\u{e1}ng 4;Th\u{e1}ng 5;Th\u{e1}ng 6;Th\u{e1}ng 7;Th\u{e1}ng 8;Th\u{e1}ng 9;Th\u{e1}ng 10;Th\u{e1}ng 11;Th\u{e1}ng 12| @vi \n\
    {year}|{month} {year}|{day-of-two} {month} {year}||| @en-bw @en-bz @en-mt @en-za @en-zw \n\
    {year}|{month} {year}|{day} {month} {year}||| @en-001 @en-150 @en-ae @en-ag @en-ai @en-at @en-au @en-bb @en-be @en-bm @en-bs @en-cc @en-ch @en-ck @en-cm @en-cx @en-cy @en-cz @en-de @en-dg @en-dk @en-dm @en-ee @en-er @en-es @en-fi @en-fj @en-fk @en-fm @en-fr @en-gb @en-gd @en-ge @en-gg @en-gh @en-gi @en-gm @en-gs @en-gy @en-hk @en-hu @en-id @en-ie @en-il @en-im @en-in @en-io @en-it @en-je @en-jm @en-ke @en-ki @en-kn @en-ky @en-lc @en-lr @en-ls @en-lt @en-lv @en-mg @en-mo @en-ms @en-mu @en-mv @en-mw @en-my @en-na @en-nf @en-ng @en-nl @en-no @en-nr @en-nu @en-nz @en-pg @en-pk @en-pl @en-pn @en-pt @en-pw @en-ro @en-rw @en-sb @en-sc @en-sd @en-se @en-sg @en-sh @en-si @en-sk @en-sl @en-ss @en-sx @en-sz @en-tc @en-tk @en-to @en-tt @en-tv @en-tz @en-ua @en-ug @en-vc @en-vg @en-vu @en-ws @en-zm \n\
    {year}|{month} {year}|{day} {month} {year}|Januari;Februari;Mac;April;Mei;Jun;Julai;Ogos;September;Oktober;November;Disember|| @ms \n\
    {year}|{month} {year}|{day} {month} {year}|Januari;Februari;Machi;Aprili;Mei;Juni;Julai;Agosti;Septemba;Oktoba;Novemba;Desemba|| @sw \n\
    {year}|{month} {year}|{day} {month} {year}|Januari;Februari;Maret;April;Mei;Juni;Juli;Agustus;September;Oktober;November;Desember|| @id @in @jv \n\
    {year}|{month} {year}|{day} {month} {year}|Ocak;\u{15e}ubat;Mart;Nisan;May\u{131}s;Haziran;Temmuz;A\u{11f}ustos;Eyl\u{fc}l;Ekim;Kas\u{131}m;Aral\u{131}k|| @tr \n\
    {year}|{month} {year}|{day} {month} {year}|gennaio;febbraio;marzo;aprile;maggio;giugno;luglio;agosto;settembre;ottobre;novembre;dicembre|| @it \n\
    {year}|{month} {year}|{day} {month} {year}|ianuarie;februarie;martie;aprilie;mai;iunie;iulie;august;septembrie;octombrie;noiembrie;decembrie|| @ro \n\
    {year}|{month} {year}|{day} {month} {year}|januari;februari;maart;april;mei;juni;juli;augustus;september;oktober;november;december|| @nl \n\
    {year}|{month} {year}|{day} {month} {year}|januari;februari;mars;april;maj;juni;juli;augusti;september;oktober;november;december|| @sv \n\
    {year}|{month} {year}|{day} {month} {year}|janvier;f\u{e9}vrier;mars;avril;mai;juin;juillet;ao\u{fb}t;septembre;octobre;novembre;d\u{e9}cembre|| @fr \n\
    {year}|{month} {year}|{day} {month} {year}|\u{62c}\u{627}\u{646}\u{641}\u{64a};\u{641}\u{64a}\u{641}\u{631}\u{64a};\u{645}\u{627}\u{631}\u{633};\u{623}\u{641}\u{631}\u{64a}\u{644};\u{645}\u{627}\u{64a};\u{62c}\u{648}\u{627}\u{646};\u{62c}\u{648}\u{64a}\u{644}\u{64a}\u{629};\u{623}\u{648}\u{62a};\u{633}\u{628}\u{62a}\u{645}\u{628}\u{631};\u{623}\u{643}\u{62a}\u{648}\u{628}\u{631};\u{646}\u{648}\u{641}\u{645}\u{628}\u{631};\u{62f}\u{64a}\u{633}\u{645}\u{628}\u{631}|| @ar-dz @ar-tn \n\
    {year}|{month} {year}|{day} {month} {year}|\u{62c}\u{646}\u{648}\u{631}\u{6cc};\u{641}\u{628}\u{631}\u{648}\u{631}\u{6cc};\u{645}\u{627}\u{631}\u{686};\u{627}\u{67e}\u{631}\u{6cc}\u{644};\u{645}\u{6cc};\u{62c}\u{648}\u{646};\u{62c}\u{648}\u{644}\u{627}\u{6cc};\u{627}\u{6af}\u{633}\u{62a};\u{633}\u{67e}\u{62a}\u{645}\u{628}\u{631};\u{627}\u{6a9}\u{62a}\u{648}\u{628}\u{631};\u{646}\u{648}\u{645}\u{628}\u{631};\u{62f}\u{633}\u{645}\u{628}\u{631}|| @fa-af \n\
    {year}|{month} {year}|{day} {month} {year}|\u{643}\u{627}\u{646}\u{648}\u{646} \u{627}\u{644}\u{62b}\u{627}\u{646}\u{64a};\u{634}\u{628}\u{627}\u{637};\u{622}\u{630}\u{627}\u{631};\u{646}\u{64a}\u{633}\u{627}\u{646};\u{623}\u{64a}\u{627}\u{631};\u{62d}\u{632}\u{64a}\u{631}\u{627}\u{646};\u{62a}\u{645}\u{648}\u{632};\u{622}\u{628};\u{623}\u{64a}\u{644}\u{648}\u{644};\u{62a}\u{634}\u{631}\u{64a}\u{646} \u{627}\u{644}\u{623}\u{648}\u{644};\u{62a}\u{634}\u{631}\u{64a}\u{646} \u{627}\u{644}\u{62b}\u{627}\u{646}\u{64a};\u{643}\u{627}\u{646}\u{648}\u{646} \u{627}\u{644}\u{623}\u{648}\u{644}|| @ar-iq @ar-jo @ar-lb @ar-ps @ar-sy \n\
    {year}|{month} {year}|{day} {month} {year}|\u{64a}\u{646}\u{627}\u{64a}\u{631};\u{641}\u{628}\u{631}\u{627}\u{64a}\u{631};\u{645}\u{627}\u{631}\u{633};\u{623}\u{628}\u{631}\u{64a}\u{644};\u{645}\u{627}\u{64a};\u{64a}\u{648}\u{646}\u{64a}\u{648};\u{64a}\u{648}\u{644}\u{64a}\u{648}\u{632};\u{63a}\u{634}\u{62a};\u{634}\u{62a}\u{646}\u{628}\u{631};\u{623}\u{643}\u{62a}\u{648}\u{628}\u{631};\u{646}\u{648}\u{646}\u{628}\u{631};\u{62f}\u{62c}\u{646}\u{628}\u{631}|| @ar-ma \n\
    {year}|{month} {year}|{day} {month} {year}|\u{64a}\u{646}\u{627}\u{64a}\u{631};\u{641}\u{628}\u{631}\u{627}\u{64a}\u{631};\u{645}\u{627}\u{631}\u{633};\u{623}\u{628}\u{631}\u{64a}\u{644};\u{645}\u{627}\u{64a}\u{648};\u{64a}\u{648}\u{646}\u{64a}\u{648};\u{64a}\u{648}\u{644}\u{64a}\u{648};\u{623}\u{63a}\u{633}\u{637}\u{633};\u{633}\u{628}\u{62a}\u{645}\u{628}\u{631};\u{623}\u{643}\u{62a}\u{648}\u{628}\u{631};\u{646}\u{648}\u{641}\u{645}\u{628}\u{631};\u{62f}\u{64a}\u{633}\u{645}\u{628}\u{631}|| @ar \n\
    {year}|{month} {year}|{day} {month} {year}|\u{64a}\u{646}\u{627}\u{64a}\u{631};\u{641}\u{628}\u{631}\u{627}\u{64a}\u{631};\u{645}\u{627}\u{631}\u{633};\u{625}\u{628}\u{631}\u{64a}\u{644};\u{645}\u{627}\u{64a}\u{648};\u{64a}\u{648}\u{646}\u{64a}\u{648};\u{64a}\u{648}\u{644}\u{64a}\u{648};\u{623}\u{63a}\u{634}\u{62a};\u{634}\u{62a}\u{645}\u{628}\u{631};\u{623}\u{643}\u{62a}\u{648}\u{628}\u{631};\u{646}\u{648}\u{641}\u{645}\u{628}\u{631};\u{62f}\u{62c}\u{645}\u{628}\u{631}|| @ar-mr \n\
    {year}|{month} {year}|{day} {month} {year}|\u{698}\u{627}\u{646}\u{648}\u{6cc}\u{647}\u{654};\u{641}\u{648}\u{631}\u{6cc}\u{647}\u{654};\u{645}\u{627}\u{631}\u{633};\u{622}\u{648}\u{631}\u{6cc}\u{644};\u{645}\u{647}\u{654};\u{698}\u{648}\u{626}\u{646};\u{698}\u{648}\u{626}\u{6cc}\u{647}\u{654};\u{627}\u{648}\u{62a};\u{633}\u{67e}\u{62a}\u{627}\u{645}\u{628}\u{631};\u{627}\u{6a9}\u{62a}\u{628}\u{631};\u{646}\u{648}\u{627}\u{645}\u{628}\u{631};\u{62f}\u{633}\u{627}\u{645}\u{628}\u{631}|\u{698}\u{627}\u{646}\u{648}\u{6cc}\u{647};\u{641}\u{648}\u{631}\u{6cc}\u{647};\u{645}\u{627}\u{631}\u{633};\u{622}\u{648}\u{631}\u{6cc}\u{644};\u{645}\u{647};\u{698}\u{648}\u{626}\u{646};\u{698}\u{648}\u{626}\u{6cc}\u{647};\u{627}\u{648}\u{62a};\u{633}\u{67e}\u{62a}\u{627}\u{645}\u{628}\u{631};\u{627}\u{6a9}\u{62a}\u{628}\u{631};\u{646}\u{648}\u{627}\u{645}\u{628}\u{631};\u{62f}\u{633}\u{627}\u{645}\u{628}\u{631}| @fa \n\
    {year}|{month} {year}|{day} {month} {year}|\u{91c}\u{928}\u{935}\u{930}\u{940};\u{92b}\u{93c}\u{930}\u{935}\u{930}\u{940};\u{92e}\u{93e}\u{930}\u{94d}\u{91a};\u{905}\u{92a}\u{94d}\u{930}\u{948}\u{932};\u{92e}\u{908};\u{91c}\u{942}\u{928};\u{91c}\u{941}\u{932}\u{93e}\u{908};\u{905}\u{917}\u{938}\u{94d}\u{924};\u{938}\u{93f}\u{924}\u{902}\u{92c}\u{930};\u{905}\u{915}\u{94d}\u{91f}\u{942}\u{92c}\u{930};\u{928}\u{935}\u{902}\u{92c}\u{930};\u{926}\u{93f}\u{938}\u{902}\u{92c}\u{930}|| @hi \n\
    {year}|{month} {year}|{day} {month} {year}|\u{e21}\u{e01}\u{e23}\u{e32}\u{e04}\u{e21};\u{e01}\u{e38}\u{e21}\u{e20}\u{e32}\u{e1e}\u{e31}\u{e19}\u{e18}\u{e4c};\u{e21}\u{e35}\u{e19}\u{e32}\u{e04}\u{e21};\u{e40}\u{e21}\u{e29}\u{e32}\u{e22}\u{e19};\u{e1e}\u{e24}\u{e29}\u{e20}\u{e32}\u{e04}\u{e21};\u{e21}\u{e34}\u{e16}\u{e38}\u{e19}\u{e32}\u{e22}\u{e19};\u{e01}\u{e23}\u{e01}\u{e0e}\u{e32}\u{e04}\u{e21};\u{e2a}\u{e34}\u{e07}\u{e2b}\u{e32}\u{e04}\u{e21};\u{e01}\u{e31}\u{e19}\u{e22}\u{e32}\u{e22}\u{e19};\u{e15}\u{e38}\u{e25}\u{e32}\u{e04}\u{e21};\u{e1e}\u{e24}\u{e28}\u{e08}\u{e34}\u{e01}\u{e32}\u{e22}\u{e19};\u{e18}\u{e31}\u{e19}\u{e27}\u{e32}\u{e04}\u{e21}|| @th \n\
    {year}|{month} {year}|{day} {month}, {year}|\u{99c}\u{9be}\u{9a8}\u{9c1}\u{9af}\u{9bc}\u{9be}\u{9b0}\u{9bf};\u{9ab}\u{9c7}\u{9ac}\u{9cd}\u{9b0}\u{9c1}\u{9af}\u{9bc}\u{9be}\u{9b0}\u{9bf};\u{9ae}\u{9be}\u{9b0}\u{9cd}\u{99a};\u{98f}\u{9aa}\u{9cd}\u{9b0}\u{9bf}\u{9b2};\u{9ae}\u{9c7};\u{99c}\u{9c1}\u{9a8};\u{99c}\u{9c1}\u{9b2}\u{9be}\u{987};\u{986}\u{997}\u{9b8}\u{9cd}\u{99f};\u{9b8}\u{9c7}\u{9aa}\u{9cd}\u{99f}\u{9c7}\u{9ae}\u{9cd}\u{9ac}\u{9b0};\u{985}\u{995}\u{9cd}\u{99f}\u{9cb}\u{9ac}\u{9b0};\u{9a8}\u{9ad}\u{9c7}\u{9ae}\u{9cd}\u{9ac}\u{9b0};\u{9a1}\u{9bf}\u{9b8}\u{9c7}\u{9ae}\u{9cd}\u{9ac}\u{9b0}|| @bn \n\
    {year}|{month} {year}|{day} {month}, {year}|\u{b9c}\u{ba9}\u{bb5}\u{bb0}\u{bbf};\u{baa}\u{bbf}\u{baa}\u{bcd}\u{bb0}\u{bb5}\u{bb0}\u{bbf};\u{bae}\u{bbe}\u{bb0}\u{bcd}\u{b9a}\u{bcd};\u{b8f}\u{baa}\u{bcd}\u{bb0}\u{bb2}\u{bcd};\u{bae}\u{bc7};\u{b9c}\u{bc2}\u{ba9}\u{bcd};\u{b9c}\u{bc2}\u{bb2}\u{bc8};\u{b86}\u{b95}\u{bb8}\u{bcd}\u{b9f}\u{bcd};\u{b9a}\u{bc6}\u{baa}\u{bcd}\u{b9f}\u{bae}\u{bcd}\u{baa}\u{bb0}\u{bcd};\u{b85}\u{b95}\u{bcd}\u{b9f}\u{bcb}\u{baa}\u{bb0}\u{bcd};\u{ba8}\u{bb5}\u{bae}\u{bcd}\u{baa}\u{bb0}\u{bcd};\u{b9f}\u{bbf}\u{b9a}\u{bae}\u{bcd}\u{baa}\u{bb0}\u{bcd}|| @ta \n\
    {year}|{month} {year}|{day} {month}\u{60c} {year}|\u{62c}\u{646}\u{648}\u{631}\u{6cc};\u{641}\u{631}\u{648}\u{631}\u{6cc};\u{645}\u{627}\u{631}\u{686};\u{627}\u{67e}\u{631}\u{6cc}\u{644};\u{645}\u{626}\u{6cc};\u{62c}\u{648}\u{646};\u{62c}\u{648}\u{644}\u{627}\u{626}\u{6cc};\u{627}\u{6af}\u{633}\u{62a};\u{633}\u{62a}\u{645}\u{628}\u{631};\u{627}\u{6a9}\u{62a}\u{648}\u{628}\u{631};\u{646}\u{648}\u{645}\u{628}\u{631};\u{62f}\u{633}\u{645}\u{628}\u{631}|| @ur \n\
    {year}|{month} {year}|{day} \u{5d1}{month} {year}|\u{5d9}\u{5e0}\u{5d5}\u{5d0}\u{5e8};\u{5e4}\u{5d1}\u{5e8}\u{5d5}\u{5d0}\u{5e8};\u{5de}\u{5e8}\u{5e5};\u{5d0}\u{5e4}\u{5e8}\u{5d9}\u{5dc};\u{5de}\u{5d0}\u{5d9};\u{5d9}\u{5d5}\u{5e0}\u{5d9};\u{5d9}\u{5d5}\u{5dc}\u{5d9};\u{5d0}\u{5d5}\u{5d2}\u{5d5}\u{5e1}\u{5d8};\u{5e1}\u{5e4}\u{5d8}\u{5de}\u{5d1}\u{5e8};\u{5d0}\u{5d5}\u{5e7}\u{5d8}\u{5d5}\u{5d1}\u{5e8};\u{5e0}\u{5d5}\u{5d1}\u{5de}\u{5d1}\u{5e8};\u{5d3}\u{5e6}\u{5de}\u{5d1}\u{5e8}|| @he @iw \n\
    {year}|{month} {year}|{day}. {month} {year}|Januar;Februar;M\u{e4}rz;April;Mai;Juni;Juli;August;September;Oktober;November;Dezember|| @de \n\
    {year}|{month} {year}|{day}. {month} {year}|J\u{e4}nner;Februar;M\u{e4}rz;April;Mai;Juni;Juli;August;September;Oktober;November;Dezember|| @de-at @de-it \n\
    {year}|{month} {year}|{month} {day}, {year}|Enero;Pebrero;Marso;Abril;Mayo;Hunyo;Hulyo;Agosto;Setyembre;Oktubre;Nobyembre;Disyembre|| @fil @tl \n\
    {year}|{month} {year}|{month} {day}, {year}|January;February;March;April;May;June;July;August;September;October;November;December|| @en \n\
    {year}\u{5e74}|{year}\u{5e74}{month-number}\u{6708}|{year}\u{5e74}{month-number}\u{6708}{day}\u{65e5}||| @zh-hant \n\
    {year}\u{5e74}|{year}\u{5e74}{month-number}\u{6708}|{year}\u{5e74}{month-number}\u{6708}{day}\u{65e5}|1\u{6708};2\u{6708};3\u{6708};4\u{6708};5\u{6708};6\u{6708};7\u{6708};8\u{6708};9\u{6708};10\u{6708};11\u{6708};12\u{6708}|| @ja \n\
    {year}\u{5e74}|{year}\u{5e74}{month-number}\u{6708}|{year}\u{5e74}{month-number}\u{6708}{day}\u{65e5}|\u{4e00}\u{6708};\u{4e8c}\u{6708};\u{4e09}\u{6708};\u{56db}\u{6708};\u{4e94}\u{6708};\u{516d}\u{6708};\u{4e03}\u{6708};\u{516b}\u{6708};\u{4e5d}\u{6708};\u{5341}\u{6708};\u{5341}\u{4e00}\u{6708};\u{5341}\u{4e8c}\u{6708}|| @zh \n\
    {year}\u{b144}|{year}\u{b144} {month}|{year}\u{b144} {month} {day}\u{c77c}|1\u{c6d4};2\u{c6d4};3\u{c6d4};4\u{c6d4};5\u{c6d4};6\u{c6d4};7\u{c6d4};8\u{c6d4};9\u{c6d4};10\u{c6d4};11\u{c6d4};12\u{c6d4}|| @ko \n\
    ";

/// Numbering systems with their zeros, each on a line.
pub(super) static DIGITS: &str = "\n\
    adlm|\u{1e950}\n\
    arab|\u{660}\n\
    arabext|\u{6f0}\n\
    beng|\u{9e6}\n\
    cakm|\u{11136}\n\
    deva|\u{966}\n\
    gujr|\u{ae6}\n\
    guru|\u{a66}\n\
    hmnp|\u{1e140}\n\
    java|\u{a9d0}\n\
    khmr|\u{17e0}\n\
    knda|\u{ce6}\n\
    laoo|\u{ed0}\n\
    latn|0\n\
    mlym|\u{d66}\n\
    mong|\u{1810}\n\
    mtei|\u{abf0}\n\
    mymr|\u{1040}\n\
    nkoo|\u{7c0}\n\
    olck|\u{1c50}\n\
    orya|\u{b66}\n\
    tamldec|\u{be6}\n\
    telu|\u{c66}\n\
    thai|\u{e50}\n\
    tibt|\u{f20}\n\
    vaii|\u{a620}\n\
    ";
