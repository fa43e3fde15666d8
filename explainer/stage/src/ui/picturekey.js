// What the shapes of a drawing are called: a row of signs with their names, as large as other text.

/** @import { ChapterContext, Part, Voice } from "./types.d.ts" */

import { element } from "./element.js";
import { alone, drawingOf } from "./signs.js";
import { worded } from "./voice.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * The key of a drawing, hidden where it names no shape.
 * A shape says `data-key="word; half; middle; narrow"`: its name, how far it reaches to either side of
 * its own 0,0, how far below that its middle lies (0 when left out), and that it is named here only
 * on little room, because elsewhere words stand beside it.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function pictureKey({ stage, voice }) {
  const list = element("ul", { class: "kx-key" });
  const title = worded(voice, "p", { class: "kx-legend" }, "key-name");
  const node = element("div", { class: "kx-key-part", "data-part": "key" }, title, list);
  const drawing = drawingOf(stage.bundle);
  list.append(...[...drawing.querySelectorAll("[data-key]")].map((shape) => entry(voice, shape)));
  node.hidden = !list.children.length;
  return { node, paint: () => {} };
}

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
