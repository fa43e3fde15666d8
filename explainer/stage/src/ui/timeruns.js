// Where words are read from right to left, it is said that time in pictures is not.

/** @import { Voice } from "./types.d.ts" */

import { worded } from "./voice.js";

/**
 * A line under the picture, hidden in languages that run as time does.
 * @param {Voice} voice
 */
export function timeRuns(voice) {
  const node = worded(voice, "p", { class: "kx-time-runs" }, "time-runs");
  voice.follow(({ direction }) => {
    node.hidden = direction === "ltr";
  });
  return node;
}
