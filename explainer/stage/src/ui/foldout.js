// A list of choices that says what is chosen and folds out over what is below it.

/** @import { Voice } from "./types.d.ts" */

import { element, keepAttribute, keepText } from "./element.js";
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
  const button = element("button", { type: "button", class: "kx-foldout-name" }, title, chosen);
  const node = element("div", { class: "kx-foldout" }, button, list);
  folding(node, button, list);
  /** @param {string} option */
  const name = (option) => keepText(chosen, voice.words().message(`${keys.option}-${option}`));
  return { node, name };
}

/**
 * A pointer that chooses is done; arrow keys go from one to the next until Enter, Escape, or the focus
 * goes on. Where the list was, the focus comes back to its name.
 * @type {(node: HTMLElement, button: HTMLElement, list: HTMLElement) => void}
 */
function folding(node, button, list) {
  let byPointer = false;
  /** @param {boolean} open */
  const fold = (open) => {
    const inside = list.contains(document.activeElement);
    node.classList.toggle("kx-open", open);
    keepAttribute(button, "aria-expanded", String(open));
    if (!open && inside && button.getClientRects().length) button.focus({ preventScroll: true });
  };
  fold(false);
  button.addEventListener("click", () => fold(!node.classList.contains("kx-open")));
  node.addEventListener("pointerdown", () => {
    byPointer = true;
  });
  node.addEventListener("keydown", ({ key }) => {
    byPointer = false;
    if (key === "Escape" || (key === "Enter" && list.contains(document.activeElement))) fold(false);
  });
  list.addEventListener("change", () => byPointer && fold(false));
  node.addEventListener("focusout", ({ relatedTarget }) => {
    const away = relatedTarget instanceof Node && !node.contains(relatedTarget);
    if (away && !byPointer) fold(false); // a press on a name takes the focus away for a moment
  });
}
