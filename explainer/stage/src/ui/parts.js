// A long page in a few parts: a section that is a part opens one and holds those that follow it.

/** @import { PageContext } from "./types.d.ts" */

import { element } from "./element.js";
import { fold } from "./fold.js";
import { deeper } from "./naming.js";
import { pickable } from "./picks.js";
import { titledSection } from "./sections.js";
import { takeable } from "./take.js";
import { worded } from "./voice.js";

/** @typedef {{part: string|null, ids: string[]}} PagePart */

/**
 * Sorts ids into parts; what stands before the first one has `part: null`.
 * @param {string[]} ids
 * @param {(id: string) => string} role
 */
export function inParts(ids, role) {
  /** @type {PagePart[]} */
  const parts = [{ part: null, ids: [] }];
  for (const id of ids) {
    if (role(id) === "part") parts.push({ part: id, ids: [] });
    else parts[parts.length - 1].ids.push(id);
  }
  return parts.filter(({ part, ids: own }) => part || own.length);
}

/**
 * The parts of a page in their order; a text without a part stands by itself.
 * @param {PageContext} ctx
 * @param {string[]} ids
 */
export const partSections = (ctx, ids) =>
  inParts(ids, ctx.voice.words().role).map(({ part, ids: own }) =>
    part ? onePart(ctx, part, own) : sectionsOf(ctx, own),
  );

/**
 * @param {PageContext} ctx
 * @param {string} part
 * @param {string[]} ids
 */
function onePart(ctx, part, ids) {
  const node = titledSection(ctx, part);
  node.classList.replace("kx-section", "kx-page-part");
  const isAsked = ids.every((id) => ctx.voice.words().role(id) === "asked");
  const texts = sectionsOf(deeper(ctx), ids);
  node.append(isAsked ? askedTogether(ctx, texts, ids.length) : texts);
  return node;
}

/**
 * Questions of a long page stand behind one fold, so that Tab does not stop at each of them.
 * @param {PageContext} ctx
 * @param {HTMLElement} texts
 * @param {number} count
 */
function askedTogether({ voice }, texts, count) {
  const summary = worded(voice, "summary", { class: "kx-summary" }, "asked-open", { count });
  return element("details", { class: "kx-fold kx-asked-together" }, summary, texts);
}

/**
 * Texts that always stand on the page, in their order.
 * @param {PageContext} ctx
 * @param {string[]} ids
 */
export function sectionsOf(ctx, ids) {
  const { role } = ctx.voice.words();
  const made = ids.map((id) => makerOf(role(id))(ctx, id));
  const node = element("div", { class: "kx-others" }, made);
  node.hidden = made.length === 0;
  return node;
}

// What can wait, and answers to what people ask: folded on the screen, open on paper.
const FOLDED = ["more", "asked"];

/** @param {string} role */
const makerOf = (role) =>
  FOLDED.includes(role) ? foldedSection : (pickable(role) ?? titledSection);

/**
 * @param {PageContext} ctx
 * @param {string} section
 */
function foldedSection(ctx, section) {
  const node = fold(ctx, section, [ctx.people.under(section)]);
  node.classList.add("kx-more");
  node.dataset.role = ctx.voice.words().role(section);
  // Only where an app stands around the chapter is there a sheet.
  if (ctx.barred && node.dataset.role === "asked")
    takeable(ctx, node, `${ctx.stage.bundle.chapter}.${section}`);
  return node;
}
