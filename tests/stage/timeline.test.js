import assert from "node:assert/strict";
import { test } from "node:test";

import {
  clampTime,
  modelTime,
  momentAt,
  nextStop,
  playTime,
  presetOf,
  previousStop,
  strip,
} from "../../explainer/stage/src/core/timeline.js";
import { stopsOf } from "../../explainer/stage/src/core/stops.js";
import { HEADER, openDoors } from "./doors.js";

const STORY = HEADER.presets[0];

test("the first preset is the one that plays when none is named", () => {
  assert.equal(presetOf(HEADER).id, "story");
  assert.throws(() => presetOf(HEADER, "other"), /no preset; known are story, none/);
});

test("a moment lasts until the next begins", () => {
  assert.equal(momentAt(STORY, 9.99).id, "rest");
  assert.equal(momentAt(STORY, 10).id, "signals");
  assert.equal(momentAt(STORY, 20).id, "signals");
});

test("time is kept within the preset, and no number is its beginning", () => {
  assert.deepEqual(
    [-1, 25, NaN].map((s) => clampTime(STORY, s)),
    [0, 20, 0],
  );
});

test("model time runs straight or by decades, and back", () => {
  const log = { from_s: 0, to_s: 4, model_from: 1, model_to: 10000, scale: "log" };
  assert.equal(modelTime(STORY.moments[1], 15), 500);
  assert.equal(Math.round(modelTime(log, 2)), 100);
  assert.ok(Math.abs(playTime(log, 1000) - 3) < 1e-9);
  assert.equal(playTime(STORY.moments[1], 250), 12.5);
});

test("stepping halts at moments and at the signals within them", async () => {
  const bundle = await openDoors();
  const stops = stopsOf(bundle, { settings: { preset: "story" }, time: 0 });
  assert.deepEqual(stops, [0, 10, 11, 20]); // the signal comes at 100 ms of the second moment
});

test("a signal switched on by the viewer is a stop too", async () => {
  const bundle = await openDoors();
  const stops = stopsOf(bundle, { settings: { preset: "story", signal: "on" }, time: 0 });
  assert.deepEqual(stops, [0, 1, 10, 11, 20]);
});

test("stepping back undoes stepping on", () => {
  const stops = [0, 10, 11, 20];
  assert.equal(nextStop(stops, 3), 10);
  assert.equal(previousStop(stops, nextStop(stops, 10)), 10);
  assert.equal(nextStop(stops, 20), 20);
  assert.equal(previousStop(stops, 0), 0);
});

test("the film strip is the bundle's, else the middle of each moment", () => {
  assert.deepEqual(
    strip(HEADER, "story").map(({ time_s }) => time_s),
    [5],
  );
  assert.deepEqual(
    strip(HEADER, "none").map(({ time_s }) => time_s),
    [5],
  );
  assert.equal(strip(HEADER, "story")[0].moment.id, "rest");
});
