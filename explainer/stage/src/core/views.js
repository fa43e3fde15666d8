/** Everything that is repainted when the frame changes. */

/**
 * @param {() => Object} frame  the current one
 * @returns {{add: Function, listen: Function, paint: () => void, destroy: () => void}}
 */
export function createViews(frame) {
  const views = new Set();
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
  const add = (view) => {
    views.add(view);
    const destroy = () => {
      views.delete(view);
      view.destroy();
    };
    return { ...view, destroy };
  };
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
