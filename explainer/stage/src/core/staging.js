/** What a second of play means for the stage; explainer/bundle/staging.py in JavaScript. */

/** @import { Beat, Bundle, Moment, Preset, Values } from "./types.d.ts" */

import { ease, ramp } from "./expressions.js";

const CAMERA_S = 0.9; // a camera move lasts at most so long
const LIGHT_S = 0.3;

/** @param {Preset} preset @returns {Beat[]} */
const beatsOf = ({ moments }) => moments.flatMap(({ beats = [] }) => beats);

/** The name of the value that says how far a beat is done. @param {string} id */
export const beatValue = (id) => `done_${id.replaceAll("-", "_")}`;

/**
 * How far each beat of a chapter is done; one of another preset has not begun.
 * @param {Pick<Bundle, "presets">} bundle
 * @returns {(preset: string, play_s: number, into: Values) => void}  writes into the values
 */
export function beatCounter({ presets = [] }) {
  const every = presets.flatMap((preset) =>
    beatsOf(preset).map((beat) => ({ ...beat, preset: preset.id, name: beatValue(beat.id) })),
  );
  return (preset, play_s, into) => {
    for (const { name } of every) into[name] = 0;
    for (const beat of every) {
      if (beat.preset === preset) into[beat.name] = ramp(play_s, beat.from_s, beat.to_s);
    }
  };
}

/** @param {Moment} moment */
const listed = ({ light = [] }) => light.join(" ");
/** @type {(passed_s: number, length_s: number) => number} */
const shareOf = (passed_s, length_s) => (length_s ? ramp(passed_s, 0, length_s) : 1);

/**
 * How a second of play is shown: the shots and lights of this moment and the one before, and how
 * far the one has taken the other's place.
 * @param {{preset: Preset, index: number, time: number, cut: boolean, experiment: boolean}} at
 * @returns {Values} values of a frame
 */
export function staging({ preset, index, time, cut, experiment }) {
  const moment = preset.moments[index];
  const before = cut || experiment ? moment : preset.moments[Math.max(index - 1, 0)];
  const [passed_s, length_s] = [time - moment.from_s, moment.to_s - moment.from_s];
  return {
    shot: moment.shot ?? "",
    shot_before: before.shot ?? "",
    shot_share: ease(shareOf(passed_s, Math.min(CAMERA_S, length_s))),
    light: experiment ? "" : listed(moment),
    light_before: experiment ? "" : listed(before),
    light_share: shareOf(passed_s, Math.min(LIGHT_S, length_s)),
  };
}
