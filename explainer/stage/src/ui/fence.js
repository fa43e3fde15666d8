// What stands between two ways: a fence where different studies counted them, an open gate where one study
// tested both. A fence is drawn longer than it is wide here; on little room it lies across.

/** @import { Words } from "./types.d.ts" */

import { element } from "./element.js";

const SVG = "http://www.w3.org/2000/svg";
const PICKETS = 60;
const PITCH = 14;

const pickets = Array.from(
  { length: PICKETS },
  (_, at) => `M${3 + at * PITCH} 14l4.500-8 4.500 8v76h-9z`,
);
const rail = (/** @type {number} */ y) => `M-4 ${y}h${PICKETS * PITCH}v7h-${PICKETS * PITCH}z`;
const FENCE = [
  ["kx-fence-rail", rail(26) + rail(72)],
  ["kx-fence-wood", pickets.join("")],
];
const GATE = [
  ["kx-fence-way", "M22 90V40h44v50l12 5H10z"],
  ["kx-fence-rail", "M22 24l13 8v56l-13 4zM66 24l-13 8v56l13 4z"],
  [
    "kx-fence-line",
    "M26.500 27v64M31 30v60M61.500 27v64M57 30v60M22 42l13 6M22 72l13 2M66 42l-13 6M66 72l-13 2",
  ],
  ["kx-fence-wood", "M10 18h12v76H10zM66 18h12v76H66zM7 18l9-12 9 12zM63 18l9-12 9 12z"],
];

/**
 * A fence with what it means on its plate.
 * @param {Words} words
 */
export const fence = (words) =>
  element(
    "div",
    { class: "kx-fence" },
    drawn(FENCE),
    element("span", { class: "kx-fence-plate" }, words.message("beside-fence")),
  );

/** An open gate; its row says what it means. */
export const gate = () => element("div", { class: "kx-fence kx-gate" }, drawn(GATE));

/** @param {string[][]} paths */
function drawn(paths) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", "0 0 86 96");
  drawing.setAttribute("aria-hidden", "true");
  for (const [name, d] of paths) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", name);
    path.setAttribute("d", d);
    drawing.append(path);
  }
  return drawing;
}
