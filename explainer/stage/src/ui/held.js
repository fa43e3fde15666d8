// A slider in a hand: while it is held others wait; a swipe up or down that began on it scrolls the
// page and changes nothing, and a pointer that is taken away puts the value back.

/** @import { Stage } from "./types.d.ts" */

import { STEADY_PX } from "./pointer.js";

/**
 * Calls `act()` for each value that a person gives to a slider. On touch nothing is given before the
 * finger has gone sideways; `back()` puts back what was there when the browser takes the finger away.
 * @param {HTMLInputElement} input
 * @param {Stage} stage
 * @param {() => void} act
 * @param {() => void} [back]
 */
export function heldWhile(input, stage, act, back = () => {}) {
  /** @type {{x: number, value: string, moved: boolean, wanted: string}|null} */
  let from = null; // where a finger went down
  const release = () => {
    from = null;
    stage.store.set({ held: false });
  };
  input.addEventListener("pointerdown", ({ pointerType, clientX }) => {
    from =
      pointerType === "touch" ? { x: clientX, value: input.value, moved: false, wanted: "" } : null;
  });
  input.addEventListener("pointermove", ({ clientX }) => {
    if (from && Math.abs(clientX - from.x) >= STEADY_PX) from.moved = true;
  });
  input.addEventListener("input", () => {
    if (from && !from.moved) {
      from.wanted = input.value;
      return;
    }
    stage.store.set({ held: true });
    act();
  });
  input.addEventListener("pointerup", () => {
    if (from?.wanted && !from.moved) {
      input.value = from.wanted; // a tap on the rail is meant
      act();
    }
    release();
  });
  input.addEventListener("pointercancel", () => {
    if (from) input.value = from.value;
    if (from?.moved) back();
    release();
  });
  for (const end of ["change", "keyup", "blur"]) input.addEventListener(end, release);
}
