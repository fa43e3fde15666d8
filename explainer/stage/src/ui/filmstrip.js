// The story as still pictures, for those whose device asks for less movement.

/** @import { ChapterContext, End, Frame, Part } from "./types.d.ts" */

import { strip } from "../core/index.js";
import { element, keepAttribute, keepText } from "./element.js";
import { worded } from "./voice.js";

/** @typedef {Part & {end: End}} Still */

/**
 * The strip. It draws nothing while it is not shown.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function filmstrip(ctx) {
  const { voice, id, stillness, signal } = ctx;
  const title = worded(
    voice,
    ctx.heading(1),
    { class: "kx-title", id: id("strip") },
    "strip-title",
  );
  const note = worded(voice, "p", { class: "kx-note" }, "strip-note");
  const list = element("ol", { class: "kx-strip" });
  const attributes = { class: "kx-section kx-strip-section", "aria-labelledby": title.id };
  const node = element("section", attributes, title, note, list);
  /** @type {Still[]} */
  let stills = [];
  /** @type {string|null} */
  let shown = null;
  const clear = () => {
    for (const still of stills.splice(0)) still.end();
  };
  /** @param {string} preset */
  const build = (preset) => {
    clear();
    stills = strip(ctx.stage.bundle, preset).map((entry, at) => makeStill(ctx, entry, at + 1));
    list.replaceChildren(...stills.map((still) => still.node));
  };
  /** @param {Frame} frame */
  const paint = (frame) => {
    node.hidden = !stillness.now() || !ctx.stage.bundle.scene || frame.preset.duration_s === 0;
    const wanted = node.hidden ? null : frame.preset.id;
    if (wanted !== shown && wanted) build(wanted);
    else if (wanted !== shown) clear();
    shown = wanted;
    for (const still of stills) still.paint(frame);
  };
  signal.addEventListener("abort", clear);
  return { node, paint };
}

/**
 * @param {ChapterContext} ctx
 * @param {ReturnType<typeof strip>[number]} entry
 * @param {number} part  its number, from 1
 * @returns {Still}
 */
function makeStill({ stage, voice }, { preset, time_s, moment }, part) {
  const host = element("div", { class: "kx-still", "aria-hidden": "true" });
  const label = element("span", { class: "kx-unseen" });
  const show = () => stage.transport.seek(time_s);
  const attributes = { type: "button", class: "kx-still-button", onclick: show };
  const button = element("button", attributes, host, label);
  const caption = element("p", { class: "kx-still-caption" });
  const at = { settings: { preset }, time: time_s, parameters: {} };
  const view = stage.sceneAt(host, at);
  const quiet = voice.follow((words) => {
    const name = words.message(`moment-${moment.id}`);
    label.textContent = words.message("strip-show", { part, name });
    keepText(caption, stage.frameAt(at).sentence);
  });
  /** @param {Frame} frame */
  const paint = (frame) =>
    keepAttribute(button, "aria-current", frame.time === time_s ? "step" : null);
  const end = () => {
    view.destroy();
    quiet();
  };
  return { node: element("li", {}, button, caption), paint, end };
}
