import assert from "node:assert/strict";
import { test } from "node:test";

import { validParameters, withParameters } from "../../explainer/stage/src/core/live.js";
import { unpack } from "../../explainer/stage/src/core/unpack.js";
import { doorsStage } from "./doors.js";
import { pack } from "./pack.js";

const CLOCKS = {
  drip_min: { unit: "min", over: "length", knots: { short: [0, 40], long: [0, 60] } },
};
const CHOICES = { length: { short: { infusion_min: 20 }, long: { infusion_min: 60 } } };
const HEADER = {
  axes: {
    dose_mg_per_kg: { kind: "range", scale: "linear", knots: [0.25, 1] },
    length: { kind: "choice", options: ["short", "long"] },
  },
  clocks: CLOCKS,
  simulation: {
    model: "ketamine_drip",
    fixed: { blood: 2 },
    choices: CHOICES,
    first: { dose_mg_per_kg: 0.25, length: "short" },
    tables: {
      level: { observable: "plasma_ng_per_ml", at: 0, rests_on: ["weight"] },
      later: { observable: "plasma_ng_per_ml", at: 100, rests_on: ["weight"] },
      running: { observable: "infusion_share", at: 20, rests_on: [] },
    },
    parameters: [{ name: "weight", record: "", value: 70, low: 40, high: 120, unit: "kg" }],
  },
  tables: {
    level: {
      ...{ axes: ["dose_mg_per_kg", "length"], clock: "drip_min" },
      ...{ size: [2, 2, 2], values: [0, 1, 2, 3, 4, 5, 6, 7] },
    },
    later: { axes: ["length"], size: [2], values: [0, 1] },
    running: { axes: [], size: [1], values: [1] },
    band: { axes: [], size: [1], values: [7] },
  },
};
const SHORT = { dose_mg_per_kg: 0.5, length: "short" };

const opened = async (parameters) => withParameters(await unpack(pack(HEADER)), parameters);

test("without changed numbers the compiled tables play", async () => {
  const bundle = await unpack(pack(HEADER));
  assert.equal(withParameters(bundle, {}), bundle);
});

test("a table shows the course at its settings, linear between its knots", async () => {
  const { level } = (await opened({ weight: 70 })).tables;
  const [start, end] = [level.at(SHORT, 0), level.at(SHORT, 40)];
  assert.equal(start, 0);
  assert.ok(end > 100 && end < 200, end);
  assert.ok(Math.abs(level.at(SHORT, 10) - end / 4) < 1e-9);
  assert.equal(level.at(SHORT, 99), end);
});

test("twice the dose is twice the level, and a choice tells the model what it means", async () => {
  const { level } = (await opened({ weight: 60 })).tables;
  const once = level.at(SHORT, 40);
  assert.ok(Math.abs(level.at({ ...SHORT, dose_mg_per_kg: 1 }, 40) / once - 2) < 1e-4);
  assert.notEqual(level.at({ ...SHORT, length: "long" }, 40), once);
});

test("a table without a clock shows its one time, other axes at their first node", async () => {
  const { later, level } = (await opened({ weight: 60 })).tables;
  assert.equal(
    later.at({ length: "short", dose_mg_per_kg: 1 }, 0),
    later.at({ length: "short" }, 5),
  );
  assert.ok(later.at({ length: "short" }, 0) < level.at(SHORT, 40) / 2);
});

test("bands stay as they were compiled, and so do tables that rest on nothing that was changed", async () => {
  const bundle = await unpack(pack(HEADER));
  const { tables } = withParameters(bundle, { weight: 60 });
  assert.equal(tables.band.at({}, 0), 7);
  assert.equal(tables.running, bundle.tables.running);
  assert.notEqual(tables.level, bundle.tables.level);
});

test("a number stays in its range; unknown names, nonsense and what we use are dropped", () => {
  assert.deepEqual(validParameters(HEADER, { weight: 900, other: 1 }), { weight: 120 });
  for (const given of [{ weight: "much" }, { weight: 70 }, null, undefined]) {
    assert.deepEqual(validParameters(HEADER, given), {});
  }
  const given = { weight: 60 };
  assert.equal(validParameters(HEADER, given), given);
});

test("a chapter without a model has no numbers to change", async () => {
  const { stage } = await doorsStage();
  stage.setParameter("weight", 60);
  assert.deepEqual(stage.store.get().parameters, {});
  assert.equal(stage.frame().values.your_experiment, false);
});
