// The ways as cards that are ticked: one, or up to three beside each other.

/** @import { ChapterContext, ChoiceControl, Frame, Part } from "./types.d.ts" */

import { element, keepAttribute } from "./element.js";
import { addPictures } from "./optionpictures.js";
import { MOST, pickedWays, pickWay, untickWays } from "./pickedways.js";
import { PICKED } from "./picks.js";
import { worded } from "./voice.js";

/**
 * The cards; what was ticked last is read in full below, and one is always ticked.
 * @param {ChapterContext} ctx
 * @param {ChoiceControl} control
 * @returns {Part}
 */
export function wayCards(ctx, control) {
  const { stage, voice, root } = ctx;
  const ways = () => pickedWays(ctx, control);
  const tell = () => {
    show(boxes, ways());
    root.dispatchEvent(new Event(PICKED));
  };
  /** @param {HTMLInputElement} box */
  const change = ({ value, checked }) => {
    pickWay(ctx, control, value, checked);
    const now = String(stage.frame().effective[control.id]);
    if (checked) stage.setControl(control.id, value);
    else if (now === value) stage.setControl(control.id, ways()[0]);
    tell();
  };
  const boxes = control.options.map((option) => wayBox(option, change));
  const labels = new Map(boxes.map((box) => [box.value, card(ctx, control, box)]));
  addPictures(stage.bundle.pictures, control, labels);
  const legend = worded(voice, "legend", { class: "kx-legend" }, "beside-pick");
  const row = element("div", { class: "kx-radios-row" }, [...labels.values()]);
  const group = element("fieldset", { class: "kx-radios kx-pictured" }, legend, row);
  let open = "";
  /** @param {Frame} frame */
  const paint = ({ effective }) => {
    const option = String(effective[control.id]);
    if (option === open) return;
    open = option;
    if (!ways().includes(option)) untickWays(ctx, control);
    tell();
  };
  show(boxes, ways());
  const node = element("div", { class: "kx-control", "data-control": control.id }, group);
  return { node, paint };
}

/**
 * A box; the only one that is ticked stays so.
 * @param {string} value
 * @param {(box: HTMLInputElement) => void} change
 */
function wayBox(value, change) {
  const input = element("input", { type: "checkbox", value });
  input.addEventListener("click", (event) => {
    if (input.getAttribute("aria-disabled")) event.preventDefault();
  });
  input.addEventListener("change", () => change(input));
  return input;
}

/**
 * @param {ChapterContext} ctx
 * @param {ChoiceControl} control
 * @param {HTMLInputElement} box
 */
function card({ voice }, { id }, box) {
  const name = worded(voice, "span", { class: "kx-radio-text" }, `control-${id}-${box.value}`);
  return element("label", { class: "kx-radio" }, box, name);
}

/**
 * @param {HTMLInputElement[]} boxes
 * @param {string[]} ways
 */
function show(boxes, ways) {
  for (const box of boxes) {
    box.checked = ways.includes(box.value);
    box.disabled = ways.length >= MOST && !box.checked;
    keepAttribute(box, "aria-disabled", ways.length === 1 && box.checked ? "true" : null);
  }
}
