/** Where a value stands between the knots of an axis. */

/** @import { Axis, Curved, Value } from "./types.d.ts" */

import { lastNotAbove } from "./search.js";

/**
 * The coordinate in which a range axis is interpolated.
 * @type {Record<Curved, (x: number) => number>}
 */
const SCALES = {
  linear: (x) => Number(x),
  log: (x) => Math.log(Math.max(x, 1e-300)),
  root: (x) => Math.sqrt(Math.max(x, 0)),
};

/** @typedef {Array<[number, number]>} Neighbours  one or two [index, share]; shares add up to 1 */

/**
 * The one or two knots next to a value, with their shares; beyond the ends the last knot holds.
 * @param {number[]} knots
 * @param {number} value
 * @param {Curved} [scale]
 * @returns {Neighbours}
 */
export function between(knots, value, scale = "linear") {
  if (value <= knots[0]) return [[0, 1]];
  if (value >= knots[knots.length - 1]) return [[knots.length - 1, 1]];
  const left = lastNotAbove(knots, value);
  const of = SCALES[scale];
  const share = (of(value) - of(knots[left])) / (of(knots[left + 1]) - of(knots[left]));
  return [
    [left, 1 - share],
    [left + 1, share],
  ];
}

/**
 * The neighbours of a value on a named axis of a bundle.
 * @param {string} name
 * @param {Axis} axis
 * @param {Value} value
 * @returns {Neighbours}
 */
export function locate(name, axis, value) {
  if (axis.kind !== "choice") {
    if (Number.isFinite(Number(value))) return between(axis.knots, Number(value), axis.scale);
    throw new Error(`“${value}” is no number for ${name}.`);
  }
  const index = axis.options.indexOf(String(value));
  if (index < 0) throw new Error(`“${value}” is not one of ${name}: ${axis.options.join(", ")}.`);
  return [[index, 1]];
}
