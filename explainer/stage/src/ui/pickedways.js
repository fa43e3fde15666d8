// Which ways stand side by side: up to three, kept with whatever else is ticked on the page. The way that is
// read in full below is always one of them.

/** @import { ChoiceControl, PageContext } from "./types.d.ts" */

import { compile } from "../core/expressions.js";
import { BESIDE } from "./picked.js";

export const MOST = 3;

/**
 * The ways that stand side by side, in the order in which all of them stand: those that a person ticked, and
 * before anybody has, the way that is open and the one that a study tested it against, if there is one.
 * @param {Pick<PageContext, "stage" | "picked">} ctx
 * @param {ChoiceControl} control
 */
export function pickedWays({ stage, picked }, { id, options }) {
  const ticked = options.filter((option) => picked.has(BESIDE + option));
  if (ticked.length) return ticked;
  const open = String(stage.frame().effective[id]);
  const tested = sharedBy({ stage }, id, options).find(({ ways }) => ways.includes(open));
  return tested?.ways ?? [open];
}

/**
 * A person ticks a way, or takes it away; from then on those that stand there are theirs.
 * @param {Pick<PageContext, "stage" | "picked">} ctx
 * @param {ChoiceControl} control
 * @param {string} option
 * @param {boolean} is
 */
export function pickWay(ctx, control, option, is) {
  for (const one of pickedWays(ctx, control)) ctx.picked.add(BESIDE + one);
  if (is) ctx.picked.add(BESIDE + option);
  else ctx.picked.delete(BESIDE + option);
}

/**
 * The ways of each study in which at least two of these ways were tested against each other. Its treated
 * group is of the first of them, its comparison of the second.
 * @param {Pick<PageContext, "stage">} ctx
 * @param {string} control
 * @param {string[]} options
 */
export const sharedBy = ({ stage }, control, options) =>
  (stage.bundle.hundreds ?? [])
    .map((one) => {
      const applies = compile(one.when ?? true);
      return { one, ways: options.filter((option) => applies({ [control]: option })) };
    })
    .filter(({ ways }) => ways.length > 1);

/**
 * Something else than a card asks for a way that is not there: nothing is ticked any more.
 * @param {Pick<PageContext, "picked">} ctx
 * @param {ChoiceControl} control
 */
export function untickWays({ picked }, { options }) {
  for (const one of options) picked.delete(BESIDE + one);
}
