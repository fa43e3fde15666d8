// The scene, its sentence and its own clock: one card, because they say one thing.

/** @import { ChapterContext, Frame, Part } from "./types.d.ts" */

import { element, keepText } from "./element.js";
import { grabTime } from "./grab.js";
import { icon } from "./icons.js";
import { nameBy } from "./voice.js";

/**
 * The drawing, named by its words and described by the sentence; null in a chapter without one.
 * @param {ChapterContext} ctx
 * @param {HTMLElement} sentence
 */
export function picture(ctx, sentence) {
  const { stage, voice, signal } = ctx;
  if (!stage.bundle.scene) return null;
  const attributes = {
    class: "kx-scene",
    role: "img",
    "data-kind": "model",
    "aria-describedby": sentence.id,
  };
  const host = element("div", attributes);
  nameBy(voice, host, "scene-name");
  const view = stage.scene(host);
  grabTime(ctx, host);
  signal.addEventListener("abort", () => view.destroy());
  return host;
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
function perSecond({ moment, state }) {
  const model = moment.model_to - moment.model_from;
  const second = (model / (moment.to_s - moment.from_s)) * state.speed;
  return Number(second.toPrecision(2));
}
