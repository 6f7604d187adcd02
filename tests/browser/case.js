// Loaded first by every page of the tests: keeps a list of the card's events, and says what a reader would see.

const happened = [];
for (const name of ["render", "error"]) {
  addEventListener(`fact-card-${name}`, ({ target, detail }) => {
    happened.push([name, target.id || target.localName, detail.code ?? detail.findings.length].join(" "));
  });
}

/** The texts of a card, or of the fallback where there is none. */
function shown(selector = "fact-card") {
  const host = document.querySelector(selector);
  return (host.shadowRoot ?? host).textContent.trim();
}

/** A text within a card, by the class of its element. */
function part(name, selector = "fact-card") {
  return document.querySelector(selector).shadowRoot?.querySelector(`.${name}`)?.textContent;
}
