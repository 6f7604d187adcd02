// The module for edge workers, which compile no wasm themselves: they import it.

export { default } from "./fact-card.server.wasm";
