// Loaded by pages on which the wasm fails.

/** Gives each instance of the wasm exports that `changed` makes of its own; the others stay. */
function changeExports(changed) {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (bytes, imports) => {
    const { instance } = await instantiate(bytes, imports);
    const { exports } = instance;
    return { instance: { exports: { ...exports, ...changed(exports) } } };
  };
}
