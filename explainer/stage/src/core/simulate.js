/** Runs a compiled model: what flows between events, and what happens at them. */

import { rosenbrock } from "./rosenbrock.js";

/** @import { Dict } from "./types.d.ts" */

/**
 * @typedef {Object} ModelEvent  happens once time passes `moment` while `holds`
 * @property {string} name
 * @property {(s: Float64Array, p: Float64Array, c: Float64Array) => number} moment
 * @property {(s: Float64Array, p: Float64Array, c: Float64Array) => boolean} holds
 * @property {(t: number, y: Float64Array, s: Float64Array, p: Float64Array, c: Float64Array) => () => void} happen
 *   works out the new values; the function that it returns writes them
 */
/**
 * @typedef {Object} CompiledModel  what explainer/models/javascript.py writes
 * @property {string[]} parameters
 * @property {number[]} values  as published
 * @property {number[]} jumping  first values of what only events set
 * @property {string[]} observables
 * @property {number} flowing  how many values flow
 * @property {number} still  how many follow from parameters and stand still between events
 * @property {(p: Float64Array, s: Float64Array, y: Float64Array) => void} start
 * @property {(s: Float64Array, p: Float64Array, c: Float64Array) => void} settle
 * @property {(t: number, y: Float64Array, s: Float64Array, p: Float64Array, c: Float64Array, rates: Float64Array) => void} rates
 * @property {(t: number, y: Float64Array, s: Float64Array, p: Float64Array, c: Float64Array, out: Float64Array) => void} observe
 * @property {ModelEvent[]} events
 */
/** @typedef {ReturnType<typeof opened>} Run */

const RELATIVE = 1e-6;
const ABSOLUTE = 1e-9;

/**
 * Simulate a model at rising times, from 0 or later, in its own unit. At the instant of an event
 * the values are those before it.
 * @param {CompiledModel} model
 * @param {Dict<number>} settings  of its parameters, those that are not as published
 * @param {number[]} times
 * @returns {Dict<Float64Array>}  each observable at the times
 */
export function simulate(model, settings, times) {
  const run = opened(model, settings);
  const values = model.observables.map(() => new Float64Array(times.length));
  const out = new Float64Array(values.length);
  let next = 0;
  /** @type {(y: Float64Array) => void} */
  const note = (y) => {
    model.observe(times[next], y, run.s, run.p, run.c, out);
    for (let i = 0; i < out.length; i += 1) values[i][next] = out[i];
    next += 1;
  };
  const end = times.at(-1) ?? 0;
  while (next < times.length && times[next] <= 0) note(run.y);
  if (end <= 0) return named(model, values); // many curves ask for the first instant alone
  const between = new Float64Array(model.flowing);
  const integrate = integrator(model, run);
  for (let t = 0; t < end; ) {
    happenAll(model, run, t);
    const to = Math.min(end, nextMoment(model, run, t));
    integrate(t, to, run.y, (from, length, at) => {
      while (next < times.length && times[next] <= from + length) {
        at(times[next], between);
        note(between);
      }
    });
    t = to;
  }
  while (next < times.length) note(run.y); // rounding may leave the last one
  return named(model, values);
}

/** @type {(model: CompiledModel, values: Float64Array[]) => Dict<Float64Array>} */
const named = ({ observables }, values) =>
  Object.fromEntries(observables.map((name, i) => [name, values[i]]));

/** @type {WeakMap<CompiledModel, Map<string, number>>} */
const PLACES = new WeakMap();

/**
 * Where each parameter of a model stands; worked out once a model.
 * @param {CompiledModel} model
 */
function placesOf(model) {
  const known = PLACES.get(model);
  if (known) return known;
  const places = new Map(model.parameters.map((name, i) => [name, i]));
  PLACES.set(model, places);
  return places;
}

/**
 * A run at its beginning.
 * @param {CompiledModel} model
 * @param {Dict<number>} settings
 */
function opened(model, settings) {
  const p = Float64Array.from(model.values);
  const places = placesOf(model);
  for (const [name, value] of Object.entries(settings)) {
    const place = places.get(name);
    if (place !== undefined) p[place] = value;
  }
  const s = Float64Array.from(model.jumping);
  const [y, c] = [new Float64Array(model.flowing), new Float64Array(model.still)];
  model.settle(s, p, c);
  model.start(p, s, y);
  // An event whose moment lies before the beginning has passed it; one at 0 is about to.
  const passed = model.events.map((event) => event.moment(s, p, c) < 0 && event.holds(s, p, c));
  return { p, s, y, c, passed };
}

/**
 * @param {CompiledModel} model
 * @param {Run} run
 */
const integrator = (model, { p, s, c }) =>
  rosenbrock({
    rates: (t, at, rates) => model.rates(t, at, s, p, c, rates),
    size: model.flowing,
    longest: Number.POSITIVE_INFINITY, // events are met by their moments, so no step can miss one
    relative: RELATIVE,
    absolute: ABSOLUTE,
  });

/**
 * Let everything happen whose moment has come, and what follows from that at once.
 * @param {CompiledModel} model
 * @param {Run} run
 * @param {number} t
 */
function happenAll(model, { p, s, y, c, passed }, t) {
  for (;;) {
    const due = model.events.map((event) => event.moment(s, p, c) <= t && event.holds(s, p, c));
    const now = model.events.filter((_, i) => due[i] && !passed[i]);
    for (const [i, isDue] of due.entries()) passed[i] = isDue;
    if (!now.length) return;
    // All new values are worked out before any is written, as SBML has it.
    const writers = now.map((event) => event.happen(t, y, s, p, c));
    for (const write of writers) write();
    model.settle(s, p, c);
  }
}

/**
 * @param {CompiledModel} model
 * @param {Run} run
 * @param {number} t
 */
function nextMoment({ events }, { p, s, c }, t) {
  const moments = events.filter((event) => event.holds(s, p, c)).map((e) => e.moment(s, p, c));
  return Math.min(...moments.filter((moment) => moment > t), Number.POSITIVE_INFINITY);
}
