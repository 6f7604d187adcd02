// Shows the data of all cards on one, one after the other and back again: an expression, whose value is a
// promise of the addresses of those of which it has another markup then.

(async () => {
  const one = document.createElement("fact-card");
  const wrong = [];
  const cards = [...document.querySelectorAll("fact-card[check]")].filter(({ shadowRoot }) => shadowRoot);
  document.body.append(one);
  for (const { shadowRoot, attributes } of [...cards, ...cards.toReversed()]) {
    one.card = await (await fetch(attributes.src.value)).json();
    await one.updateComplete;
    const { innerHTML } = one.shadowRoot.querySelector("figure").parentNode;
    if (innerHTML.split("</figure>")[0] !== shadowRoot.innerHTML.split("</figure>")[0]) wrong.push(attributes.src.value);
  }
  one.remove();
  return wrong;
})()
