// A slider in a hand: while it is held others wait; a swipe up or down that began on it scrolls the
// page and changes nothing, and a pointer that is taken away puts the value back. A second finger wants
// to look closer: that takes the first one away, until both are lifted.

/** @import { Stage } from "./types.d.ts" */

import { STEADY_PX } from "./pointer.js";

/** @typedef {{id: number, x: number, value: string, moved: boolean, wanted: string, ending: AbortController}} Finger */

/**
 * Calls `act()` for each value that a person gives to a slider. On touch nothing is given before the
 * finger has gone sideways; `back()` puts back what was there when the finger is taken away.
 * @param {HTMLInputElement} input
 * @param {Stage} stage
 * @param {() => void} act
 * @param {() => void} [back]
 */
export function heldWhile(input, stage, act, back = () => {}) {
  const release = () => stage.store.set({ held: false });
  const hold = fingersOn(input, back, release);
  input.addEventListener("input", () => {
    const finger = hold.finger();
    if (hold.gone()) return;
    if (finger && !finger.moved) {
      finger.wanted = input.value;
      return;
    }
    stage.store.set({ held: true });
    act();
  });
  input.addEventListener("pointerup", () => {
    const finger = hold.finger();
    if (finger?.wanted && !finger.moved) {
      input.value = finger.wanted; // a tap on the rail is meant
      act();
    }
  });
  for (const end of ["pointerup", "change", "keyup", "blur"]) {
    input.addEventListener(end, hold.release);
  }
}

/**
 * The finger that is on a slider, if any, and whether it was taken away: then what the slider says until
 * the next one counts for nothing.
 * @param {HTMLInputElement} input
 * @param {() => void} back
 * @param {() => void} released
 */
function fingersOn(input, back, released) {
  /** @type {Finger|null} */
  let from = null;
  let gone = false;
  const release = () => {
    from?.ending.abort();
    from = null;
    released();
  };
  const takeAway = () => {
    if (from) input.value = from.value;
    gone = from !== null;
    if (from?.moved) back();
    release();
  };
  input.addEventListener("pointerdown", (event) => {
    if (!event.isPrimary) return;
    release();
    gone = false;
    if (event.pointerType === "touch") from = fingerOf(input, event, takeAway);
  });
  input.addEventListener("pointermove", ({ clientX }) => {
    if (from && Math.abs(clientX - from.x) >= STEADY_PX) from.moved = true;
  });
  input.addEventListener("pointercancel", takeAway);
  input.addEventListener("keydown", () => (gone = false));
  return { finger: () => from, gone: () => gone, release };
}

/**
 * A finger that has come down on a slider; another one beside it, anywhere, calls `takeAway`.
 * @param {HTMLInputElement} input
 * @param {PointerEvent} event
 * @param {() => void} takeAway
 * @returns {Finger}
 */
function fingerOf(input, { pointerId: id, clientX: x }, takeAway) {
  const ending = new AbortController();
  const { signal } = ending;
  /** @param {PointerEvent} event */
  const isOther = ({ pointerId }) => pointerId !== id && takeAway();
  input.ownerDocument.addEventListener("pointerdown", isOther, { capture: true, signal });
  return { id, x, value: input.value, moved: false, wanted: "", ending };
}
