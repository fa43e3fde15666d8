// For who wants to know: the numbers of the chapter's model, each to be changed. The page simulates
// what it shows by itself; what we use, the allowed range and the source stand beside each.

/** @import { Card, Frame, LiveParameter, PageContext, Part, Words } from "./types.d.ts" */

import { element, keepText } from "./element.js";
import { numberSlider } from "./numberslider.js";
import { worded } from "./voice.js";

const KINDS = ["measured", "derived", "fitted", "chosen"];

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
  const { stage, voice } = ctx;
  const note = worded(voice, "p", { class: "kx-note" }, "numbers-note");
  const count = element("p", { class: "kx-note" }); // not announced: a page has one voice
  const act = () => stage.accept({ parameters: {} });
  const attributes = { type: "button", class: "kx-button kx-quiet", onclick: act };
  const reset = worded(voice, "button", attributes, "numbers-reset");
  const working = worded(
    voice,
    "p",
    { class: "kx-note kx-working", hidden: "" },
    "numbers-working",
  );
  const rows = parameters.map((one) => ({ one, row: numberRow(ctx, one, working) }));
  const groups = KINDS.map((kind) => {
    const own = rows.filter(({ one }) => kindOf(ctx, one) === kind).map(({ row }) => row.node);
    const title = worded(voice, "p", { class: "kx-legend" }, `numbers-${kind}`);
    return own.length ? element("div", { class: "kx-numbers-group" }, title, own) : null;
  });
  const head = element("div", { class: "kx-numbers-head" }, count, reset, working);
  const node = element("div", { class: "kx-numbers-list" }, note, head, groups);
  /** @param {Frame} frame */
  const paint = (frame) => {
    const changed = Object.keys(frame.state.parameters).length;
    keepText(count, frame.words.message("numbers-changed", { count: changed }));
    reset.disabled = changed === 0;
    for (const { row } of rows) row.paint(frame);
  };
  return { node, paint };
}

/**
 * @param {PageContext} ctx
 * @param {LiveParameter} parameter
 * @returns {Card|undefined}
 */
const cardOf = ({ stage }, { record }) => stage.bundle.sources.records[record];

/**
 * @param {PageContext} ctx
 * @param {LiveParameter} parameter
 */
const kindOf = (ctx, parameter) => cardOf(ctx, parameter)?.kind ?? "chosen";

/**
 * What a number is called in the words of its record.
 * @param {PageContext} ctx
 * @param {LiveParameter} parameter
 * @param {Words} words
 */
function nameOf(ctx, parameter, { language }) {
  const card = cardOf(ctx, parameter);
  return card?.said[language]?.title ?? card?.title ?? parameter.name;
}

/**
 * A number: its name and value, a slider, what we use and where it comes from.
 * @param {PageContext} ctx
 * @param {LiveParameter} parameter
 * @param {HTMLElement} working
 * @returns {Part}
 */
function numberRow(ctx, parameter, working) {
  const { voice, id } = ctx;
  const slider = numberSlider(ctx, parameter, working);
  const label = element("label", { for: id(`number-${parameter.name}`), class: "kx-label" });
  const used = element("span", {});
  /** @param {Event} event */
  const open = ({ currentTarget }) => ctx.sources.open([parameter.record], currentTarget);
  const source = element("button", { type: "button", class: "kx-model-source", onclick: open });
  voice.follow((words) => {
    const name = nameOf(ctx, parameter, words);
    label.textContent = name;
    used.textContent = words.message("numbers-used", textsOf(parameter, words));
    source.textContent = words.message("numbers-source");
    source.setAttribute("aria-label", words.message("numbers-source-of", { name }));
  });
  const head = element("div", { class: "kx-control-head" }, label, slider.value);
  const foot = element("p", { class: "kx-note kx-model-foot" }, used, source);
  const attributes = { class: "kx-control kx-model-number", "data-parameter": parameter.name };
  const node = element("div", attributes, head, slider.node, foot);
  return { node, paint: slider.paint };
}

/**
 * @param {LiveParameter} parameter
 * @param {Words} words
 */
function textsOf({ value, low, high, unit }, words) {
  const [from, to] = [words.number(low), words.number(high)];
  return { value: `${words.number(value)} ${unit}`.trim(), low: from, high: to };
}
