// Cards and lists to pick from: what is picked stays in the page, is printed, and is never stored.

/** @import { PageContext, Picking } from "./types.d.ts" */

import { element } from "./element.js";
import { fillSection } from "./fold.js";
import { oneStop } from "./onestop.js";

// Told at the root of the page when a tick has come or gone.
export const PICKED = "kx-picked";

/** @type {Record<string, ((ctx: PageContext, section: string) => HTMLElement)|undefined>} */
const PICKED_BY = { card: pickCard, list: pickList };

/**
 * The maker for a section of a role that is picked from, or undefined.
 * @param {string} role
 */
export const pickable = (role) => PICKED_BY[role];

/**
 * One card: its heading is what is picked.
 * @param {PageContext} ctx
 * @param {string} section
 */
function pickCard(ctx, section) {
  const name = element("span", { class: "kx-pick-name" });
  ctx.voice.follow((words) => (name.textContent = words.heading(section)));
  const body = element("div", { class: "kx-prose" });
  fillSection(ctx, body, section);
  const label = element("label", { class: "kx-pick" }, box(ctx, section), name);
  return element("div", { class: "kx-pick-card", "data-section": section }, label, body);
}

/**
 * A list whose every item is picked by itself.
 * @param {PageContext} ctx
 * @param {string} section
 */
function pickList(ctx, section) {
  const title = element(ctx.heading(1), { class: "kx-title", id: ctx.id(section) });
  const body = element("div", { class: "kx-prose" });
  ctx.voice.follow((words) => (title.textContent = words.heading(section)));
  fillSection(ctx, body, section);
  const settle = oneStop(body, ".kx-pick > input", true);
  ctx.voice.follow(() => {
    body.querySelectorAll("li").forEach((item, at) => {
      const text = element("span", {}, ...item.childNodes);
      item.replaceChildren(
        element("label", { class: "kx-pick" }, box(ctx, `${section} ${at}`), text),
      );
    });
    settle();
  });
  const attributes = { "aria-labelledby": title.id, "data-section": section };
  return element("section", { class: "kx-section kx-pick-list", ...attributes }, title, body);
}

/**
 * A box to tick; what is ticked is picked under this key.
 * @param {Picking} ctx
 * @param {string} key
 */
export function box({ picked, root }, key) {
  const change = () => {
    if (input.checked) picked.add(key);
    else picked.delete(key);
    root.dispatchEvent(new Event(PICKED));
  };
  const input = element("input", { type: "checkbox", onchange: change });
  input.checked = picked.has(key);
  return input;
}
