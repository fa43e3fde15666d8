// Numbers of the model in groups: first those that the question turns on, then by what they rest on.

/** @import { PageContext } from "./types.d.ts" */
/** @import { NumberRow } from "./numberrow.js" */

import { element } from "./element.js";
import { worded } from "./voice.js";

const KINDS = ["measured", "derived", "fitted", "chosen"];

/** @typedef {{node: HTMLDetailsElement, rows: NumberRow[], first: boolean}} NumberGroup */

/**
 * Groups that hold something. Where there is no first one all are open.
 * @param {PageContext} ctx
 * @param {NumberRow[]} rows
 * @returns {NumberGroup[]}
 */
export function numberGroups(ctx, rows) {
  const turns_on = ctx.stage.bundle.simulation?.turns_on ?? 0;
  const rest = rows.slice(turns_on);
  const kinds = KINDS.map((kind) => ({
    key: `numbers-${kind}`,
    rows: rest.filter((row) => row.kind === kind),
    first: turns_on === 0,
  }));
  const all = [{ key: "numbers-first", rows: rows.slice(0, turns_on), first: true }, ...kinds];
  return all.filter((group) => group.rows.length).map((group) => made(ctx, group));
}

/**
 * @param {PageContext} ctx
 * @param {{key: string, rows: NumberRow[], first: boolean}} group
 * @returns {NumberGroup}
 */
function made({ voice }, { key, rows, first }) {
  const title = worded(voice, "span", { class: "kx-legend" }, key);
  const count = element("span", { class: "kx-numbers-count" }, String(rows.length));
  const summary = element("summary", { class: "kx-summary" }, title, count);
  const node = element(
    "details",
    { class: "kx-numbers-group" },
    summary,
    rows.map((row) => row.node),
  );
  node.open = first;
  return { node, rows, first };
}
