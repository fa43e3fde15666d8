/** What a frame's numbers make of a drawing: attribute texts, the same as Python's still frames. */

/** @import { Dict, Floor, Part, Scene, Tint, Values } from "./types.d.ts" */

import { fixed } from "./fixed.js";
import { effectsOf } from "./verbs.js";

const RANK = { idea: 0, cells: 1, animals: 1, people: 2 };
const TINTED = 0.4; // opacity of what does not matter in a moment
const FADED = 0.15; // opacity of what is known less well than the viewer asked to see

/** @typedef {{id: string, attribute: string, text: (values: Values) => string|null}} Slot */
/** @import { Effect } from "./verbs.js" */

/** @param {number[]} factors */
const opacityText = (factors) => {
  const text = fixed(
    factors.reduce((product, factor) => product * factor, 1),
    3,
  );
  return text === "1" ? null : text;
};

/**
 * How several effects on one attribute of one element become its text.
 * @type {Dict<(parts: any[]) => string|null>}  any: each takes what its verbs make
 */
const COMBINE = {
  transform: (parts) => parts.join(" "),
  display: (shown) => (shown.every(Boolean) ? null : "none"),
  opacity: opacityText,
};
/** @param {string[]} texts */
const only = (texts) => texts.at(-1);

/** @param {Part} part */
function partEffects({ id, tag, level }) {
  /** @type {Effect[]} */
  const effects = [];
  if (level === "detailed") {
    effects.push({ id, attribute: "display", of: (values) => Boolean(values.detailed) });
  }
  if (tag) {
    /** @param {Values} values */
    const known = ({ evidence_floor = "idea" }) =>
      RANK[tag] >= RANK[/** @type {Floor} */ (evidence_floor)];
    effects.push({ id, attribute: "opacity", of: (values) => (known(values) ? 1 : FADED) });
  }
  return effects;
}

/** @type {(litBy: string[], light: string) => number} */
const strength = (litBy, light) =>
  !light || light.split(" ").some((part) => litBy.includes(part)) ? 1 : TINTED;

/**
 * A piece that is lit or not as a whole; how strongly is worked out again when the light changes.
 * @param {Tint} tint
 * @returns {Effect}
 */
function tintEffect({ id, lit_by, opacity }) {
  let [key, there, here] = ["", 1, 1];
  /** @param {Values} values */
  const of = ({ light = "", light_before = "", light_share = 1 }) => {
    if (key !== `${light_before}>${light}`) {
      key = `${light_before}>${light}`;
      [there, here] = [light_before, light].map((parts) => strength(lit_by, String(parts)));
    }
    return opacity * (there + Number(light_share) * (here - there));
  };
  return { id, attribute: "opacity", of };
}

/**
 * Compile a scene's bindings and parts: one slot for each attribute that they can set.
 * @param {Pick<Scene, "bindings"|"paths"|"parts"|"tints">} scene
 * @returns {Slot[]}
 */
export function slotsOf({ bindings, paths, parts = [], tints = [] }) {
  /** @type {Map<string, {id: string, attribute: string, effects: Effect["of"][]}>} */
  const gathered = new Map();
  const effects = [
    ...bindings.flatMap((b) => effectsOf(b, paths)),
    ...parts.flatMap(partEffects),
    ...tints.map(tintEffect),
  ];
  for (const { id, attribute, of } of effects) {
    const key = `${id} ${attribute}`;
    const slot = gathered.get(key) ?? { id, attribute, effects: [] };
    gathered.set(key, slot);
    slot.effects.push(of);
  }
  return [...gathered.values()].map(({ id, attribute, effects: parts }) => {
    const combine = COMBINE[attribute] ?? only;
    return { id, attribute, text: (values) => combine(parts.map((of) => of(values))) };
  });
}

/**
 * A copy of a frame's values that repeats may write n and of into.
 * @param {Values} values
 * @returns {Values}
 */
export const scratch = (values) => Object.assign(Object.create(null), values);

/**
 * All attributes at one frame; null means that the attribute is left out.
 * @param {Pick<Scene, "bindings"|"paths"|"parts"|"tints">} scene
 * @param {Values} values
 * @returns {Dict<Dict<string|null>>}  by id, then by attribute
 */
export function attributes(scene, values) {
  const own = scratch(values);
  /** @type {Dict<Dict<string|null>>} */
  const result = {};
  for (const { id, attribute, text } of slotsOf(scene)) {
    result[id] = { ...result[id], [attribute]: text(own) };
  }
  return result;
}
