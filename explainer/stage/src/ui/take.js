// A question that people ask can be taken along: it is starred here, and stands on one's own sheet.

/** @import { Picking } from "./types.d.ts" */

import { element } from "./element.js";
import { icon } from "./icons.js";
import { TAKEN } from "./picked.js";
import { box } from "./picks.js";
import { worded } from "./voice.js";

/**
 * Gives the fold of a question a box to tick; its heading bears a star while it is ticked.
 * @param {Picking} ctx
 * @param {HTMLElement} fold
 * @param {string} question  as treatment_day.ask-alcohol
 */
export function takeable(ctx, fold, question) {
  const input = box(ctx, TAKEN + question);
  const said = element("span", { class: "kx-unseen" });
  const star = element("span", { class: "kx-star" }, icon("star"), said);
  const show = () => {
    if (input.checked) fold.querySelector("summary")?.append(star);
    else star.remove();
  };
  input.addEventListener("change", show);
  const text = worded(ctx.voice, "span", {}, "question-take");
  fold.append(element("label", { class: "kx-pick kx-take-question" }, input, text));
  ctx.voice.follow((words) => {
    said.textContent = ` (${words.message("question-taken")})`;
    show();
  });
}
