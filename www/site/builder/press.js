// What moves others on the page waits until a press of the mouse has become a click: otherwise it would miss.

const waiting = [];
let isHeld = false;

/** Calls `action` now, or at the end of a press, before the click is heard. */
export function afterPress(action) {
  if (isHeld) waiting.push(action);
  else action();
}

function release() {
  isHeld = false;
  for (const action of waiting.splice(0)) action();
}

for (const type of ["pointerdown", "mousedown"]) addEventListener(type, () => void (isHeld = true), true);
// Where the click goes to is decided by then.
for (const type of ["click", "keydown"]) addEventListener(type, release, true);
// A press that ends elsewhere than it began is no click.
for (const type of ["pointerup", "mouseup", "pointercancel"]) addEventListener(type, () => setTimeout(release), true);
