// The picture of the start screen: from a person to a door, in lenses. At rest.

/** @import { AppContext } from "./types.d.ts" */

import drawing from "./journey.svg";
import { mountDrawing } from "../core/drawing.js";
import { element } from "../ui/element.js";
import { nameBy } from "../ui/voice.js";

const SQUARE = 'viewBox="0 0 360 360"';

/**
 * Returns the picture, named by what it shows: from left to right, and for little room in a square.
 * @param {AppContext} ctx
 */
export function journey(ctx) {
  const square = drawing.replace(/viewBox="[^"]*"/, SQUARE);
  const hosts = [drawn(ctx, "kx-journey-wide", drawing), drawn(ctx, "kx-journey-square", square)];
  return nameBy(ctx.voice, element("div", { class: "kx-journey", role: "img" }, hosts), "journey");
}

/**
 * @param {AppContext} ctx
 * @param {string} name
 * @param {string} svg
 */
function drawn({ voice }, name, svg) {
  const host = element("div", { class: name });
  const labels = mountDrawing(host, svg).querySelectorAll("[data-word]");
  voice.follow((words) => {
    for (const label of labels)
      label.textContent = words.message(label.getAttribute("data-word") ?? "");
  });
  return host;
}
