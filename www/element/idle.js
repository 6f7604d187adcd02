// Waiting for the browser to have nothing more urgent to do.

/** How long at most before work begins, and between two tasks of it, in milliseconds. */
const PATIENCE = 2000;
const PAUSE = 100;

/** Resolves when the browser is idle. */
export function idle() {
  return idleWithin(PATIENCE);
}

/** The same between two tasks of some work: by then others have had their turn. */
export function pause() {
  return idleWithin(PAUSE);
}

function idleWithin(timeout) {
  // Safari has no such callback.
  const wait = self.requestIdleCallback ?? ((done) => setTimeout(done, 1));
  return new Promise((resolve) => wait(resolve, { timeout }));
}
