import assert from "node:assert/strict";
import { test } from "node:test";

import { between } from "../../explainer/stage/src/core/axes.js";
import { sample } from "../../explainer/stage/src/core/tables.js";
import { unpack } from "../../explainer/stage/src/core/unpack.js";
import { HEADER, openDoors } from "./doors.js";
import { pack } from "./pack.js";

const STEP = 1 / 4095; // of a table from 0 to 1 kept in 12 bits
const near = (a, b, off = STEP) => assert.ok(Math.abs(a - b) <= off, `${a} is not ${b}`);

test("knots come back as they were packed", async () => {
  const { tables } = await openDoors();
  near(tables.share.at({ signal: "on", level_um: 4 }, 500), 1);
  near(tables.share.at({ signal: "on", level_um: 1 }, 100), 1 / 8);
  near(tables.share.at({ signal: "off", level_um: 4 }, 500), 0);
});

test("between knots a root axis is straight in the square root", async () => {
  const { tables } = await openDoors();
  near(tables.steady.at({ level_um: 2.25 }, 0), 0.75);
});

test("beyond the ends the last knot holds", async () => {
  const { tables } = await openDoors();
  near(tables.steady.at({ level_um: 99 }, 0), 1);
  near(tables.share.at({ signal: "on", level_um: 4 }, 5000), 0.5);
});

test("time is straight between its knots", async () => {
  const { tables } = await openDoors();
  near(tables.share.at({ signal: "on", level_um: 4 }, 300), 0.75);
});

test("each choice has a clock of its own", async () => {
  const { tables } = await openDoors();
  near(tables.open.at({ signal: "off" }, 500), 0.5);
  near(tables.open.at({ signal: "on" }, 500), 1);
});

test("moving a setting is noticed after another was looked up", async () => {
  const { tables } = await openDoors();
  near(tables.steady.at({ level_um: 0 }, 0), 0);
  near(tables.steady.at({ level_um: 1 }, 0), 0.5);
});

test("many times at once", async () => {
  const { tables } = await openDoors();
  const values = sample(tables.share, { signal: "on", level_um: 4 }, [0, 100, 500]);
  for (const [i, expected] of [0, 0.5, 1].entries()) near(values[i], expected);
});

test("an unknown option is an error, and so is no number", async () => {
  const { tables } = await openDoors();
  assert.throws(() => tables.open.at({ signal: "loud" }, 0), /“loud” is not one of signal/);
  assert.throws(() => tables.steady.at({}, 0), /no number for level_um/);
});

test("logarithmic axes are straight in the logarithm", () => {
  assert.deepEqual(between([1, 100], 10, "log"), [
    [0, 0.5],
    [1, 0.5],
  ]);
});

test("a table of one value only", async () => {
  const tables = { flat: { axes: ["level_um"], size: [3], values: [2, 2, 2] } };
  const bundle = await unpack(pack({ ...HEADER, tables }));
  assert.equal(bundle.tables.flat.at({ level_um: 0.3 }, 0), 2);
});
