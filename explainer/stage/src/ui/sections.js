// A chapter's longer texts, each put where its role says it belongs.

/** @import { Bundle, Frame, PageContext, Part, Words } from "./types.d.ts" */

import { OWN_PLACE } from "../core/index.js";
import { element } from "./element.js";
import { fillSection } from "./fold.js";

// Those that are put there by whoever makes that place.
const PLACED = new Set([...OWN_PLACE, "reading"]);

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
 * Sorts the sections: `options` belong to an option of a control and come and go with it, `beside`
 * the picture where the chapter says so; `steps` belong to a step of the story; `others` always
 * stand on the page, in their order, and `first` of them, above the picture, what the texts of the
 * chapter begin with before they come to what is known.
 * @param {Pick<Bundle, "beside">} bundle
 * @param {Words} words
 * @returns {Sorted}
 */
export function sortSections({ beside = [] }, words) {
  const own = words.sections.filter((id) => !PLACED.has(words.role(id)));
  const options = own.flatMap((id) => optionOf(words, id));
  const others = own.filter((id) => !["option", "step"].includes(words.role(id)));
  const known = words.sections.indexOf("known");
  /** @param {string} id */
  const isFirst = (id) => words.sections.indexOf(id) < known;
  return {
    steps: own.flatMap((id) => stepOf(words, id)),
    first: others.filter(isFirst),
    beside: options.filter(({ control }) => beside.includes(control)),
    options: options.filter(({ control }) => !beside.includes(control)),
    others: others.filter((id) => !isFirst(id)),
  };
}

/**
 * @param {Words} words
 * @param {string} id
 * @returns {OptionText[]}
 */
function optionOf(words, id) {
  const { control, option } = words.of(id);
  return words.role(id) === "option" ? [{ id, control, option }] : [];
}

/**
 * @param {Words} words
 * @param {string} id
 * @returns {StepText[]}
 */
function stepOf(words, id) {
  const { moment, preset = null } = words.of(id);
  return words.role(id) === "step" ? [{ id, moment, preset }] : [];
}

/**
 * The section that says how a chart is read, or without a chart the picture; "" for none.
 * @param {Words} words
 * @param {string} [chart]
 */
export const readingOf = (words, chart) =>
  words.sections.find((id) => words.role(id) === "reading" && words.of(id).chart === chart) ?? "";

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
  const attributes = {
    "aria-labelledby": title.id,
    "data-section": section,
    "data-role": ctx.voice.words().role(section),
  };
  const under = ctx.people.under(section);
  return element("section", { class: "kx-section", ...attributes }, title, body, under);
}
