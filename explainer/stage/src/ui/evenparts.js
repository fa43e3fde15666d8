// Where a second of play stands on the scrubber, and back. Where stills are the marks of a story each
// part has as much of the bar as every other, however long it plays: so has its still.

/** @import { Preset } from "./types.d.ts" */

/**
 * From 0 at the left to 1 at the right.
 * @type {(preset: Preset, time: number, even: boolean) => number}
 */
export function placeAt({ moments, duration_s }, time, even) {
  if (!even) return time / Math.max(duration_s, 1);
  const at = Math.max(moments.filter(({ from_s }) => from_s <= time).length - 1, 0);
  const { from_s, to_s } = moments[at];
  return (at + Math.min((time - from_s) / Math.max(to_s - from_s, 0.1), 1)) / moments.length;
}

/**
 * The second that stands at a place.
 * @type {(preset: Preset, place: number, even: boolean) => number}
 */
export function secondAt({ moments, duration_s }, place, even) {
  if (!even) return place * duration_s;
  const parts = place * moments.length;
  const at = Math.min(Math.floor(parts), moments.length - 1);
  const { from_s, to_s } = moments[at];
  return from_s + (parts - at) * (to_s - from_s);
}
