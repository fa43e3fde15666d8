// The texts of a story's steps: on the screen the one of the step that is shown, and with it what
// holds for the preset alone. Where the story stands still, and on paper, all of them are there.

/** @import { Frame, PageContext, Part } from "./types.d.ts" */
/** @import { StepText } from "./sections.js" */

import { element } from "./element.js";
import { deeper } from "./naming.js";
import { titledSection } from "./sections.js";

/** @typedef {StepText & {node: HTMLElement}} Step */

/**
 * The texts of the steps.
 * @param {PageContext} ctx
 * @param {StepText[]} steps
 * @returns {Part}
 */
export function stepSections(ctx, steps) {
  /** @type {Step[]} */
  const made = [];
  for (const step of steps) {
    const own = { ...step, node: titledSection(step.preset ? deeper(ctx) : ctx, step.id) };
    const whole = made.find(({ moment, preset }) => moment === step.moment && !preset);
    if (step.preset && whole) putInto(ctx, whole, own);
    made.push(own);
  }
  const whole = made.filter(({ preset }) => !preset).map((one) => one.node);
  const node = element("div", { class: "kx-steps" }, whole);
  node.hidden = whole.length === 0;
  /** @param {Frame} frame */
  const paint = (frame) => {
    for (const one of made) show(one, frame);
  };
  return { node, paint };
}

/**
 * "With the spray" stands in every step, so it is named together with its step.
 * @param {PageContext} ctx
 * @param {Step} whole
 * @param {Step} own
 */
function putInto(ctx, whole, own) {
  own.node.setAttribute("aria-labelledby", `${ctx.id(whole.id)} ${ctx.id(own.id)}`);
  whole.node.append(own.node);
}

/**
 * A class and not `hidden`: what is not shown now is still printed, and keeps its place. What is
 * said of one preset stands within its step.
 * @param {Step} step
 * @param {Frame} frame
 */
function show({ node, moment, preset }, frame) {
  const now = preset ? preset === frame.preset.id : moment === frame.moment.id;
  node.classList.toggle("kx-not-now", !now);
}
