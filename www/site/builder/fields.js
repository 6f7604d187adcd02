// The fields of a card, with what the schema says of each, and what was found wrong at it.

import { dateInWords, datesOf } from "./dates.js";
import { FigureTexts } from "./figure-texts.js";
import { helpOf } from "./help.js";
import { takeOff } from "./origins.js";
import { get, keysOf, set } from "./paths.js";
import { afterPress } from "./press.js";
import { group, say } from "./words.js";

const OF_CARD = ["title", "lang", "asOf", "source.name", "source.url", "source.date", "note"];
const OF_STAT = ["label", "value", "unit"];
const OF_RELATION = {
  none: [],
  share: ["percent", "of", "ofStat"],
  target: ["percent", "of", "ofStat", "reached", "by", "date"],
};
const OF_CHANGE = ["change.from", "change.percent", "change.date"];
/** What few figures have: it is folded until there is some. */
const OF_FEW = ["range.low", "range.high", "margin.value", "margin.confidence", "rank.place", "rank.of", "rank.among"];
/** Keys whose values are figures. */
const FIGURES = /(^|\.)(value|percent|reached|from|low|high|confidence|place)$|^rank\.of$/;
/** Paths whose values are dates. */
const DATES = /(^|\.)(asOf|date)$/;
/** A form that only the list of all forms of dates names: nothing was guessed. */
const ANY_DATE = '"1980s"';
/** Keys whose fields are as wide as the form. */
const LONG = /^(note|label|title|of)$/;
/** The kinds of units that are objects with one key. */
const UNITS = ["currency", "measure"];

export class Fields {
  #place;
  #schema;
  #change;
  #figures = new FigureTexts();
  /** The fields of figures, and what explains each, by their paths. */
  #ofFigures = new Map();
  /** Write the names of figures anew, where something else than its field has one. */
  #names = [];
  #move;
  #lang = "en";

  /**
   * `change` is called with a function that edits the work, and whether the fields show that already; `move`
   * with the index of a stat that is to go up.
   */
  constructor(place, schema, change, move) {
    this.#place = place;
    this.#schema = schema;
    this.#change = change;
    this.#move = move;
    for (const type of ["focusin", "focusout"]) place.addEventListener(type, () => afterPress(() => this.#help()));
  }

  /** What a text of a figure is in the data. */
  figure(text) {
    return this.#figures.taken(text);
  }

  /** Takes the language of the card, in which the figures of the fields are written. */
  speak(card, lang) {
    this.#lang = lang;
    for (const name of this.#names) name(card);
    if (!this.#figures.speak(lang)) return;
    for (const [path, { input, explain }] of this.#ofFigures) {
      input.value = this.#figures.shown(get(card, path));
      explain(false);
    }
  }

  /** Draws all fields anew. */
  draw(card) {
    this.#ofFigures.clear();
    this.#names = [];
    const focused = document.activeElement?.id;
    const isWithin = this.#place.contains(document.activeElement);
    const ofCard = document.createElement("div");
    ofCard.className = "grid";
    ofCard.append(...OF_CARD.filter((path) => isPlain(card, path)).map((path) => this.#field(card, path, path)));
    const stats = (Array.isArray(card.stats) ? card.stats : []).map((_, index) => this.#stat(card, index));
    this.#place.replaceChildren(ofCard, ...stats);
    // What had the focus may be gone.
    if (focused && isWithin) (document.getElementById(focused) ?? document.getElementById("add")).focus();
    this.#help();
  }

  /** Shows the help of the field that has the focus. */
  #help() {
    for (const field of this.#place.querySelectorAll(".helped")) field.classList.remove("helped");
    const { activeElement: focused } = document;
    if (this.#place.contains(focused)) focused.closest(".field")?.classList.add("helped");
  }

  /** Shows findings about a card: at their fields, and those without one in `rest`. */
  tell(card, findings, rest) {
    for (const old of this.#place.querySelectorAll(".finding")) old.replaceChildren();
    for (const field of this.#place.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
    rest.replaceChildren();
    for (const finding of findings) {
      const field = this.fieldOf(finding.path);
      const place = field && document.getElementById(`${field.id}-found`);
      if (field && finding.severity === "error") field.setAttribute("aria-invalid", "true");
      (place ?? rest).append(this.#finding(card, finding, place && field));
    }
  }

  /** Puts the focus on a stat. */
  focus(index) {
    document.getElementById(id(`stats[${index}].label`))?.focus();
  }

  /** Puts the focus on the button that moves a stat up. */
  focusMove(index) {
    document.getElementById(`${id(`stats[${index}]`)}-up`)?.focus();
  }

  /** The field of a path, or of what that is a part of. */
  fieldOf(path) {
    for (let at = path; at; at = at.replace(/(\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/, "")) {
      const field = document.getElementById(id(at));
      if (field) return field;
    }
  }

  /** A finding in words, at its field or at none. */
  #finding(card, finding, field) {
    const { path, severity } = finding;
    const line = document.createElement("p");
    line.className = severity;
    const words = document.createElement("span");
    const { said, mendings } = this.#advice(card, finding);
    words.textContent = (!field && path ? `${path}: ` : "") + said;
    line.append(words);
    for (const { label, value } of mendings) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => {
        this.#change(({ card }) => set(card, path, value));
        document.getElementById(field?.id)?.focus();
      });
      line.append(" ", button);
    }
    return line;
  }

  /** What is said of a finding, and the corrections that are offered. */
  #advice(card, { path, found, expected, remedy, fix }) {
    const value = get(card, path);
    if (path === "title" && !value) return { said: say("noTitle"), mendings: [] };
    if (DATES.test(path) && typeof value === "string") {
      const { lang } = document.documentElement;
      const dates = datesOf(value, [lang, this.#lang]);
      if (dates.length === 1) {
        const written = JSON.stringify(dates[0]);
        return { said: say("dateForm"), mendings: [{ label: say("mend", { value: written }), value: dates[0] }] };
      }
      if (dates.length) {
        const mendings = dates.map((date) => ({ label: dateInWords(date, lang), value: date }));
        return { said: say("twoDates", { text: value }), mendings };
      }
      if (remedy.includes(ANY_DATE)) return { said: say("noDate"), mendings: [] };
    }
    const mending = fix && mendingOf(fix);
    return { said: say("finding", { found, expected, remedy }), mendings: mending ? [mending] : [] };
  }

  #stat(card, index) {
    const at = `stats[${index}]`;
    const stat = get(card, at) ?? {};
    const set_ = document.createElement("fieldset");
    const legend = document.createElement("legend");
    legend.textContent = say("stat", { number: index + 1 });
    const grid = document.createElement("div");
    grid.className = "grid";
    const relation = relationOf(stat);
    grid.append(
      ...OF_STAT.filter((key) => key !== "value" || isPlain(stat, key)).flatMap((key) => this.#ofStat(card, at, key)),
      this.#choice(`${at}.relation`, group("fields").relation, group("relations"), relation, (chosen) =>
        this.#change(({ card }) => relate(get(card, at), chosen)),
      ),
      ...OF_RELATION[relation].flatMap((key) => this.#ofRelation(card, at, relation, key)),
      ...OF_CHANGE.filter((key) => isPlain(stat, key)).map((key) => this.#field(card, `${at}.${key}`, key)),
    );
    const few = this.#ofFew(card, at, stat);
    const number = legend.textContent;
    const up = document.createElement("button");
    up.type = "button";
    up.id = `${id(at)}-up`;
    // It can have the focus, which stays when a stat has come to be the first.
    if (index === 0) up.setAttribute("aria-disabled", "true");
    else up.addEventListener("click", () => this.#move(index));
    const remove = document.createElement("button");
    remove.type = "button";
    remove.id = `${id(at)}-remove`;
    remove.addEventListener("click", () => this.#change((work) => takeOff(work, index)));
    const name = (card) => {
      const figure = get(card, `${at}.label`) || number;
      up.textContent = say("moveUp", { figure });
      remove.textContent = say("remove", { figure });
    };
    name(card);
    this.#names.push(name);
    const buttons = document.createElement("p");
    buttons.className = "row";
    buttons.append(up, remove);
    const found = document.createElement("div");
    found.className = "finding";
    set_.id = id(at);
    found.id = `${id(at)}-found`;
    set_.append(legend, grid, few, found, buttons);
    return set_;
  }

  /** The fields that few figures have. */
  #ofFew(card, at, stat) {
    const details = document.createElement("details");
    details.id = `${id(at)}-few`;
    // It stays open when all is drawn anew.
    details.open = !!document.getElementById(details.id)?.open || OF_FEW.some((key) => get(stat, key) !== undefined);
    const summary = document.createElement("summary");
    summary.textContent = say("few");
    const grid = document.createElement("div");
    grid.className = "grid";
    grid.append(...OF_FEW.filter((key) => isPlain(stat, key)).map((key) => this.#field(card, `${at}.${key}`, key)));
    details.append(summary, grid);
    return details;
  }

  /** The fields of a key of a stat. */
  #ofStat(card, at, key) {
    if (key !== "unit") return [this.#field(card, `${at}.${key}`, key)];
    const unit = get(card, `${at}.unit`);
    const kind = UNITS.find((kind) => typeof unit?.[kind] === "string" && Object.keys(unit).length === 1);
    // A unit with more to it is changed as JSON.
    if (typeof unit === "object" && !kind) return [];
    const path = kind ? `${at}.unit.${kind}` : `${at}.unit`;
    const choose = (chosen) =>
      this.#change(({ card }) => {
        const words = get(card, path) ?? "";
        set(card, `${at}.unit`, chosen === "words" ? words : { [chosen]: words });
      });
    return [
      this.#field(card, path, "unit"),
      this.#choice(`${at}.unit.kind`, say("unitKind"), group("units"), kind ?? "words", choose),
    ];
  }

  #ofRelation(card, at, relation, key) {
    const path = `${at}.${relation}.${key}`;
    if (key !== "ofStat") return [this.#field(card, path, key)];
    const own = keysOf(at)[1];
    const others = card.stats.map((stat, index) => ({ stat, index })).filter(({ index }) => index !== own);
    const options = { "": say("nothing") };
    for (const { stat, index } of others) options[index] = stat?.label || say("stat", { number: index + 1 });
    const chosen = others.find(({ stat }) => stat?.id !== undefined && stat.id === get(card, path))?.index ?? "";
    const choose = (index) =>
      this.#change(({ card }) => {
        if (index === "") return set(card, path, undefined);
        card.stats[index].id ??= freeId(card);
        set(card, path, card.stats[index].id);
      });
    const choice = this.#choice(path, group("fields").ofStat, options, String(chosen), choose);
    this.#names.push((card) => {
      for (const option of choice.querySelectorAll("option:not([value=''])")) {
        option.textContent = get(card, `stats[${option.value}].label`) || say("stat", { number: Number(option.value) + 1 });
      }
    });
    return [choice];
  }

  /** A field for words or for a figure. */
  #field(card, path, key) {
    const isFigure = FIGURES.test(key);
    const input = document.createElement(key === "note" ? "textarea" : "input");
    const value = get(card, path);
    input.value = isFigure ? this.#figures.shown(value) : (value ?? "");
    const field = this.#labelled(input, path, group("fields")[key] ?? key);
    const explain = isFigure ? this.#explanation(input, path) : () => {};
    input.addEventListener("input", () => {
      this.#change(({ card }) => {
        set(card, path, isFigure ? this.#figures.taken(input.value) : input.value || undefined);
        if (path === "title") card.title ??= "";
      }, true);
      explain(true);
    });
    if (LONG.test(key)) field.classList.add("long");
    return field;
  }

  /** A place below a field for how its figure is read. Returns what says it there. */
  #explanation(input, path) {
    input.inputMode = "decimal";
    const place = document.createElement("p");
    place.id = `${input.id}-read`;
    place.className = "read";
    input.after(place);
    input.setAttribute("aria-describedby", `${place.id} ${input.getAttribute("aria-describedby")}`);
    const choose = (value) => {
      this.#change(({ card }) => set(card, path, value));
      document.getElementById(input.id)?.focus();
    };
    const explain = (isTyped) => this.#figures.explain(place, input.value, isTyped, choose);
    this.#ofFigures.set(path, { input, explain });
    explain(false);
    return explain;
  }

  #choice(path, label, options, chosen, choose) {
    const select = document.createElement("select");
    for (const [value, words] of Object.entries(options)) select.append(new Option(words, value, false, value === chosen));
    select.addEventListener("change", () => choose(select.value));
    return this.#labelled(select, path, label);
  }

  #labelled(field, path, words) {
    field.id = id(path);
    const place = document.createElement("div");
    place.className = "field";
    const label = document.createElement("label");
    label.htmlFor = field.id;
    label.textContent = words;
    const found = document.createElement("div");
    found.id = `${field.id}-found`;
    found.className = "finding";
    place.append(label, field, found);
    const described = [found.id];
    // The schema is written in English.
    const own = helpOf(document.documentElement.lang, path.replace(/^stats\[\d+\]\./, ""));
    const description = own ?? this.#description(path);
    if (description) {
      const help = document.createElement("p");
      help.id = `${field.id}-help`;
      help.className = "help";
      if (!own) help.lang = "en";
      help.textContent = description;
      field.after(help);
      described.unshift(help.id);
    }
    field.setAttribute("aria-describedby", described.join(" "));
    return place;
  }

  /** What the schema says of a path. */
  #description(path) {
    let at = this.#schema;
    for (const key of keysOf(path)) at = this.#within(at, key);
    return at?.description;
  }

  #within(schema, key) {
    const all = [schema, ...(schema?.anyOf ?? [])].map((one) => this.#resolved(one));
    if (typeof key === "number") return all.find((one) => one?.items)?.items;
    return all.find((one) => one?.properties?.[key])?.properties[key];
  }

  #resolved(schema) {
    const name = schema?.$ref?.split("/").at(-1);
    return name ? this.#schema.$defs[name] : schema;
  }
}

/** How a correction is offered, and what it writes. */
function mendingOf(fix) {
  if (fix.remove === "key") return { label: say("takeOut"), value: undefined };
  if (fix.replace === undefined) return;
  try {
    return { label: say("mend", { value: fix.replace }), value: JSON.parse(fix.replace) };
  } catch {
    // Nothing can be offered.
  }
}

function relationOf(stat) {
  return typeof stat.share === "object" ? "share" : typeof stat.target === "object" ? "target" : "none";
}

/** Gives a stat another relation. What both have is kept. */
function relate(stat, chosen) {
  const { percent, of, ofStat } = stat.share ?? stat.target ?? {};
  delete stat.share;
  delete stat.target;
  if (chosen !== "none") stat[chosen] = JSON.parse(JSON.stringify({ percent, of, ofStat }));
}

/** An id that no stat has. Those of drafts are other ones. */
function freeId({ stats }) {
  let number = 1;
  while (stats.some((stat) => stat?.id === `figure-${number}`)) number++;
  return `figure-${number}`;
}

/** Whether a field can show what is at a path: there is no list or object there or on the way. */
function isPlain(data, path) {
  const keys = path.split(".");
  return keys.every((_, index) => {
    const value = get(data, keys.slice(0, index + 1).join("."));
    const isObject = typeof value === "object" && value !== null;
    return !isObject || (index < keys.length - 1 && !Array.isArray(value));
  });
}

function id(path) {
  return `field-${path.replace(/[^\w]+/g, "-")}`;
}
