// Beside the scene: what to look at, and what can be changed.

/** @import { ChapterContext, ChoiceControl, Frame, Part } from "./types.d.ts" */
/** @import { Look } from "./radios.js" */

import { element } from "./element.js";
import { radios } from "./radios.js";
import { slider } from "./slider.js";
import { wayCards } from "./waycards.js";

// More options than this stand below each other.
const SIDE_BY_SIDE = 3;

/**
 * Each control by itself; one for details is hidden at the plain level.
 * @param {ChapterContext} ctx
 * @returns {(Part & {id: string})[]}
 */
export const controlParts = (ctx) =>
  ctx.stage.bundle.controls.map((control) => {
    const part = control.kind === "range" ? slider(ctx, control) : choice(ctx, control);
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
 * @returns {Part}
 */
function choice(ctx, control) {
  if (control.pictured) return wayCards(ctx, control);
  const { stage, voice, id } = ctx;
  const group = radios({
    voice,
    name: id(control.id),
    legend: (words) => words.message(`control-${control.id}`),
    label: (words, value) => words.message(`control-${control.id}-${value}`),
    values: control.options,
    choose: (value) => stage.setControl(control.id, value),
    look: lookOf(control),
  });
  const node = element("div", { class: "kx-control", "data-control": control.id }, group.node);
  return { node, paint: (frame) => group.show(String(frame.effective[control.id])) };
}

/**
 * @param {ChoiceControl} control
 * @returns {Look}
 */
function lookOf({ options }) {
  return options.length > SIDE_BY_SIDE ? "list" : "segments";
}
