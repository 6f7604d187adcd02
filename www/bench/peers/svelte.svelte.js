import { flushSync, mount } from "svelte";
import Card from "./Card.svelte";
import { define } from "../host.js";

define((root, data, drawn) => {
  if (drawn) {
    flushSync(() => drawn(data));
    return drawn;
  }
  let current = $state.raw(data);
  const props = {
    get data() {
      return current;
    },
  };
  mount(Card, { target: root, props });
  return (next) => (current = next);
});
