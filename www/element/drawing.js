// The DOM of a card: what is shown, and how it is updated. The crate draws: see its `dom` module.

/** What is observed for changes by the page. */
const OBSERVED = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ["class", "part", "lang", "dir", "href", "datetime", "aria-label", "width", "x", "d"],
};

/**
 * A drawn card that the next ones are cloned from: that is faster than to create each element. The first card
 * of a page is not delayed by the cloning.
 */
let model;
const NOTHING = new Uint8Array();
let isFirst = true;

/** The card in a shadow root, where styles may stand beside it. */
export function cardIn(root) {
  return root.querySelector("figure");
}

export class Drawing {
  #host;
  /** The tokens of the card that is shown, in UTF-8. */
  #shown = NOTHING;
  /** Its elements and text nodes, as the crate keeps them. */
  #nodes = [];
  /** Whether the DOM may differ from the tokens. */
  isStale = false;
  /** Whether the card was prerendered in the page's markup, with all that can be opened. */
  isOfPage;
  /** The `<figure>` that is observed. */
  #observed;
  #observer = new MutationObserver((changes) => this.#noteChanges(changes));

  constructor(host) {
    this.#host = host;
    this.isOfPage = !!host.shadowRoot;
  }

  /**
   * Draws a card with `work`, a function of the container, and of the nodes and tokens that are shown.
   * Returns what `work` returns: a byte, and the tokens of what was drawn, if anything. Where it returns no
   * byte, the nodes were not those of the tokens: they are read again, and it is called again.
   */
  draw(work, isDark) {
    const { shadowRoot, ownerDocument } = this.#host;
    const place = shadowRoot ?? ownerDocument.createDocumentFragment();
    this.#noteChanges(this.#observer.takeRecords());
    const isNew = !this.#shown.length;
    if (isNew) this.#begin(place, isDark);
    else if (this.isStale || this.#nodes[0].parentNode !== place) this.#read(place);
    // Where it throws, the card may be half drawn.
    this.isStale = true;
    let drawn = work(place, this.#nodes, this.#shown);
    if (!drawn.length) {
      this.#read(place);
      drawn = work(place, this.#nodes, this.#shown);
    }
    this.isStale = false;
    if (drawn.length < 2) {
      // Nothing is shown yet: the next time the container may be another.
      if (isNew) this.#forget();
      return drawn;
    }
    this.#shown = drawn.subarray(1);
    if (!shadowRoot) this.#host.attachShadow({ mode: "open" }).append(place);
    const [figure] = this.#nodes;
    if (isNew) {
      if (!model && !isFirst) model = { figure: figure.cloneNode(true), shown: this.#shown };
      // A model of another structure is of no use any more.
      else if (this.#nodes.length < 2 && model?.shown.length !== this.#shown.length) model = undefined;
      isFirst = false;
    }
    // It is observed for what the page does, not for what was just drawn.
    if (figure !== this.#observed) this.#observer.observe((this.#observed = figure), OBSERVED);
    this.#observer.takeRecords();
    return drawn;
  }

  /**
   * Starts from the card in the page's markup, or from a clone. What is closed in markup counts as its
   * button.
   */
  #begin(place, isDark) {
    this.#read(place, true);
    // It may have been prerendered for a page of either theme.
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

  /** Reads the nodes and tokens from the DOM, whoever wrote it. */
  #read(place, isOffered) {
    const figure = cardIn(place);
    this.#nodes = figure ? [figure] : [];
    this.#shown = figure ? new TextEncoder().encode(tokens(figure, isOffered)) : NOTHING;
  }

  /** Removes the card. */
  clear() {
    this.#nodes[0]?.remove();
    this.#forget();
  }

  #forget() {
    this.#nodes = [];
    this.#shown = NOTHING;
  }

  /** Notes changes by the page. */
  #noteChanges(changes) {
    this.isStale ||= changes.length > 0;
  }
}

/**
 * The tokens of a card in the DOM, as the crate's `Tree` writes them. Whether a reader has opened something
 * is left out.
 */
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
  // The crate draws no comments. Those of the page's markup may stay.
  const isOurs = (child) => child.nodeType !== Node.COMMENT_NODE || (!isOffered && child.remove());
  const children = [...node.childNodes].filter(isOurs);
  return [`<${localName}${attributes.join("")}${more}`, ...children.map((child) => tokens(child, isOffered)), ">"].join("\0");
}
