// The types of a card's data, and of what <fact-card> has for scripts. The README's tables say what each key means, and
// fact-card.schema.json checks more than types can.

/** A number, or a text with its digits: `"99.50"` keeps its zero. No grouping, up to 30 digits. */
export type Figure = number | string;

/** A day, a month or a year: `"2024-11-04"`, `"2024-10"` or `"2024"`. */
export type DateText = string;

/** A card of an article's key figures. */
export interface Card {
  lang?: string;
  title: string;
  asOf?: DateText;
  stats: Stat[];
  note?: string;
  source?: Source;
  labels?: Labels;
  $schema?: string;
}

/** A label and a fact: `value`, `date`, `text` or `missing`, or a `range` or a `rank` alone. */
export interface Stat {
  id?: string;
  label: string;
  value?: Figure;
  date?: DateText;
  text?: string;
  missing?: string;
  unit?: string | Unit;
  display?: "compact";
  share?: Share;
  target?: Target;
  range?: Range;
  margin?: Margin;
  change?: Change;
  rank?: Rank;
  partsOf?: string;
  series?: Point[];
  note?: string;
  source?: Source;
}

/** A part of a whole, which is `of` (words), `ofStat` (the id of a stat) or `ofTotal` (a figure). */
export interface Share {
  percent: Figure;
  of?: string;
  ofStat?: string;
  ofTotal?: Figure;
}

/** A target: a `value`, or a `percent` of a whole. */
export interface Target {
  percent?: Figure;
  of?: string;
  ofStat?: string;
  ofTotal?: Figure;
  value?: Figure;
  by?: string;
  reached?: Figure;
}

/** Two figures that the figure lies between. */
export interface Range {
  low: Figure;
  high: Figure;
  confidence?: Figure;
}

/** How uncertain the figure is. */
export interface Margin {
  value: Figure;
  confidence?: Figure;
}

/** What the figure was before: at least one of `from`, `by` and `percent`. */
export interface Change {
  from?: Figure;
  date?: DateText;
  by?: Figure;
  percent?: Figure;
  better?: "up" | "down" | "neutral";
}

/** A place in a field. */
export interface Rank {
  place: Figure;
  of: Figure;
  among?: string | Forms;
}

/** A point of a series. */
export interface Point {
  date: DateText;
  value?: Figure;
}

/** A currency, a measure, or words for each category of numbers. */
export interface Unit {
  currency?: string;
  measure?: string;
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other?: string;
}

/** Words for each category of numbers that the language has. */
export interface Forms {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** Your own words for the card's. */
export interface Labels {
  asOf?: string | Forms;
  source?: string | Forms;
  sourceDated?: string | Forms;
  share?: string | Forms;
  whole?: string | Forms;
  target?: string | Forms;
  targetRate?: string | Forms;
  targetOfName?: string | Forms;
  targetAlone?: string | Forms;
  targetAloneOfName?: string | Forms;
  targetReached?: string | Forms;
  setBy?: string | Forms;
  counted?: string | Forms;
  points?: string | Forms;
  up?: string | Forms;
  down?: string | Forms;
  unchanged?: string | Forms;
  better?: string | Forms;
  worse?: string | Forms;
  previous?: string | Forms;
  since?: string | Forms;
  range?: string | Forms;
  between?: string | Forms;
  margin?: string | Forms;
  confidence?: string | Forms;
  rank?: string | Forms;
  highest?: string | Forms;
  lowest?: string | Forms;
  missing?: string | Forms;
  sums?: string | Forms;
  sharing?: string | Forms;
  copyText?: string | Forms;
  copyImage?: string | Forms;
  copied?: string | Forms;
  saved?: string | Forms;
  notCopied?: string | Forms;
  notShared?: string | Forms;
}

/** Who published figures, and where. */
export interface Source {
  name: string;
  url?: string;
  date?: DateText;
}

/** Something that is wrong with a card's data. */
export interface Finding {
  /** `error`: something was left out of the card, or contradicts itself. `warning`: something looks unintended. */
  severity: "error" | "warning";
  /** The place in the data, such as `stats[1].value`; empty for the card as a whole. */
  path: string;
  found: string;
  expected: string;
  remedy: string;
  /** All of these as one line. */
  message: string;
}

/** The `detail` of `fact-card-render`: the card is shown, or shown with new data. */
export interface RenderDetail {
  findings: Finding[];
}

/** The `detail` of `fact-card-finding`: there is something wrong with the data, or something else than before. */
export interface FindingDetail {
  findings: Finding[];
}

/** The `detail` of `fact-card-error`: the card is not shown. */
export interface ErrorDetail {
  /** One of those in the README's table of errors. */
  code: string;
  message: string;
  findings: Finding[];
}

/** The `detail` of `fact-card-share`: the reader has taken the card along. */
export interface ShareDetail {
  /** As text or as an image, both copied (or saved, where images can't be copied), or by what the reader's system shares with. */
  how: "text" | "image" | "share";
}

/** The element `<fact-card>`. */
export interface FactCardElement extends HTMLElement {
  /** The data, where it was set from script; setting it again updates the card. */
  card: Card | undefined;
  /** What is wrong with the data: with its figures too, once the card is checked (see the attribute `check`). */
  readonly findings: Finding[];
  /** Resolves once the card shows what it was last given, or has said why it can't. It never rejects. */
  readonly updateComplete: Promise<void>;
  /** The card's facts as plain text, with their sources and without their sums; empty before there is a card. */
  toText(): string;
}

/** The class of the element. */
export interface FactCardElementClass {
  new (): FactCardElement;
  /** Resolves once no card of the page has anything left to do, whatever element it stands on. It never rejects. */
  readonly updateComplete: Promise<void>;
}

declare global {
  interface HTMLElementTagNameMap {
    "fact-card": FactCardElement;
  }

  interface CustomElementRegistry {
    whenDefined(name: "fact-card"): Promise<FactCardElementClass>;
  }

  // The events of any element, of the document and of the window: they bubble.
  interface GlobalEventHandlersEventMap {
    "fact-card-render": CustomEvent<RenderDetail>;
    "fact-card-finding": CustomEvent<FindingDetail>;
    "fact-card-error": CustomEvent<ErrorDetail>;
    "fact-card-share": CustomEvent<ShareDetail>;
  }

  /**
   * The base URL of what the script loads when it is needed, where that is not beside it: `"/fact-card/"`. Set before the script
   * runs.
   */
  var factCardBase: string | undefined;
  /** @deprecated The same under its name until 0.1: use `factCardBase`. */
  var factCardHome: string | undefined;
}
