// A control with a range: a native slider between two buttons, with its value in words.

/** @import { ChapterContext, Dict, Part, RangeControl, Stage, Voice } from "./types.d.ts" */

import { meaning, nudge, sliderPosition, sliderValue, valueText } from "../core/index.js";
import { element, keepAttribute, keepText } from "./element.js";
import { heldWhile } from "./held.js";
import { putBack } from "./pointer.js";
import { icon } from "./icons.js";
import { ticks } from "./ticks.js";

const POSITIONS = 1000;
const NOTCHES = 40;
/** @type {Dict<number>} */
const KEYS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5 };

/**
 * Makes the slider of a control.
 * @param {ChapterContext} ctx
 * @param {RangeControl} control
 * @returns {Part}
 */
export function slider({ stage, voice, id }, control) {
  const input = rangeInput(id(control.id), control);
  const value = element("p", { class: "kx-value", id: id(`${control.id}-value`) });
  /** @param {number} next */
  const act = (next) => stage.setControl(control.id, next);
  /** @param {number} notches */
  const move = (notches) => act(notched(control, effective(stage, control), notches));
  listen(input, stage, control, act, move);
  const label = element("label", { for: input.id, class: "kx-label" });
  voice.follow((words) => (label.textContent = words.message(`control-${control.id}`)));
  const less = nudger(voice, "less", control, () => move(-1));
  const more = nudger(voice, "more", control, () => move(1));
  const row = element("div", { class: "kx-slider" }, less, track(input, voice, control), more);
  const head = element("div", { class: "kx-control-head" }, label, value);
  const attributes = { class: "kx-control", "data-control": control.id };
  const node = element("div", attributes, head, row);
  return { node, paint: painter({ control, input, value }) };
}

/**
 * @param {string} id
 * @param {RangeControl} control
 */
function rangeInput(id, { min, max, step, scale }) {
  const [low, high, by] = scale === "linear" ? [min, max, step] : [0, POSITIONS, 1];
  return element("input", { type: "range", class: "kx-range", id, min: low, max: high, step: by });
}

/**
 * @param {HTMLInputElement} input
 * @param {Voice} voice
 * @param {RangeControl} control
 */
function track(input, voice, control) {
  return element("div", { class: "kx-track" }, input, ticks(voice, control));
}

/**
 * @param {Voice} voice
 * @param {"less"|"more"} way
 * @param {RangeControl} control
 * @param {() => void} act
 */
function nudger(voice, way, control, act) {
  const button = element("button", { type: "button", class: "kx-nudge", onclick: act }, icon(way));
  voice.follow((words) => {
    const name = words.message(`control-${control.id}`);
    button.setAttribute("aria-label", words.message(`control-${way}`, { name }));
  });
  return button;
}

/**
 * @param {HTMLInputElement} input
 * @param {Stage} stage
 * @param {RangeControl} control
 * @param {(value: number) => void} act
 * @param {(notches: number) => void} move
 */
function listen(input, stage, control, act, move) {
  let before = stage.store.get(); // what the viewer had chosen when a finger went down
  input.addEventListener("pointerdown", ({ isPrimary }) => {
    if (isPrimary) before = stage.store.get();
  });
  const back = () => putBack(stage, before);
  heldWhile(input, stage, () => act(fromInput(control, Number(input.value))), back);
  input.addEventListener("keydown", (event) => {
    if (!(event.key in KEYS) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(KEYS[event.key]);
  });
}

/** @type {(stage: Stage, control: RangeControl) => number} */
const effective = (stage, control) => Number(stage.frame().effective[control.id]);

/**
 * @param {RangeControl} control
 * @param {number} number
 */
function fromInput(control, number) {
  return control.scale === "linear" ? number : sliderValue(control, number / POSITIONS);
}

/**
 * A fortieth of the slider's way, and never less than one step of the control.
 * @param {RangeControl} control
 * @param {number} value
 * @param {number} notches
 */
function notched(control, value, notches) {
  const moved = sliderValue(control, sliderPosition(control, value) + notches / NOTCHES);
  const stuck = Math.abs(moved - value) < control.step / 2;
  return stuck ? nudge(control, value, notches < 0 ? -1 : 1) : moved;
}

const SLOW_MS = 250; // while time runs by itself, four times a second is enough for eye and ear

/**
 * Writes the slider's place and its value in words.
 * @param {{control: RangeControl, input: HTMLInputElement, value: HTMLElement}} parts
 * @returns {Part["paint"]}
 */
function painter({ control, input, value }) {
  let [told_ms, told] = [Number.NEGATIVE_INFINITY, ""];
  return (frame) => {
    const own = control.id in frame.state.settings;
    const plain = frame.state.level === "plain";
    const key = `${frame.moment.id} ${frame.words.language} ${plain}`;
    const now_ms = performance.now();
    if (frame.state.playing && !own && told === key && now_ms - told_ms < SLOW_MS) return;
    [told_ms, told] = [now_ms, key];
    const now = Number(frame.effective[control.id]);
    const place = sliderPosition(control, now);
    const shown = control.scale === "linear" ? now : Math.round(place * POSITIONS);
    if (Number(input.value) !== shown) input.value = String(shown);
    input.style.setProperty("--kx-filled", place.toFixed(4));
    const text = valueText(control, frame);
    keepText(value, plain ? meaning(control, frame) : text);
    keepAttribute(input, "aria-valuetext", text);
  };
}
