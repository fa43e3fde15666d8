// Headings that are only heard: what is seen at a glance has to be found by those who hear it.

/** @import { ChapterContext } from "./types.d.ts" */

import { worded } from "./voice.js";

/**
 * The heading of a part of the frame.
 * @param {ChapterContext} ctx
 * @param {string} key
 */
export const partHeading = (ctx, key) =>
  worded(ctx.voice, ctx.heading(1), { class: "kx-unseen" }, key);
