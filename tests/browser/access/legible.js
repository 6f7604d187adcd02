// What readers lose of a page's cards: texts that are cut off or on top of one another, and cards that are
// wider than the page. An expression, whose value is a list of complaints.

(() => {
  const complaints = [];
  const hosts = [...document.querySelectorAll("fact-card")];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) complaints.push(`The page is ${scrollWidth} pixels wide in ${clientWidth}`);
  for (const host of hosts) {
    const name = host.dataset.name ?? "the card";
    const texts = [];
    const walker = document.createTreeWalker(host.shadowRoot.querySelector(".card"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement } = walker.currentNode;
      // What is shown to whoever points at the short form lies above what is below; what is closed is
      // nowhere.
      if (parentElement.closest(".exact, details:not([open]) > :not(summary)")) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const box of range.getClientRects()) if (box.width > 1) texts.push([walker.currentNode.data.trim(), box]);
      for (let at = parentElement; at.matches(".card *"); at = at.parentElement) {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(at);
        if (at instanceof HTMLElement && `${overflowX} ${overflowY} ${textOverflow}` !== "visible visible clip") complaints.push(`${name}: .${at.className} cuts off`);
      }
    }
    if (texts.length < 3) complaints.push(`${name} has ${texts.length} texts`);
    for (const [text, { left, right }] of texts) {
      if (left < -1 || right > clientWidth + 1) complaints.push(`${name}: "${text}" is beyond the page`);
    }
    texts.forEach(([one, a], at) => {
      for (const [other, b] of texts.slice(at + 1)) {
        const [width, height] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
        // A letter's box is higher than the letter: with little room between lines, boxes touch where letters
        // don't.
        if (width > 1 && height > Math.min(a.height, b.height) * 0.3) complaints.push(`${name}: "${one}" and "${other}" are on top of one another by ${height} pixels`);
      }
    });
  }
  return complaints;
})()
