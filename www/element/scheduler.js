// The scheduler of drawing: the first card of a page is painted before all the others are drawn.

/** How long cards may keep the page busy in one go, in milliseconds: half of what browsers call a long task. */
const LONG = 25;

export class Scheduler {
  #waiting = [];
  #isServing = false;

  /** Whether nothing is scheduled. */
  get isIdle() {
    return !this.#isServing;
  }

  /**
   * Resolves to what `work` gives, once those before it are done. `prepare` is done before, together with
   * that of others: what looks at the page, which is quicker before any of them changes it.
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
    // Not before the script that asked has asked for all.
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

/** A task of its own, so that the browser can paint before it. */
function task() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
}
