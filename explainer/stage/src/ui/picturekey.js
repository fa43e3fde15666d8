// What the shapes of a drawing are called: a row of signs with their names, as large as other text.

/** @import { ChapterContext, Voice } from "./types.d.ts" */

import { element } from "./element.js";
import { worded } from "./voice.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * The key of a drawing; returns {node}, hidden where it names no shape.
 * A shape says `data-key="word; half; middle"`: its name, how far it reaches to either side of its
 * own 0,0, and how far below that its middle lies (0 when left out).
 * @param {ChapterContext} ctx
 */
export function pictureKey({ stage, voice }) {
  const node = element("ul", { class: "kx-key" });
  const drawing = new DOMParser().parseFromString(
    stage.bundle.scene?.svg ?? "<svg/>",
    "image/svg+xml",
  );
  node.append(...[...drawing.querySelectorAll("[data-key]")].map((shape) => entry(voice, shape)));
  node.hidden = !node.children.length;
  return { node };
}

/**
 * @param {Voice} voice
 * @param {Element} shape
 */
function entry(voice, shape) {
  const [word, ...numbers] = (shape.getAttribute("data-key") ?? "").split(";");
  const [half, middle = 0] = numbers.map(Number);
  const sign = document.createElementNS(SVG, "svg");
  sign.setAttribute("viewBox", `${-half} ${middle - half} ${2 * half} ${2 * half}`);
  sign.setAttribute("aria-hidden", "true");
  sign.append(nameless(document.importNode(shape, true)));
  return element("li", {}, sign, worded(voice, "span", {}, word.trim()));
}

/**
 * The page has these ids already, in the drawing itself.
 * @param {Element} shape
 */
function nameless(shape) {
  for (const part of [shape, ...shape.querySelectorAll("[id]")]) part.removeAttribute("id");
  return shape;
}
