// An instance of the crate, for as long as it can be trusted.

export class Instance {
  #make;
  #setWasm;
  #starting;
  /** Whether there is one. */
  isRunning = false;

  /** `make` resolves to the exports of a new instance, which `setWasm` gives to the glue. */
  constructor(make, setWasm) {
    this.#make = make;
    this.#setWasm = setWasm;
  }

  /** Starts it, once however many ask, and again after a failure. */
  start() {
    return (this.#starting ??= this.#run());
  }

  /** Gives what `work` gives, which calls the glue: nothing where no instance runs. */
  now(work) {
    if (!this.isRunning) return;
    try {
      return work();
    } catch (error) {
      // Rust was stopped where it stood, perhaps with its allocator locked: the next call gets another
      // instance.
      this.isRunning = false;
      this.#starting = undefined;
      throw error;
    }
  }

  /** The same once one runs. */
  async call(work) {
    // Another call may have ended it while this one waited.
    do await this.start();
    while (!this.isRunning);
    return this.now(work);
  }

  async #run() {
    try {
      const exports = await this.#make();
      this.#setWasm(exports);
      // Where the toolchain leaves something to set up.
      exports.__wbindgen_start?.();
      this.isRunning = true;
    } catch (error) {
      this.#starting = undefined;
      throw error;
    }
  }
}
