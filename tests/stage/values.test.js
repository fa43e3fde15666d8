import assert from "node:assert/strict";
import { test } from "node:test";

import { completer, neededFor } from "../../explainer/stage/src/core/values.js";
import { openDoors } from "./doors.js";

const SETTINGS = { signal: "on", level_um: 4 };

test("a trace asks only for what it rests on", async () => {
  const { tables, derive } = neededFor(await openDoors(), ["any"]);
  assert.deepEqual(
    tables.map(({ name }) => name),
    ["share"],
  );
  assert.deepEqual(
    derive.map(([name]) => name),
    ["filled", "any"],
  );
  assert.deepEqual(neededFor(await openDoors(), ["count"]).tables, []);
});

test("and gets the same as a frame does", async () => {
  const bundle = await openDoors();
  const some = completer(bundle, ["any"])(SETTINGS, {})(500, 15);
  const all = completer(bundle)(SETTINGS, {})(500, 15);
  assert.deepEqual([some.filled, some.any], [all.filled, all.any]);
  assert.equal("steady" in some, false);
});
