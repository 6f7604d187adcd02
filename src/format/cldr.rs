//! How locales write numbers: a table that `cargo xtask cldr` made from version 48.0.0 of the Unicode CLDR (npm packages
//! cldr-numbers-full and cldr-core; © Unicode, Inc., under the Unicode License v3). `numbers.rs` reads it.

/// A line for each way: the numbering system, decimal and grouping separators, minus, percent pattern, the size of
/// the second group of a number and of a percentage, how many digits must stand before the first separator, and
/// the locales, in small letters, each between spaces. Those with `~` write so only where the numbering system that
/// follows it is asked for.
pub(super) static NUMBERS: &str = "\
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
    latn|,|.|-|#%|3|3|1| ast az bs el en-be en-es en-id en-it en-nl en-pl en-ro en-si es-ar es-bo es-cl es-co es-ec es-py es-uy es-ve fur fy id is jgo jv kgp kkj lij lld ln lo lu mgh ms-arab-bn ms-bn ms-id mua nl nnh pms pt rw sc scn seh sg sr su sw-cd vi vmw wo yrl \n\
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
    latn|.|,|\u{200e}-|#%|3|3|1| he ur pa-arab~latn ur-in~latn \n\
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
