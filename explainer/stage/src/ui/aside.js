// A card beside the picture: a small picture of something else there is with one sentence on it, and under
// it signs with their words.

/** @import { ChapterContext, Frame, Part } from "./types.d.ts" */

import { element, keepText } from "./element.js";
import { belongs, drawingOf, pictureOf, saidBy } from "./signs.js";

/**
 * The card, hidden where the drawing has nothing for it. Each shape that says
 * `data-aside="words; x y width height; when"` is an entry: its field of the picture, which may be missing,
 * and its message, or a head and a line under it; `when` as in the key.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function asideCard({ stage }) {
  const entries = [...drawingOf(stage.bundle).querySelectorAll("[data-aside]")].map(entry);
  const node = element(
    "div",
    { class: "kx-aside" },
    entries.map((one) => one.node),
  );
  node.hidden = !entries.length;
  /** @param {Frame} frame */
  const paint = (frame) => {
    for (const one of entries) one.paint(frame);
  };
  return { node, paint };
}

/**
 * @param {Element} shape
 * @returns {Part}
 */
function entry(shape) {
  const [keys, field, when = ""] = saidBy(shape, "data-aside");
  const lines = keys.split(" ").map((key) => ({ key, node: element("p", {}) }));
  const words = element(
    "div",
    {},
    lines.map((line) => line.node),
  );
  const node = element("div", { class: "kx-aside-entry" }, field ? pictureOf(shape, field) : null);
  node.append(words);
  node.classList.toggle("kx-aside-sign", Boolean(field) && lines.length === 1);
  /** @param {Frame} frame */
  const paint = (frame) => {
    node.hidden = !belongs(when, frame);
    if (node.hidden) return;
    for (const { key, node: line } of lines) keepText(line, frame.words.message(key, frame.values));
  };
  return { node, paint };
}
