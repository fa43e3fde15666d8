// Beside the scene: what to look at, and what can be changed.

/** @import { ChapterContext, ChoiceControl, Frame, Part } from "./types.d.ts" */
/** @import { Look } from "./radios.js" */

import { element } from "./element.js";
import { foldOut } from "./foldout.js";
import { radios } from "./radios.js";
import { slider } from "./slider.js";
import { wayCards } from "./waycards.js";

// More options than this stand below each other.
const SIDE_BY_SIDE = 3;
// Two controls in sight are as many as an eye takes in beside a picture; what else can be chosen says
// its name and what is chosen, and folds out.
const IN_SIGHT = 2;

/**
 * Each control by itself; one for details is hidden at the plain level.
 * @param {ChapterContext} ctx
 * @returns {(Part & {id: string})[]}
 */
export const controlParts = (ctx) =>
  ctx.stage.bundle.controls.map((control, at) => {
    const part = control.kind === "range" ? slider(ctx, control) : choice(ctx, control, at);
    /** @param {Frame} frame */
    const paint = (frame) => {
      part.node.hidden = control.level === "detailed" && frame.state.level === "plain";
      part.paint(frame);
    };
    return { id: control.id, node: part.node, paint };
  });

/**
 * @param {ChapterContext} ctx
 * @param {ChoiceControl} control
 * @param {number} at  its place among the controls
 * @returns {Part}
 */
function choice(ctx, control, at) {
  if (control.pictured) return wayCards(ctx, control);
  const group = choiceList(ctx, control);
  const keys = { title: `control-${control.id}`, option: `control-${control.id}` };
  const folded = folds(control, at) ? foldOut(ctx.voice, group.node, keys) : null;
  const inside = folded?.node ?? group.node;
  const node = element("div", { class: "kx-control", "data-control": control.id }, inside);
  /** @param {Frame} frame */
  const paint = ({ effective }) => {
    const chosen = String(effective[control.id]);
    group.show(chosen);
    folded?.name(chosen);
  };
  return { node, paint };
}

/**
 * @param {ChapterContext} ctx
 * @param {ChoiceControl} control
 */
const choiceList = ({ stage, voice, id }, control) =>
  radios({
    voice,
    name: id(control.id),
    legend: (words) => words.message(`control-${control.id}`),
    label: (words, value) => words.message(`control-${control.id}-${value}`),
    values: control.options,
    choose: (value) => stage.setControl(control.id, value),
    look: lookOf(control),
  });

/**
 * A long list, or one control too many.
 * @type {(control: ChoiceControl, at: number) => boolean}
 */
const folds = ({ options }, at) => at >= IN_SIGHT || options.length > SIDE_BY_SIDE;

/**
 * @param {ChoiceControl} control
 * @returns {Look}
 */
function lookOf({ options }) {
  return options.length > SIDE_BY_SIDE ? "list" : "segments";
}
