/** Saying what the picture shows, politely: not more than once a second, not while it is dragged. */

const PAUSE_MS = 1000;

/**
 * Make an announcer that writes into a live region. What it is given again is not written again.
 * @template Said
 * @param {Object} parts
 * @param {(said: Said) => void} parts.write
 * @param {() => number} [parts.now]  milliseconds
 * @param {(call: () => void, ms: number) => number} [parts.setTimer]
 * @param {(timer: number) => void} [parts.clearTimer]
 * @returns {{say: (said: Said, held?: boolean) => void, destroy: () => void}}
 */
export function createAnnouncer({
  write,
  now = () => performance.now(),
  setTimer = (call, ms) => setTimeout(call, ms),
  clearTimer = (timer) => clearTimeout(timer),
}) {
  /** @type {Said|undefined} */
  let wanted;
  /** @type {Said|undefined} */
  let written;
  let written_ms = -Infinity;
  /** @type {number|null} */
  let timer = null;
  const flush = () => {
    timer = null;
    if (wanted === undefined || wanted === written) return;
    written = wanted;
    written_ms = now();
    write(written);
  };
  const cancel = () => {
    if (timer !== null) clearTimer(timer);
    timer = null;
  };
  /** @type {(said: Said, held?: boolean) => void} */
  const say = (said, held = false) => {
    wanted = said;
    if (held) cancel();
    else timer ??= setTimer(flush, Math.max(0, written_ms + PAUSE_MS - now()));
  };
  return { say, destroy: cancel };
}
