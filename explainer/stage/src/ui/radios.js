// A group of native radio buttons: presets, choices, levels, themes and languages are all this.

/** @import { Voice, Words } from "./types.d.ts" */

import { element } from "./element.js";

/** @typedef {"chips"|"segments"|"list"|"stories"} Look */

/**
 * @template {string} Choice
 * @typedef {Object} Radios
 * @property {HTMLElement} node
 * @property {(chosen: Choice|null) => void} show
 * @property {Map<Choice, HTMLElement>} labels
 */

/**
 * Makes a radio group; `show(null)` leaves nothing chosen.
 * @template {string} Choice
 * @param {Object} group
 * @param {Voice} group.voice
 * @param {string} group.name
 * @param {(words: Words) => string} group.legend
 * @param {(words: Words, value: Choice) => string} group.label
 * @param {Choice[]} group.values  what can be chosen
 * @param {(value: Choice) => void} group.choose  called when a person chooses
 * @param {Look} group.look
 * @param {boolean} [group.quiet]  the legend is only heard
 * @returns {Radios<Choice>}
 */
export function radios({ voice, name, legend, label, values, choose, look, quiet = false }) {
  const legendNode = element("legend", { class: quiet ? "kx-unseen" : "kx-legend" });
  const made = values.map((value) => ({ value, input: radio(name, value, choose) }));
  const labels = new Map(
    made.map(({ value, input }) => [value, labelled(voice, input, value, label)]),
  );
  voice.follow((words) => (legendNode.textContent = legend(words)));
  const node = element(
    "fieldset",
    { class: `kx-radios kx-${look}` },
    legendNode,
    element("div", { class: "kx-radios-row" }, [...labels.values()]),
  );
  /** @param {Choice|null} chosen */
  const show = (chosen) => {
    for (const { value, input } of made) input.checked = value === chosen;
  };
  return { node, show, labels };
}

/**
 * @template {string} Choice
 * @param {string} name
 * @param {Choice} value
 * @param {(value: Choice) => void} choose
 */
function radio(name, value, choose) {
  return element("input", { type: "radio", name, value, onchange: () => choose(value) });
}

/**
 * @template {string} Choice
 * @param {Voice} voice
 * @param {HTMLElement} input
 * @param {Choice} value
 * @param {(words: Words, value: Choice) => string} label
 */
function labelled(voice, input, value, label) {
  const text = element("span", { class: "kx-radio-text" });
  voice.follow((words) => {
    text.textContent = label(words, value);
    if (value === words.language) text.lang = value;
  });
  return element("label", { class: "kx-radio" }, input, text);
}
