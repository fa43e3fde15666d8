// What stands between two ways: a fence where different studies counted them, an open gate where one study
// tested both. On little room the fence lies across, as long as the page is wide.

/** @import { Words } from "./types.d.ts" */

import { element } from "./element.js";

const SVG = "http://www.w3.org/2000/svg";
const [FEW, MANY] = [5, 60];
const PITCH = 17.6;

let drawings = 0; // each has a light of its own name

/** @param {number} count */
const pickets = (count) =>
  Array.from(
    { length: count },
    (_, at) => `M${(7 + at * PITCH).toFixed(1)} 93V15l5.500-9 5.500 9v78z`,
  );
const rail = (/** @type {number} */ y, /** @type {number} */ count) =>
  `M6 ${y}h${((count - 1) * PITCH + 14).toFixed(1)}a4 4 0 0 1 0 8H6a4 4 0 0 1 0-8z`;
/** @type {(count: number) => string[][]} */
const fenceOf = (count) => [
  [
    "kx-fence-ground",
    `M2 94q${(count * PITCH) / 2} 7 ${count * PITCH + 4} 0q-${(count * PITCH) / 2}-6-${count * PITCH + 4} 0z`,
  ],
  ["kx-fence-wood", rail(24, count) + rail(72, count)],
  ["kx-fence-wood", pickets(count).join("")],
];
const GATE = [
  ["kx-fence-way", "M20 94V54h56v40z"],
  ["kx-fence-ground", "M2 94q46 8 92 0q-46-6-92 0z"],
  [
    "kx-fence-wood",
    "M19 46l20 5v4l-20-4zM19 74l20-2v4l-20 3zM77 46l-20 5v4l20-4zM77 74l-20-2v4l20 3z",
  ],
  [
    "kx-fence-wood",
    "M21 86V36l2.500-5 2.500 5v49zM28 83V41l2.200-4 2.200 4v41zM34.500 80V46l2-4 2 4v33.500z",
  ],
  [
    "kx-fence-wood",
    "M75 86V36l-2.500-5-2.500 5v49zM68 83V41l-2.200-4-2.200 4v41zM61.500 80V46l-2-4-2 4v33.500z",
  ],
  ["kx-fence-wood", "M8 94V17h12v77zM76 94V17h12v77z"],
  ["kx-fence-wood", "M4 17l10-10 10 10zM72 17l10-10 10 10z"],
];

/**
 * A fence with what it means on its plate.
 * @param {Words} words
 */
export const fence = (words) =>
  element(
    "div",
    { class: "kx-fence" },
    drawn(fenceOf(FEW), "kx-fence-between"),
    drawn(fenceOf(MANY), "kx-fence-across"),
    element("span", { class: "kx-fence-plate" }, words.message("beside-fence")),
  );

/** An open gate; its row says what it means. */
export const gate = () => element("div", { class: "kx-fence kx-gate" }, drawn(GATE));

/**
 * @param {string[][]} paths
 * @param {string} [name]
 */
function drawn(paths, name = "") {
  const drawing = made("svg", { class: name, viewBox: "0 0 96 100", "aria-hidden": "true" });
  drawings += 1;
  const id = `kx-fence-light-${drawings}`;
  const across = { id, gradientUnits: "userSpaceOnUse", x1: "0", x2: "0", y1: "6", y2: "96" };
  const light = made("linearGradient", across);
  light.append(made("stop", { class: "kx-fence-lit", offset: ".3" }));
  light.append(made("stop", { class: "kx-fence-dim", offset: "1" }));
  drawing.append(light);
  for (const [name, d] of paths) {
    const fill = name === "kx-fence-wood" ? `url(#${id})` : "none";
    drawing.append(made("path", { class: name, d, fill }));
  }
  return drawing;
}

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 */
function made(tag, attributes) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}
