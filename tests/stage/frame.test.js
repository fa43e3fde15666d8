import assert from "node:assert/strict";
import { test } from "node:test";

import { createPlayer } from "../../explainer/stage/src/core/frame.js";
import { createLibrary } from "../../explainer/stage/src/core/words.js";
import { openDoors } from "./doors.js";

const player = async () => {
  const bundle = await openDoors();
  return createPlayer(bundle, createLibrary(bundle.words, { strict: true }));
};
const story = (time, settings = {}) => ({
  settings: { preset: "story", ...settings },
  time,
  language: "en",
});

test("a moment's settings hold over defaults, the viewer's over the moment's", async () => {
  const frame = await player();
  assert.equal(frame(story(0)).values.level_um, 1);
  assert.equal(frame(story(12)).values.level_um, 4);
  assert.equal(frame(story(12, { level_um: 0.5 })).values.level_um, 0.5);
  assert.equal(frame(story(12)).values.outside, 1);
});

test("values say where in the story one is", async () => {
  const { values } = (await player())(story(15));
  assert.deepEqual(
    [values.moment, values.moment_id, values.preset, values.t, values.play_s, values.doors],
    [2, "signals", "story", 500, 15, 8],
  );
});

test("what is derived may rest on what was derived before", async () => {
  const { values } = (await player())(story(15));
  assert.equal(values.filled, 8);
  assert.equal(values.any, true);
});

test("the sentence is the first true message of each group", async () => {
  const frame = await player();
  assert.equal(frame(story(0)).sentence, "No door is filled. No signal.");
  assert.equal(frame(story(15)).sentence, "8 doors are filled at 4.");
});

test("the sentence speaks the language of the state", async () => {
  const frame = await player();
  assert.equal(frame({ ...story(0), language: "es" }).sentence, "Ninguna puerta. Sin señal.");
});

test("the same state gives the same frame, whatever was shown before", async () => {
  const frame = await player();
  const before = frame(story(13.7));
  frame(story(2, { level_um: 3 }));
  assert.deepEqual(frame(story(13.7)).values, before.values);
});
