// People of a field are of many kinds, and of which kind somebody is says nothing of what was counted.

import assert from "node:assert/strict";
import test from "node:test";

import { HAIR, kindAt } from "../../explainer/stage/src/ui/hair.js";

const TEN = [...Array(10).keys()];

test("every kind of hair is there, about equally often", () => {
  const times = Array(HAIR.length).fill(0);
  for (const row of TEN) for (const column of TEN) times[kindAt(column, row)] += 1;
  assert.ok(Math.min(...times) >= 8, String(times));
  assert.ok(Math.max(...times) <= 17, String(times));
});

test("nobody has the hair of whoever stands beside or below", () => {
  for (const row of TEN) {
    for (const column of TEN) {
      assert.notEqual(kindAt(column, row), kindAt(column + 1, row));
      assert.notEqual(kindAt(column, row), kindAt(column, row + 1));
    }
  }
});

test("each kind is a drawing of its own", () => {
  assert.equal(new Set(HAIR.map((drawn) => drawn(12, 7.5))).size, HAIR.length);
});
