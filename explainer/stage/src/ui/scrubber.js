// Where one is in the story: a slider over its seconds, with a mark where each part begins.

/** @import { ChapterContext, Dict, Frame, Moment, Part, Preset, Words } from "./types.d.ts" */

import { element, keepAttribute } from "./element.js";
import { worded } from "./voice.js";

const TENTHS = 10;
/** @type {Dict<number>} */
const KEYS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/**
 * The scrub bar.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function scrubber(ctx) {
  const input = scrubInput(ctx);
  const label = worded(ctx.voice, "label", { for: input.id, class: "kx-unseen" }, "scrub-name");
  const marks = element("div", { class: "kx-scrub-marks", "aria-hidden": "true" });
  const node = element("div", { class: "kx-scrub-bar" }, label, marks, input);
  /** @type {Preset|undefined} */
  let drawn;
  /** @param {Frame} frame */
  const paint = (frame) => {
    if (drawn !== frame.preset) drawMarks(marks, frame.preset);
    drawn = frame.preset;
    paintInput(ctx, input, frame);
  };
  return { node, paint };
}

/** @param {ChapterContext} ctx */
function scrubInput({ stage, id }) {
  const input = element("input", { type: "range", class: "kx-range", id: id("scrub"), min: 0 });
  input.addEventListener("input", () => {
    stage.store.set({ held: true });
    stage.transport.seek(Number(input.value) / TENTHS);
  });
  for (const end of ["change", "pointerup", "pointercancel", "keyup", "blur"]) {
    input.addEventListener(end, () => stage.store.set({ held: false }));
  }
  input.addEventListener("keydown", (event) => {
    if (!(event.key in KEYS)) return;
    event.preventDefault();
    stage.transport.seek(stage.frame().time + KEYS[event.key]);
  });
  return input;
}

/**
 * @param {ChapterContext} ctx
 * @param {HTMLInputElement} input
 * @param {Frame} frame
 */
function paintInput({ voice }, input, { time, preset, moment }) {
  const end = Math.round(preset.duration_s * TENTHS);
  keepAttribute(input, "max", end);
  const place = Math.round(time * TENTHS);
  if (Number(input.value) !== place) input.value = String(place);
  input.style.setProperty("--kx-filled", (place / Math.max(end, 1)).toFixed(4));
  keepAttribute(input, "aria-valuetext", placeInWords(voice.words(), preset, moment, time));
}

/**
 * @param {Words} words
 * @param {Preset} preset
 * @param {Moment} moment
 * @param {number} time
 */
function placeInWords(words, preset, moment, time) {
  const parts = preset.moments.length;
  const place = {
    name: words.message(`moment-${moment.id}`),
    part: preset.moments.indexOf(moment) + 1,
    parts,
    second: Math.floor(time),
    seconds: Math.round(preset.duration_s),
  };
  return words.message(parts > 1 ? "scrub-value" : "scrub-value-one-part", place);
}

/**
 * @param {Element} marks
 * @param {Preset} preset
 */
function drawMarks(marks, preset) {
  const starts = preset.moments.slice(1).map(({ from_s }) => from_s / preset.duration_s);
  marks.replaceChildren(...starts.map(markAt));
}

/** @param {number} place */
function markAt(place) {
  const made = element("span", { class: "kx-scrub-mark" });
  made.style.setProperty("--kx-place", place.toFixed(4));
  return made;
}
