/** Controls: between a value and a place on a slider, and what a value means in words. */

/**
 * @import {
 *   ChoiceControl,
 *   Control,
 *   Curved,
 *   Frame,
 *   RangeControl,
 *   Setting,
 *   Value,
 * } from "./types.d.ts"
 */

import { clamp } from "./expressions.js";

/** @type {Record<Curved, [to: (x: number) => number, back: (y: number) => number]>} */
const SCALES = {
  linear: [(x) => x, (y) => y],
  root: [Math.sqrt, (y) => y * y],
  log: [Math.log, Math.exp],
};

/** @typedef {Pick<RangeControl, "min"|"max"|"scale">} Range */

/**
 * Where a value stands on its slider, in the control's scale.
 * @param {Range} control
 * @param {number} value
 * @returns {number} 0 to 1
 */
export function sliderPosition({ min, max, scale = "linear" }, value) {
  const [to] = SCALES[scale];
  return clamp((to(clamp(Number(value), min, max)) - to(min)) / (to(max) - to(min)), 0, 1);
}

/**
 * The value at a place of the slider, not yet snapped.
 * @param {Range} control
 * @param {number} position 0 to 1
 * @returns {number}
 */
export function valueAtPosition({ min, max, scale = "linear" }, position) {
  const [to, back] = SCALES[scale];
  return clamp(back(to(min) + clamp(position, 0, 1) * (to(max) - to(min))), min, max);
}

/**
 * The value at a place of the slider, on a step of the control.
 * @param {RangeControl} control
 * @param {number} position 0 to 1
 * @returns {number}
 */
export const sliderValue = (control, position) =>
  snapRange(control, valueAtPosition(control, position));

/**
 * The nearest value that a control can take.
 * @param {Control} control
 * @param {Value} value
 * @returns {Setting}
 */
export const snap = (control, value) =>
  control.kind === "choice" ? snapChoice(control, value) : snapRange(control, value);

/**
 * @param {RangeControl} control
 * @param {Value} value
 */
function snapRange(control, value) {
  const { min, max, step, default: fallback } = control;
  const wanted = Number.isFinite(Number(value)) ? Number(value) : fallback;
  const steps = Math.round((clamp(wanted, min, max) - min) / step);
  // Through decimal digits: 0.1 + 0.2 must not be seen as 0.30000000000000004.
  return clamp(Number((min + steps * step).toFixed(decimals(step, min))), min, max);
}

/**
 * @param {ChoiceControl} control
 * @param {Value} value
 */
const snapChoice = ({ options, default: fallback }, value) =>
  options.find((option) => option === value) ?? fallback;

/** @param {number[]} xs */
const decimals = (...xs) => Math.max(...xs.map((x) => (String(x).split(".")[1] ?? "").length));

/**
 * One step (or ten) up or down; on a curved scale at least one hundredth of the slider.
 * @param {RangeControl} control
 * @param {number} value
 * @param {1|-1} direction
 * @param {boolean} [big]
 * @returns {number}
 */
export function nudge(control, value, direction, big = false) {
  if ((control.scale ?? "linear") === "linear") {
    return snapRange(control, value + direction * control.step * (big ? 10 : 1));
  }
  const share = big ? 0.1 : 0.01;
  const moved = sliderValue(control, sliderPosition(control, value) + direction * share);
  return moved === value ? snapRange(control, value + direction * control.step) : moved;
}

/**
 * What a control's value means, in words: for aria-valuetext, and with details beside the slider.
 * The number follows where the chapter has words for it, so that each step is heard.
 * @param {Pick<Control, "id"|"kind">} control
 * @param {Pick<Frame, "words"|"values">} frame
 * @returns {string}
 */
export function valueText(control, frame) {
  const { words, values } = frame;
  const value = meaning(control, frame);
  const key = `control-${control.id}-number`;
  if (!words.has(key)) return value;
  return words.message("value-and-number", { value, number: words.message(key, values) });
}

/**
 * The value's meaning alone, as it is seen at the plain level.
 * @param {Pick<Control, "id"|"kind">} control
 * @param {Pick<Frame, "words"|"values">} frame
 * @returns {string}
 */
export function meaning({ id, kind }, { words, values }) {
  const key = kind === "choice" ? `control-${id}-${values[id]}` : `control-${id}-value`;
  return words.message(key, values);
}
