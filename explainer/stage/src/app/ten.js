// Ten minutes with my doctor: two or three questions are picked from all of them.

/** @import { AppContext, Listed, Screen } from "./types.d.ts" */

import { element } from "../ui/element.js";
import { worded } from "../ui/voice.js";
import { seenKey } from "./choose.js";
import { questionKey } from "./ways.js";
import { beginWalk } from "./walk.js";

const MOST = 3;
const ALWAYS = "choices"; // comes after every pick

/**
 * @param {AppContext} ctx
 * @returns {Screen}
 */
export function tenScreen(ctx) {
  const title = worded(ctx.voice, "h1", { tabindex: "-1", id: ctx.id("ten") }, "ten-title");
  const listed = ctx.site.chapters.filter(({ name, ready }) => ready && name !== ALWAYS);
  const boxes = listed.map(({ name }) => element("input", { type: "checkbox", value: name }));
  const picked = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const attributes = { type: "button", class: "kx-button kx-primary kx-ten-begin" };
  const begin = worded(ctx.voice, "button", attributes, "ten-begin");
  begin.addEventListener("click", () => beginWalk(ctx, picked()));
  const settle = () => {
    const count = picked().length;
    begin.disabled = count === 0;
    for (const box of boxes) box.disabled = !box.checked && count >= MOST;
  };
  const cards = listed.map((chapter, at) => card(ctx, chapter, boxes[at]));
  const list = element("ol", { class: "kx-cards", "aria-labelledby": title.id }, cards);
  list.addEventListener("change", settle);
  settle();
  const note = worded(ctx.voice, "p", { class: "kx-lead" }, "ten-note");
  const node = element("div", { class: "kx-choose kx-ten" }, title, note, list, begin);
  return { node, title, name: (words) => words.message("ten-title") };
}

/**
 * @param {AppContext} ctx
 * @param {Listed} chapter
 * @param {HTMLInputElement} box
 */
function card({ voice, picked }, { name, minutes = 1 }, box) {
  const question = worded(voice, "span", { class: "kx-card-question" }, questionKey(name));
  const time = worded(voice, "span", {}, "chapter-minutes", { minutes });
  const was = picked.has(seenKey(name))
    ? worded(voice, "span", { class: "kx-card-seen" }, "chapter-seen")
    : null;
  const note = element("span", { class: "kx-card-note" }, time, was);
  return element("li", {}, element("label", { class: "kx-question-card" }, box, question, note));
}
