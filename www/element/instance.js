// Instances of a wasm module: how they are made, also from the text in the script, and how they are replaced.

import text from "fact-card-text";

/** Characters with a meaning in HTML, in JavaScript, or to tools that inline scripts. */
const LEFT_OUT = '"$&<\\`';

/** An instance, which is replaced by a new one after a fault. */
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

  /** Starts it, once for all callers, and again after a failure. */
  start() {
    return (this.#starting ??= this.#run());
  }

  /** Returns what `work` returns, which calls the glue; `undefined` where no instance runs. */
  now(work) {
    if (!this.isRunning) return;
    try {
      return work();
    } catch (error) {
      // The instance may be in any state, perhaps with its allocator locked: the next call gets a new one.
      this.isRunning = false;
      this.#starting = undefined;
      throw error;
    }
  }

  /** The same once one runs. */
  async call(work) {
    // Another call may have failed while this one waited.
    do await this.start();
    while (!this.isRunning);
    return this.now(work);
  }

  async #run() {
    try {
      const exports = await this.#make();
      this.#setWasm(exports);
      // Some toolchains generate a start function.
      exports.__wbindgen_start?.();
      this.isRunning = true;
    } catch (error) {
      this.#starting = undefined;
      throw error;
    }
  }
}

/** Resolves to the exports of a new instance of the wasm in the script. */
export async function instantiate(imports) {
  const { instance } = await WebAssembly.instantiate(bytes(text), imports);
  return instance.exports;
}

/**
 * The bytes of a text in the alphabet of the printable ASCII characters but for six, counted from 0 to 88.
 * The first 87 of them are the bytes from 0 to 66 and from 97 to 116, the commonest ones of a wasm module;
 * the last two begin a pair, which counts in 89s and is one of the other bytes. `cargo xtask build` writes
 * the text.
 */
export function bytes(text) {
  const numbers = new Uint8Array(127);
  let number = 0;
  for (let code = 32; code < 127; code++) {
    if (!LEFT_OUT.includes(String.fromCharCode(code))) numbers[code] = number++;
  }
  // Decoded in place. A phone spends more time in this loop than in compiling the result.
  const codes = new TextEncoder().encode(text);
  const { length } = codes;
  let end = 0;
  for (let at = 0; at < length; ) {
    let number = numbers[codes[at++]];
    if (number > 66) {
      if (number < 87) number += 30;
      else {
        number = (number - 87) * 89 + numbers[codes[at++]];
        number += number < 30 ? 67 : 87;
      }
    }
    codes[end++] = number;
  }
  return codes.subarray(0, end);
}
