import assert from "node:assert/strict";
import { test } from "node:test";

import { compile, names } from "../../explainer/stage/src/core/expressions.js";

const value = (tree, values = {}) => compile(tree)(values);

test("half is rounded up, below zero too", () => {
  assert.equal(value(["round", 2.5]), 3);
  assert.equal(value(["round", -2.5]), -2);
  assert.equal(value(["round", 0.125, 2]), 0.13);
});

test("dividing by zero gives zero", () => {
  assert.equal(value(["/", 3, 0]), 0);
  assert.equal(value(["/", 3, false]), 0);
});

test("booleans count as one and zero", () => {
  assert.equal(value(["+", true, true]), 2);
  assert.equal(value(["==", true, 1]), true);
  assert.equal(value(["==", ["'", "1"], 1]), false);
});

test("and and or answer with booleans", () => {
  assert.equal(value(["and", 2, 3]), true);
  assert.equal(value(["or", 0, 3]), true);
  assert.equal(value(["and", 2, 0]), false);
});

test("only the branch that is wanted is worked out", () => {
  assert.equal(value(["if", true, 1, ["$", "missing"]]), 1);
  assert.equal(value(["and", false, ["$", "missing"]]), false);
});

test("a name without a value is an error", () => {
  assert.throws(() => value(["$", "missing"]), /“missing” has no value/);
});

test("an operator that is not of the language is an error", () => {
  assert.throws(() => compile(["constructor", 1]), /no operator/);
});

test("smooth begins and ends gently", () => {
  const smooth = (x) => value(["smooth", x, 0, 2]);
  assert.deepEqual([-1, 0.5, 1, 3].map(smooth), [0, 0.15625, 0.5, 1]);
});

test("names are those asked for, not those quoted", () => {
  const tree = ["if", ["==", ["$", "a"], ["'", "b"]], ["min", ["$", "c"], 1], 2];
  assert.deepEqual([...names(tree)].sort(), ["a", "c"]);
});
