// The text of an article, in blocks, with the text nodes that each piece of it is in.

/** What is no part of the article's own text. */
const SKIPPED =
  "script,style,noscript,template,nav,aside,footer,form,button,select,textarea,iframe,object,svg,canvas,audio,video,rt,rp,del,s," +
  "[hidden],details:not([open])>:not(summary),fact-card,[data-fact-card],[data-fact-card-src]";

/** The elements that say what a block is. */
const KINDS = "h1,h2,h3,h4,h5,h6,figcaption,caption,td,th";

/** How elements are displayed that begin no block. */
const INLINE = /^(?:inline|contents|ruby)/;

/**
 * What a text node is read as: words with single spaces between them, and white space, which is one space.
 * Soft hyphens and other characters that nobody sees are left out.
 */
const PIECES = /([^\t\n\f\r \xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+(?: [^\t\n\f\r \xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+)*)|[\t\n\f\r ]+/g;

/** The longest block, in UTF-16 code units. Longer ones are split, so that none takes long. */
const LONGEST = 6000;

/** Whether an element is in a part of the page that is skipped. */
export function isSkipped(node, article) {
  const skipped = (node.closest ? node : node.parentElement)?.closest(SKIPPED);
  return !!skipped && skipped !== article && article.contains(skipped);
}

/**
 * Yields the blocks of an article: `text`; `pieces`, with where each begins in it (`at`), its node, and where
 * it begins there (`start`); the name of the `element` that says what it is; and the tag of its language
 * (`lang`), if the page says it. In between it yields nothing, so that the caller may pause.
 */
export function* blocksOf(article) {
  let text = "";
  let pieces = [];
  /** The block elements that the walk is in. */
  const within = [];
  const block = () => {
    const { parentElement } = pieces[0].node;
    const element = parentElement.closest(KINDS)?.localName ?? "";
    const lang = parentElement.closest("[lang]")?.lang ?? "";
    const made = { text: text.trimEnd(), pieces, element, lang };
    text = "";
    pieces = [];
    return made;
  };
  let node = article;
  for (let count = 0; node; count++) {
    if (count % 100 === 99) yield;
    let isEntered = false;
    if (node.nodeType === Node.TEXT_NODE) {
      for (const { 0: all, 1: words, index } of node.data.matchAll(PIECES)) {
        if (!words) {
          if (/\S$/.test(text)) text += " ";
          continue;
        }
        for (let from = 0; from < all.length; ) {
          const to = all.length - from > LONGEST ? cut(all, from) : all.length;
          pieces.push({ at: text.length, node, start: index + from });
          text += all.slice(from, to);
          from = to;
          if (text.length > LONGEST) yield block();
        }
      }
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.localName === "br") text += pieces.length ? "\n" : "";
      else if (node === article || !node.matches(SKIPPED)) {
        const { display, visibility } = getComputedStyle(node);
        isEntered = display !== "none" && visibility === "visible";
        if (isEntered && !INLINE.test(display)) {
          if (pieces.length) yield block();
          within.push(node);
        }
        // The mark of a footnote is no digit of the figure before it.
        else if (isEntered && node.localName === "sup" && /\d$/.test(text)) text += " ";
      }
    }
    if (isEntered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    for (; node; node = node.parentNode) {
      if (node === within.at(-1)) {
        within.pop();
        if (pieces.length) yield block();
      }
      if (node === article) return;
      if (node.nextSibling) {
        node = node.nextSibling;
        break;
      }
    }
  }
}

/** Where to split a long text: after a sentence if there is one, else after a word. */
function cut(text, from) {
  const end = from + LONGEST;
  const sentence = text.lastIndexOf(". ", end) + 1;
  if (sentence > from) return sentence;
  const word = text.lastIndexOf(" ", end);
  return word > from ? word : end;
}

/** A range of the page for a part of a block's text; `undefined` where its nodes have been taken off. */
export function rangeIn({ pieces }, start, end) {
  const pieceAt = (offset) => pieces.findLast(({ at }) => at <= offset);
  const first = pieceAt(start);
  const last = pieceAt(end - 1);
  if (!first?.node.isConnected || !last?.node.isConnected) return;
  const range = first.node.ownerDocument.createRange();
  const within = ({ at, node, start }, offset) => Math.min(start + offset - at, node.length);
  range.setStart(first.node, within(first, start));
  range.setEnd(last.node, within(last, end));
  return range;
}
