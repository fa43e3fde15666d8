/** Whether the kernel behind a widget is still there, as far as the host lets us know. */

const GONE = ["restarting", "autorestarting", "terminating", "dead"];
const LOST_MS = 5000; // a connection that comes back sooner is not worth a word

/**
 * Follow the kernel of a widget's model: `tell(true)` once it has gone for good or cannot be
 * reached, `tell(false)` when it can be reached again. A kernel that starts anew knows nothing of
 * this widget, so gone stays gone. Where the host keeps its kernel to itself nothing is told.
 * @param {{widget_manager?: {kernel?: Object}}} model
 * @param {(gone: boolean) => void} tell
 * @returns {() => void} ends it
 */
export function watchKernel(model, tell) {
  const kernel = model.widget_manager?.kernel;
  if (!kernel?.statusChanged) return () => {};
  let timer = null;
  const gone = () => (end(), tell(true));
  const onStatus = (_, status) => GONE.includes(status) && gone();
  const onConnection = (_, status) => {
    clearTimeout(timer);
    if (status === "connected") tell(false);
    else timer = setTimeout(() => tell(true), LOST_MS);
  };
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
