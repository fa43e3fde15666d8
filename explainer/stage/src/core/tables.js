/** Tables of a response surface: decoded when first asked, looked up every frame. */

import { between, locate } from "./axes.js";

/**
 * @typedef {Object} Table
 * @property {string} name
 * @property {string[]} axes  names of the settings it depends on
 * @property {string|null} clock  name of its clock, null when it does not depend on time
 * @property {(values: Object, time: number) => number} at  interpolated value
 * @property {(values: Object) => number[]} knots  times it is kept at ([] without a clock)
 */

/**
 * Make a table of a container ready to be looked up.
 * @param {string} name
 * @param {Object} entry  its entry in the header
 * @param {{axes: Object, clocks: Object}} header
 * @param {Uint8Array} blob
 * @returns {Table}
 */
export function createTable(name, entry, header, blob) {
  const clock = entry.clock ? header.clocks[entry.clock] : null;
  const cornersAt = cornersOf(entry, header.axes);
  const step = (entry.high - entry.low) / (2 ** entry.bits - 1);
  const knots = (values) => (clock ? timeKnots(clock, values) : []);
  let counts;
  const at = (values, time) => {
    counts ??= decode(blob, entry);
    const times = clock ? between(knots(values), time) : [[0, 1]];
    return weigh(cornersAt(values), times, (index) => entry.low + counts[index] * step);
  };
  return { name, axes: entry.axes, clock: entry.clock ?? null, at, knots };
}

/** Multilinear: each corner in turn, in the order in which the Python reference adds them. */
function weigh(corners, times, valueAt) {
  let total = 0;
  for (const corner of corners) {
    for (const [index, share] of times) {
      total += corner.weight * share * valueAt(corner.offset + index);
    }
  }
  return total;
}

function timeKnots(clock, values) {
  const option = clock.over ? values[clock.over] : "";
  const knots = clock.knots[option];
  if (!knots) throw new Error(`“${option}” is not one of ${clock.over}.`);
  return knots;
}

/** Corners of the cell around a setting; kept, because while time runs settings stand still. */
function cornersOf(entry, axes) {
  const strides = stridesOf(entry.size);
  let [last, corners] = [null, null];
  return (values) => {
    if (last && entry.axes.every((name, i) => values[name] === last[i])) return corners;
    const wanted = entry.axes.map((name) => values[name]);
    corners = entry.axes.reduce(
      (found, name, i) => spread(found, locate(name, axes[name], wanted[i]), strides[i]),
      [{ offset: 0, weight: 1 }],
    );
    last = wanted;
    return corners;
  };
}

const spread = (corners, neighbours, stride) =>
  corners.flatMap(({ offset, weight }) =>
    neighbours.map(([index, share]) => ({
      offset: offset + index * stride,
      weight: weight * share,
    })),
  );

const stridesOf = (size) => size.map((_, i) => size.slice(i + 1).reduce((a, b) => a * b, 1));

/**
 * Undo the packing: byte planes, zigzag, differences along the last axis.
 * @param {Uint8Array} blob
 * @param {{offset: number, size: number[]}} entry
 * @returns {Uint16Array}  counts of quantisation steps, in C order
 */
export function decode(blob, { offset, size }) {
  const count = size.reduce((a, b) => a * b, 1);
  const row = size.at(-1) ?? 1;
  const counts = new Uint16Array(count);
  for (let i = 0; i < count; i += 1) {
    const zigzag = blob[offset + i] | (blob[offset + count + i] << 8);
    const before = i % row === 0 ? 0 : counts[i - 1];
    counts[i] = before + ((zigzag >> 1) ^ -(zigzag & 1)); // wraps at 16 bits, as intended
  }
  return counts;
}

/**
 * One value at many times.
 * @param {Table} table
 * @param {Object} values
 * @param {number[]} times
 * @returns {number[]}
 */
export const sample = (table, values, times) => times.map((time) => table.at(values, time));
