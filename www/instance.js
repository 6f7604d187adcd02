// An instance of the crate, for as long as it can be trusted.

export class Instance {
  #make;
  #setWasm;
  #starting;

  /** `make` resolves to the exports of a new instance, which `setWasm` gives to the glue. */
  constructor(make, setWasm) {
    this.#make = make;
    this.#setWasm = setWasm;
  }

  /** Starts it, once however many ask, and again after a failure. */
  start() {
    return (this.#starting ??= this.#run());
  }

  /** Resolves to what `work` gives, which calls the glue. */
  async call(work) {
    let running;
    // Another call may have ended it while this one waited.
    do await (running = this.start());
    while (running !== this.#starting);
    try {
      return work();
    } catch (error) {
      // Rust was stopped where it stood, perhaps with its allocator locked: the next call gets another instance.
      this.#starting = undefined;
      throw error;
    }
  }

  async #run() {
    try {
      const exports = await this.#make();
      this.#setWasm(exports);
      // Where the toolchain leaves something to set up.
      exports.__wbindgen_start?.();
    } catch (error) {
      this.#starting = undefined;
      throw error;
    }
  }
}
