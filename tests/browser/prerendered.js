// Sees what becomes of a card that is there before the script: see prerendered.rs. Stands right behind the card.

var card = document.querySelector("fact-card");

/** What has changed in the card or on its element. */
var changes = [];
{
  const watcher = new MutationObserver((records) => {
    for (const { type, target, attributeName, oldValue } of records) {
      changes.push([type, target.nodeName, attributeName, oldValue].join(" "));
    }
  });
  const all = { subtree: true, childList: true, attributes: true, attributeOldValue: true, characterData: true };
  watcher.observe(card, all);
  if (card.shadowRoot) watcher.observe(card.shadowRoot, all);
}

/** What the card was before the script. */
var before = card.shadowRoot?.innerHTML;

/**
 * Where what follows the card has been: the engines without a measure of shifts say it in this way. From when the card has its style: WebKit may
 * paint before a stylesheet that is linked has come.
 */
var tops = [];
{
  const look = () => {
    const link = card.shadowRoot?.querySelector("link");
    const top = document.querySelector("#after")?.getBoundingClientRect().top;
    if (top !== undefined && (!link || link.sheet) && tops.at(-1) !== top) tops.push(top);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** How much of the page has moved by how much, where the browser measures that. */
var shift = 0;
if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value;
  }).observe({ type: "layout-shift", buffered: true });
}
