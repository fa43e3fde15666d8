// Named places under a slider: where a drip or an anaesthetic lies on its way.

/** @import { RangeControl, Tick, Voice } from "./types.d.ts" */

import { sliderPosition } from "../core/index.js";
import { element } from "./element.js";

/**
 * The marks of a control; the same is said in the value's words, so they are for the eye only.
 * @param {Voice} voice
 * @param {RangeControl} control
 */
export function ticks(voice, control) {
  const marks = (control.ticks ?? []).map((tick) => mark(voice, control, tick));
  return element("div", { class: "kx-ticks", "aria-hidden": "true" }, marks);
}

/**
 * @param {Voice} voice
 * @param {RangeControl} control
 * @param {Tick} tick
 */
function mark(voice, control, { value, word }) {
  const place = Math.min(1, Math.max(0, sliderPosition(control, value)));
  const side = place < 0.15 ? "start" : place > 0.85 ? "end" : "middle";
  const made = element("span", { class: `kx-tick kx-tick-${side}` });
  made.style.setProperty("--kx-place", place.toFixed(4));
  voice.follow((words) => (made.textContent = words.message(word)));
  return made;
}
