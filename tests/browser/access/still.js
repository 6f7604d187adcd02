// What moves in a card, and what in it is too small for a finger (WCAG 2.2, 2.5.8): an expression, whose
// value is a list of complaints.

(() => {
  const complaints = [];
  const { shadowRoot } = document.querySelector("fact-card");
  const parts = [...shadowRoot.querySelectorAll("*")];
  for (const details of shadowRoot.querySelectorAll("details")) details.open = true;
  for (const part of parts) {
    for (const pseudo of [null, "::before", "::after", "::marker"]) {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(part, pseudo);
      const moves = `${animationName} ${transitionDuration} ${scrollBehavior}`;
      if (moves !== "none 0s auto") complaints.push(`.${part.getAttribute("class")}${pseudo ?? ""} moves: ${moves}`);
    }
  }
  const running = document.getAnimations().length;
  if (running) complaints.push(`${running} animations run`);
  for (const part of parts.filter((part) => part.matches(".compact, summary, a, button") && part.getClientRects().length)) {
    const { width, height } = part.getBoundingClientRect();
    // A link in a sentence is as high as its line.
    const inSentence = part.localName === "a" && part.parentElement.textContent !== part.textContent;
    if (!inSentence && !(width >= 24 && height >= 24)) complaints.push(`.${part.className} is ${width} by ${height} pixels`);
  }
  return complaints;
})()
