// What comes of texts on cards of the page, without `check` and with it: a function, whose value is a promise
// of a list.

(texts) => {
  const draw = async (text, isChecked) => {
    const card = document.createElement("fact-card");
    card.toggleAttribute("check", isChecked);
    card.card = JSON.parse(text);
    document.body.append(card);
    await card.updateComplete;
    const { findings, shadowRoot } = card;
    card.remove();
    return {
      findings: findings.map(({ message }) => message),
      markup: shadowRoot?.querySelector("figure").outerHTML ?? null,
    };
  };
  return Promise.all(texts.flatMap((text) => [draw(text, false), draw(text, true)]));
}
