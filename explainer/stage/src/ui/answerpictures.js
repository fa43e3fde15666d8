// What an answer would look like, small, beside its words: for whoever would rather see than read.

/** @import { Bundle } from "./types.d.ts" */

import { alone, drawingOf } from "./signs.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Finds the picture of an answer in the drawing of the chapter: `data-answer="question-answer"`, drawn
 * in a field of 96 by 72 units; null where there is none.
 * @param {Pick<Bundle, "scene">} bundle
 * @returns {(answer: string) => SVGSVGElement | null}
 */
export function answerPictures(bundle) {
  const drawing = drawingOf(bundle);
  return (answer) => {
    const shape = drawing.querySelector(`[data-answer="${answer}"]`);
    if (!shape) return null;
    const node = document.createElementNS(SVG, "svg");
    node.setAttribute("viewBox", "0 0 96 72");
    node.setAttribute("preserveAspectRatio", "xMidYMid slice"); // it fills its answer, however high
    node.setAttribute("class", "kx-ask-picture");
    node.setAttribute("aria-hidden", "true");
    node.append(...alone(shape));
    return node;
  };
}
