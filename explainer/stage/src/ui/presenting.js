// A lecturer's clicker: it sends PageDown and PageUp as a keyboard does, and goes from part to part.

/** @import { Stage } from "./types.d.ts" */

const CLICKS = { PageDown: 1, PageUp: -1 };
const ARROWS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
/** @type {Record<string, number>} */
const STEPS = { ...CLICKS, ...ARROWS };
const MOVED_BY_ARROWS = "input, select, textarea, summary";
const BEGUN_S = 1; // so early in a part, back leads to the one before

/**
 * While the root is for a projector, keys that reach it step through the story; on the whole screen
 * all of them do.
 * @param {HTMLElement} root
 * @param {Stage} stage
 */
export function presenting(root, stage) {
  const ending = new AbortController();
  const { signal } = ending;
  for (const frame of root.querySelectorAll(".kx-frame")) frame.setAttribute("tabindex", "-1");
  /** @param {KeyboardEvent} event */
  const press = (event) => {
    const { key, target } = event;
    if (!(key in STEPS) || !root.classList.contains("kx-presenter")) return;
    const moved = target instanceof Element && target.matches(MOVED_BY_ARROWS);
    if (moved && key in ARROWS) return;
    event.preventDefault();
    event.stopPropagation();
    step(stage, STEPS[key]);
  };
  root.addEventListener("keydown", press, { capture: true, signal });
  const whole = (/** @type {KeyboardEvent} */ event) => {
    const inside = event.target instanceof Node && root.contains(event.target);
    if (!inside && root.contains(document.fullscreenElement)) press(event);
  };
  document.addEventListener("keydown", whole, { signal });
  return () => ending.abort();
}

/**
 * Plays the part after or before; back plays a part that has begun from its start.
 * @param {Stage} stage
 * @param {number} by
 */
function step({ frame, transport }, by) {
  const { preset, moment, time } = frame();
  const { moments } = preset;
  const at = moments.indexOf(moment);
  const again = by < 0 && time - moment.from_s > BEGUN_S;
  const next = again ? moment : moments[at + by];
  if (!next) return;
  transport.pause();
  transport.seek(next.from_s);
  transport.play();
}
