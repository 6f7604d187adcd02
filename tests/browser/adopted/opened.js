// Opens all that can be opened in the page's card, and closes it: a function of what is to be read of the
// card then, whose value is a promise of that.

async (read) => {
  const { shadowRoot } = document.querySelector("fact-card");
  for (const button of shadowRoot.querySelectorAll("button:is(.how, .offer)")) await press(button);
  for (const details of shadowRoot.querySelectorAll("details")) details.open = false;
  return read(shadowRoot.querySelector(".card"));
}
