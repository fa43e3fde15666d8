// What the shapes of a drawing are called: a row of signs with their names, as large as other text.

/** @import { ChapterContext, Frame, Part, Voice } from "./types.d.ts" */

import { element } from "./element.js";
import { alone, drawingOf } from "./signs.js";
import { worded } from "./voice.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * The key of a drawing, hidden where it names no shape.
 * A shape says `data-key="word; half; middle; narrow; story"`: its name, how far it reaches to either
 * side of its own 0,0, how far below that its middle lies (0 when left out), that it is named here only
 * on little room, because elsewhere words stand beside it, and the one story in which it is seen.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function pictureKey({ stage, voice }) {
  const list = element("ul", { class: "kx-key" });
  const title = worded(voice, "p", { class: "kx-legend" }, "key-name");
  const node = element("div", { class: "kx-key-part", "data-part": "key" }, title, list);
  const drawing = drawingOf(stage.bundle);
  const shapes = [...drawing.querySelectorAll("[data-key]")];
  const entries = shapes.map((shape) => ({ node: entry(voice, shape), story: storyOf(shape) }));
  list.append(...entries.map((one) => one.node));
  node.hidden = !entries.length;
  /** @param {Frame} frame */
  const paint = ({ preset }) => {
    for (const one of entries) one.node.hidden = one.story !== "" && one.story !== preset.id;
  };
  return { node, paint };
}

/** @param {Element} shape */
const storyOf = (shape) => (shape.getAttribute("data-key") ?? "").split(";")[4]?.trim() ?? "";

/**
 * @param {Voice} voice
 * @param {Element} shape
 */
function entry(voice, shape) {
  const [word, ...numbers] = (shape.getAttribute("data-key") ?? "").split(";");
  const [half, middle = 0] = numbers.slice(0, 2).map(Number);
  const narrow = numbers[2]?.trim() === "narrow";
  const sign = document.createElementNS(SVG, "svg");
  sign.setAttribute("viewBox", `${-half} ${middle - half} ${2 * half} ${2 * half}`);
  sign.setAttribute("aria-hidden", "true");
  sign.append(...alone(shape));
  const kind = narrow ? { class: "kx-narrow" } : {};
  return element("li", kind, sign, worded(voice, "span", {}, word.trim()));
}
