// Whether the device asks for less movement, now and whenever that changes.

/** @import { Stillness } from "./types.d.ts" */

const ASKED = "(prefers-reduced-motion: reduce)";

/**
 * Listening ends with the signal.
 * @param {AbortSignal} signal
 * @returns {Stillness}
 */
export function createStillness(signal) {
  const query = window.matchMedia(ASKED);
  return {
    now: () => query.matches,
    follow: (fn) => query.addEventListener("change", fn, { signal }),
  };
}
