// A hundred people, grouped from the top left: some filled, the others outlined, all as large. In whom a harm
// was counted has square shoulders, so that benefit and harm are never one shape. Their hair differs, by where
// one stands and not by what was counted: people are of many kinds in both groups.

import { HAIR, kindAt } from "./hair.js";

const SVG = "http://www.w3.org/2000/svg";
const CELL = 24;
const PEOPLE = 100;

/**
 * One person: a head and shoulders in a cell.
 * @param {number} x
 * @param {number} y
 */
const person = (x, y) =>
  `M${x + 12} ${y + 3}a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0 -9zM${x + 3.5} ${y + 22.5}v-2.5a7 6.5 0 0 1 7 -6.5h3a7 6.5 0 0 1 7 6.5v2.5z`;

/**
 * The same, with square head and shoulders.
 * @param {number} x
 * @param {number} y
 */
const square = (x, y) => `M${x + 7.5} ${y + 3}h9v9h-9zM${x + 3.5} ${y + 22.5}v-9h17v9z`;

/**
 * The hair of whoever stands in a cell, over the head.
 * @param {number} x
 * @param {number} y
 */
const hair = (x, y) => HAIR[kindAt(x / CELL, y / CELL)](x + 12, y + 7.5);

/**
 * The drawing of so many out of a hundred; it is named by whoever places it.
 * @param {number} count
 * @param {{columns?: number, harm?: boolean}} [look]
 */
export function iconArray(count, { columns = 10, harm = false } = {}) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", `0 0 ${columns * CELL} ${(PEOPLE / columns) * CELL}`);
  drawing.setAttribute("class", harm ? "icon-array kx-of-harm" : "icon-array");
  drawing.setAttribute("role", "img");
  const shape = harm ? square : person;
  const fill = (/** @type {number[]} */ [from, to], /** @type {string} */ name, drawn = shape) =>
    people(placesOf(from, to, columns), drawn, name);
  drawing.append(fill([0, count], "kx-counted"), fill([count, PEOPLE], "kx-others"));
  if (!harm)
    drawing.append(
      fill([0, count], "kx-hair", hair),
      fill([count, PEOPLE], "kx-hair kx-pale", hair),
    );
  return drawing;
}

/**
 * Where the people from one number to another stand.
 * @param {number} from
 * @param {number} to
 * @param {number} columns
 */
const placesOf = (from, to, columns) =>
  Array.from({ length: to - from }, (_, at) => [
    CELL * ((from + at) % columns),
    CELL * Math.floor((from + at) / columns),
  ]);

/**
 * @param {number[][]} places
 * @param {(x: number, y: number) => string} shape
 * @param {string} name
 */
function people(places, shape, name) {
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("class", name);
  path.setAttribute("d", places.map(([x, y]) => shape(x, y)).join(""));
  return path;
}
