// A field above the numbers of a model: what is typed leaves those whose names hold every word.

/** @import { PageContext } from "./types.d.ts" */
/** @import { NumberGroup } from "./numbergroups.js" */
/** @import { NumberRow } from "./numberrow.js" */

import { bare } from "../core/index.js";
import { element } from "./element.js";
import { worded } from "./voice.js";

/**
 * @param {PageContext} ctx
 * @param {NumberRow[]} rows
 * @param {NumberGroup[]} groups
 */
export function numberSearch({ voice, id }, rows, groups) {
  const input = element("input", { type: "search", class: "kx-field", id: id("numbers-search") });
  const label = worded(voice, "label", { for: input.id, class: "kx-note" }, "numbers-search");
  const none = worded(voice, "p", { class: "kx-note", hidden: "" }, "numbers-none");
  input.addEventListener("input", () => {
    const asked = bare(input.value).split(/\s+/).filter(Boolean);
    const words = voice.words();
    /** @param {NumberRow} row */
    const fits = (row) => {
      const said = bare(`${row.name(words)} ${row.parameter.name}`);
      return asked.every((word) => said.includes(word));
    };
    for (const row of rows) row.node.hidden = !fits(row);
    for (const group of groups) {
      group.node.hidden = group.rows.every((row) => row.node.hidden);
      group.node.open = group.first || asked.length > 0;
    }
    none.hidden = groups.some((group) => !group.node.hidden);
  });
  const node = element("div", { class: "kx-numbers-search" }, label, input, none);
  return { node };
}
