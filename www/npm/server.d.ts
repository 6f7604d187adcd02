// The types of fact-card/server: cards as text in JavaScript on a server.

import type { Card, Finding } from "./fact-card.js";

export type { Card, Finding };

/** How a card is written. */
export interface RenderOptions {
  /** The language of the page, for cards that do not name theirs. */
  lang?: string;
  /**
   * The page that the card is for. Unless it is `"dark"`, the script detects the theme. Default: `"light"`.
   */
  theme?: "light" | "dark" | "auto";
  /** The form, as `fact-card render --as` has it. Default: `"element"`. */
  as?: "element" | "plain-html" | "page" | "text" | "jsonld";
  /** The level of the card's heading. Default: 2. */
  heading?: 2 | 3 | 4 | 5 | 6;
  /** Whether to leave out stats that contradict themselves. */
  strict?: boolean;
  /** The address of `fact-card.css`, to link it. Default: the stylesheet is in the card. */
  css?: string;
}

/** How embed code is written. */
export interface EmbedOptions {
  /** The language of the page, for cards that do not name theirs. */
  lang?: string;
  /** The form, as `fact-card embed --form` has it. Default: `"div"`. */
  form?: "element" | "div" | "script" | "iframe";
  /** The level of the card's heading. Default: 2. */
  heading?: 2 | 3 | 4 | 5 | 6;
  /** The address of the script: of `fact-card.frame.js` for an iframe. Default: the page has the script. */
  script?: string;
  /** The hash of that script, from `manifest.json`. */
  integrity?: string;
  /** The address of the page in an iframe. */
  page?: string;
}

/**
 * Writes a card as HTML or text. `data` is a card, or its JSON. Throws a `CardError` where there is none to
 * show.
 */
export function renderToString(data: Card | string, options?: RenderOptions): string;

/** Writes the embed code of a card. Throws a `CardError` where there is none to show. */
export function embed(data: Card | string, options?: EmbedOptions): string;

/**
 * What a content security policy must allow of a card from `renderToString` without `css`, such as
 * `style-src 'sha256-…'`. For `as: "page"` also of the page's own style and script. It is the same for all
 * cards of a version.
 */
export function csp(options?: { as?: "element" | "page" }): string;

/** What is wrong with a card: see `Finding`. Throws a `CardError` where a text is not JSON. */
export function check(data: Card | string): Finding[];

/** Data that no card can be made of. */
export class CardError extends Error {
  readonly findings: Finding[];
  constructor(message: string, findings: Finding[]);
}
