// One pointer from where it goes down to where it is lifted or taken away.

/** @import { Stage, State } from "./types.d.ts" */

/** A hand that shakes has not dragged. */
export const STEADY_PX = 6;

/**
 * Calls `moved` while a pointer moves, in px from where it went down, and `end` once. Whoever puts
 * a second finger down wants to look closer: that takes the first one away.
 * @param {PointerEvent} event
 * @param {Element} part
 * @param {(dx: number, dy: number, now: PointerEvent) => void} moved
 * @param {(cancelled: boolean) => void} end
 */
export function follow(event, part, moved, end) {
  const ending = new AbortController();
  const options = { signal: ending.signal };
  /** @param {boolean} cancelled */
  const done = (cancelled) => {
    ending.abort();
    end(cancelled);
  };
  /** @type {(name: string, act: (now: PointerEvent, isSame: boolean) => void, on?: EventTarget) => void} */
  const listen = (name, act, on = part) =>
    on.addEventListener(
      name,
      (now) => {
        if (now instanceof PointerEvent) act(now, now.pointerId === event.pointerId);
      },
      options,
    );
  part.setPointerCapture(event.pointerId);
  listen("pointermove", (now, isSame) => {
    if (isSame) moved(now.clientX - event.clientX, now.clientY - event.clientY, now);
  });
  listen("pointerup", (_, isSame) => isSame && done(false));
  listen("pointercancel", (_, isSame) => isSame && done(true));
  listen("pointerdown", (_, isSame) => isSame || done(true), document);
}

/**
 * Puts back what a pointer that was taken away has moved: the settings, and time where it stood still.
 * @param {Stage} stage
 * @param {State} before
 */
export function putBack(stage, { settings, time, playing }) {
  stage.accept({ settings, ...(!playing && { time, playing }) });
}
