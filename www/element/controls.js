// The controls in a card: the buttons for its sums and for sharing it.

/**
 * Handles the controls of a host's card. `build` draws what a button opens in place of the button, and
 * resolves once that is done.
 */
export function handleControls(host, engine, build) {
  const { shadowRoot } = host;

  /** Builds and opens what a button is for, unless it is pressed again before that is done. */
  const open = async (button) => {
    const setExpanded = (isOpen) => button.setAttribute("aria-expanded", isOpen);
    const isOpen = () => button.getAttribute("aria-expanded") === "true";
    setExpanded(!isOpen());
    if (!isOpen()) return;
    const all = () => [...shadowRoot.querySelectorAll(`.${button.className}`)];
    const index = all().indexOf(button);
    await build(button);
    const control = all()[index];
    if (control === button || !isOpen()) return setExpanded(false);
    control.parentNode.open = true;
    // The reader is looking at it already.
    control.focus({ preventScroll: true });
    if (control.matches(".offer")) engine.share(host, control);
  };

  shadowRoot.addEventListener("click", ({ target }) => {
    if (target.matches("button:is(.how,.offer)")) open(target);
    else if (target.matches(".offer,.way")) engine.share(host, target);
  });
}
