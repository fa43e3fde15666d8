/**
 * The small language of drawings, sentences and charts, as compiled by explainer/expressions.py.
 * A tree is a number, a boolean or [operator, ...arguments]; here it becomes one closure.
 */

/** @import { Dict, Tree, Value, Values } from "./types.d.ts" */

/** @typedef {(values: Values) => any} Evaluate  any: Python's compiler has checked what comes out */

/**
 * Keep x between low and high.
 * @type {(x: number, low: number, high: number) => number}
 */
export const clamp = (x, low, high) => Math.max(low, Math.min(high, x));

/**
 * Divide; by zero gives zero.
 * @type {(a: number, b: number) => number}
 */
const divide = (a, b) => (Number(b) === 0 ? 0 : a / b);

/**
 * How far x has come from start to end, 0 to 1.
 * @type {(x: number, start: number, end: number) => number}
 */
export const ramp = (x, start, end) => clamp(divide(x - start, end - start), 0, 1);

/**
 * The ramp with eased ends.
 * @type {(x: number, start: number, end: number) => number}
 */
const smooth = (x, start, end) => {
  const share = ramp(x, start, end);
  return share * share * (3 - 2 * share);
};

/** A share of 0 to 1 with both ends eased. @param {number} x */
export const ease = (x) => smooth(x, 0, 1);

/** A share of 0 to 1 that begins fast and comes to rest. @param {number} x */
const easeOut = (x) => {
  const rest = 1 - clamp(x, 0, 1);
  return 1 - rest * rest * rest;
};

/**
 * Round half up, not half to even and not away from zero.
 * @type {(x: number, digits?: number) => number}
 */
export const roundHalfUp = (x, digits = 0) => {
  const factor = 10 ** Math.trunc(digits);
  return Math.floor(x * factor + 0.5) / factor;
};

/**
 * Booleans count as 1 and 0, a text equals only itself.
 * @type {(a: Value, b: Value) => boolean}
 */
const equal = (a, b) =>
  typeof a === "string" || typeof b === "string" ? a === b : Number(a) === Number(b);

/** @type {Dict<(...parts: any[]) => Value>}  any: as of Evaluate */
const OPERATORS = {
  "+": (a, b) => Number(a) + Number(b),
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": divide,
  neg: (a) => -a,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "==": equal,
  "!=": (a, b) => !equal(a, b),
  not: (a) => !a,
  min: Math.min,
  max: Math.max,
  abs: Math.abs,
  round: roundHalfUp,
  floor: Math.floor,
  sqrt: (x) => Math.sqrt(Math.max(x, 0)),
  exp: (x) => Math.exp(Math.min(x, 700)),
  log10: (x) => (x > 0 ? Math.log10(x) : -300),
  wrap: (x) => x - Math.floor(x),
  clamp,
  ramp,
  smooth,
  ease,
  ease_out: easeOut,
  between: ramp,
};

/**
 * Those that must not evaluate every argument, or take it as it stands.
 * @type {Dict<(trees: Tree[]) => Evaluate>}
 */
const SPECIAL = {
  $:
    ([name]) =>
    (values) => {
      const value = values[String(name)];
      if (value === undefined) throw new Error(`The name “${name}” has no value in this frame.`);
      return value;
    },
  "'":
    ([text]) =>
    () =>
      text,
  if: ([test, then, otherwise]) => {
    const [t, a, b] = [test, then, otherwise].map(compile);
    return (values) => (t(values) ? a(values) : b(values));
  },
  and: (trees) => {
    const parts = trees.map(compile);
    return (values) => parts.every((part) => part(values));
  },
  or: (trees) => {
    const parts = trees.map(compile);
    return (values) => parts.some((part) => part(values));
  },
};

/**
 * Turn a tree into a closure over a frame's values.
 * @param {Tree} tree
 * @returns {Evaluate}
 */
export function compile(tree) {
  if (typeof tree !== "object") return () => tree;
  const [op, trees] = [String(tree[0]), tree.slice(1)];
  if (Object.hasOwn(SPECIAL, op)) return SPECIAL[op](trees);
  if (!Object.hasOwn(OPERATORS, op)) throw new Error(`“${op}” is no operator of the language.`);
  return apply(OPERATORS[op], trees.map(compile));
}

/**
 * Spell out one and two arguments: they are nearly all there is, and every frame asks for hundreds.
 * @param {(typeof OPERATORS)[string]} operate
 * @param {Evaluate[]} parts
 * @returns {Evaluate}
 */
function apply(operate, parts) {
  const [a, b] = parts;
  if (parts.length === 1) return (values) => operate(a(values));
  if (parts.length === 2) return (values) => operate(a(values), b(values));
  return (values) => operate(...parts.map((part) => part(values)));
}

/**
 * The names that a tree asks for.
 * @param {Tree} tree
 * @returns {Set<string>}
 */
export function names(tree) {
  if (typeof tree !== "object" || tree[0] === "'") return new Set();
  const parts = tree.slice(1);
  if (tree[0] === "$") return new Set(parts.map(String));
  return new Set(parts.flatMap((part) => [...names(part)]));
}
