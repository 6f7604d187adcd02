// fact-card.frame.js: gives frames with a card's page the height of the card. The page in a frame says how high it is: see `framed.js`.

const FRAMES = "iframe[data-fact-card-frame]";
const HEIGHT = "fact-card-height";
/** More than a card can be: a page that says so is not believed. */
const MOST = 10_000;

const originOf = (frame) => new URL(frame.src, document.baseURI).origin;

addEventListener("message", ({ source, origin, data }) => {
  const height = data?.[HEIGHT];
  if (!Number.isInteger(height) || height < 1 || height > MOST) return;
  for (const frame of document.querySelectorAll(FRAMES)) {
    // What else a frame may have gone to is not the card's page, unless it is on the card's own site.
    if (frame.contentWindow === source && originOf(frame) === origin) frame.style.height = `${height}px`;
  }
});

// A page that was there before this script has been speaking to nobody. One that is yet to come can't be asked, nor need it be.
for (const frame of document.querySelectorAll(FRAMES)) {
  if (performance.getEntriesByName(frame.src).length) frame.contentWindow.postMessage({ [HEIGHT]: "?" }, originOf(frame));
}
