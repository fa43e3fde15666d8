// Two questions at the end of a chapter, with a kind word whatever one thinks. Nothing is kept.

/** @import { ChapterContext, Question } from "./types.d.ts" */

import { atTheEnd } from "../core/index.js";
import { element } from "./element.js";
import { oneStop } from "./onestop.js";
import { worded } from "./voice.js";

/**
 * The questions; empty where the chapter has none.
 * @param {ChapterContext} ctx
 */
export function askedAtEnd(ctx) {
  const questions = atTheEnd(ctx.stage.bundle);
  if (!questions.length) return "";
  const key = "think-end-title";
  const title = worded(ctx.voice, ctx.heading(1), { class: "kx-title", id: ctx.id(key) }, key);
  const note = worded(ctx.voice, "p", { class: "kx-note" }, "think-end-note");
  const attributes = { class: "kx-section kx-ask-end", "aria-labelledby": title.id };
  return element(
    "section",
    attributes,
    title,
    note,
    questions.map((one) => askedOne(ctx, one)),
  );
}

/** @typedef {Pick<ChapterContext, "voice"|"id">} Asking */

/**
 * One question, with what is known once an answer is pressed.
 * @param {Asking} ctx
 * @param {Question} question
 */
export function askedOne(ctx, question) {
  const { voice } = ctx;
  const key = `think-${question.id}`;
  const title = worded(voice, "p", { class: "kx-ask-question", id: ctx.id(key) }, key);
  const feedback = element("div", { class: "kx-ask-came", tabindex: "-1" });
  const buttons = question.answers.map((answer) => {
    const choose = () => show(feedback, ctx, question, answer);
    const given = { type: "button", class: "kx-ask-answer", onclick: choose };
    return worded(voice, "button", given, `${key}-${answer}`);
  });
  voice.follow(() => feedback.replaceChildren());
  const named = { class: "kx-ask-answers", role: "group", "aria-labelledby": title.id };
  const row = element("div", named, buttons);
  oneStop(row, "button")();
  return element("div", { class: "kx-ask-one" }, title, row, feedback);
}

/**
 * What one thought is met first, then what is known; the focus goes there, so that it is read.
 * @param {HTMLElement} feedback
 * @param {Asking} ctx
 * @param {Question} question
 * @param {string} answer
 */
function show(feedback, { voice }, question, answer) {
  const words = voice.words();
  const met = words.message(answer === question.fits ? "think-fits" : "think-other");
  feedback.replaceChildren(`${met} ${words.message(`think-${question.id}-came`)}`);
  feedback.focus({ preventScroll: true });
}
