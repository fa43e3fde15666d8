import assert from "node:assert/strict";
import { test } from "node:test";

import { createMirror } from "../../explainer/stage/src/core/mirror.js";
import { doorsStage } from "./doors.js";

/** A host's model, as a widget manager or a plain page gives one. */
function hostModel(traits = {}) {
  const listeners = new Map();
  const model = {
    saved: [],
    get: (name) => traits[name],
    set: (name, value) => {
      if (traits[name] === value) return;
      traits = { ...traits, [name]: value };
      for (const listener of listeners.get(`change:${name}`) ?? []) listener();
    },
    on: (event, listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    off: (event, gone) =>
      listeners.set(
        event,
        (listeners.get(event) ?? []).filter((listener) => listener !== gone),
      ),
    save_changes: () => model.saved.push({ ...traits }),
  };
  return model;
}

async function mirrored(context, { traits = {}, synced = true } = {}) {
  const due = [];
  context.mock.method(globalThis, "setTimeout", (call) => due.push(call));
  const { stage, browser } = await doorsStage();
  const model = hostModel(traits);
  const mirror = createMirror({ model, stage, synced });
  browser.show(0);
  const wait = () => {
    for (const call of due.splice(0)) call();
  };
  return { stage, browser, model, mirror, wait };
}

test("the stage begins as its host says", async (context) => {
  const { stage } = await mirrored(context, { traits: { language: "es", time: 12, theme: null } });
  assert.deepEqual([stage.store.get().language, stage.store.get().time], ["es", 12]);
});

test("a control set by the host holds over the moment", async (context) => {
  const { stage, model } = await mirrored(context);
  model.set("level_um", 2);
  assert.deepEqual(stage.store.get().settings, { preset: "story", level_um: 2 });
});

test("what a link set before the stage was there counts", async (context) => {
  const { stage } = await mirrored(context, { traits: { level_um: 2, signal: "off" } });
  assert.deepEqual(stage.store.get().settings, { preset: "story", level_um: 2 }); // off it was
});

test("a second view of the same widget takes over what the first shows, as no choice", async (context) => {
  const { stage, browser, model } = await mirrored(context);
  const other = await doorsStage();
  createMirror({ model, stage: other.stage });
  stage.transport.seek(12);
  browser.show(50);
  other.browser.show(50);
  assert.equal(other.stage.frame().values.level_um, 4);
  assert.deepEqual(other.stage.store.get().settings, { preset: "story" });
});

test("a control that the host lets go follows the moment again", async (context) => {
  const { stage, model } = await mirrored(context, { traits: { level_um: 2 } });
  model.set("level_um", null);
  assert.deepEqual(stage.store.get().settings, { preset: "story" });
});

test("the host hears what is shown, and that is no choice of the viewer", async (context) => {
  const { stage, browser, model } = await mirrored(context);
  stage.transport.seek(12);
  browser.show(50);
  assert.equal(model.get("level_um"), 4);
  assert.equal(model.get("sentence"), stage.frame().sentence);
  assert.deepEqual(stage.store.get().settings, { preset: "story" });
});

test("while it plays the host hears of time now and then", async (context) => {
  const { stage, browser, model, wait } = await mirrored(context);
  stage.transport.play();
  const before = model.saved.length;
  for (let now = 100; now <= 600; now += 50) browser.show(now);
  assert.equal(model.saved.length, before + 1); // that it plays, at once
  assert.ok(model.get("time") < stage.store.get().time);
  wait();
  assert.equal(model.get("time"), stage.store.get().time);
});

test("a host that is not to be told is never written to", async (context) => {
  const { stage, browser, model } = await mirrored(context, { synced: false });
  stage.transport.seek(12);
  browser.show(50);
  assert.equal(model.saved.length, 0);
  model.set("language", "es");
  assert.equal(stage.store.get().language, "es");
});

test("after the end nothing is listened to", async (context) => {
  const { stage, model, mirror } = await mirrored(context);
  mirror.destroy();
  model.set("time", 7);
  assert.equal(stage.store.get().time, 0);
});
