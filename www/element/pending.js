// Work in progress on the cards of the page, so that the page can wait for it.

/** The work as promises that never reject, each with its card. */
const pending = new Map();

/** Notes work on a card: pending until the work is done or has called the function that it gets. */
export function note(card, work) {
  const done = new Promise((end) => work(end).then(end, end)).then(() => pending.delete(done));
  pending.set(done, card);
  return done;
}

/** Resolves once nothing is pending for a card, or for any card of the page where none is given. */
export async function complete(card) {
  // Observers may not have been notified yet of what the page has just done.
  await null;
  // Includes what is added meanwhile.
  for (const [work, its] of pending) if ((card ?? its) === its) await work;
}
