// The slider of a number of the model: pictures come while it is dragged, and the latest value wins.

/** @import { Frame, LiveParameter, PageContext } from "./types.d.ts" */

import { sliderPosition, valueAtPosition } from "../core/index.js";
import { element, keepAttribute, keepText } from "./element.js";
import { heldWhile } from "./held.js";

const POSITIONS = 1000;
const NOTCH = POSITIONS / 40;
const DIGITS = 3; // that count: a finer place on the slider means nothing
const LONG_MS = 200; // what takes longer is said to be under way
const CURVED = 20; // a range whose ends differ by more factors than this is spread evenly by factors
/** @type {Record<string, number>} */
const KEYS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5 };

/**
 * @param {PageContext} ctx
 * @param {LiveParameter} parameter
 * @param {HTMLElement} working  shown while a picture takes its time
 */
export function numberSlider({ stage, id }, parameter, working) {
  const { name, low, high } = parameter;
  const range = { min: low, max: high, scale: scaleOf(low, high) };
  const attributes = { min: 0, max: POSITIONS, step: 1, id: id(`number-${name}`) };
  const input = element("input", { type: "range", class: "kx-range", ...attributes });
  const value = element("span", { class: "kx-value" });
  const show = patiently(working, (/** @type {number} */ position) => {
    stage.setParameter(name, rounded(valueAtPosition(range, position / POSITIONS)));
    stage.frame(); // worked out now, so that its time is known; the painting uses it
  });
  /** @type {number|null} */
  let before = null;
  input.addEventListener("pointerdown", () => {
    before = stage.store.get().parameters[name] ?? null;
  });
  heldWhile(
    input,
    stage,
    () => show(Number(input.value)),
    () => stage.setParameter(name, before),
  );
  byKeys(input, show);
  let told = "";
  /** @param {Frame} frame */
  const paint = ({ state, words }) => {
    const now = state.parameters[name] ?? parameter.value;
    const key = `${now} ${words.language} ${state.held}`;
    if (told === key) return; // twenty numbers stand still while one moves
    told = key;
    const place = sliderPosition(range, now);
    if (!state.held) input.value = String(Math.round(place * POSITIONS));
    input.style.setProperty("--kx-filled", place.toFixed(4));
    const text = `${words.number(now)} ${parameter.unit}`.trim();
    keepText(value, text);
    keepAttribute(input, "aria-valuetext", text);
  };
  return { node: element("div", { class: "kx-track" }, input), value, paint };
}

/**
 * Moves a slider by notches.
 * @param {HTMLInputElement} input
 * @param {(position: number) => void} show
 */
function byKeys(input, show) {
  input.addEventListener("keydown", (event) => {
    if (!(event.key in KEYS) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    input.value = String(Number(input.value) + KEYS[event.key] * NOTCH);
    show(Number(input.value));
  });
}

/** @type {(low: number, high: number) => "log"|"linear"} */
const scaleOf = (low, high) => (low > 0 && high / low > CURVED ? "log" : "linear");

/** @param {number} value */
const rounded = (value) => Number(value.toPrecision(DIGITS));

/**
 * Calls `act` at once; where it took long the last time, a word about it is painted first, and of
 * all that is asked meanwhile only the latest is done.
 * @param {HTMLElement} working
 * @param {(value: number) => void} act
 * @returns {(value: number) => void}
 */
function patiently(working, act) {
  let took_ms = 0;
  /** @type {number|undefined} */
  let waiting;
  const run = () => {
    const [value, began_ms] = [Number(waiting), performance.now()];
    waiting = undefined;
    act(value);
    took_ms = performance.now() - began_ms;
    working.hidden = true;
  };
  return (value) => {
    const pending = waiting !== undefined;
    waiting = value;
    if (pending) return;
    if (took_ms <= LONG_MS) {
      run();
      return;
    }
    working.hidden = false;
    requestAnimationFrame(() => setTimeout(run));
  };
}
