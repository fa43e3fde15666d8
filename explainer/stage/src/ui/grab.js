// The drawing's own marker of time can be taken hold of: for a pointer, beside the bar of the story.

/** @import { ChapterContext, Stage } from "./types.d.ts" */

import { STEADY_PX, follow } from "./pointer.js";

const HALVINGS = 16; // finer than a thousandth of a second of play

/**
 * Lets a pointer move the time in a drawing that says, by `data-scrub="name"`, which value runs
 * from 0 at the left of that element to 1 at its right. Nothing happens in other drawings, or
 * while that element is not drawn.
 * The bar of the story does the same for the keyboard and without dragging.
 * @param {Pick<ChapterContext, "stage"|"signal">} ctx
 * @param {HTMLElement} host
 */
export function grabTime({ stage, signal }, host) {
  const field = host.shadowRoot?.querySelector("[data-scrub]");
  const name = field?.getAttribute("data-scrub");
  if (!field || !name) return;
  // A drawing of several pictures has its marker in one of them.
  const isDrawn = () => !field.closest("[display=none]");
  signal.addEventListener(
    "abort",
    stage.onPaint(() => host.classList.toggle("kx-grab", isDrawn())),
  );
  /** @param {PointerEvent} event */
  const move = ({ clientX }) => {
    stage.store.set({ held: true });
    const { left, width } = field.getBoundingClientRect();
    stage.transport.seek(timeAt(stage, name, (clientX - left) / width));
  };
  host.addEventListener("pointerdown", (event) => {
    if (event.button === 0 && event.isPrimary && !isHand(event) && isDrawn()) {
      take(stage, event, host, move);
    }
  });
}

/**
 * A finger that goes up or down scrolls the page: it moves nothing before it has gone sideways, or is
 * lifted where it came down. One that is taken away puts the time back.
 * @param {Stage} stage
 * @param {PointerEvent} event
 * @param {HTMLElement} host
 * @param {(event: PointerEvent) => void} move
 */
function take(stage, event, host, move) {
  const before = stage.frame().time;
  let [steady, isTap] = [event.pointerType === "touch", true];
  if (!steady) move(event);
  follow(
    event,
    host,
    (dx, dy, now) => {
      if (Math.hypot(dx, dy) >= STEADY_PX) isTap = false;
      if (steady && Math.abs(dx) < STEADY_PX) return;
      steady = false;
      move(now);
    },
    (cancelled) => {
      if (!cancelled && steady && isTap) move(event);
      if (cancelled && !steady) stage.transport.seek(before);
      stage.store.set({ held: false });
    },
  );
}

/**
 * A part of the drawing that moves a control has the pointer for itself.
 * @param {Event} event
 */
const isHand = (event) =>
  event.composedPath().some((part) => part instanceof Element && part.classList.contains("hand"));

/**
 * The second of play at which a value that only rises stands nearest to what is wanted. Where it
 * leaps, from one time at which somebody counted to the next, it is the nearer one of the two.
 * @param {Stage} stage
 * @param {string} name
 * @param {number} wanted
 */
function timeAt(stage, name, wanted) {
  const { duration_s } = stage.frame().preset;
  /** @param {number} time */
  const valueAt = (time) => Number(stage.frameAt({ time }).values[name]);
  /** @param {number} value */
  const reached = (value) => {
    let [early, late] = [0, duration_s];
    for (let halving = 0; halving < HALVINGS; halving += 1) {
      const middle = (early + late) / 2;
      if (valueAt(middle) < value) early = middle;
      else late = middle;
    }
    return [early, late];
  };
  const [before, after] = reached(wanted);
  const [low, high] = [valueAt(before), valueAt(after)];
  return wanted - low < high - wanted ? reached(low)[1] : after;
}
