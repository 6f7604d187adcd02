// The page on which people write cards: what is on it, and what follows from what.
//
// Plain elements and modules as they are. A framework would have to be bundled, and there is one list and one
// form to draw, which are drawn anew only when there is something else to fill in.

import { hand, isEmbedded, opened } from "./around.js";
import { decode, rowsOf, statsOf } from "./cells.js";
import { Fields } from "./fields.js";
import { showFigures } from "./figures.js";
import { guess } from "./guess.js";
import { indexOf, marked, moveUp, putOn, takeOff, takeUp } from "./origins.js";
import { inFrame } from "./pasted.js";
import { get } from "./paths.js";
import { afterPress } from "./press.js";
import { troubleOf } from "./sniff.js";
import { codeOf, NEED_ADDRESS, save } from "./take-home.js";
import { say, speak } from "./words.js";
import { isObject, noArticle, nothing, Work } from "./work.js";
import { Article, checkCard, startFigures, writeCard } from "../fact-card.write-VERSION.mjs";

const $ = (id) => document.getElementById(id);

/** The width of a window in which no card but the narrowest fits, in pixels. */
const NARROW = 560;

/** How much of an article is read, in characters: 30,000 words. More would keep whoever types waiting. */
const LONGEST = 200000;

/** What was found in the article. */
let reading;
let drafted = noDraft();
/** Counts the readings: only the last one is shown. */
let search = 0;
let fields;
/** The most stats of a card. */
let most;
let preview;
/** Whether all that the page needs is kept for when there is no network. */
let worksOffline = false;
/** The HTML of what is just being pasted as the article. */
let pasted = "";
/** Whether the page has what it began with: the next article is found in by itself. */
let isBegun = false;
/** Counts the checks: only the last one is shown. */
let turn = 0;

const work = new Work(changed, (error) => trouble(say("notSaved", { why: error.name })));

start();

async function start() {
  await languages();
  const given = isEmbedded ? await opened : undefined;
  const spoken = given?.interface ?? navigator.language;
  $("interface").value = remembered() ?? (spoken.startsWith("id") ? "id" : "en");
  speak($("interface").value);
  nameLanguages();
  const schema = await (await fetch(new URL("../fact-card.schema.json", import.meta.url))).json();
  most = schema.properties.stats.maxItems;
  fields = new Fields($("fields"), schema, (edit, isTyped) => work.change(edit, isTyped), move);
  preview = document.createElement("fact-card");
  $("paper").append(preview);
  // On a telephone the narrowest card is all there is room for.
  if (innerWidth < NARROW) document.querySelector("[name=width]").checked = true;
  listen();
  look();
  await tried(startFigures);
  if (given) await begin(given);
  else await restore();
  isBegun = true;
  document.documentElement.dataset.ready = "";
  if (!isEmbedded) await workOffline();
}

/** Goes on with what was kept. */
async function restore() {
  const isThere = work.restore();
  status(isThere ? say("restored") : "");
  if (work.article.text) await find(false);
}

/** Begins with what the page around gives: a `data-fact-card`, an article in HTML, and its language. */
async function begin({ card, article: html, lang }) {
  for (const part of document.querySelectorAll("[data-alone]")) part.hidden = true;
  status("");
  const text = html ? await inFrame(html, (element) => element.innerText) : "";
  const isChosen = has($("article-lang"), lang);
  const data = readCard(card || "{}", $("json-trouble"), "notJson");
  work.begin(data && card ? data : nothing().card, { text, html, isChosen, lang: isChosen ? lang : "" });
  if (text) await find(false);
  if (data) return;
  // Whoever opens it can mend it. It is kept as it is until then.
  $("json").value = card;
  $("json").closest("details").open = true;
}

/** Has the page work offline, and says so once it does. Where no worker may be, it goes on as before. */
async function workOffline() {
  try {
    await navigator.serviceWorker.register(new URL("offline.js", import.meta.url));
  } catch {
    // Without https there is none, and a browser or a policy may refuse it.
    return;
  }
  await navigator.serviceWorker.ready;
  worksOffline = true;
  sayOffline();
}

function sayOffline() {
  $("offline").textContent = worksOffline ? say("offline") : "";
}

/** The languages that cards have words in. */
async function languages() {
  const { default: packs } = await import("../fact-card.languages.mjs");
  const tags = ["en", "en-GB", ...Object.keys(packs).filter((tag) => packs[tag].includes("\nasOf = "))];
  $("article-lang").append(...[...new Set(tags)].map((tag) => new Option(tag, tag)));
  const own = navigator.languages.flatMap((tag) => [tag, tag.split("-")[0]]).find((tag) => tags.includes(tag));
  $("article-lang").value = own ?? "en";
}

/** Names the languages in that of the page, each once: old tags have the name of the new one. */
function nameLanguages() {
  const list = $("article-lang");
  const chosen = list.value;
  const names = new Intl.DisplayNames([document.documentElement.lang], { type: "language" });
  const named = new Map();
  for (const { value } of list.options) if (!named.has(names.of(value)) || value === chosen) named.set(names.of(value), value);
  const sorted = [...named].sort(([one], [other]) => one.localeCompare(other));
  list.replaceChildren(...sorted.map(([name, tag]) => new Option(name, tag)));
  list.value = chosen;
}

function listen() {
  $("interface").addEventListener("change", () => {
    speak($("interface").value);
    sayOffline();
    nameLanguages();
    remember($("interface").value);
    show(false);
  });
  $("undo").addEventListener("click", () => step(false));
  $("redo").addEventListener("click", () => step(true));
  $("anew").addEventListener("click", anew);
  $("article").addEventListener("paste", paste);
  $("article").addEventListener("input", ({ inputType }) => {
    const html = inputType === "insertFromPaste" ? pasted : "";
    work.typeArticle({ text: $("article").value, html });
  });
  $("article-lang").addEventListener("change", () => {
    work.keepArticle({ lang: $("article-lang").value, isChosen: true });
    // A card without a language has this one.
    show(false);
  });
  $("find").addEventListener("click", () => find(true));
  $("file").addEventListener("change", () => {
    if ($("file").files[0]) open($("file").files[0]);
    // The same file can be chosen again, such as once it was mended.
    $("file").value = "";
  });
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", drop);
  addEventListener("keydown", stepByKey);
  $("add").addEventListener("click", add);
  $("json").addEventListener("change", () => takeJson($("json").value, $("json-trouble"), "notJson"));
  for (const input of document.querySelectorAll("[name=width],[name=theme]")) input.addEventListener("change", look);
  $("form").addEventListener("change", () => code());
  $("base").addEventListener("input", () => code());
  $("copy").addEventListener("click", copy);
  $("wrong-first").addEventListener("click", (event) => {
    event.preventDefault();
    const place = document.getElementById($("wrong-first").hash.slice(1));
    const folded = place?.closest("details");
    if (folded) folded.open = true;
    (place?.matches("fieldset") ? place.querySelector("input") : place)?.focus();
  });
  $("save-json").addEventListener("click", () =>
    save(`${JSON.stringify(work.card, null, 2)}\n`, work.card, "json", "application/json"),
  );
  $("save-html").addEventListener("click", async () => {
    const page = await tried(() => writeCard(work.card, cardLang(), "page"));
    if (page) save(page, work.card, "html", "text/html");
    else if (page === "") status(say("noCode"));
  });
}

/** Shows a change, and hands it to the page around if that keeps the card. `isOther` is about the article. */
function changed(isTyped, isOther) {
  afterPress(() => {
    if (isOther) showArticle();
    show(isTyped);
  });
  const { card } = work;
  if (isEmbedded && isBegun) tried(() => hand(card, cardLang(), () => card === work.card));
}

/** Shows an article that takes the place of another. */
function showArticle() {
  const { text, lang } = work.article;
  // The browser forgets what was typed in a field that is written anew.
  if ($("article").value !== text) $("article").value = text;
  if (has($("article-lang"), lang)) $("article-lang").value = lang;
  drafted = noDraft();
  search++;
  if (isBegun && text) find(false);
  if (text) return;
  reading?.close();
  reading = undefined;
}

/** Shows the work as it is now. `isTyped` says that the fields show it already. */
function show(isTyped) {
  fields.speak(work.card, cardLang());
  if (!isTyped) fields.draw(work.card);
  $("undo").disabled = !work.canUndo;
  $("redo").disabled = !work.canRedo;
  if (document.activeElement !== $("json")) $("json").value = JSON.stringify(work.card, null, 2);
  showFigures($("figures"), drafted, work, take, ({ mark }) => fields.focus(indexOf(work, mark)));
  $("no-figures").hidden = drafted.mentions.length > 0;
  $("tick").hidden = !drafted.mentions.length;
  const isEmpty = !work.card.stats?.length;
  document.documentElement.toggleAttribute("data-filled", !isEmpty);
  if (!isEmpty) preview.card = { lang: cardLang(), ...work.card };
  check();
  if (!isEmbedded) code();
}

/** Checks the card, and says at each field what is wrong. */
async function check() {
  const now = ++turn;
  const isEmpty = !work.card.stats?.length && !work.card.title;
  const checked = isEmpty ? { findings: [] } : await tried(() => checkCard(work.card, cardLang(), reading, document.documentElement.lang));
  if (now !== turn || !checked) return;
  const contradictions = drafted.contradictions.map(([one, other]) => {
    const line = document.createElement("p");
    line.className = "warning";
    line.textContent = say("contradiction", { one: one.text, other: other.text });
    return line;
  });
  fields.tell(work.card, checked.findings, $("findings"));
  sayWrong(checked.findings.filter(({ severity }) => severity === "error"));
  $("findings").prepend(...contradictions);
  document.documentElement.dataset.checked = now;
}

/** Says beside the code how much of the card is to be put right, and leads to the first of it. */
function sayWrong(errors) {
  $("wrong").hidden = !errors.length;
  if (!errors.length) return;
  $("wrong-count").textContent = say("wrong", { count: errors.length });
  const place = errors.map(({ path }) => fields.fieldOf(path)).find(Boolean) ?? $("findings");
  $("wrong-first").hash = place.id;
}

/** Shows the code in the chosen form. */
async function code() {
  const [card, form, folder] = [work.card, $("form").value, $("base").value.trim()];
  const lacksAddress = NEED_ADDRESS.has(form) && !folder;
  const why = lacksAddress ? say("needsBase") : "";
  if (lacksAddress) $("base-details").open = true;
  const text = why || (await tried(() => codeOf(card, cardLang(), form, folder)));
  if (card !== work.card || form !== $("form").value) return;
  if ($("code").value !== text) $("copied").textContent = "";
  $("code").value = text || say("noCode");
  $("copy").disabled = !!why || !text;
}

/** Finds the figures of the article. `isAsked` says to take them onto the card too. */
async function find(isAsked) {
  const now = ++search;
  const { text, html, isChosen } = work.article;
  const { guessed, offered, unread } = likely(text, isChosen);
  const isGuess = isAsked && !!guessed;
  if (isGuess) $("article-lang").value = guessed;
  const lang = $("article-lang").value;
  if (isAsked && lang !== work.article.lang) work.keepArticle({ lang });
  const isLong = text.length > LONGEST;
  const read = await tried(async () =>
    html && !isLong
      ? inFrame(html, (element) => new Article(element, lang))
      : new Article(text.slice(0, LONGEST), lang),
  );
  const draft = read && now === search && (await tried(() => read.draft()));
  if (now !== search) return read?.close();
  reading?.close();
  reading = read;
  if (!draft) return;
  const card = JSON.parse(draft.card);
  const proposed = draft.stats.map((mention, index) => ({
    ...mention,
    isProposed: true,
    stat: JSON.stringify(card.stats[index]),
  }));
  const left = draft.leftOut.map((mention) => ({ ...mention, stat: JSON.stringify(JSON.parse(mention.stat)) }));
  drafted = { ...draft, card, lang, mentions: marked([...proposed, ...left], draft.parts) };
  if (isAsked && card.stats.length) work.change((next) => takeUp(next, drafted, most));
  show(false);
  const offers = isGuess && offered.length < 2 ? [] : offered;
  if (!isAsked) return offers.length && !isBegun && offerLanguages(offers, $("status").textContent);
  const count = drafted.mentions.length;
  const taken = drafted.mentions.filter(({ mark }) => indexOf(work, mark) >= 0).length;
  const said = [count ? say("found", { count, taken }) : say("foundNone")];
  if (isLong) said.unshift(say("long", { longest: LONGEST }));
  if (isGuess) said.unshift(say("readIn", { language: nameOf(guessed) }));
  if (unread.length) said.unshift(say("unreadLanguage", { languages: oneOf(unread) }));
  if (offers.length) offerLanguages(offers, said.join(" "));
  else status(said.join(" "));
}

/**
 * What language an article may be in: the one to read it in without asking, where nobody has chosen one;
 * those to offer, of which several say that it is not sure; and those that it may be in and that cannot be
 * chosen.
 */
function likely(text, isChosen) {
  const now = $("article-lang").value;
  const tags = guess(text);
  const isNow = tags.some((tag) => tag === now || tag === now.split("-")[0]);
  if (isNow && (isChosen || tags.length === 1)) return { offered: [], unread: [] };
  const offered = tags.filter((tag) => has($("article-lang"), tag));
  const unread = tags.filter((tag) => !offered.includes(tag));
  return { guessed: isChosen || isNow ? undefined : offered[0], offered, unread };
}

/** Offers languages to read the article in, and says what else there is to say. */
function offerLanguages(tags, said) {
  const buttons = tags.map((tag) => {
    const button = document.createElement("button");
    button.type = "button";
    button.id = `read-in-${tag}`;
    button.textContent = say("readAsLanguage", { language: nameOf(tag) });
    button.addEventListener("click", () => {
      $("article-lang").value = tag;
      work.keepArticle({ lang: tag, isChosen: true });
      // The button goes away.
      $("find").focus();
      find(true);
    });
    return button;
  });
  const question = tags.length > 1 ? say("whichLanguage", { languages: oneOf(tags) }) : say("looksLike", { language: nameOf(tags[0]) });
  status(question, ...buttons, said);
}

/** The names of languages, of which it is one. */
function oneOf(tags) {
  return new Intl.ListFormat(document.documentElement.lang, { type: "disjunction" }).format(tags.map(nameOf));
}

/** The name of a language in that of the page. */
function nameOf(tag) {
  return new Intl.DisplayNames([document.documentElement.lang], { type: "language" }).of(tag);
}

/** What there is before an article was read. */
function noDraft() {
  return { card: {}, mentions: [], parts: [], contradictions: [], lang: "" };
}

/** Takes a figure of the article onto the card, or off it. */
function take(mention, isTaken) {
  if (!isTaken) return work.change((next) => takeOff(next, indexOf(next, mention.mark)));
  if (hasRoom()) work.change((next) => putOn(next, mention));
}

/** Adds a figure that is in no article. */
function add() {
  if (!hasRoom()) return;
  work.change(({ card, origins }) => {
    card.stats = [...(Array.isArray(card.stats) ? card.stats : []), { label: "" }];
    origins.push(null);
  });
  fields.focus(work.card.stats.length - 1);
}

/** Whether there is room for one more; else the page says that there is none. */
function hasRoom() {
  if (!(work.card.stats?.length >= most)) return true;
  show(false);
  status(say("full"));
  return false;
}

/** Moves a figure up, and with it the focus. */
function move(index) {
  work.change((next) => moveUp(next, index));
  fields.focusMove(index - 1);
  const figure = work.card.stats[index - 1].label || say("stat", { number: index + 1 });
  status(say("moved", { figure, number: index }));
}

function paste(event) {
  const text = event.clipboardData.getData("text/plain");
  const html = event.clipboardData.getData("text/html");
  const rows = rowsOf(text);
  if (rows) {
    event.preventDefault();
    return takeRows(rows);
  }
  // A piece within what is there is text. The browser pastes it either way, and can undo that.
  pasted = $("article").value ? "" : html;
}

function drop(event) {
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  open(file);
}

/** Opens a file. */
async function open(file) {
  let bytes;
  try {
    bytes = await file.arrayBuffer();
  } catch (error) {
    return trouble(say("unreadable", { name: file.name, why: error.message }));
  }
  const what = troubleOf(bytes, file.name);
  if (what) return trouble(`${file.name}: ${say(what)}`);
  trouble("");
  const text = decode(bytes).replace(/^\ufeff/, "");
  const kind = file.name.split(".").pop().toLowerCase();
  if (kind === "json") return takeJson(text, $("trouble"), "damaged");
  if (kind === "csv" || kind === "tsv") return takeRows(rowsOf(text, true));
  const isHtml = kind === "html" || kind === "htm" || file.type === "text/html";
  const stated = isHtml ? new DOMParser().parseFromString(text, "text/html").documentElement.lang.split("-")[0] : "";
  const { lang, isChosen } = has($("article-lang"), stated) ? { lang: stated, isChosen: true } : work.article;
  const words = isHtml ? await inFrame(text, (element) => element.innerText) : text;
  work.change(() => {}, false, { text: words, html: isHtml ? text : "", lang, isChosen });
  await find(true);
}

/** Adds a stat of each row of a table. */
function takeRows(rows) {
  const { stats, without, columns, unnamed } = statsOf(rows);
  if (!stats.length) return status(say("cellsNone"));
  const room = most - (work.card.stats?.length ?? 0);
  const fitting = stats.slice(0, Math.max(room, 0));
  work.change(({ card, origins, given }) => {
    if (!card.lang) card.lang = given.lang = $("article-lang").value;
    // They are read in the language of the card.
    const read = fitting.map(({ share, ...stat }) => ({
      ...stat,
      value: fields.figure(stat.value),
      ...(share && { share: { ...share, percent: fields.figure(share.percent) } }),
    }));
    card.stats = [...(card.stats ?? []), ...read];
    origins.push(...fitting.map(() => null));
  });
  const more = stats.length - fitting.length;
  const said = [say(more ? "cellsMore" : "cells", { count: fitting.length, more })];
  if (without) said.push(say("rowsWithout", { count: without }));
  const shares = fitting.filter(({ share }) => share);
  if (shares.length) said.push(say("cellsShares", { count: shares.length }));
  if (shares.some(({ share }) => !share.of)) said.push(say("cellsOfWhat"));
  if (columns.length) said.push(say("columnsLeft", { columns: columns.join(", ") }));
  if (unnamed) said.push(say("figuresLeft", { count: unnamed }));
  status(said.join(" "));
}

/** Whether a list has an option. */
function has(list, option) {
  return [...list.options].some(({ value }) => value === option);
}

/** The card of a JSON; `undefined`, and `place` says why with the words of this name, where that is none. */
function readCard(text, place, name) {
  let card;
  try {
    card = JSON.parse(text);
  } catch (error) {
    write(place, say(name, { why: error.message }));
    return;
  }
  if (!isObject(card)) {
    write(place, say("notCard", { found: Array.isArray(card) ? "a list" : JSON.stringify(card) }));
    return;
  }
  write(place, "");
  return card;
}

/** Takes a card's JSON, or says in `place` why not. */
function takeJson(text, place, name) {
  const card = readCard(text, place, name);
  if (!card) return;
  work.change((next) => {
    next.card = card;
    const stats = Array.isArray(card.stats) ? card.stats : [];
    // A stat that was there before stands for the same figure.
    const before = work.card.stats ?? [];
    next.origins = stats.map((stat) => {
      const index = before.findIndex((one) => one?.quote && one.quote === stat?.quote && one.value === stat?.value);
      return work.origins[index] ?? null;
    });
  });
  status(say("opened"));
}

/** Begins a new card. The article and the card that were there come back with "Undo". */
function anew() {
  work.change((next) => Object.assign(next, nothing()), false, { ...noArticle(), lang: $("article-lang").value });
  status("");
  trouble("");
}

async function copy() {
  try {
    await navigator.clipboard.writeText($("code").value);
    $("copied").textContent = say("copied");
  } catch {
    // Insecure connections have no clipboard, and a policy may refuse it.
    $("code").select();
    $("copied").textContent = say(document.execCommand("copy") ? "copied" : "notCopied");
  }
}

/** Undoes and redoes by the keys for that, where no field does so by itself. */
function stepByKey(event) {
  const isStep = (event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key);
  if (!isStep || event.target.matches("textarea, input:not([type=checkbox], [type=radio])")) return;
  event.preventDefault();
  step(event.key.toLowerCase() === "y" || event.shiftKey);
}

/** Goes a step back or forth. Where that takes typed text out of the article, the page says so. */
function step(isForth) {
  if (isForth) work.redo();
  else if (work.undo()) status(say("typedBack"));
}

/** Shows the preview as wide as was chosen, and on the chosen page. */
function look() {
  const chosen = (name) => document.querySelector(`[name=${name}]:checked`).value;
  $("paper").classList.toggle("dark", chosen("theme") === "dark");
  preview.setAttribute("theme", chosen("theme"));
  preview.style.width = `${chosen("width")}px`;
}

/** The language of the card: its own, else that of the article. */
function cardLang() {
  const lang = get(work.card, "lang");
  return typeof lang === "string" && lang ? lang : $("article-lang").value;
}

/** What `action` resolves to; `undefined`, and the page says why, where it fails. */
async function tried(action) {
  try {
    return await action();
  } catch (error) {
    trouble(say("noWasm", { why: error.message }));
  }
}

/** Says something at the top of the page, perhaps with a button. */
function status(...parts) {
  const spaced = parts.filter(Boolean).flatMap((part, index) => (index ? [" ", part] : [part]));
  afterPress(() => $("status").replaceChildren(...spaced));
}

function trouble(text) {
  write($("trouble"), text);
}

function write(place, text) {
  afterPress(() => void (place.textContent = text));
}

function remember(lang) {
  try {
    localStorage.setItem("fact-card-builder.interface", lang);
  } catch {
    // It is asked of the browser the next time.
  }
}

function remembered() {
  try {
    return localStorage.getItem("fact-card-builder.interface") ?? undefined;
  } catch {
    return undefined;
  }
}
