// The scheduler of drawing: the first card of a page is painted before all the others are drawn.

/** How long cards may occupy the main thread at a time, in milliseconds: half of a long task. */
const LONG = 25;

export class Scheduler {
  #waiting = [];
  #isServing = false;

  /** Whether nothing is scheduled. */
  get isIdle() {
    return !this.#isServing;
  }

  /**
   * Resolves to the result of `work`, which runs after all that was scheduled before. `prepare` runs before,
   * together with that of others: it reads the page's style, which is faster before any of them changes the
   * page.
   */
  schedule(prepare, work) {
    return new Promise((resolve) => {
      const done = async () => {
        const result = work();
        resolve(result);
        await Promise.allSettled([result]);
      };
      this.#waiting.push({ prepare, done });
      if (!this.#isServing) this.#serve();
    });
  }

  async #serve() {
    this.#isServing = true;
    // Wait until the current script has scheduled all of its cards.
    await null;
    let start = performance.now();
    // The first alone, then all that wait.
    for (let count = 1; this.#waiting.length; count = Infinity) {
      const next = this.#waiting.splice(0, count);
      await Promise.allSettled(next.map(({ prepare }) => prepare()));
      for (const { done } of next) {
        await done();
        if (performance.now() - start > LONG) {
          await task();
          start = performance.now();
        }
      }
    }
    this.#isServing = false;
  }
}

/** Resolves in a new task, so that the browser can paint before it. */
function task() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
}
