// What in data from a script can't be written as JSON.

/** The path of the first value that contains itself or can't be read. */
export function culprit(value, path, ...above) {
  if (above.includes(value)) return path;
  if (value === null || typeof value !== "object") return;
  try {
    for (const key of Object.keys(value)) {
      const place = Array.isArray(value) ? `${path}[${key}]` : path && `${path}.${key}` || key;
      let item;
      try {
        item = value[key];
      } catch {
        return place;
      }
      const found = culprit(item, place, ...above, value);
      if (found) return found;
    }
  } catch {
    // A proxy that does not list its keys.
    return path;
  }
}
