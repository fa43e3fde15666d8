/** All values of a frame: settings, tables looked up, and what a chapter derives from them. */

import { compile, names } from "./expressions.js";

/**
 * @typedef {(effective: Object, facts: Object) => (t: number, play_s: number) => Object} Complete
 *   first what stands still, then the time; the second function fills the same object each time
 */

/**
 * Make the function that completes settings to all values of a frame.
 * @param {import("./unpack.js").Bundle} bundle
 * @param {Iterable<string>} [wanted]  only what these names rest on (a trace asks hundreds of times)
 * @returns {Complete}
 */
export function completer(bundle, wanted) {
  const { tables, derive } = wanted ? neededFor(bundle, wanted) : everything(bundle);
  const steps = derive.map(([name, tree]) => [name, compile(tree)]);
  return (effective, facts) => {
    const values = Object.assign(Object.create(null), effective);
    return (t, play_s) => {
      Object.assign(values, { t, play_s }, facts, bundle.constants);
      for (const table of tables) values[table.name] = table.at(values, t);
      for (const [name, of] of steps) values[name] = of(values);
      return values;
    };
  };
}

const everything = ({ tables, derive }) => ({ tables: Object.values(tables), derive });

/**
 * The tables and derivations, in their order, that names rest on.
 * @param {import("./unpack.js").Bundle} bundle
 * @param {Iterable<string>} wanted
 * @returns {{tables: Array, derive: Array, names: Set<string>}}
 */
export function neededFor(bundle, wanted) {
  const needed = new Set(wanted);
  const derive = [...bundle.derive].reverse(); // later ones may rest on earlier ones
  for (const [name, tree] of derive) {
    if (needed.has(name)) for (const other of names(tree)) needed.add(other);
  }
  return {
    tables: Object.values(bundle.tables).filter(({ name }) => needed.has(name)),
    derive: bundle.derive.filter(([name]) => needed.has(name)),
    names: needed,
  };
}
