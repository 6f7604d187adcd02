// What the cards of the page are busy with, so that a page can wait for it.

/** Promises that never reject, each with its card. */
const pending = new Map();

/** Notes that a card is busy with some work, until that is done or calls the function that it is given. */
export function note(card, work) {
  const done = new Promise((end) => work(end).then(end, end)).then(() => pending.delete(done));
  pending.set(done, card);
  return done;
}

/** Resolves once a card, or where none is named each of the page, shows what it was last given or has said why it can't. */
export async function complete(card) {
  // Some of what the page has just done is told to observers first.
  await null;
  // What is added meanwhile is waited for as well.
  for (const [work, its] of pending) if ((card ?? its) === its) await work;
}
