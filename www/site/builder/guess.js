// Which language a text looks like: by its letters, else by the words that every text of a language has.

/** Languages that few others share their letters with. Those that come first are looked for first. */
const LETTERS = [
  ["ja", /[\u3040-\u30ff]/g],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["ta", /\p{Script=Tamil}/gu],
  ["bn", /\p{Script=Bengali}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["el", /\p{Script=Greek}/gu],
];

/** The words of the others. Of two that are alike, the one with more readers comes first. */
const WORDS = {
  en: "the of and to in is was that for are were with by has have from which their",
  id: "yang dan di dari untuk dengan ini itu pada dalam tidak akan adalah oleh sebagai karena bisa sementara tersebut",
  ms: "yang dan di dari untuk dengan ini itu pada dalam tidak akan adalah oleh sebagai kerana boleh manakala ialah",
  de: "der die das und in den von zu mit ist im für auf eine ein sich nicht dem des wurde",
  nl: "de het een en van in is op te dat voor met zijn die niet werd naar bij",
  fr: "le la les de des et du en un une est dans que pour qui sur par au sont avec",
  es: "el la los las de y en que del un una es por con para se más su al fue",
  pt: "o a os as de e em que do da um uma no na é para com por mais dos foi não",
  it: "il la le di e in che del un una è per con della nel dei si sono più gli alla",
  ro: "și de în la a cu pe din care că nu este mai un o pentru au fost sunt",
  sv: "och i att det som en på är av för med den till har inte ett om var från",
  da: "og i at det som en på er af for med den til har ikke et om var fra blev",
  nb: "og i at det som en på er av for med den til har ikke et om var fra ble",
  fi: "ja on ei että se oli joka myös kun mutta ovat sen sekä hän ollut mukaan kuin",
  pl: "w i na z że do się nie jest o to od za po oraz przez jak są który",
  cs: "v a na se je že s z do o ve to k i podle pro jsou byl by také který",
  sk: "v a na sa je že s z do o vo to k aj podľa pre sú bol by ktorý",
  hr: "u i je na se da su za od s iz a o koji kao bi ne su bio prema",
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

/** How near to the best a language may be and still be the one. */
const NEAR = 0.8;

/** The language that a text looks like; nothing where that can't be told, or where it is `lang`. */
export function guess(text, lang) {
  const start = text.slice(0, LENGTH);
  const base = lang.split("-")[0];
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const own = LETTERS.find(([, letter]) => (start.match(letter)?.length ?? 0) > letters / 10)?.[0];
  if (own) return own === base ? undefined : own;
  const words = start.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = LISTS.map(([tag, list]) => ({ tag, count: words.filter((word) => list.has(word)).length }));
  const best = Math.max(...counts.map(({ count }) => count));
  if (best < FEWEST || best < words.length * PART) return;
  const near = counts.filter(({ count }) => count >= best * NEAR).map(({ tag }) => tag);
  if (near.includes(base)) return;
  return counts.find(({ count }) => count === best).tag;
}
