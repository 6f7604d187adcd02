// Values of a card by their paths, such as `stats[1].share.percent`: as findings name them.

/** The keys of a path. */
export function keysOf(path) {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) => (index === undefined ? key : Number(index)));
}

/** The value at a path; `undefined` where there is none. */
export function get(data, path) {
  return keysOf(path).reduce((value, key) => value?.[key], data);
}

/** Writes a value at a path. `undefined` takes it out, and with it an object that is then empty. */
export function set(data, path, value) {
  const keys = keysOf(path);
  const last = keys.pop();
  const within = [data];
  for (const key of keys) {
    const parent = within.at(-1);
    if (typeof parent[key] !== "object" || parent[key] === null) {
      if (value === undefined) return;
      parent[key] = {};
    }
    within.push(parent[key]);
  }
  const parent = within.at(-1);
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(last, 1);
  else delete parent[last];
  for (let depth = keys.length; depth > 0 && value === undefined; depth--) {
    const child = within[depth];
    if (Array.isArray(child) || Object.keys(child).length || typeof keys[depth - 1] === "number") break;
    delete within[depth - 1][keys[depth - 1]];
  }
}
