// What is filled anew with its row needs no follower of its own.

/** @import { PageContext } from "./types.d.ts" */

/**
 * The same page, whose voice tells once.
 * @param {PageContext} ctx
 * @returns {PageContext}
 */
export const onceWith = (ctx) => ({
  ...ctx,
  voice: {
    ...ctx.voice,
    follow: (tell) => {
      tell(ctx.voice.words());
      return () => undefined;
    },
  },
});
