// What a widget is told of its kernel, by a host that shows it as JupyterLab does.

import assert from "node:assert/strict";
import { mock, test } from "node:test";

import { watchKernel } from "../../explainer/stage/src/core/kernel.js";

function signal() {
  const slots = new Set();
  return {
    connect: (slot) => slots.add(slot),
    disconnect: (slot) => slots.delete(slot),
    emit: (value) => {
      for (const slot of [...slots]) slot(null, value);
    },
    slots,
  };
}

function watched() {
  const kernel = { statusChanged: signal(), connectionStatusChanged: signal(), disposed: signal() };
  const told = [];
  const end = watchKernel({ widget_manager: { kernel } }, (gone) => told.push(gone));
  return { kernel, told, end };
}

for (const status of ["restarting", "autorestarting", "terminating", "dead"]) {
  test(`a kernel that is ${status} has gone`, () => {
    const { kernel, told } = watched();
    kernel.statusChanged.emit(status);
    assert.deepEqual(told, [true]);
  });
}

test("a kernel that works has not gone", () => {
  const { kernel, told } = watched();
  for (const status of ["busy", "idle", "unknown"]) kernel.statusChanged.emit(status);
  assert.deepEqual(told, []);
});

test("a kernel that was shut down has gone", () => {
  const { kernel, told } = watched();
  kernel.disposed.emit();
  assert.deepEqual(told, [true]);
});

test("a kernel that starts anew does not take the notice back", () => {
  const { kernel, told } = watched();
  kernel.statusChanged.emit("autorestarting");
  kernel.connectionStatusChanged.emit("connected");
  assert.deepEqual(told, [true]);
});

test("a lost connection counts when it stays lost, and is taken back when it returns", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { kernel, told } = watched();
  kernel.connectionStatusChanged.emit("connecting");
  mock.timers.tick(4999);
  assert.deepEqual(told, []);
  mock.timers.tick(1);
  kernel.connectionStatusChanged.emit("connected");
  mock.timers.reset();
  assert.deepEqual(told, [true, false]);
});

test("a short loss of the connection is not told", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { kernel, told } = watched();
  kernel.connectionStatusChanged.emit("connecting");
  kernel.connectionStatusChanged.emit("connected");
  mock.timers.tick(10_000);
  mock.timers.reset();
  assert.ok(!told.includes(true));
});

test("a host without a kernel is told nothing", () => {
  assert.doesNotThrow(() => watchKernel({}, assert.fail)());
});

test("ending lets go of every signal", () => {
  const { kernel, end } = watched();
  end();
  assert.deepEqual(
    Object.values(kernel).map(({ slots }) => slots.size),
    [0, 0, 0],
  );
});
