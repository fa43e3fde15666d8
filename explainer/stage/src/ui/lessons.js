// What is known, what is not, what to remember and what one can do: the first two of equal weight.

/** @import { Frame, TextContext } from "./types.d.ts" */

import { atTheEnd } from "../core/index.js";
import { element } from "./element.js";
import { fillSection, fold } from "./fold.js";
import { worded } from "./voice.js";

/**
 * Known and not known, side by side where there is room.
 * @param {TextContext} ctx
 */
export function knowledge(ctx) {
  const blocks = ["known", "unknown"].map((section) => block(ctx, section));
  return element("div", { class: "kx-knowledge" }, blocks);
}

/**
 * The few things to take along.
 * @param {TextContext} ctx
 */
export function remember(ctx) {
  return block(ctx, "remember");
}

/**
 * One or two steps that are open to the reader; nothing is advised.
 * @param {TextContext} ctx
 */
export function actions(ctx) {
  return block(ctx, "actions");
}

/**
 * @param {TextContext} ctx
 * @param {string} section
 */
function block(ctx, section) {
  const title = element(ctx.heading(1), { class: "kx-title", id: ctx.id(section) });
  const body = element("div", { class: "kx-prose" });
  fillSection(ctx, body, section);
  const attributes = { class: `kx-section kx-${section}`, "aria-labelledby": title.id };
  const node = element("section", attributes, title, body);
  ctx.voice.follow((words) => {
    title.textContent = words.heading(section);
    node.hidden = !words.sections.includes(section);
  });
  return node;
}

/**
 * What the drawing leaves out, and at the detailed level how the model works.
 * @param {TextContext} ctx
 */
export function honesty(ctx) {
  const model = fold(ctx, "model");
  /** @param {Frame} frame */
  const paint = ({ state }) => model.classList.toggle("kx-plain-hides", state.level === "plain");
  return { nodes: [fold(ctx, "leaves-out"), model], paint };
}

/**
 * For the person who explains: what to say, and what to ask back.
 * @param {TextContext} ctx
 */
export function clinician(ctx) {
  const prompt = said(ctx, "talk-prompt");
  const back = said(ctx, "teach-back");
  return fold(ctx, "clinician", [prompt, back, askedBack(ctx)]);
}

/**
 * What can be asked back, from the questions at the chapter's end; only what is known stands here.
 * @param {TextContext} ctx
 */
function askedBack({ stage, voice }) {
  const questions = atTheEnd(stage.bundle);
  const items = questions.map(({ id }) => {
    const item = element("li");
    voice.follow((words) => {
      const [question, came] = [`think-${id}`, `think-${id}-came`].map((key) => words.message(key));
      item.textContent = words.message("think-back", { question, came });
    });
    return item;
  });
  return items.length ? element("ul", { class: "kx-asked-back" }, items) : null;
}

/**
 * @param {TextContext} ctx
 * @param {string} key
 */
function said({ voice, heading }, key) {
  const title = worded(voice, heading(1), { class: "kx-subtitle" }, `${key}-title`);
  return element("div", { class: "kx-said" }, title, worded(voice, "p", {}, key));
}
