/** Where stepping halts: the beginnings of named moments, and each step of the scene's own clock. */

/** @import { Bundle, Dict, Moment, Setting, State } from "./types.d.ts" */

import { standing } from "./frame.js";
import { momentStops, playTime, presetOf } from "./timeline.js";
import { completer } from "./values.js";

/**
 * Stops of the preset that plays. A bundle may name a value that counts its events
 * (`clock.step`, such as the number of the signal); each rise of it is a stop.
 * @param {Bundle} bundle
 * @param {State} state
 * @returns {number[]} seconds, ascending
 */
export function stopsOf(bundle, state) {
  const preset = presetOf(bundle, state.settings.preset);
  const name = bundle.clock?.step;
  const counted = name ? preset.moments.flatMap((_, i) => risesIn(bundle, state, i, name)) : [];
  return [...new Set([...momentStops(preset), ...counted])].sort((a, b) => a - b);
}

/**
 * @param {Bundle} bundle
 * @param {State} state
 * @param {number} number  index of the moment
 * @param {string} name
 */
function risesIn(bundle, state, number, name) {
  const { moment, effective, facts } = standing(bundle, state, number);
  const at = completer(bundle, [name])(effective, facts);
  const times = knotsIn(bundle, effective, moment);
  const counts = times.map((t) => at(t, playTime(moment, t))[name]);
  return times.filter((_, i) => i > 0 && counts[i] > counts[i - 1]).map((t) => playTime(moment, t));
}

/**
 * Every time within a moment at which some table has a knot: what jumps, jumps there.
 * @param {Bundle} bundle
 * @param {Dict<Setting>} effective
 * @param {Moment} moment
 */
function knotsIn(bundle, effective, { model_from, model_to }) {
  const knots = new Set(Object.values(bundle.tables).flatMap((table) => table.knots(effective)));
  return [...knots].filter((t) => t >= model_from && t < model_to).sort((a, b) => a - b);
}
