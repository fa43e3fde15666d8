// A card beside the picture: a small picture of something else there is, and one sentence on it.

/** @import { ChapterContext, Frame, Part } from "./types.d.ts" */

import { element, keepText } from "./element.js";
import { alone, drawingOf } from "./signs.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * The card, hidden where the drawing has none: `data-aside="word; x y width height"` names its sentence
 * and the field of its picture.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function asideCard({ stage }) {
  const shape = drawingOf(stage.bundle).querySelector("[data-aside]");
  const text = element("p", {});
  const node = element("div", { class: "kx-aside" }, shape ? pictureOf(shape) : null, text);
  node.hidden = !shape;
  const [word] = named(shape);
  /** @param {Frame} frame */
  const paint = ({ words, values }) => {
    if (word) keepText(text, words.message(word, values));
  };
  return { node, paint };
}

/** @param {Element | null} shape */
const named = (shape) =>
  (shape?.getAttribute("data-aside") ?? "").split(";").map((part) => part.trim());

/** @param {Element} shape */
function pictureOf(shape) {
  const node = document.createElementNS(SVG, "svg");
  node.setAttribute("viewBox", named(shape)[1]);
  node.setAttribute("aria-hidden", "true");
  node.append(...alone(shape));
  return node;
}
