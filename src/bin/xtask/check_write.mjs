// Checks the module that writes cards: a card is drafted from an article, checked, and written in its forms.
// Argument: the module as it is in the bundle.

import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";

const write = await import(pathToFileURL(process.argv[2]));
const { Article, checkCard, readFigure, showFigure, startFigures, writeCard } = write;

const TEXT = `Registrasi hampir tuntas

Sampai Oktober 2024, perekaman mencakup 2.860.701 jiwa. 📊 Target dari Kementerian adalah 30 persen dari yang
terekam. Sejauh ini 156.639 warga sudah mengaktifkannya, atau 18,25 persen dari target tersebut.`;

const article = new Article(TEXT, "id");
const { card, parts, stats } = await article.draft();
const data = JSON.parse(card);
const target = data.stats.find((stat) => stat.target);
assert.equal(target.value, 156639);
assert.equal(target.target.percent, 30);
assert.equal(target.target.reached, 18.25);
assert.equal(data.stats.find(({ id }) => id === target.target.ofStat).value, 2860701);
for (const { text, spot } of stats) assert.equal(parts[spot.block].text.slice(spot.start, spot.end), text);

const { findings, places } = await checkCard(data, "en", article);
assert.deepEqual(findings, []);
assert.ok(places.length > 2 && places.every(({ isThere }) => isThere));
const wrong = structuredClone(data);
wrong.stats.find((stat) => stat.target).value = 156638;
const said = await checkCard(wrong, "en", article);
assert.ok(said.findings.some(({ found, remedy }) => found.includes("156,638") && remedy.startsWith("Correct the card")));
assert.equal((await checkCard(null, "en")).findings.length, 1);
assert.equal((await checkCard(null, "en", undefined, "id-ID")).findings[0].expected, "kartu");
assert.equal((await checkCard(null, "en", undefined, "de")).findings[0].expected, "a card");
assert.equal((await checkCard({ title: "x".repeat(70000) }, "en")).findings[0].found, "more than 64 KiB");

assert.match(await writeCard(data, "en", "div"), /^<div data-fact-card='\{"lang":"id".*156\.639/);
const script = { address: "https://example.org/fact-card.js", integrity: "sha384-x" };
assert.match(await writeCard(data, "en", "element", script), /src="https:\/\/example\.org\/fact-card\.js" integrity="sha384-x"/);
assert.match(await writeCard(data, "en", "plain"), /^<div lang="id" dir="ltr">/);
assert.match(await writeCard(data, "en", "text"), /^Registrasi hampir tuntas\n/);
assert.match(await writeCard(data, "en", "page"), /^<!DOCTYPE html>/);
assert.equal(await writeCard(data, "en", "script"), "");
assert.equal(await writeCard({}, "en", "text"), "");
assert.equal(await writeCard({ title: '"[x]" <b>', stats: [] }, "en", "data"), String.raw`{"title":"\u0022\u005bx\u005d\u0022 \u003cb\u003e","stats":[]}`);

await startFigures();
assert.deepEqual(readFigure("1.234", "id"), [{ value: "1234", shown: "1234" }]);
assert.deepEqual(readFigure("1.234", "fr").map(({ shown }) => shown), ["1234", "1,234"]);
assert.deepEqual(readFigure("many", "id"), []);
assert.equal(showFigure(18.25, "id"), "18,25");
assert.equal(showFigure("2.860.701", "id"), "2.860.701");
