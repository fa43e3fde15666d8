/** The state of a stage in one place; whoever shows it subscribes. */

/** @import { Store } from "./types.d.ts" */

/** @type {(a: object, b: object) => boolean} */
const sameSettings = (a, b) => {
  const others = new Map(Object.entries(b));
  const own = Object.entries(a);
  return (
    own.length === others.size && own.every(([key, value]) => Object.is(value, others.get(key)))
  );
};
/** @type {(a: unknown, b: unknown) => boolean} */
const same = (a, b) =>
  Object.is(a, b) ||
  (a !== null &&
    b !== null &&
    typeof a === "object" &&
    typeof b === "object" &&
    sameSettings(a, b));

/**
 * Hold a state; each change makes a new object, so an old one stays what it was.
 * @template {object} S
 * @param {S} initial
 * @returns {Store<S>}
 */
export function createStore(initial) {
  /** @type {Set<Parameters<Store<S>["subscribe"]>[0]>} */
  const listeners = new Set();
  /** @type {S} */
  let state = Object.freeze({ ...initial });
  /** @type {Store<S>["set"]} */
  const set = (patch) => {
    const names = /** @type {(keyof S & string)[]} */ (Object.keys(patch));
    const changed = new Set(names.filter((name) => !same(state[name], patch[name])));
    if (!changed.size) return;
    state = Object.freeze({ ...state, ...patch });
    for (const listener of [...listeners]) listener(state, changed);
  };
  /** @type {Store<S>["subscribe"]} */
  const subscribe = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { get: () => state, set, subscribe };
}
