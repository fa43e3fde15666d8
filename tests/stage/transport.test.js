import assert from "node:assert/strict";
import { test } from "node:test";

import { doorsStage } from "./doors.js";

const state = ({ stage }) => stage.store.get();

/** Show animation frames 50 ms apart, from `from` to `to`. */
function watch(browser, from, to) {
  for (let now = from; now <= to; now += 50) browser.show(now);
}

test("nothing moves until somebody asks for it", async () => {
  const { stage, browser } = await doorsStage();
  watch(browser, 0, 500);
  assert.equal(state({ stage }).time, 0);
  assert.equal(browser.waiting(), 0);
});

test("time passes as it does outside, times the speed", async () => {
  const { stage, browser } = await doorsStage({ speed: 2 });
  stage.transport.play();
  watch(browser, 1000, 2000);
  assert.ok(Math.abs(state({ stage }).time - 2) < 1e-9);
});

test("pause stops at once", async () => {
  const { stage, browser } = await doorsStage();
  stage.transport.play();
  watch(browser, 0, 500);
  stage.transport.pause();
  watch(browser, 550, 1000);
  assert.ok(Math.abs(state({ stage }).time - 0.5) < 1e-9);
});

test("time spent paused is not caught up", async () => {
  const { stage, browser } = await doorsStage();
  stage.transport.play();
  watch(browser, 0, 500);
  stage.transport.pause();
  browser.show(550);
  stage.transport.play();
  watch(browser, 9000, 9100);
  assert.ok(Math.abs(state({ stage }).time - 0.6) < 1e-9);
});

test("a page that was stuck goes on where it was", async () => {
  const { stage, browser } = await doorsStage();
  stage.transport.play();
  browser.show(0);
  browser.show(5000);
  assert.equal(state({ stage }).time, 0.1);
});

test("the end pauses, and play begins anew", async () => {
  const { stage, browser } = await doorsStage({ time: 19.99 });
  stage.transport.play();
  watch(browser, 0, 200);
  assert.deepEqual([state({ stage }).time, state({ stage }).playing], [20, false]);
  stage.transport.play();
  assert.deepEqual([state({ stage }).time, state({ stage }).playing], [0, true]);
});

test("moving a control does not stop play", async () => {
  const { stage, browser } = await doorsStage();
  stage.transport.play();
  browser.show(0);
  stage.setControl("level_um", 2);
  browser.show(50);
  assert.equal(state({ stage }).playing, true);
});

test("seeking is kept within the preset", async () => {
  const { stage } = await doorsStage();
  stage.transport.seek(99);
  assert.equal(state({ stage }).time, 20);
});

test("stepping on pauses, and stepping back undoes it", async () => {
  const { stage } = await doorsStage();
  stage.transport.play();
  stage.transport.stepOn();
  assert.deepEqual([state({ stage }).time, state({ stage }).playing], [10, false]);
  stage.transport.stepOn();
  stage.transport.stepBack();
  assert.equal(state({ stage }).time, 10);
});

test("a page that is hidden pauses", async () => {
  const { stage, browser } = await doorsStage();
  stage.transport.play();
  browser.hiddenNow = true;
  for (const listener of browser.listeners) listener();
  assert.equal(state({ stage }).playing, false);
});

test("under reduced motion nothing moves by itself, whoever asks", async () => {
  const { stage, browser } = await doorsStage();
  browser.reducedNow = true;
  stage.transport.play();
  assert.equal(state({ stage }).playing, false);
  stage.store.set({ playing: true });
  assert.equal(state({ stage }).playing, false);
});

test("a story waits at the end of a part, and goes on when it is asked to", async () => {
  const { stage, browser } = await doorsStage({ time: 9.9 });
  stage.transport.play();
  watch(browser, 0, 500);
  assert.equal(state({ stage }).playing, false);
  assert.equal(stage.frame().moment.id, "rest");
  stage.transport.play();
  assert.equal(stage.frame().moment.id, "signals");
  watch(browser, 600, 800);
  assert.equal(state({ stage }).playing, true);
});

test("a story runs through where that is wished", async () => {
  const { stage, browser } = await doorsStage({ time: 9.9, through: true });
  stage.transport.play();
  watch(browser, 0, 500);
  assert.equal(stage.frame().moment.id, "signals");
});

test("a part in which somebody experiments begins anew", async () => {
  const { stage, browser } = await doorsStage({ time: 9.9 });
  stage.setControl("level_um", 3);
  stage.transport.play();
  watch(browser, 0, 500);
  assert.equal(state({ stage }).playing, true);
  assert.ok(stage.frame().time < 1);
});
