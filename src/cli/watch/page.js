// The page of `fact-card watch`: shows each card beside its findings, and changes only what has changed. So
// what has the focus keeps it, and what is looked at stays where it is.

const summary = document.getElementById("summary");
const cards = document.getElementById("cards");
const leftOut = document.getElementById("left-out");
/** What is shown of each card, by its name. */
const shown = new Map();

/** An element with a class and content: text, or other elements. */
function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

function problem({ severity, at, path, message, remedy }) {
  const place = [at, path].filter((part) => part !== null).join(" ");
  const first = element("p", "", element("strong", "", `${severity}: `), message);
  return element("li", severity, ...(place ? [element("p", "place", place)] : []), first, element("p", "", remedy));
}

/** Shows a list of problems, anew only where they are others. */
function list(problems, target) {
  const text = JSON.stringify(problems);
  if (target.dataset.shown === text) return;
  target.dataset.shown = text;
  target.replaceChildren(...problems.map(problem));
  target.hidden = !problems.length;
}

/** The parts of a card that is not on the page yet. */
function parts(name) {
  const link = element("a", "", name);
  const place = element("article", "card");
  const words = element("div");
  const line = element("p", "summary");
  const problems = element("ul", "problems");
  const drawing = element("div");
  place.id = `card:${name}`;
  link.href = `#${encodeURIComponent(place.id)}`;
  words.append(element("h2", "", link), line, problems);
  place.append(words, drawing);
  return { place, line, problems, drawing, frame: undefined, version: null };
}

function update(name, entry, card) {
  if (card.line.textContent !== entry.summary) card.line.textContent = entry.summary;
  list(entry.problems, card.problems);
  card.place.classList.toggle("old", entry.version === null);
  if (entry.version === null || entry.version === card.version) return;
  card.version = entry.version;
  const address = `/cards/${entry.version}`;
  if (card.frame) {
    // What was there before is not to be gone back to.
    card.frame.contentWindow?.location.replace(address);
    return;
  }
  card.frame = element("iframe");
  card.frame.title = `The card of ${name}`;
  card.frame.loading = "lazy";
  card.frame.sandbox = "allow-scripts allow-popups";
  card.frame.dataset.factCardFrame = "";
  card.frame.src = address;
  card.drawing.append(card.frame);
}

function show(state) {
  document.title = `${state.summary} · ${state.folder}`;
  document.getElementById("folder").textContent = state.folder;
  summary.textContent = state.summary;
  list(state.problems, document.getElementById("problems"));
  const names = new Set(state.cards.map(({ name }) => name));
  for (const [name, { place }] of shown) {
    if (names.has(name)) continue;
    place.remove();
    shown.delete(name);
  }
  let next = cards.firstElementChild;
  for (const entry of state.cards) {
    const { name } = entry;
    const card = shown.get(name) ?? parts(name);
    shown.set(name, card);
    // A frame that is moved is loaded again, so nothing is that stands where it should.
    if (card.place === next) next = next.nextElementSibling;
    else cards.insertBefore(card.place, next);
    update(name, entry, card);
  }
  const lines = state.leftOut.flatMap(({ name, why }) => [element("dt", "", name), element("dd", "", why)]);
  leftOut.querySelector("dl").replaceChildren(...lines);
  leftOut.hidden = !lines.length;
}

const changes = new EventSource("/changes");
changes.addEventListener("message", ({ data }) => show(JSON.parse(data)));
changes.addEventListener("error", () => {
  summary.textContent = "The command has ended. Start it again with the same port, and this page goes on.";
});
