// Beside the scene: what to look at, and what can be changed.

import { element } from "./element.js";
import { addPictures } from "./optionpictures.js";
import { radios } from "./radios.js";
import { slider } from "./slider.js";
import { worded } from "./voice.js";

// More options than this stand below each other.
const SIDE_BY_SIDE = 3;

/** The panel beside the scene; returns {node, paint(frame)}. */
export function controlPanel(ctx) {
  const presets = presetGroup(ctx);
  const made = ctx.stage.bundle.controls.map((control) => makeControl(ctx, control));
  const reset = worded(ctx.voice, "button", resetAttributes(ctx), "controls-reset");
  const changes = group(ctx, made, reset);
  const node = element("div", { class: "kx-panel", "data-kind": "control" }, presets.node, changes);
  // What offers no choice is not shown.
  presets.node.hidden = ctx.stage.bundle.presets.length < 2;
  const paint = (frame) => {
    presets.show(frame.state.settings.preset ?? frame.preset.id);
    for (const control of made) {
      control.node.hidden = control.level === "detailed" && frame.state.level === "plain";
      control.paint(frame);
    }
    changes.hidden = made.every((control) => control.node.hidden);
    node.hidden = presets.node.hidden && changes.hidden;
    reset.classList.toggle("kx-waiting", !isChanged(frame.state));
  };
  return { node, paint };
}

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

function group(ctx, made, reset) {
  const title = worded(
    ctx.voice,
    "p",
    { class: "kx-legend", id: ctx.id("controls") },
    "controls-name",
  );
  const head = element("div", { class: "kx-controls-head" }, title, reset);
  const attributes = { class: "kx-controls", role: "group", "aria-labelledby": title.id };
  return element(
    "div",
    attributes,
    head,
    made.map((control) => control.node),
  );
}

function makeControl(ctx, control) {
  const make = control.kind === "range" ? slider : choice;
  return make({ ...ctx, level: control.level }, control);
}

function choice({ stage, voice, id, level }, control) {
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
  return { node, level, paint: (frame) => group.show(frame.effective[control.id]) };
}

function lookOf({ options, pictured }) {
  if (pictured) return "pictured";
  return options.length > SIDE_BY_SIDE ? "list" : "segments";
}

/** It waits unseen, so that nothing jumps when it comes, and drops every change at once. */
function resetAttributes({ stage }) {
  const undo = () => {
    for (const control of stage.bundle.controls) stage.releaseControl(control.id);
  };
  return { type: "button", class: "kx-button kx-quiet kx-reset", onclick: undo };
}

const isChanged = ({ settings }) => Object.keys(settings).some((name) => name !== "preset");
