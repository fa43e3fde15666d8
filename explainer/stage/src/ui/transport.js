// Play, pause, step, start over, and how fast: always in the same order, in every chapter.

/** @import { ChapterContext, Frame, Part, Stage, State, Voice } from "./types.d.ts" */
/** @import { Shape } from "./icons.js" */

import { element, keepText } from "./element.js";
import { changeIcon, icon } from "./icons.js";
import { nameBy, worded } from "./voice.js";

const SPEEDS = { quarter: 0.25, half: 0.5, normal: 1, double: 2 };

/**
 * The row of buttons under the picture.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function transport(ctx) {
  const { stage, voice } = ctx;
  const play = playButton(ctx);
  const speed = speedChoice(ctx);
  const buttons = [
    play.node,
    iconButton(voice, "step-back", "back", () => stage.transport.stepBack()),
    iconButton(voice, "step-on", "on", () => stage.transport.stepOn()),
    iconButton(voice, "restart", "restart", () => startOver(stage)),
  ];
  const seconds = element("span", { class: "kx-seconds", "aria-hidden": "true" });
  const node = element(
    "div",
    { class: "kx-transport", role: "group" },
    buttons,
    seconds,
    speed.node,
  );
  nameBy(voice, node, "transport-name");
  /** @param {Frame} frame */
  const paint = ({ state, time, preset }) => {
    play.paint(state);
    speed.paint(state);
    keepText(seconds, `${minutes(time)} / ${minutes(preset.duration_s)}`);
  };
  return { node, paint };
}

/** @param {Stage} stage */
function startOver(stage) {
  stage.reset();
  stage.transport.pause();
}

/** @param {ChapterContext} ctx */
function playButton({ stage, voice }) {
  const drawing = icon("play");
  const text = element("span");
  const act = () => stage.transport.toggle();
  const attributes = { type: "button", class: "kx-button kx-play", onclick: act };
  const node = element("button", attributes, drawing, text);
  /** @param {State} state */
  const paint = ({ playing }) => {
    changeIcon(drawing, playing ? "pause" : "play");
    keepText(text, voice.words().message(playing ? "pause" : "play"));
  };
  return { node, paint };
}

/**
 * @param {Voice} voice
 * @param {string} key
 * @param {Shape} shape
 * @param {() => void} act
 */
function iconButton(voice, key, shape, act) {
  const attributes = { type: "button", class: "kx-button kx-icon-button", onclick: act };
  const text = worded(voice, "span", { class: "kx-icon-text" }, key);
  return element("button", attributes, icon(shape), text);
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

/** @param {number} seconds */
const minutes = (seconds) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
