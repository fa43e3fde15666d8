// From one mechanism chapter to the next: one move of the camera through the levels, or a cut.

/** @import { AppContext, Screen, Screens } from "./types.d.ts" */

import drawing from "./journey.svg";
import { mountDrawing } from "../core/drawing.js";
import { element } from "../ui/element.js";

const PASSING_MS = 1500; // with the fade; never more than 1.6 s
const WIDTH = 1280;

/** @typedef {[x: number, y: number, radius: number]} Lens  as they stand in journey.svg */

/** @type {Record<string, Lens>} */
const LENSES = {
  head: [371.5, 199.5, 66],
  circuit: [499, 211, 78],
  branch: [649, 211, 94],
  contact: [826.5, 212, 114],
  door: [1071, 198, 186],
};

/**
 * Follows the screens; where two that follow one another stand at a level, the camera passes.
 * @param {AppContext} ctx
 * @param {Screens} screens
 */
export function passing({ preferences }, screens) {
  /** @type {Lens|undefined} */
  let before;
  screens.follow((_, screen) => {
    const [from, to] = [before, lensOf(screen)];
    before = to;
    const still = preferences.get().calm || matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (from && to && from !== to && !still) pass(screen, from, to);
  });
}

/** @param {Screen} screen */
function lensOf(screen) {
  const svg = "stage" in screen ? screen.stage?.bundle.scene?.svg : undefined;
  const [, level = ""] = svg?.match(/data-locator="([a-z]+)/) ?? [];
  return LENSES[level];
}

/** @type {(screen: Screen, from: Lens, to: Lens) => void} */
function pass(screen, from, to) {
  const scene = screen.node.querySelector(".kx-scene");
  if (!scene) return;
  const inner = element("div", { class: "kx-passing-way" });
  const host = element("div", { class: "kx-passing", "aria-hidden": "true" }, inner);
  mountDrawing(inner, drawing);
  scene.after(host);
  const { clientWidth: width, clientHeight: height } = host;
  const stops = [from, between(from, to), to].map((lens) => placed(lens, width, height));
  const move = stops.map((transform) => ({ transform }));
  inner.animate(move, { duration: PASSING_MS, easing: "ease-in-out", fill: "forwards" });
  const fade = [{ opacity: 1 }, { opacity: 1, offset: 0.8 }, { opacity: 0 }];
  host.animate(fade, { duration: PASSING_MS, fill: "forwards" }).finished.then(
    () => host.remove(),
    () => host.remove(),
  );
}

/** @type {(from: Lens, to: Lens) => Lens} a place from which both are seen */
const between = ([x, y, r], [x2, y2, r2]) => [
  (x + x2) / 2,
  (y + y2) / 2,
  (Math.abs(x2 - x) + r + r2) / 2,
];

/** @type {(lens: Lens, width: number, height: number) => string} with the lens all over */
function placed([x, y, radius], width, height) {
  const unit = width / WIDTH;
  const scale = Math.max(width, height) / (2 * radius * unit);
  const [left, top] = [width / 2 - scale * unit * x, height / 2 - scale * unit * y];
  return `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px) scale(${scale.toFixed(3)})`;
}
