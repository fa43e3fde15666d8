import assert from "node:assert/strict";
import { test } from "node:test";

import { fixed } from "../../explainer/stage/src/core/fixed.js";

// The examples are those of explainer/scenes/fixed.py.
const CASES = [
  [12.3, 2, "12.3"],
  [-0.004, 2, "0"],
  [1.005, 2, "1"],
  [-2.5, 0, "-2"],
  [0.125, 2, "0.13"],
  [-0.125, 2, "-0.12"],
  [100, 0, "100"],
  [7.05, 3, "7.05"],
  [NaN, 2, "0"],
  [Infinity, 2, "0"],
  [true, 2, "1"],
];

for (const [x, digits, text] of CASES) {
  test(`${x} to ${digits} digits`, () => assert.equal(fixed(x, digits), text));
}
