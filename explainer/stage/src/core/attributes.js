/** What a frame's numbers make of a drawing: attribute texts, the same as Python's still frames. */

import { fixed } from "./fixed.js";
import { effectsOf } from "./verbs.js";

const RANK = { idea: 0, cells: 1, animals: 1, people: 2 };
const FADED = 0.15; // opacity of what is known less well than the viewer asked to see

/** @typedef {{id: string, attribute: string, text: (values: Object) => string|null}} Slot */

const opacityText = (factors) => {
  const text = fixed(
    factors.reduce((product, factor) => product * factor, 1),
    3,
  );
  return text === "1" ? null : text;
};

// How several effects on one attribute of one element become its text.
const COMBINE = {
  transform: (parts) => parts.join(" "),
  display: (shown) => (shown.every(Boolean) ? null : "none"),
  opacity: opacityText,
};
const only = (texts) => texts.at(-1);

function partEffects({ id, tag, level }) {
  const effects = [];
  if (level === "detailed") {
    effects.push({ id, attribute: "display", of: (values) => Boolean(values.detailed) });
  }
  if (tag) {
    const known = (values) => RANK[tag] >= RANK[values.evidence_floor ?? "idea"];
    effects.push({ id, attribute: "opacity", of: (values) => (known(values) ? 1 : FADED) });
  }
  return effects;
}

/**
 * Compile a scene's bindings and parts: one slot for each attribute that they can set.
 * @param {Object} scene  {bindings, paths, parts}
 * @returns {Slot[]}
 */
export function slotsOf({ bindings, paths, parts = [] }) {
  const gathered = new Map();
  const effects = [...bindings.flatMap((b) => effectsOf(b, paths)), ...parts.flatMap(partEffects)];
  for (const { id, attribute, of } of effects) {
    const key = `${id} ${attribute}`;
    if (!gathered.has(key)) gathered.set(key, { id, attribute, effects: [] });
    gathered.get(key).effects.push(of);
  }
  return [...gathered.values()].map(({ id, attribute, effects: parts }) => {
    const combine = COMBINE[attribute] ?? only;
    return { id, attribute, text: (values) => combine(parts.map((of) => of(values))) };
  });
}

/** A copy of a frame's values that repeats may write n and of into. @returns {Object} */
export const scratch = (values) => Object.assign(Object.create(null), values);

/**
 * All attributes at one frame; null means that the attribute is left out.
 * @param {Object} scene
 * @param {Object} values
 * @returns {Object<string, Object<string, string|null>>}  by id, then by attribute
 */
export function attributes(scene, values) {
  const own = scratch(values);
  const result = {};
  for (const { id, attribute, text } of slotsOf(scene)) (result[id] ??= {})[attribute] = text(own);
  return result;
}
