// Play, pause, step, start over, how fast, and the whole screen: in the same place in every chapter.

/** @import { ChapterContext, Frame, Part, Stage, State, Voice } from "./types.d.ts" */
/** @import { Shape } from "./icons.js" */

import { waitingPart } from "../core/index.js";
import { element, keepText } from "./element.js";
import { changeIcon, icon } from "./icons.js";
import { nameBy, worded } from "./voice.js";

const SPEEDS = { quarter: 0.25, half: 0.5, normal: 1, double: 2 };

/**
 * The round button. A story that waits is asked to play on.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function playButton({ stage, voice }) {
  const drawing = icon("play");
  const text = element("span", { class: "kx-play-text" });
  const act = () => stage.transport.toggle();
  const attributes = { type: "button", class: "kx-play", "data-part": "play", onclick: act };
  const disc = element("span", { class: "kx-play-disc" }, drawing);
  const node = element("button", attributes, disc, text);
  /** @param {Frame} frame */
  const paint = ({ state }) => {
    const waits = waitingPart(stage.bundle, state);
    changeIcon(drawing, state.playing ? "pause" : "play");
    keepText(text, voice.words().message(state.playing ? "pause" : waits ? "play-on" : "play"));
  };
  return { node, paint };
}

/**
 * Steps, the beginning and the speed.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function pace(ctx) {
  const { stage, voice } = ctx;
  const speed = speedChoice(ctx);
  const buttons = [
    iconButton(voice, "step-back", "back", () => stage.transport.stepBack()),
    iconButton(voice, "step-on", "on", () => stage.transport.stepOn()),
    iconButton(voice, "restart", "restart", () => startOver(stage)),
  ];
  const steps = element("div", { class: "kx-step-buttons" }, buttons);
  const node = element("div", { class: "kx-pace", role: "group" }, steps, speed.node);
  nameBy(voice, node, "transport-name");
  return { node, paint: ({ state }) => speed.paint(state) };
}

/**
 * The picture and what belongs to it on the whole screen; absent where the browser has no such way.
 * @param {ChapterContext} ctx
 * @param {() => Element} target
 */
export function fullScreen({ voice, signal }, target) {
  const drawing = icon("whole");
  const text = element("span", { class: "kx-unseen" });
  const isWhole = () => document.fullscreenElement === target();
  const act = () => (isWhole() ? document.exitFullscreen() : target().requestFullscreen());
  const attributes = { type: "button", class: "kx-button kx-icon-button kx-whole", onclick: act };
  const node = element("button", { ...attributes, "data-part": "fullscreen" }, drawing, text);
  node.hidden = !document.fullscreenEnabled;
  const show = () => {
    changeIcon(drawing, isWhole() ? "smaller" : "whole");
    keepText(text, voice.words().message(isWhole() ? "whole-screen-end" : "whole-screen"));
  };
  document.addEventListener("fullscreenchange", show, { signal });
  voice.follow(show);
  return { node };
}

/** @param {Stage} stage */
function startOver(stage) {
  stage.reset();
  stage.transport.pause();
}

/** @type {(voice: Voice, key: string, shape: Shape, act: () => void) => HTMLElement} */
function iconButton(voice, key, shape, act) {
  const attributes = { type: "button", class: "kx-button kx-icon-button", onclick: act };
  const node = element(
    "button",
    attributes,
    icon(shape),
    worded(voice, "span", { class: "kx-unseen" }, key),
  );
  voice.follow((words) => {
    node.title = words.message(key);
  });
  return node;
}

/** @param {ChapterContext} ctx */
function speedChoice({ stage, voice, id }) {
  const select = element("select", { class: "kx-select", id: id("speed") });
  select.addEventListener("change", () => stage.transport.setSpeed(Number(select.value)));
  for (const [name, value] of Object.entries(SPEEDS)) {
    select.append(worded(voice, "option", { value }, `speed-${name}`));
  }
  const label = worded(voice, "label", { for: select.id, class: "kx-unseen" }, "speed");
  const node = element("div", { class: "kx-speed" }, label, select);
  /** @param {State} state */
  const paint = ({ speed }) => {
    if (speed !== Number(select.value)) select.value = String(speed);
  };
  return { node, paint };
}
