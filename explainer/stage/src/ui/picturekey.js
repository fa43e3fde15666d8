// What the shapes of a drawing are called: a row of signs with their names, as large as other text.

/** @import { ChapterContext, Frame, Part, Voice } from "./types.d.ts" */

import { element } from "./element.js";
import { belongs, drawingOf, pictureOf, saidBy } from "./signs.js";
import { worded } from "./voice.js";

/**
 * The key of a drawing, hidden where it names no shape.
 * A shape says `data-key="word; half; middle; narrow; when"`: its name, how far it reaches to either
 * side of its own 0,0, how far below that its middle lies (0 when left out), that it is named here only
 * on little room, because elsewhere words stand beside it, and when it is seen: in which story, or at
 * which values.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function pictureKey({ stage, voice }) {
  const list = element("ul", { class: "kx-key" });
  const title = worded(voice, "p", { class: "kx-legend" }, "key-name");
  const node = element("div", { class: "kx-key-part", "data-part": "key" }, title, list);
  const drawing = drawingOf(stage.bundle);
  const shapes = [...drawing.querySelectorAll("[data-key]")];
  const entries = shapes.map((shape) => ({
    node: entry(voice, shape),
    when: saidBy(shape, "data-key")[4] ?? "",
  }));
  list.append(...entries.map((one) => one.node));
  /** @param {Frame} frame */
  const paint = (frame) => {
    for (const one of entries) one.node.hidden = !belongs(one.when, frame);
    node.hidden = entries.every((one) => one.node.hidden);
  };
  return { node, paint };
}

/**
 * @param {Voice} voice
 * @param {Element} shape
 */
function entry(voice, shape) {
  const [word, ...numbers] = saidBy(shape, "data-key");
  const [half, middle = 0] = numbers.slice(0, 2).map(Number);
  const sign = pictureOf(shape, `${-half} ${middle - half} ${2 * half} ${2 * half}`);
  const kind = numbers[2] === "narrow" ? { class: "kx-narrow" } : {};
  return element("li", kind, sign, worded(voice, "span", {}, word));
}
