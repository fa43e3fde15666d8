// For who wants to know: the numbers of the chapter's model, each to be changed. The page simulates
// what it shows by itself; what we use, the allowed range and the source stand beside each.

/** @import { Frame, LiveParameter, PageContext, Part } from "./types.d.ts" */

import { element, keepText } from "./element.js";
import { numberGroups } from "./numbergroups.js";
import { numberRow } from "./numberrow.js";
import { numberSearch } from "./numbersearch.js";
import { worded } from "./voice.js";

/**
 * The panel; hidden at the plain level and in a chapter without a model. Its sliders are made when
 * it is opened.
 * @param {PageContext} ctx
 * @returns {Part}
 */
export function modelNumbers(ctx) {
  const { stage, voice } = ctx;
  const parameters = stage.bundle.simulation?.parameters ?? [];
  const summary = worded(voice, "summary", { class: "kx-summary" }, "numbers-try");
  const fold = element("details", { class: "kx-fold kx-numbers" }, summary);
  const node = element("div", { class: "kx-numbers-part", "data-part": "numbers" }, fold);
  /** @type {Part|undefined} */
  let list;
  fold.addEventListener("toggle", () => {
    if (list || !fold.open) return;
    list = numberList(ctx, parameters);
    fold.append(list.node);
    list.paint(stage.frame());
  });
  /** @param {Frame} frame */
  const paint = (frame) => {
    node.hidden = !parameters.length || frame.state.level !== "detailed";
    if (fold.open) list?.paint(frame);
  };
  return { node, paint };
}

/**
 * @param {PageContext} ctx
 * @param {LiveParameter[]} parameters
 * @returns {Part}
 */
function numberList(ctx, parameters) {
  const { voice } = ctx;
  const note = worded(voice, "p", { class: "kx-note" }, "numbers-note");
  const attributes = { class: "kx-note kx-working", hidden: "" };
  const working = worded(voice, "p", attributes, "numbers-working");
  const rows = parameters.map((one) => numberRow(ctx, one, working));
  const head = listHead(ctx, working);
  const groups = numberGroups(ctx, rows);
  const search = numberSearch(ctx, rows, groups);
  const body = groups.map((group) => group.node);
  const node = element("div", { class: "kx-numbers-list" }, search.node, head.node, body, note);
  /** @param {Frame} frame */
  const paint = (frame) => {
    head.paint(frame);
    for (const row of rows) row.paint(frame);
  };
  return { node, paint };
}

/**
 * How many are changed, and the way back.
 * @param {PageContext} ctx
 * @param {HTMLElement} working
 * @returns {Part}
 */
function listHead({ stage, voice }, working) {
  const count = element("p", { class: "kx-note" }); // not announced: a page has one voice
  const act = () => stage.accept({ parameters: {} });
  const attributes = { type: "button", class: "kx-button kx-quiet", onclick: act };
  const reset = worded(voice, "button", attributes, "numbers-reset");
  const node = element("div", { class: "kx-numbers-head" }, count, reset, working);
  /** @param {Frame} frame */
  const paint = ({ state, words }) => {
    const changed = Object.keys(state.parameters).length;
    keepText(count, words.message("numbers-changed", { count: changed }));
    reset.disabled = changed === 0;
  };
  return { node, paint };
}
