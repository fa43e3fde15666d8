// A chapter's longer texts, each put where its name says it belongs.

/** @import { Bundle, Control, Frame, PageContext, Part, Preset } from "./types.d.ts" */

import { element } from "./element.js";
import { fillSection } from "./fold.js";

// Those that have a place of their own on the page.
const PLACED = new Set([
  "known",
  "unknown",
  "remember",
  "actions",
  "clinician",
  "model",
  "leaves-out",
  "scene",
]);
/** @param {string} id */
const isPlaced = (id) => PLACED.has(id) || id.startsWith("reading-");

/** @typedef {{id: string, control: string, option: string}} OptionText */
/** @typedef {{id: string, moment: string, preset: string|null}} StepText */

/**
 * @typedef {Object} Sorted
 * @property {StepText[]} steps
 * @property {string[]} first
 * @property {OptionText[]} beside
 * @property {OptionText[]} options
 * @property {string[]} others
 */

/**
 * Sorts section ids: `options` belong to an option of a control and come and go with it, `beside`
 * the picture where the chapter says so; `steps` belong to a step of the story; `others` always
 * stand on the page, in their order, and `first` of them, above the picture, what the texts of the
 * chapter begin with before they come to what is known.
 * @param {Pick<Bundle, "controls"|"presets"|"beside">} bundle
 * @param {string[]} ids
 * @returns {Sorted}
 */
export function sortSections(bundle, ids) {
  const own = ids.filter((id) => !isPlaced(id));
  const chosen = own.flatMap((id) => optionOf(bundle.controls, id) ?? []);
  const steps = own.flatMap((id) => stepOf(bundle.presets, id) ?? []);
  const taken = new Set([...chosen, ...steps].map(({ id }) => id));
  /** @param {OptionText} text */
  const isBeside = ({ control }) => bundle.beside?.includes(control) ?? false;
  const others = own.filter((id) => !taken.has(id));
  /** @param {string} id */
  const isFirst = (id) => ids.indexOf(id) < ids.indexOf("known");
  return {
    steps,
    first: others.filter(isFirst),
    beside: chosen.filter(isBeside),
    options: chosen.filter((one) => !isBeside(one)),
    others: others.filter((id) => !isFirst(id)),
  };
}

/**
 * `explanation-direct` and `explanation-direct-against` belong to option "direct".
 * @param {Control[]} controls
 * @param {string} id
 * @returns {OptionText|undefined}
 */
function optionOf(controls, id) {
  const fits = controls
    .filter((control) => control.kind === "choice")
    .flatMap(({ id: control, options }) => options.map((option) => ({ id, control, option })))
    .filter(({ control, option }) => `${id}-`.startsWith(`${control}-${option}-`));
  return fits.sort((a, b) => b.option.length - a.option.length)[0];
}

/**
 * `moment-before` is said for every preset, `moment-before-spray` with it for that one.
 * @param {Preset[]} presets
 * @param {string} id
 * @returns {StepText|undefined}
 */
function stepOf(presets, id) {
  const fits = presets.flatMap(({ id: preset, moments }) =>
    moments.flatMap(({ id: moment }) => [
      { id: `moment-${moment}`, moment, preset: null },
      { id: `moment-${moment}-${preset}`, moment, preset },
    ]),
  );
  return fits.find((step) => step.id === id);
}

/**
 * The texts of the options that are chosen.
 * @param {PageContext} ctx
 * @param {OptionText[]} options
 * @returns {Part}
 */
export function optionSections(ctx, options) {
  const made = options.map((option) => ({ ...option, node: titledSection(ctx, option.id) }));
  const node = element(
    "div",
    { class: "kx-options" },
    made.map((one) => one.node),
  );
  node.hidden = made.length === 0;
  /** @param {Frame} frame */
  const paint = ({ effective }) => {
    for (const { node: section, control, option } of made) {
      section.hidden = effective[control] !== option;
    }
  };
  return { node, paint };
}

/**
 * A section with its heading.
 * @param {PageContext} ctx
 * @param {string} section
 */
export function titledSection(ctx, section) {
  const title = element(ctx.heading(1), { class: "kx-title", id: ctx.id(section) });
  const body = element("div", { class: "kx-prose" });
  ctx.voice.follow((words) => (title.textContent = words.heading(section)));
  fillSection(ctx, body, section);
  const attributes = { "aria-labelledby": title.id, "data-section": section };
  const under = ctx.people.under(section);
  return element("section", { class: "kx-section", ...attributes }, title, body, under);
}
