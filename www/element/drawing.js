// What a card shows, and how it comes to show something else. The crate draws: see its `dom` module.

/** What a page could change of what is drawn. */
const WATCHED = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ["class", "part", "lang", "dir", "href", "datetime", "aria-label", "width", "x", "d"],
};

/**
 * A card that was drawn, to copy the next ones from: that is quicker than to make each of its elements. The first
 * card of a page is not kept waiting for it.
 */
let model;
const NOTHING = new Uint8Array();
let isFirst = true;

/** The card in a root, which has its styles beside it. */
export function cardIn(root) {
  return root.querySelector("figure");
}

export class Drawing {
  #host;
  /** What is shown: the tokens of the card, in UTF-8. */
  #shown = NOTHING;
  /** The elements and texts of it, as the crate keeps them. */
  #nodes = [];
  /** Whether that is not what is there any more. */
  isStale = false;
  /** Whether there was a card in the page's markup, with all that can be opened. */
  isOfPage;
  /** The figure that is watched. */
  #watched;
  #observer = new MutationObserver((changes) => this.#look(changes));

  constructor(host) {
    this.#host = host;
    this.isOfPage = !!host.shadowRoot;
  }

  /**
   * Has `work` draw a card for a dark page, or a light one: it takes the place, the nodes and the tokens that
   * are shown. Gives what `work` gives: a byte, and the tokens of what it has drawn, if anything. It gives no
   * byte where the nodes are not those of the tokens.
   */
  draw(work, isDark) {
    const { shadowRoot, ownerDocument } = this.#host;
    const place = shadowRoot ?? ownerDocument.createDocumentFragment();
    this.#look(this.#observer.takeRecords());
    const isNew = !this.#shown.length;
    if (isNew) this.#begin(place, isDark);
    else if (this.isStale || this.#nodes[0].parentNode !== place) this.#read(place);
    // Where it fails, some of it may have been drawn.
    this.isStale = true;
    let drawn = work(place, this.#nodes, this.#shown);
    if (!drawn.length) {
      this.#read(place);
      drawn = work(place, this.#nodes, this.#shown);
    }
    this.isStale = false;
    if (drawn.length < 2) {
      // Nothing is shown yet: there may be another place the next time.
      if (isNew) this.#forget();
      return drawn;
    }
    this.#shown = drawn.subarray(1);
    if (!shadowRoot) this.#host.attachShadow({ mode: "open" }).append(place);
    const [figure] = this.#nodes;
    if (isNew) {
      if (!model && !isFirst) model = { figure: figure.cloneNode(true), shown: this.#shown };
      // One of another shape is of no more use.
      else if (this.#nodes.length < 2 && model?.shown.length !== this.#shown.length) model = undefined;
      isFirst = false;
    }
    // It is watched for what the page does.
    if (figure !== this.#watched) this.#observer.observe((this.#watched = figure), WATCHED);
    this.#observer.takeRecords();
    return drawn;
  }

  /** Begins with what is in a place, or with a copy. What is closed in markup is as good as what is offered. */
  #begin(place, isDark) {
    this.#read(place, true);
    // It may have been written for whichever the page would be.
    const [figure] = this.#nodes;
    const theme = isDark ? "dark" : "light";
    if (figure && figure.dataset.theme !== theme) {
      figure.dataset.theme = theme;
      this.#read(place, true);
    }
    if (figure || !model) return;
    this.#nodes = [place.appendChild(place.ownerDocument.importNode(model.figure, true))];
    this.#shown = model.shown;
  }

  /** Reads what is in a place, whoever has put it there. */
  #read(place, isOffered) {
    const figure = cardIn(place);
    this.#nodes = figure ? [figure] : [];
    this.#shown = figure ? new TextEncoder().encode(tokens(figure, isOffered)) : NOTHING;
  }

  /** Takes the card away. */
  clear() {
    this.#nodes[0]?.remove();
    this.#forget();
  }

  #forget() {
    this.#nodes = [];
    this.#shown = NOTHING;
  }

  /** Notes what somebody else has changed. */
  #look(changes) {
    this.isStale ||= changes.length > 0;
  }
}

/** A card that stands in a page, as the crate's `Tree` has it, but for comments. What a reader has opened is the same card. */
function tokens(node, isOffered) {
  if (node.data !== undefined) return `"${node.data}`;
  let { localName } = node;
  let more = "";
  if (isOffered && localName === "details") {
    node = node.firstChild;
    localName = "button";
    more = "\x01aria-expanded=false";
  }
  const own = [...node.attributes].filter(({ name }) => name !== "open");
  const attributes = own.map(({ name, value }) => `\x01${name}=${value}`);
  // A comment is none of ours. In a page's markup it may stay.
  const isOurs = (child) => child.nodeType !== Node.COMMENT_NODE || (!isOffered && child.remove());
  const children = [...node.childNodes].filter(isOurs);
  return [`<${localName}${attributes.join("")}${more}`, ...children.map((child) => tokens(child, isOffered)), ">"].join("\0");
}
