import assert from "node:assert/strict";
import { test } from "node:test";

import { createSayings } from "../../explainer/stage/src/core/saying.js";
import { doorsStage } from "./doors.js";

/** A stage whose frames go through the queue, and what came out of it. */
async function listening(state) {
  const { stage, browser } = await doorsStage(state);
  const sayings = createSayings();
  const said = [];
  sayings.listen((due) => said.push(...due.map(({ text }) => text)));
  stage.onPaint(sayings.follow);
  const go = (patch) => {
    stage.store.set(patch);
    browser.show(0);
  };
  browser.show(0);
  return { stage, browser, sayings, said, go };
}

/** Show animation frames 50 ms apart, for so many seconds. */
function watch(browser, from_s, to_s) {
  for (let now = from_s * 1000; now <= to_s * 1000; now += 50) browser.show(now);
}

const QUIET = "No door is filled. No signal.";

test("each sentence of a story is said once, at its start, with the number that a part ends on", async () => {
  const { stage, browser, said } = await listening({ through: true });
  stage.transport.play();
  watch(browser, 0, 21);
  assert.equal(said.shift(), QUIET); // what the page opened with
  assert.deepEqual(said, [
    QUIET,
    "No door is filled.",
    "1 doors are filled at 4.",
    "4 doors are filled at 4.",
  ]);
});

test("a region that is told is told the end of a part and the next beginning together", async () => {
  const { stage, sayings, go } = await listening({ settings: { preset: "story" }, through: true });
  const batches = [];
  stage.setControl("signal", "on");
  sayings.listen((due) => batches.push(due.map(({ text }) => text)));
  go({ playing: true, time: 5 });
  go({ time: 5.9 });
  go({ time: 9.9 });
  go({ time: 10.1 });
  assert.equal(batches.at(-1).length, 2);
});

test("at rest each change is said, the same thing once", async () => {
  const { said, go } = await listening();
  go({ time: 13 });
  go({ time: 13 });
  go({ time: 15 });
  assert.equal(said.length, 3);
});

test("who goes back hears it again, who plays on does not", async () => {
  const { said, go } = await listening();
  go({ playing: true });
  go({ time: 15 });
  go({ time: 15.5 });
  assert.equal(said.length, 3);
  go({ time: 0 });
  go({ time: 0.1 });
  assert.deepEqual(said.slice(3), [QUIET]);
});

test("nothing is said while the time is dragged, then where it came to", async () => {
  const { said, go } = await listening();
  go({ held: true, time: 14 });
  go({ time: 15 });
  assert.equal(said.length, 1);
  go({ held: false });
  assert.equal(said.length, 2);
});

test("what somebody tries out is said once, though its part plays again and again", async () => {
  const { stage, said, go } = await listening();
  stage.setControl("level_um", 2);
  go({ playing: true, time: 10.1 });
  const before = said.length;
  for (let round = 0; round < 3; round += 1) {
    go({ time: 14 });
    go({ time: 10.1 });
  }
  assert.deepEqual(said.slice(before), ["4 doors are filled at 2."]);
});

test("what a page opens with is said again when it begins to play, unless somebody says it", async () => {
  for (const [others, times] of [
    [false, 2],
    [true, 1],
  ]) {
    const { sayings, said, go } = await listening();
    go({});
    if (others) sayings.begun();
    go({ playing: true });
    go({ time: 0.2 });
    assert.deepEqual(said, Array(times).fill(QUIET));
  }
});

test("two moments with the same words are both said", async () => {
  const { stage, said, go } = await listening();
  stage.setControl("signal", "off");
  go({ playing: true });
  go({ time: 9.9 });
  go({ time: 10.1 });
  assert.deepEqual(said, [QUIET, QUIET, QUIET]);
});

test("another language is another sentence", async () => {
  const { stage, said, go } = await listening();
  await stage.speak("es");
  go({});
  assert.equal(said.at(-1), "Ninguna puerta. Sin señal.");
});

test("a story waits for who reads along, stays playing, and then runs on from part to part", async () => {
  const { stage, browser } = await doorsStage();
  let waits = true;
  const end = stage.transport.waitFor((time_s) => waits && time_s >= 10);
  stage.transport.play();
  watch(browser, 0, 15);
  assert.ok(stage.store.get().time < 10 && stage.store.get().playing);
  waits = false;
  watch(browser, 15, 17);
  assert.ok(stage.store.get().time > 11);
  end();
  stage.transport.seek(9);
  watch(browser, 18, 22);
  assert.ok(stage.store.get().time < 10 && !stage.store.get().playing);
});
