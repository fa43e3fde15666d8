// Ids and heading levels: unique on the page, however many stages it holds.

let made = 0;

/** Returns id(name): the same name gives the same id within one mount, another one elsewhere. */
export function createIds() {
  const prefix = `kx${++made}`;
  return (name) => `${prefix}-${name}`;
}

/** Returns heading(depth): a tag; a chapter begins at h1 on its own page, lower in a notebook. */
export const headingsFrom = (first) => (depth) => `h${first + depth}`;
