// Takes the place of `URL` in the package's module: a bundler moves the files of the package, each on its
// own. It finds them in `files.mjs`, which names each beside `import.meta.url`, as bundlers want it.

import files from "./files.mjs";

/** `new URL(file, base)`, of a file of the package where it is now. */
function Located(address, base) {
  return Object.hasOwn(files, address) ? files[address] : new globalThis.URL(address, base);
}

export { Located as URL };
