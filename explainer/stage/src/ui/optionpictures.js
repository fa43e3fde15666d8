// Options as cards: a still picture over the name, all of one size, in the order of the options.

/** @import { ChoiceControl, Dict } from "./types.d.ts" */

import { mountDrawing } from "../core/drawing.js";
import { element } from "./element.js";

/**
 * Puts the picture of each option over its name; the name says it all.
 * @param {Dict<string>} pictures
 * @param {ChoiceControl} control
 * @param {Map<string, HTMLElement>} labels
 */
export function addPictures(pictures, { id, options }, labels) {
  for (const option of options) {
    const host = element("span", { class: "kx-option-picture", "aria-hidden": "true" });
    mountDrawing(host, pictures[`${id}-${option}`]);
    labels.get(option)?.prepend(host);
  }
}
