// The controls in a card: the buttons for its sums and for sharing it.

/**
 * Handles the controls of a host's card. `build` has what a button offers drawn in place of the button, and resolves once
 * that is done.
 */
export function handleControls(host, engine, build) {
  const { shadowRoot } = host;

  /** Opens what a button offers, unless it is pressed once more before that is there. */
  const open = async (button) => {
    const says = (isOpen) => button.setAttribute("aria-expanded", isOpen);
    const isOpen = () => button.getAttribute("aria-expanded") === "true";
    says(!isOpen());
    if (!isOpen()) return;
    const all = () => [...shadowRoot.querySelectorAll(`.${button.className}`)];
    const index = all().indexOf(button);
    await build(button);
    const control = all()[index];
    if (control === button || !isOpen()) return says(false);
    control.parentNode.open = true;
    // It is where the reader has pressed.
    control.focus({ preventScroll: true });
    if (control.matches(".offer")) engine.share(host, control);
  };

  shadowRoot.addEventListener("click", ({ target }) => {
    if (target.matches("button:is(.how,.offer)")) open(target);
    else if (target.matches(".offer,.way")) engine.share(host, target);
  });
}
