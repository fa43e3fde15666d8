// Beside the scene: what to look at, and what can be changed.

/** @import { ChapterContext, ChoiceControl, Frame, Part, State } from "./types.d.ts" */
/** @import { Look } from "./radios.js" */

import { element } from "./element.js";
import { addPictures } from "./optionpictures.js";
import { radios } from "./radios.js";
import { slider } from "./slider.js";
import { worded } from "./voice.js";

// More options than this stand below each other.
const SIDE_BY_SIDE = 3;

/**
 * The panel beside the scene.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function controlPanel(ctx) {
  const presets = presetGroup(ctx);
  const made = ctx.stage.bundle.controls.map((control) => ({
    level: control.level,
    part: control.kind === "range" ? slider(ctx, control) : choice(ctx, control),
  }));
  const reset = worded(ctx.voice, "button", resetAttributes(ctx), "controls-reset");
  const changes = group(
    ctx,
    made.map(({ part }) => part.node),
    reset,
  );
  const node = element("div", { class: "kx-panel", "data-kind": "control" }, presets.node, changes);
  // What offers no choice is not shown.
  presets.node.hidden = ctx.stage.bundle.presets.length < 2;
  /** @param {Frame} frame */
  const paint = (frame) => {
    presets.show(frame.preset.id);
    for (const { level, part } of made) {
      part.node.hidden = level === "detailed" && frame.state.level === "plain";
      part.paint(frame);
    }
    changes.hidden = made.every(({ part }) => part.node.hidden);
    node.hidden = presets.node.hidden && changes.hidden;
    reset.classList.toggle("kx-waiting", !isChanged(frame.state));
  };
  return { node, paint };
}

/** @param {ChapterContext} ctx */
function presetGroup({ stage, voice, id }) {
  return radios({
    voice,
    name: id("preset"),
    legend: (words) => words.message("presets-name"),
    label: (words, value) => words.message(`preset-${value}`),
    values: stage.bundle.presets.map((preset) => preset.id),
    choose: (value) => stage.choosePreset(value),
    look: "chips",
  });
}

/**
 * @param {ChapterContext} ctx
 * @param {HTMLElement[]} controls
 * @param {HTMLElement} reset
 */
function group(ctx, controls, reset) {
  const title = worded(
    ctx.voice,
    "p",
    { class: "kx-legend", id: ctx.id("controls") },
    "controls-name",
  );
  const head = element("div", { class: "kx-controls-head" }, title, reset);
  const attributes = { class: "kx-controls", role: "group", "aria-labelledby": title.id };
  return element("div", attributes, head, controls);
}

/**
 * @param {ChapterContext} ctx
 * @param {ChoiceControl} control
 * @returns {Part}
 */
function choice({ stage, voice, id }, control) {
  const group = radios({
    voice,
    name: id(control.id),
    legend: (words) => words.message(`control-${control.id}`),
    label: (words, value) => words.message(`control-${control.id}-${value}`),
    values: control.options,
    choose: (value) => stage.setControl(control.id, value),
    look: lookOf(control),
  });
  if (control.pictured) addPictures(stage.bundle.pictures, control, group.labels);
  const node = element("div", { class: "kx-control", "data-control": control.id }, group.node);
  return { node, paint: (frame) => group.show(String(frame.effective[control.id])) };
}

/**
 * @param {ChoiceControl} control
 * @returns {Look}
 */
function lookOf({ options, pictured }) {
  if (pictured) return "pictured";
  return options.length > SIDE_BY_SIDE ? "list" : "segments";
}

/**
 * It waits unseen, so that nothing jumps when it comes, and drops every change at once.
 * @param {ChapterContext} ctx
 */
function resetAttributes({ stage }) {
  const undo = () => {
    for (const control of stage.bundle.controls) stage.releaseControl(control.id);
  };
  return { type: "button", class: "kx-button kx-quiet kx-reset", onclick: undo };
}

/** @param {State} state */
const isChanged = ({ settings }) => Object.keys(settings).some((name) => name !== "preset");
