/** Whether the kernel behind a widget is still there, as far as the host lets us know. */

/** @import { End, Model, Signal, Slot } from "./types.d.ts" */

const GONE = ["restarting", "autorestarting", "terminating", "dead"];
const LOST_MS = 5000; // a connection that comes back sooner is not worth a word

/**
 * Follow the kernel of a widget's model: `tell(true)` once it has gone for good or cannot be
 * reached, `tell(false)` when it can be reached again. A kernel that starts anew knows nothing of
 * this widget, so gone stays gone. Where the host keeps its kernel to itself nothing is told.
 * @param {Pick<Model, "widget_manager">} model
 * @param {(gone: boolean) => void} tell
 * @returns {End}
 */
export function watchKernel(model, tell) {
  const kernel = model.widget_manager?.kernel;
  if (!kernel?.statusChanged) return () => {};
  /** @type {number|undefined} */
  let timer;
  const gone = () => {
    end();
    tell(true);
  };
  /** @type {Slot} */
  const onStatus = (_, status) => GONE.includes(status) && gone();
  /** @type {Slot} */
  const onConnection = (_, status) => {
    clearTimeout(timer);
    if (status === "connected") tell(false);
    else timer = setTimeout(() => tell(true), LOST_MS);
  };
  /** @type {[Signal|undefined, Slot][]} */
  const pairs = [
    [kernel.statusChanged, onStatus],
    [kernel.connectionStatusChanged, onConnection],
    [kernel.disposed, gone],
  ];
  const end = () => {
    clearTimeout(timer);
    for (const [signal, slot] of pairs) signal?.disconnect(slot);
  };
  for (const [signal, slot] of pairs) signal?.connect(slot);
  return end;
}
