/**
 * The vocabulary in which a drawing says how numbers move it; explainer/scenes/verbs.py in JavaScript.
 * Each verb turns a binding into effects: {id, attribute, of(values)}, combined per element later.
 */

/** @import { Binding, BindingArguments, Dict, Point, Tree, Value, Values } from "./types.d.ts" */
/** @import { Evaluate } from "./expressions.js" */

import { clamp, compile } from "./expressions.js";
import { fixed } from "./fixed.js";

/** @typedef {{id: string, attribute: string, of: Evaluate}} Effect */
/** @typedef {Record<"value"|"x"|"y", Evaluate>} Evaluators */
/** @typedef {[attribute: string, of: Evaluate]} Moved */
/** @typedef {(args: BindingArguments, of: Evaluators, paths: Dict<Point[]>) => Moved} Verb */

/** @param {Value} x */
const share = (x) => clamp(Number(x), 0, 1);

/**
 * An expression of a binding; inside a repeat it knows which copy (n) of how many (of).
 * @param {Tree} tree
 * @param {Binding} binding
 * @returns {Evaluate}
 */
function evaluator(tree, { n, of }) {
  const evaluate = compile(tree);
  if (typeof n !== "number" || typeof of !== "number") return evaluate;
  return (values) => {
    values.n = n;
    values.of = of;
    return evaluate(values);
  };
}

/**
 * The point a fraction along a sampled path.
 * @param {Point[]} points
 * @param {number} fraction
 * @returns {Point}
 */
export function along(points, fraction) {
  const place = share(fraction) * (points.length - 1);
  const i = Math.min(Math.floor(place), points.length - 2);
  const between = (/** @type {0|1} */ k) =>
    points[i][k] + (points[i + 1][k] - points[i][k]) * (place - i);
  return [between(0), between(1)];
}

/** @type {(x: number, y: number) => string} */
const translate = (x, y) => `translate(${fixed(x, 2)} ${fixed(y, 2)})`;

/** @type {(x: number, y: number, pivot: Point) => string} */
function scaling(x, y, [px, py]) {
  const factor = `scale(${fixed(x, 2)} ${fixed(y, 2)})`;
  return px === 0 && py === 0 ? factor : `${translate(px, py)} ${factor} ${translate(-px, -py)}`;
}

/** @type {(attribute: string) => Verb} */
const mix =
  (attribute) =>
  ({ from, to }, { value }) => {
    const [start, end] = [`var(--${from})`, `var(--${to})`];
    /** @param {Values} values */
    const percent = (values) => fixed(100 * (1 - share(value(values))), 0);
    return [attribute, (values) => `color-mix(in srgb, ${start} ${percent(values)}%, ${end})`];
  };

/**
 * Nothing drawn is moved well out of sight, else a round line end would leave a dot.
 * @param {number} drawn
 */
const dashOffset = (drawn) => (drawn ? fixed(1 - drawn, 3) : "2");

/** @type {Dict<Verb>} */
const VERBS = {
  move: ({ path }, { value }, paths) => [
    "transform",
    (values) => translate(...along(paths[path], value(values))),
  ],
  shift: (_, { x, y }) => ["transform", (values) => translate(x(values), y(values))],
  turn: ({ pivot }, { value }) => {
    const about = pivot.map((p) => fixed(p, 2)).join(" ");
    return ["transform", (values) => `rotate(${fixed(value(values), 2)} ${about})`];
  },
  scale: ({ pivot }, { x, y }) => ["transform", (values) => scaling(x(values), y(values), pivot)],
  show: (_, { value }) => ["display", (values) => Boolean(value(values))],
  opacity: (_, { value }) => ["opacity", (values) => share(value(values))],
  colour: mix("fill"),
  stroke: mix("stroke"),
  length: (_, { value }) => ["stroke-dashoffset", (values) => dashOffset(share(value(values)))],
};

/** @type {(shown: Evaluate, k: number) => Evaluate} */
const showsChild = (shown, k) => (values) => k <= Math.floor(Number(shown(values)) + 0.5);

/**
 * The effects of one binding of a scene; texts (word, text) have none.
 * @param {Binding} binding
 * @param {Dict<Point[]>} paths  points sampled along each
 * @returns {Effect[]}
 */
export function effectsOf(binding, paths) {
  const { id, verb, args } = binding;
  const [value, x, y] = [args.value, args.x, args.y].map((tree) => evaluator(tree, binding));
  if (verb === "word" || verb === "text") return [];
  if (verb === "count") {
    return args.children.map((child, i) => ({
      id: child,
      attribute: "display",
      of: showsChild(value, i + 1),
    }));
  }
  if (!Object.hasOwn(VERBS, verb)) throw new Error(`“${verb}” is no verb of a drawing (${id}).`);
  const [attribute, of] = VERBS[verb](args, { value, x, y }, paths);
  return [{ id, attribute, of }];
}
