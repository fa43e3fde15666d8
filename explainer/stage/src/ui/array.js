// Ten by ten people, grouped from the top left: some filled, the others outlined, all as large.

const SVG = "http://www.w3.org/2000/svg";
const CELL = 24;

/**
 * One person: a head and shoulders in a cell.
 * @param {number} x
 * @param {number} y
 */
const person = (x, y) =>
  `M${x + 12} ${y + 3}a4 4 0 1 1 0 8a4 4 0 1 1 0 -8zM${x + 5} ${y + 21}v-3a6 6 0 0 1 6 -6h2a6 6 0 0 1 6 6v3z`;

/**
 * The drawing of so many out of a hundred; it is named by whoever places it.
 * @param {number} count
 */
export function iconArray(count) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", `0 0 ${10 * CELL} ${10 * CELL}`);
  drawing.setAttribute("class", "icon-array");
  drawing.setAttribute("role", "img");
  drawing.append(people(0, count, "kx-counted"), people(count, 100, "kx-others"));
  return drawing;
}

/**
 * @param {number} from
 * @param {number} to
 * @param {string} name
 */
function people(from, to, name) {
  const path = document.createElementNS(SVG, "path");
  const places = Array.from({ length: to - from }, (_, at) => from + at);
  path.setAttribute("class", name);
  path.setAttribute(
    "d",
    places.map((at) => person(CELL * (at % 10), CELL * Math.floor(at / 10))).join(""),
  );
  return path;
}
