/** Presets and their named moments: from seconds of play to the model's time and back. */

/** @import { Bundle, Moment, Preset, Stretch } from "./types.d.ts" */

import { clamp } from "./expressions.js";

/**
 * The preset of that id; the first one when none is named.
 * @param {Pick<Bundle, "presets">} bundle
 * @param {string} [id]
 * @returns {Preset}
 */
export function presetOf(bundle, id = bundle.presets[0].id) {
  const preset = bundle.presets.find((candidate) => candidate.id === id);
  if (preset) return preset;
  const known = bundle.presets.map((candidate) => candidate.id).join(", ");
  throw new Error(`“${id}” is no preset; known are ${known}.`);
}

/**
 * A time of play kept within the preset.
 * @param {Preset} preset
 * @param {number|undefined} time_s
 */
export const clampTime = (preset, time_s) => clamp(Number(time_s) || 0, 0, preset.duration_s);

/**
 * Index of the moment that plays at a time: the last that has begun.
 * @param {Preset} preset
 * @param {number} time_s
 */
export const momentIndex = (preset, time_s) =>
  Math.max(
    0,
    preset.moments.findLastIndex((moment) => moment.from_s <= time_s),
  );

/**
 * The moment that plays at a time.
 * @param {Preset} preset
 * @param {number} time_s
 */
export const momentAt = (preset, time_s) => preset.moments[momentIndex(preset, time_s)];

/**
 * The beat of a moment that plays at a time; the moment itself where it has none.
 * @param {Moment} moment
 * @param {number} time_s
 * @returns {Stretch}
 */
export const stretchAt = (moment, time_s) =>
  moment.beats?.findLast((beat) => beat.from_s <= time_s) ?? moment;

/**
 * The model's time at a second of play.
 * @param {Moment} moment
 * @param {number} time_s
 */
export function modelTime(moment, time_s) {
  const stretch = stretchAt(moment, time_s);
  const length_s = stretch.to_s - stretch.from_s;
  const share = length_s ? (time_s - stretch.from_s) / length_s : 0;
  const [start, end] = [stretch.model_from, stretch.model_to];
  if (start === end) return start;
  return moment.scale === "log" ? start * (end / start) ** share : start + share * (end - start);
}

/**
 * The first second of play at which a moment shows a model time.
 * @param {Moment} moment
 * @param {number} t
 */
export function playTime(moment, t) {
  const stretches = moment.beats ?? [moment];
  const stretch = stretches.find(({ model_to }) => model_to >= t) ?? stretches.at(-1) ?? moment;
  const [start, end] = [stretch.model_from, stretch.model_to];
  if (start === end) return stretch.from_s;
  const log = moment.scale === "log";
  const share = log ? Math.log(t / start) / Math.log(end / start) : (t - start) / (end - start);
  return stretch.from_s + share * (stretch.to_s - stretch.from_s);
}

/**
 * Where named moments begin, and the end.
 * @param {Preset} preset
 * @returns {number[]} seconds, ascending
 */
export const momentStops = (preset) => [
  ...preset.moments.map((moment) => moment.from_s),
  preset.duration_s,
];

const CLOSE_S = 1e-6; // two stops nearer than this are one

/**
 * The next stop after a time, the last one when there is none.
 * @param {number[]} stops
 * @param {number} time_s
 */
export const nextStop = (stops, time_s) =>
  stops.find((stop) => stop > time_s + CLOSE_S) ?? stops[stops.length - 1];

/**
 * The stop before a time, the first one when there is none.
 * @param {number[]} stops
 * @param {number} time_s
 */
export const previousStop = (stops, time_s) =>
  stops.findLast((stop) => stop < time_s - CLOSE_S) ?? stops[0];

/**
 * The film strip of a preset: where the bundle says, else the middle of each moment.
 * @param {Pick<Bundle, "presets"|"strip">} bundle
 * @param {string} presetId
 * @returns {{preset: string, time_s: number, moment: Moment}[]}
 */
export function strip(bundle, presetId) {
  const preset = presetOf(bundle, presetId);
  const named = (bundle.strip ?? []).filter((entry) => entry.preset === preset.id);
  const times = named.length
    ? named.map((entry) => entry.time_s)
    : preset.moments.map((moment) => (moment.from_s + moment.to_s) / 2);
  return times.map((time_s) => ({ preset: preset.id, time_s, moment: momentAt(preset, time_s) }));
}
