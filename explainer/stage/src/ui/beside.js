// Beside the picture, under what can be changed: the text of what the picture shows now.

import { element } from "./element.js";
import { followPaper } from "./paper.js";
import { optionSections } from "./sections.js";
import { stepSections } from "./steps.js";

/** The texts of the step and of the options beside the picture; returns {node, paint(frame)}. */
export function besidePicture(ctx, { steps, beside }) {
  const made = [stepSections(ctx, steps), optionSections(ctx, beside)];
  const node = element(
    "div",
    { class: "kx-beside" },
    made.map((one) => one.node),
  );
  node.hidden = made.every((one) => one.node.hidden);
  return { node, paint: (frame) => made.forEach((one) => one.paint(frame)) };
}

/** On paper the picture and its sentence stand alone, and the texts follow `before`. */
export function belowOnPaper({ signal }, { node }, before) {
  const home = node.parentNode;
  followPaper(signal, (printed) => (printed ? before.after(node) : home.append(node)));
}
