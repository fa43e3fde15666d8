// The scene, its sentence and its own clock: one card, because they say one thing.

/** @import { Band } from "./band.js" */
/** @import { ChapterContext, Frame, PageContext, Part, Scene } from "./types.d.ts" */

import { stretchAt } from "../core/index.js";
import { element, keepText } from "./element.js";
import { grabTime } from "./grab.js";
import { handsOf } from "./hands.js";
import { icon } from "./icons.js";
import { nameBy } from "./voice.js";

/**
 * The drawing, named by its words; what it shows is told in its details. The sentence stands beside
 * it, so that it is read once.
 * @param {PageContext} ctx
 * @param {Scene} scene
 * @param {Band} sentence
 */
export function picture(ctx, scene, sentence) {
  const { stage, voice, signal, id } = ctx;
  const attributes = {
    class: "kx-scene",
    role: "img",
    "data-kind": "model",
    "data-part": "scene",
    "aria-details": id("scene-told"),
  };
  const host = element("div", attributes);
  nameBy(voice, host, "scene-name");
  const view = stage.scene(host);
  grabTime(ctx, host);
  handsOf(ctx, scene, host);
  // Words that keep their own size cannot grow on paper, so their picture does.
  host.classList.toggle("kx-sized", Boolean(host.shadowRoot?.querySelector("text.sized")));
  markNames(host, sentence);
  signal.addEventListener("abort", () => view.destroy());
  return host;
}

/**
 * What somebody points at in the picture is marked in the sentence.
 * @param {HTMLElement} host
 * @param {Band} sentence
 */
function markNames(host, sentence) {
  host.shadowRoot?.addEventListener("pointerover", (event) => sentence.mark(partOf(event)));
  host.addEventListener("pointerleave", () => sentence.mark(""));
}

/** @param {Event} event */
function partOf(event) {
  const path = event.composedPath().filter((one) => one instanceof Element);
  const named = path.map((one) => one.getAttribute("data-part")).find(Boolean);
  return named?.split(";")[0].trim() ?? "";
}

/**
 * How the picture's time runs against ours, in words; empty where a chapter has no such note.
 * The message gets the frame's values and `per_second`: the model's time in one second of play.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function clockNote({ voice }) {
  const text = element("span");
  const node = element("p", { class: "kx-clock", "data-kind": "clock" }, icon("clock"), text);
  /** @param {Frame} frame */
  const paint = (frame) => {
    const words = voice.words();
    node.hidden = !words.has("clock") || frame.preset.duration_s === 0;
    if (node.hidden) return;
    keepText(text, words.message("clock", { ...frame.values, per_second: perSecond(frame) }));
  };
  return { node, paint };
}

/** @param {Frame} frame */
function perSecond({ moment, time, state }) {
  const { from_s, to_s, model_from, model_to } = stretchAt(moment, time);
  const second = ((model_to - model_from) / (to_s - from_s)) * state.speed;
  return Number(second.toPrecision(2));
}
