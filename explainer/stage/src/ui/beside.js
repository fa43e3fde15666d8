// Beside the picture, under what can be changed: the text of what the picture shows now.

/** @import { Frame, PageContext, Part } from "./types.d.ts" */
/** @import { Sorted } from "./sections.js" */

import { element } from "./element.js";
import { followPaper } from "./paper.js";
import { optionSections } from "./sections.js";
import { stepSections } from "./steps.js";

/**
 * The texts of the step and of the options beside the picture.
 * @param {PageContext} ctx
 * @param {Pick<Sorted, "steps"|"beside">} sorted
 * @returns {Part}
 */
export function besidePicture(ctx, { steps, beside }) {
  const made = [stepSections(ctx, steps), optionSections(ctx, beside)];
  const node = element(
    "div",
    { class: "kx-beside" },
    made.map((one) => one.node),
  );
  node.hidden = made.every((one) => one.node.hidden);
  /** @param {Frame} frame */
  const paint = (frame) => {
    for (const one of made) one.paint(frame);
  };
  return { node, paint };
}

/**
 * On paper the picture and its sentence stand alone, and the texts follow `before`.
 * @param {PageContext} ctx
 * @param {Pick<Part, "node">} part
 * @param {Element} before
 */
export function belowOnPaper({ signal }, { node }, before) {
  const [home, behind] = [node.parentNode, node.nextSibling];
  followPaper(signal, (printed) =>
    printed ? before.after(node) : home?.insertBefore(node, behind),
  );
}
