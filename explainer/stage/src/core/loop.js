/** One heartbeat for everything that moves or is redrawn: at most once a frame, latest wins. */

/**
 * Call `beat` in the next animation frame after `wake`, and again while it returns true.
 * @param {(timestamp_ms: number) => boolean} beat
 * @param {{requestFrame: Function, cancelFrame: Function}} environment
 * @returns {{wake: () => void, stop: () => void}}
 */
export function createLoop(beat, { requestFrame, cancelFrame }) {
  let pending = null;
  const wake = () => {
    pending ??= requestFrame(run);
  };
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
