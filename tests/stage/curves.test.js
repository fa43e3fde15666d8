import assert from "node:assert/strict";
import { test } from "node:test";

import { liveArtists, pathData, pixelsOf } from "../../explainer/stage/src/core/curves.js";
import { doorsStage } from "./doors.js";

/** Coordinates to one digit: tables are kept in 12 bits. */
const roughly = (text) =>
  text.replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1))));

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

const STORY = {
  axes: {
    x: { scale: "linear", data: [0, 1000], px: [0, 100] },
    y: { scale: "linear", data: [0, 1], px: [50, 0] },
  },
  live: [
    { artist: "past", kind: "trace", y: ["$", "moment"], until: "now", over: "story" },
    { artist: "all", kind: "trace", y: ["$", "moment"], until: "end", over: "story" },
  ],
};

test("a trace over the story goes through the moments before, each with its own settings", async () => {
  const half = { ...STORY, axes: { ...STORY.axes, y: { ...STORY.axes.y, data: [0, 4] } } };
  const artists = await drawn({}, half);
  const past = (time) => roughly(artists({ time }).past.d);
  const rest = "M 0 37.5 L 100 37.5"; // the first moment, a quarter up
  assert.equal(past(5), "M 0 37.5 L 50 37.5");
  assert.ok(past(13).startsWith(`${rest} L 0 25`), past(13));
  assert.ok(past(13).endsWith("L 30 25"), past(13));
});

test("a trace to the end of the story is the same at any time of it", async () => {
  const artists = await drawn({}, STORY);
  assert.equal(artists({ time: 3 }).all.d, artists({ time: 17 }).all.d);
});

test("a column is filled from its foot by a share", async () => {
  const live = [{ artist: "box", kind: "column", box: [1, 0.5, 2, 0.4], share: ["$", "steady"] }];
  const artists = await drawn({ settings: { level_um: 2 } }, { ...BY_LEVEL, live });
  const of = (level_um) => roughly(artists({ settings: { level_um } }).box.d);
  assert.equal(of(0), "M 10 5 L 10 5 L 30 5 L 30 5 Z");
  assert.equal(of(4), "M 10 5 L 10 1 L 30 1 L 30 5 Z");
});

test("a point is there while it says so", async () => {
  const live = [{ artist: "now", kind: "point", x: 1, y: 1, shown: ["<", ["$", "level_um"], 2] }];
  const artists = await drawn({}, { ...BY_LEVEL, live });
  assert.equal(artists({ settings: { level_um: 1 } }).now.display, null);
  assert.equal(artists({ settings: { level_um: 3 } }).now.display, "none");
});

test("a curve leaves out what its axis does not show", async () => {
  const axes = { ...BY_LEVEL.axes, x: { scale: "log", data: [0.5, 4], px: [0, 40] } };
  const { curve } = (await drawn({}, { ...BY_LEVEL, axes }))();
  assert.equal(roughly(curve.d).split(" L ").length, 2);
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
