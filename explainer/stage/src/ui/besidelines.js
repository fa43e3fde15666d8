// What ways say in words, line beside line: what each asks, how sure it is, where it is approved, and the whole
// of what was counted, folded away.

/** @import { PageContext } from "./types.d.ts" */

import { element } from "./element.js";
import { fillSection } from "./fold.js";
import { onceWith } from "./once.js";

/**
 * A text of a way, filled once.
 * @param {PageContext} ctx
 * @param {string} option
 * @param {"benefit"|"harm"|"life"} part
 */
export function textOfWay(ctx, option, part) {
  const body = element("div", { class: "kx-prose" });
  fillSection(onceWith(ctx), body, `option-${option}-${part}`);
  return body;
}

/**
 * The same without the tags of its sources, which stand on its card.
 * @type {typeof textOfWay}
 */
function untagged(ctx, option, part) {
  const body = textOfWay(ctx, option, part);
  for (const tag of body.querySelectorAll(".kx-tag")) tag.remove();
  return body;
}

/**
 * What a way asks, by the names of its lines: a line of its own that the first way has not stands with the
 * line before it.
 * @param {PageContext} ctx
 * @param {string} option
 * @param {string[]} [names]  the names of the lines that there are
 * @returns {Map<string, HTMLElement>}
 */
export function asksOf(ctx, option, names) {
  const found = new Map();
  let last = "";
  for (const item of untagged(ctx, option, "life").querySelectorAll(":scope > ul > li")) {
    const text = item.firstChild?.textContent ?? "";
    const [name, ...rest] = text.split(": ");
    const known = !names || names.includes(name);
    if (known) last = name;
    if (known && item.firstChild) item.firstChild.textContent = rest.join(": ");
    const cell = found.get(last) ?? element("div", { class: "kx-prose" });
    cell.append(element("p", {}, ...item.childNodes));
    found.set(last, cell);
  }
  return found;
}

/**
 * The paragraphs of a text that stand behind its list: how sure it is, or where it is approved.
 * @param {PageContext} ctx
 * @param {string} option
 * @param {"benefit"|"harm"|"life"} part
 */
export function afterList(ctx, option, part) {
  const body = untagged(ctx, option, part);
  body.replaceChildren(...body.querySelectorAll(":scope > p:not(.kx-kind)"));
  return body;
}

/**
 * How sure the benefit of a way is: the first paragraph behind the list, whose first words name it. What
 * explains it stands in the next one, on the card.
 * @param {PageContext} ctx
 * @param {string} option
 */
export function howSure(ctx, option) {
  const body = afterList(ctx, option, "benefit");
  const first = body.firstElementChild;
  body.replaceChildren(first ?? "");
  const named = first?.querySelector("strong, b");
  named?.remove();
  return { name: (named?.textContent ?? "").replace(/[:\s]+$/, ""), body };
}

/**
 * The first thing that is said of a way's benefit or harm.
 * @param {PageContext} ctx
 * @param {string} option
 * @param {"benefit"|"harm"} part
 */
export function firstSaid(ctx, option, part) {
  const first = untagged(ctx, option, part).querySelector("li");
  return element("p", { class: "kx-beside-said" }, ...(first?.childNodes ?? []));
}
