// The page on which people write cards: what is on it, and what follows from what.
//
// Plain elements and modules as they are. A framework would have to be bundled, and there is one list and one
// form to draw, which are drawn anew only when there is something else to fill in.

import { hand, isEmbedded, opened } from "./around.js";
import { decode, rowsOf, statsOf } from "./cells.js";
import { Fields } from "./fields.js";
import { showFigures } from "./figures.js";
import { inFrame } from "./pasted.js";
import { get } from "./paths.js";
import { codeOf, NEED_ADDRESS, save } from "./take-home.js";
import { say, speak } from "./words.js";
import { isObject, nothing, Work } from "./work.js";
import { Article, checkCard, startFigures, writeCard } from "../fact-card.write-VERSION.mjs";

const $ = (id) => document.getElementById(id);

/** The width of a window in which no card but the narrowest fits, in pixels. */
const NARROW = 560;

/** How much of an article is read, in characters: 30,000 words. More would keep whoever types waiting. */
const LONGEST = 200000;

/** The article: what is kept of it, and what was found in it. */
let article = { text: "", html: "", lang: "" };
let reading;
let drafted = noDraft();
let fields;
/** The most stats of a card. */
let most;
let preview;
/** Whether all that the page needs is kept for when there is no network. */
let worksOffline = false;
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
  fields = new Fields($("fields"), schema, (edit, isTyped) => work.change(edit, isTyped));
  preview = document.createElement("fact-card");
  $("paper").append(preview);
  // On a telephone the narrowest card is all there is room for.
  if (innerWidth < NARROW) document.querySelector("[name=width]").checked = true;
  listen();
  look();
  await tried(startFigures);
  if (given) await begin(given);
  else await restore();
  document.documentElement.dataset.ready = "";
  if (!isEmbedded) await workOffline();
}

/** Goes on with what was kept. */
async function restore() {
  const kept = work.restore();
  if (kept.article) {
    article = { ...article, ...kept.article };
    $("article").value = article.text;
    if (article.lang) $("article-lang").value = article.lang;
    if (article.text) await find(false);
  }
  status(kept.isThere ? say("restored") : "");
}

/** Begins with what the page around gives: a `data-fact-card`, an article in HTML, and its language. */
async function begin({ card, article: html, lang }) {
  for (const part of document.querySelectorAll("[data-alone]")) part.hidden = true;
  status("");
  if (has($("article-lang"), lang)) $("article-lang").value = lang;
  if (html) {
    const text = await inFrame(html, (element) => element.innerText);
    article = { text, html, lang: $("article-lang").value };
    $("article").value = text;
  }
  const data = readCard(card || "{}", $("json-trouble"));
  work.begin(data && card ? data : nothing().card);
  show(false);
  if (article.text) await find(false);
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
  const tags = ["en", ...Object.keys(packs).filter((tag) => packs[tag].includes("\nasOf = "))];
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
  $("undo").addEventListener("click", () => work.undo());
  $("redo").addEventListener("click", () => work.redo());
  $("anew").addEventListener("click", anew);
  $("article").addEventListener("paste", paste);
  $("article").addEventListener("input", () => keepArticle({ text: $("article").value, html: "" }));
  $("article-lang").addEventListener("change", () => {
    keepArticle({ lang: $("article-lang").value });
    // A card without a language has this one.
    show(false);
  });
  $("find").addEventListener("click", () => find(true));
  $("file").addEventListener("change", () => $("file").files[0] && open($("file").files[0]));
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", drop);
  addEventListener("keydown", stepByKey);
  $("add").addEventListener("click", () => add({ label: "" }, null));
  $("json").addEventListener("change", () => takeJson($("json").value, $("json-trouble")));
  for (const input of document.querySelectorAll("[name=width],[name=theme]")) input.addEventListener("change", look);
  $("form").addEventListener("change", () => code());
  $("base").addEventListener("input", () => code());
  $("copy").addEventListener("click", copy);
  $("save-json").addEventListener("click", () =>
    save(`${JSON.stringify(work.card, null, 2)}\n`, work.card, "json", "application/json"),
  );
  $("save-html").addEventListener("click", async () => {
    const page = await tried(() => writeCard(work.card, cardLang(), "page"));
    if (page) save(page, work.card, "html", "text/html");
    else if (page === "") status(say("noCode"));
  });
}

/** Shows a change, and hands it to the page around if that keeps the card. */
function changed(isTyped) {
  show(isTyped);
  const { card } = work;
  if (isEmbedded) tried(() => hand(card, cardLang(), () => card === work.card));
}

/** Shows the work as it is now. `isTyped` says that the fields show it already. */
function show(isTyped) {
  fields.speak(work.card, cardLang());
  if (!isTyped) fields.draw(work.card);
  $("undo").disabled = !work.canUndo;
  $("redo").disabled = !work.canRedo;
  if (document.activeElement !== $("json")) $("json").value = JSON.stringify(work.card, null, 2);
  showFigures($("figures"), drafted, work.origins, take, (number) => fields.focus(work.origins.indexOf(number)));
  $("no-figures").hidden = drafted.mentions.length > 0;
  const isEmpty = !work.card.stats?.length;
  preview.hidden = isEmpty;
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
  fields.tell(checked.findings, $("findings"));
  $("findings").prepend(...contradictions);
  document.documentElement.dataset.checked = now;
}

/** Shows the code in the chosen form. */
async function code() {
  const [card, form, folder] = [work.card, $("form").value, $("base").value.trim()];
  const lacksAddress = NEED_ADDRESS.has(form) && !folder;
  const why = lacksAddress ? say("needsBase") : "";
  const text = why || (await tried(() => codeOf(card, cardLang(), form, folder)));
  if (card !== work.card || form !== $("form").value) return;
  $("code").value = text || say("noCode");
  $("copy").disabled = !!why || !text;
}

/** Finds the figures of the article. `isAsked` says to draft a card from them too. */
async function find(isAsked) {
  const lang = $("article-lang").value;
  reading?.close();
  const isLong = article.text.length > LONGEST;
  reading = await tried(async () =>
    article.html && !isLong
      ? inFrame(article.html, (element) => new Article(element, lang))
      : new Article(article.text.slice(0, LONGEST), lang),
  );
  const draft = reading && (await tried(() => reading.draft()));
  if (!draft) return;
  const card = JSON.parse(draft.card);
  const proposed = draft.stats.map((mention, index) => ({
    ...mention,
    isProposed: true,
    stat: JSON.stringify(card.stats[index]),
  }));
  const { card: before } = drafted;
  drafted = { ...draft, card, lang, mentions: [...proposed, ...draft.leftOut] };
  if (isAsked && card.stats.length) {
    work.change((next) => {
      // What was written by hand is kept.
      const own = next.card.stats?.filter((_, index) => next.origins[index] === null) ?? [];
      next.card = { ...card, ...written(next.card, before), stats: [...card.stats, ...own].slice(0, most) };
      next.card.lang = lang;
      next.origins = next.card.stats.map((_, index) => (index < card.stats.length ? index : null));
    });
  }
  show(false);
  if (!isAsked) return;
  const count = drafted.mentions.length;
  const found = count ? say("found", { count, taken: card.stats.length }) : say("foundNone");
  status(isLong ? `${say("long", { longest: LONGEST })} ${found}` : found);
}

/** What of a card was written by hand, since the draft before. */
function written(card, before) {
  const isOwn = ([key, value]) => value !== "" && JSON.stringify(value) !== JSON.stringify(before[key]);
  return Object.fromEntries(Object.entries(card).filter(isOwn));
}

/** What there is before an article was read. */
function noDraft() {
  return { card: {}, mentions: [], parts: [], contradictions: [], lang: "" };
}

/** Takes a figure of the article onto the card, or off it. */
function take(number, isTaken) {
  if (isTaken) return add(JSON.parse(drafted.mentions[number].stat), number);
  work.change(({ card, origins }) => {
    const index = origins.indexOf(number);
    card.stats.splice(index, 1);
    origins.splice(index, 1);
  });
}

function add(stat, origin) {
  if (work.card.stats?.length >= most) {
    show(false);
    return status(say("full"));
  }
  work.change(({ card, origins }) => {
    card.stats = [...(Array.isArray(card.stats) ? card.stats : []), stat];
    origins.push(origin);
  });
  if (origin === null) fields.focus(work.card.stats.length - 1);
}

function paste(event) {
  const text = event.clipboardData.getData("text/plain");
  const html = event.clipboardData.getData("text/html");
  const rows = rowsOf(text);
  if (rows) {
    event.preventDefault();
    return takeRows(rows);
  }
  // A piece within what is there is text.
  if (!html || $("article").value) return;
  event.preventDefault();
  $("article").value = text;
  keepArticle({ text, html });
}

function drop(event) {
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  open(file);
}

/** Opens a file. */
async function open(file) {
  let text;
  try {
    text = decode(await file.arrayBuffer()).replace(/^\ufeff/, "");
  } catch (error) {
    return trouble(say("unreadable", { name: file.name, why: error.message }));
  }
  trouble("");
  const kind = file.name.split(".").pop().toLowerCase();
  if (kind === "json") return takeJson(text, $("trouble"));
  if (kind === "csv" || kind === "tsv") return takeRows(rowsOf(text, true));
  const isHtml = kind === "html" || kind === "htm" || file.type === "text/html";
  if (isHtml) {
    const page = new DOMParser().parseFromString(text, "text/html");
    const lang = page.documentElement.lang.split("-")[0];
    if (has($("article-lang"), lang)) $("article-lang").value = lang;
  }
  const words = isHtml ? await inFrame(text, (element) => element.innerText) : text;
  $("article").value = words;
  keepArticle({ text: words, html: isHtml ? text : "", lang: $("article-lang").value });
  await find(true);
}

/** Adds a stat of each row of a table. */
function takeRows(rows) {
  const { stats, without, several } = statsOf(rows);
  if (!stats.length) return status(say("cellsNone"));
  const room = most - (work.card.stats?.length ?? 0);
  const fitting = stats.slice(0, Math.max(room, 0));
  work.change(({ card, origins }) => {
    card.lang ??= $("article-lang").value;
    // They are read in the language of the card.
    const read = fitting.map((stat) => ({ ...stat, value: fields.figure(stat.value) }));
    card.stats = [...(card.stats ?? []), ...read];
    origins.push(...fitting.map(() => null));
  });
  const more = stats.length - fitting.length;
  const said = [say(more ? "cellsMore" : "cells", { count: fitting.length, more })];
  if (without) said.push(say("rowsWithout", { count: without }));
  if (several) said.push(say("rowsSeveral", { count: several }));
  status(said.join(" "));
}

/** Whether a list has an option. */
function has(list, option) {
  return [...list.options].some(({ value }) => value === option);
}

/** The card of a JSON; `undefined`, and `place` says why, where that is none. */
function readCard(text, place) {
  let card;
  try {
    card = JSON.parse(text);
  } catch (error) {
    place.textContent = say("notJson", { why: error.message });
    return;
  }
  if (!isObject(card)) {
    place.textContent = say("notCard", { found: Array.isArray(card) ? "a list" : JSON.stringify(card) });
    return;
  }
  place.textContent = "";
  return card;
}

/** Takes a card's JSON, or says in `place` why not. */
function takeJson(text, place) {
  const card = readCard(text, place);
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

function anew() {
  reading?.close();
  reading = undefined;
  drafted = noDraft();
  $("article").value = "";
  keepArticle({ text: "", html: "" });
  work.change((next) => Object.assign(next, nothing()));
  show(false);
  status("");
  trouble("");
}

function keepArticle(changed) {
  article = { ...article, ...changed };
  work.keepArticle(article);
}

async function copy() {
  try {
    await navigator.clipboard.writeText($("code").value);
    status(say("copied"));
  } catch {
    // Insecure connections have no clipboard, and a policy may refuse it.
    $("code").select();
    status(say(document.execCommand("copy") ? "copied" : "notCopied"));
  }
}

/** Undoes and redoes by the keys for that, where no field does so by itself. */
function stepByKey(event) {
  const isStep = (event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key);
  if (!isStep || event.target.matches("textarea, input:not([type=checkbox], [type=radio])")) return;
  event.preventDefault();
  if (event.key.toLowerCase() === "y" || event.shiftKey) work.redo();
  else work.undo();
}

/** Shows the preview as wide as was chosen, and on the chosen page. */
function look() {
  const chosen = (name) => document.querySelector(`[name=${name}]:checked`).value;
  $("paper").className = chosen("theme");
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

function status(text) {
  $("status").textContent = text;
}

function trouble(text) {
  $("trouble").textContent = text;
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
