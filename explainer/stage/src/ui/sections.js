// A chapter's longer texts, each put where its name says it belongs.

import { element } from "./element.js";
import { fillSection } from "./fold.js";
import { pickable } from "./picks.js";

// Those that have a place of their own on the page.
const PLACED = new Set(["known", "unknown", "remember", "actions", "clinician", "model", "leaves-out", "scene"]);
const isPlaced = (id) => PLACED.has(id) || id.startsWith("reading-");

/**
 * Sorts section ids: `options` belong to an option of a control and come and go with it;
 * `openings` stand before what is known and open the page; `others` follow in their order.
 */
export function sortSections(controls, ids) {
  const own = ids.filter((id) => !isPlaced(id));
  const options = own.map((id) => optionOf(controls, id)).filter(Boolean);
  const taken = new Set(options.map(({ id }) => id));
  const free = own.filter((id) => !taken.has(id));
  const opens = (id) => ids.indexOf(id) < ids.indexOf("known");
  return { options, openings: free.filter(opens), others: free.filter((id) => !opens(id)) };
}

/** `explanation-direct` and `explanation-direct-against` belong to option "direct". */
function optionOf(controls, id) {
  const fits = controls
    .filter((control) => control.kind === "choice")
    .flatMap(({ id: control, options }) => options.map((option) => ({ id, control, option })))
    .filter(({ control, option }) => `${id}-`.startsWith(`${control}-${option}-`));
  return fits.sort((a, b) => b.option.length - a.option.length)[0];
}

/** The texts of the options that are chosen; returns {node, paint(frame)}. */
export function optionSections(ctx, options) {
  const made = options.map((option) => ({ ...option, node: titledSection(ctx, option.id) }));
  const node = element("div", { class: "kx-options" }, made.map((one) => one.node));
  node.hidden = made.length === 0;
  const paint = ({ effective }) => {
    for (const { node: section, control, option } of made) {
      section.hidden = effective[control] !== option;
    }
  };
  return { node, paint };
}

/** Texts that always stand on the page, in their order. */
export function otherSections(ctx, ids) {
  const made = ids.map((id) => (pickable(id) ?? titledSection)(ctx, id));
  const node = element("div", { class: "kx-others" }, made);
  node.hidden = made.length === 0;
  return node;
}

/** A section with its heading. */
export function titledSection(ctx, section) {
  const title = element(ctx.heading(1), { class: "kx-title", id: ctx.id(section) });
  const body = element("div", { class: "kx-prose" });
  ctx.voice.follow((words) => (title.textContent = words.heading(section)));
  fillSection(ctx, body, section);
  const attributes = { "aria-labelledby": title.id, "data-section": section };
  return element("section", { class: "kx-section", ...attributes }, title, body);
}
