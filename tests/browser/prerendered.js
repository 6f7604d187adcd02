// Sees what becomes of cards that are there before the script: see prerendered.rs. Stands right behind the
// last, and has the script come once they have been painted.

var cards = [...document.querySelectorAll("fact-card")];
var [card] = cards;

/** What has changed in a card or on its element, with the name of the seed where there are several. */
var changes = [];
for (const card of cards) {
  const { seed } = card.parentElement.dataset;
  const watcher = new MutationObserver((records) => {
    for (const { type, target, attributeName, oldValue } of records) {
      changes.push([...(seed ? [seed] : []), type, target.nodeName, attributeName, oldValue].join(" "));
    }
  });
  const all = { subtree: true, childList: true, attributes: true, attributeOldValue: true, characterData: true };
  watcher.observe(card, all);
  if (card.shadowRoot) watcher.observe(card.shadowRoot, all);
}

/**
 * Where what follows each card has been: the engines without a measure of shifts say it in this way. From
 * when all cards have their style: WebKit may paint before a stylesheet that is linked has come.
 */
var tops = [];
{
  const look = () => {
    const hasStyle = cards.every(({ shadowRoot }) => shadowRoot?.querySelector("link")?.sheet !== null);
    const after = [...document.querySelectorAll(".after")].map((after) => after.getBoundingClientRect().top).join();
    if (after && hasStyle && tops.at(-1) !== after) tops.push(after);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * How much of the page has moved by how much, where the browser measures that, since the cards were painted.
 * Before that, a card may be painted when only its first statistic has arrived, which then takes all columns.
 */
var shift = 0;
var arrived = Infinity;
if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
  new PerformanceObserver((list) => {
    for (const { value, startTime } of list.getEntries()) if (startTime >= arrived) shift += value;
  }).observe({ type: "layout-shift", buffered: true });
}

painted().then(() => {
  arrived = performance.now();
  release("fact-card.js");
});
