// The parts of a story by name, under the marks of the scrubber where they begin. As many names are
// seen as have room; the one that plays always is, and none ever moves another.

/** @import { ChapterContext, Frame, Moment, Part, Preset, Stage, Words } from "./types.d.ts" */

import { element, keepAttribute } from "./element.js";
import { placeAt } from "./evenparts.js";
import { oneStop } from "./onestop.js";
import { partStills } from "./partstills.js";
import { nameBy } from "./voice.js";

/** @typedef {{id: string, button: HTMLButtonElement, name: HTMLElement, item: HTMLElement}} Named */

const APART_PX = 14;

/**
 * The names. `tell` hears which of them have no room to be seen, whenever that may have changed.
 * @param {ChapterContext} ctx
 * @param {(unseen: boolean[]) => void} tell
 * @returns {Part}
 */
export function momentList(ctx, tell) {
  const { stage, voice, signal } = ctx;
  const node = element("ol", { class: "kx-moments" });
  nameBy(voice, node, "moments-name");
  oneStop(node, "button");
  /** @type {Preset|undefined} */
  let shown;
  /** @type {Named[]} */
  let buttons = [];
  let now = 0;
  const stills = partStills(ctx);
  const fit = () => {
    show(node, buttons, now);
    tell(buttons.map(({ button }) => button.classList.contains("kx-tight")));
  };
  /** @param {Words} words */
  const speak = (words) => {
    for (const { id, name } of buttons) name.textContent = words.message(`moment-${id}`);
    fit();
  };
  /** @param {Preset} preset */
  const build = (preset) => {
    shown = preset;
    buttons = preset.moments.map((moment) => momentButton(stage, moment, preset));
    stills.build(preset, buttons);
    node.replaceChildren(...buttons.map(({ item }) => item));
    speak(voice.words());
  };
  voice.follow(speak);
  whenWiderOrNarrower(node, signal, fit);
  /** @param {Frame} frame */
  const paint = (frame) => {
    const here = frame.preset.moments.indexOf(frame.moment);
    if (shown === frame.preset && here === now) return;
    now = here;
    if (shown !== frame.preset) build(frame.preset);
    fit();
  };
  return { node, paint };
}

/** @type {(node: HTMLElement, parts: Named[], now: number) => void} */
function show(node, parts, now) {
  const buttons = parts.map(({ button }) => button);
  mark(buttons, now);
  showWhatFits(node, buttons, now);
}

/** @type {(node: Element, signal: AbortSignal, act: () => void) => void} */
function whenWiderOrNarrower(node, signal, act) {
  const watcher = new ResizeObserver(act);
  watcher.observe(node);
  signal.addEventListener("abort", () => watcher.disconnect());
}

/**
 * Marks the part that plays; Tab comes to it, and arrows go on from there.
 * @param {HTMLElement[]} buttons
 * @param {number} now
 */
function mark(buttons, now) {
  for (const [at, button] of buttons.entries()) {
    keepAttribute(button, "aria-current", at === now ? "step" : null);
    keepAttribute(button, "tabindex", at === now ? 0 : -1);
  }
}

/** @type {(stage: Stage, moment: Moment, preset: Preset) => Named} */
function momentButton(stage, moment, preset) {
  const seek = () => stage.transport.seek(moment.from_s);
  const name = element("span", {});
  const button = element("button", { type: "button", class: "kx-moment", onclick: seek }, name);
  const place = placeAt(preset, moment.from_s, Boolean(stage.bundle.stills));
  button.style.setProperty("--kx-place", place.toFixed(4));
  const item = element("li", {}, button);
  return { id: moment.id, button, name, item };
}

/**
 * The name of the part that plays first, then the others from left to right.
 * @param {HTMLElement} node
 * @param {HTMLElement[]} buttons
 * @param {number} now
 */
function showWhatFits(node, buttons, now) {
  const width = node.clientWidth;
  // At its old place a name may have had no room for all of its letters.
  for (const button of buttons) button.style.setProperty("--kx-left", "0px");
  const order = [now, ...buttons.keys()].filter((at, place, all) => all.indexOf(at) === place);
  /** @type {[number, number][]} */
  const taken = [];
  const boxes = buttons.map((button) => boxOf(button, width));
  for (const at of buttons.length ? order : []) {
    const [left, right] = boxes[at];
    const free = taken.every(([from, to]) => right + APART_PX <= from || left >= to + APART_PX);
    buttons[at].classList.toggle("kx-tight", at !== now && !free);
    if (at === now || free) taken.push([left, right]);
    buttons[at].style.setProperty("--kx-left", `${left.toFixed(1)}px`);
  }
}

/**
 * Under its mark, and kept within the bar.
 * @type {(button: HTMLElement, width: number) => [left: number, right: number]}
 */
function boxOf(button, width) {
  const place = Number(button.style.getPropertyValue("--kx-place"));
  const own = Math.ceil(button.getBoundingClientRect().width);
  const left = Math.min(Math.max(place * width - 12, 0), Math.max(width - own, 0));
  return [left, left + own];
}
