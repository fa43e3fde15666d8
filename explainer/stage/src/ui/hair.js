// Hair of many kinds for a field of a hundred, each drawn round the middle of a head of radius 4.5.

/** @typedef {(x: number, y: number) => string} Drawn */

/** @type {Drawn} */
const short = (x, y) =>
  `M${x - 5} ${y}a5 5.2 0 0 1 10 0c-1.6 -1.6 -2.2 -2.6 -5 -2.6s-3.4 1 -5 2.6z`;

/** @type {Drawn} */
const long = (x, y) =>
  `M${x - 5.6} ${y + 6}v-6a5.6 5.6 0 0 1 11.2 0v6h-2.6v-6.6c-1 -.9 -1.8 -1.4 -3 -1.4s-2 .5 -3 1.4v6.6z`;

/** @type {Drawn} */
const bob = (x, y) =>
  `M${x - 5.6} ${y + 2.6}v-2.6a5.6 5.6 0 0 1 11.2 0v2.6h-2.4l-1 -3.6h-6.4l-.6 3.6z`;

/** @type {Drawn} */
const tail = (x, y) =>
  `${short(x, y)}M${x + 5} ${y - 1}c2.4 .6 2.2 4.4 .6 6.6c-1.4 -1.4 -1.8 -4 -.6 -6.6z`;

/** @type {Drawn} */
const curls = (x, y) =>
  `M${x - 5.2} ${y + 0.6}a2.6 2.6 0 0 1 .6 -4a2.8 2.8 0 0 1 4.6 -2.2a2.8 2.8 0 0 1 4.6 2.2a2.6 2.6 0 0 1 .6 4c-1.4 -2.4 -2.4 -3.2 -5.2 -3.2s-3.8 .8 -5.2 3.2z`;

/** @type {Drawn} */
const beard = (x, y) =>
  `M${x - 4.7} ${y + 0.4}a4.7 4.9 0 0 0 9.4 0c-1.4 1.5 -2.6 1.8 -4.7 1.8s-3.3 -.3 -4.7 -1.8z`;

/** @type {Drawn} */
const scarf = (x, y) =>
  `M${x - 6} ${y + 6.6}c1 -2 .6 -4 .6 -6.6a5.4 5.6 0 0 1 10.8 0c0 2.6 -.4 4.6 .6 6.6z${face(x, y)}`;

/** @type {Drawn} */
const face = (x, y) => `M${x - 3.2} ${y + 0.4}a3.2 3.4 0 1 0 6.4 0a3.2 3.4 0 1 0 -6.4 0z`;

/** @type {Drawn} */
const none = () => "";

/** The kinds, in no order that says anything. */
export const HAIR = [short, long, beard, curls, bob, none, tail, scarf];

/**
 * Which of them stands in a column and a row: neighbours differ, and it is always the same.
 * @param {number} column
 * @param {number} row
 */
export const kindAt = (column, row) => (3 * column + 5 * row + ((column * row) % 3)) % HAIR.length;
