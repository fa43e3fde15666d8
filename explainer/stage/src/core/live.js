/** The live model: the one course that is shown, simulated in the page when numbers are changed. */

/**
 * @import {
 *   Bundle,
 *   Dict,
 *   Simulation,
 *   Table,
 *   Value,
 *   Values,
 * } from "./types.d.ts"
 */

import { between } from "./axes.js";
import { clamp } from "./expressions.js";
import { MODELS } from "./made/index.js";
import { simulate } from "./simulate.js";

const MOST_RUNS = 256; // three curves of sixty points, and what a story shows

/** @typedef {(settings: Dict<number>, times: number[]) => Dict<Float64Array>} Runs */

/**
 * A bundle whose model has other numbers; tables of bands, and tables that rest on none of these
 * numbers, stay as they were compiled.
 * @param {Bundle} bundle  as compiled
 * @param {Dict<number>} parameters  those that are not as published
 * @returns {Bundle}
 */
export function withParameters(bundle, parameters) {
  const recipe = bundle.simulation;
  if (!recipe || !Object.keys(parameters).length) return bundle;
  const runs = keptRuns(recipe, parameters);
  const moved = Object.entries(recipe.tables).filter(([, { rests_on }]) =>
    rests_on.some((name) => name in parameters),
  );
  const live = moved.map(([name]) => [name, liveTable(bundle, recipe, bundle.tables[name], runs)]);
  return { ...bundle, tables: { ...bundle.tables, ...Object.fromEntries(live) } };
}

/**
 * What may be changed of a bundle's model: known names, within their ranges, unlike the published.
 * @param {Pick<Bundle, "simulation">} bundle
 * @param {Dict<unknown>} [given]
 * @returns {Dict<number>}
 */
export function validParameters({ simulation }, given = {}) {
  /** @type {Dict<number>} */
  const valid = {};
  for (const { name, value, low, high } of simulation?.parameters ?? []) {
    const wanted = Number(given?.[name] ?? value);
    if (Number.isFinite(wanted) && wanted !== value) valid[name] = clamp(wanted, low, high);
  }
  return sameNumbers(valid, given) ? /** @type {Dict<number>} */ (given) : valid;
}

/** @type {(a: object, b: object) => boolean} */
export const sameNumbers = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/**
 * A table that is simulated at the settings for which it is asked, between the knots of its clock.
 * @param {Bundle} bundle
 * @param {Simulation} recipe
 * @param {Table} compiled
 * @param {Runs} runs
 * @returns {Table}
 */
function liveTable(bundle, recipe, compiled, runs) {
  const { name, axes, clock, knots } = compiled;
  const { observable, at: moment } = recipe.tables[name];
  /** @type {Value[]|undefined} */
  let last;
  /** @type {Float64Array} */
  let found = new Float64Array(1);
  /** @type {(values: Values) => Float64Array} */
  const course = (values) => {
    const wanted = axes.map((axis) => values[axis]);
    if (last && wanted.every((value, i) => value === last?.[i])) return found;
    const times = clock ? knots(values) : [moment];
    found = runs(runSettings(recipe, bundle.axes, axes, values), times)[observable];
    last = wanted;
    return found;
  };
  /** @type {Table["at"]} */
  const at = (values, t) => {
    const values_at = course(values);
    if (!clock) return values_at[0];
    return between(knots(values), t).reduce((sum, [i, share]) => sum + share * values_at[i], 0);
  };
  return { name, axes, clock, at, knots };
}

/**
 * What the model is told for a table; axes that it does not know stay at their first node.
 * (explainer/bundle/simulation.py does the same.)
 * @param {Simulation} recipe
 * @param {Bundle["axes"]} all
 * @param {string[]} axes
 * @param {Values} values
 * @returns {Dict<number>}
 */
function runSettings({ fixed, choices, first }, all, axes, values) {
  /** @type {Dict<Value>} */
  const settings = { ...fixed };
  for (const name of Object.keys(all)) {
    const chosen = axes.includes(name) ? values[name] : first[name];
    Object.assign(settings, choices[name] ? choices[name][String(chosen)] : { [name]: chosen });
  }
  return /** @type {Dict<number>} */ (settings);
}

/**
 * The latest runs: tables share them, and so do pictures of one state.
 * @param {Simulation} recipe
 * @param {Dict<number>} parameters
 * @returns {Runs}
 */
function keptRuns({ model }, parameters) {
  const compiled = MODELS[model];
  if (!compiled) throw new Error(`This page cannot simulate the model ${model}.`);
  /** @type {Map<string, Dict<Float64Array>>} */
  const kept = new Map();
  return (settings, times) => {
    const key = `${JSON.stringify(settings)} ${times.length} ${times[0]} ${times.at(-1)}`;
    const known = kept.get(key);
    if (known) return known;
    const run = simulate(compiled, { ...settings, ...parameters }, times);
    if (kept.size >= MOST_RUNS) kept.delete(String(kept.keys().next().value));
    kept.set(key, run);
    return run;
  };
}
