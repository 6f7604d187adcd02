// Looking again at the address of a card's data, for as long as somebody can see the card.

/** The least time between two looks, in seconds, whatever a page asks for. */
const LEAST = 10;
/** The most, after failures: each doubles it. */
const MOST = 3600;

export class Refresh {
  #host;
  #fetchAgain;
  #timer;
  #failures = 0;

  /** `fetchAgain` fetches the data again, and resolves to whether it could: to nothing where there is nothing left to fetch. */
  constructor(host, fetchAgain) {
    this.#host = host;
    this.#fetchAgain = fetchAgain;
  }

  /** Looks again after as many seconds as the host's `refresh` says, and so on: not at all where it says none. */
  start() {
    clearTimeout(this.#timer);
    const seconds = Number(this.#host.getAttribute("refresh") ?? this.#host.getAttribute("data-fact-card-refresh"));
    if (!(seconds > 0)) return;
    const wait = Math.min(Math.max(seconds, LEAST) * 2 ** this.#failures, Math.max(seconds, MOST));
    this.#timer = setTimeout(() => this.#again(), wait * 1000);
  }

  async #again() {
    // One that comes back starts anew.
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
