// A list of choices that says what is chosen and folds out over what is below it.

/** @import { Voice } from "./types.d.ts" */

import { element, keepText } from "./element.js";
import { worded } from "./voice.js";

/**
 * The list, folded. `name` tells which option is chosen.
 * @param {Voice} voice
 * @param {HTMLElement} list  its radio buttons
 * @param {{title: string, option: string}} keys  the message of its name, and what an option's begin with
 * @returns {{node: HTMLElement, name: (option: string) => void}}
 */
export function foldOut(voice, list, keys) {
  const title = worded(voice, "span", { class: "kx-legend" }, keys.title);
  const chosen = element("span", { class: "kx-foldout-chosen" });
  const summary = element("summary", { class: "kx-summary kx-foldout-summary" }, title, chosen);
  const node = element("details", { class: "kx-foldout" }, summary, list);
  const shut = () => {
    node.open = false;
  };
  list.addEventListener("change", shut);
  node.addEventListener("keydown", ({ key }) => key === "Escape" && shut());
  /** @param {string} option */
  const name = (option) => keepText(chosen, voice.words().message(`${keys.option}-${option}`));
  return { node, name };
}
