// Ways from one page to another: links that the app follows itself.

/** @import { AppContext, Child } from "./types.d.ts" */

import { element } from "../ui/element.js";
import { worded } from "../ui/voice.js";

export const PAGE_OF_QUESTIONS = "questions";

/**
 * The words of a chapter on cards and links live in the site's words, keyed by its name.
 * @param {string} name
 */
export const questionKey = (name) => `chapter-${name.replaceAll("_", "-")}-question`;

/**
 * @param {AppContext} ctx
 * @param {string} page
 * @param {string|null} [name]
 * @param {Child[]} [inside]
 */
export function wayTo(ctx, page, name = null, inside = []) {
  /** @param {Event} event */
  const go = (event) => {
    event.preventDefault();
    ctx.go(page);
  };
  return element("a", { class: name, href: `#${page}`, onclick: go }, inside);
}

/**
 * The way to the sheet that one takes along.
 * @param {AppContext} ctx
 */
export const toSheet = (ctx) =>
  wayTo(ctx, "sheet", "kx-button", [worded(ctx.voice, "span", {}, "sheet-screen")]);

/**
 * The way to what people ask, from wherever somebody stands.
 * @param {AppContext} ctx
 */
export const toQuestions = (ctx) =>
  wayTo(ctx, PAGE_OF_QUESTIONS, "kx-button", [worded(ctx.voice, "span", {}, "questions-title")]);
