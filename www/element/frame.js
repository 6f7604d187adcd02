// fact-card.frame.js: gives frames with a card's page the height of the card. The page in the frame reports
// its height: see `framed.js`.

const FRAMES = "iframe[data-fact-card-frame]";
const HEIGHT = "fact-card-height";
/** No card is higher than this, in pixels: larger heights are ignored. */
const MOST = 10_000;

const originOf = (frame) => new URL(frame.src, document.baseURI).origin;

addEventListener("message", ({ source, origin, data }) => {
  const height = data?.[HEIGHT];
  if (!Number.isInteger(height) || height < 1 || height > MOST) return;
  for (const frame of document.querySelectorAll(FRAMES)) {
    // The frame may have navigated to another page: only one of the card's own origin counts.
    if (frame.contentWindow === source && originOf(frame) === origin) frame.style.height = `${height}px`;
  }
});

// A page that was loaded before this script has reported to nobody, so it is asked. One that is not loaded
// yet will report by itself.
for (const frame of document.querySelectorAll(FRAMES)) {
  if (performance.getEntriesByName(frame.src).length) frame.contentWindow.postMessage({ [HEIGHT]: "?" }, originOf(frame));
}
