// Which rules of the page's card are not those of the stylesheet's source: an expression, whose value is a
// promise of whether there are enough rules to compare, and of a list.

(async () => {
  const rules = (css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return [...sheet.cssRules].map(({ cssText }) => cssText.replace(/([,:])\s+/g, "$1"));
  };
  const source = await (await fetch("/fact-card.css")).text();
  const inline = document.querySelector("fact-card").shadowRoot.querySelector("style").textContent;
  const [here, there] = [inline, source].map(rules);
  return [here.length > 50, here.filter((rule, index) => rule !== there[index])];
})()
