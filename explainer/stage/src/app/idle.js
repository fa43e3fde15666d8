// A page left alone clears itself: first it asks, and any key or tap is an answer.

/** @import { AppContext, Idle, Timers } from "./types.d.ts" */

import { dialog } from "../ui/dialog.js";
import { element, keepText } from "../ui/element.js";
import { worded } from "../ui/voice.js";

// A tablet that sleeps stops its timers and perhaps one of its clocks: the one that went further counts.
const BEGAN = Date.now() - performance.now();
const wallTime = () => Math.max(performance.now(), Date.now() - BEGAN);
const WAKING = ["pageshow", "visibilitychange"];
const SIGNS_OF_LIFE = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart", "input"];

/**
 * Real time; tests bring their own.
 * @type {Timers}
 */
export const TIMERS = {
  set: (call, ms) => setTimeout(call, ms),
  clear: (timer) => clearTimeout(timer),
  now: wallTime,
};

/**
 * Watches for a person; after `after_s` without one it warns for `warn_s`, then calls leave().
 *
 * Nothing is watched while `wanted()` is false (the start screen holds nothing to clear), and
 * whoever watches a story that plays is there: `busy()`.
 * @param {AppContext} ctx
 * @param {Idle & {timers?: Timers, wanted: () => boolean,
 *   busy: () => boolean, leave: () => void}} given
 */
export function watchIdle(ctx, given) {
  const { after_s = 120, warn_s = 30, timers = TIMERS, wanted, busy, leave } = given;
  const warning = makeWarning(ctx);
  let timer = 0;
  /** @type {(call: () => void, s: number) => void} */
  const wait = (call, s) => {
    timers.clear(timer);
    timer = timers.set(call, s * 1000);
  };
  const now = timers.now ?? wallTime;
  let seen = now();
  const rest = () => {
    seen = now();
    wait(() => (wanted() && !busy() ? warn(warn_s) : rest()), after_s);
  };
  // After a sleep no timer has run, and whoever looks now may be another person.
  const woken = () => {
    if (now() - seen > (after_s + warn_s) * 1000 && wanted()) end();
  };
  /** @param {number} left_s */
  const warn = (left_s) => {
    warning.show(left_s);
    if (left_s > 0) wait(() => warn(left_s - 1), 1);
    else end();
  };
  const end = () => {
    warning.hide();
    leave();
    rest();
  };
  const stay = () => {
    warning.hide();
    rest();
  };
  for (const wakes of WAKING)
    window.addEventListener(wakes, woken, { signal: ctx.signal, capture: true });
  listen(stay, woken, ctx.signal);
  ctx.signal.addEventListener("abort", () => timers.clear(timer));
  rest();
}

/**
 * @param {() => void} stay
 * @param {() => void} woken  is asked first: the first touch after a night is no answer
 * @param {AbortSignal} signal
 */
function listen(stay, woken, signal) {
  const alive = () => {
    woken();
    stay();
  };
  for (const sign of SIGNS_OF_LIFE) {
    document.addEventListener(sign, alive, { signal, capture: true, passive: true });
  }
}

/** @param {AppContext} ctx */
function makeWarning(ctx) {
  const made = dialog(ctx, "idle");
  const left = element("p", { class: "kx-lead", role: "timer", "aria-live": "off" });
  const how = worded(ctx.voice, "p", {}, "idle-how");
  const attributes = { type: "button", class: "kx-button kx-primary", onclick: made.close };
  const stay = worded(ctx.voice, "button", attributes, "idle-stay");
  made.body.append(left, how, stay);
  ctx.voice.follow((words) => (made.title.textContent = words.message("idle-title")));
  /** @param {number} seconds */
  const show = (seconds) => {
    keepText(left, ctx.voice.words().message("idle-note", { seconds }));
    if (!made.node.open) made.open();
  };
  return { show, hide: () => made.node.open && made.close() };
}
