// Fetches a card's data again at intervals, while the page is visible.

/** The shortest interval, in seconds, whatever the page asks for. */
const LEAST = 10;
/** The longest interval after failures, each of which doubles it. */
const MOST = 3600;

export class Refresh {
  #host;
  #fetchAgain;
  #timer;
  #failures = 0;

  /**
   * `fetchAgain` resolves to whether it succeeded, or to `undefined` where the host has another source by
   * now.
   */
  constructor(host, fetchAgain) {
    this.#host = host;
    this.#fetchAgain = fetchAgain;
  }

  /** Fetches again after the seconds of the host's `refresh`, and so on; not at all without that. */
  start() {
    clearTimeout(this.#timer);
    const seconds = Number(this.#host.getAttribute("refresh") ?? this.#host.getAttribute("data-fact-card-refresh"));
    if (!(seconds > 0)) return;
    const wait = Math.min(Math.max(seconds, LEAST) * 2 ** this.#failures, Math.max(seconds, MOST));
    this.#timer = setTimeout(() => this.#again(), wait * 1000);
  }

  async #again() {
    // An element that is inserted again starts it again.
    if (!this.#host.isConnected) return;
    if (document.hidden) {
      document.addEventListener("visibilitychange", () => this.#again(), { once: true });
      return;
    }
    const could = await this.#fetchAgain(this.#failures);
    if (could === undefined) return;
    this.#failures = could ? 0 : this.#failures + 1;
    this.start();
  }
}
