// The fields of a card, with what the schema says of each, and what was found wrong at it.

import { DISPLAYS, isTooLong } from "./amounts.js";
import { dateInWords, datesOf } from "./dates.js";
import { FigureTexts } from "./figure-texts.js";
import { helpOf } from "./help.js";
import { takeOff } from "./origins.js";
import { get, keysOf, set } from "./paths.js";
import { afterPress } from "./press.js";
import { group, say } from "./words.js";
import { isObject } from "./work.js";

const OF_CARD = ["title", "asOf", "source.name"];
/** What is folded below these. */
const MORE_OF_CARD = ["lang", "source.url", "source.date", "note"];
const OF_STAT = ["label", "value", "unit"];
const OF_RELATION = {
  none: [],
  share: ["percent", "of", "ofStat"],
  goal: ["value", "direction", "date", "by"],
  target: ["percent", "of", "ofStat", "reached", "by", "date"],
};
const OF_CHANGE = ["change.from", "change.percent", "change.date"];
/** What few figures have: it is folded until there is some. */
const OF_FEW = [...OF_CHANGE, "range.low", "range.high", "margin.value", "margin.confidence", "rank.place", "rank.of", "rank.among"];
/** Keys whose values are figures. */
const FIGURES = /(^|\.)(value|percent|reached|from|low|high|confidence|place)$|(^|\.)rank\.of$/;
/** Those of them that are percentages. */
const PERCENTAGES = /(^|\.)(percent|reached|confidence)$/;
/** Paths whose values are dates. */
const DATES = /(^|\.)(asOf|date)$/;
/** What a card cannot do without, and the words for where it is not there. */
const NEEDED = [
  [/^title$/, "noTitle"],
  [/^stats\[\d+\]\.label$/, "noLabel"],
  [/^stats\[\d+\]\.value$/, "noFigure"],
];
/** A form that only the list of all forms of dates names: nothing was guessed. */
const ANY_DATE = '"1980s"';
/** Keys whose fields are as wide as the form. */
const LONG = /^(note|label|title|of)$/;
/** Those of a figure that are as wide as two others. */
const WIDE = /^source\.name$|\.(relation|direction|display)$/;
/** What a target can be, as the page names it, and what the data then has. */
const DIRECTIONS = { up: {}, down: { better: "down" }, ceiling: { kind: "ceiling" }, floor: { kind: "floor" } };
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
  /** The card as it was shown last. */
  #card = {};
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
    return this.#figures.taken(text).value;
  }

  /** Takes the card with its language, in which the figures of the fields are written. */
  speak(card, lang) {
    this.#card = card;
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
    const more = this.#folded(
      "field-more",
      say("more"),
      MORE_OF_CARD.filter((path) => isPlain(card, path)).map((path) => this.#field(card, path, path)),
      false,
    );
    const stats = (Array.isArray(card.stats) ? card.stats : []).map((_, index) => this.#stat(card, index));
    this.#place.replaceChildren(ofCard, more, ...stats);
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
      // What is asked about is said already.
      const isAsked = !!field && !!document.getElementById(`${field.id}-read`)?.querySelector("button");
      if (field && finding.severity === "error") {
        field.setAttribute("aria-invalid", "true");
        const folded = field.closest("details");
        if (folded) folded.open = true;
      }
      if (!isAsked) (place ?? rest).append(this.#finding(card, finding, place && field));
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
    const lacking = lackingOf(get(this.#card, path), path);
    for (let at = lacking ? `${path}.${lacking}` : path; at; at = at.replace(/(\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/, "")) {
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
    const lacking = lackingOf(value, path);
    if (lacking) return { said: say(lacking === "of" ? "noWhole" : "noTarget"), mendings: [] };
    const needed = value === undefined || value === "" ? NEEDED.find(([one]) => one.test(path))?.[1] : undefined;
    if (needed) return { said: say(needed), mendings: [] };
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
    );
    const few = this.#folded(
      `${id(at)}-few`,
      say("few"),
      [
        ...OF_FEW.filter((key) => isPlain(stat, key)).map((key) => this.#field(card, `${at}.${key}`, key)),
        this.#display(card, at),
      ],
      OF_FEW.some((key) => get(stat, key) !== undefined),
    );
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

  /** Fields that are folded behind words for them, unless `isOpen` says that there is something in them. */
  #folded(name, words, parts, isOpen) {
    const details = document.createElement("details");
    details.id = name;
    // It stays open when all is drawn anew.
    details.open = isOpen || !!document.getElementById(name)?.open;
    const summary = document.createElement("summary");
    summary.textContent = words;
    const grid = document.createElement("div");
    grid.className = "grid";
    grid.append(...parts);
    details.append(summary, grid);
    return details;
  }

  /** The fields of a key of a stat. */
  #ofStat(card, at, key) {
    return key === "unit" ? this.#unit(card, at) : [this.#field(card, `${at}.${key}`, key)];
  }

  /** The fields of a unit: its words and their kind. An amount that is typed beside them writes them too. */
  #unit(card, at) {
    const path = `${at}.unit`;
    const kindOf = (unit) => UNITS.find((kind) => typeof unit?.[kind] === "string" && Object.keys(unit).length === 1);
    const now = get(card, path);
    // A unit with more to it is changed as JSON.
    if (typeof now === "object" && !kindOf(now)) return [];
    const input = document.createElement("input");
    const field = this.#labelled(input, path, group("fields").unit);
    const help = field.querySelector(".help");
    const unitOf = (kind, words) => (kind === "words" ? words || undefined : { [kind]: words });
    const choice = this.#choice(`${path}.kind`, say("unitKind"), group("units"), "words", (kind) =>
      this.#change(({ card }) => set(card, path, unitOf(kind, input.value)), true),
    );
    const kinds = choice.querySelector("select");
    const show = (card) => {
      const unit = get(card, path);
      const kind = kindOf(unit) ?? "words";
      // Whoever writes there writes it in the card.
      const words = typeof unit === "object" ? unit?.[kind] : unit;
      if (document.activeElement !== input) input.value = words ?? "";
      kinds.value = kind;
      this.#describe(help, kind === "words" ? path : `${path}.${kind}`);
    };
    input.addEventListener("input", () =>
      this.#change(({ card }) => set(card, path, unitOf(kinds.value, input.value)), true),
    );
    show(card);
    this.#names.push(show);
    return [field, choice];
  }

  /** How a figure is written: in full or short. Either way all of its digits are there. */
  #display(card, at) {
    const path = `${at}.display`;
    const isOne = (display, name) => JSON.stringify(display) === JSON.stringify(DISPLAYS[name]);
    const nameOf = (display) => Object.keys(DISPLAYS).find((name) => isOne(display, name)) ?? "other";
    const { other, ...options } = group("displays");
    if (nameOf(get(card, path)) === "other") options.other = other;
    const choose = (name) => {
      if (name !== "other") this.#change(({ card }) => set(card, path, DISPLAYS[name]), true);
    };
    const choice = this.#choice(path, group("fields").display, options, nameOf(get(card, path)), choose);
    this.#names.push((card) => (choice.querySelector("select").value = nameOf(get(card, path))));
    return choice;
  }

  /** What a target is: to be reached, or a limit. */
  #direction(card, at) {
    const isOne = (target, name) =>
      ["better", "kind"].every((key) => (target?.[key] ?? undefined) === DIRECTIONS[name][key]);
    const nameOf = (target) => Object.keys(DIRECTIONS).find((name) => isOne(target, name)) ?? "other";
    const { other, ...options } = group("directions");
    const now = nameOf(get(card, at));
    if (now === "other") options.other = other;
    return this.#choice(`${at}.direction`, group("fields").direction, options, now, (name) => {
      if (name === "other") return;
      this.#change(({ card }) => {
        for (const key of ["better", "kind"]) set(card, `${at}.${key}`, DIRECTIONS[name][key]);
      }, true);
    });
  }

  #ofRelation(card, at, relation, key) {
    const object = relation === "goal" ? "target" : relation;
    const path = `${at}.${object}.${key}`;
    if (key === "direction") return [this.#direction(card, `${at}.${object}`)];
    if (key === "value") return [this.#field(card, path, "target")];
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
    const isFigure = FIGURES.test(path);
    const input = document.createElement(key === "note" ? "textarea" : "input");
    const value = get(card, path);
    input.value = isFigure ? this.#figures.shown(value) : (value ?? "");
    const field = this.#labelled(input, path, group("fields")[key] ?? key);
    if (isFigure) this.#takeFigure(input, path);
    else {
      input.addEventListener("input", () => {
        this.#change(({ card }) => {
          set(card, path, input.value || undefined);
          if (path === "title") card.title ??= "";
        }, true);
      });
    }
    if (LONG.test(key)) field.classList.add("long");
    return field;
  }

  /**
   * Has a field take a figure, or an amount as people write it. The figure of a stat says its unit too, which
   * others have to be in.
   */
  #takeFigure(input, path) {
    const at = /^stats\[\d+\]/.exec(path)?.[0];
    const isOwn = path === `${at}.value`;
    input.inputMode = isOwn ? "text" : "decimal";
    const place = document.createElement("p");
    place.id = `${input.id}-read`;
    place.className = "read";
    input.after(place);
    input.setAttribute("aria-describedby", `${place.id} ${input.getAttribute("aria-describedby")}`);
    /** The stat as it was when somebody began to type: what is typed halfway says nothing of its unit. */
    let before;
    let current;
    const takes = () => {
      const { unit } = before ?? current;
      const isFitting = (one) => one === undefined || JSON.stringify(one) === JSON.stringify(unit);
      const fits = isOwn ? () => true : PERCENTAGES.test(path) ? (one) => one === undefined || one === "%" : isFitting;
      return { currency: PERCENTAGES.test(path) ? undefined : unit?.currency, fits };
    };
    const write = ({ value, unit, display }) => (work) => {
      // A target that has no figure yet is one all the same.
      set(work.card, path, value ?? (path.endsWith("target.value") ? "" : undefined));
      if (!isOwn) return;
      set(work.card, `${at}.unit`, unit ?? (before ?? current).unit);
      set(work.card, `${at}.display`, isTooLong(value) ? undefined : ((before ?? current).display ?? display));
    };
    const explain = (isTyped) => this.#figures.explain(place, input.value, isTyped, takes(), (meaning) => {
      this.#change(write(meaning));
      document.getElementById(input.id)?.focus();
    });
    input.addEventListener("input", () => {
      before ??= structuredClone(current);
      this.#change(write(this.#figures.taken(input.value, takes())), true);
      explain(true);
    });
    input.addEventListener("change", () => {
      before = undefined;
      afterPress(() => (input.value = this.#figures.shown(get(this.#card, path))));
    });
    const show = (card) => (current = get(card, at ?? "") ?? {});
    show(this.#card);
    this.#names.push(show);
    this.#ofFigures.set(path, { input, explain });
    explain(false);
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
    if (WIDE.test(path)) place.classList.add("wide");
    const described = [found.id];
    const help = document.createElement("p");
    help.id = `${field.id}-help`;
    help.className = "help";
    if (this.#describe(help, path)) {
      field.after(help);
      described.unshift(help.id);
    }
    field.setAttribute("aria-describedby", described.join(" "));
    return place;
  }

  /** Writes what explains a path. Returns whether there is anything. */
  #describe(help, path) {
    const own = helpOf(document.documentElement.lang, path.replace(/^stats\[\d+\]\./, ""));
    // The schema is written in English.
    if (own) help.removeAttribute("lang");
    else help.lang = "en";
    help.textContent = own ?? this.#description(path) ?? "";
    return !!help.textContent;
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

/** The key that a share or a target lacks; nothing where it lacks none. */
function lackingOf(value, path) {
  if (!/\.(share|target)$/.test(path) || !isObject(value)) return;
  const { percent, of, ofStat, ofTotal } = value;
  if (percent !== undefined) return (of ?? ofStat ?? ofTotal) ? undefined : "of";
  return value.value === undefined || value.value === "" ? "value" : undefined;
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

function relationOf({ share, target }) {
  if (isObject(share)) return "share";
  if (!isObject(target)) return "none";
  return target.value === undefined ? "target" : "goal";
}

/** Gives a stat another relation. What both have is kept. */
function relate(stat, chosen) {
  const { percent, of, ofStat, by, date } = stat.share ?? stat.target ?? {};
  delete stat.share;
  delete stat.target;
  if (chosen === "share") stat.share = defined({ percent, of, ofStat });
  if (chosen === "target") stat.target = defined({ percent, of, ofStat, by, date });
  if (chosen === "goal") stat.target = defined({ value: "", by, date });
}

/** An object without what it has no value for. */
function defined(object) {
  return JSON.parse(JSON.stringify(object));
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
