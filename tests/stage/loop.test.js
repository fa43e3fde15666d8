import assert from "node:assert/strict";
import { test } from "node:test";

import { createLoop } from "../../explainer/stage/src/core/loop.js";
import { stillBrowser } from "./doors.js";

test("however often it is woken, it beats once a frame", () => {
  const browser = stillBrowser();
  const beats = [];
  const loop = createLoop((timestamp_ms) => beats.push(timestamp_ms) < 2, browser);
  loop.wake();
  loop.wake();
  assert.equal(browser.waiting(), 1);
  for (const timestamp_ms of [16, 32, 48]) browser.show(timestamp_ms);
  assert.deepEqual(beats, [16, 32]); // once more because it answered true, then no more
});

test("stopped, it beats no more", () => {
  const browser = stillBrowser();
  const loop = createLoop(() => assert.fail("it beats"), browser);
  loop.wake();
  loop.stop();
  browser.show(16);
});
