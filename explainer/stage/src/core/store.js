/** The state of a stage in one place; whoever shows it subscribes. */

const sameSettings = (a, b) => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]));
};
const same = (a, b) =>
  Object.is(a, b) ||
  (a !== null &&
    b !== null &&
    typeof a === "object" &&
    typeof b === "object" &&
    sameSettings(a, b));

/**
 * @typedef {Object} Store
 * @property {() => Object} get
 * @property {(patch: Object) => void} set  values that do not differ notify nobody
 * @property {(listener: (state: Object, changed: Set<string>) => void) => () => void} subscribe
 */

/**
 * Hold a state; each change makes a new object, so an old one stays what it was.
 * @param {Object} initial
 * @returns {Store}
 */
export function createStore(initial) {
  const listeners = new Set();
  let state = Object.freeze({ ...initial });
  const set = (patch) => {
    const changed = new Set(Object.keys(patch).filter((key) => !same(state[key], patch[key])));
    if (!changed.size) return;
    state = Object.freeze({ ...state, ...patch });
    for (const listener of [...listeners]) listener(state, changed);
  };
  const subscribe = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { get: () => state, set, subscribe };
}
