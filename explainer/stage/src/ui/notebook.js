// A chapter between the cells of a notebook: compact, with the model's numbers beside the picture.

/** @import { Model, Stage } from "./types.d.ts" */

import { presenting } from "./presenting.js";

/** @type {[trait: string, className: string, when: (value: unknown) => boolean][]} */
const MARKS = [
  ["presenter", "kx-presenter", Boolean],
  ["whole", "kx-brief", (value) => value === false],
];

/**
 * Dresses the root as the widget's traits say, while they change.
 * @param {HTMLElement} root
 * @param {Model} model
 * @param {Stage} stage
 */
export function asNotebook(root, model, stage) {
  root.classList.add("kx-notebook");
  const ends = MARKS.map(([trait, name, when]) => {
    const put = () => void root.classList.toggle(name, when(model.get(trait)));
    put();
    model.on(`change:${trait}`, put);
    return () => model.off(`change:${trait}`, put);
  });
  ends.push(presenting(root, stage));
  const detailed = stage.store.get().level === "detailed";
  for (const fold of root.querySelectorAll("details.kx-numbers")) {
    fold.toggleAttribute("open", detailed);
  }
  return () => {
    for (const end of ends) end();
  };
}
