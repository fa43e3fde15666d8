// A hundred people, grouped from the top left: some filled, the others outlined, all as large. In whom a harm
// was counted has square shoulders, so that benefit and harm are never one shape.

const SVG = "http://www.w3.org/2000/svg";
const CELL = 24;
const PEOPLE = 100;

/**
 * One person: a head and shoulders in a cell.
 * @param {number} x
 * @param {number} y
 */
const person = (x, y) =>
  `M${x + 12} ${y + 3}a4 4 0 1 1 0 8a4 4 0 1 1 0 -8zM${x + 5} ${y + 21}v-3a6 6 0 0 1 6 -6h2a6 6 0 0 1 6 6v3z`;

/**
 * The same, with square head and shoulders.
 * @param {number} x
 * @param {number} y
 */
const square = (x, y) => `M${x + 8} ${y + 3}h8v7h-8zM${x + 5} ${y + 21}v-8h14v8z`;

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
  const fill = (/** @type {number[]} */ [from, to], /** @type {string} */ name) =>
    people(placesOf(from, to, columns), shape, name);
  drawing.append(fill([0, count], "kx-counted"), fill([count, PEOPLE], "kx-others"));
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
