// A hundred people in one band of four rows, small: some filled from its start, the others pale, all as large. As
// in the large pictures, in whom a harm was counted has square shoulders: benefit and harm are never one shape.

const SVG = "http://www.w3.org/2000/svg";
const PEOPLE = 100;
const ROWS = 4;
const [WIDE, HIGH] = [18, 26]; // what one person is drawn in

/** @typedef {(x: number, y: number, at: number) => string} Shape */

/** @type {Record<"bust"|"face"|"hair", Shape>} */
const ROUND = {
  bust: (x, y) => `M${x + 1.8} ${y + 24.6}v-4a7.200 7.200 0 0 1 14.4 0v4z`,
  face: (x, y) => `M${x + 9} ${y + 3.4}a4.300 4.300 0 1 1 0 8.600a4.300 4.300 0 1 1 0-8.600z`,
  // Short, long, or none.
  hair: (x, y, at) =>
    [
      `M${x + 4.4} ${y + 7}a4.600 4.600 0 0 1 9.200 0q-4.600-2.800-9.200 0z`,
      `M${x + 3.8} ${y + 12}v-5a5.200 5.200 0 0 1 10.400 0v5h-1.600v-5q-3.600-2.400-7.200 0v5z`,
      "",
    ][at % 3],
};

/** @type {typeof ROUND} */
const SQUARE = {
  bust: (x, y) => `M${x + 2} ${y + 24.6}v-10.500h14v10.500z`,
  face: (x, y) => `M${x + 5} ${y + 4}h8v8h-8z`,
  hair: (x, y, at) => (at % 3 < 2 ? `M${x + 5} ${y + 3.4}h8v2.800h-8z` : ""),
};

/**
 * The drawing of so many out of a hundred; it is named by whoever places it.
 * @param {number} count
 * @param {boolean} harm
 */
export function crowd(count, harm) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", `0 0 ${(PEOPLE / ROWS) * WIDE} ${ROWS * HIGH}`);
  drawing.setAttribute("class", harm ? "icon-array kx-crowd kx-of-harm" : "icon-array kx-crowd");
  drawing.setAttribute("role", "img");
  const shapes = harm ? SQUARE : ROUND;
  drawing.append(
    ...people(shapes, 0, count, "kx-counted"),
    ...people(shapes, count, PEOPLE, "kx-others"),
  );
  return drawing;
}

/**
 * The people from one number to another: busts, faces and hair, each in one path.
 * @param {typeof ROUND} shapes
 * @param {number} from
 * @param {number} to
 * @param {string} name
 */
const people = ({ bust, face, hair }, from, to, name) => [
  path(bust, from, to, name),
  path(face, from, to, `${name}-faces`),
  path(hair, from, to, `${name}-hair`),
];

/**
 * @param {Shape} shape
 * @param {number} from
 * @param {number} to
 * @param {string} name
 */
function path(shape, from, to, name) {
  const made = document.createElementNS(SVG, "path");
  const at = Array.from({ length: to - from }, (_, n) => from + n);
  const drawn = at.map((n) =>
    shape(WIDE * Math.floor(n / ROWS), HIGH * (n % ROWS), n + Math.floor(n / ROWS)),
  );
  made.setAttribute("class", name);
  made.setAttribute("d", drawn.join(""));
  return made;
}
