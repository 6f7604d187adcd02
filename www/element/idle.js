// Waiting for the browser to have nothing more urgent to do.

/** How long at most, in milliseconds. */
const PATIENCE = 2000;

/** Resolves when the browser is idle, or after `patience` milliseconds. */
export function idle(patience = PATIENCE) {
  // Safari has no such callback.
  const wait = self.requestIdleCallback ?? ((done) => setTimeout(done, 1));
  return new Promise((resolve) => wait(resolve, { timeout: patience }));
}
