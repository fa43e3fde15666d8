/** What the core needs of a browser; tests give their own. */

/** @import { Environment } from "./types.d.ts" */

/**
 * @param {EventTarget} target
 * @param {string} name
 * @param {() => void} listener
 */
const listen = (target, name, listener) => {
  target.addEventListener(name, listener);
  return () => target.removeEventListener(name, listener);
};

/**
 * The browser that this page runs in.
 * @param {Window} [page]
 * @returns {Environment}
 */
export function browserEnvironment(page = window) {
  const query = page.matchMedia("(prefers-reduced-motion: reduce)");
  return {
    requestFrame: (beat) => page.requestAnimationFrame(beat),
    cancelFrame: (handle) => page.cancelAnimationFrame(handle),
    hidden: () => page.document.hidden,
    onVisibility: (listener) => listen(page.document, "visibilitychange", listener),
    reducedMotion: () => query.matches,
    onReducedMotion: (listener) => listen(query, "change", listener),
  };
}
