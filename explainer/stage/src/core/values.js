/** All values of a frame: settings, tables looked up, and what a chapter derives from them. */

/** @import { Bundle, Dict, Setting, Table, Values } from "./types.d.ts" */

import { compile, names } from "./expressions.js";
import { beatCounter } from "./staging.js";

/**
 * @typedef {(effective: Dict<Setting>, facts: Values) => (t: number, play_s: number) => Values} Complete
 *   first what stands still, then the time; the second function fills the same object each time
 */

/**
 * Make the function that completes settings to all values of a frame.
 * @param {Bundle} bundle
 * @param {Iterable<string>} [wanted]  only what these names rest on (a trace asks hundreds of times)
 * @returns {Complete}
 */
export function completer(bundle, wanted) {
  const { tables, derive } = wanted ? neededFor(bundle, wanted) : everything(bundle);
  const countBeats = beatCounter(bundle);
  const steps = derive.map(([name, tree]) => ({ name, of: compile(tree) }));
  return (effective, facts) => {
    const values = Object.assign(Object.create(null), effective);
    return (t, play_s) => {
      Object.assign(values, { t, play_s }, facts, bundle.constants);
      countBeats(String(facts.preset), play_s, values);
      for (const table of tables) values[table.name] = table.at(values, t);
      for (const { name, of } of steps) values[name] = of(values);
      return values;
    };
  };
}

/** @param {Bundle} bundle */
const everything = ({ tables, derive }) => ({ tables: Object.values(tables), derive });

/**
 * The tables and derivations, in their order, that names rest on.
 * @param {Bundle} bundle
 * @param {Iterable<string>} wanted
 * @returns {{tables: Table[], derive: Bundle["derive"], names: Set<string>}}
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
