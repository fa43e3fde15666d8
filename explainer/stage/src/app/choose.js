// All questions as cards.

/** @import { AppContext, Listed, Screen } from "./types.d.ts" */

import drawings from "./choose.svg";
import { mountDrawing } from "../core/drawing.js";
import { element } from "../ui/element.js";
import { icon } from "../ui/icons.js";
import { worded } from "../ui/voice.js";
import { findField } from "./find.js";
import { questionKey, toQuestions, wayTo } from "./ways.js";

/**
 * @param {AppContext} ctx
 * @returns {Screen}
 */
export function chooseScreen(ctx) {
  const title = worded(ctx.voice, "h1", { tabindex: "-1", id: ctx.id("choose") }, "chapters-title");
  const cards = ctx.site.chapters
    .filter(({ ready }) => ready)
    .map((chapter, at) => card(ctx, chapter, at + 1));
  const list = element("ol", { class: "kx-cards", "aria-labelledby": title.id }, cards);
  const asked = element("p", { class: "kx-to-questions" }, toQuestions(ctx));
  const node = element("div", { class: "kx-choose" }, title, findField(ctx).node, list, asked);
  return { node, title, name: (words) => words.message("chapters-title") };
}

/**
 * @param {AppContext} ctx
 * @param {Listed} chapter
 * @param {number} number
 */
function card(ctx, chapter, number) {
  const inside = [
    picture(chapter.name),
    element("span", { class: "kx-card-number", "aria-hidden": "true" }, String(number)),
    worded(ctx.voice, "span", { class: "kx-card-question" }, questionKey(chapter.name)),
    note(ctx, chapter),
  ];
  return element("li", {}, wayTo(ctx, chapter.name, "kx-question-card", inside));
}

/** What a chapter was seen as, until the visit ends. @param {string} name */
export const seenKey = (name) => `seen ${name}`;

/**
 * The chapter's picture says nothing that its question does not.
 * @param {string} name
 */
function picture(name) {
  const host = element("span", { class: "kx-card-picture", "aria-hidden": "true" });
  for (const one of mountDrawing(host, drawings).querySelectorAll(":scope > g")) {
    if (one.id !== name) one.remove();
  }
  return host;
}

/**
 * @param {AppContext} ctx
 * @param {Listed} chapter
 */
function note(ctx, { name, minutes }) {
  const time = minutes ? worded(ctx.voice, "span", {}, "chapter-minutes", { minutes }) : null;
  const seen = ctx.picked.has(seenKey(name))
    ? element(
        "span",
        { class: "kx-card-seen" },
        icon("seen"),
        worded(ctx.voice, "span", {}, "chapter-seen"),
      )
    : null;
  return element("span", { class: "kx-card-note" }, time, seen, icon("on"));
}
