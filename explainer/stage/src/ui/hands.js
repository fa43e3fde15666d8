// What looks as if it could be touched can be: a pointer's routes from the drawing to controls. The
// same controls stand beside the picture, for the keyboard and without dragging.

/** @import { PageContext, Control, Hand, RangeControl, Scene, Stage } from "./types.d.ts" */

import { sliderPosition, sliderValue } from "../core/index.js";
import { STEADY_PX, follow, putBack } from "./pointer.js";

/** @typedef {(event: PointerEvent, part: Element) => void} Take  what a pointer that goes down begins */

const FIELD_WIDTH = 960;

/**
 * Gives every part of the drawing that says `data-hand` its pointer, tap or drag.
 * @param {PageContext} ctx
 * @param {Scene} scene
 * @param {HTMLElement} host
 */
export function handsOf(ctx, scene, host) {
  const { stage } = ctx;
  const [, , fieldWidth] = scene.field ?? [0, 0, FIELD_WIDTH];
  for (const hand of scene.hands ?? []) {
    const part = host.shadowRoot?.getElementById(hand.id);
    if (part && hand.way === "open") opens(ctx, part, hand, host);
    const control = stage.bundle.controls.find(({ id }) => id === hand.control);
    if (!part || !control) continue;
    part.classList.add("hand", hand.way === "tap" ? "tapped" : `dragged-${hand.way.at(-1)}`);
    const perUnit = () => host.clientWidth / fieldWidth;
    const take = routeOf(stage, control, hand, perUnit);
    part.addEventListener("pointerdown", (event) => {
      if (event.button === 0 && event.isPrimary) take(event, part);
    });
  }
}

/**
 * A study that is pressed opens its card; the same card opens from the tags of the text beside it.
 * @type {(ctx: PageContext, part: Element, hand: Hand, host: HTMLElement) => void}
 */
function opens({ sources }, part, { control: key }, host) {
  part.classList.add("hand", "tapped");
  part.addEventListener("click", () => sources.open([key], host));
}

/** @type {(stage: Stage, control: Control, hand: Hand, perUnit: () => number) => Take} */
const routeOf = (stage, control, hand, perUnit) =>
  control.kind === "range" && hand.way !== "tap"
    ? drag(stage, control, hand, perUnit)
    : tap(stage, control, hand);

/** @type {(stage: Stage, control: Control, hand: Hand) => Take} */
function tap(stage, control, { value }) {
  const wanted = () => {
    if (control.kind === "range") return Number(value);
    const now = control.options.indexOf(String(stage.frame().effective[control.id]));
    return value || control.options[(now + 1) % control.options.length];
  };
  return (event, part) => {
    let steady = true;
    follow(
      event,
      part,
      (dx, dy) => {
        if (Math.hypot(dx, dy) >= STEADY_PX) steady = false;
      },
      (cancelled) => {
        if (steady && !cancelled) stage.setControl(control.id, wanted());
      },
    );
  };
}

/**
 * Up and down a finger scrolls the page; there the control beside the picture is the way.
 * @type {(stage: Stage, control: RangeControl, hand: Hand, perUnit: () => number) => Take}
 */
function drag(stage, control, { way, value }, perUnit) {
  const [upright, sign] = [way.endsWith("y"), way.startsWith("-") ? -1 : 1];
  return (event, part) => {
    if (upright && event.pointerType === "touch") return;
    const from = sliderPosition(control, Number(stage.frame().effective[control.id]));
    const before = stage.store.get();
    const reach_px = Number(value) * perUnit();
    let steady = true;
    /** @type {(dx: number, dy: number) => void} */
    const moved = (dx, dy) => {
      const way_px = upright ? dy : dx;
      if (steady && Math.abs(way_px) < STEADY_PX) return;
      steady = false;
      stage.store.set({ held: true });
      stage.setControl(control.id, sliderValue(control, from + (sign * way_px) / reach_px));
    };
    follow(event, part, moved, (cancelled) => {
      stage.store.set({ held: false });
      if (cancelled && !steady) putBack(stage, before);
    });
  };
}
