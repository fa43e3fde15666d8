import assert from "node:assert/strict";
import { test } from "node:test";

import { attributes } from "../../explainer/stage/src/core/attributes.js";

const LINE = [
  [0, 0],
  [10, 0],
  [10, 20],
];
const at = (verb, args, { n = null, of = null } = {}) => ({ id: "it", verb, args, n, of });
const shown = (bindings, values = {}, parts = []) =>
  attributes({ bindings, paths: { line: LINE }, parts }, values).it;

const CASES = {
  "show hides": [at("show", { value: false }), { display: "none" }],
  "show shows": [at("show", { value: 2 }), { display: null }],
  "opacity is kept within 0 and 1": [at("opacity", { value: 0.12345 }), { opacity: "0.123" }],
  "full opacity is left out": [at("opacity", { value: 7 }), { opacity: null }],
  "move goes along a path": [
    at("move", { path: "line", value: 0.75 }),
    { transform: "translate(10 10)" },
  ],
  "move stays on its path": [
    at("move", { path: "line", value: 2 }),
    { transform: "translate(10 20)" },
  ],
  shift: [at("shift", { x: 1.005, y: -3 }), { transform: "translate(1 -3)" }],
  "turn about its pivot": [
    at("turn", { value: 45, pivot: [10, 20.5] }),
    { transform: "rotate(45 10 20.5)" },
  ],
  "scale about the origin": [
    at("scale", { x: 2, y: 0.5, pivot: [0, 0] }),
    { transform: "scale(2 0.5)" },
  ],
  "scale about a pivot": [
    at("scale", { x: 2, y: 2, pivot: [5, 6] }),
    { transform: "translate(5 6) scale(2 2) translate(-5 -6)" },
  ],
  "colour mixes fill": [
    at("colour", { from: "cell", to: "cell-warm", value: 0.25 }),
    { fill: "color-mix(in srgb, var(--cell) 75%, var(--cell-warm))" },
  ],
  "stroke mixes stroke": [
    at("stroke", { from: "line", to: "ink", value: 1 }),
    { stroke: "color-mix(in srgb, var(--line) 0%, var(--ink))" },
  ],
  "length draws a share": [at("length", { value: 0.25 }), { "stroke-dashoffset": "0.75" }],
  "length of nothing": [at("length", { value: -1 }), { "stroke-dashoffset": "2" }],
};

for (const [name, [binding, expected]] of Object.entries(CASES)) {
  test(name, () => assert.deepEqual({ ...shown([binding]) }, expected));
}

test("transforms of one element are joined in their order", () => {
  const bindings = [at("shift", { x: 1, y: 2 }), at("turn", { value: 90, pivot: [0, 0] })];
  assert.equal(shown(bindings).transform, "translate(1 2) rotate(90 0 0)");
});

test("a copy knows which it is of how many", () => {
  const args = { value: [">=", ["$", "filled"], ["/", ["$", "n"], ["$", "of"]]] };
  assert.equal(shown([at("show", args, { n: 2, of: 4 })], { filled: 0.5 }).display, null);
  assert.equal(shown([at("show", args, { n: 3, of: 4 })], { filled: 0.5 }).display, "none");
});

test("count shows the first children", () => {
  const binding = at("count", { value: 1.5, children: ["a", "b", "c"] });
  const result = attributes({ bindings: [binding], paths: {}, parts: [] }, {});
  assert.deepEqual(
    [result.a, result.b, result.c].map(({ display }) => display),
    [null, null, "none"],
  );
});

test("a detailed part is hidden at the plain level", () => {
  const part = [{ id: "it", tag: null, level: "detailed" }];
  assert.equal(shown([], { detailed: false }, part).display, "none");
  assert.equal(shown([], { detailed: true }, part).display, null);
});

test("what is hidden for one reason is hidden", () => {
  const part = [{ id: "it", tag: null, level: "detailed" }];
  assert.equal(shown([at("show", { value: false })], { detailed: true }, part).display, "none");
  assert.equal(shown([at("show", { value: true })], { detailed: false }, part).display, "none");
});

test("what is known less well than asked fades, on top of its own opacity", () => {
  const part = (tag) => [{ id: "it", tag, level: "plain" }];
  const opacity = (tag, floor) =>
    shown([at("opacity", { value: 0.5 })], { evidence_floor: floor }, part(tag)).opacity;
  assert.equal(opacity("idea", "idea"), "0.5");
  assert.equal(opacity("idea", "animals"), "0.075");
  assert.equal(opacity("cells", "animals"), "0.5");
  assert.equal(opacity("animals", "people"), "0.075");
});

test("the frame's own values are left as they were", () => {
  const values = {};
  shown([at("show", { value: ["$", "n"] }, { n: 1, of: 1 })], values);
  assert.deepEqual(values, {});
});
