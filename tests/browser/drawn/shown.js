// What is read of each card on the page: an expression, whose value is a list. The markup would be the same
// if the bars were not of SVG, but there would be none to see.

[...document.querySelectorAll("fact-card")].map((card) => ({
  findings: card.findings.map(({ message }) => message),
  // Of what is open, the button to share elsewhere is shown where the browser can.
  markup: card.shadowRoot?.innerHTML.replaceAll(/ (open|style)="[^"]*"/g, "") ?? null,
  text: card.toText(),
  bars: [...(card.shadowRoot?.querySelectorAll("svg, rect") ?? [])].every((part) => part instanceof SVGElement),
}))
