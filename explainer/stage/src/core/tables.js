/** Tables of a response surface: decoded when first asked, looked up every frame. */

/** @import { Axis, Clock, Dict, Header, Table, TableEntry, Value, Values } from "./types.d.ts" */
/** @import { Neighbours } from "./axes.js" */

import { between, locate } from "./axes.js";

/**
 * Make a table of a container ready to be looked up.
 * @param {string} name
 * @param {TableEntry} entry  its entry in the header
 * @param {Pick<Header, "axes"|"clocks">} header
 * @param {Uint8Array} blob
 * @returns {Table}
 */
export function createTable(name, entry, header, blob) {
  const clock = entry.clock ? header.clocks[entry.clock] : null;
  const cornersAt = cornersOf(entry, header.axes);
  const step = (entry.high - entry.low) / (2 ** entry.bits - 1);
  /** @type {Table["knots"]} */
  const knots = (values) => (clock ? timeKnots(clock, values) : []);
  /** @type {Uint16Array|undefined} */
  let decoded;
  /** @type {Table["at"]} */
  const at = (values, t) => {
    decoded ??= decode(blob, entry);
    const counts = decoded;
    const times = clock ? between(knots(values), t) : ALWAYS;
    return weigh(cornersAt(values), times, (index) => entry.low + counts[index] * step);
  };
  return { name, axes: entry.axes, clock: entry.clock ?? null, at, knots };
}

/** @type {Neighbours} */
const ALWAYS = [[0, 1]];

/** @typedef {{offset: number, weight: number}} Corner */

/**
 * Multilinear: each corner in turn, in the order in which the Python reference adds them.
 * @param {Corner[]} corners
 * @param {Neighbours} times
 * @param {(index: number) => number} valueAt
 */
function weigh(corners, times, valueAt) {
  let total = 0;
  for (const corner of corners) {
    for (const [index, share] of times) {
      total += corner.weight * share * valueAt(corner.offset + index);
    }
  }
  return total;
}

/**
 * @param {Clock} clock
 * @param {Values} values
 */
function timeKnots(clock, values) {
  const option = clock.over ? values[clock.over] : "";
  const knots = clock.knots[String(option)];
  if (!knots) throw new Error(`“${option}” is not one of ${clock.over}.`);
  return knots;
}

/**
 * Corners of the cell around a setting; kept, because while time runs settings stand still.
 * @param {TableEntry} entry
 * @param {Dict<Axis>} axes
 * @returns {(values: Values) => Corner[]}
 */
function cornersOf(entry, axes) {
  const strides = stridesOf(entry.size);
  /** @type {Value[]|undefined} */
  let last;
  /** @type {Corner[]} */
  let corners = [];
  return (values) => {
    if (last && isAt(last, entry.axes, values)) return corners;
    const wanted = entry.axes.map((name) => values[name]);
    corners = entry.axes.reduce(
      (found, name, i) => spread(found, locate(name, axes[name], wanted[i]), strides[i]),
      [{ offset: 0, weight: 1 }],
    );
    last = wanted;
    return corners;
  };
}

/** @type {(place: Value[], axes: string[], values: Values) => boolean} */
const isAt = (place, axes, values) => axes.every((name, i) => values[name] === place[i]);

/** @type {(corners: Corner[], neighbours: Neighbours, stride: number) => Corner[]} */
const spread = (corners, neighbours, stride) =>
  corners.flatMap(({ offset, weight }) =>
    neighbours.map(([index, share]) => ({
      offset: offset + index * stride,
      weight: weight * share,
    })),
  );

/** @param {number[]} size */
const stridesOf = (size) => size.map((_, i) => size.slice(i + 1).reduce((a, b) => a * b, 1));

/**
 * Undo the packing: byte planes, zigzag, differences along the last axis.
 * @param {Uint8Array} blob
 * @param {Pick<TableEntry, "offset"|"size">} entry
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
 * @param {Values} values
 * @param {number[]} times  of the model
 * @returns {number[]}
 */
export const sample = (table, values, times) => times.map((time) => table.at(values, time));
