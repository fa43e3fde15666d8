// A long page in a few parts: a section `part-…` opens one and holds the sections that follow it.

import { element } from "./element.js";
import { pickable } from "./picks.js";
import { titledSection } from "./sections.js";

const opens = (id) => id.startsWith("part-");

/** Sorts ids into [{part, ids}]; what stands before the first part has `part: null`. */
export function inParts(ids) {
  const parts = [{ part: null, ids: [] }];
  for (const id of ids) {
    if (opens(id)) parts.push({ part: id, ids: [] });
    else parts.at(-1).ids.push(id);
  }
  return parts.filter(({ part, ids: own }) => part || own.length);
}

/** The parts of a page in their order; a text without a part stands by itself. */
export const partSections = (ctx, ids) =>
  inParts(ids).map(({ part, ids: own }) => (part ? onePart(ctx, part, own) : sectionsOf(ctx, own)));

function onePart(ctx, part, ids) {
  const node = titledSection(ctx, part);
  node.classList.replace("kx-section", "kx-page-part");
  node.append(sectionsOf({ ...ctx, heading: (depth) => ctx.heading(depth + 1) }, ids));
  return node;
}

/** Texts that always stand on the page, in their order. */
export function sectionsOf(ctx, ids) {
  const made = ids.map((id) => (pickable(id) ?? titledSection)(ctx, id));
  const node = element("div", { class: "kx-others" }, made);
  node.hidden = made.length === 0;
  return node;
}
