// A number of the model: its name and value, a slider, what we use and where it comes from.

/** @import { Card, LiveParameter, PageContext, Part, Words } from "./types.d.ts" */

import { element } from "./element.js";
import { numberSlider } from "./numberslider.js";

/**
 * @typedef {Part & {
 *   parameter: LiveParameter,
 *   kind: string,
 *   name: (words: Words) => string,
 * }} NumberRow
 */

/**
 * @param {PageContext} ctx
 * @param {LiveParameter} parameter
 * @param {HTMLElement} working
 * @returns {NumberRow}
 */
export function numberRow(ctx, parameter, working) {
  const { voice, id, stage } = ctx;
  const card = stage.bundle.sources.records[parameter.record];
  const kind = card?.kind ?? "chosen";
  const slider = numberSlider(ctx, parameter, working);
  const label = element("label", { for: id(`number-${parameter.name}`), class: "kx-label" });
  const used = element("span", {});
  /** @param {Event} event */
  const open = ({ currentTarget }) => ctx.sources.open([parameter.record], currentTarget);
  const source = element("button", { type: "button", class: "kx-model-source", onclick: open });
  /** @param {Words} words */
  const name = (words) => nameOf(card, parameter, words);
  voice.follow((words) => {
    label.textContent = name(words);
    const texts = [words.message(`numbers-${kind}`), usedIn(parameter, words)];
    used.textContent = texts.join(". ");
    source.textContent = words.message("numbers-source");
    source.setAttribute("aria-label", words.message("numbers-source-of", { name: name(words) }));
  });
  const head = element("div", { class: "kx-control-head" }, label, slider.value);
  const foot = element("p", { class: "kx-note kx-model-foot" }, used, source);
  const attributes = { class: "kx-control kx-model-number", "data-parameter": parameter.name };
  const node = element("div", attributes, head, slider.node, foot);
  return { node, paint: slider.paint, parameter, kind, name };
}

/**
 * What a number is called in the words of its record.
 * @param {Card|undefined} card
 * @param {LiveParameter} parameter
 * @param {Words} words
 */
const nameOf = (card, parameter, { language }) =>
  card?.said[language]?.title ?? card?.title ?? parameter.name;

/**
 * @param {LiveParameter} parameter
 * @param {Words} words
 */
function usedIn({ value, low, high, unit }, words) {
  const [from, to] = [words.number(low), words.number(high)];
  const used = `${words.number(value)} ${unit}`.trim();
  return words.message("numbers-used", { value: used, low: from, high: to });
}
