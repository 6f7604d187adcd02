// Loads the card's script behind an import map with the hashes of the bundle. The address may name files that
// get a `wrong` one.

const wrong = new URL(import.meta.url).searchParams.get("wrong");
const { files } = await (await fetch("/dist/manifest.json")).json();
const hashes = files.map(({ name, integrity }) => {
  const isWrong = wrong && name.includes(wrong);
  return [`/dist/${name}`, isWrong ? files[0].integrity : integrity];
});
const map = document.createElement("script");
map.type = "importmap";
map.textContent = JSON.stringify({ integrity: Object.fromEntries(hashes) });
const script = document.createElement("script");
script.src = "/dist/fact-card.js";
document.head.append(map, script);
