/** The states a stage can be in. */

/**
 * @import {
 *   Bundle,
 *   GivenSettings,
 *   GivenState,
 *   Settings,
 *   State,
 * } from "./types.d.ts"
 */

import { snap } from "./controls.js";
import { validParameters } from "./live.js";
import { clampTime, presetOf } from "./timeline.js";
import { FLOORS, LEVELS, THEMES } from "./vocabulary.js";

/**
 * @template T
 * @param {T[]} options
 * @param {unknown} value
 */
const known = (options, value) => options.find((option) => option === value) ?? options[0];

/**
 * A whole and valid state from whatever was given.
 * @param {Bundle} bundle
 * @param {GivenState} [given]
 * @returns {State}
 */
export function validState(bundle, given = {}) {
  const settings = validSettings(bundle, given.settings);
  const preset = presetOf(bundle, settings.preset);
  return {
    settings,
    time: clampTime(preset, given.time),
    playing: Boolean(given.playing),
    speed: Number(given.speed) > 0 ? Number(given.speed) : 1,
    language: known(Object.keys(bundle.words), given.language),
    level: known(LEVELS, given.level),
    theme: known(THEMES, given.theme),
    calm: Boolean(given.calm),
    evidence_floor: known(FLOORS, given.evidence_floor),
    held: Boolean(given.held),
    through: Boolean(given.through),
    cut: Boolean(given.cut),
    pointed: String(given.pointed ?? ""),
    parameters: validParameters(bundle, given.parameters),
  };
}

/**
 * Settings with a known preset and each override within its control.
 * Names that are no control are dropped: hidden settings are the moments' own.
 * @param {Bundle} bundle
 * @param {GivenSettings} [given]
 * @returns {Settings}
 */
export function validSettings(bundle, given = {}) {
  const wanted = bundle.presets.find((preset) => preset.id === given.preset) ?? bundle.presets[0];
  /** @type {Settings} */
  const settings = { preset: wanted.id };
  for (const control of bundle.controls) {
    const value = given[control.id];
    if (value !== undefined && value !== null) settings[control.id] = snap(control, value);
  }
  return settings;
}
