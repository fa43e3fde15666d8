// The parts of the page About, and the ways into them.

/** @import { AppContext, Child, Words } from "./types.d.ts" */

import { element } from "../ui/element.js";
import { nameBy, worded } from "../ui/voice.js";

/** @typedef {{key: string, node: HTMLElement, title: HTMLElement}} AboutPart */

/**
 * A part under a heading of its own.
 * @param {Pick<AppContext, "voice">} ctx
 * @param {string} key
 * @param {string} id
 * @param {Child|Child[]} inside
 * @returns {AboutPart}
 */
export function aboutPart({ voice }, key, id, inside) {
  const title = worded(voice, "h2", { class: "kx-title", tabindex: "-1" }, key);
  const node = element(
    "section",
    { class: "kx-section kx-about-part", "data-section": id },
    title,
    inside,
  );
  return { key, node, title };
}

/**
 * Buttons into the parts: what stands behind the # of the address is the page that is open.
 * @param {AppContext} ctx
 * @param {AboutPart[]} parts
 */
export function waysInto(ctx, parts) {
  const items = parts.map(({ key, title }) => {
    const go = () => {
      title.focus({ preventScroll: true });
      title.scrollIntoView({ block: "start" });
    };
    const attributes = { type: "button", class: "kx-contents-part", onclick: go };
    return element("li", {}, worded(ctx.voice, "button", attributes, key));
  });
  const list = element("ol", { class: "kx-contents-list" }, items);
  return nameBy(ctx.voice, element("nav", { class: "kx-about-ways" }, list), "about-contents");
}

/**
 * A summary of two: a name, and at the other end how many or how far.
 * @param {Pick<AppContext, "voice">} ctx
 * @param {string} key
 * @param {(words: Words) => string} counted
 */
export function countedSummary(ctx, key, counted) {
  const count = element("span", { class: "kx-summary-count" });
  ctx.voice.follow((words) => (count.textContent = counted(words)));
  const name = worded(ctx.voice, "span", { class: "kx-summary-name" }, key);
  const both = element("span", { class: "kx-summary-counted" }, name, " ", count);
  return element("summary", { class: "kx-summary" }, both);
}
