import assert from "node:assert/strict";
import { test } from "node:test";

import { liveArtists, pathData, pixelsOf } from "../../explainer/stage/src/core/curves.js";
import { doorsStage } from "./doors.js";

/** Coordinates to one digit: tables are kept in 12 bits. */
const roughly = (text) => text.replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1))));

async function drawn(state, chart) {
  const { stage } = await doorsStage(state);
  const artists = liveArtists(chart ?? stage.bundle.charts[0], stage.bundle);
  return (partial = {}) => {
    const frame = stage.frameAt(partial);
    return Object.fromEntries(artists.map(({ artist, attributes }) => [artist, attributes(frame)]));
  };
}

test("a trace has a point at each knot of what it shows", async () => {
  const { all } = (await drawn({ time: 15 }))();
  assert.equal(roughly(all.d), "M 0 50 L 10 25 L 50 0 L 100 25");
});

test("a trace up to now ends now", async () => {
  const artists = await drawn();
  assert.equal(roughly(artists({ time: 13 }).past.d), "M 0 50 L 10 25 L 30 12.5");
  assert.equal(roughly(artists({ time: 10 }).past.d), "M 0 50");
});

test("a trace follows the settings", async () => {
  const artists = await drawn();
  artists({ time: 15 });
  const { all } = artists({ time: 15, settings: { preset: "story", level_um: 0 } });
  assert.equal(roughly(all.d), "M 0 50 L 10 50 L 50 50 L 100 50");
});

test("a point stands at the frame's values", async () => {
  const { now } = (await drawn())({ time: 13 });
  assert.equal(roughly(now.transform), "translate(30 12.5)");
});

const BY_LEVEL = {
  axes: {
    x: { scale: "linear", data: [0, 4], px: [0, 40] },
    y: { scale: "linear", data: [0, 1], px: [10, 0] },
  },
  live: [{ artist: "curve", kind: "curve", over: "level_um", y: ["$", "steady"], points: 3 }],
};

test("a curve runs over its control, evenly in the control's scale", async () => {
  const { curve } = (await drawn({ settings: { level_um: 2 } }, BY_LEVEL))();
  assert.equal(roughly(curve.d), "M 0 10 L 10 5 L 40 0");
});

test("a curve of something that changes in time follows time", async () => {
  const live = [{ ...BY_LEVEL.live[0], y: ["$", "share"] }];
  const artists = await drawn({}, { ...BY_LEVEL, live });
  assert.equal(roughly(artists({ time: 11 }).curve.d), "M 0 10 L 10 8.8 L 40 5");
  assert.equal(roughly(artists({ time: 15 }).curve.d), "M 0 10 L 10 7.5 L 40 0");
});

test("nothing is drawn beyond its axes", () => {
  const x = pixelsOf({ scale: "log", data: [0.01, 100], px: [10, 50] });
  assert.deepEqual([0, 0.01, 1, 1000].map(x), [10, 10, 30, 50]);
});

test("one point is a move alone", () => {
  assert.equal(pathData([[1, 2]]), "M 1 2");
});
