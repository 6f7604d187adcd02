// One card on one host element, whichever way its data comes.

import { Failure, fire, reportFailure, reportFindings } from "./report.js";
import { draw } from "./draw.js";
import { look } from "./page.js";
import { applyStyle } from "./style.js";

/** The most bytes of JSON a card may have: `MAX_BYTES` of the crate's `wire` module. */
const MAX_BYTES = 65536;

/** The card of each host element. A host that leaves the page for good takes its card along. */
export const cards = new WeakMap();

export class Card {
  #host;
  #engine;
  #turn = 0;
  #source;
  /** What is shown, as a function of the page around the card. */
  #view;
  #root;
  /** What the card takes from the page around it. */
  #page;

  /** What the last data had wrong: see `findings` in the README. */
  findings = [];

  constructor(host, engine) {
    this.#host = host;
    this.#engine = engine;
    cards.set(host, this);
  }

  /** Whether any data was shown or is on its way. */
  get hasSource() {
    return this.#source !== undefined;
  }

  /** Shows data that is in memory already, as JSON would have it. */
  show(data) {
    this.#source = data;
    return this.#take(() => parse(stringify(data), "its data"));
  }

  /** Shows data written as JSON. */
  showText(text) {
    return this.#takeNew(`text ${text}`, () => parse(text, "its data"));
  }

  /** Fetches JSON and shows it. */
  showFrom(address) {
    return this.#takeNew(`from ${address}`, () => download(address, this.#host.baseURI));
  }

  /** Says that there will be no data. */
  showNothing(error) {
    return this.#take(() => {
      throw error;
    });
  }

  /** Draws again what is shown, if the page around it has changed. */
  async redraw() {
    if (!this.#view) return;
    try {
      const page = await look(this.#host);
      if (page.lang === this.#page.lang && page.dark === this.#page.dark) return;
      this.#page = page;
      this.#show(this.#view);
    } catch (error) {
      reportFailure(this.#host, error, []);
    }
  }

  /** Takes data of the markup. What was taken last is not taken again: an element that is moved neither fetches nor reports anew. */
  #takeNew(source, read) {
    if (source === this.#source) return;
    this.#source = source;
    return this.#take(read);
  }

  /**
   * Takes the data that `read` gives, unless another source is set before that is done: the last one wins. Nothing that
   * goes wrong is thrown into the page.
   */
  async #take(read) {
    const turn = ++this.#turn;
    let findings = [];
    try {
      const [view, data] = await Promise.all([this.#engine.start(), (async () => read())()]);
      this.#page ??= await look(this.#host);
      if (turn !== this.#turn) return;
      const { count, shown } = this.#show(({ lang, dark }) => view(data, lang, dark));
      if (count) findings = await this.#engine.explain(data, count);
      if (turn !== this.#turn) return;
      this.findings = findings;
      if (!shown) throw new Failure("card", "nothing in its data can be shown");
      reportFindings(this.#host, findings);
      fire(this.#host, "render", { findings });
    } catch (error) {
      if (turn === this.#turn) reportFailure(this.#host, error, findings);
    }
  }

  /** Draws what `view` makes of the page around the card, if it makes anything of it. */
  #show(view) {
    const result = view(this.#page);
    const end = result.indexOf("\0");
    const tokens = result.slice(end + 1);
    if (tokens) {
      this.#view = view;
      // Attached only now, so that the fallback stays on the page for as long as there is no card.
      this.#root ??= this.#host.shadowRoot ?? this.#host.attachShadow({ mode: "open" });
      draw(this.#root, tokens);
      applyStyle(this.#root);
    }
    return { count: Number(result.slice(0, end)), shown: tokens !== "" };
  }
}

/** The data in a JSON text. `what` names it in the message when there is none. */
export function parse(text, what) {
  if (new TextEncoder().encode(text).length > MAX_BYTES) {
    throw new Failure("too-large", `${what} has more than 64 KiB of JSON`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure("json", `${what} is not valid JSON: ${error.message}`);
  }
}

/**
 * Data from script as JSON text: what reaches the wasm is then JSON and nothing else, taken once, whatever the page does
 * with its objects later. Numbers that JSON does not have stay visible as text, so that a finding can name them.
 */
function stringify(data) {
  const replace = (_, value) =>
    typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value)) ? String(value) : value;
  try {
    return JSON.stringify(data, replace) ?? "null";
  } catch (error) {
    throw new Failure("json", `its data can't be written as JSON: ${error.message}`);
  }
}

async function download(address, base) {
  let url;
  let response;
  let text;
  try {
    url = new URL(address, base);
  } catch {
    throw new Failure("address", `"${address}" is not an address`);
  }
  try {
    response = await fetch(url);
    text = await response.text();
  } catch (error) {
    throw new Failure("network", `${url} could not be fetched (${error.message}). Is it another site without CORS?`);
  }
  if (!response.ok) throw new Failure("http", `${url} answered ${response.status} ${response.statusText}`.trim());
  if (text.trimStart().startsWith("<")) {
    throw new Failure("not-json", `${url} answered with a web page (HTML) where JSON was expected`);
  }
  return parse(text, `the answer of ${url}`);
}
