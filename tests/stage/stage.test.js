import assert from "node:assert/strict";
import { test } from "node:test";

import { doorsStage } from "./doors.js";

test("many changes make one paint, of the latest", async () => {
  const { stage, browser } = await doorsStage();
  const painted = [];
  stage.onPaint(({ values }) => painted.push(values.level_um));
  browser.show(0);
  for (const level of [1, 2, 3]) stage.setControl("level_um", level);
  browser.show(16);
  assert.deepEqual(painted, [1, 3]);
});

test("a change that changes nothing paints nothing", async () => {
  const { stage, browser } = await doorsStage();
  stage.setControl("level_um", 2);
  browser.show(0);
  stage.setControl("level_um", 2.04);
  assert.equal(browser.waiting(), 0);
});

test("whoever comes later does not make others paint again", async () => {
  const { stage, browser } = await doorsStage();
  const painted = [];
  stage.onPaint(() => painted.push("first"));
  browser.show(0);
  stage.onPaint(() => painted.push("second"));
  browser.show(16);
  assert.deepEqual(painted, ["first", "second"]);
});

test("a control that is not there is an error", async () => {
  const { stage } = await doorsStage();
  assert.throws(() => stage.setControl("dose", 1), /doors has no control “dose”/);
});

test("choosing a preset drops what was moved and begins anew", async () => {
  const { stage } = await doorsStage({ settings: { level_um: 3 }, time: 12 });
  stage.choosePreset("none");
  assert.deepEqual(stage.store.get().settings, { preset: "none" });
  assert.equal(stage.store.get().time, 0);
  assert.equal(stage.frame().values.level_um, 0);
});

test("a control that is let go follows the moment again", async () => {
  const { stage } = await doorsStage({ time: 12 });
  stage.setControl("level_um", 2);
  stage.releaseControl("level_um");
  assert.equal(stage.frame().values.level_um, 4);
});

test("reset keeps language and theme", async () => {
  const { stage } = await doorsStage();
  stage.store.set({ language: "es", theme: "dark", time: 5 });
  stage.setControl("level_um", 2);
  stage.reset();
  const { language, theme, time, settings } = stage.store.get();
  assert.deepEqual([language, theme, time, settings], ["es", "dark", 0, { preset: "story" }]);
});

test("what is not valid is taken as the default", async () => {
  const { stage } = await doorsStage({
    settings: { preset: "other", level_um: 99, unknown: 1 },
    theme: "pink",
    speed: NaN,
    time: -3,
  });
  const { settings, theme, speed, time } = stage.store.get();
  assert.deepEqual(
    [settings, theme, speed, time],
    [{ preset: "story", level_um: 4 }, "light", 1, 0],
  );
});

test("another state can be looked at without going there", async () => {
  const { stage } = await doorsStage();
  assert.equal(stage.frameAt({ time: 15 }).values.filled, 8);
  assert.equal(stage.frame().time, 0);
});
