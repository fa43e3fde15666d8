/** Where the camera stands: explainer/scenes/camera.py in JavaScript. */

/** @import { Rect, Scene, Values } from "./types.d.ts" */
/** @typedef {Pick<Scene, "shots"|"field"|"narrow">} Staged */

/** @type {Rect} */
const FIELD = [0, 0, 960, 600];

/**
 * The part of a drawing's field that is on the screen.
 * @param {Staged} scene
 * @param {boolean} [little]
 * @returns {Rect}
 */
export const seenField = ({ field = FIELD, narrow }, little) => (little && narrow) || field;

/** @type {(scene: Staged, name: string, field: Rect, little: boolean) => Rect} */
function shotOf({ shots = {} }, name, field, little) {
  if (!name) return field;
  const shot = shots[name];
  if (!shot) throw new Error(`The drawing has no shot “${name}”.`);
  return (little && shot.narrow) || shot.wide;
}

/**
 * A rectangle widened about its middle to the shape of the field, so that all of it shows.
 * @type {(rect: Rect, field: Rect) => Rect}
 */
function fitted([x, y, width, height], [, , fieldWidth, fieldHeight]) {
  const scale = Math.min(fieldWidth / width, fieldHeight / height);
  const [fullWidth, fullHeight] = [fieldWidth / scale, fieldHeight / scale];
  return [x - (fullWidth - width) / 2, y - (fullHeight - height) / 2, fullWidth, fullHeight];
}

/**
 * What is seen on the way: the size by equal factors, all edges about one point.
 * @type {(there: Rect, here: Rect, share: number) => Rect}
 */
function between(there, here, share) {
  if (share >= 1 || there.every((edge, i) => edge === here[i])) return here;
  const width = there[2] * (here[2] / there[2]) ** share;
  const even = there[2] === here[2] ? share : (width - there[2]) / (here[2] - there[2]);
  const [x, y, , height] = there.map((edge, i) => edge + even * (here[i] - edge));
  return [x, y, width, height];
}

/**
 * What brings a drawing's world into the field, in the field's units.
 * @param {Staged} scene
 * @param {Values} values
 * @param {boolean} [little]  little room: the narrow shots
 * @returns {{x: number, y: number, scale: number}}
 */
export function camera(scene, { shot = "", shot_before = "", shot_share = 1 }, little = false) {
  const field = seenField(scene, little);
  const [there, here] = [shot_before, shot].map((name) =>
    fitted(shotOf(scene, String(name), field, little), field),
  );
  const [x, y, width] = between(there, here, Number(shot_share));
  const scale = field[2] / width;
  return { x: field[0] - x * scale, y: field[1] - y * scale, scale };
}

/**
 * How large the world is drawn once the camera has come to rest.
 * @param {Staged} scene
 * @param {Values} values
 * @param {boolean} [little]
 */
export const settledScale = (scene, { shot = "" }, little) => camera(scene, { shot }, little).scale;
