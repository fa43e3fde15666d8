// A part that is folded away until somebody wants it: native details, so it needs no script.

/** @import { Child, TextContext } from "./types.d.ts" */

import { drawCounts } from "./counts.js";
import { decorate } from "./evidence.js";
import { element } from "./element.js";
import { fill } from "./nodes.js";
import { oneStop } from "./onestop.js";

const OPENERS = ".kx-number, .kx-tag, .kx-term";

/**
 * A section in a fold under its own heading; hidden where the chapter has no such section.
 * @param {TextContext} ctx
 * @param {string} section
 * @param {Child[]} [extra]
 */
export function fold(ctx, section, extra = []) {
  const body = element("div", { class: "kx-prose" });
  const summary = element("summary", { class: "kx-summary" });
  const node = element(
    "details",
    { class: "kx-fold", "data-section": section },
    summary,
    body,
    extra,
  );
  fillSection(ctx, body, section);
  ctx.voice.follow((words) => {
    summary.textContent = words.heading(section);
    node.hidden = !words.sections.includes(section);
  });
  return node;
}

/**
 * Keeps an element filled with a section's text, its tags and numbers made tappable.
 * @param {TextContext} ctx
 * @param {HTMLElement} target
 * @param {string} section
 */
export function fillSection(ctx, target, section) {
  const settle = oneStop(target, OPENERS);
  ctx.voice.follow((words) => {
    fill(target, words.section(section));
    if (words.role(section) === "counts") drawCounts(ctx, target);
    decorate(ctx, target);
    settle();
  });
}
