/** Everything that is repainted when the frame changes. */

/** @import { End, Frame, FrameListener, View } from "./types.d.ts" */

/**
 * @typedef {Object} Views
 * @property {(view: View) => View} add
 * @property {(listener: FrameListener) => End} listen
 * @property {() => void} paint
 * @property {End} destroy
 */

/**
 * @param {() => Frame} frame  the current one
 * @returns {Views}
 */
export function createViews(frame) {
  /** @type {Set<View>} */
  const views = new Set();
  /** @type {Map<FrameListener, Frame|null>} */
  const listeners = new Map(); // listener -> the frame it was told last
  const paint = () => {
    const current = frame();
    for (const view of [...views]) view.paint(current);
    for (const [listener, previous] of [...listeners]) {
      if (previous === current) continue;
      listeners.set(listener, current);
      listener(current, previous);
    }
  };
  /** @type {Views["add"]} */
  const add = (view) => {
    views.add(view);
    const destroy = () => {
      views.delete(view);
      view.destroy();
    };
    return { ...view, destroy };
  };
  /** @type {Views["listen"]} */
  const listen = (listener) => {
    listeners.set(listener, null);
    return () => listeners.delete(listener);
  };
  const destroy = () => {
    for (const view of views) view.destroy();
    views.clear();
    listeners.clear();
  };
  return { add, listen, paint, destroy };
}
