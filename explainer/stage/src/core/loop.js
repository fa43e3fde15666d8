/** One heartbeat for everything that moves or is redrawn: at most once a frame, latest wins. */

/** @import { End, Environment } from "./types.d.ts" */

/**
 * Call `beat` in the next animation frame after `wake`, and again while it returns true.
 * @param {(timestamp_ms: number) => boolean} beat
 * @param {Pick<Environment, "requestFrame"|"cancelFrame">} environment
 * @returns {{wake: () => void, stop: End}}
 */
export function createLoop(beat, { requestFrame, cancelFrame }) {
  /** @type {number|null} */
  let pending = null;
  const wake = () => {
    pending ??= requestFrame(run);
  };
  /** @param {number} timestamp_ms */
  const run = (timestamp_ms) => {
    pending = null;
    if (beat(timestamp_ms)) wake();
  };
  const stop = () => {
    if (pending !== null) cancelFrame(pending);
    pending = null;
  };
  return { wake, stop };
}
