import assert from "node:assert/strict";
import { test } from "node:test";

import {
  meaning,
  nudge,
  sliderPosition,
  sliderValue,
  snap,
  valueText,
} from "../../explainer/stage/src/core/controls.js";
import { doorsStage, HEADER } from "./doors.js";

const [LEVEL, SIGNAL] = HEADER.controls;
const VOLTAGE = { kind: "range", min: -70, max: -20, step: 1, default: -66 };

test("a slider with a root scale gives small values more room", () => {
  assert.equal(sliderPosition(LEVEL, 1), 0.5);
  assert.equal(sliderValue(LEVEL, 0.5), 1);
});

test("values are snapped to steps and kept within the control", () => {
  assert.equal(snap(LEVEL, 0.30000000000000004), 0.3);
  assert.deepEqual(
    [-99, 99, -45.4].map((v) => snap(VOLTAGE, v)),
    [-70, -20, -45],
  );
});

test("what is no value becomes the default", () => {
  assert.equal(snap(VOLTAGE, "loud"), -66);
  assert.equal(snap(VOLTAGE, NaN), -66);
  assert.equal(snap(SIGNAL, "loud"), "on");
});

test("nudging moves by a step, or by ten", () => {
  assert.equal(nudge(VOLTAGE, -66, 1), -65);
  assert.equal(nudge(VOLTAGE, -66, -1, true), -70);
});

test("nudging always moves, also where a curved scale is crowded", () => {
  assert.equal(nudge(LEVEL, 0, 1), 0.1);
  assert.ok(nudge(LEVEL, 3.9, 1) > 3.9);
});

test("a value is said with its unit and meaning", async () => {
  const { stage } = await doorsStage();
  assert.equal(valueText(LEVEL, stage.frame()), "1 µM");
  assert.equal(valueText(SIGNAL, stage.frame()), "off");
});

test("what a value means is seen alone, and heard with its number", () => {
  const said = { "control-level_um-value": "a little", "control-level_um-number": "1 µM" };
  const message = (key, given) =>
    key === "value-and-number" ? `${given.value}, ${given.number}` : said[key];
  const frame = { words: { message, has: (key) => key in said }, values: {} };
  assert.equal(meaning(LEVEL, frame), "a little");
  assert.equal(valueText(LEVEL, frame), "a little, 1 µM");
});
