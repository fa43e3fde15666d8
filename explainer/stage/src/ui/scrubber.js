// Where one is in the story: a slider over its seconds, with a mark where each part begins.

/** @import { ChapterContext, Dict, Frame, Moment, Part, Preset, Words } from "./types.d.ts" */

import { element, keepAttribute, keepText } from "./element.js";
import { placeAt, secondAt } from "./evenparts.js";
import { heldWhile } from "./held.js";
import { momentList } from "./moments.js";
import { worded } from "./voice.js";

const TENTHS = 10;
const SPOKEN_MS = 1000; // the value in words is of use to nobody more often
/** @type {Dict<number>} */
const KEYS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/**
 * The scrub bar with the names of its parts and the seconds.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function scrubber(ctx) {
  const input = scrubInput(ctx);
  const label = worded(ctx.voice, "label", { for: input.id, class: "kx-unseen" }, "scrub-name");
  const marks = element("div", { class: "kx-scrub-marks", "aria-hidden": "true" });
  const bar = element("div", { class: "kx-scrub-bar" }, label, marks, input);
  const names = momentList(ctx, (unseen) => lessenMarks(marks, unseen));
  const seconds = element("span", { class: "kx-seconds", "aria-hidden": "true" });
  const under = element("div", { class: "kx-scrub-under" }, names.node, seconds);
  const node = element("div", { class: "kx-scrub", "data-part": "scrubber" }, bar, under);
  /** @type {Preset|undefined} */
  let drawn;
  const place = placeWriter(ctx, input);
  /** @param {Frame} frame */
  const paint = (frame) => {
    if (drawn !== frame.preset) drawMarks(marks, frame.preset, Boolean(ctx.stage.bundle.stills));
    drawn = frame.preset;
    passMarks(marks, frame);
    place(frame);
    names.paint(frame);
    keepText(seconds, secondsInWords(ctx.voice.words(), frame));
  };
  return { node, paint };
}

/** @param {ChapterContext} ctx */
function scrubInput({ stage, id }) {
  const attributes = { type: "range", class: "kx-range", id: id("scrub"), min: 0 };
  const input = element("input", attributes);
  const seek = () => {
    const { preset } = stage.frame();
    const place = Number(input.value) / Math.max(Number(input.max), 1);
    stage.transport.seek(secondAt(preset, place, Boolean(stage.bundle.stills)));
  };
  heldWhile(input, stage, seek, seek);
  input.addEventListener("keydown", (event) => {
    if (!(event.key in KEYS)) return;
    event.preventDefault();
    stage.transport.seek(stage.frame().time + KEYS[event.key]);
  });
  return input;
}

/**
 * The place is drawn with each frame, and told to assistive technology once a second of play.
 * @param {ChapterContext} ctx
 * @param {HTMLInputElement} input
 * @returns {Part["paint"]}
 */
function placeWriter({ stage, voice }, input) {
  let [told_ms, told] = [Number.NEGATIVE_INFINITY, ""];
  return ({ time, preset, moment, state, words }) => {
    const end = Math.round(preset.duration_s * TENTHS);
    keepAttribute(input, "max", end);
    const place = Math.round(placeAt(preset, time, Boolean(stage.bundle.stills)) * end);
    input.parentElement?.style.setProperty("--kx-filled", (place / Math.max(end, 1)).toFixed(4));
    const key = `${moment.id} ${words.language} ${state.playing}`;
    const now_ms = performance.now();
    if (state.playing && key === told && now_ms - told_ms < SPOKEN_MS) return;
    [told_ms, told] = [now_ms, key];
    if (Number(input.value) !== place) input.value = String(place);
    keepAttribute(input, "aria-valuetext", placeInWords(voice.words(), preset, moment, time));
  };
}

/** @type {(words: Words, preset: Preset, moment: Moment, time: number) => string} */
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

/** @type {(words: Words, frame: Frame) => string} */
const secondsInWords = (words, { time, preset }) =>
  words.message("seconds-of", { time: minutes(time), end: minutes(preset.duration_s) });

/** @param {number} seconds */
const minutes = (seconds) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** @type {(marks: HTMLElement, preset: Preset, even: boolean) => void} */
function drawMarks(marks, preset, even) {
  marks.style.setProperty("--kx-parts", String(preset.moments.length));
  const places = preset.moments.map(({ from_s }) => placeAt(preset, from_s, even));
  marks.replaceChildren(...places.map(markAt));
}

/** @type {(place: number) => HTMLElement} */
function markAt(place) {
  const made = element("span", { class: "kx-scrub-mark" });
  made.style.setProperty("--kx-place", place.toFixed(4));
  return made;
}

/**
 * A part whose name has no room here has a mark of less weight.
 * @type {(marks: Element, unseen: boolean[]) => void}
 */
function lessenMarks(marks, unseen) {
  for (const [at, mark] of [...marks.children].entries()) {
    mark.classList.toggle("kx-lesser", Boolean(unseen[at]));
  }
}

/** @type {(marks: Element, frame: Frame) => void} */
function passMarks(marks, { preset, time }) {
  for (const [at, mark] of [...marks.children].entries()) {
    mark.classList.toggle("kx-passed", preset.moments[at].from_s <= time);
  }
}
