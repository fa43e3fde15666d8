// On this page: the parts of a long chapter as buttons. Links would be mistaken for pages, because
// what stands behind the # of the address is the page that is open.

/** @import { ChapterContext } from "./types.d.ts" */

import { element } from "./element.js";
import { oneStop } from "./onestop.js";
import { worded } from "./voice.js";

// Fewer than this are found without a list; on less room than this the list waits to be opened.
const LEAST = 2;
const WIDE = "(min-width: 760px)";

/**
 * The list of parts; `find(section)` gives the element that a section's button goes to.
 * @param {ChapterContext} ctx
 * @param {string[]} sections
 * @param {(section: string) => Element|null} find
 */
export function contentsList(ctx, sections, find) {
  const summary = worded(ctx.voice, "summary", { class: "kx-summary" }, "contents-name");
  const list = element("ol", { class: "kx-contents-list" });
  list.append(...sections.map((section) => element("li", {}, partButton(ctx, section, find))));
  oneStop(list, "button")();
  const open = window.matchMedia(WIDE).matches;
  const node = element("details", { class: "kx-contents", open }, summary, list);
  node.hidden = sections.filter((id) => ctx.voice.words().role(id) === "part").length < LEAST;
  return node;
}

/**
 * @param {ChapterContext} ctx
 * @param {string} section
 * @param {(section: string) => Element|null} find
 */
function partButton({ voice }, section, find) {
  const go = () => arrive(find(section));
  const button = element("button", { type: "button", class: "kx-contents-part", onclick: go });
  voice.follow((words) => (button.textContent = words.heading(section)));
  return button;
}

/**
 * The eye, the keyboard and the screen reader go on at the heading.
 * @param {Element|null} part
 */
function arrive(part) {
  const title = part?.querySelector(".kx-title");
  if (!(title instanceof HTMLElement)) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
  title.scrollIntoView({ block: "start" });
}
