// Ten minutes with my doctor: which pages *next* leads through, and how little of each is shown.

/** @import { AppContext, Screen } from "./types.d.ts" */

/** After what was picked: the fixed stop, the options, the sheet. */
const AFTER = ["stop", "choices", "sheet"];

/**
 * Begins with the first question that was picked; stories run through.
 * @param {AppContext} ctx
 * @param {string[]} picked
 */
export function beginWalk(ctx, picked) {
  ctx.walk.splice(0, ctx.walk.length, ...picked, ...AFTER);
  ctx.preferences.set({ through: true });
  ctx.go(ctx.walk[0]);
}

/**
 * The page is one of the ten minutes: its story plays, for that is what was asked for. Any other page
 * ends them.
 * @param {AppContext & {root: HTMLElement}} ctx
 * @param {string} page
 * @param {Screen} screen
 */
export function walkOn(ctx, page, { stage }) {
  const walking = ctx.walk.includes(page);
  if (!walking) ctx.walk.splice(0);
  ctx.root.classList.toggle("kx-walking", walking);
  if (walking && page !== "stop") stage?.transport.play();
}
