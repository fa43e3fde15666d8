/** Saying what the picture shows, politely: not more than once a second, not while it is dragged. */

const PAUSE_MS = 1000;

/**
 * Make an announcer that writes into a live region.
 * @param {Object} parts
 * @param {(text: string) => void} parts.write
 * @param {() => number} [parts.now]  milliseconds
 * @param {(call: () => void, ms: number) => number} [parts.setTimer]
 * @param {(timer: number) => void} [parts.clearTimer]
 * @returns {{say: (text: string, held?: boolean) => void, destroy: () => void}}
 */
export function createAnnouncer({
  write,
  now = () => performance.now(),
  setTimer = (call, ms) => setTimeout(call, ms),
  clearTimer = (timer) => clearTimeout(timer),
}) {
  let [wanted, written, written_ms] = ["", "", -Infinity];
  /** @type {number|null} */
  let timer = null;
  const flush = () => {
    timer = null;
    if (wanted === written) return;
    written = wanted;
    written_ms = now();
    write(written);
  };
  const cancel = () => {
    if (timer !== null) clearTimer(timer);
    timer = null;
  };
  /** @type {(text: string, held?: boolean) => void} */
  const say = (text, held = false) => {
    wanted = text;
    if (held) cancel();
    else timer ??= setTimer(flush, Math.max(0, written_ms + PAUSE_MS - now()));
  };
  return { say, destroy: cancel };
}
