// A card as a picture, painted box by box from the browser's layout. An SVG with the card's markup in it
// would be shorter, but WebKit makes a canvas unreadable once it has drawn one, and a policy may refuse it as
// an image.

/** The width of the card in a picture, in CSS pixels: as on the page, but legible on a telephone. */
const NARROWEST = 320;
const WIDEST = 600;
/** The paper around the card. */
const MARGIN = 24;
/** The least number of picture pixels per CSS pixel. */
const DENSITY = 2;
/** The most pixels of a canvas in Safari on telephones. */
const MOST = 16777216;
/** The paper where the page has no background. */
const PAPER = { light: "#fff", dark: "#16181c" };

/**
 * A canvas with the card of a host on paper. Below the card is the URL of its source, or else that of the
 * page.
 */
export function picture(host, address) {
  const { ownerDocument, shadowRoot } = host;
  const view = ownerDocument.defaultView;
  const shown = shadowRoot.querySelector(".card");
  // A clone in the same shadow root, so that it has the same style. It is removed below.
  const frame = ownerDocument.createElement("div");
  const width = Math.min(Math.max(shown.offsetWidth, NARROWEST), WIDEST);
  Object.assign(frame.style, { position: "fixed", top: 0, left: 0, width: `${width}px` });
  const card = shown.cloneNode(true);
  // Nothing in a picture can be opened.
  for (const part of card.querySelectorAll(".sharing, .offer, .sums:not([open]), button.how")) part.remove();
  frame.append(card);
  sign(card, address);
  shadowRoot.append(frame);
  try {
    const canvas = ownerDocument.createElement("canvas");
    const [wide, high] = [card.offsetWidth + 2 * MARGIN, card.offsetHeight + 2 * MARGIN];
    const density = Math.min(Math.max(DENSITY, view.devicePixelRatio), Math.sqrt(MOST / (wide * high)));
    canvas.width = wide * density;
    canvas.height = high * density;
    // The language selects the glyphs of shared characters.
    canvas.lang = card.lang;
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", card.querySelector(".title")?.textContent ?? "");
    const context = canvas.getContext("2d");
    context.scale(density, density);
    context.fillStyle = PAPER[card.dataset.theme] ?? PAPER.light;
    context.fillRect(0, 0, wide, high);
    context.fillStyle = paperOf(host, card, view) ?? context.fillStyle;
    context.fillRect(0, 0, wide, high);
    context.translate(MARGIN, MARGIN);
    new Painter(context, view, card).paint(card);
    return canvas;
  } finally {
    frame.remove();
  }
}

/** Writes the URLs of a card's sources below it, or else that of the page. */
function sign(card, address) {
  const links = [...card.querySelectorAll(".foot a")].map(({ href }) => href);
  for (const link of links.length ? links : [address].filter(Boolean)) {
    const line = card.ownerDocument.createElement("p");
    line.className = "source";
    line.textContent = link.replace(/^https?:\/\/(www\.)?|\/$/g, "");
    // A URL is always written from left to right.
    line.dir = "ltr";
    line.style.textAlign = card.dir === "rtl" ? "right" : "left";
    card.querySelector(".foot").append(line);
  }
}

/** The first opaque colour behind a card, if there is one. */
function paperOf(host, card, view) {
  for (let element = card; element; element = element === card ? host : (element.assignedSlot ?? element.parentElement ?? element.getRootNode().host)) {
    const { backgroundColor } = view.getComputedStyle(element);
    if (!/^transparent|^rgba|\//.test(backgroundColor)) return backgroundColor;
  }
}

/** Paints the elements of a card in their positions. */
class Painter {
  #context;
  #view;
  #card;
  /** The zoom at which the page shows the card. */
  #zoom;
  #origin;

  constructor(context, view, card) {
    this.#context = context;
    this.#view = view;
    this.#card = card;
    this.#origin = card.getBoundingClientRect();
    this.#zoom = this.#origin.width / card.offsetWidth || 1;
  }

  /** Paints an element and all in it. */
  paint(element) {
    const style = this.#view.getComputedStyle(element);
    if (style.display === "none" || style.visibility !== "visible" || style.clipPath !== "none") return;
    if (element.localName === "svg") {
      this.#drawing(element, style);
      return;
    }
    if (style.display !== "inline") this.#box(element, style);
    for (const node of element.childNodes) {
      if (node.nodeType === node.TEXT_NODE) this.#text(node, style);
      else this.paint(node);
    }
  }

  /** The position of a box in the card. */
  #place({ left, top, width, height }) {
    const [x, y, wide, high] = [left - this.#origin.left, top - this.#origin.top, width, height].map((length) => length / this.#zoom);
    return { x, y, width: wide, height: high };
  }

  /** The background and the borders of an element. */
  #box(element, style) {
    const { x, y, width, height } = this.#place(element.getBoundingClientRect());
    const context = this.#context;
    context.fillStyle = style.backgroundColor;
    // The card's own background is that of the paper.
    if (element !== this.#card) context.fillRect(x, y, width, height);
    const thick = (side) => (/none|hidden|dotted/.test(style[`border${side}Style`]) ? 0 : parseFloat(style[`border${side}Width`]));
    const [top, right, bottom, left] = ["Top", "Right", "Bottom", "Left"].map(thick);
    const line = (side, ...place) => {
      context.fillStyle = style[`border${side}Color`];
      context.fillRect(...place);
    };
    line("Top", x, y, width, top);
    line("Bottom", x, y + height - bottom, width, bottom);
    line("Left", x, y, left, height);
    line("Right", x + width - right, y, right, height);
  }

  /** The shapes of an SVG. */
  #drawing(svg, style) {
    const context = this.#context;
    const { x, y, width, height } = this.#place(svg.getBoundingClientRect());
    const [left, right] = [parseFloat(style.paddingLeft), parseFloat(style.paddingRight)];
    let matrix = new DOMMatrix().translate(x, y);
    // In right-to-left cards, bars grow from the right.
    if (style.transform !== "none" && new DOMMatrix(style.transform).a < 0) matrix = matrix.translate(width, 0).scale(-1, 1);
    matrix = matrix.translate(left, 0);
    if (svg.hasAttribute("viewBox")) matrix = matrix.scale((width - left - right) / 100, height / 100);
    for (const shape of svg.children) {
      const style = this.#view.getComputedStyle(shape);
      const own = new Path2D(shape.getAttribute("d") ?? "");
      if (shape.localName === "rect") {
        const box = shape.getBBox();
        own.rect(box.x, box.y, box.width, box.height);
      }
      // Lines keep their width, however the SVG is stretched.
      const path = new Path2D();
      path.addPath(own, style.transform === "none" ? matrix : matrix.multiply(new DOMMatrix(style.transform)));
      if (style.fill !== "none") {
        context.fillStyle = style.fill;
        context.fill(path);
      }
      if (style.stroke !== "none") {
        context.strokeStyle = style.stroke;
        context.lineWidth = parseFloat(style.strokeWidth);
        context.lineCap = style.strokeLinecap;
        context.lineJoin = style.strokeLinejoin;
        context.stroke(path);
      }
    }
  }

  /** A text node, in runs of one line and one direction, as the browser has laid it out. */
  #text(node, style) {
    const range = node.ownerDocument.createRange();
    const runs = [];
    let run;
    for (let at = 0; at < node.length; ) {
      const character = String.fromCodePoint(node.data.codePointAt(at));
      range.setStart(node, at);
      range.setEnd(node, (at += character.length));
      // At a line break a character may have two boxes, one on each line.
      const boxes = [...range.getClientRects()].sort((one, other) => other.width - one.width);
      if (!boxes[0]?.width) {
        // A combining character. White space without a width is where a line ends.
        if (run && character.trim()) run.text += character;
        continue;
      }
      const { x: left, y: top, width, height } = this.#place(boxes[0]);
      const right = left + width;
      const direction = run && (left + width / 2 < run.last ? "rtl" : left + width / 2 > run.last ? "ltr" : run.direction);
      const apart = run && Math.max(left - run.right, run.left - right);
      const goesOn = run && Math.abs(top - run.top) < height / 2 && apart < 1 && (run.direction ?? direction) === direction;
      if (goesOn) {
        run.text += character;
        run.direction = direction;
        run.left = Math.min(run.left, left);
        run.right = Math.max(run.right, right);
      } else {
        run = { text: character, top, height, left, right };
        runs.push(run);
      }
      run.last = left + width / 2;
    }
    for (const run of runs) this.#run(run, style);
  }

  /** A run of text, in exactly the width that it has on the page. */
  #run({ text, direction, left, right, top, height }, style) {
    const context = this.#context;
    let written = style.textTransform === "uppercase" ? text.toLocaleUpperCase(this.#card.lang) : text;
    // Firefox mirrors a lone bracket only beside right-to-left text.
    if ((direction ?? style.direction) === "rtl") written = `\u200f${written}\u200f`;
    context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    if ("letterSpacing" in context) context.letterSpacing = style.letterSpacing === "normal" ? "0px" : style.letterSpacing;
    context.direction = direction ?? style.direction;
    context.textAlign = "left";
    context.fillStyle = style.color;
    const { width, fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText(written);
    const baseline = top + (height - above - below) / 2 + above;
    context.save();
    context.translate(left, baseline);
    // The canvas lacks some typography, such as tabular digits, which would make the run a little wider or
    // narrower.
    if (width) context.scale((right - left) / width, 1);
    context.fillText(written, 0, 0);
    context.restore();
    if (style.textDecorationLine.includes("underline")) {
      context.fillStyle = style.textDecorationColor;
      context.fillRect(left, baseline + 2, right - left, 1);
    }
  }
}
