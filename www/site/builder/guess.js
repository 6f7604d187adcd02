// Which language a text looks like: by its letters, else by the words that every text of a language has.

/** Scripts that one language has, or these few. Those that come first are looked for first. */
const LETTERS = [
  [["ja"], /[\u3040-\u30ff]/g],
  [["ko"], /\p{Script=Hangul}/gu],
  [["zh", "zh-Hant"], /\p{Script=Han}/gu],
  [["th"], /\p{Script=Thai}/gu],
  [["ta"], /\p{Script=Tamil}/gu],
  [["bn"], /\p{Script=Bengali}/gu],
  [["hi", "mr", "ne"], /\p{Script=Devanagari}/gu],
  [["he"], /\p{Script=Hebrew}/gu],
  [["el"], /\p{Script=Greek}/gu],
];

/** Letters that tell a language from those that are like it. */
const MARKS = {
  cs: /[ěřů]/g,
  sk: /[ľĺŕôä]/g,
  mr: /ळ/g,
  ru: /[ыэё]/g,
  uk: /[іїєґ]/g,
  zh: /[们国这来时为个说对会学过还经点]/g,
  "zh-Hant": /[們國這來時為個說對會學過還經點]/g,
};

/** The words of the others. Of two that are alike, the one with more readers comes first. */
const WORDS = {
  en: "the of and to in is was that for are were with by has have from which their",
  id: "yang dan di dari untuk dengan ini itu pada dalam tidak akan adalah oleh sebagai karena bisa sementara tersebut bahwa saat pihak sebesar persen miliar triliun rp rupiah",
  ms: "yang dan di dari untuk dengan ini itu pada dalam tidak akan adalah oleh sebagai kerana manakala ialah bahawa selepas peratus bilion trilion rm ringgit",
  de: "der die das und in den von zu mit ist im für auf eine ein sich nicht dem des wurde",
  nl: "de het een en van in is op te dat voor met zijn die niet werd naar bij",
  fr: "le la les de des et du en un une est dans que pour qui sur par au sont avec il ont ses ce cette",
  es: "el la los las de y en que del un una es por con para se más su al fue",
  pt: "o a os as de e em que do da um uma no na é para com por mais dos foi não",
  it: "il la le di e in che del un una è per con della nel dei si sono più gli alla",
  ro: "și de în la a cu pe din care că nu este mai un o pentru au fost sunt",
  sv: "och i att det som en på är av för med den till har inte ett om var från",
  da: "og i at det som en på er af for med den til har ikke et om var fra blev efter mere procent ud",
  nb: "og i at det som en på er av for med den til har ikke et om var fra ble etter mer prosent ut",
  fi: "ja on ei että se oli joka myös kun mutta ovat sen sekä hän ollut mukaan kuin",
  pl: "w i na z że do się nie jest o to od za po oraz przez jak są który",
  cs: "v a na se je že s z do o ve to k i podle pro jsou byl by také který bylo jako více než lidí procent miliardy",
  sk: "v a na sa je že s z do o vo to k aj podľa pre sú bol by ktorý bolo ako viac než ľudí percent miliardy",
  hr: "u i je na se da su za od s iz a o koji kao bi ne su bio prema",
  hi: "के में की है और से का को पर यह हैं कि ने एक नहीं इस लिए भी था होने",
  mr: "आहे आणि या व ते की तर एक आहेत नाही असे मध्ये होते त्या यांनी केली झाली केले मात्र आला",
  ne: "छ र को मा भने छन् गरेको लागि पनि यो हुने भएको छैन गर्ने यस थियो रहेको तथा",
  hu: "a az és hogy nem is egy volt meg ez csak már szerint több mint még",
  tr: "ve bir bu için ile de da olarak olan daha çok gibi göre kadar sonra ise",
  vi: "và của là có trong được cho với các không những một người này đã từ",
  fil: "ang ng sa mga na ay at para ito hindi may siya kung mula nila noong",
  jv: "ing lan kang sing iku saka karo kanggo ora ana uga dadi wis marang",
  sw: "ya na wa kwa ni katika za la cha kuwa hiyo hii kama watu mwaka alisema",
  ru: "и в не на что с по это как из для от был при также было его за году",
  uk: "і в не на що з до як та це для від був за також було його року є",
  bg: "и в не на че с по това как от за да се са е при също като през",
  ar: "في من على أن إلى التي عن مع هذا هذه الذي كان ما لا بعد",
  fa: "در و به از که این را با است برای آن یک شد خود تا",
  ur: "کے میں کی ہے اور سے کا نے کو پر یہ ہیں کہ اس تھا",
};

const LISTS = Object.entries(WORDS).map(([lang, words]) => [lang, new Set(words.split(" "))]);

/** How much of a text is looked at, in characters. */
const LENGTH = 5000;

/** How many of its words have to be known, and which part of them. */
const [FEWEST, PART] = [3, 0.12];

/** How near to the best a language may be and still be looked at more closely. */
const NEAR = 0.7;

/** How many times as often there must be what tells a language as what tells any that is near to it. */
const CLEARER = 3;

/**
 * The languages that a text can be in, the likeliest first: one where that is sure, and none where nothing
 * can be told.
 */
export function guess(text) {
  const start = text.slice(0, LENGTH);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const own = LETTERS.find(([, letter]) => timesOf(start, letter) > letters / 10)?.[0];
  if (own?.length === 1) return own;
  const words = start.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = LISTS.map(([tag, list]) => ({ tag, count: words.filter((word) => list.has(word)).length }));
  const best = Math.max(...counts.map(({ count }) => count));
  if (!own && (best < FEWEST || best < words.length * PART)) return [];
  const near = own ?? counts.filter(({ count }) => count >= best * NEAR).map(({ tag }) => tag);
  return decided(near, words, start.toLowerCase());
}

/** Of languages that are near to each other the one that something tells from all others, or all of them. */
function decided(near, words, text) {
  const lists = new Map(LISTS.filter(([tag]) => near.includes(tag)));
  const score = (tag) => {
    const isOwn = (word) => lists.get(tag)?.has(word) && [...lists].every(([other, list]) => other === tag || !list.has(word));
    return words.filter(isOwn).length + (MARKS[tag] ? timesOf(text, MARKS[tag]) : 0);
  };
  const scores = near.map((tag) => ({ tag, score: score(tag) })).sort((one, other) => other.score - one.score);
  const [first, second = { score: 0 }] = scores;
  const isClear = scores.length === 1 || (first.score > 0 && first.score >= second.score * CLEARER);
  return isClear ? [first.tag] : scores.map(({ tag }) => tag);
}

function timesOf(text, pattern) {
  return text.match(pattern)?.length ?? 0;
}
